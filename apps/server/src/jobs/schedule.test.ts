import { randomBytes, randomUUIDv7 } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { NOW, type Person, signedInPerson, sql, storedApp } from '../app.fixture.ts';
import { createQueue } from './queue.ts';
import { jobsOf } from './schedule.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const stored = await storedApp();
const jobs = jobsOf(stored.context, stored.urls.ownerUrl);
/** What is done by the clock. */
const hourly = jobs.flatMap(({ cron, ...job }) => (cron === null ? [] : [{ ...job, cron }]));
const someone = await signedInPerson(stored);
const profileId = randomUUIDv7();
await sql(stored.urls.adminUrl, "insert into profiles (id, user_id, label, sealed) values ($1, $2, 'of a link', 'x')", [
  profileId,
  someone.userId,
]);

/** Beside what they work on. */
const TRIED_ELSEWHERE = [
  'audit.anchor',
  'conversations.forget-old',
  'reports.forget-old',
  'api-keys.forget-usage',
  'accounts.erase-due',
  'outbox.forget-old',
];

/** Rows by what they are called in the test: those a job has to leave first, then those it has to take. */
const CASES: Record<string, { table: string; label: string; kept: Rows; gone: Rows }> = {
  'profiles.purge-trash': {
    table: 'profiles',
    label: 'label',
    kept: { living: {}, 'thrown away 29 days ago': { deleted_at: ago(29 * DAY) } },
    gone: { 'thrown away 30 days ago': { deleted_at: ago(30 * DAY + 1) } },
  },
  'sessions.forget-ended': {
    table: 'sessions',
    label: 'sealed',
    kept: {
      open: { expires_at: ago(-DAY) },
      'over for 29 days': { expires_at: ago(29 * DAY) },
      'ended 29 days ago': { expires_at: ago(-DAY), revoked_at: ago(29 * DAY) },
    },
    gone: {
      'over for 30 days': { expires_at: ago(30 * DAY + 1) },
      'ended 30 days ago': { expires_at: ago(25 * DAY), revoked_at: ago(30 * DAY + 1) },
    },
  },
  'sessions.forget-refresh-tokens': {
    table: 'refresh_tokens',
    label: 'successor',
    kept: {
      good: { expires_at: ago(-1) },
      'spent, and telling of a thief if it comes back': { expires_at: ago(-DAY), replaced_at: ago(DAY) },
    },
    gone: { over: { expires_at: ago(0) }, 'spent and over': { expires_at: ago(DAY), replaced_at: ago(2 * DAY) } },
  },
  'accounts.forget-tokens': {
    table: 'single_use_tokens',
    label: 'sealed',
    kept: {
      good: { expires_at: ago(-1), created_at: ago(6 * DAY) },
      'used, and counted for the mails of this hour': { expires_at: ago(-DAY), created_at: ago(HOUR - 1), used_at: ago(1) },
    },
    gone: {
      used: { expires_at: ago(-DAY), created_at: ago(HOUR + 1), used_at: ago(1) },
      over: { expires_at: ago(0), created_at: ago(2 * HOUR) },
    },
  },
  'mails.forget-given-up': {
    table: 'outgoing_mails',
    label: 'reason',
    kept: { 'given up 29 days ago': { given_up_at: ago(29 * DAY) }, 'to be sent': { created_at: ago(31 * DAY) } },
    gone: { 'given up 30 days ago': { given_up_at: ago(30 * DAY + 1) } },
  },
  'exports.forget-old': {
    table: 'exports',
    label: 'state',
    kept: { ready: { expires_at: ago(-1) } },
    gone: { failed: { expires_at: ago(0) } },
  },
  'shares.forget-expired': {
    table: 'shares',
    label: 'hash',
    kept: { 'until it is revoked': {}, 'good for a moment': { expires_at: ago(-1) } },
    gone: { over: { expires_at: ago(0) } },
  },
  'history.forget-old': {
    table: 'history_entries',
    label: 'kind',
    kept: { 'of a year': { at: ago(365 * DAY) } },
    gone: { 'of more than a year': { at: ago(365 * DAY + 1) } },
  },
  'models.forget-usage': {
    table: 'llm_token_usage',
    label: 'model',
    kept: { 'of 90 days ago': { day: ago(90 * DAY) } },
    gone: { 'of 91 days ago': { day: ago(91 * DAY) } },
  },
  'notifications.forget-old': {
    table: 'notifications',
    label: 'kind',
    kept: { 'of 90 days': { created_at: ago(90 * DAY) } },
    gone: { 'of more than 90 days': { created_at: ago(90 * DAY + 1) } },
  },
  'challenges.forget-old': {
    table: 'challenges',
    label: 'sealed',
    kept: { good: { expires_at: ago(-1) } },
    gone: { over: { expires_at: ago(0) } },
  },
  'idempotency-keys.forget-old': {
    table: 'idempotency_keys',
    label: 'key',
    kept: { 'of 47 hours': { created_at: ago(47 * HOUR) } },
    gone: { 'of 48 hours': { created_at: ago(48 * HOUR + 1) } },
  },
};

describe('the jobs', () => {
  it('are all tried here, and each has a minute of the hour of its own', () => {
    const names = [...Object.keys(CASES), 'partitions.make-ahead', ...TRIED_ELSEWHERE];
    expect(hourly.map(({ name }) => name).sort()).toEqual(names.sort());
    const minutes = hourly.map(({ cron }) => /^(\d+) (\*|\d+) \* \* \*$/.exec(cron)?.[1]);
    expect(new Set(minutes).size).toBe(hourly.length);
  });

  it.each(hourly.filter(({ name }) => name in CASES))(
    '$name takes what is old and nothing else, and nothing more when it is done again',
    async ({ name, run }) => {
      const { table, label, kept, gone } = CASES[name] as (typeof CASES)[string];
      const sessionId = await sessionOf(someone);
      for (const [called, columns] of Object.entries({ ...kept, ...gone })) await insert(table, label, called, columns, sessionId);
      const names = async () => {
        const text = isBytes(label) ? `encode(${label}, 'escape')` : label;
        const rows = await sql<{ name: string }>(stored.urls.adminUrl, `select ${text} as name from ${table}`);
        return rows.map((row) => row.name);
      };
      expect(await run({})).toBe(Object.keys(gone).length);
      const left = await names();
      expect(left).toEqual(expect.arrayContaining(Object.keys(kept)));
      expect(left.filter((called) => called in gone)).toEqual([]);
      expect(await run({})).toBe(0);
    },
  );

  it('make the parts of the coming months where they are missing, and leave what already lies in the default part', async () => {
    const { adminUrl } = stored.urls;
    const run = () => jobs.find(({ name }) => name === 'partitions.make-ahead')?.run({});
    // The copy of a test belongs to who made it.
    await sql(adminUrl, 'grant create on schema public to onenumbers_owner');
    await run();
    await sql(adminUrl, 'drop table audit_events_2026_12, audit_events_2027_01');
    await sql(
      adminUrl,
      `insert into audit_events (user_id, seq, at, id, action, actor_kind, hash)
        values (gen_random_uuid(), 1, '2027-01-31 23:59:59+00', gen_random_uuid(), 'signed_in', 'service', '')`,
    );
    expect(await run()).toEqual(['audit_events_2026_12']);
    expect(await run()).toEqual([]);
    const [part] = await sql(
      adminUrl,
      "select relrowsecurity, relforcerowsecurity, relacl from pg_class where relname = 'audit_events_2026_12'",
    );
    expect(part).toEqual({ relrowsecurity: true, relforcerowsecurity: true, relacl: null });
  });

  it('are done by the queue on the schedule that stands in the database', async () => {
    const { appUrl, adminUrl } = stored.urls;
    await insert('profiles', 'label', 'long thrown away', { deleted_at: ago(31 * DAY) }, '');
    const pace = { pollSeconds: 0.5, retryLimit: 1, retrySeconds: 1, stopMs: 1_000 };
    const said: string[] = [];
    const queue = createQueue({ url: appUrl, jobs, say: (line) => said.push(line), pace });
    await queue.start();
    try {
      const scheduled = await sql<{ name: string; cron: string }>(adminUrl, 'select name, cron from pgboss.schedule');
      expect(new Map(scheduled.map(({ name, cron }) => [name, cron]))).toEqual(new Map(hourly.map(({ name, cron }) => [name, cron])));
      await sql(adminUrl, "insert into pgboss.job (name, policy) values ('profiles.purge-trash', 'exclusive')");
      const left = () => sql(adminUrl, "select 1 from profiles where label = 'long thrown away'");
      for (let tries = 0; (await left()).length > 0 && tries < 100; tries += 1) await sleep(100);
      expect([await left(), said]).toEqual([[], []]);
    } finally {
      await queue.stop();
    }
  });
});

type Rows = Record<string, Record<string, Date>>;

function isBytes(column: string): boolean {
  return ['sealed', 'successor', 'hash'].includes(column);
}

function ago(ms: number): Date {
  return new Date(NOW.getTime() - ms);
}

async function sessionOf({ userId }: Person): Promise<string> {
  const rows = await sql<{ id: string }>(stored.urls.adminUrl, 'select id from sessions where user_id = $1 order by created_at limit 1', [
    userId,
  ]);
  return (rows[0] as { id: string }).id;
}

/** A row that has what the table asks for, what the case is about, and its name in one of its texts. */
async function insert(table: string, label: string, called: string, columns: Record<string, Date>, sessionId: string): Promise<void> {
  const needed: Record<string, Record<string, unknown>> = {
    profiles: { id: randomUUIDv7(), sealed: Buffer.from('x') },
    sessions: { id: randomUUIDv7() },
    llm_token_usage: { purpose: 'chat', requests: 1, input_tokens: 1, output_tokens: 1 },
    refresh_tokens: { hash: randomBytes(32), session_id: sessionId },
    outgoing_mails: { id: randomUUIDv7(), sealed: Buffer.from('x'), next_try_at: NOW },
    single_use_tokens: { hash: randomBytes(32), purpose: 'verify_email' },
    exports: { id: randomUUIDv7() },
    shares: { id: randomUUIDv7(), profile_id: profileId, show_name: 'none', show_birth_date: false },
    history_entries: { id: randomUUIDv7(), request_index: Buffer.from('x') },
    notifications: { id: randomUUIDv7(), code: 'password_changed', sealed: Buffer.from('x') },
    challenges: { hash: randomBytes(32), purpose: 'oauth' },
    idempotency_keys: { request_hash: Buffer.from('x') },
  };
  const row: Record<string, unknown> = {
    user_id: someone.userId,
    ...needed[table],
    [label]: isBytes(label) ? Buffer.from(called) : called,
    ...columns,
  };
  const names = Object.keys(row);
  const places = names.map((_, index) => `$${index + 1}`);
  await sql(stored.urls.adminUrl, `insert into ${table} (${names.join(', ')}) values (${places.join(', ')})`, Object.values(row));
}
