import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { post, signedInPerson, storedApp, testApp } from '../app.fixture.ts';

const PERSON = { name: 'Ada', birthDate: '1990-03-15', include: ['lifePath'] };

describe('the general limit', () => {
  it('lets twice the rate through at once, says what is left, and answers the next 429 with when to come back', async () => {
    const app = await testApp({ requestsPerSecond: 5 });
    // All at once: on a busy machine one after the other would take as long as a token needs to come back.
    const answers = await Promise.all(Array.from({ length: 11 }, () => post(app, '/v1/calculate', PERSON)));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([...Array(10).fill(200), 429]);
    expect(answers[0]?.headers).toMatchObject({ 'ratelimit-policy': '"default";q=10;w=2', ratelimit: '"default";r=9;t=1' });
    const last = answers.at(-1);
    expect(last?.headers).toMatchObject({ 'retry-after': '1', ratelimit: '"default";r=0;t=2', 'content-type': 'application/problem+json' });
    expect(last?.json()).toMatchObject({ code: 'rate_limited', status: 429 });
    expect((await app.inject('/healthz')).statusCode).toBe(200);
    expect((await app.inject({ url: '/v1/systems', remoteAddress: '192.0.2.7' })).statusCode).toBe(200);
    await expect.poll(async () => (await app.inject('/v1/systems')).statusCode, { timeout: 30_000, interval: 100 }).toBe(200);
  });

  it('counts an IPv6 network as one caller', async () => {
    const app = await testApp({ requestsPerSecond: 1 });
    const ask = async (remoteAddress: string) => (await app.inject({ url: '/v1/systems', remoteAddress })).statusCode;
    expect(await Promise.all(['2001:db8:1:2::1', '2001:db8:1:2:3:4:5:6', '2001:db8:1:2::9'].map(ask))).toEqual([200, 200, 429]);
    expect(await ask('2001:db8:1:3::1')).toBe(200);
    expect(await Promise.all(['2001:db8::1', '2001:db8:0:0:1::2', '2001:db8::3'].map(ask))).toEqual([200, 200, 429]);
  });

  it('counts people who signed in by who they are, and who is not let in by address', async () => {
    const stored = await storedApp({ requestsPerSecond: 2 });
    const [ada, bob] = [await signedInPerson(stored), await signedInPerson(stored)];
    const ask = async (headers: Record<string, string>) => (await stored.app.inject({ url: '/v1/api-keys', headers })).statusCode;
    for (const expected of [200, 200, 200, 200, 429]) expect(await ask(ada.bearer)).toBe(expected);
    expect(await ask(bob.bearer)).toBe(200);
    const guess = () => ask({ 'x-api-key': 'onum_live_guess' });
    expect([await guess(), await guess(), await guess(), await guess(), await guess()]).toEqual([401, 401, 401, 401, 429]);
    expect(await ask(bob.bearer)).toBe(200);
  });

  it('is not there where it is switched off', async () => {
    const app = await testApp({ requestsPerSecond: 0 });
    const answers = await Promise.all(Array.from({ length: 50 }, () => post(app, '/v1/calculate', PERSON)));
    for (const { statusCode, headers } of answers) expect([statusCode, headers.ratelimit]).toEqual([200, undefined]);
  });
});

describe('the limit on batches', () => {
  it('lets so many of one caller run at the same time, refuses one more, and takes one again when one has ended', async () => {
    const app = await testApp();
    await app.listen({ port: 0, host: '127.0.0.1' });
    const { port } = app.server.address() as { port: number };
    const begin = () => {
      const socket = connect(port, '127.0.0.1');
      const answer = new Promise<string>((done) => socket.once('data', (chunk) => done(String(chunk).slice(0, 12))));
      socket.write(
        'POST /v1/calculate/batch HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n',
      );
      socket.write('32\r\n{"birthDate":"1936-10-12","include":["lifePath"]}\n\r\n');
      return { socket, answer };
    };
    const open = Array.from({ length: 8 }, begin);
    for (const { answer } of open) expect(await answer).toBe('HTTP/1.1 200');
    const refused = begin();
    expect(await refused.answer).toBe('HTTP/1.1 429');
    open[0]?.socket.destroy();
    await expect.poll(() => begin().answer, { timeout: 30_000, interval: 100 }).toBe('HTTP/1.1 200');
    for (const { socket } of open) socket.destroy();
    refused.socket.destroy();
  });
});
