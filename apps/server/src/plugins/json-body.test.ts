import { once } from 'node:events';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { post, testApp } from '../app.fixture.ts';

const app = await testApp({ arrivalTimeoutMs: 300 });
const calculate = (body: unknown, type?: string) => post(app, '/v1/calculate', body, type);
const codeOf = async (body: unknown, type?: string) => {
  const response = await calculate(body, type);
  expect(response.headers['content-type']).toBe('application/problem+json');
  return [response.statusCode, response.json().code];
};

describe('a JSON body is refused with 400', () => {
  it.each<[string, string | Buffer, string]>([
    ['that is empty', '', 'malformed_json'],
    ['that is cut off', '{"name":"Ada"', 'malformed_json'],
    ['that holds a raw control character', '{"name":"A\u0000"}', 'malformed_json'],
    ['that is not UTF-8', Buffer.from([0x7b, 0x22, 0xc3, 0x28, 0x22, 0x7d]), 'malformed_unicode'],
    ['with a lone surrogate in raw bytes', Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22]), 'malformed_unicode'],
    ['with a byte order mark', '\uFEFF{"name":"Ada"}', 'malformed_json'],
    ['nested 33 levels deep', `{"name":${'['.repeat(33)}${']'.repeat(33)}}`, 'too_deep'],
    ['nested 200,000 levels deep', '['.repeat(200_000), 'too_deep'],
    ['with a key that is given twice', '{"name":"Ada","name":"Eve"}', 'duplicate_key'],
    ['with a key that is given twice, once by an escape', '{"name":"Ada","n\\u0061me":"Eve"}', 'duplicate_key'],
  ])('%s', async (_what, body, code) => {
    expect(await codeOf(body)).toEqual([400, code]);
  });

  it('and what it holds is never repeated', async () => {
    expect((await calculate('{"name":"Very Private" !}')).body).not.toContain('Private');
  });
});

describe('a body is refused with 415', () => {
  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/jsonp',
    'application/json; charset=latin1',
    'text/json',
    'nonsense',
  ])('as %s', async (type) => {
    expect(await codeOf('{"name":"Ada"}', type)).toEqual([415, 'unsupported_media_type']);
  });

  it.each([
    ['/v1/calculate', 'application/json', 'gzip'],
    ['/v1/calculate', 'application/json', 'br'],
    ['/v1/calculate/batch', 'application/x-ndjson', 'gzip'],
  ])('at %s as %s compressed by %s, and is read when it says that it is not', async (url, type, encoding) => {
    const plain = Buffer.from('{"birthDate":"1990-03-15"}');
    const send = (as: string, payload: Buffer) =>
      app.inject({ method: 'POST', url, headers: { 'content-type': type, 'content-encoding': as }, payload });
    const response = await send(encoding, gzipSync(plain));
    expect(response.statusCode).toBe(415);
    expect(response.json()).toMatchObject({ code: 'unsupported_media_type', detail: expect.stringContaining('Content-Encoding') });
    expect((await send('Identity', plain)).statusCode).toBe(200);
  });

  it('without a content type, and where there is no body', async () => {
    const untyped = await app.inject({ method: 'POST', url: '/v1/calculate', payload: Buffer.from('{}') });
    expect(untyped.statusCode).toBe(415);
    expect((await app.inject({ method: 'POST', url: '/v1/calculate' })).statusCode).toBe(415);
  });
});

describe('a body is refused with 413', () => {
  it('over 1 MiB, whether or not it says so beforehand', async () => {
    expect(await codeOf(`{"name":"${'A'.repeat(2 * 1024 * 1024)}"}`)).toEqual([413, 'payload_too_large']);
    const chunk = `${'A'.repeat(1023)} `;
    const lines = [`${(chunk.length * 64).toString(16)}\r\n${chunk.repeat(64)}\r\n`];
    const socket = await open('Transfer-Encoding: chunked', Array(33).fill(lines[0]).join(''));
    expect(await answerOf(socket)).toMatch(/^HTTP\/1.1 413 .*"code":"payload_too_large"/s);
  });

  it('and one of exactly 1 MiB is read', async () => {
    const body = `{"name":"${'A'.repeat(1024 * 1024 - 11)}"}`;
    expect(await codeOf(body)).toEqual([422, 'validation_failed']);
  });
});

describe('a body is refused with 408', () => {
  it('when it does not arrive in time, and others are served meanwhile', async () => {
    const socket = await open('Content-Length: 1000', '{"name":');
    const slow = answerOf(socket);
    expect((await calculate({ name: 'Ada' })).statusCode).toBe(200);
    expect(await slow).toMatch(/^HTTP\/1.1 408 .*application\/problem\+json.*"code":"timeout"/s);
  });
});

describe('a body is read', () => {
  it('that comes with its headers, and of which the rest comes later', async () => {
    const body = '{"name":"Łukasz"}';
    const length = `Content-Length: ${Buffer.byteLength(body)}`;
    expect(await answerOf(await open(length, body))).toMatch(/^HTTP\/1.1 200 .*"original":"Łukasz"/s);
    const socket = await open(length, body.slice(0, 5));
    setTimeout(() => socket.write(body.slice(5)), 20);
    expect(await answerOf(socket)).toMatch(/^HTTP\/1.1 200 .*"original":"Łukasz"/s);
  });
});

async function open(header: string, body: string): Promise<Socket> {
  if (!app.server.listening) await app.listen({ port: 0, host: '127.0.0.1' });
  const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1');
  await once(socket, 'connect');
  socket.on('error', () => {});
  socket.write(`POST /v1/calculate HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n${header}\r\n\r\n${body}`);
  return socket;
}

/** Everything until the answer's body is there; the server may keep the connection. */
async function answerOf(socket: Socket): Promise<string> {
  let text = '';
  for await (const chunk of socket) {
    text += String(chunk);
    if (text.includes('\r\n\r\n{') && text.endsWith('}')) break;
  }
  socket.destroy();
  return text;
}
