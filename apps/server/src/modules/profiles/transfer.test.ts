import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { NOW, signedInPerson, sql, storedApp } from '../../app.fixture.ts';
import type { Ctx } from '../../ctx.ts';
import { rowsOfExport } from './imported-rows.ts';
import { profilesOf, refused } from './profiles.fixture.ts';
import { createTransfer } from './transfer.service.ts';

const stored = await storedApp();
const { app, context, urls, later } = stored;
const somebody = async () => {
  const person = await signedInPerson(stored);
  const calls = profilesOf(app, person);
  const importTable = (payload: string | Buffer, query = '', headers: Partial<Record<string, string>> = {}) =>
    app.inject({
      method: 'POST',
      url: `/v1/profiles/import${query}`,
      headers: { ...person.bearer, 'content-type': 'text/csv', ...headers },
      payload,
    });
  return { ...person, ...calls, importTable };
};

/** What somebody keeps, but for ids and times. */
const exported = async ({ get }: Awaited<ReturnType<typeof somebody>>) =>
  (await get('/export')).json().profiles.map(({ id, createdAt, updatedAt, ...profile }: Record<string, unknown>) => profile);

const FULL = {
  label: 'Łukasz',
  name: 'Łukasz "Luke" Żak',
  currentName: 'Luke, Żak',
  names: [{ kind: 'chosen', name: 'Luke', since: '2010-05' }],
  birthDate: '1990-03',
  birthTime: '04:30',
  bornBeforeSunrise: false,
  sex: 'male',
  system: 'chaldean',
  methods: { lifePath: 'digits', masters: [11] },
  tags: ['a', 'b c'],
  relation: 'friend',
  notes: 'Two\r\nlines; "quoted"',
  favourite: true,
};
const FORMULAS = { label: '=1+1', name: 'Ann', notes: "'=x", relation: '@me', tags: ['-a;b', '[c'] };

describe('GET /v1/profiles/export', () => {
  it('200: gives every profile as JSON, the newest first', async () => {
    const me = await somebody();
    const [first] = [await me.keep(FULL), later(1)];
    const second = await me.keep({ label: 'Tom' });
    const response = await me.get('/export');
    expect([response.statusCode, response.headers['content-type'], response.headers['cache-control']]).toEqual([
      200,
      'application/json; charset=utf-8',
      'private, no-store',
    ]);
    expect(response.headers['content-disposition']).toBe('attachment; filename="profiles.json"');
    expect(response.json().profiles).toEqual([second, first].map(({ warnings, ...profile }) => profile));
    expect((await (await somebody()).get('/export')).json()).toEqual({ profiles: [] });
  });

  it('200: gives them as a table that no spreadsheet computes', async () => {
    const me = await somebody();
    await me.keep(FORMULAS);
    const response = await me.get('/export?format=csv');
    expect([response.headers['content-type'], response.body.charCodeAt(0)]).toEqual(['text/csv; charset=utf-8', 0xfeff]);
    const [row] = parse(response.body, { bom: true, columns: true }) as Record<string, string>[];
    expect(row).toMatchObject({ label: "'=1+1", notes: "''=x", relation: "'@me" });
    for (const cell of Object.values(row ?? {})) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  });

  it('200: gives more than it reads at once, each once', async () => {
    const me = await somebody();
    const table = ['label,name', ...Array.from({ length: 1201 }, (_, index) => `p${index},Ann`)].join('\n');
    expect((await me.importTable(table)).json().accepted).toBe(1201);
    const { profiles } = (await me.get('/export')).json();
    expect(new Set(profiles.map(({ label }: { label: string }) => label)).size).toBe(1201);
  });

  it('401 and 422: is for who may read, as a format there is', async () => {
    expect((await app.inject('/v1/profiles/export')).statusCode).toBe(401);
    expect(refused(await (await somebody()).get('/export?format=xml'))).toEqual(['/format invalid_option']);
  });
});

describe('POST /v1/profiles/import', () => {
  it('200: makes of an exported table the same profiles', async () => {
    const [one, other] = [await somebody(), await somebody()];
    await one.keep(FULL);
    await one.keep(FORMULAS);
    const table = (await one.get('/export?format=csv')).body;
    const response = await other.importTable(table);
    expect([response.statusCode, response.json()]).toEqual([
      200,
      { dryRun: false, rows: 2, accepted: 2, errors: [], warnings: [], repeats: [], ofAChild: [] },
    ]);
    expect(await exported(other)).toEqual(await exported(one));
  });

  it('200: makes of an exported JSON the same profiles in the same order, and says which are of children', async () => {
    const [one, other] = [await somebody(), await somebody()];
    for (const each of [FULL, FORMULAS, { birthDate: '2019-05-04', guardianNote: 'her father' }, { birthDate: null }]) {
      await one.keep(each);
      later(1);
    }
    const file = (await one.get('/export')).body;
    const json = { 'content-type': 'application/json' };
    const expected = { dryRun: true, rows: 4, accepted: 4, errors: [], warnings: [], repeats: [], ofAChild: [2] };
    expect((await other.importTable(file, '?dryRun=true', json)).json()).toEqual(expected);
    expect((await other.get('')).json().total).toBe(0);
    const keyed = { ...json, 'idempotency-key': 'k' };
    const response = await other.importTable(file, '', keyed);
    expect([response.statusCode, response.json()]).toEqual([200, { ...expected, dryRun: false }]);
    expect((await other.importTable(file, '', keyed)).headers['idempotency-replayed']).toBe('true');
    expect(await exported(other)).toEqual(await exported(one));
    expect((await other.importTable(file, '?dryRun=true', json)).json().warnings).toHaveLength(4);
  });

  it('200, 413 and 422: judges each profile of a JSON by itself, and takes 10,000', async () => {
    const me = await somebody();
    const send = (body: unknown) => me.importTable(JSON.stringify(body), '', { 'content-type': 'application/json; charset=utf-8' });
    const answer = (
      await send({ profiles: [{ label: 'A', name: 'Ann' }, 7, { label: 'B', name: '12', color: 'red' }, { label: 'C', name: '12' }] })
    ).json();
    expect(answer).toMatchObject({ rows: 4, accepted: 1 });
    expect(answer.errors.map(({ row, pointer, code }: { row: number; pointer: string; code: string }) => [row, pointer, code])).toEqual([
      [2, '', 'invalid_type'],
      [3, '/color', 'unknown_field'],
      [4, '/name', 'no_letters'],
    ]);
    const many = Array.from({ length: 10_001 }, () => 0);
    expect((await send({ profiles: many })).json().code).toBe('payload_too_large');
    expect((await send({ profiles: many.slice(1) })).json()).toMatchObject({ rows: 10_000, accepted: 0, errors: { length: 1_000 } });
    expect(refused(await send({}))).toEqual(['/profiles required']);
    expect((await me.importTable('{"profiles":[', '', { 'content-type': 'application/json' })).json().code).toBe('malformed_json');
  });

  it('200: keeps the sound rows, and says of the others what is wrong in which row', async () => {
    const me = await somebody();
    const { id } = await me.keep({ name: 'Ann Lee', birthDate: '1990-01-02' });
    const table =
      'Label;Name;Birth Date;tags;methods\r\nA;Ann Lee;1990-01-02;x; \r\n;;\r\n\r\nB;;1990-02-30\r\nC;Cy;;;"{""lifePath"":""guess""}"\r\nD;Di;;;{\r\nE;Ed;1;2;3;4;5';
    const expected = {
      rows: 5,
      accepted: 0,
      errors: [
        [2, '/methods', 'invalid_format'],
        [5, '/name', 'required'],
        [6, '/methods/lifePath', 'invalid_option'],
        [7, '/methods', 'invalid_format'],
        [8, '', 'invalid_format'],
      ],
    };
    const told = ({
      rows,
      accepted,
      errors,
    }: {
      rows: number;
      accepted: number;
      errors: { row: number; pointer: string; code: string }[];
    }) => ({
      rows,
      accepted,
      errors: errors.map(({ row, pointer, code }) => [row, pointer, code]),
    });
    expect(told((await me.importTable(table)).json())).toEqual(expected);
    const sound = (await me.importTable('name\tlabel\tbirthDate\nann lee\tA\t1990-01-02\n12\tB\t\n')).json();
    expect(told(sound)).toEqual({ rows: 2, accepted: 1, errors: [[3, '/name', 'no_letters']] });
    expect(sound.warnings).toEqual([{ row: 2, code: 'likely_duplicate', id }]);
    expect((await me.get('')).json().total).toBe(2);
  });

  it('200: names the rows of somebody who stands in the table already', async () => {
    const table = 'label,name,birthDate\nA,José  García,1990-01-02\nB,Ann,\nC,jose garcia,1990-01-02\nD,José García,1990-01-03\nE,ANN,\n';
    const expected = [
      { row: 4, of: 2 },
      { row: 6, of: 3 },
    ];
    expect((await (await somebody()).importTable(table, '?dryRun=true')).json()).toMatchObject({ accepted: 5, repeats: expected });
  });

  it('keeps the order of the rows also while the clock goes on', async () => {
    const me = await somebody();
    let ticks = 0;
    const { sealing, audit, database: db } = context;
    const transfer = createTransfer({ sealing, audit, events: { emit: () => undefined }, now: () => new Date(NOW.getTime() + ticks++) });
    const labels = ['a', 'b', 'c', 'd'];
    const ctx = { db, actor: { kind: 'user', userId: me.userId } } as unknown as Ctx;
    await transfer.importAll(ctx, rowsOfExport(labels.map((label) => ({ label, name: 'Ann' }))), false);
    expect((await me.get('')).json().items.map(({ label }: { label: string }) => label)).toEqual(labels);
  });

  it('200: only says what it would do when it is a dry run', async () => {
    const me = await somebody();
    const response = await me.importTable('label,name\nA,Ann\nB,12\n', '?dryRun=true');
    expect(response.json()).toMatchObject({
      dryRun: true,
      rows: 2,
      accepted: 1,
      errors: [{ row: 3, pointer: '/name', code: 'no_letters' }],
    });
    expect((await me.get('')).json().total).toBe(0);
  });

  it('200: takes 10,000 rows, once for each Idempotency-Key, while others are served', async () => {
    const me = await somebody();
    const table = ['label,name,birthDate', ...Array.from({ length: 10_000 }, (_, index) => `p${index},Ann Lee,1990-01-01`)].join('\n');
    const importing = me.importTable(table, '', { 'idempotency-key': 'k' });
    const during = await me.get('?limit=1');
    expect(during.json().total).toBe(0);
    const response = await importing;
    expect([response.statusCode, response.json().accepted]).toEqual([200, 10_000]);
    const again = await me.importTable(table, '', { 'idempotency-key': 'k' });
    expect([again.body, again.headers['idempotency-replayed']]).toEqual([response.body, 'true']);
    expect((await me.get('?limit=1')).json().total).toBe(10_000);
    expect((await me.importTable(`${table}\nq,Ann`)).json().code).toBe('payload_too_large');
  });

  it('409: ends at the limit of profiles', async () => {
    const me = await somebody();
    const { id } = await me.keep();
    const fill =
      'insert into profiles (id, user_id, label, sealed) select gen_random_uuid(), user_id, label, sealed from profiles, generate_series(1, 99998) where id = $1';
    await sql(urls.adminUrl, fill, [id]);
    expect((await me.importTable('label,name\nA,Ann\nB,Bo\n')).json().code).toBe('conflict');
    expect((await me.importTable('label,name\nA,Ann\n')).statusCode).toBe(200);
    const response = await me.post('', { label: 'One more', name: 'Ann' });
    expect([response.statusCode, response.json().code]).toEqual([409, 'conflict']);
  });

  it.each([
    ['', ['/label required', '/name required']],
    ['label,color\n', ['/color unknown_field', '/name required']],
    ['label,name,Label\n', ['/label invalid_format']],
    ['label,name,__proto__\n', ['/__proto__ unknown_field']],
  ])('422: is told which columns are not right in %j', async (table, expected) => {
    const response = await (await somebody()).importTable(table);
    expect([response.statusCode, refused(response)]).toEqual([422, expected]);
  });

  it('400 and 415: refuses what is no table', async () => {
    const me = await somebody();
    const broken = await me.importTable('label,name\nA,"Ann');
    expect([broken.statusCode, broken.json().code]).toEqual([400, 'bad_request']);
    expect((await me.importTable(Buffer.from([0x61, 0xff]))).json().code).toBe('malformed_unicode');
    expect((await me.importTable('{}', '', { 'content-type': 'text/plain' })).statusCode).toBe(415);
  });

  it('413: refuses more than 8 MiB', async () => {
    expect((await (await somebody()).importTable('x'.repeat(8 * 1024 * 1024 + 1))).statusCode).toBe(413);
  });
});
