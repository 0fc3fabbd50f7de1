import { randomUUIDv7 } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { service } from '../../actor.ts';
import { type StoredApp, sql, storedApp } from '../../app.fixture.ts';
import { createAnchorFile } from './anchors.ts';
import { auditCommand } from './audit-command.ts';

const folder = mkdtempSync(join(tmpdir(), '1numbers-anchors-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Adds events to somebody's log, who need not be there: a log outlives its person. */
async function write({ context: { audit, database } }: StoredApp, userId: string, count: number): Promise<void> {
  for (let index = 0; index < count; index += 1)
    await database.transaction(service('test'), (tx) =>
      audit.record(tx, { actor: service('test'), action: 'profile_created', userId, details: { count: index } }),
    );
}

/** What whoever owns the database can do, past triggers and row-level security. */
async function tamper({ urls }: StoredApp, statement: string): Promise<void> {
  await sql(urls.adminUrl, `set session_replication_role = replica; ${statement}`);
}

const stored = await storedApp();

async function problemsAfter(statement: (userId: string) => string): Promise<string[]> {
  const userId = randomUUIDv7();
  await write(stored, userId, 5);
  const { audit, database } = stored.context;
  expect((await audit.verify(database, { userId, outside: [] })).problems).toEqual([]);
  await tamper(stored, statement(userId));
  const { problems } = await audit.verify(database, { userId, outside: [] });
  return problems.map(({ code, seq }) => `${code} ${seq}`);
}

const of = (userId: string, seq: number) => `where user_id = '${userId}' and seq = ${seq}`;

describe('the log', () => {
  it.each([
    ['an edited event', (id: string) => `update audit_events set action = 'profile_changed' ${of(id, 3)}`, ['changed 3']],
    ['edited details', (id: string) => `update audit_events set details = '{"count": 9}' ${of(id, 2)}`, ['changed 2']],
    ['another time', (id: string) => `update audit_events set at = at - interval '1 hour' ${of(id, 4)}`, ['changed 4']],
    ['another’s name on it', (id: string) => `update audit_events set actor_via = 'other' ${of(id, 1)}`, ['changed 1']],
    ['an event that is gone', (id: string) => `delete from audit_events ${of(id, 3)}`, ['missing 3']],
    [
      'an event that is gone, with the gap closed',
      (id: string) =>
        `delete from audit_events ${of(id, 3)}; update audit_events set seq = seq - 1 where user_id = '${id}' and seq > 3;
          update audit_heads set seq = 4 where user_id = '${id}'`,
      ['changed 3', 'changed 4', 'head_changed 4'],
    ],
    [
      'two events that changed places',
      (id: string) =>
        `update audit_events set seq = 9 ${of(id, 2)}; update audit_events set seq = 2 ${of(id, 3)}; update audit_events set seq = 3 ${of(id, 9)}`,
      ['changed 2', 'changed 3', 'changed 4'],
    ],
    ['an end that is gone', (id: string) => `delete from audit_events where user_id = '${id}' and seq > 3`, ['truncated 4']],
    [
      'an end that is gone, with the head moved back',
      (id: string) =>
        `delete from audit_events where user_id = '${id}' and seq > 3;
          update audit_heads h set seq = 3, hash = e.hash from audit_events e where h.user_id = '${id}' and e.user_id = h.user_id and e.seq = 3`,
      ['head_changed 3'],
    ],
    ['a log without a head', (id: string) => `delete from audit_heads where user_id = '${id}'`, ['head_changed null']],
    ['a head without a log', (id: string) => `delete from audit_events where user_id = '${id}'`, ['truncated 1']],
    [
      'an event that nobody wrote',
      (id: string) =>
        `insert into audit_events select user_id, 6, at, gen_random_uuid(), action, actor_kind, actor_user_id, actor_via, target_kind,
          target_id, details, origin, hash from audit_events ${of(id, 5)}`,
      ['changed 6', 'head_changed 5'],
    ],
    [
      'an event that is there twice',
      (id: string) =>
        `insert into audit_events select user_id, seq, at + interval '1 s', id, action, actor_kind, actor_user_id, actor_via, target_kind,
          target_id, details, origin, hash from audit_events ${of(id, 2)}`,
      ['inserted 2'],
    ],
  ])('shows %s', async (_name, statement, found) => {
    expect(await problemsAfter(statement)).toEqual(found);
  });

  it('is changed by nobody by the way, not even by who owns it', async () => {
    await write(stored, randomUUIDv7(), 1);
    for (const statement of ['update audit_events set seq = 9', 'delete from audit_events', 'truncate audit_events'])
      await expect(sql(stored.urls.adminUrl, statement), statement).rejects.toThrow('stays as it is');
  });

  it('is looked at as far as it may, and says so', async () => {
    await write(stored, randomUUIDv7(), 2);
    const { audit, database } = stored.context;
    expect(await audit.verify(database, { outside: [], maxEvents: 0 })).toMatchObject({ isComplete: false, events: 0 });
  });
});

describe('an anchor', () => {
  it('shows what the log alone does not: a log that is gone altogether, or as it was once before', async () => {
    const own = await storedApp();
    const { audit, database } = own.context;
    const anchors = createAnchorFile(join(folder, 'anchors.jsonl'), null);
    const [ada, bob] = [randomUUIDv7(), randomUUIDv7()];
    const check = async () => {
      const { problems } = await audit.verify(database, { outside: await anchors.all() });
      return problems.map(({ code, userId, seq }) => [code, userId, seq]);
    };
    const anchor = async () => {
      const anchored = await audit.anchor(database, await anchors.all());
      if (anchored !== null) await anchors.write(anchored);
      return anchored;
    };
    await write(own, ada, 3);
    await sql(own.urls.adminUrl, 'create table once as select * from audit_heads');
    await write(own, ada, 2);
    await write(own, bob, 2);
    expect(await anchor()).toMatchObject({ seq: 1, heads: 2, events: 7 });
    expect(await anchor()).toBeNull();
    await write(own, bob, 1);
    expect(await anchor()).toMatchObject({ seq: 2, heads: 2, events: 8 });
    expect(await check()).toEqual([]);
    expect(await auditCommand({ audit, anchors, database }, ['verify'])).toMatchObject({
      done: true,
      text: expect.stringMatching(
        /^8 events of 2 accounts are as they were written\.\nThe last anchor, of .*, holds 8 events\. Compared with 2 outside the database\.$/,
      ),
    });

    await tamper(own, `delete from audit_events where user_id = '${ada}' and seq > 3`);
    await tamper(own, `delete from audit_heads where user_id = '${ada}'; insert into audit_heads select * from once`);
    expect(await check()).toEqual([['rolled_back', ada, 5]]);
    await tamper(own, `delete from audit_events where user_id = '${ada}'; delete from audit_heads where user_id = '${ada}'`);
    expect(await check()).toEqual([['rolled_back', ada, 5]]);
    await tamper(own, `delete from audit_anchored where user_id = '${ada}'`);
    expect(await check()).toEqual([['anchored_changed', null, null]]);
    await expect(anchor()).rejects.toThrow('was changed');
    await tamper(own, 'delete from audit_anchored; delete from audit_anchors');
    expect(await check()).toEqual([
      ['anchor_missing', null, 1],
      ['anchor_missing', null, 2],
    ]);
    const told = await auditCommand({ audit, anchors, database }, ['verify']);
    expect(told).toMatchObject({
      done: false,
      text: expect.stringMatching(/^The audit log is not as it was written: 2 problems\.\nanchor_missing 1\nanchor_missing 2\n/),
    });
    await expect(anchor()).rejects.toThrow('was changed');
    // Begun anew, it is signed soundly; those outside tell.
    await audit.anchor(database, []);
    expect(await check()).toEqual([
      ['anchor_changed', null, 1],
      ['anchor_missing', null, 2],
    ]);
  });

  it('is found in a log with other lines', async () => {
    const { audit, database } = stored.context;
    await write(stored, randomUUIDv7(), 1);
    const anchors = createAnchorFile(join(folder, 'other.jsonl'), null);
    const anchor = await audit.anchor(database, []);
    const file = join(folder, 'server.log');
    writeFileSync(file, `1Numbers does its jobs\nNov 27 23:03 server ${JSON.stringify(anchor)}\n{"auditAnchor":1}\n`);
    const told = await auditCommand({ audit, anchors, database }, ['verify', file]);
    expect(told.text).toContain('Compared with 1 outside the database');
    expect(await auditCommand({ audit, anchors, database }, ['verify', join(folder, 'none')])).toMatchObject({ done: false });
    expect(await auditCommand({ audit, anchors, database }, ['look'])).toEqual({
      done: false,
      text: 'Say: audit verify [file with anchors]',
    });
  });
});
