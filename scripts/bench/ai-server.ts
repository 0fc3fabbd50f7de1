// The servers of scripts/bench/ai.ts: the whole app without a database, and with a language model that takes questions and says nothing.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type App, buildApp } from '../../apps/server/src/app.ts';
import type { Context } from '../../apps/server/src/context.ts';
import type { Database } from '../../apps/server/src/db/database.ts';
import { detachedContext } from '../../apps/server/src/detached-context.ts';
import { readEnv } from '../../apps/server/src/env.ts';
import { createInterpretations } from '../../apps/server/src/modules/interpretations/index.ts';
import { createModels, modelSettingsOf } from '../../apps/server/src/modules/models/index.ts';

const silent = createServer(() => undefined);
await new Promise<void>((done) => silent.listen(0, '127.0.0.1', done));
const baseUrl = `http://127.0.0.1:${(silent.address() as AddressInfo).port}/v1`;

const plain = detachedContext();
const { shared, profiles, sealing, now } = plain;
const settings = modelSettingsOf(readEnv({ OPENAI_BASE_URL: baseUrl, AI_AT_ONCE: '1000' }));
const models = createModels({ settings, limiter: unlimited, now });
/** Everybody is signed in, each time as somebody else, and nothing is counted. */
const modelled: Context = {
  ...plain,
  shared: { ...shared, limiter: unlimited },
  database: { ...plain.database, read: async () => 0, transaction: async () => undefined } as Database,
  sessions: { ...plain.sessions, actorOf: async () => somebody() },
  models,
  interpretations: createInterpretations({ models, profiles, sealing, written: shared.written, now }),
};

process.send?.({ ports: [await portOf(await buildApp(plain)), await portOf(await buildApp(modelled))] });

async function portOf(app: App): Promise<number> {
  await app.listen({ host: '127.0.0.1', port: 0 });
  return (app.server.address() as AddressInfo).port;
}

let people = 0;

function somebody() {
  people += 1;
  const userId = String(people).padStart(36, '0');
  return { kind: 'user', userId, sessionId: userId, role: 'user' } as const;
}

function unlimited() {
  return { burst: 1, take: () => ({ allowed: true, remaining: 1, retryAfterSeconds: 0 }) };
}
