import { PROFILE_ROUTES } from '@1numbers/contract';
import { describe, expect, it } from 'vitest';
import { signedInPerson, sql, storedApp } from '../../app.fixture.ts';
import { createBus } from '../../cache/bus.ts';
import { createCache, listsOf } from '../../cache/cache.ts';
import { shareInProcess } from '../../cache/shared.ts';
import { createClient } from '../../db/client.ts';
import { sealAgain } from '../../db/sealed-columns.ts';
import { profilesOf, refused } from './profiles.fixture.ts';

const stored = await storedApp();
const { app, context, urls, later } = stored;
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

  it('200: sorts by label whatever its case and accents', async () => {
    const me = await somebody();
    await keepAll(me, ['Zoe', 'b', 'Łukasz', 'C', 'a', 'Éa', 'Ewa', 'éb', 'Ludwik', 'Яна', 'Ёлка', 'Жанна']);
    const sorted = ['a', 'b', 'C', 'Éa', 'éb', 'Ewa', 'Ludwik', 'Łukasz', 'Zoe', 'Ёлка', 'Жанна', 'Яна'];
    expect((await walk(me.get, '?sort=label&limit=2')).flat().map(({ label }) => label)).toEqual(sorted);
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

  it.each([
    ['lukasz zak', 'Łukasz Żak'],
    ['GROSS', 'Groß'],
    ['istanbul', 'İstanbul'],
    ['παπας', 'ΠΑΠΆΣ'],
    ['محمد', 'مُحَمَّد'],
    ['احمد', 'أحمد'],
    ['שרה', 'שָׂרָה'],
    ['Łukasz', 'Lukasz'],
    ['ecole', 'A label with the tag École'],
  ])('200: finds by %s, as people type it, %s', async (q, label) => {
    const me = await somebody();
    await keepAll(me, ['Somebody else', { label, tags: label.startsWith('A label') ? ['une École', 'b'] : [] }]);
    expect(labels((await me.get(`?q=${encodeURIComponent(q)}`)).json())).toEqual([label]);
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

describe('a page that was read before', async () => {
  const seen: boolean[] = [];
  const shared = shareInProcess({ keys: stored.context.keys, isAlone: false, observe: (_tier, isHit) => seen.push(isHit) });
  /** Another server on the same database, which hears nothing of the first. */
  const elsewhere = await storedApp({ keys: stored.context.keys, shared }, {}, urls);
  const QUERIES = ['', '?limit=2', '?sort=label', '?q=t', '?tag=family', '?favourite=true'];
  const somebodyThere = async () => {
    const me = await somebody();
    const there = profilesOf(elsewhere.app, me);
    return { ...me, readThere: async () => Promise.all(QUERIES.map(async (query) => (await there.get(query)).json())) };
  };
  /** A page that nobody asked for before, so that it is made. */
  let never = 50;
  const made = async ({ get }: Pick<ReturnType<typeof profilesOf>, 'get'>) => (await get(`?limit=${++never}`)).json();

  it('is given out again as it was written, to whom it is of and to nobody else', async () => {
    const [me, other] = [await somebodyThere(), await somebodyThere()];
    await keepAll(me, ['mine', 'Tom']);
    await keepAll(other, ['theirs']);
    const first = await me.readThere();
    expect(first.map(labels)).toEqual([['Tom', 'mine'], ['Tom', 'mine'], ['mine', 'Tom'], ['Tom'], [], []]);
    seen.length = 0;
    expect(await me.readThere()).toEqual(first);
    expect(seen).toEqual(QUERIES.map(() => true));
    expect((await other.readThere()).map(labels)).toEqual([['theirs'], ['theirs'], ['theirs'], ['theirs'], [], []]);
    expect(labels((await other.get('')).json())).toEqual(['theirs']);
  });

  it('is true at once on a server that hears nothing, whichever way something was written', async () => {
    const me = await somebodyThere();
    await keepAll(me, ['a', { label: 'Tom', tags: ['family'] }, 'c', 'd', 'gone']);
    const id = async (label: string) => (await made(me)).items.find((item: Item) => item.label === label)?.id;
    await me.remove(await id('gone'));
    const writes: Record<string, () => Promise<{ statusCode: number } | unknown>> = {
      create: () => me.keep({ label: 'new', tags: ['family'] }),
      change: async () => me.patch(await id('Tom'), { label: 'Uncle Tom', notes: 'A canary', favourite: true }),
      remove: async () => me.remove(await id('a')),
      restore: async () => me.post(`/${(await me.get('/trash')).json().items[0].id}/restore`),
      duplicate: async () => me.post(`/${await id('Uncle Tom')}/duplicate`),
      bulkDelete: async () => me.post('/bulk-delete', { ids: [await id('c'), await id('d')] }),
      import: () =>
        me.post('/import', { profiles: [{ label: 'Imported', name: 'Tom Import', birthDate: '1990-03-15', tags: ['family'] }] }),
      emptyTrash: () => me.post('/trash/empty', {}),
    };
    const writing = Object.entries(PROFILE_ROUTES).filter(([, { method }]) => method !== 'GET');
    expect(Object.keys(writes).sort()).toEqual(writing.map(([name]) => name).sort());
    writes['a rotation of the keys'] = () =>
      sealAgain(stored.context.database, 2, (value, place) => context.sealing.seal(context.sealing.open(value, place), place));
    writes['somebody at the database'] = () => sql(urls.adminUrl, "update profiles set label = 'x' where user_id = $1", [me.userId]);
    writes['deleting for good'] = () => sql(urls.adminUrl, 'delete from profiles where user_id = $1', [me.userId]);
    for (const [name, write] of Object.entries(writes)) {
      await me.readThere();
      const marks = await marksOf(me.userId);
      later(1);
      const written = (await write()) as { statusCode?: number; body?: string } | undefined;
      expect([name, written?.statusCode ?? 200, written?.body]).toEqual([name, expect.toSatisfy((status) => status < 300), written?.body]);
      expect(await marksOf(me.userId), name).not.toEqual(marks);
      const [page] = await me.readThere();
      expect({ ...page, nextCursor: null }, name).toEqual(await made(me));
    }
    expect((await me.readThere()).map(({ total }) => total)).toEqual(QUERIES.map(() => 0));
  });

  it('is true when two changed something at the same time, neither waiting for the other', async () => {
    const me = await somebodyThere();
    await keepAll(me, ['a', 'b']);
    await me.readThere();
    const [first, second] = [createClient(urls.adminUrl), createClient(urls.adminUrl)];
    await Promise.all([first.connect(), second.connect()]);
    const rename = (from: string): [string, string[]] => [
      `update profiles set label = label || '!' where user_id = $1 and label = $2`,
      [me.userId, from],
    ];
    for (const client of [first, second]) await client.query('begin');
    await first.query(...rename('a'));
    await second.query(...rename('b'));
    const shown = async () => labels((await me.readThere())[2]);
    expect(await shown()).toEqual(['a', 'b']);
    await second.query('commit');
    expect(await shown()).toEqual(['a', 'b!']);
    await first.query('commit');
    expect(await shown()).toEqual(['a!', 'b!']);
    await Promise.all([first.end(), second.end()]);
  });

  it('is forgotten when its person signs out, and when they are erased', async () => {
    const me = await somebodyThere();
    await keepAll(me, ['a']);
    const isKept = async () => {
      let isMade = false;
      await shared.pages.get(listsOf(me.userId), 'a mark', async () => {
        isMade = true;
        return { text: Buffer.from('x') };
      });
      return !isMade;
    };
    expect([await isKept(), await isKept()]).toEqual([false, true]);
    await elsewhere.app.inject({ method: 'POST', url: '/v1/auth/logout', headers: me.bearer });
    expect([await isKept(), await isKept()]).toEqual([false, true]);
    await sql(urls.adminUrl, 'update users set erase_at = $2 where id = $1', [me.userId, elsewhere.context.now()]);
    expect(await elsewhere.context.privacy.eraseDue(elsewhere.context.database)).toBe(1);
    expect(await isKept()).toBe(false);
    expect(await marksOf(me.userId)).toEqual([]);
  });

  it('is made anew on another day, and not kept where it depends on the zone of its person', async () => {
    const me = await somebodyThere();
    const there = profilesOf(elsewhere.app, me);
    const isChild = async () => (await there.get('?favourite=false')).json().items[0].ofAChild;
    await keepAll(me, [{ label: 'Grows up', birthDate: '2008-11-25' }]);
    expect([await isChild(), await isChild()]).toEqual([true, true]);
    // Now it is the 25th in the Pacific, and nowhere else.
    elsewhere.later(23.75 * 60 * 60 * 1000);
    expect(await isChild()).toBe(true);
    await sql(urls.adminUrl, "update users set time_zone = 'Pacific/Kiritimati' where id = $1", [me.userId]);
    expect(await isChild()).toBe(false);
  });

  it('takes no more memory than there is for it, of one person and of all', async () => {
    const limits = { tags: 3, entries: 5, tagBytes: 4_000, bytes: 10_000 };
    const parts = { bus: createBus(), remote: null, memoryMs: 60_000, observe: () => undefined };
    const cache = createCache({ ...parts, limits, bytesOf: (text: string) => text.length });
    let loads = 0;
    const read = async (tag: string, entry: string, bytes: number) => {
      const before = loads;
      await cache.get(tag, entry, async () => {
        loads += 1;
        return 'x'.repeat(bytes);
      });
      return loads > before ? 'made' : 'kept';
    };
    expect([await read('ada', '1', 3_000), await read('ada', '1', 3_000)]).toEqual(['made', 'kept']);
    // Her second page takes the room of the first.
    expect([await read('ada', '2', 3_000), await read('ada', '1', 3_000)]).toEqual(['made', 'made']);
    expect([await read('ada', 'huge', 5_000), await read('ada', 'huge', 5_000)]).toEqual(['made', 'made']);
    for (const tag of ['bob', 'cyd', 'dan']) await read(tag, '1', 3_500);
    expect([await read('ada', '1', 3_000), await read('dan', '1', 3_500)]).toEqual(['made', 'kept']);
    for (let entry = 0; entry < 6; entry += 1) await read('eve', `${entry}`, 1);
    expect([await read('eve', '5', 1), await read('eve', '0', 1)]).toEqual(['kept', 'made']);
  });
});

async function marksOf(userId: string) {
  return sql(urls.adminUrl, 'select mark from profile_list_marks where user_id = $1 order by mark', [userId]);
}
