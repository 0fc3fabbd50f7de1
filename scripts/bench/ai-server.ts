// The servers of scripts/bench/ai.ts: the whole app without a database; with no language model, with one that takes questions and says
// nothing, and with one that writes a paragraph every tenth of a second.
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { buildApp } from '../../apps/server/src/app.ts';
import type { Context } from '../../apps/server/src/context.ts';
import type { Database } from '../../apps/server/src/db/database.ts';
import { detachedContext } from '../../apps/server/src/detached-context.ts';
import { readEnv } from '../../apps/server/src/env.ts';
import { createInterpretations } from '../../apps/server/src/modules/interpretations/index.ts';
import { createModels, modelSettingsOf } from '../../apps/server/src/modules/models/index.ts';

const PARAGRAPHS = 10;
const PARAGRAPH_MS = 100;
const TEXT = `Your Life Path is 1. ${'It is the road that you are to take. '.repeat(5)}`;

let people = 0;
const plain = detachedContext();
const silent = await modelAt(() => undefined);
const writing = await modelAt((response) => void write(response));
process.send?.({ ports: [await portOf(plain), await portOf(withModel(silent)), await portOf(withModel(writing))] });

/** Everybody is signed in, each time as somebody else, and nothing is counted. */
function withModel(baseUrl: string): Context {
  const { shared, profiles, readingFeedback, sealing, now } = plain;
  const settings = modelSettingsOf(readEnv({ OPENAI_BASE_URL: baseUrl, AI_AT_ONCE: '1000' }));
  const models = createModels({ settings, limiter: unlimited, now });
  return {
    ...plain,
    shared: { ...shared, limiter: unlimited },
    database: { ...plain.database, read: async () => 0, transaction: async () => [] } as Database,
    sessions: { ...plain.sessions, actorOf: async () => somebody() },
    models,
    interpretations: createInterpretations({ models, profiles, readingFeedback, sealing, written: shared.written, now }),
  };
}

async function write(response: ServerResponse): Promise<void> {
  const say = (content: string, finish: 'stop' | null = null) =>
    response.write(`data: ${JSON.stringify({ choices: [{ index: 0, delta: { content }, finish_reason: finish }] })}\n\n`);
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  say('{"sections":[{"id":"0","paragraphs":[');
  for (let count = 0; count < PARAGRAPHS; count += 1) {
    await setTimeout(PARAGRAPH_MS);
    say(`${count === 0 ? '' : ','}${JSON.stringify({ text: TEXT, restsOn: ['lifePath'] })}`);
  }
  say(']}]}', 'stop');
  response.end('data: [DONE]\n\n');
}

async function modelAt(answer: (response: ServerResponse) => void): Promise<string> {
  const server = createServer((_request, response) => answer(response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
}

async function portOf(context: Context): Promise<number> {
  const app = await buildApp(context);
  await app.listen({ host: '127.0.0.1', port: 0 });
  return (app.server.address() as AddressInfo).port;
}

function somebody() {
  people += 1;
  const userId = String(people).padStart(36, '0');
  return { kind: 'user', userId, sessionId: userId, role: 'user' } as const;
}

function unlimited() {
  return { burst: 1, take: () => ({ allowed: true, remaining: 1, retryAfterSeconds: 0 }) };
}
