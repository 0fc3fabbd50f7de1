import { SHARE_ROUTES } from '@1numbers/contract';
import { describe, expect, it } from 'vitest';
import { callsOf, NOW, signedInPerson, sql, storedApp } from '../../app.fixture.ts';
import { buildApp } from '../../app.ts';
import { sharedChart } from './shared-chart.ts';

const TOM = { label: 'Tom', name: 'Thomas John Hancock', birthDate: '1936-10-12', currentName: 'Tom Hancock', notes: 'A canary' };
const HOUR_MS = 3_600_000;
const stored = await storedApp();
const { app, context, urls, later } = stored;
const somebody = async () => {
  const person = await signedInPerson(stored);
  const call = callsOf(app, person);
  const { id } = (await call('POST', '/v1/profiles', TOM)).json();
  const profile = `/v1/profiles/${id}`;
  const create = (body: object) => call('POST', `${profile}/shares`, body);
  const share = async (body: object = {}) => (await create(body)).json();
  return { ...person, call, id, profile, create, share };
};
const show = (token: string) => app.inject(`/v1/shared/${token}`);

describe('POST /v1/profiles/{id}/shares', () => {
  it('201: gives a secret of 256 bits once, and keeps its hash', async () => {
    const { call, create, id, profile } = await somebody();
    const created = await create({});
    expect([created.statusCode, created.headers['cache-control']]).toEqual([201, 'private, no-store']);
    const { token, url, ...share } = created.json();
    expect(token).toMatch(/^s_[\w-]{43}$/);
    expect(url).toBe(`http://localhost:3000/#/shared?token=${token}`);
    expect(share).toMatchObject({ profileId: id, showName: 'label', showBirthDate: false, expiresAt: null });
    const listed = await call('GET', `${profile}/shares`);
    expect(listed.json()).toEqual({ items: [share] });
    const [row] = await sql(urls.adminUrl, 'select to_jsonb(s)::text as text from shares s where id = $1', [share.id]);
    expect(row?.text).not.toContain(token);
    expect(SHARE_ROUTES.create.answer.schemas[0].safeParse(created.json()).error).toBeUndefined();
  });

  it('409: takes no more than 50 links, and 422: none that is over already', async () => {
    const { create, id, userId } = await somebody();
    expect((await create({ expiresAt: NOW.toISOString() })).json().errors).toMatchObject([{ pointer: '/expiresAt', code: 'too_small' }]);
    await sql(
      urls.adminUrl,
      `insert into shares (id, user_id, profile_id, hash, show_name, show_birth_date)
        select gen_random_uuid(), $1, $2, n::text::bytea, 'none', false from generate_series(1, 50) n`,
      [userId, id],
    );
    expect((await create({})).json().code).toBe('conflict');
  });
});

describe('GET /v1/shared/{token}', () => {
  it('200: shows the chart to anybody, by the label alone unless more is chosen, and asks to be indexed nowhere', async () => {
    const { share } = await somebody();
    const [plain, full, none] = [await share(), await share({ showName: 'full' }), await share({ showName: 'none', showBirthDate: true })];
    const answer = await show(plain.token);
    expect([answer.statusCode, answer.headers['cache-control'], answer.headers['x-robots-tag']]).toEqual([
      200,
      'private, no-store',
      'noindex, nofollow',
    ]);
    expect(SHARE_ROUTES.show.answer.schemas[0].safeParse(answer.json()).error).toBeUndefined();
    expect(answer.json()).toMatchObject({ label: 'Tom', name: null, currentName: null, birthDate: null, chart: { name: null } });
    expect((await show(full.token)).json()).toMatchObject({ name: TOM.name, currentName: 'Tom Hancock', birthDate: null });
    expect((await show(none.token)).json()).toMatchObject({ label: null, name: null, birthDate: TOM.birthDate, rootOnly: [] });
    for (const { token } of [plain, none]) expect((await show(token)).body).not.toMatch(/hancock|canary|THOMAS|"letter"/i);
  });

  it('200: with birth date and full name is the whole chart of today, as the profile is now', async () => {
    const { share, call, profile } = await somebody();
    const { token } = await share({ showName: 'full', showBirthDate: true });
    await call('PATCH', profile, { birthDate: '1936-10-13' });
    const { chart, birthDate, withheld } = (await show(token)).json();
    const { sensitivity, fingerprint, ...own } = (await call('GET', `${profile}/chart`)).json();
    expect(chart).toEqual(own);
    expect([birthDate, withheld]).toEqual(['1936-10-13', []]);
  });

  it('404: is the same for a link that is unknown, over, revoked, or to a profile in the trash or of somebody disabled', async () => {
    const { share, call, profile, userId } = await somebody();
    const kept = await share();
    const answers = [await show('s_unknown'), await show('x')];
    const revoked = await share();
    expect((await call('DELETE', `/v1/shares/${revoked.id}`)).statusCode).toBe(204);
    answers.push(await show(revoked.token));
    const events = await sql(
      urls.adminUrl,
      'select action, target_id as id from audit_events where user_id = $1 and target_id = $2 order by seq',
      [userId, revoked.id],
    );
    expect(events.map(({ action }) => action)).toEqual(['share_created', 'share_revoked']);
    const brief = await share({ expiresAt: new Date(NOW.getTime() + HOUR_MS).toISOString() });
    expect((await show(brief.token)).statusCode).toBe(200);
    later(HOUR_MS);
    answers.push(await show(brief.token));
    later(-HOUR_MS);
    await call('DELETE', profile);
    answers.push(await show(kept.token));
    await call('POST', `${profile}/restore`);
    expect((await show(kept.token)).statusCode).toBe(200);
    await sql(urls.adminUrl, 'update users set disabled_at = now() where id = $1', [userId]);
    answers.push(await show(kept.token));
    const said = answers.map((answer) => {
      const { instance, requestId, ...problem } = answer.json();
      return { ...problem, robots: answer.headers['x-robots-tag'] };
    });
    expect(new Set(said.map((each) => JSON.stringify(each))).size).toBe(1);
    expect(said[0]).toMatchObject({ status: 404, code: 'not_found' });
  });

  it('429: is counted by address', async () => {
    const limited = await buildApp({ ...context, requestsPerSecond: 1 });
    const statuses: number[] = [];
    for (let count = 0; count < 3; count += 1) statuses.push((await limited.inject('/v1/shared/s_guess')).statusCode);
    await limited.close();
    expect(statuses).toEqual([404, 404, 429]);
  });

  it('is logged by its route: the secret is in no line', async () => {
    const lines: string[] = [];
    const logged = await buildApp({ ...context, logLevel: 'info' });
    logged.log.info = (fields: object) => lines.push(JSON.stringify(fields));
    await logged.inject('/v1/shared/s_a-canary');
    await logged.close();
    expect(lines.join()).toContain('"/v1/shared/:token"');
    expect(lines.join()).not.toContain('canary');
  });
});

describe('a birth date that is not shown', () => {
  const NAME = { name: 'Thomas John Hancock', currentName: 'Tom Hancock', sex: 'male' as const };
  const METHODS = [{}, { lifePath: 'digits' }, { lifePath: 'whole', personalYear: 'birthday' }, { masters: [11, 22, 33, 44, 55] }] as const;

  it.each(METHODS)('is that of at least 39 days of any year as far as can be told, by %j', (methods) => {
    for (const year of [1936, 2000, 2011]) {
      const found = new Map<string, number>();
      for (let time = Date.UTC(year, 0, 1); time < Date.UTC(year + 1, 0, 1); time += 24 * HOUR_MS) {
        const birthDate = new Date(time).toISOString().slice(0, 10);
        const text = JSON.stringify(sharedChart({ ...NAME, birthDate, methods }, { fullName: true, birthDate: false }, 'UTC', NOW));
        expect(text).not.toContain(birthDate);
        found.set(text, (found.get(text) ?? 0) + 1);
      }
      // The digits of a date add up to each of nine roots equally often; so many answers there are, and no more.
      expect([year, found.size]).toEqual([year, 9]);
      expect(Math.min(...found.values()), String(year)).toBeGreaterThanOrEqual(39);
    }
  });
});
