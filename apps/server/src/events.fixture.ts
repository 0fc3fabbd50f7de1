import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { event } from '@1numbers/contract';
import { afterAll } from 'vitest';
import type { Person, StoredApp } from './app.fixture.ts';

/** An app that listens, and what connects to it. */
export async function listening({ app }: Pick<StoredApp, 'app'>) {
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.server.address() as { port: number };
  const baseUrl = `http://127.0.0.1:${port}`;
  const ticketOf = async ({ bearer }: Pick<Person, 'bearer'>): Promise<string> => {
    const response = await app.inject({ method: 'POST', url: '/v1/events/tickets', headers: { ...bearer } });
    if (response.statusCode !== 201) throw new Error(response.body);
    return response.json().ticket;
  };

  /** A connection, opened; `heard` is what came over it. Each text is judged by the contract. */
  async function connect(ticket: string) {
    const socket = new WebSocket(`${baseUrl.replace('http', 'ws')}/v1/events?ticket=${ticket}`);
    const heard: object[] = [];
    socket.addEventListener('message', ({ data }) => heard.push(event.parse(JSON.parse(data))));
    const closed = new Promise<number>((done) => socket.addEventListener('close', ({ code }) => done(code)));
    await new Promise((done, fail) => {
      socket.addEventListener('open', done);
      socket.addEventListener('error', () => fail(new Error('The connection was refused.')));
    });
    afterAll(() => socket.close());
    return { socket, heard, closed };
  }

  /** The answer to a request that asks to upgrade and is not let. */
  async function refusal(path: string, headers: Readonly<Record<string, string>> = {}) {
    const asked = request(`${baseUrl}${path}`, {
      headers: {
        connection: 'Upgrade',
        upgrade: 'websocket',
        'sec-websocket-version': '13',
        'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
        ...headers,
      },
    });
    asked.end();
    const [response] = (await Promise.race([
      once(asked, 'response'),
      once(asked, 'upgrade').then(() => Promise.reject(new Error('It was let.'))),
    ])) as [IncomingMessage];
    const body = (await response.toArray()).join('');
    return { status: response.statusCode, headers: response.headers, body, code: JSON.parse(body).code };
  }

  return { baseUrl, ticketOf, connect, refusal };
}
