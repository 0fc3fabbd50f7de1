import type { Duplex } from 'node:stream';
import { createClient, events, type Heard } from '@1numbers/client';
import { describe, expect, it } from 'vitest';
import { type Person, signedInPerson, sql, storedApp } from '../../app.fixture.ts';
import { shareInProcess } from '../../cache/shared.ts';
import { listening } from '../../events.fixture.ts';
import { createKeyRing } from '../../secrets/key-ring.ts';

const FRIEND = 'https://friend.example';
const stored = await storedApp({ corsOrigins: [FRIEND] });
const { app, context, urls } = stored;
const { baseUrl, ticketOf, connect, refusal } = await listening(stored);

const TOM = { label: 'Tom', name: 'Thomas John Hancock', birthDate: '1936-10-12' };

/** Calls of one person to the addresses of profiles. */
function profilesOf({ bearer }: Person) {
  const call = (
    method: 'POST' | 'PATCH' | 'DELETE',
    path: string,
    payload?: object | string,
    headers: Readonly<Record<string, string>> = {},
  ) => app.inject({ method, url: `/v1/profiles${path}`, headers: { ...bearer, ...headers }, ...(payload !== undefined && { payload }) });
  return { call, keep: async (): Promise<string> => (await call('POST', '', TOM)).json().id };
}

describe('GET /v1/events', () => {
  it('tells the devices of a person what changed, with ids and versions and no names, and nobody else', async () => {
    const [ada, bob] = [await signedInPerson(stored), await signedInPerson(stored)];
    const [laptop, phone, other] = [
      await connect(await ticketOf(ada)),
      await connect(await ticketOf(ada)),
      await connect(await ticketOf(bob)),
    ];
    const { keep, call } = profilesOf(ada);
    const id = await keep();
    await call('PATCH', `/${id}`, { favourite: true });
    await call('DELETE', `/${id}`);
    await call('POST', `/${id}/restore`);
    const copy = (await call('POST', `/${id}/duplicate`)).json().id;
    await call('POST', '/bulk-delete', { ids: [id, copy] });
    await call('PATCH', `/${id}`, { label: 'Gone' });
    await call('POST', '/import', 'label,name\nTom,Thomas\n', { 'content-type': 'text/csv' });
    await call('POST', '/import?dryRun=true', 'label,name\nAnn,Ann\n', { 'content-type': 'text/csv' });
    const told = [
      { type: 'profile_changed', id, version: 1 },
      { type: 'profile_changed', id, version: 2 },
      { type: 'profile_deleted', id },
      { type: 'profile_changed', id, version: 2 },
      { type: 'profile_changed', id: copy, version: 1 },
      { type: 'profile_deleted', id },
      { type: 'profile_deleted', id: copy },
      { type: 'profiles_changed' },
    ];
    await expect.poll(() => laptop.heard).toEqual(told);
    await expect.poll(() => phone.heard).toEqual(told);
    // The first that Bob hears is his own, so nothing of Ada’s came before it.
    const own = await profilesOf(bob).keep();
    await expect.poll(() => other.heard).toEqual([{ type: 'profile_changed', id: own, version: 1 }]);
    expect(laptop.heard).toEqual(told);
  });

  it('tells nothing of what was undone, and once of what was sent twice', async () => {
    const ada = await signedInPerson(stored);
    const { heard } = await connect(await ticketOf(ada));
    const { call, keep } = profilesOf(ada);
    const key = { 'idempotency-key': 'tom' };
    const { id } = (await call('POST', '', TOM, key)).json();
    await call('POST', '', TOM, key);
    await call('POST', '', { ...TOM, birthDate: '2999-01-01' });
    const last = await keep();
    await expect.poll(() => heard).toEqual([id, last].map((each) => ({ type: 'profile_changed', id: each, version: 1 })));
  });

  it('lets nobody in without a ticket that is new, and shows none', async () => {
    const ada = await signedInPerson(stored);
    const ticket = await ticketOf(ada);
    await connect(ticket);
    await context.shared.tickets.keep('e_over', { userId: ada.userId }, 1);
    await new Promise((done) => setTimeout(done, 10));
    for (const wrong of [
      '',
      `?ticket=${ticket}`,
      '?ticket=e_unknown',
      '?ticket=e_over',
      `?ticket=${ada.bearer.authorization.slice(7, 90)}`,
    ]) {
      const { status, code, headers, body } = await refusal(`/v1/events${wrong}`);
      expect([status, code, headers['content-type'], headers['x-content-type-options']], wrong).toEqual([
        401,
        'unauthenticated',
        'application/problem+json',
        'nosniff',
      ]);
      expect(body).not.toContain('e_');
      expect(body).not.toContain(ticket);
    }
    expect((await app.inject({ method: 'POST', url: '/v1/events/tickets' })).statusCode).toBe(401);
  });

  it('lets no ticket in whose session ended meanwhile', async () => {
    const ada = await signedInPerson(stored);
    const ticket = await ticketOf(ada);
    await app.inject({ method: 'POST', url: '/v1/auth/logout', headers: ada.bearer });
    expect((await refusal(`/v1/events?ticket=${ticket}`)).status).toBe(401);
  });

  it('lets no page of another origin in but one that may call, whose ticket is still good', async () => {
    const ticket = await ticketOf(await signedInPerson(stored));
    for (const origin of ['https://evil.example', 'null', 'http://localhost:3001'])
      expect(await refusal(`/v1/events?ticket=${ticket}`, { origin })).toMatchObject({ status: 403, code: 'forbidden' });
    await expect(refusal(`/v1/events?ticket=${ticket}`, { origin: FRIEND })).rejects.toThrow('It was let.');
  });

  it('is for requests that upgrade, and stands in the way of no other', async () => {
    expect((await app.inject('/v1/events?ticket=x')).json()).toMatchObject({ status: 400, code: 'bad_request' });
    expect(await refusal('/v1/events', { 'sec-websocket-version': '8' })).toMatchObject({ status: 400, code: 'bad_request' });
    expect(await refusal('/v1/nowhere')).toMatchObject({ status: 404, code: 'not_found' });
    expect((await refusal('/v1/systems', { upgrade: 'h2c' })).status).toBe(200);
  });

  it('has room for ten connections of a person', async () => {
    const [ada, bob] = [await signedInPerson(stored), await signedInPerson(stored)];
    const open: Awaited<ReturnType<typeof connect>>[] = [];
    for (let count = 0; count < 10; count += 1) open.push(await connect(await ticketOf(ada)));
    expect(await refusal(`/v1/events?ticket=${await ticketOf(ada)}`)).toMatchObject({ status: 429, code: 'rate_limited' });
    await connect(await ticketOf(bob));
    open[0]?.socket.close();
    await open[0]?.closed;
    await connect(await ticketOf(ada));
  });

  it('ends with its session, and with what it says', async () => {
    const ada = await signedInPerson(stored);
    const [first, second] = [await connect(await ticketOf(ada)), await connect(await ticketOf(ada))];
    first.socket.send('hello');
    expect(await first.closed).toBe(1008);
    await app.inject({ method: 'POST', url: '/v1/auth/logout-everywhere', headers: ada.bearer });
    expect(await second.closed).toBe(4401);
    expect(second.heard).toEqual([{ type: 'session_ended' }]);
  });

  it('ends within seconds with a session that another server ended and could not tell of', async () => {
    const keys = createKeyRing(new Map([[1, Buffer.alloc(32, 7)]]));
    const shared = shareInProcess({ keys, isAlone: false, observe: () => undefined });
    const server = await storedApp({ keys, shared }, {}, urls);
    const there = await listening(server);
    const [ada, bob] = [await signedInPerson(server), await signedInPerson(server)];
    const [hers, his] = [await there.connect(await there.ticketOf(ada)), await there.connect(await there.ticketOf(bob))];
    const began = performance.now();
    await sql(urls.adminUrl, 'update users set disabled_at = now() where id = $1', [ada.userId]);
    expect(await hers.closed).toBe(4401);
    expect(performance.now() - began).toBeLessThan(15_000);
    expect(his.socket.readyState).toBe(WebSocket.OPEN);
  });
});

describe('a server that stops', () => {
  it('says so to who listens, lets nobody in any more, and holds nothing', async () => {
    const server = await storedApp({ keys: context.keys }, {}, urls);
    const there = await listening(server);
    const ada = await signedInPerson(server);
    const { closed } = await there.connect(await there.ticketOf(ada));
    await server.app.close();
    expect([await closed, server.context.events.connections()]).toEqual([1001, 0]);
  });
});

describe('events() of the client', () => {
  it('says when it hears, gives what happens, comes back by itself, and ends with the session', async () => {
    const ada = await signedInPerson(stored);
    const client = createClient({ baseUrl, accessToken: () => ada.bearer.authorization.slice(7) });
    const sockets: Duplex[] = [];
    app.server.on('upgrade', (_request, socket) => sockets.push(socket));
    const heard: Heard[] = [];
    const listen = async () => {
      for await (const each of events(client, { baseUrl, random: () => 0 })) heard.push(each);
    };
    const ended = listen();
    await expect.poll(() => heard).toEqual([{ type: 'connected' }]);
    const id = await profilesOf(ada).keep();
    await expect.poll(() => heard[1]).toEqual({ type: 'profile_changed', id, version: 1 });
    for (const socket of sockets) socket.destroy();
    await expect.poll(() => heard[2]).toEqual({ type: 'connected' });
    await app.inject({ method: 'POST', url: '/v1/auth/logout', headers: ada.bearer });
    await ended;
    expect(heard.slice(3)).toEqual([{ type: 'session_ended' }]);
    await expect(listen()).rejects.toMatchObject({ code: 'unauthenticated' });
  });

  it('ends with its signal', async () => {
    const ada = await signedInPerson(stored);
    const client = createClient({ baseUrl, accessToken: () => ada.bearer.authorization.slice(7) });
    const leaving = new AbortController();
    const heard: Heard[] = [];
    for await (const each of events(client, { baseUrl, signal: leaving.signal })) {
      heard.push(each);
      leaving.abort();
    }
    expect(heard).toEqual([{ type: 'connected' }]);
  });
});
