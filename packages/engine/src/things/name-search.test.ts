import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EngineError } from '../engine-error.ts';
import { relation } from '../systems/friend-tables.ts';
import { type NameSearchRequest, searchNames } from './name-search.ts';

function refusal(request: unknown): readonly object[] {
  try {
    searchNames(request as NameSearchRequest);
  } catch (error) {
    if (error instanceof EngineError) return error.problems;
    throw error;
  }
  return [];
}

/** The distance by its definition, without a band and without trimming. */
function trueDistance(from: string, to: string): number {
  const [a, b] = [Array.from(from.toLowerCase()), Array.from(to.toLowerCase())];
  const known = new Map<string, number>();
  const between = (i: number, j: number): number => {
    if (i === a.length || j === b.length) return a.length - i + b.length - j;
    const key = `${i},${j}`;
    const found =
      known.get(key) ?? (a[i] === b[j] ? between(i + 1, j + 1) : 1 + Math.min(between(i + 1, j + 1), between(i + 1, j), between(i, j + 1)));
    known.set(key, found);
    return found;
  };
  return between(0, 0);
}

const NAMES = [
  'Ann Lee',
  'Kartik Sharma',
  'Thomas John Hancock',
  'Phillip Weiss',
  'Sarah de Souza',
  'JOSÉ PÉREZ',
  'Łukasz Żak',
  'Maria Dr. Kohl',
  'Yulia Vega',
];
const request = fc.record({
  name: fc.constantFrom(...NAMES),
  targets: fc.record({ nameNumber: fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 }) }),
  maxDistance: fc.constantFrom(1, 2),
  limit: fc.constantFrom(1, 20, 200),
});

describe('searchNames', () => {
  it('finds Anne, 16/7, from Ann, 11/2', () => {
    const answer = searchNames({ name: 'Ann', targets: { nameNumber: [7] }, maxDistance: 1 });
    expect(answer.before?.nameNumber?.chain).toEqual([11, 2]);
    expect(answer.results).toHaveLength(1);
    expect(answer.results[0]).toMatchObject({
      name: 'Anne',
      distance: 1,
      edits: [{ code: 'add_silent_letter', at: 3, from: '', to: 'e' }],
      after: { nameNumber: { chain: [16, 7], meaning: { compound: 16, valence: 'warning' } } },
      relations: null,
    });
    expect(answer).toMatchObject({ note: 'adds_minor_numbers_only', system: 'pythagorean', alreadyMeets: false, truncated: false });
  });

  it('leaves a compound out that is a warning when asked to', () => {
    expect(searchNames({ name: 'Ann', targets: { nameNumber: [7] }, maxDistance: 1, avoidWarnings: true }).results).toEqual([]);
    expect(
      searchNames({ name: 'Ann', avoidWarnings: true }).results.every(({ after }) => after.nameNumber?.meaning?.valence !== 'warning'),
    ).toBe(true);
  });

  it('takes 10 and above for a compound, not for its root', () => {
    const { results } = searchNames({ name: 'Kartik Sharma', targets: { nameNumber: [37] } });
    expect(results.length).toBeGreaterThan(0);
    expect(results.every(({ after }) => after.nameNumber?.compound === 37)).toBe(true);
  });

  it('meets every wish at once', () => {
    const targets = { nameNumber: [1, 3, 5], expression: [1, 2, 3, 5, 11], soulUrge: [1, 2, 3, 4, 5, 6, 7], personality: [2, 4, 6, 8, 11] };
    const { results } = searchNames({ name: 'Maria Weiss', targets, limit: 200 });
    expect(results.length).toBeGreaterThan(0);
    for (const { after } of results) {
      expect(targets.nameNumber).toContain(after.nameNumber?.root);
      expect(targets.expression).toContain(after.expression?.value);
      expect(targets.soulUrge).toContain(after.soulUrge?.value);
      expect(targets.personality).toContain(after.personality?.value);
    }
  });

  it('suggests no enemy of the moolank or the bhagyank, and only friends of both', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom('both', 'either'),
        fc.constantFrom('planetary', 'sepharial'),
        (day, month, friendship, friendTable) => {
          const birthDate = `1990-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          const moolank = 1 + ((day - 1) % 9);
          const bhagyank = 1 + ((day + month + 1990 - 1) % 9);
          const { results, allowedRoots } = searchNames({
            name: 'Ann Lee',
            birthDate,
            friendship,
            maxDistance: 1,
            limit: 200,
            methods: { friendTable },
          });
          for (const { after, relations } of results) {
            const root = after.nameNumber?.root as number;
            const both = [relation(moolank, root, friendTable), relation(bhagyank, root, friendTable)];
            expect([relations?.moolank, relations?.bhagyank]).toEqual(both);
            const kinds = both.map((each) => each.relation);
            expect(kinds).not.toContain('enemy');
            const friends = kinds.filter((each) => each === 'own' || each === 'friend').length;
            expect(friends).toBeGreaterThanOrEqual(friendship === 'both' ? 2 : 1);
            expect(allowedRoots).toContain(root);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('says when no number is a friend of both', () => {
    // Moolank 6 and bhagyank 1: the friends of 6 are 4, 5, 6 and 8; those of 1 are 1, 2, 3 and 9.
    const answer = searchNames({ name: 'Ann', birthDate: '1990-03-15' });
    expect(answer).toMatchObject({ allowedRoots: [], results: [], found: 0 });
    // With 6 as an enemy or its enemy: 1, 2, 3. With 1: 4, 6, 7, 8. Of the rest 5 befriends 6, and 9 befriends 1.
    expect(searchNames({ name: 'Ann', birthDate: '1990-03-15', friendship: 'either' }).allowedRoots).toEqual([5, 9]);
  });

  it('gives the true Levenshtein distance, edits that lead to the name, and a fixed order', () => {
    fc.assert(
      fc.property(request, (wanted) => {
        const answer = searchNames(wanted);
        expect(answer.results.length).toBe(Math.min(answer.found, wanted.limit));
        for (const { name, distance, edits } of answer.results) {
          expect(distance).toBe(trueDistance(answer.name as string, name));
          expect(distance).toBeLessThanOrEqual(wanted.maxDistance);
          expect(distance).toBeGreaterThan(0);
          let letters = Array.from(answer.name as string);
          for (const { at, from, to } of edits) {
            expect(letters.slice(at, at + Array.from(from).length).join('')).toBe(from);
            letters = [...letters.slice(0, at), ...to, ...letters.slice(at + Array.from(from).length)];
          }
          expect(letters.join('')).toBe(name);
        }
        const keys = answer.results.map(
          ({ distance, edits, name }) => [distance as number, new Set(edits.map(({ code }) => code)).size, name] as const,
        );
        const sorted = [...keys].sort((a, b) => a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : 1));
        expect(keys).toEqual(sorted);
        expect(new Set(keys.map(([, , name]) => name.toLowerCase())).size).toBe(keys.length);
        expect(searchNames(wanted)).toEqual(answer);
      }),
      { numRuns: 20 },
    );
  });

  it('finds the same names in a longer list: a limit only cuts', () => {
    const search = (limit: number) => searchNames({ name: 'Maria Weiss', targets: { nameNumber: [1, 5, 6] }, limit }).results;
    expect(search(200).slice(0, 5)).toEqual(search(5));
  });

  it('makes a new part of an initial, and never glues one to its neighbour', () => {
    const targets = { nameNumber: [1, 2, 3, 4, 5, 6, 7, 8, 9] };
    const namesFor = (name: string) => searchNames({ name, targets, limit: 200 }).results.map((result) => result.name);
    expect(namesFor('Jon Smith')).toContain('Jon B Smith');
    for (const name of namesFor('Jon Smith')) expect(name).not.toMatch(/\p{Lu}\p{Lu}/u);
    for (const name of namesFor('Jon B Smith')) expect(name.split(' ')).toContain('B');
  });

  it('leaves titles and suffixes as they are', () => {
    const { results } = searchNames({ name: 'Dr. Ann Lee Jr.', targets: { nameNumber: [1, 2, 3, 4, 5, 6, 7, 8, 9] }, limit: 200 });
    expect(results.length).toBeGreaterThan(0);
    expect(results.every(({ name }) => name.startsWith('Dr. ') && name.endsWith(' Jr.'))).toBe(true);
    // DR and MISS would be titles, which would count for nothing.
    const { results: others } = searchNames({ name: 'D R Mis Lee', targets: { nameNumber: [1, 2, 3, 4, 5, 6, 7, 8, 9] }, limit: 200 });
    expect(others.some(({ name }) => name.startsWith('DR '))).toBe(false);
  });

  it('starts from a name in one line with single spaces', () => {
    expect(searchNames({ name: '  Ann \u00A0 Lee ', targets: { nameNumber: [1] } }).name).toBe('Ann Lee');
  });

  it('makes only the kinds of change that are allowed', () => {
    const { results } = searchNames({ name: 'Ann Lee', targets: { nameNumber: [1, 2, 3, 4, 5, 6, 7, 8, 9] }, edits: ['add_initial'] });
    expect(results).toHaveLength(26);
    expect(results[0]).toMatchObject({ name: 'Ann A Lee', distance: 2, edits: [{ code: 'add_initial', at: 3, from: '', to: ' A' }] });
  });

  it('ends in bounded time and says so, however long the name is', () => {
    const name = 'Alexandria Montgomery '.repeat(13).trim();
    const answer = searchNames({ name, targets: { nameNumber: [5] } });
    expect(answer.truncated).toBe(true);
    expect(answer.results.length).toBe(50);
  });

  it('passes over a spelling that would be too long to read', () => {
    const name = `${'Mary '.repeat(59)}Maryl`;
    expect(name).toHaveLength(300);
    const { results } = searchNames({ name, targets: { nameNumber: [1, 2, 3, 4, 5, 6, 7, 8, 9] }, maxDistance: 1, limit: 200 });
    expect(results.length).toBeGreaterThan(0);
    expect(results.every((found) => found.name.length <= 300)).toBe(true);
  });

  it('reads names of other scripts by a system that has their letters', () => {
    const answer = searchNames({ name: 'Иван Петров', targets: { expression: [1, 2, 3, 4, 5, 6, 7, 8, 9] }, system: 'cyrillic' });
    expect(answer.before).toMatchObject({ nameNumber: null });
    expect(answer.results.map(({ name }) => name)).toContain('Иван-Петров');
    expect(searchNames({ name: 'Иван Петров', targets: { nameNumber: [1] }, system: 'cyrillic' }).results).toEqual([]);
    expect(searchNames({ name: 'Иван Петров', avoidWarnings: true, system: 'cyrillic' }).results).toEqual([]);
    expect(searchNames({ name: 'Иван Петров', birthDate: '1990-03-15', system: 'cyrillic' }).results).toEqual([]);
  });

  it('gives no soul urge where a system declares no vowels, and none of its numbers where it has no letters', () => {
    const hebrew = searchNames({ name: 'דוד', targets: { expression: [5] }, system: 'hebrew' });
    expect(hebrew.before).toMatchObject({ nameNumber: null, expression: { total: 14 }, soulUrge: null, personality: null });
    const latin = searchNames({ name: 'David', targets: { nameNumber: [4] }, system: 'hebrew' });
    expect(latin.before).toMatchObject({ nameNumber: { total: 16 }, expression: null, soulUrge: null });
    expect(searchNames({ name: 'David', targets: { expression: [4] }, system: 'hebrew' }).results).toEqual([]);
  });

  it('counts by Chaldean letters, and keeps their masters when asked to', () => {
    const before = (methods: NameSearchRequest['methods']) =>
      searchNames({ name: 'Ann', targets: { nameNumber: [7] }, system: 'chaldean', methods: methods ?? {} }).before;
    expect(before({})).toMatchObject({ nameNumber: { value: 2 }, expression: { value: 2, total: 11 } });
    expect(before({ chaldeanMasters: true })).toMatchObject({ nameNumber: { value: 11 }, expression: { value: 11 } });
  });
});

describe('searchNames with candidates', () => {
  it('judges each name with the fixed surname, the nearest first', () => {
    // ZARA 7+1+2+1 = 11 and SMITH 3+4+1+4+5 = 17: 28/1. SARA 3+1+2+1 = 7 and 17: 24/6.
    const answer = searchNames({ candidates: ['Zara', 'Sara', ' Sara '], surname: 'Smith', targets: { nameNumber: [1, 6] }, name: 'Sara' });
    expect(answer.results.map(({ name, distance, edits, after }) => [name, distance, edits, after.nameNumber?.total])).toEqual([
      ['Sara Smith', 6, [], 24],
      ['Zara Smith', 7, [], 28],
    ]);
    expect(answer).toMatchObject({ explored: 2, found: 2, truncated: false, unreadable: [], alreadyMeets: false });
  });

  it('needs no name to start from, and then orders alphabetically', () => {
    const answer = searchNames({ candidates: ['Zara', 'Ann', 'Sara'], targets: { nameNumber: [2, 7] } });
    // ZARA 11/2, ANN 11/2, SARA 7.
    expect(answer.results.map(({ name, distance }) => [name, distance])).toEqual([
      ['Ann', null],
      ['Sara', null],
      ['Zara', null],
    ]);
    expect(answer).toMatchObject({ name: null, before: null, alreadyMeets: false });
  });

  it('says which candidates cannot be read, and does not count the surname alone', () => {
    const answer = searchNames({
      candidates: ['123', 'Мария', 'Ann'],
      surname: 'Lee',
      targets: { nameNumber: [1, 2, 3, 4, 5, 6, 7, 8, 9] },
    });
    expect(answer.unreadable).toEqual([
      { name: '123', code: 'no_letters' },
      { name: 'Мария', code: 'requires_transliteration' },
    ]);
    expect(answer.results.map(({ name }) => name)).toEqual(['Ann Lee']);
    expect(searchNames({ candidates: ['x'.repeat(299)], surname: 'Lee', avoidWarnings: true }).unreadable).toMatchObject([
      { code: 'name_too_long' },
    ]);
  });
});

describe('what searchNames refuses', () => {
  it.each([
    [
      {},
      [
        { pointer: '/name', code: 'required' },
        { pointer: '/targets', code: 'required' },
      ],
    ],
    [
      { name: 'Ann', targets: {} },
      [{ pointer: '/targets', code: 'invalid_option', params: { allowed: ['nameNumber', 'expression', 'soulUrge', 'personality'] } }],
    ],
    [{ name: 'Ann', targets: 7 }, [{ pointer: '/targets', code: 'invalid_type', params: { expected: 'object' } }]],
    [
      { name: 'Ann', targets: { lifePath: [1] } },
      [
        { pointer: '/targets/lifePath', code: 'unknown_field' },
        { pointer: '/targets', code: 'invalid_option', params: { allowed: ['nameNumber', 'expression', 'soulUrge', 'personality'] } },
      ],
    ],
    [{ name: 'Ann', targets: { nameNumber: [0] } }, [{ pointer: '/targets/nameNumber/0', code: 'invalid_option' }]],
    [
      { name: 'Ann', targets: { nameNumber: [7] }, edits: ['rename', 5] },
      [
        { pointer: '/edits/0', code: 'invalid_option' },
        { pointer: '/edits/1', code: 'invalid_type' },
      ],
    ],
    [
      { name: 'Ann', targets: { nameNumber: [7] }, maxDistance: 3 },
      [{ pointer: '/maxDistance', code: 'invalid_option', params: { lowest: 1, highest: 2 } }],
    ],
    [
      { name: 'Ann', targets: { nameNumber: [7] }, limit: 201 },
      [{ pointer: '/limit', code: 'invalid_option', params: { lowest: 1, highest: 200 } }],
    ],
    [{ name: '', targets: { nameNumber: [7] } }, [{ pointer: '/name', code: 'name_empty' }]],
    [{ name: '♥', targets: { nameNumber: [7] } }, [{ pointer: '/name', code: 'no_letters' }]],
    [
      { candidates: [5, ''], targets: { nameNumber: [7] } },
      [
        { pointer: '/candidates/0', code: 'invalid_type' },
        { pointer: '/candidates/1', code: 'name_empty' },
      ],
    ],
    [{ name: 'Ann', avoidWarnings: false }, [{ pointer: '/targets', code: 'required' }]],
  ])('refuses %j', (wanted, problems) => {
    expect(refusal(wanted)).toEqual(problems);
  });

  it('refuses a name that neither Chaldean letters nor the system reads, and names the systems that do', () => {
    expect(refusal({ name: 'Σωκράτης', targets: { nameNumber: [1] } })).toMatchObject([
      { pointer: '/name', code: 'requires_transliteration', params: { systems: ['greek'] } },
    ]);
  });
});
