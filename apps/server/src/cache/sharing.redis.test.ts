import { afterAll, describe, expect, it } from 'vitest';
import { type Person, type StoredApp, signedInPerson, sql, storedApp } from '../app.fixture.ts';
import { listening } from '../events.fixture.ts';
import { type FaultyProxy, startFaultyRedisProxy } from '../faulty-proxy.fixture.ts';
import { createGuessing } from '../modules/accounts/guessing.ts';
import { indexOfEmail } from '../modules/accounts/sealed-email.ts';
import { startRedis } from '../redis-server.fixture.ts';
import { createSealing } from '../secrets/sealing.ts';
import { writtenFor } from './cache.ts';
import { parseRedisUrl } from './redis-address.ts';
import { type Shared, shareByRedis } from './shared.ts';

/** Long, as the tests share their machine with others; the faults are tried with the real time. */
const PATIENT_MS = 5_000;
const PROFILE = { label: 'Uncle Tom', name: 'Thomas John Hancock', birthDate: '1936-10-12', notes: 'A canary', tags: ['canary'] };

const first = await storedApp();
const { keys } = first.context;

type Seen = { readonly tier: string; readonly isHit: boolean };
type Member = { readonly stored: StoredApp; readonly shared: Shared; readonly said: string[]; readonly seen: Seen[] };

/** One of several servers on the database of `first`. */
async function member(url: string, { answerMs = PATIENT_MS, requestsPerSecond = 0 } = {}): Promise<Member> {
  const said: string[] = [];
  const seen: Seen[] = [];
  const shared = await shareByRedis({
    address: parseRedisUrl(url),
    keys,
    sealing: createSealing(keys),
    say: (line) => said.push(line),
    observe: (tier, isHit) => seen.push({ tier, isHit }),
    answerMs,
  });
  afterAll(() => shared.close());
  return { stored: await storedApp({ keys, shared, requestsPerSecond }, { shared }, first.urls), shared, said, seen };
}

const call = ({ stored }: Member, method: 'GET' | 'POST' | 'DELETE', url: string, headers: object, payload?: object) =>
  stored.app.inject({ method, url, headers: { ...headers }, ...(payload !== undefined && { payload }) });
const totalAt = async (at: Member, { bearer }: Person, query = '') => (await call(at, 'GET', `/v1/profiles${query}`, bearer)).json().total;

describe.each(['single', 'cluster'] as const)('servers that share a Redis (%s)', async (kind) => {
  const redis = await startRedis(kind);
  afterAll(() => redis.stop());
  const [here, there] = [await member(redis.url), await member(redis.url)];

  it('count the requests of a caller together', async () => {
    const [one, other] = [await member(redis.url, { requestsPerSecond: 0.5 }), await member(redis.url, { requestsPerSecond: 0.5 })];
    const { bearer } = await signedInPerson(first);
    const asked = [await call(one, 'GET', '/v1/me', bearer), await call(other, 'GET', '/v1/me', bearer)];
    expect(asked.map(({ statusCode }) => statusCode)).toEqual([200, 429]);
    expect(asked[1]?.headers).toMatchObject({ 'retry-after': expect.stringMatching(/^[12]$/), ratelimit: '"default";r=0;t=2' });
    expect([(await call(one, 'GET', '/v1/systems', {})).statusCode, (await call(other, 'GET', '/v1/systems', {})).statusCode]).toEqual([
      200, 429,
    ]);
  });

  it('spend the tokens of models together, give back what was not used, and find what was written for a person until a profile changes', async () => {
    const [one, other] = [here.shared.limiter(1, 1_000), there.shared.limiter(1, 1_000)];
    const name = `models ${kind}`;
    expect(await one.take(name, 900)).toMatchObject({ allowed: true });
    expect(await other.take(name, 900)).toMatchObject({ allowed: false, retryAfterSeconds: expect.toSatisfy((seconds) => seconds > 700) });
    await one.take(name, -800);
    expect(await other.take(name, 850)).toMatchObject({ allowed: true });

    const person = await signedInPerson(first);
    let entry = 0;
    const written = (at: Member, text: string) => at.shared.written.get(writtenFor(person.userId), `reading ${entry}`, async () => text);
    // It is kept a moment after it was given, so one that is asked for too soon is tried again with another.
    const writtenElsewhere = async () => {
      entry += 1;
      await written(here, 'once');
      return written(there, 'twice');
    };
    await expect.poll(writtenElsewhere, { timeout: 10_000 }).toBe('once');
    await call(here, 'POST', '/v1/profiles', person.bearer, PROFILE);
    await expect.poll(() => written(there, 'thrice'), { timeout: 10_000 }).toBe('thrice');
  });

  it('count wrong passwords together, and trust together who signed in', async () => {
    const email = `somebody-${kind}@example.org`;
    const at = { account: indexOfEmail(first.context.sealing, email).toString('hex'), ip: '127.0.0.1' };
    const guess = createGuessing(here.shared.failureCounts, first.context.now)(at);
    for (let times = 0; times < 10; times += 1) {
      await guess.before();
      await guess.failed();
    }
    const refused = await call(there, 'POST', '/v1/auth/login', {}, { email, password: 'four birds at dusk' });
    expect([refused.statusCode, refused.json().code]).toEqual([429, 'rate_limited']);
    await guess.succeeded();
    await createGuessing(there.shared.failureCounts, first.context.now)(at).before();
    const name = `pair ${at.account} ${at.ip}`;
    expect(await there.shared.failureCounts.isTrusted(name, first.context.now().getTime())).toBe(true);
  });

  it('let one caller have so many at the same time at all of them together, and lend no place for good', async () => {
    const name = `somebody ${kind}`;
    const places = await Promise.all([here, there, here, there].map(({ shared }) => shared.slots.enter(name, 3)));
    const entered = places.filter((place) => place !== null);
    expect(entered).toHaveLength(3);
    expect(await there.shared.slots.enter(`other ${kind}`, 1)).not.toBeNull();
    entered[0]?.leave();
    await expect.poll(async () => (await there.shared.slots.enter(name, 3)) !== null, { timeout: 2_500, interval: 5 }).toBe(true);
    expect(await here.shared.slots.enter(name, 3)).toBeNull();
  });

  it('refuse on one a session and a key that ended on another', async () => {
    const { bearer } = await signedInPerson(first);
    const made = await call(here, 'POST', '/v1/api-keys', bearer, { name: 'A key', scopes: ['profiles:read'] });
    const { id, key } = made.json();
    const byKey = async () => (await call(there, 'GET', '/v1/profiles', { 'x-api-key': key })).statusCode;
    const bySession = async () => (await call(there, 'GET', '/v1/me', bearer)).statusCode;
    expect([await byKey(), await bySession()]).toEqual([200, 200]);
    await call(here, 'DELETE', `/v1/api-keys/${id}`, bearer);
    await expect.poll(byKey, { timeout: 2_500, interval: 5 }).toBe(401);
    expect(await bySession()).toBe(200);
    await call(here, 'POST', '/v1/auth/logout', bearer);
    await expect.poll(bySession, { timeout: 2_500, interval: 5 }).toBe(401);
  });

  it('keep the total of a list together, and never give what was before a change, whoever made it', async () => {
    const ada = await signedInPerson(first);
    const bob = await signedInPerson(first);
    const { id } = (await call(here, 'POST', '/v1/profiles', ada.bearer, PROFILE)).json();
    const queries = ['', '?tag=canary', '?q=uncle', '?favourite=true'];
    const totals = (at: Member, person: Person) => Promise.all(queries.map((query) => totalAt(at, person, query)));
    expect(await totals(here, ada)).toEqual([1, 1, 1, 0]);
    expect(await totals(here, bob)).toEqual([0, 0, 0, 0]);
    there.seen.length = 0;
    expect(await totals(there, ada)).toEqual([1, 1, 1, 0]);
    expect(there.seen.filter(({ tier, isHit }) => tier === 'redis' && isHit)).toHaveLength(4);
    await call(here, 'DELETE', `/v1/profiles/${id}`, ada.bearer);
    expect(await totals(there, ada)).toEqual([0, 0, 0, 0]);
    await call(there, 'POST', `/v1/profiles/${id}/restore`, ada.bearer);
    expect(await totals(here, ada)).toEqual([1, 1, 1, 0]);
    // Behind the back of both.
    await sql(first.urls.adminUrl, 'update profiles set favourite = true where id = $1', [id]);
    expect(await Promise.all([totals(here, ada), totals(there, ada)])).toEqual([
      [1, 1, 1, 1],
      [1, 1, 1, 1],
    ]);
  });

  it('load an entry once for all who ask at one server, and keep nothing that was loaded before a change', async () => {
    const { cache } = there.shared;
    let loads = 0;
    const slowly = async () => {
      loads += 1;
      await new Promise((done) => setTimeout(done, 20));
      return loads;
    };
    expect(new Set(await Promise.all(Array.from({ length: 50 }, () => cache.get(`once ${kind}`, 'x', slowly))))).toEqual(new Set([1]));
    const old = cache.get(`race ${kind}`, 'x', async () => {
      await here.shared.cache.forget(`race ${kind}`);
      return 'old';
    });
    expect(await old).toBe('old');
    const fresh = async () => 'new';
    await expect.poll(() => cache.get(`race ${kind}`, 'x', fresh), { timeout: 2_500, interval: 5 }).toBe('new');
    expect(await here.shared.cache.get(`race ${kind}`, 'x', fresh)).toBe('new');
  });

  it('take a ticket of each other, once', async () => {
    await here.shared.tickets.keep('a word', { userId: 'ada' }, 30_000);
    const taken = await Promise.all([there, here, there].map(({ shared }) => shared.tickets.take('a word')));
    expect(taken.filter((each) => each !== null)).toEqual([{ userId: 'ada' }]);
  });

  it('tell a device that hears one of them what happens on another, by a ticket of either, until its session ends on any', async () => {
    const { connect, ticketOf } = await listening(there.stored);
    const [ada, bob] = [await signedInPerson(first), await signedInPerson(first)];
    const ticket = (await call(here, 'POST', '/v1/events/tickets', ada.bearer)).json().ticket;
    const [hers, his] = [await connect(ticket), await connect(await ticketOf(bob))];
    const { id } = (await call(here, 'POST', '/v1/profiles', ada.bearer, PROFILE)).json();
    await expect.poll(() => hers.heard).toEqual([{ type: 'profile_changed', id, version: 1 }]);
    await call(here, 'POST', '/v1/auth/logout', ada.bearer);
    expect(await hers.closed).toBe(4401);
    expect(his.heard).toEqual([]);
  });

  it('write nothing there that tells of a person', async () => {
    const ada = await signedInPerson(first);
    await call(here, 'POST', '/v1/profiles', ada.bearer, PROFILE);
    await totalAt(here, ada, '?q=uncle%20tom&tag=canary');
    await here.shared.tickets.keep('a secret word', { userId: ada.userId }, 30_000);
    await call(here, 'POST', '/v1/auth/login', {}, { email: 'canary@example.org', password: 'four birds at dusk' });
    const text = await redis.dump();
    expect(text.length).toBeGreaterThan(200);
    expect(text).not.toMatch(/canary|uncle|secret|127\.0\.0/i);
    expect(text).not.toContain(ada.userId);
  });

  it('say at /readyz that it is there', async () => {
    expect((await call(here, 'GET', '/readyz', {})).json()).toEqual({ status: 'ready', dependencies: { database: 'up', redis: 'up' } });
  });
});

describe('a Redis that goes away', async () => {
  const single = await startRedis('single');
  const cluster = await startRedis('cluster');
  const proxy: FaultyProxy = await startFaultyRedisProxy(single.ports[0] as number);
  afterAll(async () => {
    proxy.close();
    await Promise.all([single.stop(), cluster.stop()]);
  });
  const stateOf = async (at: Member) => (await call(at, 'GET', '/readyz', {})).json().dependencies.redis;

  it.each([
    ['cut', proxy.url, proxy.refuse, proxy.mend],
    ['black-holed', proxy.url, proxy.blackHole, proxy.mend],
    ['a cluster that stands still', cluster.url, cluster.freeze, cluster.thaw],
  ])(
    '%s: everything goes on, nobody waits, logins are let guess half as often, and it is used again when it is back',
    async (_name, url, away, back) => {
      const at = await member(url, { answerMs: 200, requestsPerSecond: 1_000 });
      await expect.poll(() => stateOf(at), { timeout: 30_000 }).toBe('up');
      const ada = await signedInPerson(first);
      const kept = (await call(at, 'POST', '/v1/profiles', ada.bearer, PROFILE)).json();
      expect(await totalAt(at, ada)).toBe(1);
      away();
      const began = performance.now();
      for (let times = 0; times < 40; times += 1) {
        const { statusCode, headers } = await call(at, 'GET', '/v1/profiles', ada.bearer);
        expect([statusCode, headers.ratelimit !== undefined]).toEqual([200, true]);
      }
      // Each waiting as long as an answer may take, for the limit and for the total: 16 s.
      expect(performance.now() - began).toBeLessThan(14_000);
      await expect.poll(() => stateOf(at), { timeout: 30_000 }).toBe('away');
      expect((await call(at, 'DELETE', `/v1/profiles/${kept.id}`, ada.bearer)).statusCode).toBe(204);
      expect(await totalAt(at, ada)).toBe(0);
      const guess = createGuessing(at.shared.failureCounts, first.context.now)({ account: `of ${url} ${_name}`, ip: '192.0.2.1' });
      for (let times = 0; times < 5; times += 1) {
        await guess.before();
        await guess.failed();
      }
      await expect(guess.before()).rejects.toThrow('Too many wrong passwords.');
      const alone = await at.shared.slots.enter(`of ${url} ${_name}`, 1);
      expect([alone === null, await at.shared.slots.enter(`of ${url} ${_name}`, 1)]).toEqual([false, null]);
      await back();
      await expect.poll(() => stateOf(at), { timeout: 30_000 }).toBe('up');
      expect(await totalAt(at, ada)).toBe(0);
      const other = await member(url);
      const counted = async () => (await other.shared.failureCounts.since(`pair of ${url} ${_name} 192.0.2.1`, 0)).count;
      await expect.poll(counted, { timeout: 5_000 }).toBe(5);
      const place = async () => {
        const entered = await other.shared.slots.enter(`of ${url} ${_name}`, 1);
        entered?.leave();
        return entered;
      };
      await expect.poll(place, { timeout: 5_000 }).toBeNull();
      expect(at.said[0]).toContain('Redis does not answer');
      expect(at.said).toContain('Redis answers again.');
    },
  );

  it('keeps no server from starting, and is used once it is there', async () => {
    proxy.refuse();
    const at = await member(proxy.url, { answerMs: 200 });
    expect(await stateOf(at)).toBe('away');
    expect((await call(at, 'GET', '/v1/systems', {})).statusCode).toBe(200);
    await proxy.mend();
    await expect.poll(() => stateOf(at), { timeout: 30_000 }).toBe('up');
  });
});
