import { NOTIFICATION_ROUTES } from '@1numbers/contract';
import { describe, expect, it } from 'vitest';
import { callsOf, type Person, signedInPerson, sql, storedApp } from '../../app.fixture.ts';

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
const stored = await storedApp();
const { app, context, urls, later } = stored;
/** What devices are told of; that they hear it is proved where they connect. */
const told: { readonly userId: string; readonly events: readonly object[] }[] = [];
context.shared.bus.on('events', (each) => told.push(each as (typeof told)[number]));

const somebody = async () => {
  const person = await signedInPerson(stored);
  const call = callsOf(app, person);
  const list = async (query = '') => (await call('GET', `/v1/notifications${query}`)).json();
  return { ...person, call, list };
};
const notify = ({ userId }: Pick<Person, 'userId'>, ...codes: Parameters<typeof context.notifications.notify>[2][]) =>
  context.database.transaction({ kind: 'service', name: 'test' }, async (tx) => {
    for (const code of codes) await context.notifications.notify(tx, userId, code);
  });
const signIn = ({ userId }: Pick<Person, 'userId'>, userAgent: string | null) =>
  context.database.transaction({ kind: 'service', name: 'login' }, (tx) =>
    context.sessions.start(tx, { userId, role: 'user' }, { ip: '192.0.2.7', userAgent }),
  );
const codesOf = ({ items }: { items: { code: string }[] }) => items.map(({ code }) => code);

describe('GET /v1/notifications', () => {
  it('200: gives what a person was told of, the newest first and a page at a time, and counts what is not read', async () => {
    const me = await somebody();
    expect(await me.list()).toEqual({ items: [], nextCursor: null, total: 0, unread: 0 });
    for (const code of ['password_changed', 'passkey_added', 'totp_enabled'] as const) {
      later(1_000);
      await notify(me, code);
    }
    const first = await me.list('?limit=2');
    expect(NOTIFICATION_ROUTES.list.answer.schemas[0].safeParse(first).error).toBeUndefined();
    expect([codesOf(first), first.total, first.unread]).toEqual([['totp_enabled', 'passkey_added'], 3, 3]);
    await me.call('POST', `/v1/notifications/${first.items[0].id}/read`);
    const second = await me.list(`?limit=2&cursor=${first.nextCursor}`);
    expect([codesOf(second), second.nextCursor, second.unread]).toEqual([['password_changed'], null, 2]);
    const unread = await me.list('?unread=true');
    expect([codesOf(unread), unread.total]).toEqual([['passkey_added', 'password_changed'], 2]);
    expect(codesOf(await me.list('?unread=false'))).toEqual(['totp_enabled']);
    expect((await me.call('GET', '/v1/notifications?cursor=made-up')).json().errors).toMatchObject([{ pointer: '/cursor' }]);
  });
});

describe('notifications', () => {
  it('are marked as read one by one or all at once, deleted, and told of on every device', async () => {
    const me = await somebody();
    await notify(me, 'password_changed', 'passkey_added', 'totp_enabled');
    const [one, other, third] = (await me.list()).items.map(({ id }: { id: string }) => id).sort();
    const read = () => me.call('POST', `/v1/notifications/${one}/read`);
    expect((await read()).statusCode).toBe(204);
    const { readAt } = (await me.list('?unread=false')).items[0];
    later(1_000);
    await read();
    expect((await me.list('?unread=false')).items).toMatchObject([{ id: one, readAt }]);
    expect((await me.call('POST', '/v1/notifications/read')).json()).toEqual({ read: 2 });
    expect((await me.call('POST', '/v1/notifications/read')).json()).toEqual({ read: 0 });
    expect((await me.call('DELETE', `/v1/notifications/${other}`)).statusCode).toBe(204);
    for (const method of ['POST', 'DELETE'] as const)
      expect((await me.call(method, `/v1/notifications/${other}${method === 'POST' ? '/read' : ''}`)).statusCode).toBe(404);
    expect(await me.list()).toMatchObject({ total: 2, unread: 0 });
    const added = [one, other, third].map((id) => ({ type: 'notification_added', id }));
    const changed = Array(4).fill({ type: 'notifications_changed' });
    const heard = told.filter(({ userId }) => userId === me.userId).flatMap(({ events }) => events);
    // Three within a millisecond: their ids need not stand in the order in which they were told.
    expect(heard.slice(0, 3)).toEqual(expect.arrayContaining(added));
    expect(heard.slice(3)).toEqual(changed);
  });

  it('are nobody’s who was not told: what is undone tells nothing, and what belongs to it is sealed', async () => {
    const me = await somebody();
    const undone = context.database.transaction({ kind: 'service', name: 'test' }, async (tx) => {
      await context.notifications.notify(tx, me.userId, 'password_changed');
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect((await me.list()).total).toBe(0);
    await signIn(me, FIREFOX);
    const rows = await sql<{ text: string }>(urls.adminUrl, 'select to_jsonb(n)::text as text from notifications n where user_id = $1', [
      me.userId,
    ]);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.text).not.toMatch(/192\.0\.2|46697265666f78/);
  });

  it('tell of a sign-in by a browser that was not seen before, whatever its version, and not of the first one of an account that is new', async () => {
    const me = await somebody();
    await sql(urls.adminUrl, 'delete from sessions where user_id = $1', [me.userId]);
    await signIn(me, FIREFOX);
    await signIn(me, FIREFOX.replaceAll('140', '141'));
    const last = await context.database.transaction({ kind: 'service', name: 'login' }, (tx) =>
      context.sessions.start(tx, { userId: me.userId, role: 'user' }, { ip: '192.0.2.7', userAgent: 'curl/8.5' }),
    );
    const { items } = (await app.inject({ url: '/v1/notifications', headers: { authorization: `Bearer ${last.accessToken}` } })).json();
    expect(items).toMatchObject([{ kind: 'security', code: 'signed_in_elsewhere', details: { userAgent: 'curl/8.5', ip: '192.0.2.7' } }]);
    await context.sessions.refresh({ db: context.database } as never, last.refreshToken);
    later(60_000);
    await expect(context.sessions.refresh({ db: context.database } as never, last.refreshToken)).rejects.toThrow();
    const rows = await sql(urls.adminUrl, 'select code from notifications where user_id = $1 order by created_at', [me.userId]);
    expect(rows.map(({ code }) => code)).toEqual(['signed_in_elsewhere', 'refresh_token_reused']);
    const dormant = await somebody();
    await sql(urls.adminUrl, 'delete from sessions where user_id = $1', [dormant.userId]);
    await sql(urls.adminUrl, "update users set created_at = '2026-01-01' where id = $1", [dormant.userId]);
    await signIn(dormant, FIREFOX);
    expect(await sql(urls.adminUrl, 'select code from notifications where user_id = $1', [dormant.userId])).toHaveLength(1);
  });

  it('tell of an export that is ready unless that is switched off, and of an erasure in any case', async () => {
    const me = await somebody();
    const wish = (kind: string) => me.call('PATCH', '/v1/me/notifications', { items: [{ kind, channel: 'in_app', wanted: false }] });
    const makeExport = async () => {
      const { id: exportId } = (await me.call('POST', '/v1/me/exports')).json();
      await context.privacy.makeExport(context.database, { userId: me.userId, exportId });
      return exportId;
    };
    const exportId = await makeExport();
    expect((await me.list()).items).toMatchObject([{ kind: 'export_ready', code: 'export_ready', details: { exportId } }]);
    expect((await wish('security')).statusCode).toBe(422);
    expect((await wish('export_ready')).json().items).toContainEqual({
      kind: 'export_ready',
      channel: 'in_app',
      wanted: false,
      fixed: false,
    });
    later(1_000);
    await makeExport();
    const asked = await me.call('POST', '/v1/me/erasure', {});
    await me.call('DELETE', '/v1/me/erasure');
    const { items } = await me.list();
    expect(codesOf({ items }).sort()).toEqual(['erasure_asked', 'erasure_undone', 'export_ready']);
    expect(items.find(({ code }: { code: string }) => code === 'erasure_asked').details).toEqual(asked.json());
  });
});
