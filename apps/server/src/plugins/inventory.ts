import type { FastifyInstance, FastifyRequest } from 'fastify';

/** Everything the app answers: a method and a path with parameters in braces, as OpenAPI writes them. */
export type RegisteredRoute = { readonly method: string; readonly path: string };

declare module 'fastify' {
  interface FastifyInstance {
    registeredRoutes: RegisteredRoute[];
  }
}

/** Notes every route that is registered, so that the inventory can be compared with the document and a wrong method be told. */
export function listRoutes(app: FastifyInstance): void {
  const routes: RegisteredRoute[] = [];
  app.decorate('registeredRoutes', routes);
  app.addHook('onRoute', ({ method, url }) => {
    const path = url.replace(/:(\w+)/g, '{$1}');
    for (const each of [method].flat()) routes.push({ method: each, path });
  });
}

/** The methods the path of a request is answered by; empty when there is nothing at the path. */
export function allowedMethods(request: FastifyRequest): readonly string[] {
  const path = pathOf(request);
  const matching = request.server.registeredRoutes.filter((route) => !route.path.endsWith('*') && isAt(route, path));
  return [...new Set(matching.map(({ method }) => method))].sort();
}

/** The path of a request without its query, which is never shown or logged. */
export function pathOf(request: Pick<FastifyRequest, 'url'>): string {
  const query = request.url.indexOf('?');
  return query === -1 ? request.url : request.url.slice(0, query);
}

function isAt(route: RegisteredRoute, path: string): boolean {
  const expected = route.path.split('/');
  const actual = path.split('/');
  return (
    expected.length === actual.length && expected.every((part, index) => part === actual[index] || fits(part, actual[index] as string))
  );
}

/** A parameter takes anything, but for an ending that stands behind it. */
function fits(part: string, actual: string): boolean {
  const [, ending] = /^\{\w+\}(.*)$/.exec(part) ?? [];
  return ending !== undefined && actual.length > ending.length && actual.endsWith(ending);
}
