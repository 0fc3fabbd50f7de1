import { describe, expect, it } from 'vitest';
import { signedInPerson, sql, storedApp } from '../../app.fixture.ts';
import { profilesOf, refused } from './profiles.fixture.ts';

const stored = await storedApp();
const { app, urls, later } = stored;
const somebody = async () => {
  const person = await signedInPerson(stored);
  return { ...person, ...profilesOf(app, person) };
};

type Item = { readonly id: string; readonly label: string };
const labels = ({ items }: { items: Item[] }) => items.map(({ label }) => label);

async function keepAll({ keep }: { keep: (changes: object) => Promise<Item> }, all: readonly (string | object)[]) {
  for (const each of all) {
    await keep(typeof each === 'string' ? { label: each } : each);
    later(1);
  }
}

/** Every page after another, with what happens between two of them. */
async function walk(get: ReturnType<typeof profilesOf>['get'], path: string, between = async (): Promise<unknown> => undefined) {
  const pages: Item[][] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const response = await get(`${path}${cursor === '' ? '' : `&cursor=${cursor}`}`);
    const page: { items: Item[]; nextCursor: string | null } = response.json();
    pages.push(page.items);
    cursor = page.nextCursor;
    await between();
  }
  return pages;
}

describe('GET /v1/profiles', () => {
  it('200: lists the newest first, page by page, and says how many there are', async () => {
    const me = await somebody();
    await keepAll(me, ['a', 'b', 'c', 'd', 'e']);
    const first = (await me.get('?limit=2')).json();
    expect([labels(first), first.total, typeof first.nextCursor]).toEqual([['e', 'd'], 5, 'string']);
    const pages = await walk(me.get, '?limit=2');
    expect(pages.map((items) => labels({ items }))).toEqual([['e', 'd'], ['c', 'b'], ['a']]);
    expect(await walk(me.get, '?limit=5')).toHaveLength(1);
  });

  it('200: shows a profile once also when others come and go between two pages', async () => {
    for (const sort of ['created', 'label']) {
      const me = await somebody();
      await keepAll(me, ['b', 'd', 'f', 'h', 'j']);
      let added = 0;
      const pages = await walk(me.get, `?limit=2&sort=${sort}`, async () => {
        added += 1;
        if (added < 4) await keepAll(me, [sort === 'label' ? `a${added}` : `new${added}`]);
      });
      const seen = pages.flat().map(({ label }) => label);
      expect(seen.filter((label) => label.length === 1).sort()).toEqual(['b', 'd', 'f', 'h', 'j']);
      expect(new Set(seen).size).toBe(seen.length);
    }
  });

  it('200: tells profiles apart that have one moment, or one label', async () => {
    const me = await somebody();
    await Promise.all(Array.from({ length: 7 }, () => me.keep({ label: 'Same' })));
    for (const sort of ['created', 'label']) {
      const ids = (await walk(me.get, `?limit=2&sort=${sort}`)).flat().map(({ id }) => id);
      expect([ids.length, new Set(ids).size]).toEqual([7, 7]);
    }
  });

  it('200: goes on where it was also with rows that are more exact than a millisecond', async () => {
    const me = await somebody();
    await keepAll(me, ['a', 'b', 'c', 'd']);
    await sql(
      urls.adminUrl,
      "update profiles set created_at = '2026-01-01T00:00:00.000001Z'::timestamptz + (ascii(label) || ' microseconds')::interval where user_id = $1",
      [me.userId],
    );
    expect((await walk(me.get, '?limit=1')).flat().map(({ label }) => label)).toEqual(['d', 'c', 'b', 'a']);
  });

  it('200: sorts by label whatever its case', async () => {
    const me = await somebody();
    await keepAll(me, ['b', 'C', 'a', 'Éa', 'éb']);
    expect((await walk(me.get, '?sort=label&limit=2')).flat().map(({ label }) => label)).toEqual(['a', 'b', 'C', 'Éa', 'éb']);
  });

  it('200: finds a part of a label in any case and form, and takes no sign for another', async () => {
    const me = await somebody();
    await keepAll(me, ['Aunt Zoë', '100%', 'a_b', 'ŁUKASZ', 'back\\slash']);
    const found = async (q: string) => labels((await me.get(`?q=${encodeURIComponent(q)}`)).json());
    expect(await found('aunt')).toEqual(['Aunt Zoë']);
    expect(await found('zoe\u0308')).toEqual(['Aunt Zoë']);
    expect(await found('łuk')).toEqual(['ŁUKASZ']);
    expect(await found('%')).toEqual(['100%']);
    expect(await found('_')).toEqual(['a_b']);
    expect(await found('\\')).toEqual(['back\\slash']);
    expect(await found("' or 1=1 --")).toEqual([]);
  });

  it('200: filters by tag and favourite, and counts what it finds', async () => {
    const me = await somebody();
    await keepAll(me, [
      { label: 'a', tags: ['family', 'x'] },
      { label: 'b', tags: ['famil'], favourite: true },
      { label: 'c', tags: ['family'], favourite: true },
    ]);
    const page = async (query: string) => {
      const { items, total } = (await me.get(query)).json();
      return [labels({ items }), total];
    };
    expect(await page('?tag=family')).toEqual([['c', 'a'], 2]);
    expect(await page('?tag=family&favourite=true&limit=1')).toEqual([['c'], 1]);
    expect(await page('?favourite=false')).toEqual([['a'], 1]);
    expect(await page('?limit=1&favourite=true')).toEqual([['c'], 2]);
  });

  it('200: adds the chart of each without the working, and null where a name cannot be read', async () => {
    const me = await somebody();
    await keepAll(me, [
      { label: 'Tom' },
      { label: 'Li', name: '李小龙', birthDate: null },
      { label: 'Ada', name: 'Ada Lovelace', birthDate: '1815' },
    ]);
    const { items } = (await me.get('?expand=chart')).json();
    const [ada, li, tom] = items.map(({ chart }: { chart: unknown }) => chart);
    expect(tom.numbers.lifePath).toMatchObject({ value: 5 });
    expect(tom.numbers.lifePath).not.toHaveProperty('steps');
    expect(tom.cycles.personalYear).not.toBeNull();
    expect([ada.numbers.lifePath, ada.missing.lifePath]).toEqual([null, 'no_birth_date']);
    expect(ada.numbers.expression).not.toBeNull();
    expect(li).toBeNull();
    expect((await me.get('')).json().items[0]).not.toHaveProperty('chart');
  });

  it('422: refuses a query that is not one', async () => {
    const me = await somebody();
    await keepAll(me, ['a', 'b']);
    const { nextCursor } = (await me.get('?limit=1')).json();
    for (const [query, expected] of [
      ['?limit=0', '/limit too_small'],
      ['?limit=101', '/limit too_large'],
      ['?limit=x', '/limit invalid_type'],
      ['?limit=1&limit=2', '/limit invalid_type'],
      ['?cursor=abc', '/cursor invalid_format'],
      [`?cursor=${nextCursor.slice(0, -2)}`, '/cursor invalid_format'],
      [`?sort=label&cursor=${nextCursor}`, '/cursor invalid_format'],
      ['?sort=name', '/sort invalid_option'],
      ['?favourite=yes', '/favourite invalid_option'],
      ['?expand=all', '/expand invalid_option'],
      ['?q=%00', '/q control_character'],
      ['?name=x', '/name unknown_field'],
    ] as const) {
      const response = await me.get(query);
      expect([query, response.statusCode, refused(response)]).toEqual([query, 422, [expected]]);
    }
    const other = await somebody();
    expect(refused(await other.get(`?cursor=${nextCursor}`))).toEqual(['/cursor invalid_format']);
  });

  it('holds nothing of a label in its cursor', async () => {
    const me = await somebody();
    await keepAll(me, ['Hancock', 'Zoe']);
    const { nextCursor } = (await me.get('?limit=1&sort=label')).json();
    expect(Buffer.from(nextCursor, 'base64url').toString('latin1').toLowerCase()).not.toContain('hancock');
  });
});

describe('GET /v1/profiles/trash', () => {
  it('200: is paged, what was deleted last first', async () => {
    const me = await somebody();
    for (const label of ['a', 'b', 'c']) {
      const { id } = await me.keep({ label });
      later(1);
      await me.remove(id);
    }
    expect((await me.get('/trash?limit=2')).json().total).toBe(3);
    expect((await walk(me.get, '/trash?limit=2')).map((items) => labels({ items }))).toEqual([['c', 'b'], ['a']]);
    expect(refused(await me.get(`/trash?cursor=${(await me.get('?limit=1')).json().nextCursor}x`))).toEqual(['/cursor invalid_format']);
  });
});
