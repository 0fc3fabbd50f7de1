import { configureStore } from '@reduxjs/toolkit';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createClient } from '../client.ts';
import { json, problem, scriptedServer } from '../scripted-server.fixture.ts';
import { createServerApi } from './index.ts';

let server: Awaited<ReturnType<typeof scriptedServer>>;

beforeAll(async () => {
  server = await scriptedServer();
});
afterAll(() => server.close());

function storeOf() {
  const api = createServerApi(createClient({ baseUrl: server.baseUrl, retries: 0 }));
  const store = configureStore({ reducer: { server: api.reducer }, middleware: (usual) => usual().concat(api.middleware) });
  return { api, store };
}

it('remembers what was read, with the tag that a change names', async () => {
  server.script(json({ id: 'p', label: 'Tom' }, 200, { etag: '"4"' }));
  const { api, store } = storeOf();
  const asked = store.dispatch(api.endpoints.getProfile.initiate({ id: 'p' }));
  expect((await asked).data).toEqual({ id: 'p', label: 'Tom', etag: '"4"' });
  await store.dispatch(api.endpoints.getProfile.initiate({ id: 'p' }));
  expect(server.arrived).toHaveLength(1);
});

it('asks again for what a change made stale', async () => {
  server.script(json({ items: [], nextCursor: null, total: 0 }));
  const { api, store } = storeOf();
  const listing = store.dispatch(api.endpoints.listProfiles.initiate({}));
  await listing;
  await store.dispatch(api.endpoints.createProfile.initiate({ body: { label: 'Tom', name: 'Thomas' } }));
  await Promise.all(store.dispatch(api.util.getRunningQueriesThunk()));
  expect(server.arrived.map(({ method }) => method)).toEqual(['GET', 'POST', 'GET']);
});

it('goes from page to page', async () => {
  server.script(json({ items: [{ id: 'a' }], nextCursor: 'c1', total: 2 }), json({ items: [{ id: 'b' }], nextCursor: null, total: 2 }));
  const { api, store } = storeOf();
  await store.dispatch(api.endpoints.listProfiles.initiate({ query: { limit: 1 } }));
  const { data } = await store.dispatch(api.endpoints.listProfiles.initiate({ query: { limit: 1 } }, { direction: 'forward' }));
  expect(data?.pages.flatMap(({ items }) => items.map(({ id }) => id))).toEqual(['a', 'b']);
  expect(server.arrived[1]?.url).toBe('/v1/profiles?limit=1&cursor=c1');
});

it('holds a refusal as a plain value', async () => {
  const errors = [{ pointer: '/label', code: 'too_small', detail: 'Too short.' }];
  server.script(problem(422, 'validation_failed', { errors }));
  const { api, store } = storeOf();
  const { error } = await store.dispatch(api.endpoints.createProfile.initiate({ body: { label: '', name: 'Thomas' } }));
  expect(error).toEqual({ code: 'validation_failed', detail: 'validation_failed.', fields: errors, retryAfterMs: null });
});

it('holds how to go on where a second factor is asked for', async () => {
  const secondFactor = { token: 'c_7hRw', methods: ['totp'], expiresIn: 300 };
  server.script(problem(401, 'second_factor_required', { secondFactor }));
  const { api, store } = storeOf();
  const { error } = await store.dispatch(api.endpoints.login.initiate({ body: { email: 'ada@example.org', password: 'birds' } }));
  expect(error).toMatchObject({ code: 'second_factor_required', secondFactor });
});

it('says so where nobody answers', async () => {
  const api = createServerApi(createClient({ baseUrl: 'http://127.0.0.1:1', retries: 0 }));
  const store = configureStore({ reducer: { server: api.reducer }, middleware: (usual) => usual().concat(api.middleware) });
  const { error } = await store.dispatch(api.endpoints.me.initiate({}));
  expect(error).toMatchObject({ code: 'unreachable' });
});
