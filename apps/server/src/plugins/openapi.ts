import { createHash } from 'node:crypto';
import scalar from '@scalar/fastify-api-reference';
import type { FastifyPluginAsync } from 'fastify';
import type { Context } from '../context.ts';
import { PAGE_HEADERS, PLAYGROUND_POLICY } from './headers.ts';

/** The OpenAPI document, and a playground made from it that needs nothing from outside. */
export function openApi({ openApi: document }: Context): FastifyPluginAsync {
  return async (scope) => {
    scope.get('/v1/openapi.json', (_request, reply) => reply.header('cache-control', 'no-cache').type('application/json').send(document));
    await scope.register(async (docs) => {
      docs.addHook('onSend', async (_request, reply, payload) => {
        reply.header('cache-control', 'no-cache');
        if (typeof payload === 'string' && payload.startsWith('<!doctype html>')) {
          reply
            .headers(PAGE_HEADERS)
            .header('content-security-policy', `${PLAYGROUND_POLICY}; script-src 'self' ${hashesOf(payload).join(' ')}`);
        }
        return payload;
      });
      await docs.register(scalar, { routePrefix: '/docs', configuration: PLAYGROUND });
    });
  };
}

/** Nothing is fetched from elsewhere and nothing is told to anybody. */
const PLAYGROUND = {
  url: '/v1/openapi.json',
  pageTitle: '1Numbers API',
  withDefaultFonts: false,
  telemetry: false,
  hideClientButton: true,
  showDeveloperTools: 'never',
  agent: { disabled: true },
  mcp: { disabled: true },
} as const;

const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;

/** The page's own inline scripts are allowed by their hash, and no others. */
function hashesOf(html: string): readonly string[] {
  return [...html.matchAll(INLINE_SCRIPT)].map(
    ([, text]) =>
      `'sha256-${createHash('sha256')
        .update(text ?? '')
        .digest('base64')}'`,
  );
}
