import { randomBytes, randomUUIDv7 } from 'node:crypto';
import type pg from 'pg';
import { afterAll, inject } from 'vitest';
import { type Role, service } from './actor.ts';
import { type App, buildApp } from './app.ts';
import { forgetChanged } from './cache/cache.ts';
import { type Around, type Context, createServices } from './context.ts';
import { createClient } from './db/client.ts';
import { openDatabase } from './db/database.ts';
import { APP_ROLE } from './db/roles.ts';
import { AROUND, aloneWith, detachedContext } from './detached-context.ts';
import { createJobSender } from './jobs/sender.ts';
import { indexOfEmail } from './modules/accounts/index.ts';
import { createKeyRing } from './secrets/key-ring.ts';

/** The day every test of the server lives on, at an hour that is another day at both ends of the world. */
export const NOW = new Date('2026-11-23T10:30:00Z');

export function testContext(changes: Partial<Context> = {}): Context {
  return detachedContext({ now: () => NOW, arrivalTimeoutMs: 2_000, ...changes });
}

/** The app of a test file, closed when the file is done. It has no database. */
export async function testApp(changes: Partial<Context> = {}): Promise<App> {
  const context = testContext(changes);
  const app = await buildApp(context);
  afterAll(async () => {
    await app.close();
    await context.renderer.close();
  });
  return app;
}

/** A database of a test file: a fresh copy of the migrated one, dropped when the file is done. */
export async function testDatabase(): Promise<{ readonly ownerUrl: string; readonly appUrl: string; readonly adminUrl: string }> {
  const { admin, owner, app } = inject('postgres');
  const name = `test_${randomBytes(8).toString('hex')}`;
  await sql(admin, `create database ${name} template onenumbers`);
  afterAll(() => sql(admin, `drop database ${name} with (force)`));
  const at = (url: string) => url.replace(/\/[a-z_]+\?/, `/${name}?`);
  return { ownerUrl: at(owner), appUrl: at(app), adminUrl: at(admin) };
}

export type StoredApp = {
  readonly app: App;
  readonly context: Context;
  readonly urls: { readonly ownerUrl: string; readonly appUrl: string; readonly adminUrl: string };
  /** Moves the clock of the app. */
  readonly later: (ms: number) => void;
};

/** The app of a test file on a real PostgreSQL of its own. Its clock stands at `NOW` until it is moved. */
export async function storedApp(
  changes: Partial<Context> = {},
  around: Partial<Around> = {},
  database?: StoredApp['urls'],
): Promise<StoredApp> {
  const urls = database ?? (await testDatabase());
  let time = NOW.getTime();
  const now = () => new Date(time);
  const keys = changes.keys ?? createKeyRing(new Map([[1, randomBytes(32)]]));
  const shared = changes.shared ?? around.shared ?? aloneWith(keys);
  const opened = openDatabase({
    url: urls.appUrl,
    replicaUrl: null,
    role: APP_ROLE,
    maxConnections: 5,
    onError: () => undefined,
    observe: () => undefined,
    changed: forgetChanged(shared),
  });
  const jobs = createJobSender(urls.appUrl, shared.bus);
  const services = createServices(keys, now, { ...AROUND, database: opened, jobs, shared, ...around });
  const context = testContext({ now, keys, database: opened, shared, ...services, ...changes });
  const app = await buildApp(context);
  afterAll(async () => {
    await app.close();
    await context.mailer.close();
    await context.renderer.close();
    await jobs.close();
    await opened.close();
  });
  return {
    app,
    context,
    urls,
    later: (ms) => {
      time += ms;
    },
  };
}

export type Person = { readonly userId: string; readonly bearer: { readonly authorization: string } };

/** Where people can be put. */
type PeoplesApp = { readonly context: Context; readonly urls: { readonly adminUrl: string } };

/** Somebody with an account who is signed in, without the way through mails and passwords. */
export async function signedInPerson({ context, urls }: PeoplesApp, role: Role = 'user'): Promise<Person> {
  const userId = randomUUIDv7();
  const email = `${userId}@example.org`;
  const sealed = context.sealing.seal({ email }, `users/${userId}`);
  const insert = 'insert into users (id, email_index, sealed, role, email_verified_at) values ($1, $2, $3, $4, now())';
  await sql(urls.adminUrl, insert, [userId, indexOfEmail(context.sealing, email), sealed, role]);
  const tokens = await context.database.transaction(service('test'), (tx) => context.sessions.start(tx, { userId, role }, null));
  return { userId, bearer: { authorization: `Bearer ${tokens.accessToken}` } };
}

/** Runs one statement over a connection of its own. */
export async function sql<Row extends pg.QueryResultRow>(url: string, text: string, values: unknown[] = []): Promise<Row[]> {
  const client = createClient(url);
  await client.connect();
  try {
    return (await client.query<Row>(text, values)).rows;
  } finally {
    await client.end();
  }
}

export async function post(app: App, url: string, body: unknown, type = 'application/json') {
  const payload = typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body);
  return app.inject({ method: 'POST', url, headers: { 'content-type': type }, payload });
}

/** Requests of one person, with a body as JSON. */
export function callsOf(app: App, { bearer }: Pick<Person, 'bearer'>) {
  return (method: 'GET' | 'POST' | 'PATCH' | 'DELETE', url: string, body?: object) =>
    app.inject({ method, url, headers: { ...bearer }, ...(body !== undefined && { payload: body }) });
}
