import { readFileSync } from 'node:fs';
import { POLICY_VERSION } from '@1numbers/contract';
import { describe, expect, it } from 'vitest';
import { type Person, signedInPerson, sql, storedApp } from '../../app.fixture.ts';
import { jobsOf } from '../../jobs/schedule.ts';
import { type Delivery, type Mail, NOTHING_KEPT } from '../../mail/index.ts';
import { RETENTION } from '../../retention.ts';

const sent: Mail[] = [];
const delivery: Delivery = { deliver: async (mail) => void sent.push(mail), keepsake: NOTHING_KEPT, close: () => undefined };
const stored = await storedApp({}, { delivery });
const { app, context, urls, later } = stored;
const AGREED = { purpose: 'product_mail', granted: true, policyVersion: '2026-11-27' };
const EMAIL = { channel: 'email', fixed: false };
const IN_APP = { channel: 'in_app', fixed: false };

describe('consents', () => {
  it('201, 200: are written down each time they are given or taken back, and the last one counts', async () => {
    const person = await signedInPerson(stored);
    expect(await consents(person)).toEqual({ doNotSell: true, current: [], history: [] });
    const given = await decide(person, AGREED);
    expect([given.statusCode, given.json()]).toEqual([201, { ...AGREED, source: 'person', at: '2026-11-23T10:30:00.000Z' }]);
    later(1_000);
    const withdrawn = (await decide(person, { ...AGREED, granted: false })).json();
    const grown = (await decide(person, { ...AGREED, purpose: 'minimum_age' })).json();
    const { current, history } = await consents(person);
    expect(current).toEqual([grown, withdrawn]);
    expect(history).toEqual([grown, withdrawn, given.json()]);
    const log = await sql<{ action: string }>(
      urls.adminUrl,
      "select action from audit_events where user_id = $1 and action like 'consent%' order by seq",
      [person.userId],
    );
    expect(log.map(({ action }) => action)).toEqual(['consent_given', 'consent_withdrawn', 'consent_given']);
  });

  it('cannot be written over: the app may not', async () => {
    await expect(sql(urls.appUrl, 'set role onenumbers_app; update consents set granted = true')).rejects.toThrow('permission denied');
  });

  it('422: cannot be given to a sale, for nothing is sold, nor to what is no purpose', async () => {
    const person = await signedInPerson(stored);
    for (const [change, pointer] of [
      [{ purpose: 'sale_or_sharing' }, '/granted'],
      [{ purpose: 'world_domination' }, '/purpose'],
    ] as const)
      expect((await decide(person, { ...AGREED, ...change })).json().errors).toMatchObject([{ pointer, code: 'invalid_option' }]);
    expect((await decide(person, { ...AGREED, purpose: 'sale_or_sharing', granted: false })).statusCode).toBe(201);
  });

  it('of a browser that sends Sec-GPC are written down once, and of one that does not are not', async () => {
    const [person, other] = [await signedInPerson(stored), await signedInPerson(stored)];
    for (let times = 0; times < 3; times += 1) await get('/v1/me', { ...person.bearer, 'sec-gpc': '1' });
    await get('/v1/me', { ...other.bearer, 'sec-gpc': '0' });
    const { history } = await consents(person);
    expect(history).toMatchObject([{ purpose: 'sale_or_sharing', granted: false, source: 'gpc' }]);
    expect((await consents(other)).history).toEqual([]);
  });

  it('of who registers and says to be old enough is written down; who does not say so registers too', async () => {
    for (const [email, ageConfirmed] of [
      ['old@example.org', true],
      ['silent@example.org', undefined],
    ] as const) {
      const payload = { email, password: 'four birds at dusk', ...(ageConfirmed && { ageConfirmed }) };
      expect((await app.inject({ method: 'POST', url: '/v1/auth/register', payload })).statusCode).toBe(201);
    }
    const rows = await sql(urls.adminUrl, "select purpose, granted from consents where source = 'registration'");
    expect(rows).toEqual([{ purpose: 'minimum_age', granted: true }]);
  });

  it('200: Global Privacy Control is said to be honoured where its specification says', async () => {
    const answer = await get('/.well-known/gpc.json', {});
    expect([answer.statusCode, answer.json()]).toEqual([200, { gpc: true, lastUpdate: '2026-11-28' }]);
  });
});

describe('notifications', () => {
  it('200: are of security always, of exports until it is switched off, of the product when it is switched on', async () => {
    const person = await signedInPerson(stored);
    expect((await get('/v1/me/notifications', person.bearer)).json().items).toEqual([
      { kind: 'security', channel: 'email', wanted: true, fixed: true },
      { kind: 'security', channel: 'in_app', wanted: true, fixed: true },
      { kind: 'export_ready', ...EMAIL, wanted: true },
      { kind: 'export_ready', ...IN_APP, wanted: true },
      { kind: 'report_ready', ...IN_APP, wanted: true },
      { kind: 'product', ...EMAIL, wanted: false },
      { kind: 'product', ...IN_APP, wanted: false },
    ]);
    const changed = await wish(person, 'export_ready', false);
    expect(changed.json().items).toContainEqual({ kind: 'export_ready', ...EMAIL, wanted: false });
    expect(await mailsOfExport(person)).toEqual([]);
    expect((await wish(person, 'security', false)).statusCode).toBe(422);
    expect((await wish(person, 'report_ready', true)).json().errors).toMatchObject([
      { pointer: '/items/0/channel', code: 'invalid_option' },
    ]);
  });

  it('200: of the product by mail and the consent to them are one thing', async () => {
    const person = await signedInPerson(stored);
    await wish(person, 'product', true, 'in_app');
    expect((await consents(person)).current).toEqual([]);
    await wish(person, 'product', true);
    expect((await consents(person)).current).toMatchObject([{ purpose: 'product_mail', granted: true, source: 'person' }]);
    await decide(person, { ...AGREED, granted: false });
    expect((await get('/v1/me/notifications', person.bearer)).json().items[5]).toEqual({ kind: 'product', ...EMAIL, wanted: false });
  });

  it('204: are ended by the one click of a mail program, done once or twice, and by no made-up token', async () => {
    const person = await signedInPerson(stored);
    const [mail] = await mailsOfExport(person);
    const url = new URL(mail?.unsubscribe ?? '');
    expect([url.origin, url.pathname, decodeURIComponent(url.search)]).toEqual([
      context.publicUrl,
      '/v1/unsubscribe',
      expect.not.stringContaining(person.userId),
    ]);
    for (const type of ['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])
      expect((await click(url.pathname + url.search, type)).statusCode).toBe(204);
    expect((await get('/v1/me/notifications', person.bearer)).json().items.slice(2, 4)).toEqual([
      { kind: 'export_ready', ...EMAIL, wanted: false },
      { kind: 'export_ready', ...IN_APP, wanted: true },
    ]);
    expect((await click('/v1/unsubscribe?token=made-up')).json().errors).toMatchObject([{ pointer: '/token', code: 'token_not_valid' }]);
    expect((await click('/v1/unsubscribe', 'text/plain')).statusCode).toBe(415);
  });
});

describe('what is kept, and how long', () => {
  it('200: is said to anybody, from the table that the jobs go by, and each job that is named is there, and so does the page say', async () => {
    const { items } = (await get('/v1/privacy/retention', {})).json();
    expect(items).toContainEqual({ id: 'trash', what: 'Profiles in the trash', keptFor: 'P30D', why: 'A deletion can be taken back.' });
    expect(items.map(({ id }: { id: string }) => id)).toEqual(Object.keys(RETENTION));
    const names = jobsOf(context, urls.ownerUrl).map(({ name }) => name);
    for (const { job } of Object.values(RETENTION)) expect(names).toContain(job);
    const page = readFileSync(new URL('../../../../../docs/privacy.md', import.meta.url), 'utf8');
    for (const { what, hours, why } of Object.values(RETENTION)) {
      const length = hours === 0 ? 'no longer' : hours === 1 ? '1 hour' : `${hours / 24} days`;
      expect(page).toContain(`| ${what} | ${length} | ${why} |`);
    }
    expect(page).toContain(`Version ${POLICY_VERSION}.`);
  });
});

const get = (url: string, headers: object) => app.inject({ method: 'GET', url, headers: { ...headers } });
const consents = async ({ bearer }: Person) => (await get('/v1/me/consents', bearer)).json();
const decide = ({ bearer }: Person, payload: object) => app.inject({ method: 'POST', url: '/v1/me/consents', headers: bearer, payload });
const wish = ({ bearer }: Person, kind: string, wanted: boolean, channel = 'email') =>
  app.inject({ method: 'PATCH', url: '/v1/me/notifications', headers: bearer, payload: { items: [{ kind, channel, wanted }] } });
const click = (url: string, type = 'application/x-www-form-urlencoded') =>
  app.inject({ method: 'POST', url, headers: { 'content-type': type }, payload: 'List-Unsubscribe=One-Click' });

async function mailsOfExport({ userId, bearer }: Person): Promise<readonly Mail[]> {
  const { id } = (await app.inject({ method: 'POST', url: '/v1/me/exports', headers: bearer })).json();
  await context.privacy.makeExport(context.database, { userId, exportId: id });
  await context.mailer.idle();
  return sent.filter(({ to }) => to.startsWith(userId));
}
