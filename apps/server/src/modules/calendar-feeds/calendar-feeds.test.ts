import { CALENDAR_FEED_ROUTES, CALENDAR_LANGUAGES } from '@1numbers/contract';
import { calendar as words } from '@1numbers/locales';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { callsOf, NOW, signedInPerson, sql, storedApp } from '../../app.fixture.ts';
import { buildApp } from '../../app.ts';

const DAY_MS = 86_400_000;
const NAUGHTY = 'Mum, Dad; “C:\\new”, 👨‍👩‍👧‍👦 and everybody else who ever lived in the old house by the river';
// RFC 7986 says that names are text, and RFC 5545 of what begins with X-; the parser takes what it was not told of as it stands.
for (const name of ['name', 'x-wr-calname']) ICAL.design.icalendar.property[name] = { defaultType: 'text' };
const stored = await storedApp();
const { app, context, urls, later } = stored;
const somebody = async (profile: object = {}, timeZone = 'UTC') => {
  const person = await signedInPerson(stored);
  await sql(urls.adminUrl, 'update users set time_zone = $2, updated_at = $3 where id = $1', [person.userId, timeZone, NOW]);
  const call = callsOf(app, person);
  const born = { label: 'Tom', name: 'Thomas John Hancock', birthDate: '1936-10-12' };
  const { id } = (await call('POST', '/v1/profiles', { ...born, ...profile })).json();
  const path = `/v1/profiles/${id}`;
  const create = (body: object = {}) => call('POST', `${path}/calendar`, body);
  const subscribe = async (body: object = {}) => new URL((await create(body)).json().url).pathname;
  const chart = async (asOf: string) => (await call('GET', `${path}/chart?asOf=${asOf}`)).json();
  return { ...person, call, path, create, subscribe, chart };
};

/** What another's parser makes of it. */
async function eventsAt(path: string) {
  const { body } = await app.inject(path);
  const calendar = new ICAL.Component(ICAL.parse(body));
  const events = calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      date: String(event.startDate),
      end: String(event.endDate),
      allDay: event.startDate.isDate,
      title: event.summary,
    };
  });
  return { calendar, body, events };
}

const titleOn = (events: readonly { date: string; title: string }[], date: string, kind: string) =>
  events.find((event) => event.date === date && event.title.startsWith(kind))?.title;

describe('POST /v1/profiles/{id}/calendar', () => {
  it('201: gives an address once and keeps the hash of its secret; made again, the one before is over and events keep their ids', async () => {
    const { create, call, path, userId } = await somebody();
    const first = await create({ years: false });
    expect([first.statusCode, first.headers['cache-control']]).toEqual([201, 'private, no-store']);
    expect(CALENDAR_FEED_ROUTES.create.answer.schemas[0].safeParse(first.json()).error).toBeUndefined();
    expect(first.json().url).toBe(`http://localhost:3000/v1/calendar/${first.json().token}.ics`);
    const [row] = await sql(urls.adminUrl, 'select to_jsonb(f)::text as text from calendar_feeds f order by created_at desc limit 1');
    expect(row?.text).not.toContain(first.json().token.slice(2));
    const before = await eventsAt(new URL(first.json().url).pathname);
    const second = (await create()).json();
    expect((await app.inject(new URL(first.json().url).pathname)).statusCode).toBe(404);
    const ids = (await eventsAt(new URL(second.url).pathname)).events.map(({ uid }) => uid);
    expect(ids).toEqual(expect.arrayContaining(before.events.map(({ uid }) => uid)));
    const { token, url, ...told } = second;
    expect((await call('GET', `${path}/calendar`)).json()).toEqual(told);
    expect((await call('DELETE', `${path}/calendar`)).statusCode).toBe(204);
    const gone = [await call('GET', `${path}/calendar`), await call('DELETE', `${path}/calendar`), await app.inject(new URL(url).pathname)];
    expect(gone.map(({ statusCode }) => statusCode)).toEqual([404, 404, 404]);
    const events = await sql(
      urls.adminUrl,
      "select action from audit_events where user_id = $1 and target_kind = 'calendar' order by seq",
      [userId],
    );
    expect(events.map(({ action }) => action)).toEqual(['calendar_created', 'calendar_created', 'calendar_revoked']);
  });

  it('409: is of nobody whose birth date is not known to the day, and 422: never empty', async () => {
    expect((await (await somebody({ birthDate: '1936-10' })).create()).json().code).toBe('conflict');
    expect((await (await somebody()).create({ days: false, months: false, years: false })).statusCode).toBe(422);
  });
});

describe('GET /v1/calendar/{token}.ics', () => {
  it('200: has every personal day from 60 back to 400 ahead, and where months and years begin, as the chart has them', async () => {
    const { subscribe, chart } = await somebody();
    const { events, body, calendar } = await eventsAt(await subscribe());
    const days = events.filter(({ title }) => title.startsWith('Personal Day')).map(({ date }) => date);
    expect([days.length, days[0], days.at(-1)]).toEqual([461, '2026-09-24', '2027-12-28']);
    expect(events.filter(({ title }) => title.startsWith('Personal Year')).map(({ date }) => date)).toEqual(['2026-01-01', '2027-01-01']);
    expect(events.filter(({ title }) => title.startsWith('Personal Month')).map(({ date }) => date.slice(7))).toEqual(
      Array(26).fill('-01'),
    );
    // Of 12 October: 1 + 3 + (2026 → 1) = 5; 5 + 11 = 16 → 7; 7 + 23 = 30 → 3.
    expect(titleOn(events, '2026-01-01', 'Personal Year')).toBe('Personal Year 5');
    expect(titleOn(events, '2026-11-01', 'Personal Month')).toBe('Personal Month 7');
    expect(titleOn(events, '2026-11-23', 'Personal Day')).toBe('Personal Day 3');
    for (const date of ['2026-12-31', '2027-01-01', '2027-02-28']) {
      const { cycles } = await chart(date);
      expect(titleOn(events, date, 'Personal Day')).toBe(`Personal Day ${cycles.personalDay.display}`);
    }
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    expect(new Set(events.map(({ allDay }) => allDay))).toEqual(new Set([true]));
    for (const { date, end } of events) expect(Date.parse(end) - Date.parse(date)).toBe(DAY_MS);
    for (const name of ['refresh-interval', 'x-published-ttl']) expect(String(calendar.getFirstPropertyValue(name))).toBe('PT12H');
    expect(body.replaceAll(/^(UID|DTSTAMP):.*$/gm, '')).not.toMatch(/1936|Hancock|Thomas|TZID|METHOD/);
  });

  it('200: has the days around today where the person is, at both ends of the world', async () => {
    // 10:30 in UTC is 23:30 of the day before in Pago Pago and 00:30 of the day after in Kiritimati.
    for (const [timeZone, last] of [
      ['Pacific/Kiritimati', '2027-12-29'],
      ['Pacific/Pago_Pago', '2027-12-27'],
    ] as const) {
      const { subscribe } = await somebody({}, timeZone);
      const { events } = await eventsAt(await subscribe({ months: false, years: false }));
      expect([timeZone, events.length, events.at(-1)?.date]).toEqual([timeZone, 461, last]);
      expect(titleOn(events, '2026-11-23', 'Personal Day')).toBe('Personal Day 3');
    }
  });

  it('200: begins years on the birthday for whom they do, and nothing before the birth', async () => {
    const methods = { personalYear: 'birthday' };
    const uncle = await eventsAt(await (await somebody({ methods })).subscribe({ days: false }));
    expect(uncle.events.filter(({ title }) => title.includes('Year')).map(({ date }) => date)).toEqual(['2026-10-12', '2027-10-12']);
    expect(titleOn(uncle.events, '2026-10-12', 'Personal Month')).toBe('Personal Month 6');
    const baby = await eventsAt(await (await somebody({ birthDate: '2026-11-20' })).subscribe());
    expect(baby.events.map(({ date }) => date).sort()[0]).toBe('2026-11-20');
  });

  it('200: speaks the language of its person, or the one that was asked for, and English where there is none of it', async () => {
    expect(Object.keys(words)).toEqual(CALENDAR_LANGUAGES);
    const { subscribe, create, call } = await somebody();
    const address = await subscribe({ days: false });
    const said = async () => {
      const { events, calendar } = await eventsAt(address);
      return [events.at(0)?.title, String(calendar.getFirstPropertyValue('description'))];
    };
    expect(await said()).toEqual(['Personal Year 5', expect.stringContaining('numerology')]);
    const { etag } = (await app.inject(address)).headers;
    later(1_000);
    await call('PATCH', '/v1/me', { locale: 'de-AT' });
    expect(await said()).toEqual(['Persönliches Jahr 5', expect.stringContaining('Numerologie')]);
    expect((await app.inject({ url: address, headers: { 'if-none-match': String(etag) } })).statusCode).toBe(200);
    await call('PATCH', '/v1/me', { locale: 'tlh' });
    expect((await said())[0]).toBe('Personal Year 5');
    later(-1_000);
    const arabic = await create({ days: false, lang: 'ar' });
    expect(arabic.json().lang).toBe('ar');
    const { events, body } = await eventsAt(new URL(arabic.json().url).pathname);
    expect([events.at(0)?.title, body.includes('//AR\r\n')]).toEqual(['السنة الشخصية 5', true]);
    for (const line of body.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect((await create({ lang: 'tlh' })).json().errors).toMatchObject([{ pointer: '/lang', code: 'invalid_option' }]);
  });

  it('200: keeps any label whole, in lines of 75 octets that cut no character', async () => {
    const { calendar, body } = await eventsAt(await (await somebody({ label: NAUGHTY })).subscribe());
    for (const name of ['name', 'x-wr-calname']) expect(calendar.getFirstPropertyValue(name)).toBe(NAUGHTY);
    for (const line of body.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(body.replaceAll('\r\n', '')).not.toMatch(/[\r\n\ufffd]/);
  });

  it('304: to whoever has it, until the profile is changed, which gives every event a higher number', async () => {
    const { subscribe, call, path } = await somebody();
    const address = await subscribe();
    const { etag } = (await app.inject(address)).headers;
    const again = (tag: string) => app.inject({ url: address, headers: { 'if-none-match': tag } });
    const known = await again(`"x", W/${etag}`);
    expect([known.statusCode, known.body, known.headers.etag]).toEqual([304, '', etag]);
    later(1_000);
    await call('PATCH', path, { birthDate: '1936-10-13' });
    const changed = await again(String(etag));
    expect([
      changed.statusCode,
      changed.headers['content-type'],
      changed.headers['cache-control'],
      changed.headers['x-robots-tag'],
    ]).toEqual([200, 'text/calendar; charset=utf-8', 'private, no-cache', 'noindex, nofollow']);
    expect(changed.body.includes('\r\nSEQUENCE:1\r\n')).toBe(true);
    expect(changed.body.includes('\r\nDTSTAMP:20261123T103001Z\r\n')).toBe(true);
    later(-1_000);
  });

  it('404: is the same for an address that is unknown, in the trash, of somebody disabled, or without its ending', async () => {
    const { subscribe, call, path, userId } = await somebody();
    const address = await subscribe();
    await call('DELETE', path);
    const answers = [await app.inject('/v1/calendar/c_unknown.ics'), await app.inject(address)];
    await call('POST', `${path}/restore`);
    await call('PATCH', path, { birthDatePrecision: 'month' });
    answers.push(await app.inject(address));
    await call('PATCH', path, { birthDatePrecision: 'day' });
    expect((await app.inject(address)).statusCode).toBe(200);
    await sql(urls.adminUrl, 'update users set disabled_at = now() where id = $1', [userId]);
    answers.push(await app.inject(address));
    expect(new Set(answers.map((answer) => `${answer.json().code} ${answer.json().detail}`)).size).toBe(1);
    expect((await app.inject(address.replace('.ics', ''))).statusCode).toBe(404);
  });

  it('404: tells nobody why its methods no longer fit the system that the owner prefers by now', async () => {
    const { call, subscribe } = await somebody();
    await call('PATCH', '/v1/me', { settings: { system: 'hebrew' } });
    const made = (
      await call('POST', '/v1/profiles', { label: 'Sara', name: 'שרה', birthDate: '1990-03-15', methods: { table: 'gadol' } })
    ).json();
    const { url } = (await call('POST', `/v1/profiles/${made.id}/calendar`, {})).json();
    expect((await app.inject(new URL(url).pathname)).statusCode).toBe(200);
    await call('PATCH', '/v1/me', { settings: { system: 'pythagorean' } });
    const answer = await app.inject(new URL(url).pathname);
    expect([answer.statusCode, answer.json().errors]).toEqual([404, undefined]);
    expect((await app.inject(await subscribe())).statusCode).toBe(200);
  });

  it('is logged by its route: the secret is in no line', async () => {
    const lines: string[] = [];
    const logged = await buildApp({ ...context, logLevel: 'info' });
    logged.log.info = (fields: object) => lines.push(JSON.stringify(fields));
    await logged.inject('/v1/calendar/c_a-canary.ics');
    await logged.close();
    expect(lines.join()).toContain('"/v1/calendar/:token.ics"');
    expect(lines.join()).not.toContain('canary');
  });
});
