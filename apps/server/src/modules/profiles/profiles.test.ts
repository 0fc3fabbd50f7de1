import { randomUUIDv7 } from 'node:crypto';
import { PROFILE_ROUTES, type Route } from '@1numbers/contract';
import { describe, expect, it } from 'vitest';
import { signedInPerson, sql, storedApp } from '../../app.fixture.ts';
import { profilesOf, refused, TOM } from './profiles.fixture.ts';

const stored = await storedApp();
const { app, urls } = stored;
const somebody = async () => {
  const person = await signedInPerson(stored);
  return { ...person, ...profilesOf(app, person) };
};

describe('POST /v1/profiles', () => {
  it('201: keeps everything it was given and gives it back', async () => {
    const { post, get } = await somebody();
    const all = {
      ...TOM,
      currentName: 'Tom Hancock',
      names: [{ kind: 'chosen', name: 'Tommy', since: '1950' }],
      birthDatePrecision: 'day',
      birthTime: '04:30',
      bornBeforeSunrise: true,
      sex: 'male',
      system: 'chaldean',
      methods: { masters: [11, 22] },
      tags: ['family', 'läng'],
      relation: 'uncle',
      notes: 'Two lines.\nOf notes.',
      guardianNote: 'My nephew; his mother agrees.',
      favourite: true,
    };
    const response = await post('', all);
    expect(response.statusCode).toBe(201);
    const { id, createdAt, updatedAt, warnings, ...rest } = response.json();
    expect(rest).toEqual({ ...all, ofAChild: false });
    expect([createdAt, updatedAt, warnings]).toEqual(['2026-11-23T10:30:00.000Z', '2026-11-23T10:30:00.000Z', []]);
    expect([response.headers.etag, response.headers.location]).toEqual(['"1"', `/v1/profiles/${id}`]);
    const read = await get(`/${id}`);
    expect([read.statusCode, read.headers.etag, read.headers['cache-control']]).toEqual([200, '"1"', 'private, no-store']);
    expect(read.json()).toEqual({ id, createdAt, updatedAt, ...rest });
  });

  it('201: keeps names, dates and notes where nobody reads them', async () => {
    const { keep } = await somebody();
    const { id } = await keep({ notes: 'a secret', currentName: 'Tommy' });
    const [row] = await sql<{ row: string; sealed: Buffer }>(
      urls.adminUrl,
      'select profiles::text as row, sealed from profiles where id = $1',
      [id],
    );
    for (const secret of ['Hancock', '1936', 'secret', 'Tommy']) {
      expect(row?.row).not.toContain(secret);
      expect(row?.sealed.includes(secret)).toBe(false);
    }
  });

  it('201: warns of another profile that has the name and the birth date, however it is written', async () => {
    const [mine, theirs] = [await somebody(), await somebody()];
    await theirs.keep();
    const first = await mine.keep();
    expect(first.warnings).toEqual([]);
    expect((await mine.keep({ birthDate: '1936-10-13' })).warnings).toEqual([]);
    const twin = await mine.keep({ label: 'Again', name: ' thomas  JOHN hancock' });
    expect(twin.warnings).toEqual([{ code: 'likely_duplicate', id: first.id }]);
    for (const [name, again, other] of [
      ['Łukasz Żak-Nowak', 'Lukasz Zak Nowak', 'Łukasz Żaknowak'],
      ['مُحَمَّد أحمد', 'محمد احمد', 'محمود احمد'],
      ['कमला', 'कमला', 'कमल'],
    ]) {
      const { id } = await mine.keep({ name });
      expect((await mine.keep({ name: other })).warnings).toEqual([]);
      expect((await mine.keep({ name: again })).warnings).toEqual([{ code: 'likely_duplicate', id }]);
    }
  });

  it('422: wants a label and tags that can be seen', async () => {
    const { post } = await somebody();
    expect(refused(await post('', { ...TOM, label: ' \u00a0 ', tags: ['a', ' '] }))).toEqual(['/label required', '/tags/1 required']);
  });

  it('201, 200: says of somebody under 18 that it is a child wherever the profile is told of, as long as the birth date says so', async () => {
    const { keep, get, patch, remove, post, call } = await somebody();
    // Today is 2026-11-23.
    const born = [
      ['2008-11-23', false],
      ['2008-11-24', true],
      ['2008-11', false],
      ['2008-12', true],
      ['2008', false],
      ['2009', true],
      [null, false],
    ] as const;
    for (const [birthDate, ofAChild] of born) expect([birthDate, (await keep({ birthDate })).ofAChild]).toEqual([birthDate, ofAChild]);
    const asTold = [...born].reverse().map(([, ofAChild]) => ofAChild);
    const flags = (profiles: { ofAChild: boolean }[]) => profiles.map(({ ofAChild }) => ofAChild);
    const { items } = (await get('')).json();
    expect(flags(items).sort()).toEqual([...asTold].sort());
    expect(flags((await get('?expand=chart')).json().items)).toEqual(flags(items));
    expect(flags((await get('/export')).json().profiles)).toEqual(flags(items));
    const child = items.find(({ birthDate }: { birthDate: string }) => birthDate === '2008-11-24');
    expect((await get(`/${child.id}`)).json().ofAChild).toBe(true);
    expect((await patch(child.id, { birthDate: '2008-11-22', guardianNote: 'his mother' })).json()).toMatchObject({
      ofAChild: false,
      guardianNote: 'his mother',
    });
    expect((await patch(child.id, { birthDate: '2009-11-24' })).json().ofAChild).toBe(true);
    await remove(child.id);
    expect(flags((await get('/trash')).json().items)).toEqual([true]);
    expect((await post(`/${child.id}/restore`)).json().ofAChild).toBe(true);
    expect((await post(`/${child.id}/duplicate`)).json().ofAChild).toBe(true);
    expect((await call('PATCH', `/${child.id}`, { ofAChild: false })).json().errors).toMatchObject([
      { pointer: '/ofAChild', code: 'unknown_field' },
    ]);
  });

  it('200: counts childhood by the day of the person, at both ends of the world', async () => {
    // At 10:30 in UTC it is the 24th in Kiritimati, and still the 22nd in Pago Pago.
    for (const [timeZone, expected] of [
      ['Pacific/Kiritimati', [false, false]],
      ['Pacific/Pago_Pago', [true, true]],
    ] as const) {
      const { keep, get, userId } = await somebody();
      await sql(urls.adminUrl, 'update users set time_zone = $2 where id = $1', [userId, timeZone]);
      const [{ id }] = [
        await keep({ birthDate: '2008-11-23' }),
        await keep({ birthDate: timeZone === 'Pacific/Kiritimati' ? '2008-11-24' : '2008-11-23' }),
      ];
      expect((await get('')).json().items.map(({ ofAChild }: { ofAChild: boolean }) => ofAChild)).toEqual(expected);
      expect((await get(`/${id}`)).json().ofAChild).toBe(expected[0]);
    }
  });

  it('401 and 403: is for who signed in, and for keys that may write', async () => {
    const { bearer } = await somebody();
    expect((await profilesOf(app, { bearer: { authorization: '' } }).post('', TOM)).statusCode).toBe(401);
    const keyed = async (scope: string) => {
      const payload = { name: 'Key', scopes: [scope] };
      const { key } = (await app.inject({ method: 'POST', url: '/v1/api-keys', headers: bearer, payload })).json();
      const headers = { 'x-api-key': key, 'content-type': 'application/json' };
      const made = await app.inject({ method: 'POST', url: '/v1/profiles', headers, payload: JSON.stringify(TOM) });
      const listed = await app.inject({ url: '/v1/profiles', headers: { 'x-api-key': key } });
      return [made.statusCode, listed.statusCode];
    };
    expect(await keyed('profiles:read')).toEqual([403, 200]);
    expect(await keyed('profiles:write')).toEqual([201, 403]);
  });

  it.each([
    [{ label: undefined, name: undefined }, ['/label required', '/name required']],
    [{ label: '', color: 'red' }, ['/label too_small', '/color unknown_field']],
    [{ name: '  ', currentName: '' }, ['/name name_empty', '/currentName name_empty']],
    [{ name: 'x'.repeat(301) }, ['/name name_too_long']],
    [{ name: '12' }, ['/name no_letters']],
    [{ birthDate: '2023-02-29' }, ['/birthDate invalid_date']],
    [{ birthDate: 'infinity' }, ['/birthDate invalid_date']],
    [{ birthDate: '0000-01-01' }, ['/birthDate date_out_of_range']],
    [{ birthDate: '2026-11-24' }, ['/birthDate birth_date_in_future']],
    [{ birthDate: '2026-12' }, ['/birthDate birth_date_in_future']],
    [{ birthDate: '1990-13' }, ['/birthDate invalid_date']],
    [{ birthDate: '1990-03', birthDatePrecision: 'day' }, ['/birthDate invalid_date']],
    [{ birthDate: null, birthDatePrecision: 'year' }, ['/birthDate required']],
    [{ system: 'klingon', methods: { lifePath: 'guess' } }, ['/system unknown_system', '/methods/lifePath invalid_option']],
    [{ system: 5 }, ['/system invalid_type']],
    [{ methods: { color: 1 } }, ['/methods/color unknown_option']],
    [{ birthTime: '24:00' }, ['/birthTime invalid_format']],
    [{ sex: 'x' }, ['/sex invalid_option']],
    [{ tags: ['a', 'a'] }, ['/tags invalid_format']],
    [{ names: [{ kind: 'chosen', name: '', since: '1990-02-31' }] }, ['/names/0/name name_empty', '/names/0/since invalid_date']],
  ])('422: %j', async (changes, expected) => {
    const { post } = await somebody();
    const response = await post('', { ...TOM, ...changes });
    expect([response.statusCode, refused(response).sort()]).toEqual([422, [...expected].sort()]);
  });

  it('422: a birth is still to come by the day of the person, at both ends of the world', async () => {
    for (const [zone, day, status] of [
      ['Pacific/Kiritimati', '2026-11-24', 201],
      ['Pacific/Kiritimati', '2026-11-25', 422],
      ['Pacific/Pago_Pago', '2026-11-23', 422],
      ['Pacific/Pago_Pago', '2026-11-22', 201],
    ] as const) {
      const { userId, post } = await somebody();
      await sql(urls.adminUrl, 'update users set time_zone = $2 where id = $1', [userId, zone]);
      expect([zone, day, (await post('', { ...TOM, birthDate: day })).statusCode]).toEqual([zone, day, status]);
    }
  });
});

describe('PATCH /v1/profiles/{id}', () => {
  it('200: changes what is named, clears what is null and leaves the rest', async () => {
    const { keep, patch, get } = await somebody();
    const { id, warnings, ...before } = await keep({ notes: 'old', relation: 'uncle', tags: ['family'] });
    const response = await patch(id, { notes: null, label: 'Uncle Tom', birthDate: '1936-10' });
    const after = { ...before, id, notes: null, label: 'Uncle Tom', birthDate: '1936-10', birthDatePrecision: 'month' };
    expect([response.statusCode, response.json(), response.headers.etag]).toEqual([200, after, '"2"']);
    expect((await get(`/${id}`)).json()).toEqual(after);
  });

  it('200: takes If-Match, and * for any', async () => {
    const { keep, patch } = await somebody();
    const { id } = await keep();
    for (const tag of ['"1"', '*', '"9", "3"']) expect((await patch(id, { favourite: true }, { 'if-match': tag })).statusCode).toBe(200);
  });

  it('412: of two who read the same, one does not undo what the other did', async () => {
    const { keep, patch, get } = await somebody();
    const { id } = await keep();
    const both = await Promise.all(['a', 'b'].map((label) => patch(id, { label }, { 'if-match': '"1"' })));
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 412]);
    const winner = both.find(({ statusCode }) => statusCode === 200)?.json();
    expect((await get(`/${id}`)).json().label).toBe(winner.label);
    for (const tag of ['W/"2"', '"1"', 'x', '']) {
      const response = await patch(id, { label: 'c' }, { 'if-match': tag });
      expect([tag, response.statusCode, response.json().code]).toEqual([tag, 412, 'precondition_failed']);
    }
  });

  it('422: judges the person as they would be, and changes nothing', async () => {
    const { keep, patch, get } = await somebody();
    const { id } = await keep();
    const before = (await get(`/${id}`)).json();
    expect(refused(await patch(id, { label: null, birthDate: '1936-10-32' }))).toEqual(['/label invalid_type']);
    expect(refused(await patch(id, { label: 'x', birthDate: '1936-10-32', sex: 'male' }))).toEqual(['/birthDate invalid_date']);
    expect(refused(await patch(id, { birthDate: null, birthDatePrecision: 'day' }))).toEqual(['/birthDate required']);
    expect((await get(`/${id}`)).json()).toEqual(before);
  });
});

describe('the trash', () => {
  it('takes a profile, shows it, and gives it back', async () => {
    const { keep, remove, get, post } = await somebody();
    const { id, warnings, ...kept } = await keep();
    const gone = await remove(id);
    expect([gone.statusCode, gone.body]).toEqual([204, '']);
    expect((await get(`/${id}`)).statusCode).toBe(404);
    expect((await remove(id)).statusCode).toBe(404);
    expect((await get('')).json()).toEqual({ items: [], nextCursor: null, total: 0 });
    const trash = (await get('/trash')).json();
    const times = { deletedAt: '2026-11-23T10:30:00.000Z', goneAt: '2026-12-23T10:30:00.000Z' };
    expect(trash).toEqual({ items: [{ id, ...kept, ...times }], nextCursor: null, total: 1 });
    const restored = await post(`/${id}/restore`);
    expect([restored.statusCode, restored.json()]).toEqual([200, { id, ...kept }]);
    expect((await post(`/${id}/restore`)).statusCode).toBe(200);
    expect((await get('/trash')).json().total).toBe(0);
  });

  it('412: does not take a profile that was changed meanwhile', async () => {
    const { keep, remove, patch, get } = await somebody();
    const { id } = await keep();
    await patch(id, { favourite: true });
    expect((await remove(id, { 'if-match': '"1"' })).statusCode).toBe(412);
    expect((await get(`/${id}`)).statusCode).toBe(200);
  });

  it('takes many at once, and passes over what is not there or not theirs', async () => {
    const [mine, theirs] = [await somebody(), await somebody()];
    const [a, b, other] = [await mine.keep(), await mine.keep(), await theirs.keep()];
    const response = await mine.post('/bulk-delete', { ids: [a.id, b.id, other.id, randomUUIDv7()] });
    expect([response.statusCode, response.json().deleted.sort()]).toEqual([200, [a.id, b.id].sort()]);
    expect((await theirs.get(`/${other.id}`)).statusCode).toBe(200);
    expect(refused(await mine.post('/bulk-delete', { ids: ['x'] }))).toEqual(['/ids/0 invalid_format']);
  });

  it('is emptied of what lies in it for 30 days, and of nothing else', async () => {
    const { keep, remove, get, later } = { ...(await somebody()), later: stored.later };
    const [old, young, living] = [await keep(), await keep(), await keep()];
    await remove(old.id);
    later(86_400_000);
    await remove(young.id);
    const { profiles, database } = stored.context;
    await profiles.purgeTrash(database, new Date(Date.parse('2026-12-23T10:30:00.001Z')));
    expect((await get('/trash')).json().items.map(({ id }: { id: string }) => id)).toEqual([young.id]);
    expect((await get(`/${living.id}`)).statusCode).toBe(200);
    later(-86_400_000);
  });
});

describe('POST /v1/profiles/trash/empty', () => {
  it('200: deletes for good what is in the trash, or what of it is named, with all that hangs on it, and nothing else', async () => {
    const { keep, remove, get, post, userId } = await somebody();
    const other = await somebody();
    const foreign = await other.keep();
    await other.remove(foreign.id);
    const [first, second, third, living] = [await keep(), await keep(), await keep(), await keep()];
    await post(`/${first.id}/shares`, {});
    for (const { id } of [first, second, third]) await remove(id);
    const named = await post('/trash/empty', { ids: [first.id, living.id, foreign.id] });
    expect([named.statusCode, named.json()]).toEqual([200, { deleted: 1 }]);
    expect(await sql(urls.adminUrl, 'select 1 from shares where profile_id = $1', [first.id])).toEqual([]);
    expect((await post(`/${first.id}/restore`)).statusCode).toBe(404);
    const key = { 'idempotency-key': 'empty' };
    expect((await post('/trash/empty', {}, key)).json()).toEqual({ deleted: 2 });
    expect((await post('/trash/empty', {}, key)).json()).toEqual({ deleted: 2 });
    expect((await post('/trash/empty', {})).json()).toEqual({ deleted: 0 });
    expect((await get('/trash')).json().total).toBe(0);
    expect((await get('')).json().items.map(({ id }: { id: string }) => id)).toEqual([living.id]);
    expect((await other.get('/trash')).json().total).toBe(1);
    const log = await sql(urls.adminUrl, "select details from audit_events where user_id = $1 and action = 'trash_emptied' order by seq", [
      userId,
    ]);
    expect(log.map(({ details }) => details)).toEqual([{ count: 1 }, { count: 2 }]);
  });

  it('200: deletes more than it takes at once', async () => {
    const { keep, post, get, userId } = await somebody();
    const { id } = await keep();
    const fill =
      'insert into profiles (id, user_id, label, sealed, deleted_at) select gen_random_uuid(), user_id, label, sealed, now() from profiles, generate_series(1, 1001) where id = $1';
    await sql(urls.adminUrl, fill, [id]);
    expect((await post('/trash/empty', {})).json()).toEqual({ deleted: 1001 });
    expect((await get('')).json().total).toBe(1);
    expect(await sql(urls.adminUrl, 'select id from profiles where user_id = $1', [userId])).toEqual([{ id }]);
  });
});

describe('POST /v1/profiles/{id}/duplicate', () => {
  it('201: makes a copy with an id of its own, and says of whom', async () => {
    const { keep, post } = await somebody();
    const { id, warnings, ...first } = await keep({ notes: 'n', tags: ['t'], favourite: true, system: 'chaldean' });
    const response = await post(`/${id}/duplicate`);
    expect(response.statusCode).toBe(201);
    const { id: copy, warnings: said, ...second } = response.json();
    expect(second).toEqual(first);
    expect(copy).not.toBe(id);
    expect(said).toEqual([{ code: 'likely_duplicate', id }]);
  });
});

describe('an answer', () => {
  it('is what the contract says, with everything filled in and with nothing', async () => {
    const { keep, get, patch, post, remove } = await somebody();
    const system = { id: 'mine', letters: { A: 1, N: 2 }, vowels: ['A'], masters: [], nameSum: 'addAll', interval: [1, 2] };
    const created = [
      await keep({ name: 'Ann', system, methods: { masters: [11] }, names: [{ kind: 'other', name: 'Anna' }] }),
      await keep(),
    ];
    const answers: [keyof typeof PROFILE_ROUTES, unknown][] = created.map((each) => ['create', each]);
    for (const { id } of created) {
      answers.push(['get', (await get(`/${id}`)).json()], ['change', (await patch(id, { favourite: true })).json()]);
      answers.push(['chart', (await get(`/${id}/chart`)).json()], ['duplicate', (await post(`/${id}/duplicate`)).json()]);
    }
    answers.push(['list', (await get('?expand=chart')).json()], ['export', (await get('/export')).json()]);
    await remove(created[0].id);
    answers.push(['trash', (await get('/trash')).json()], ['restore', (await post(`/${created[0].id}/restore`)).json()]);
    answers.push(['bulkDelete', (await post('/bulk-delete', { ids: [created[1].id] })).json()]);
    for (const [id, answer] of answers) {
      const { answer: promised } = PROFILE_ROUTES[id] as Route;
      expect([id, promised?.schemas[0].safeParse(answer).error?.issues]).toEqual([id, undefined]);
    }
  });
});

describe('404', () => {
  it('is the same for the profile of another person and for an id that is nowhere', async () => {
    const [mine, theirs] = [await somebody(), await somebody()];
    const { id } = await theirs.keep();
    const anywhere = randomUUIDv7();
    for (const [method, path, body] of [
      ['GET', ''],
      ['PATCH', '', { label: 'x' }],
      ['DELETE', ''],
      ['POST', '/restore'],
      ['POST', '/duplicate'],
      ['GET', '/chart'],
    ] as const) {
      const answers: object[] = [];
      for (const each of [id, anywhere, 'no-id']) {
        const response = await mine.call(method, `/${each}${path}`, body);
        const { status, code, title } = response.json();
        answers.push({ status, code, title });
      }
      const nothing = { status: 404, code: 'not_found', title: 'There is nothing at this address' };
      expect([method, path, answers]).toEqual([method, path, [nothing, nothing, nothing]]);
    }
    expect((await theirs.get(`/${id}`)).json().label).toBe('Tom');
  });
});
