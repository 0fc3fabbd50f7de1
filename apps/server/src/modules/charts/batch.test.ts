import { once } from 'node:events';
import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { post, testApp } from '../../app.fixture.ts';

const app = await testApp();
const NDJSON = 'application/x-ndjson';
const GOOD = '{"birthDate":"1936-10-12","include":["lifePath"]}';
const MIB = 1024 * 1024;

const batch = async (body: string | Buffer, type = NDJSON) => {
  const response = await post(app, '/v1/calculate/batch', body, type);
  return {
    response,
    lines: response.body
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line)),
  };
};

describe('POST /v1/calculate/batch answers 200', () => {
  it('line by line, in order, without steps', async () => {
    const { response, lines } = await batch(`{"birthDate":"1936-10-12"}\n{"birthDate":"1998-10-15"}\n`);
    expect(response.headers).toMatchObject({ 'content-type': NDJSON, 'cache-control': 'private, no-store' });
    // Decoz: 1 + 3 + 1 = 5, and 1 + 6 + 9 = 16 -> 7.
    expect(lines.map((line) => line.numbers.lifePath.display)).toEqual(['5', '16/7']);
    expect(response.body).not.toContain('"steps"');
  });

  it('with steps for a line that asks for them', async () => {
    const { lines } = await batch('{"birthDate":"1936-10-12","include":["lifePath"],"explain":true}');
    expect(lines[0].numbers.lifePath.steps).toBeInstanceOf(Array);
  });

  it('also to application/jsonl', async () => {
    expect((await batch(GOOD, 'application/jsonl')).lines).toHaveLength(1);
  });

  it('going on after every bad line, with its number and the reason', async () => {
    const { lines } = await batch(
      Buffer.concat([
        Buffer.from(`${GOOD}\n{"birthDate":"2023-02-29"}\n\n  \r\n{"name":\n`),
        Buffer.from([0x22, 0xff, 0x22, 0x0a]),
        Buffer.from(`{"a":1,"a":2}\n${'['.repeat(40)}\n7\n{"birthDate":"2030-01-01"}\n${GOOD}`),
      ]),
    );
    expect(lines.map((line) => line.error && [line.line, line.error.code, line.error.pointer])).toEqual([
      undefined,
      [2, 'invalid_date', '/birthDate'],
      [5, 'malformed_json', undefined],
      [6, 'malformed_unicode', undefined],
      [7, 'duplicate_key', '/a'],
      [8, 'too_deep', undefined],
      [9, 'invalid_type', undefined],
      [10, 'birth_date_in_future', '/birthDate'],
      undefined,
    ]);
  });

  it('ending lines at LF only, not at the line separators of Unicode', async () => {
    const { lines } = await batch('{"name":"Ada\u2028Ng","include":["expression"]}\r\n{"name":"Ada\u0085Ng","include":["expression"]}\n');
    expect(lines).toHaveLength(2);
  });

  it('to a line of exactly 1 MiB, and refusing one byte more', async () => {
    const filled = (length: number) => `${GOOD}${' '.repeat(length - GOOD.length)}`;
    const { lines } = await batch(`${filled(MIB)}\n${filled(MIB + 1)}\n${'x'.repeat(3 * MIB)}\n${GOOD}\n`);
    expect(lines.map((line) => line.error?.code)).toEqual([undefined, 'payload_too_large', 'payload_too_large', undefined]);
  });

  it('skipping lines of white space and refusing those of anything else', async () => {
    const { lines } = await batch(' \t\r\n\u00A0\n\uFEFF\n\v');
    expect(lines.map(({ line, error }) => [line, error.code])).toEqual([2, 3, 4].map((line) => [line, 'malformed_json']));
  });

  it('with nothing to nothing', async () => {
    const { response } = await batch('\n\n');
    expect([response.statusCode, response.body]).toEqual([200, '']);
  });
});

describe('POST /v1/calculate/batch answers 415', () => {
  it.each(['application/json', 'text/plain', 'application/x-ndjsonx'])('to %s', async (type) => {
    const response = await post(app, '/v1/calculate/batch', GOOD, type);
    expect([response.statusCode, response.json().code]).toEqual([415, 'unsupported_media_type']);
  });

  it('to no body at all', async () => {
    const response = await app.inject({ method: 'POST', url: '/v1/calculate/batch' });
    expect(response.statusCode).toBe(415);
  });
});

describe('POST /v1/calculate/batch streams', () => {
  it('100,000 lines with memory that stays flat', { timeout: 60_000 }, async () => {
    const { sent, answer } = await open();
    const block = `${GOOD}\n`.repeat(1_000);
    const collected = collect(answer);
    const start = process.memoryUsage().rss;
    let highest = start;
    for (let block1000 = 0; block1000 < 100; block1000 += 1) {
      if (!sent.write(block)) await once(sent, 'drain');
      highest = Math.max(highest, process.memoryUsage().rss);
    }
    sent.end();
    expect(await collected).toBe(100_000);
    expect((highest - start) / MIB).toBeLessThan(150);
  });

  it('at the pace of its reader: a reader that stops makes the writer wait', { timeout: 60_000 }, async () => {
    const { sent, answer } = await open();
    const block = Buffer.from('{"name":"Thomas John Hancock","include":["expression","soulUrge"],"explain":true}\n'.repeat(1_000));
    let written = 0;
    let waiting = false;
    while (!waiting && written < 2_000) {
      written += 1;
      waiting = !sent.write(block) && (await Promise.race([once(sent, 'drain').then(() => false), sleep(1_500, true)]));
    }
    expect(waiting).toBe(true);
    sent.end();
    expect(await collect(answer)).toBe(written * 1_000);
  });

  it('each answer as soon as its line is there', async () => {
    const { sent, answer } = await open();
    sent.write(`${GOOD}\n`);
    const incoming = await answer;
    const [first] = await once(incoming, 'data');
    expect(String(first)).toContain('"lifePath"');
    sent.end();
  });

  it('until its reader hangs up, and then serves the next one', async () => {
    const { sent, answer } = await open();
    sent.on('error', () => {});
    sent.write(`${GOOD}\n`.repeat(5_000));
    (await answer).on('error', () => {});
    sent.destroy();
    expect((await batch(GOOD)).lines).toHaveLength(1);
  });
});

async function open(): Promise<{ readonly sent: ClientRequest; readonly answer: Promise<IncomingMessage> }> {
  if (!app.server.listening) await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.server.address() as AddressInfo;
  const sent = request({ port, host: '127.0.0.1', path: '/v1/calculate/batch', method: 'POST', headers: { 'content-type': NDJSON } });
  return { sent, answer: once(sent, 'response').then(([answer]) => answer as IncomingMessage) };
}

async function collect(answer: Promise<IncomingMessage>): Promise<number> {
  let lines = 0;
  for await (const chunk of await answer) {
    for (let at = chunk.indexOf(0x0a); at !== -1; at = chunk.indexOf(0x0a, at + 1)) lines += 1;
  }
  return lines;
}
