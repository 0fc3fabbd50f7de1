import { describe, expect, it } from 'vitest';
import { NOW, signedInPerson, sql, storedApp } from '../../app.fixture.ts';

const stored = await storedApp();
const { context, urls } = stored;
const { audit, database } = context;

type Row = { readonly seq: number; readonly action: string; readonly hash: Buffer; readonly origin: Buffer | null; readonly row: string };

const eventsOf = (userId: string) =>
  sql<Row>(urls.adminUrl, 'select seq::int, action, hash, origin, e::text as row from audit_events e where user_id = $1 order by seq', [
    userId,
  ]);

describe('what was done', () => {
  it('is written down in one chain for each person, and is not there when what was done is undone', async () => {
    const { userId } = await signedInPerson(stored);
    const actor = { kind: 'user', userId, sessionId: '', role: 'user' } as const;
    await database.transaction(actor, (tx) => audit.record(tx, { actor, action: 'profile_created', userId }));
    const undone = database.transaction(actor, async (tx) => {
      await audit.record(tx, { actor, action: 'profile_changed', userId });
      throw new Error('Undone.');
    });
    await expect(undone).rejects.toThrow('Undone.');
    await database.transaction(actor, (tx) => audit.record(tx, { actor, action: 'profile_deleted', userId }));
    const events = (await eventsOf(userId)).filter(({ action }) => action.startsWith('profile'));
    expect(events.map(({ action }) => action)).toEqual(['profile_created', 'profile_deleted']);
    expect(events[1]?.seq).toBe((events[0]?.seq ?? 0) + 1);
  });

  it('keeps one order however many write at once', async () => {
    const { userId } = await signedInPerson(stored);
    const actor = { kind: 'user', userId, sessionId: '', role: 'user' } as const;
    await Promise.all(
      Array.from({ length: 12 }, () => database.transaction(actor, (tx) => audit.record(tx, { actor, action: 'profile_created', userId }))),
    );
    const events = (await eventsOf(userId)).map(({ seq }) => seq);
    expect(events).toEqual(events.map((_, index) => index + 1));
    expect(events.length).toBeGreaterThanOrEqual(12);
  });

  it('is written of nobody else by a person, nor read', async () => {
    const [ada, bob] = [await signedInPerson(stored), await signedInPerson(stored)];
    const actor = { kind: 'user', userId: bob.userId, sessionId: '', role: 'user' } as const;
    const written = database.transaction(actor, (tx) => audit.record(tx, { actor, action: 'profile_created', userId: ada.userId }));
    await expect(written).rejects.toThrow('row-level security');
  });

  it('falls into the default part where no month is made for it', async () => {
    const { userId } = await signedInPerson(stored);
    const actor = { kind: 'user', userId, sessionId: '', role: 'user' } as const;
    stored.later(400 * 24 * 3_600_000);
    await database.transaction(actor, (tx) => audit.record(tx, { actor, action: 'profile_created', userId }));
    stored.later(-400 * 24 * 3_600_000);
    const parts = await sql<{ part: string }>(
      urls.adminUrl,
      'select tableoid::regclass::text as part from audit_events where user_id = $1 and at > $2',
      [userId, new Date(NOW.getTime() + 1)],
    );
    expect(parts).toEqual([{ part: 'audit_events_default' }]);
  });
});
