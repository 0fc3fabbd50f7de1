import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What arrived. */
export type Arrived = {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
};
type Answer = (response: ServerResponse, arrived: Arrived) => void;

/**
 * A real HTTP server of node:http that answers as a test says, one answer a request. It stands in for failures that the real server does
 * not have at hand; the calls themselves are tried on the real server in the browser tests.
 */
export async function scriptedServer() {
  const arrived: Arrived[] = [];
  let answers: readonly Answer[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const found: Arrived = {
      method: request.method ?? '',
      url: request.url ?? '',
      headers: request.headers,
      body: Buffer.concat(chunks).toString(),
    };
    const answer = answers[Math.min(arrived.push(found) - 1, answers.length - 1)];
    answer?.(response, found);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    arrived,
    /** What the next requests are answered; the last answer goes on. */
    script: (...next: readonly Answer[]) => {
      answers = next;
      arrived.length = 0;
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export const json =
  (body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Answer =>
  (response) =>
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));

export const problem =
  (status: number, code: string, more: object = {}, headers: Readonly<Record<string, string>> = {}): Answer =>
  (response) =>
    response.writeHead(status, { 'content-type': 'application/problem+json', ...headers }).end(
      JSON.stringify({
        type: `urn:1numbers:error:${code}`,
        title: code,
        status,
        detail: `${code}.`,
        instance: '/',
        code,
        requestId: 'r-1',
        ...more,
      }),
    );

export const nothing: Answer = (response) => response.writeHead(204).end();

/** The connection breaks before any answer. */
export const cut: Answer = (response) => response.destroy();
