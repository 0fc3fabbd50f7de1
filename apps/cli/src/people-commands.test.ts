import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle, runCli } from './testing/run-cli.ts';

const TWO = ['--name', 'Thomas John Hancock', '--born', '1936-10-12', '--with-name', 'Łukasz Żak', '--with-born', '1990-03-15'];
const NOVEMBER = ['--as-of', '2026-11-23'];

let folder = '';
beforeAll(() => {
  bundle();
  folder = mkdtempSync(join(tmpdir(), '1numbers-people-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileOf(people: unknown): string {
  const path = join(folder, `people-${Math.trunc(performance.now() * 1000)}.json`);
  writeFileSync(path, JSON.stringify(people));
  return path;
}

function pageOf(argv: readonly string[], columns = 80): string {
  const { out, error, code } = runCli(argv, { environment: { COLUMNS: String(columns) } });
  expect({ error, code }).toEqual({ error: '', code: 0 });
  return out;
}

describe('match', () => {
  it('says in words what people are to each other, in a language of choice', () => {
    expect(pageOf(['match', ...TWO, ...NOVEMBER, '--read'], 100)).toContain('The two of you together');
    expect(JSON.parse(pageOf(['match', ...TWO, ...NOVEMBER, '--read', '--lang', 'de', '--json'])).language).toBe('de');
  });

  it('sets two people side by side, with the score and its arithmetic', () => {
    const page = pageOf(['match', ...TWO, ...NOVEMBER], 100);
    // 5 and 1 are in one concord; 3 × 30 + 3 × 10 + 3 × 5 = 135 of 300.
    expect(page).toMatch(/Thomas +Łukasz/);
    expect(page).toMatch(/Life Path +5 +1 +natural match, concord 1-5-7 +30/);
    expect(page).toMatch(/Soul Urge +2 +5 +challenge +25/);
    expect(page).toContain('3 natural · 0 compatible · 0 neutral · 4 challenging');
    expect(page).toContain('45 of 100');
    expect(page.replace(/\s+/g, ' ')).toContain('3 × 30 + 0 × 25 + 0 × 15 + 0 × 10 + 3 × 10 + 0 × 5 + 3 × 5 = 135.');
    expect(page).toMatch(/Relationship number +6/);
    expect(page).toMatch(/Thomas has for Łukasz: 4, 5, 6/);
    expect(page).toMatch(/Both learn +7, 9/);
    expect(page).toMatch(/Moolanks +3 · 6: difficult \(Thomas: difficult; Łukasz: neutral\)/);
    expect(page).toMatch(/Personal years +5 · 1: different years/);
  });

  it('says what is left out and of whom, and when nothing can be compared', () => {
    const page = pageOf(['match', '--born', '1936-10-12', '--with-name', 'Łukasz Żak', '--with-born', '1990-03-15'], 120);
    expect(page.replace(/\s+/g, ' ')).toContain('Soul Urge, Expression, Personality, Maturity (Person 1: It needs a name)');
    expect(pageOf(['match', '--born', '1936-10-12', '--with-name', 'Ann'])).toMatch(/no\s+number in common/);
  });

  it('takes the names in use', () => {
    // Tom 12→3 and Hancock 28→1 are 4.
    const page = pageOf(['match', ...TWO, '--current-name', 'Tom Hancock', '--basis', 'currentName']);
    expect(page).toContain('now called Tom Hancock');
    expect(page).toMatch(/Expression +4 +2/);
  });

  it('compares everyone of a file with everyone', () => {
    const path = fileOf([
      { birthDate: '2000-01-01' },
      { birthDate: '2001-03-13' },
      { name: 'Ann' },
      { name: 'Ann', birthDate: '1990-03-15' },
    ]);
    const page = pageOf(['match', '--people', path]);
    expect(page).toMatch(/Person 1 +Person 2 +Ann 3 +Ann 4/);
    expect(page).toMatch(/Person 1 · Person 2 +0 +3 challenging; Relationship number 5/);
    expect(JSON.parse(pageOf(['match', '--people', path, '--json'])).pairs).toHaveLength(6);
  });

  it.each([40, 60, 80, 120])('stays inside of %d columns', (columns) => {
    const long = { name: 'Wolfeschlegelsteinhausenbergerdorff Hubert', currentName: 'Hubert', birthDate: '1914-08-04' };
    const group = fileOf([long, long, { name: 'גבריאל' }, ...Array.from({ length: 9 }, () => ({ birthDate: '1990-03-15' }))]);
    const pages = [
      pageOf(['match', ...TWO, ...NOVEMBER], columns),
      pageOf(['match', '--people', fileOf([long, { birthDate: '2001-03-13' }])], columns),
      pageOf(['match', '--people', group, '--system', 'hebrew'], columns).replace(/.*גבריאל.*/g, ''),
      pageOf(['dashas', '--born', '1975-04-28'], columns),
      pageOf(['correspondences'], columns),
      pageOf(['correspondences', '6'], columns),
    ];
    for (const line of pages.flatMap((page) => page.split('\n'))) expect(line.length, line).toBeLessThanOrEqual(columns);
  });

  it('has steps in its JSON unless they are refused', () => {
    const explained = JSON.parse(pageOf(['match', ...TWO, '--json']));
    expect(explained.pairs[0].score.steps.at(-1)).toEqual({ code: 'share', total: 135, highest: 300, value: 45 });
    expect(JSON.parse(pageOf(['match', ...TWO, '--json', '--no-explain'])).pairs[0].score).toEqual({ value: 45, weight: 100 });
  });

  it.each<[string, readonly string[], string]>([
    ['one person alone', ['--born', '1990-03-15'], 'Give --name or --born of the one'],
    ['the first left out', ['--with-born', '1990-03-15'], 'Give --name or --born of the one'],
    ['a bad date of the other', ['--born', '1990-03-15', '--with-born', '2023-02-29'], '--with-born: '],
    ['a bad name of the first', ['--name', '♥', '--with-name', 'Ann'], '--name: '],
    ['a birth to come', ['--born', '1990-03-15', '--with-born', '9999-01-01'], '--with-born: This day is still to come'],
    ['a bad basis', ['--born', '1990-03-15', '--with-born', '1990-03-15', '--basis', 'x'], '--basis: '],
    ['letters decided for all', ['--name', 'Ann', '--with-name', 'Lynn', '-m', 'letterOverrides=1:vowel'], '--method letterOverrides: '],
  ])('refuses %s', (_, argv, sentence) => {
    expect(runCli(['match', ...argv])).toMatchObject({ code: 2, out: '', error: expect.stringContaining(`1numbers: ${sentence}`) });
  });

  it('says which person of a file is not right', () => {
    const run = (...argv: string[]) => runCli(['match', ...argv]);
    expect(run('--people', fileOf([{ name: 'Ann' }, { birthDate: '2023-02-29' }])).error).toContain('--people 1/birthDate: ');
    expect(run('--people', fileOf([{ name: 'Ann' }])).error).toContain('--people: This list is too short');
    expect(run('--people', fileOf([{ name: 'Ann' }, { name: 'Ann' }]), '--name', 'Ann').error).toContain('not both');
    expect(run('--people', join(folder, 'nothing.json')).error).toContain('is not there');
  });
});

describe('dashas', () => {
  it('shows a birthday year, its pratyantars and how its number is found', () => {
    const page = pageOf(['dashas', '--born', '1975-04-28', '--as-of', '2026-11-23']);
    expect(page).toContain('Dashas from 28 April 2026 to 27 April 2027');
    expect(page).toMatch(/Mahadasha +4 +28 April 2026 to 27 April 2030/);
    expect(page).toMatch(/8 +Saturn +24 October 2026 to 27 December 2026 ▸ now +65 days/);
    expect(page).toMatch(/Added together: 1 \+ 4 \+ 8 \+ 9 = 22/);
  });

  it('counts eight days a unit when asked to', () => {
    expect(pageOf(['dashas', '--born', '1975-04-28', '--year', '2026', '--pratyantar', 'ruleOf8'])).toContain('5 days have no number');
  });

  it('refuses a year before the birth', () => {
    expect(runCli(['dashas', '--born', '1975-04-28', '--year', '1974'])).toMatchObject({
      code: 2,
      error: expect.stringContaining('--year: This must be from 1975 to 9999.'),
    });
  });

  it('leaves the steps out of its JSON when asked to', () => {
    expect(JSON.parse(pageOf(['dashas', '--born', '1975-04-28', '--json'])).numbers.antar.steps.length).toBeGreaterThan(0);
    expect(JSON.parse(pageOf(['dashas', '--born', '1975-04-28', '--json', '--no-explain'])).numbers.antar).not.toHaveProperty('steps');
  });
});

describe('correspondences', () => {
  it('lists the nine numbers', () => {
    const page = pageOf(['correspondences'], 120);
    expect(page).toMatch(/4 +Uranus +Sun +half-tones, electric blue, electric grey +sapphire/);
    expect(JSON.parse(pageOf(['correspondences', '--json'])).numbers).toHaveLength(9);
  });

  it('shows one, by the root of the number asked for', () => {
    const page = pageOf(['correspondences', '33']);
    expect(page).toContain('The number 6');
    expect(page).toMatch(/Lucky days +6 15 24, then 3 9 12 18 21 27 30/);
    expect(page).toMatch(/Colours +blue, rose, pink; not black/);
    expect(JSON.parse(pageOf(['correspondences', '6', '--json']))).toMatchObject({ number: 6, planet: 'venus' });
  });

  it.each(['0', 'six'])('refuses %s', (number) => {
    expect(runCli(['correspondences', number])).toMatchObject({ code: 2, error: expect.stringContaining('is not a whole number') });
  });
});
