import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { system } from '@1numbers/contract';
import { describeSystem } from '@1numbers/engine';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle, runCli } from './testing/run-cli.ts';

const THOMAS = ['--name', 'Thomas John Hancock', '--born', '1936-10-12'];
const LUKASZ = ['--name', 'Łukasz Żak', '--born', '1990-03-15', '--as-of', '2026-11-23'];

let folder = '';
beforeAll(() => {
  bundle();
  folder = mkdtempSync(join(tmpdir(), '1numbers-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Answer = Record<string, unknown> & { readonly numbers: Record<string, { value: number; display: string; steps?: unknown[] }> };

function answerOf(...argv: readonly string[]): Answer {
  const { out, error, code } = runCli([...argv, '--json']);
  expect({ error, code }).toEqual({ error: '', code: 0 });
  return JSON.parse(out) as Answer;
}

/** The page of a command that must succeed. */
function pageOf(...argv: readonly string[]): string {
  const { out, error, code } = runCli(argv);
  expect({ error, code }).toEqual({ error: '', code: 0 });
  return out;
}

describe('read', () => {
  it('says what the numbers say together, under headings, and for the same request the same', () => {
    const text = pageOf('read', ...LUKASZ);
    expect(text).toMatch(
      /A portrait of Łukasz Żak[\s\S]*Who you are[\s\S]*What pulls against it[\s\S]*What time it is now[\s\S]*Something to do/,
    );
    expect(text).toContain('Life Path 1');
    expect(pageOf('read', ...LUKASZ)).toBe(text);
  });

  it('gives as JSON every sentence with the numbers it rests on', () => {
    const { source, sections } = JSON.parse(runCli(['read', ...LUKASZ, '--length', 'line', '--json']).out);
    expect(source).toBe('composed');
    expect(sections[0].paragraphs[0].sentences[0].restsOn).toContainEqual({ id: 'lifePath', name: 'Life Path', value: '1' });
  });

  it('reads one number by itself, with the way to it, and says what it would take', () => {
    const text = pageOf('read', '--born', '1990-03-15', '--number', 'lifePath');
    expect(text).toContain('Added together: 3 + 6 + 1 = 10');
    expect(runCli(['read', '--born', '1990-03-15', '--number', 'expression']).code).toBe(2);
  });

  it('reads what a name in use or a thought-of one changes, and says what that takes', () => {
    const names = ['--name', 'Łukasz Żak', '--current-name', 'Łukasz Nowak'];
    const read = (...argv: readonly string[]) => runCli(['read', '--kind', 'nameChange', ...argv]);
    expect(pageOf('read', '--kind', 'nameChange', ...names, '--length', 'short')).toContain('Minor Expression');
    expect(JSON.parse(read(...names, '--lang', 'pt', '--json').out)).toMatchObject({ source: 'composed', language: 'pt' });
    expect(read('--name', 'Łukasz Żak')).toMatchObject({ code: 2, out: '', error: expect.stringMatching(/^1numbers: --current-name: /) });
    expect(read('--current-name', 'Łukasz Nowak', '--born', '1990-03-15').error).toMatch(/^1numbers: --name: /);
    expect(read(...names, '--number', 'lifePath').error).toMatch(/^1numbers: --number: /);
    expect(runCli(['read', ...names, '--kind', 'renamed']).error).toMatch(/^1numbers: --kind: .*nameChange/);
  });

  it('refuses a language and a length that there are not, in one line', () => {
    const { error, code } = runCli(['read', ...LUKASZ, '--lang', 'tlh']);
    expect([code, error]).toEqual([2, expect.stringMatching(/^1numbers: --lang[^\n]*en[^\n]*\n$/)]);
    expect(runCli(['read', ...LUKASZ, '--length', 'endless']).code).toBe(2);
  });
});

describe('report', () => {
  it('writes everything there is to say, as Markdown or HTML, in the language that is asked for', () => {
    expect(pageOf('report', ...THOMAS)).toMatch(/^<!-- lang: en -->\n\n# The numbers of Thomas John Hancock[\s\S]*\| Life Path \| 5 \|/);
    expect(pageOf('report', ...THOMAS, '--format', 'html', '--lang', 'ar')).toContain('<html lang="ar" dir="rtl">');
  });

  it('takes a look from a file, and says in one line what cannot be taken of it', () => {
    const branded = (brand: object) => {
      const path = join(folder, 'brand.json');
      writeFileSync(path, JSON.stringify(brand));
      return runCli(['report', ...THOMAS, '--format', 'html', '--brand', path]);
    };
    expect(branded({ name: 'Studio Nine', footer: 'Nine & Sons' }).out).toContain('Nine &amp; Sons');
    const { error, code } = branded({ name: 'Studio Nine', colours: { ink: '#ffff00' } });
    expect([code, error]).toEqual([2, expect.stringMatching(/^1numbers: --brand, colours\/ink: [^\n]*4\.5 to 1[^\n]*\n$/)]);
  });

  it('says in one line that a PDF is made by the server', () => {
    const { error, code } = runCli(['report', ...THOMAS, '--format', 'pdf']);
    expect([code, error]).toEqual([2, expect.stringMatching(/^1numbers: [^\n]*POST \/v1\/reports\/pdf[^\n]*\n$/)]);
  });
});

describe('chart', () => {
  it('gives the numbers of the worked example: Life Path 5, Soul Urge 2', () => {
    const { numbers } = answerOf('chart', ...THOMAS);
    expect(numbers.lifePath?.value).toBe(5);
    expect(numbers.soulUrge?.value).toBe(2);
  });

  it('draws values of vowels above and of consonants below the letters', () => {
    const lines = pageOf('chart', ...LUKASZ).split('\n');
    const at = lines.findIndex((line) => line.includes('L U K A S Z   Z A K'));
    const column = (line: string | undefined, letter: number) => line?.charAt((lines[at] as string).indexOf('L U K A S Z') + 2 * letter);
    // Ł 3 (C L U), U 3, K 2, A 1, S 1, Z 8: the vowels are U and A.
    expect([1, 3].map((letter) => column(lines[at - 1], letter))).toEqual(['3', '1']);
    expect([0, 2, 4, 5].map((letter) => column(lines[at + 1], letter))).toEqual(['3', '2', '1', '8']);
    expect(column(lines[at - 1], 0)).toBe(' ');
  });

  it('shows chains, what the name was changed to, the current span, other methods, and what is missing and why', () => {
    const page = pageOf('chart', ...LUKASZ);
    expect(page).toContain('10 → 1');
    expect(page).toMatch(/Ł → L, Ż → Z/);
    expect(page).toMatch(/Second pinnacle .*36–44 .*2026–2034 .*now/);
    expect(page).toMatch(/nameSum=addAll/);
    expect(page).toMatch(/Kua: The tradition counts differently/);
  });

  it('says in words which masters another school keeps, in which pinnacle a master stands, and what the Lo Shu grid lacks', () => {
    const page = pageOf('chart', '--born', '2009-11-11', '--as-of', '2026-11-23', '--method', 'loShu=kua:true').replace(/\s+/g, ' ');
    expect(page).toMatch(/masters=11,22: 11 and 22 only/);
    // 11 + 11 = 22, for the first pinnacle and the second
    expect(page).toMatch(/22 in First pinnacle \(as the total\), 22 in Second pinnacle/);
    expect(page).toMatch(/Kua, Lo Shu grid \(Kua\): The tradition counts differently/);
  });

  it('names the systems that read a name the chosen one cannot', () => {
    const missing = (...argv: readonly string[]) => pageOf('chart', '--born', '1990-01-01', ...argv).replace(/\s+/g, ' ');
    expect(missing('--name', 'Дима')).toContain('Choose --system cyrillic, or give the Latin spelling');
    expect(missing('--name', 'Ґанна', '--system', 'cyrillic')).toContain('Choose --system cyrillic --method table=ukrainian, or');
    expect(missing('--name', 'अनिता')).toContain('No system here has all of its letters.');
    expect(runCli(['explain', 'expression', '--name', 'Дима', '--born', '1990-01-01']).error).toContain('Choose --system cyrillic, or');
  });

  it.each([40, 60, 80, 120])('stays inside of %d columns', (columns) => {
    const { out } = runCli(['chart', ...LUKASZ, '--current-name', 'Luke Zak', '--sex', 'male', '--explain'], {
      environment: { COLUMNS: String(columns) },
    });
    for (const line of out.split('\n')) expect(line.length, line).toBeLessThanOrEqual(columns);
  });

  it('has steps in its JSON unless they are refused, and a fingerprint', () => {
    expect(answerOf('chart', ...THOMAS).numbers.lifePath?.steps).toBeInstanceOf(Array);
    const bare = answerOf('chart', ...THOMAS, '--no-explain');
    expect(bare.numbers.lifePath).not.toHaveProperty('steps');
    expect(bare.fingerprint).toMatch(/^[0-9a-f]{64}$/);
  });

  it('takes methods, an include list and a day', () => {
    const { numbers, cycles } = answerOf(
      'chart',
      '--born',
      '1961-08-04',
      '-m',
      'lifePath=digits',
      '--include',
      'lifePath,personalYear',
      '--as-of',
      '2026-11-23',
    ) as Answer & {
      cycles: Record<string, { value: number }>;
    };
    expect(Object.keys(numbers)).toEqual(['lifePath']);
    // 1+9+6+1+0+8+0+4 = 29 → 11.
    expect(numbers.lifePath?.display).toBe('11/2');
    // 8 + 4 + (2+0+2+6 → 1) = 13 → 4.
    expect(cycles.personalYear?.value).toBe(4);
  });

  it('takes masters, letter decisions and Lo Shu choices as methods', () => {
    const none = answerOf(
      'chart',
      '--born',
      '1992-11-22',
      '-m',
      'masters=none',
      '-m',
      'loShu=kua:false,century:false',
      '--include',
      'birthday,methods',
    );
    expect(none.numbers.birthday?.value).toBe(4);
    expect(none.methods).toMatchObject({ masters: [], loShu: { driverConductor: true, kua: false, century: false } });
    // LYNN: the Y is the vowel (7); decided to be a consonant there is none.
    const decided = answerOf('chart', '--name', 'Lynn', '-m', 'letterOverrides=1:consonant');
    expect(decided.missing).toMatchObject({ soulUrge: 'no_vowels' });
  });

  it('reads a system of your own from a file', () => {
    const path = join(folder, 'mine.json');
    const letters = Object.fromEntries(Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ', (letter) => [letter, 7]));
    writeFileSync(path, JSON.stringify({ id: 'all_sevens', letters, vowels: ['A'], masters: [], nameSum: 'addAll', interval: [7, 7] }));
    const answer = answerOf('chart', '--name', 'Ab', '--system', path);
    expect(answer.system).toBe('all_sevens');
    expect(answer.numbers.expression?.value).toBe(5);
  });

  it('writes out every working when asked', () => {
    const page = pageOf('chart', ...THOMAS, '--explain');
    expect(page).toContain('How each number was found');
    expect(page).toMatch(/The letters of Thomas: T.2 \+ H.8 \+ O.6 \+ M.4 \+ A.1 \+ S.1 = 22/);
  });

  it.each([
    ['hebrew', 'משה'],
    ['thai', 'กลิ่นหอม'],
    ['cyrillic', 'Сергей'],
    ['arabic', 'محمد'],
    ['greek', 'Ἰησοῦς'],
  ])('draws a name in the letters of %s', (system, name) => {
    expect(pageOf('chart', '--name', name, '--system', system)).toContain('Expression');
  });
});

describe('explain', () => {
  it('finds a number by its id, its name or another of its names', () => {
    for (const number of ['lifePath', 'life-path', 'Life Path', 'birth force']) {
      expect(pageOf('explain', number, '--born', '1936-10-12')).toMatch(/^ *Life Path +5$/m);
    }
  });

  it('says every step in words', () => {
    const page = pageOf('explain', 'soul-urge', ...THOMAS);
    expect(page).toMatch(/O.6 \+ A.1 = 7/);
    expect(page).toMatch(/7 \+ 6 \+ 7 = 20/);
    expect(page).toMatch(/2 \+ 0 = 2/);
  });

  it('tells the way in the language that is asked for, and gives the same JSON', () => {
    const page = pageOf('explain', 'life-path', '--born', '1990-03-15', '--lang', 'es');
    expect(page).toMatch(/^ *Camino de Vida 1$/m);
    expect(page).toContain('Todo junto: 3 + 6 + 1 = 10, 1 + 0 = 1.');
    const json = ['explain', 'life-path', '--born', '1990-03-15', '--json'];
    expect(answerOf(...json, '--lang', 'ar')).toEqual(answerOf(...json));
    expect(runCli(['explain', 'life-path', '--born', '1990-03-15', '--lang', 'tlh'])).toMatchObject({
      code: 2,
      error: expect.stringMatching(/^1numbers: --lang: [^\n]*en, es/),
    });
  });

  it('tells how tables were filled, and that there is nothing to tell', () => {
    expect(pageOf('explain', 'inclusion', '--name', 'James Paul McCartney')).toMatch(/1 stands in the name 5 times: J, A, S, A, A\./);
    expect(pageOf('explain', 'tantric', '--born', '1994-12-27')).toContain('9 + 3 + 5 = 17');
    expect(pageOf('explain', 'karmic-debts', '--born', '1990-11-29', '--lang', 'de')).toContain('kommt in diesem Zahlenbild nicht vor.');
  });

  it('names the method that was chosen', () => {
    expect(pageOf('explain', 'life-path', '--born', '1961-08-04', '-m', 'lifePath=digits')).toMatch(/by lifePath=digits: All digits added/);
  });

  it('says why the Y of a name is a vowel', () => {
    expect(pageOf('explain', 'soul-urge', '--name', 'Lynn Maloney')).toMatch(/Y stands between consonants/);
  });

  it('draws what is a grid, a cycle or a list', () => {
    expect(pageOf('explain', 'lo-shu', '--born', '1990-03-15')).toMatch(/│ +99 +│/);
    expect(pageOf('explain', 'pinnacles', '--born', '1990-03-15')).toContain('First pinnacle');
    expect(pageOf('explain', 'karmic-lessons', '--name', 'Łukasz Żak')).toMatch(/4, 5, 6, 7, 9/);
  });

  it('says why a number cannot be computed', () => {
    expect(runCli(['explain', 'expression', '--born', '1990-03-15'])).toMatchObject({
      code: 2,
      out: '',
      error: expect.stringMatching(/Expression .*needs a name/),
    });
  });
});

describe('compare', () => {
  it('shows systems and methods side by side and why they differ', () => {
    const page = pageOf('compare', ...THOMAS, '--systems', 'pythagorean,chaldean', '--variant', 'nameSum=addAll');
    expect(page).toMatch(/Pythagorean +Chaldean/);
    expect(page).toMatch(/Chaldean +.*the letters have other values/);
    expect(page).toContain('nameSum=addAll');
  });

  it('takes several options in one variant', () => {
    const { variants } = answerOf('compare', ...THOMAS, '--variant', 'lifePath=digits,masters=11,22') as unknown as {
      variants: { options: unknown }[];
    };
    expect(variants.map(({ options }) => options)).toEqual([{ lifePath: 'digits', masters: [11, 22] }]);
  });
});

describe('things', () => {
  it('reads an address with and without its letters: 27B is 9, or 11 with the letter', () => {
    const page = pageOf('address', '--number', '27B');
    expect(page).toMatch(/House number 27B +9/);
    expect(page).toMatch(/11\/2/);
  });

  it('leaves the country code out of a telephone number', () => {
    expect(pageOf('phone', '+91 98234 56710', '--country-code', '91')).toMatch(/All digits +9 +45 → 9/);
  });

  it('adds a plate, together and apart', () => {
    // Chaldean M 4, H 5, A 1, B 2 and the digits 1 2 1 2 3 4.
    expect(pageOf('vehicle', 'MH 12 AB 1234')).toMatch(/Letters and digits +7 +25 → 7/);
  });

  it('sets a business beside its owner and leaves the legal form out', () => {
    const page = pageOf('business', 'Reliance Ltd', '--owner-born', '1990-03-15');
    expect(page).toMatch(/Chaldean +25\/7 +25 → 7/);
    expect(page).toMatch(/owner’s Moolank/);
  });

  it('counts the digits of a business, and shows its letters alone beside', () => {
    // Cheiro: STUDIO is 25 and 54 is 9.
    const page = pageOf('business', 'Studio 54');
    expect(page).toMatch(/Chaldean +34\/7 +34 → 7/);
    expect(page).toMatch(/Chaldean, letters only +25\/7 +25 → 7/);
    expect(pageOf('business', 'Reliance')).not.toContain('letters only');
  });

  it('finds favourable days and the days of a number', () => {
    const page = pageOf('dates', '--born', '1990-03-15', '--from', '2027-01-01', '--to', '2027-01-31');
    expect(page).toMatch(/2027-01-06 .*own series of Moolank/);
    // The universal day of 2027-01-08: 2027 → 2, + 1 → 3, + 8 → 11 → 2.
    expect(pageOf('dates', '--target', '2', '--of', 'universalDay', '--from', '2027-01-08', '--to', '2027-01-08')).toContain('2027-01-08');
  });

  it('draws a month of personal days', () => {
    const page = pageOf('calendar', '--born', '1990-03-15', '--year', '2026', '--month', '11');
    expect(page).toContain('November 2026');
    // Personal year 3+6+1 = 10 → 1, month 12 → 3; the 23rd is 26 → 8.
    expect(page).toMatch(/23 24 25 26 27 28 29\n +8 +9 +1 +2 +3 +4 +5/);
  });

  it('counts a text in every table that has its letters', () => {
    expect(pageOf('gematria', 'ὁ Λόγος')).toMatch(/Greek +443/);
    expect(pageOf('gematria', 'חסד', '--table', 'hebrew.hechrachi')).toMatch(/Hebrew .*72/);
  });

  it('lists the systems and shows the table of one', () => {
    expect(pageOf('systems')).toMatch(/chaldean +Chaldean/);
    expect(pageOf('systems', 'pythagorean')).toMatch(/1 +A J S/);
    expect((answerOf('systems') as unknown as { systems: unknown[] }).systems).toHaveLength(10);
  });

  it('gives a system as the API does, with all its tables or with the one asked for', () => {
    const tablesOf = (...argv: readonly string[]) => system.parse(answerOf('systems', ...argv)).definitions.map(({ table }) => table);
    expect(tablesOf('arabic')).toEqual(['mashriqi', 'maghribi']);
    expect(tablesOf('arabic', '--table', 'maghribi')).toEqual(['maghribi']);
    expect(tablesOf('greek')).toEqual([null]);
    expect(answerOf('systems', 'hebrew')).toEqual(JSON.parse(JSON.stringify(describeSystem('hebrew'))));
  });

  it('searches names that reach a number', () => {
    const { results } = answerOf('name-search', '--name', 'Ann', '--name-number', '7', '--max-distance', '1') as unknown as {
      results: { name: string; after: { nameNumber: { root: number } } }[];
    };
    expect(results.length).toBeGreaterThan(0);
    for (const { after } of results) expect(after.nameNumber.root).toBe(7);
    expect(pageOf('name-search', '--name', 'Ann', '--name-number', '7')).toContain('Anne');
  });
});
