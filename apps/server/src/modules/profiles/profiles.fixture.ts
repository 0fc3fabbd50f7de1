import type { Person } from '../../app.fixture.ts';
import type { App } from '../../app.ts';

export const TOM = { label: 'Tom', name: 'Thomas John Hancock', birthDate: '1936-10-12' };

type Headers = Partial<Record<string, string>>;
type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';

/** Calls of one person to the addresses of profiles. */
export function profilesOf(app: App, { bearer }: Pick<Person, 'bearer'>) {
  const call = (method: Method, path: string, body?: unknown, headers: Headers = {}) =>
    app.inject({
      method,
      url: `/v1/profiles${path}`,
      headers: { ...bearer, ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { payload: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
  return {
    call,
    get: (path: string) => call('GET', path),
    post: (path: string, body?: unknown, headers?: Headers) => call('POST', path, body, headers),
    patch: (id: string, body: unknown, headers?: Headers) => call('PATCH', `/${id}`, body, headers),
    remove: (id: string, headers?: Headers) => call('DELETE', `/${id}`, undefined, headers),
    /** A profile that is there. */
    async keep(changes: object = {}) {
      const response = await call('POST', '', { ...TOM, ...changes });
      if (response.statusCode !== 201) throw new Error(response.body);
      return response.json();
    },
  };
}

/** What was refused of a request: pointers and codes. */
export function refused(response: { json: () => { errors?: { pointer: string; code: string }[] } }): string[] {
  return (response.json().errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`);
}
