import { expect, it } from 'vitest';
import { fetchBytes } from './fetch-bytes.ts';

const PATH = '/v1/me/exports/0193/download';
/** Bytes that are no text in UTF-8. */
const BYTES = new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0xff, 0xfe]);

/** A service to which one token is good. */
function serviceOf(good: string, answer = () => new Response(BYTES)) {
  const asked: (string | null)[] = [];
  const fetch = async (_path: unknown, init?: RequestInit) => {
    const by = new Headers(init?.headers).get('authorization');
    asked.push(by);
    return by === `Bearer ${good}` ? answer() : Response.json({ code: 'unauthenticated', detail: 'Sign in.' }, { status: 401 });
  };
  return { asked, fetch: fetch as typeof globalThis.fetch };
}

/** Somebody whose token can be renewed, or cannot. */
function holderOf(token: string, fresh: string | null) {
  let held = token;
  return {
    accessToken: () => held,
    renew: async () => {
      if (fresh === null) throw new Error('The session ended.');
      held = fresh;
    },
  };
}

it('hands on the bytes as they are', async () => {
  const fetched = await fetchBytes(PATH, holderOf('good', null), serviceOf('good').fetch);
  expect('data' in fetched && new Uint8Array(await fetched.data.arrayBuffer())).toEqual(BYTES);
});

it('renews a token that ran out, once', async () => {
  const { asked, fetch } = serviceOf('fresh');
  expect(await fetchBytes(PATH, holderOf('old', 'fresh'), fetch)).toHaveProperty('data');
  expect(asked).toEqual(['Bearer old', 'Bearer fresh']);
});

it('says that somebody has to sign in where the session ended', async () => {
  const { asked, fetch } = serviceOf('fresh');
  expect(await fetchBytes(PATH, holderOf('old', null), fetch)).toMatchObject({ error: { code: 'unauthenticated' } });
  expect(asked).toHaveLength(2);
});

it('hands on what the service refuses', async () => {
  const { fetch } = serviceOf('good', () => Response.json({ code: 'conflict', detail: 'This export is not ready.' }, { status: 409 }));
  expect(await fetchBytes(PATH, holderOf('good', null), fetch)).toMatchObject({ error: { code: 'conflict', fields: [] } });
});

it('says so where nobody answers, or somebody who is not the service', async () => {
  const silent = () => Promise.reject(new TypeError('Failed to fetch'));
  expect(await fetchBytes(PATH, holderOf('good', null), silent)).toMatchObject({ error: { code: 'unreachable' } });
  const { fetch } = serviceOf('good', () => new Response('<h1>Bad gateway</h1>', { status: 502 }));
  expect(await fetchBytes(PATH, holderOf('good', null), fetch)).toMatchObject({ error: { code: 'unreachable' } });
});
