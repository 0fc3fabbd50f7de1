import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { testDatabase } from '../app.fixture.ts';
import { type ServerProcess, startServerProcess } from '../server-process.fixture.ts';

type Attribute = { readonly key: string; readonly value: { readonly stringValue?: string; readonly intValue?: number } };
type Span = {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly kind: number;
  readonly attributes: readonly Attribute[];
};

const { appUrl, ownerUrl } = await testDatabase();
const ENV = { DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl, MASTER_KEYS: `1:${'A'.repeat(43)}=` };
const TRACE = '0af7651916cd43dd8448eb211c80319c';
const CALLER = 'b7ad6b7169203331';
const servers: ServerProcess[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop();
});

describe('traces, sent to a collector that is played by this test', () => {
  it('hold each request with its statements under the span of the caller, and nothing of a person', { timeout: 40_000 }, async () => {
    const { endpoint, bodies, spans } = await collector();
    const server = await start({ ...ENV, OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_SERVICE_NAME: 'the-numbers' });
    const headers = { 'content-type': 'application/json', traceparent: `00-${TRACE}-${CALLER}-01` };
    const login = { email: 'canary@example.org', password: 'canary in a coal mine' };
    const post = (path: string, body: object) => fetch(server.address + path, { method: 'POST', headers, body: JSON.stringify(body) });
    const answer = await post('/v1/auth/login?secret=canary', login);
    await fetch(`${server.address}/v1/systems/canary`);
    await server.stop();

    const request = spans().find(({ name }) => name === 'POST /v1/auth/login');
    expect(request).toMatchObject({ traceId: TRACE, parentSpanId: CALLER, kind: 2 });
    expect(attributesOf(request)).toMatchObject({
      'http.request.method': 'POST',
      'http.route': '/v1/auth/login',
      'http.response.status_code': answer.status,
      'onenumbers.request_id': answer.headers.get('x-request-id'),
    });
    const statement = spans().find(({ name }) => name === 'select users');
    expect(statement).toMatchObject({ traceId: TRACE, parentSpanId: request?.spanId, kind: 3 });
    expect(attributesOf(statement)).toEqual({
      'db.system.name': 'postgresql',
      'db.operation.name': 'select',
      'db.collection.name': 'users',
    });
    expect(spans().map(({ name }) => name)).toContain('GET /v1/systems/:id');
    expect(bodies.join()).toContain('the-numbers');
    expect(bodies.join()).not.toContain('canary');
  });

  it('are as many as is said: none where the sampler takes none, and none where no collector is named', { timeout: 40_000 }, async () => {
    const { endpoint, bodies } = await collector();
    for (const env of [{ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_TRACES_SAMPLER: 'always_off' }, {}]) {
      const server = await start({ ...ENV, ...env });
      expect((await fetch(`${server.address}/v1/systems`)).status).toBe(200);
      await server.stop();
    }
    expect(bodies).toEqual([]);
  });

  it('hold nobody up where the collector is away', { timeout: 40_000 }, async () => {
    const server = await start({ ...ENV, OTEL_EXPORTER_OTLP_ENDPOINT: 'http://localhost:1' });
    expect((await fetch(`${server.address}/v1/systems`)).status).toBe(200);
    await server.stop();
    expect(server.text()).not.toContain('cut');
  });
});

async function start(env: NodeJS.ProcessEnv): Promise<ServerProcess> {
  const server = await startServerProcess(env);
  servers.push(server);
  return server;
}

/** Takes what OTLP over HTTP with JSON sends. */
async function collector() {
  const bodies: string[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    expect([request.method, request.url]).toEqual(['POST', '/v1/traces']);
    bodies.push(Buffer.concat(chunks).toString());
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  }).listen(0, 'localhost');
  await once(server, 'listening');
  afterAll(() => server.close());
  const endpoint = `http://localhost:${(server.address() as AddressInfo).port}`;
  const spans = (): Span[] =>
    bodies.flatMap((body) =>
      JSON.parse(body).resourceSpans.flatMap((resource: { scopeSpans: { spans: Span[] }[] }) =>
        resource.scopeSpans.flatMap((scope) => scope.spans),
      ),
    );
  return { endpoint, bodies, spans };
}

function attributesOf(span: Span | undefined): Record<string, unknown> {
  return Object.fromEntries((span?.attributes ?? []).map(({ key, value }) => [key, value.stringValue ?? value.intValue]));
}
