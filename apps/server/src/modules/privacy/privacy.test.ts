import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { service } from '../../actor.ts';
import { type Person, signedInPerson, sql, storedApp } from '../../app.fixture.ts';
import type { Database } from '../../db/database.ts';
import { createQueue } from '../../jobs/queue.ts';
import { outboxDelivery } from '../../mail/index.ts';
import { personWithCanaries, tablesOf } from './canaries.fixture.ts';
import { GOING, PERSONAL_TABLES, TABLE_NAMES } from './personal-tables.ts';
import { privacyJobs } from './privacy.jobs.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const PASSWORD = 'four birds at dusk';
const outbox = mkdtempSync(join(tmpdir(), '1numbers-outbox-'));
const delivery = outboxDelivery(outbox, '1Numbers <no-reply@example.org>', () => undefined);
const stored = await storedApp({}, { delivery });
const { app, context, urls, later } = stored;
const { privacy, database, mailer } = context;
afterAll(() => rmSync(outbox, { recursive: true }));
const write = (to: string) => database.transaction(service('test'), (tx) => mailer.put(tx, { to, subject: 'For one', text: 'x' }, null));

describe('the list of personal tables', () => {
  it('has every table, and by which column a row is whose', async () => {
    const tables = await tablesOf(urls.adminUrl);
    expect([...TABLE_NAMES].sort()).toEqual(tables.map(({ name }) => name));
    for (const { name, columns } of tables) {
      const { owner } = PERSONAL_TABLES[name as keyof typeof PERSONAL_TABLES];
      if (owner !== null)
        expect(
          columns.map((column) => column.name),
          name,
        ).toContain(owner);
    }
  });
});

describe('an export', () => {
  it('202, 200: brings back every canary that was planted in every table, and nothing that lets somebody in', async () => {
    const person = await personWithCanaries(stored);
    const queue = createQueue({ url: urls.appUrl, jobs: [makeJob()], say: () => undefined, pace: PACE });
    await queue.start();
    const asked = await ask(person);
    expect([asked.statusCode, asked.json()]).toEqual([202, expect.objectContaining({ state: 'asked', size: null, readyAt: null })]);
    await until(async () => (await list(person))[0]?.state === 'ready').finally(() => queue.stop());
    const [ready] = await list(person);
    expect(ready).toMatchObject({ id: asked.json().id, expiresAt: new Date(context.now().getTime() + 7 * DAY).toISOString() });

    const file = await download(person, ready.id);
    expect([file.statusCode, file.headers['content-type'], file.headers['cache-control']]).toEqual([
      200,
      'application/zip',
      'private, no-store',
    ]);
    expect(file.headers['content-disposition']).toBe('attachment; filename="1numbers.zip"');
    expect(file.rawPayload.length).toBe(ready.size);
    const files = textsIn(file.rawPayload);
    expect(Object.keys(files)).toEqual(expect.arrayContaining(['README.txt', 'users.json', 'profiles.json', 'profiles.csv']));
    const all = Object.values(files).join('\n');
    for (const { table, column, text } of person.canaries) {
      const { secret = [], leftOut }: (typeof PERSONAL_TABLES)[keyof typeof PERSONAL_TABLES] = PERSONAL_TABLES[table as 'users'];
      const isGivenOut = leftOut === undefined && !secret.includes(column);
      expect([`${table}.${column}`, all.includes(text)]).toEqual([`${table}.${column}`, isGivenOut]);
    }
    for (const [name, text] of Object.entries(files).filter(([each]) => each.endsWith('.json'))) {
      const rows = JSON.parse(text);
      const table = parse(files[name.replace('.json', '.csv')] as string, { columns: true, bom: true }) as object[];
      expect([name, table.length]).toEqual([name, rows.length]);
      expect(Object.keys(table[0] ?? {}), name).toEqual([...new Set(rows.flatMap(Object.keys))]);
    }
    const asking = JSON.parse(files['audit-events.json'] ?? '[]').find(({ action }: { action: string }) => action === 'export_asked');
    expect(asking.origin).toEqual({ ip: '127.0.0.1', userAgent: 'lightMyRequest' });
    await mailer.idle();
    expect(mails().filter((mail) => mail.includes(`-users-sealed@`))).toEqual([expect.stringContaining('is ready')]);
  });

  it('is begun when it is asked for, however seldom the queue is looked into', async () => {
    const person = await signedInPerson(stored);
    const pace = { ...PACE, pollSeconds: 600 };
    const queue = createQueue({ url: urls.appUrl, jobs: [makeJob()], bus: context.shared.bus, say: () => undefined, pace });
    await queue.start();
    await ask(person);
    await until(async () => (await list(person))[0]?.state === 'ready').finally(() => queue.stop());
  });

  it('202: holds what a person wrote, as it was written, however much it is, and of nobody else', async () => {
    const [person, other] = [await signedInPerson(stored), await signedInPerson(stored)];
    await keep(other, { label: 'Not mine', name: 'Somebody Else' });
    await keep(person, { label: '=1+1', name: 'Łukasz 🌙 Żak', birthDate: '1990-03-15', notes: 'a "quiet"\nline; and more' });
    const rows = Array.from({ length: 1_500 }, (_, n) => `P${n},Thomas John Hancock,1936-10-12`).join('\r\n');
    const url = '/v1/profiles/import';
    const headers = { ...person.bearer, 'content-type': 'text/csv' };
    await app.inject({ method: 'POST', url, headers, payload: `label,name,birthDate\r\n${rows}\r\n` });
    const { profiles, ...files } = await made(person);
    expect(profiles).toHaveLength(1_501);
    expect(profiles).toContainEqual(
      expect.objectContaining({ label: '=1+1', name: 'Łukasz 🌙 Żak', birthDate: '1990-03-15', notes: 'a "quiet"\nline; and more' }),
    );
    expect(new Set(profiles.map(({ label }: { label: string }) => label)).size).toBe(1_501);
    expect(files.texts['profiles.csv']).toContain("'=1+1");
    expect(Object.values(files.texts).join()).not.toContain('Somebody Else');
  });

  it('202: is made whole, once, and told of once, by whoever goes on after another was cut short, and by two at once', async () => {
    const person = await signedInPerson(stored);
    const asked = await ask(person);
    const data = { userId: person.userId, exportId: asked.json().id };
    // While it looks what there is, while it reads, and while it writes.
    for (const transactions of [4, 14, 20]) await expect(privacy.makeExport(cutAfter(transactions), data)).rejects.toThrow('Cut.');
    const outcomes = await Promise.allSettled([privacy.makeExport(database, data), privacy.makeExport(database, data)]);
    expect(outcomes.map(({ status }) => status)).toContain('fulfilled');
    await privacy.makeExport(database, data);
    const [ready] = await list(person);
    expect(ready.state).toBe('ready');
    expect(textsIn((await download(person, ready.id)).rawPayload)['users.json']).toContain(person.userId);
    await mailer.idle();
    expect(mails().filter((mail) => mail.includes(person.userId))).toHaveLength(1);
  });

  it('409, 429: is made one at a time, and five in a day; the same Idempotency-Key is the same export', async () => {
    const person = await signedInPerson(stored);
    const first = await ask(person, { 'idempotency-key': 'one' });
    expect((await ask(person, { 'idempotency-key': 'one' })).json()).toEqual(first.json());
    const second = await ask(person);
    expect([second.statusCode, second.json().code]).toEqual([409, 'conflict']);
    expect((await download(person, first.json().id)).statusCode).toBe(409);
    await privacy.giveUpExport(database, { userId: person.userId, exportId: first.json().id });
    expect((await list(person))[0].state).toBe('failed');
    for (let n = 2; n <= 5; n += 1) {
      const next = await ask(person);
      expect(next.statusCode).toBe(202);
      await privacy.giveUpExport(database, { userId: person.userId, exportId: next.json().id });
    }
    const sixth = await ask(person);
    expect([sixth.statusCode, sixth.json().code, sixth.headers['retry-after']]).toEqual([429, 'rate_limited', String(DAY / 1000)]);
  });

  it('404: is deleted after seven days, with its bytes, and one that never came to be is given up after one', async () => {
    const [person, waiting] = [await signedInPerson(stored), await signedInPerson(stored)];
    const { id } = await made(person);
    await ask(waiting);
    later(DAY + 1);
    await privacy.forgetExports(database);
    expect([(await list(waiting))[0].state, (await list(person))[0].state]).toEqual(['failed', 'ready']);
    later(6 * DAY);
    expect((await download(await renewed(person), id)).statusCode).toBe(404);
    expect(await privacy.forgetExports(database)).toBeGreaterThan(0);
    expect(await sql(urls.adminUrl, 'select 1 from export_chunks where user_id = $1', [person.userId])).toEqual([]);
  });
});

describe('an erasure', () => {
  it('202, 204: can be undone for seven days, by signing in or by mail; until then other sessions end and keys rest', async () => {
    const email = 'ada@example.org';
    await app.inject({ method: 'POST', url: '/v1/auth/register', payload: { email, password: PASSWORD } });
    const [here, there] = [await login(email), await login(email)];
    const { key } = (await post('/v1/api-keys', here, { name: 'A key', scopes: ['profiles:read'] })).json();
    expect((await post('/v1/me/erasure', here, { currentPassword: 'not it' })).json().errors).toMatchObject([
      { pointer: '/currentPassword', code: 'password_wrong' },
    ]);
    const asked = await post('/v1/me/erasure', here, { currentPassword: PASSWORD });
    const at = new Date(context.now().getTime() + 7 * DAY).toISOString();
    expect([asked.statusCode, asked.json()]).toEqual([202, { erasureAt: at }]);
    expect((await get('/v1/me', here)).json().erasureAt).toBe(at);
    expect((await get('/v1/me', there)).statusCode).toBe(401);
    expect((await get('/v1/profiles', { 'x-api-key': key })).statusCode).toBe(401);
    expect(await privacy.eraseDue(database)).toBe(0);

    expect((await app.inject({ method: 'DELETE', url: '/v1/me/erasure', headers: here })).statusCode).toBe(204);
    expect((await get('/v1/me', here)).json().erasureAt).toBeNull();
    expect((await get('/v1/profiles', { 'x-api-key': key })).statusCode).toBe(200);
    expect((await app.inject({ method: 'DELETE', url: '/v1/me/erasure', headers: here })).statusCode).toBe(204);

    await post('/v1/me/erasure', here, { currentPassword: PASSWORD });
    await mailer.idle();
    const letter = mails().findLast((mail) => mail.includes(`To: ${email}`) && mail.includes('#/keep')) ?? '';
    expect(letter).toContain(`${at.slice(0, 16).replace('T', ' at ')} UTC`);
    const [, token] = /#\/keep\?token=(t_[\w-]{43})\s/.exec(letter) ?? [];
    for (const [sent, status] of [
      [token, 204],
      [token, 422],
      ['t_made-up', 422],
    ] as const)
      expect((await post('/v1/me/erasure/undo', {}, { token: sent })).statusCode).toBe(status);
    expect((await get('/v1/me', here)).json().erasureAt).toBeNull();
  });

  it('leaves nothing of a person in any table, in the queue or in the folder of mails, though it was cut short, and all of others', async () => {
    const [person, other] = [await personWithCanaries(stored), await personWithCanaries(stored)];
    await ask(person);
    await mailer.idle();
    await sql(urls.adminUrl, "insert into pgboss.job (name, data) values ('dead-letters', $1)", [
      JSON.stringify({ userId: person.userId }),
    ]);
    const own = person.canaries.find(({ table }) => table === 'users') as { text: string };
    const mark = own.text.split('-').slice(0, 2).join('-');
    await write(`${mark}-users-sealed@example.org`);
    await mailer.idle();
    const before = await everything();
    expect(before.filter((text) => text.includes(person.userId)).length).toBeGreaterThan(GOING.length);
    const others = before.filter((text) => text.includes(other.userId)).length;

    await sql(urls.adminUrl, 'update users set erase_at = $2 where id = $1', [person.userId, context.now()]);
    expect((await app.inject({ method: 'DELETE', url: '/v1/me/erasure', headers: person.bearer })).statusCode).toBe(409);
    await expect(privacy.eraseDue(cutAfter(6))).rejects.toThrow('Cut.');
    expect((await get('/v1/me', person.bearer)).statusCode).toBe(401);
    expect(await privacy.eraseDue(database)).toBe(1);
    expect(await privacy.eraseDue(database)).toBe(0);
    const after = await everything();
    expect(after.filter((text) => text.includes(person.userId) || text.includes(mark))).toEqual([]);
    expect(after.filter((text) => text.includes(other.userId))).toHaveLength(others);
    const left = await sql(urls.adminUrl, 'select action, origin from audit_events where user_id = $1 order by seq desc limit 1', [
      person.userId,
    ]);
    expect(left).toEqual([{ action: 'erased', origin: null }]);
  });

  it('forgets mails in the folder that are thirty days old', async () => {
    await write('bob@example.org');
    await mailer.idle();
    expect(await mailer.forgetOld(new Date(Date.now() - HOUR))).toBe(0);
    expect(await mailer.forgetOld(new Date(Date.now() + HOUR))).toBeGreaterThan(0);
    expect(mails()).toEqual([]);
  });
});

const PACE = { pollSeconds: 0.5, retryLimit: 1, retrySeconds: 1, stopMs: 1_000 };

function makeJob() {
  const [job] = privacyJobs(context).filter(({ cron }) => cron === null);
  if (job === undefined) throw new Error('There is no job that makes exports.');
  return job;
}

const get = (url: string, headers: object) => app.inject({ method: 'GET', url, headers: { ...headers } });
const post = (url: string, headers: object, payload?: object) =>
  app.inject({ method: 'POST', url, headers: { ...headers }, ...(payload && { payload }) });
const ask = ({ bearer }: Person, headers: object = {}) => post('/v1/me/exports', { ...bearer, ...headers });
const list = async ({ bearer }: Person) => (await get('/v1/me/exports', bearer)).json().items;
const download = ({ bearer }: Person, id: string) => get(`/v1/me/exports/${id}/download`, bearer);
const keep = ({ bearer }: Person, profile: object) => post('/v1/profiles', bearer, profile);

async function login(email: string) {
  const answer = await post('/v1/auth/login', {}, { email, password: PASSWORD });
  return { authorization: `Bearer ${answer.json().accessToken}` };
}

/** The same person, signed in again after the clock went on. */
async function renewed({ userId }: Person): Promise<Person> {
  const start = { userId, role: 'user' } as const;
  const { accessToken } = await database.transaction({ kind: 'service', name: 'test' }, (tx) => context.sessions.start(tx, start, null));
  return { userId, bearer: { authorization: `Bearer ${accessToken}` } };
}

async function made(person: Person) {
  const { id } = (await ask(person)).json();
  await privacy.makeExport(database, { userId: person.userId, exportId: id });
  const texts = textsIn((await download(person, id)).rawPayload);
  return { id, texts, profiles: JSON.parse(texts['profiles.json'] ?? '[]') };
}

function textsIn(zip: Buffer): Record<string, string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  return Object.fromEntries(Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, decoder.decode(bytes)]));
}

/** Begins so many transactions, and then breaks. */
function cutAfter(transactions: number): Database {
  let left = transactions;
  return {
    ...database,
    transaction: async (actor, work) => {
      left -= 1;
      if (left < 0) throw new Error('Cut.');
      return database.transaction(actor, work);
    },
  };
}

function mails(): string[] {
  return readdirSync(outbox)
    .sort()
    .map((file) => readFileSync(join(outbox, file), 'utf8'));
}

const STAYING = TABLE_NAMES.filter((name) => 'stays' in PERSONAL_TABLES[name]);

/** Every row of every table, the queue's too, but of those that say why they stay, and every mail, as text. */
async function everything(): Promise<string[]> {
  const tables = await sql<{ name: string }>(
    urls.adminUrl,
    "select schemaname || '.' || tablename as name from pg_tables where schemaname in ('public', 'pgboss') order by 1",
  );
  const rows: string[] = [];
  for (const { name } of tables.filter((table) => !STAYING.some((stays) => table.name.startsWith(`public.${stays}`))))
    rows.push(...(await sql<{ text: string }>(urls.adminUrl, `select to_jsonb(t)::text as text from ${name} t`)).map(({ text }) => text));
  return [...rows, ...mails()];
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 20_000; !(await isSo()); ) {
    if (Date.now() > end) throw new Error('It did not come to that.');
    await sleep(100);
  }
}
