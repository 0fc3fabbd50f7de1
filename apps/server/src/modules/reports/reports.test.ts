import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { callsOf, post, signedInPerson, sql, storedApp } from '../../app.fixture.ts';
import { MAKE_REPORT } from './reports.service.ts';

const HANCOCK = { name: 'Thomas John Hancock', birthDate: '1936-10-12' };
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** As texts stand in a PDF that are not drawn: UTF-16 after its mark. */
function utf16(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}

const stored = await storedApp();
const { app, context, later, urls } = stored;

async function somebody() {
  const person = await signedInPerson(stored);
  const call = callsOf(app, person);
  const ask = async (body: object) => (await call('POST', '/v1/reports', body)).json();
  const make = (id: string) => context.reports.make(context.database, { userId: person.userId, reportId: id });
  return { ...person, call, ask, make };
}

describe('POST /v1/reports', () => {
  it('202: takes the order, makes the file, and gives it by a signed address that ends', async () => {
    const { ask, make, call } = await somebody();
    const asked = await ask({ ...HANCOCK, format: 'markdown', language: 'en' });
    expect(asked).toMatchObject({ state: 'asked', progress: 0, size: null, download: null, name: HANCOCK.name, profileId: null });
    await make(asked.id);
    const ready = (await call('GET', `/v1/reports/${asked.id}`)).json();
    expect(ready).toMatchObject({ state: 'ready', progress: 100 });
    const { pathname, search } = new URL(ready.download.url);
    const file = await app.inject({ url: pathname + search });
    expect([file.statusCode, file.headers['content-type']]).toEqual([200, 'text/markdown; charset=utf-8']);
    expect([file.body, file.rawPayload.length]).toEqual([expect.stringContaining('# The numbers of Thomas John Hancock'), ready.size]);
    later(15 * MINUTE_MS);
    expect((await app.inject({ url: pathname + search })).statusCode).toBe(404);
    expect((await app.inject({ url: `${pathname}?token=${'A'.repeat(80)}` })).statusCode).toBe(404);
  });

  it('202: of a profile, which is sealed where it is kept', async () => {
    const { call, ask, userId } = await somebody();
    const profile = (await call('POST', '/v1/profiles', { label: 'Tom', ...HANCOCK })).json();
    const { id, name } = await ask({ profileId: profile.id, format: 'html' });
    expect(name).toBe(HANCOCK.name);
    const rows = await sql(urls.adminUrl, 'select to_jsonb(r)::text as text, sealed from reports r where user_id = $1', [userId]);
    expect(rows.map(({ text, sealed }) => text + sealed.toString('latin1')).join()).not.toContain('Hancock');
    const jobs = await sql(urls.adminUrl, 'select data from pgboss.job where name = $1 and data ->> $2 = $3', [
      MAKE_REPORT,
      'reportId',
      id,
    ]);
    expect(jobs).toEqual([{ data: { userId, reportId: id } }]);
  });

  it('202: the same key again is the same report', async () => {
    const { bearer } = await somebody();
    const again = { method: 'POST', url: '/v1/reports', headers: { ...bearer, 'idempotency-key': 'one' }, payload: HANCOCK } as const;
    const [one, other] = [await app.inject(again), await app.inject(again)];
    expect([one.statusCode, other.json()]).toEqual([202, one.json()]);
  });

  it('202: in the look that is asked for, which is sealed; and refuses one that cannot be drawn or read', async () => {
    const { ask, make, call, userId } = await somebody();
    const logo = (type: string, content: string | Buffer) => ({ type, base64: Buffer.from(content).toString('base64') });
    const shape = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z" fill="#7a1f4b"/></svg>';
    const brand = { name: 'Studio Nine', logo: logo('image/svg+xml', shape), colours: { accent: '#7a1f4b' }, footer: 'Nine & Sons' };
    const { id } = await ask({ ...HANCOCK, format: 'html', brand });
    const [row] = await sql(urls.adminUrl, 'select brand from reports where id = $1', [id]);
    expect(row?.brand.toString('latin1')).not.toContain('Nine');
    await make(id);
    const { pathname, search } = new URL((await call('GET', `/v1/reports/${id}`)).json().download.url);
    const { body } = await app.inject({ url: pathname + search });
    expect(body).toMatch(/<img class="logo" alt="Studio Nine" src="data:image\/png;base64,/);
    expect(body).toContain('--accent:#7a1f4b');
    expect(body).toContain('Nine &amp; Sons');
    const refusedOf = async (given: object) =>
      (await call('POST', '/v1/reports', { ...HANCOCK, brand: { ...brand, ...given } })).json().errors?.[0];
    const png = (await post(app, '/v1/cards/png', HANCOCK)).rawPayload;
    expect(await refusedOf({ logo: logo('image/png', png.subarray(0, 400)) })).toMatchObject({
      pointer: '/brand/logo',
      code: 'invalid_picture',
    });
    expect(await refusedOf({ logo: logo('image/svg+xml', shape.replace('<path', '<script')) })).toMatchObject({ code: 'invalid_picture' });
    expect(await refusedOf({ logo: logo('image/png', Buffer.alloc(98_305)) })).toMatchObject({
      pointer: '/brand/logo/base64',
      code: 'too_large',
    });
    expect(await refusedOf({ colours: { ink: '#ffff00' } })).toMatchObject({ pointer: '/brand/colours/ink', code: 'low_contrast' });
    expect(await refusedOf({ colours: { ink: 'red' } })).toMatchObject({ pointer: '/brand/colours/ink', code: 'invalid_format' });
    expect(await refusedOf({ footer: 'x'.repeat(121) })).toMatchObject({ pointer: '/brand/footer', code: 'too_large' });
    expect(await sql(urls.adminUrl, 'select count(*)::int as count from reports where user_id = $1', [userId])).toEqual([{ count: 1 }]);
  });

  it('404 and 422: refuses a profile that is not there, a chart beside a profile, and what is no chart', async () => {
    const { call } = await somebody();
    const profileId = '01938c3e-7b0a-7c2f-9c39-3a6f4d1f2b99';
    expect((await call('POST', '/v1/reports', { profileId })).statusCode).toBe(404);
    const problemOf = async (body: object) => (await call('POST', '/v1/reports', body)).json().errors?.[0];
    expect(await problemOf({ profileId, name: 'Ada' })).toMatchObject({ pointer: '/name', code: 'unknown_field' });
    expect(await problemOf({ ...HANCOCK, asOf: '1930-01-01' })).toMatchObject({ pointer: '/asOf', code: 'as_of_before_birth' });
    expect(await problemOf({ ...HANCOCK, format: 'docx' })).toMatchObject({ pointer: '/format', code: 'invalid_option' });
  });

  it('429: twenty in a day', async () => {
    const { userId, call } = await somebody();
    const sealed = context.sealing.seal({ chart: HANCOCK, name: null }, 'reports/none');
    await sql(
      urls.adminUrl,
      `insert into reports (id, user_id, sealed, lang, format, paper, created_at, expires_at)
       select gen_random_uuid(), $1, $2, 'en', 'pdf', 'a4', $3, $3::timestamptz + interval '30 days' from generate_series(1, 20)`,
      [userId, sealed, context.now()],
    );
    const refused = await call('POST', '/v1/reports', HANCOCK);
    expect([refused.statusCode, refused.headers['retry-after']]).toEqual([429, `${DAY_MS / 1000}`]);
  });
});

describe('a report that was asked for', () => {
  it('is listed, is nobody else’s, and is gone with its file when it is deleted', async () => {
    const [one, other] = [await somebody(), await somebody()];
    const { id } = await one.ask({ ...HANCOCK, format: 'html' });
    await one.make(id);
    expect((await one.call('GET', '/v1/reports')).json().items).toMatchObject([{ id, state: 'ready' }]);
    expect((await other.call('GET', '/v1/reports')).json().items).toEqual([]);
    for (const method of ['GET', 'DELETE'] as const) expect((await other.call(method, `/v1/reports/${id}`)).statusCode).toBe(404);
    const { download } = (await one.call('GET', `/v1/reports/${id}`)).json();
    expect((await one.call('DELETE', `/v1/reports/${id}`)).statusCode).toBe(204);
    expect(await sql(urls.adminUrl, 'select 1 from report_chunks where report_id = $1', [id])).toEqual([]);
    const { pathname, search } = new URL(download.url);
    expect((await app.inject({ url: pathname + search })).statusCode).toBe(404);
    await one.make(id);
    expect((await one.call('GET', '/v1/reports')).json().items).toEqual([]);
  });

  it('is told of once when it is ready, in the app, and not to who wants no such notice', async () => {
    const { call, ask, make } = await somebody();
    const told = async () => (await call('GET', '/v1/notifications')).json().items;
    const { id, expiresAt } = await ask({ ...HANCOCK, format: 'markdown' });
    expect(await told()).toEqual([]);
    await make(id);
    await make(id);
    expect(await told()).toMatchObject([{ kind: 'report_ready', code: 'report_ready', details: { reportId: id, expiresAt } }]);
    await call('PATCH', '/v1/me/notifications', { items: [{ kind: 'report_ready', channel: 'in_app', wanted: false }] });
    await make((await ask({ ...HANCOCK, format: 'markdown' })).id);
    expect(await told()).toHaveLength(1);
  });

  it('is deleted by itself after thirty days', async () => {
    const { ask, make } = await somebody();
    const { id } = await ask({ ...HANCOCK, format: 'markdown' });
    await make(id);
    const left = () => sql(urls.adminUrl, 'select 1 from reports join report_chunks on report_id = id where id = $1', [id]);
    later(30 * DAY_MS - 1);
    await context.reports.forgetOld(context.database);
    expect(await left()).not.toEqual([]);
    later(1);
    await context.reports.forgetOld(context.database);
    expect(await left()).toEqual([]);
  });
});

describe('at once, for anyone', () => {
  it('200: makes a tagged PDF with an outline, a language and a title, in whose text the numbers stand', async () => {
    const answer = await post(app, '/v1/reports/pdf', { ...HANCOCK, asOf: '2026-11-28', language: 'de', paper: 'letter' });
    expect([answer.statusCode, answer.headers['content-type'], answer.headers['cache-control']]).toEqual([
      200,
      'application/pdf',
      'private, no-store',
    ]);
    const pdf = await getDocumentProxy(new Uint8Array(answer.rawPayload));
    expect(pdf.numPages).toBeGreaterThanOrEqual(20);
    expect(pdf.numPages).toBeLessThanOrEqual(60);
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: 'Die Zahlen von Thomas John Hancock', Language: 'de' });
    expect((await pdf.getMarkInfo())?.Marked).toBe(true);
    expect((await pdf.getOutline()).map(({ title }) => title)).toContain('Zahl für Zahl');
    const page = await pdf.getPage(4);
    expect(page.view).toEqual([0, 0, 612, 792]);
    expect(JSON.stringify(await page.getStructTree())).toMatch(/"Table".*"TR".*"TH"/);
    const trees = await Promise.all(Array.from({ length: pdf.numPages }, async (_, at) => (await pdf.getPage(at + 1)).getStructTree()));
    const levels = [...JSON.stringify(trees).matchAll(/"role":"H(\d)"/g)].map(([, level]) => Number(level));
    // No level is left out on the way down.
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
    // A number that the end of a page cuts in two would go on without its name on the next page.
    const cut = '"role":"Sect","children":[{"role":"Sect","children":[{"role":"P"';
    expect(trees.map((tree) => JSON.stringify(tree)).filter((tree) => tree.includes(cut))).toEqual([]);
    expect(JSON.stringify(trees[1])).toMatch(/"TOCI".*"Reference".*"Link"/);
    const { text } = await extractText(pdf, { mergePages: true });
    // Hans Decoz gives these numbers for this name and date.
    for (const number of ['Lebensweg 5', 'Ausdruck 7', 'Seelendrang 2', 'Persönlichkeit 14/5']) expect(text).toContain(number);
  });

  it('200: writes Arabic from right to left, and the words in their order for who listens', async () => {
    const answer = await post(app, '/v1/reports/pdf', { name: 'محمد علي <&>', birthDate: '1990-03-15', system: 'arabic', language: 'ar' });
    const pdf = await getDocumentProxy(new Uint8Array(answer.rawPayload));
    const { info, metadata } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: 'أرقام محمد علي <&>', Language: 'ar' });
    expect(metadata?.get('dc:title')).toBe('أرقام محمد علي <&>');
    expect(answer.rawPayload.includes(utf16('كيف أُعدّ هذا التقرير'))).toBe(true);
  });

  it('200: keeps every text of a name a text', async () => {
    const html = await post(app, '/v1/reports/html', { name: '<script>alert(1)</script> & "Co"', language: 'en' });
    expect(html.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(html.body).not.toMatch(/<script/i);
    expect(html.body).toContain('&lt;script&gt;');
    const svg = await post(app, '/v1/cards/svg', { name: '<b>&]]>', showName: true });
    expect([svg.headers['content-type'], svg.body]).toEqual(['image/svg+xml', expect.not.stringContaining('<b>')]);
  });

  it('200: draws a card, without the name unless it is asked for', async () => {
    const png = await post(app, '/v1/cards/png', { ...HANCOCK, shape: 'square' });
    expect(png.rawPayload.subarray(1, 4).toString()).toBe('PNG');
    expect([png.rawPayload.readUInt32BE(16), png.rawPayload.readUInt32BE(20)]).toEqual([1080, 1080]);
    const labelOf = async (more: object) =>
      /aria-label="([^"]*)"/.exec((await post(app, '/v1/cards/svg', { ...HANCOCK, ...more })).body)?.[1];
    expect(await labelOf({})).toBe('Life Path 5, Expression 7, Soul Urge 2, Personality 14/5, Maturity 3');
    expect(await labelOf({ showName: true })).toMatch(/^Thomas John Hancock, /);
  });

  it('422: says at the field what is wrong', async () => {
    const problemOf = async (path: string, body: object) => (await post(app, path, body)).json().errors[0];
    expect(await problemOf('/v1/reports/pdf', { birthDate: '2023-02-29' })).toMatchObject({ pointer: '/birthDate', code: 'invalid_date' });
    expect(await problemOf('/v1/reports/html', { ...HANCOCK, explain: true })).toMatchObject({
      pointer: '/explain',
      code: 'unknown_field',
    });
    expect(await problemOf('/v1/cards/png', { ...HANCOCK, shape: 'round' })).toMatchObject({ pointer: '/shape', code: 'invalid_option' });
  });
});
