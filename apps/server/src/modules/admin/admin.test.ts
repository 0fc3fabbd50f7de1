import { randomUUIDv7 } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type Person, signedInPerson, sql, storedApp } from '../../app.fixture.ts';
import { createQueue } from '../../jobs/queue.ts';

const stored = await storedApp();
const { app, context, urls } = stored;
const root = await signedInPerson(stored, 'admin');

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';
async function ask(method: Method, path: string, { bearer }: Pick<Person, 'bearer'> = root, payload?: object) {
  return app.inject({ method, url: `/v1/admin${path}`, headers: bearer, ...(payload !== undefined && { payload }) });
}
const outcomeOf = async (answer: ReturnType<typeof ask>) => {
  const { statusCode, body } = await answer;
  return statusCode < 400 ? [statusCode] : [statusCode, JSON.parse(body).code];
};
const me = ({ bearer }: Pick<Person, 'bearer'>) => app.inject({ url: '/v1/me', headers: bearer });
const keepTom = ({ bearer }: Person) => {
  const payload = { label: 'Tom', name: 'Thomas John Hancock', birthDate: '1936-10-12' };
  return app.inject({ method: 'POST', url: '/v1/profiles', headers: bearer, payload });
};
const lastOf = async (person: Person) => (await app.inject({ url: '/v1/me/audit?limit=1', headers: person.bearer })).json().items[0];

describe('GET /v1/admin/users', () => {
  it('200: finds an account by its whole address in any case, and by no part of it', async () => {
    const { userId } = await signedInPerson(stored);
    const email = `Ada.${userId}@example.org`;
    await sql(urls.adminUrl, 'update users set email_index = $2, sealed = $3 where id = $1', [
      userId,
      context.sealing.blindIndex(email.toLowerCase(), 'users.email'),
      context.sealing.seal({ email }, `users/${userId}`),
    ]);
    const found = async (text: string) => (await ask('POST', '/users/search', root, { email: text })).json().items;
    expect(await found(email.toUpperCase())).toEqual([expect.objectContaining({ id: userId, email, role: 'user', status: 'active' })]);
    expect(await found(email.slice(1))).toEqual([]);
  });

  it('200: comes a page at a time, all accounts of a kind once', async () => {
    const made = [await signedInPerson(stored), await signedInPerson(stored), await signedInPerson(stored)];
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page: { items: { id: string; role: string }[]; nextCursor: string | null } = (
        await ask('GET', `/users?limit=2&role=user&status=active${cursor === '' ? '' : `&cursor=${cursor}`}`)
      ).json();
      expect(page.items.every(({ role }) => role === 'user')).toBe(true);
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toEqual(expect.arrayContaining(made.map(({ userId }) => userId)));
    expect(seen).not.toContain(root.userId);
  });
});

describe('GET /v1/admin/users/{id}', () => {
  it('200: counts what an account keeps and shows nothing of it', async () => {
    const ada = await signedInPerson(stored);
    await keepTom(ada);
    const answer = await ask('GET', `/users/${ada.userId}`);
    expect(answer.json()).toMatchObject({ id: ada.userId, counts: { profiles: 1, sessions: 1, apiKeys: 0 } });
    expect(answer.body).not.toMatch(/Tom|Hancock|1936/);
    expect(await outcomeOf(ask('GET', `/users/${randomUUIDv7()}`))).toEqual([404, 'not_found']);
  });
});

describe('POST /v1/admin/users/{id}/disable', () => {
  it('200: ends sessions and stops keys at once, until the account is enabled, and stands in both logs', async () => {
    const ada = await signedInPerson(stored);
    const body = { name: 'A key', scopes: ['profiles:read'] };
    const { key } = (await app.inject({ method: 'POST', url: '/v1/api-keys', headers: ada.bearer, payload: body })).json();
    const byKey = () => app.inject({ url: '/v1/profiles', headers: { 'x-api-key': key } });
    expect([(await me(ada)).statusCode, (await byKey()).statusCode]).toEqual([200, 200]);
    expect((await ask('POST', `/users/${ada.userId}/disable`)).json()).toMatchObject({ status: 'disabled', counts: { sessions: 0 } });
    expect([(await me(ada)).statusCode, (await byKey()).statusCode]).toEqual([401, 401]);
    const written = { action: 'user_disabled', actor: { kind: 'user', userId: root.userId }, target: { kind: 'user', id: ada.userId } };
    expect(await lastOf(root)).toMatchObject(written);
    const own = (await ask('GET', `/audit?userId=${ada.userId}&limit=1`)).json().items[0];
    expect(own).toMatchObject({ ...written, userId: ada.userId });
    expect((await ask('GET', '/users?status=disabled')).json().items).toMatchObject([{ id: ada.userId }]);
    expect((await ask('POST', `/users/${ada.userId}/enable`)).json()).toMatchObject({ status: 'active', disabledAt: null });
    expect([(await me(ada)).statusCode, (await byKey()).statusCode]).toEqual([401, 200]);
    expect(await lastOf(root)).toMatchObject({ action: 'user_enabled' });
  });

  it('409: is nothing one does to oneself', async () => {
    expect(await outcomeOf(ask('POST', `/users/${root.userId}/disable`))).toEqual([409, 'conflict']);
    expect(await outcomeOf(ask('PATCH', `/users/${root.userId}`, root, { role: 'user' }))).toEqual([409, 'conflict']);
    expect((await me(root)).statusCode).toBe(200);
  });
});

describe('PATCH /v1/admin/users/{id}', () => {
  it('200: makes an admin and takes it back at once, whatever the token says', async () => {
    const ada = await signedInPerson(stored);
    expect(await outcomeOf(ask('GET', '/users', ada))).toEqual([403, 'forbidden']);
    await ask('PATCH', `/users/${ada.userId}`, root, { role: 'admin' });
    expect(await lastOf(ada)).toMatchObject({ action: 'role_changed', details: { role: 'admin' }, actor: { userId: root.userId } });
    const again = await context.database.transaction({ kind: 'service', name: 'test' }, (tx) =>
      context.sessions.start(tx, { userId: ada.userId, role: 'admin' }, null),
    );
    const bearer = { authorization: `Bearer ${again.accessToken}` };
    expect(await outcomeOf(ask('GET', '/users', { bearer }))).toEqual([200]);
    await ask('PATCH', `/users/${ada.userId}`, root, { role: 'user' });
    expect(await outcomeOf(ask('GET', '/users', { bearer }))).toEqual([403, 'forbidden']);
  });

  it('leaves an admin where two take the role from one another at once', async () => {
    const [ada, bob] = [await signedInPerson(stored, 'admin'), await signedInPerson(stored, 'admin')];
    const answers = await Promise.all([
      outcomeOf(ask('PATCH', `/users/${bob.userId}`, ada, { role: 'user' })),
      outcomeOf(ask('PATCH', `/users/${ada.userId}`, bob, { role: 'user' })),
    ]);
    expect(answers.map(([status]) => status).sort()).toEqual([200, 403]);
  });
});

describe('the jobs', () => {
  it('are counted, and what failed for good is tried again or deleted', { timeout: 20_000 }, async () => {
    const pace = { pollSeconds: 600, retryLimit: 1, retrySeconds: 1, stopMs: 1_000 };
    const queue = createQueue({
      url: urls.appUrl,
      jobs: [{ name: 'broken', cron: '0 0 1 1 *', run: async () => undefined }],
      say: () => undefined,
      pace,
    });
    await queue.start();
    await queue.stop();
    const [first, second] = [randomUUIDv7(), randomUUIDv7()];
    for (const [index, id] of [first, second].entries())
      await sql(
        urls.adminUrl,
        `insert into pgboss.job (id, name, source_name, output, created_on)
          values ($1, 'dead-letters', 'broken', '{"message": "Error 23505"}', now() - make_interval(mins => $2))`,
        [id, index],
      );
    const overview = (await ask('GET', '/jobs')).json();
    expect(overview).toMatchObject({ deadLetters: 2, schedules: [{ name: 'broken', cron: '0 0 1 1 *' }] });
    expect(overview.queues).toEqual([{ name: 'broken', waiting: 0, running: 0, failed: 0 }]);
    const page = (await ask('GET', '/jobs/dead-letters?limit=1')).json();
    expect(page.items).toMatchObject([{ id: first, job: 'broken', reason: 'Error 23505' }]);
    const rest = (await ask('GET', `/jobs/dead-letters?limit=1&cursor=${page.nextCursor}`)).json();
    expect([rest.items[0].id, rest.nextCursor]).toEqual([second, null]);

    expect(await outcomeOf(ask('POST', `/jobs/dead-letters/${first}/retry`))).toEqual([204]);
    expect((await ask('GET', '/jobs')).json()).toMatchObject({ deadLetters: 1, queues: [{ name: 'broken', waiting: 1 }] });
    expect(await lastOf(root)).toMatchObject({ action: 'job_retried', target: { kind: 'job', id: first }, details: { job: 'broken' } });
    expect(await outcomeOf(ask('POST', `/jobs/dead-letters/${second}/retry`))).toEqual([409, 'conflict']);
    expect(await outcomeOf(ask('DELETE', `/jobs/dead-letters/${second}`))).toEqual([204]);
    expect(await outcomeOf(ask('DELETE', `/jobs/dead-letters/${second}`))).toEqual([404, 'not_found']);
    expect((await ask('GET', '/jobs')).json().deadLetters).toBe(0);
  });
});

describe('GET /v1/admin/audit', () => {
  it('200: tells of everybody by account and by what was done, a page at a time, and not from where', async () => {
    const ada = await signedInPerson(stored);
    await keepTom(ada);
    await keepTom(ada);
    const path = `/audit?userId=${ada.userId}&action=profile_created&limit=1`;
    const first = (await ask('GET', path)).json();
    const second = (await ask('GET', `${path}&cursor=${first.nextCursor}`)).json();
    expect([first.items[0].seq, second.items[0].seq, second.nextCursor]).toEqual([3, 2, null]);
    expect(first.items[0]).not.toHaveProperty('origin');
    const all = (await ask('GET', '/audit?limit=100')).json().items.map(({ userId }: { userId: string }) => userId);
    expect(all).toEqual(expect.arrayContaining([ada.userId, root.userId]));
  });

  it('200: says whether the log is as it was written', async () => {
    const ada = await signedInPerson(stored);
    const path = `/audit/verification?userId=${ada.userId}`;
    expect((await ask('GET', path)).json()).toEqual({ isComplete: true, accounts: 1, events: 1, anchor: null, problems: [] });
    const statement = `update audit_events set action = 'signed_out' where user_id = '${ada.userId}'`;
    await sql(urls.adminUrl, `set session_replication_role = replica; ${statement}`);
    expect((await ask('GET', path)).json().problems).toEqual([{ code: 'changed', userId: ada.userId, seq: 1 }]);
  });
});
