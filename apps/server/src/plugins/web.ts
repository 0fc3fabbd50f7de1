import fastifyStatic from '@fastify/static';
import type { FastifyPluginAsync, FastifyRequest } from 'fastify';
import type { Context } from '../context.ts';
import { AppError } from '../errors.ts';
import { PAGE_HEADERS, WEB_POLICY } from './headers.ts';
import { pathOf } from './inventory.ts';
import { nothingAt } from './problem-details.ts';

/** The built web app. Names under /assets carry a hash of what they hold, so they never change. */
export function web({ webRoot }: Context): FastifyPluginAsync {
  return async (scope) => {
    if (webRoot === null) {
      scope.get('/', () => {
        throw new AppError('unavailable', 'The web app is not built: stop the server and run `npm start`. The API is described at /docs.');
      });
      return;
    }
    await scope.register(fastifyStatic, {
      root: webRoot,
      preCompressed: true,
      cacheControl: false,
      setHeaders: (reply, path) => {
        reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
        if (HAS_FORMS.test(path)) reply.header('vary', 'accept-encoding');
        if (PAGE.test(path)) reply.headers(PAGE_HEADERS).header('content-security-policy', WEB_POLICY);
      },
    });
    scope.setNotFoundHandler((request, reply) => {
      if (!isPage(request)) throw nothingAt(request);
      return reply.sendFile('index.html');
    });
  };
}

/** What the build writes in several forms; which one is sent depends on what the browser reads. */
const HAS_FORMS = /\.(?:html|js|css|svg)(?:\.br|\.gz)?$/;
const PAGE = /\.html(?:\.br|\.gz)?$/;
const NOT_PAGES = /^\/(v1|docs|assets|healthz|readyz)(\/|$)/;

/** An address a person typed: the app itself says what it knows of it. */
function isPage(request: FastifyRequest): boolean {
  const reads = request.method === 'GET' || request.method === 'HEAD';
  return reads && request.headers.accept?.includes('text/html') === true && !NOT_PAGES.test(pathOf(request));
}
