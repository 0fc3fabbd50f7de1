import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundle, LAUNCHER, runCli } from './testing/run-cli.ts';

beforeAll(bundle);

describe('bad input', () => {
  it.each([
    [['chart', '--born', '2023-02-29'], /^1numbers: --born: .*calendar/],
    [['chart', '--born', '1900-02-29'], /--born/],
    [['chart', '--born', '0000-01-01'], /--born/],
    [['chart', '--born', '10000-01-01'], /--born/],
    [['chart', '--born', '9000-01-01'], /--born: .*to come/],
    [['compare', '--born', '9000-01-01'], /--born: .*to come/],
    [['name-search', '--name', 'Ann', '--born', '9000-01-01'], /--born: .*to come/],
    [['business', 'Reliance', '--owner-born', '9000-01-01'], /--owner-born: .*to come/],
    [['dates', '--born', '9000-01-01', '--from', '2027-01-01', '--to', '2027-01-31'], /--born: .*to come/],
    [
      ['dates', '--target', '6', '--of', 'personalDay', '--born', '9000-01-01', '--from', '2027-01-01', '--to', '2027-01-31'],
      /--born: .*to come/,
    ],
    [['calendar', '--born', '9000-01-01', '--year', '9001'], /--born: .*to come/],
    [['calendar', '--born', '1990-03-15', '--time-zone', 'Mars/Base'], /--time-zone/],
    [['business', 'Reliance', '--time-zone', 'Mars/Base'], /--time-zone/],
    [['chart', '--born', '1990-03-15', '--as-of', '1980-01-01'], /--as-of/],
    [['chart', '--name', ''], /--name/],
    [['chart', '--name', 'x'.repeat(10_000)], /--name: .*300/],
    [['chart', '--name', '★☆'], /--name/],
    [['chart', '--name', '日本'], /--name: .*script/],
    [['chart', '--name', 'A\u202EB'], /--name: .*control/],
    [['chart'], /--name, --born/],
    [['chart', '--born', '1990-03-15', '--system', 'klingon'], /--system: .*pythagorean/],
    [['chart', '--born', '1990-03-15', '--system', './none.json'], /none\.json/],
    [['chart', '--born', '1990-03-15', '--sex', 'x'], /--sex: .*female/],
    [['chart', '--born', '1990-03-15', '--time-zone', 'Mars/Base'], /--time-zone/],
    [['chart', '--born', '1990-03-15', '--method', 'lifePath=magic'], /--method lifePath: .*digits/],
    [['chart', '--born', '1990-03-15', '--method', 'nope=1'], /--method nope/],
    [['chart', '--born', '1990-03-15', '--method', 'lifePath'], /key=value/],
    [['chart', '--born', '1990-03-15', '--method', 'masters=eleven'], /eleven/],
    [['chart', '--born', '1990-03-15', '--method', 'letterOverrides=x'], /index:vowel/],
    [['chart', '--born', '1990-03-15', '--include', 'lifePat'], /--include/],
    [['explain', 'luck', '--born', '1990-03-15'], /luck/],
    [['systems', 'klingon'], /klingon/],
    [['systems', 'hebrew', '--table', 'nope'], /--table|--method table/],
    [['gematria', '123'], /<text>/],
    [['phone', 'abc'], /<phone>/],
    [['dates', '--from', '2027-01-01', '--to', '2027-01-31'], /--born/],
    [['dates', '--born', '1990-03-15', '--from', '2027-02-01', '--to', '2027-01-31'], /--to/],
    [['calendar', '--born', '1990-03-15', '--year', 'soon'], /soon/],
    [['batch', './none.ndjson'], /none\.ndjson/],
  ])('of %j is one line on standard error and exit code 2', (argv, expected) => {
    const { out, error, code } = runCli(argv);
    expect({ out, code }).toEqual({ out: '', code: 2 });
    expect(error).toMatch(expected);
    expect(error.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('usage', () => {
  it.each([
    [['chrt'], /chrt.*chart/],
    [['chart', '--nmae', 'x'], /--nmae.*--name/],
    [['chart', '--name'], /--name/],
    [['chart', 'extra', '--born', '1990-03-15'], /argument/],
    [['explain'], /number/],
    [['dates', '--born', '1990-03-15'], /--from/],
  ])('%j is refused with what was meant', (argv, expected) => {
    const { out, error, code } = runCli(argv);
    expect({ out, code }).toEqual({ out: '', code: 2 });
    expect(error).toMatch(expected);
    expect(error.trimEnd().split('\n')).toHaveLength(1);
  });

  it('shows its help when asked, and when asked for nothing', () => {
    for (const argv of [['--help'], ['help'], []]) {
      const { out, error, code } = runCli(argv);
      expect({ error, code }).toEqual({ error: '', code: 0 });
      for (const command of ['chart', 'compare', 'explain', 'name-search', 'gematria', 'batch']) expect(out).toContain(command);
    }
  });

  it('shows the help of a command with every method', () => {
    const { out, code } = runCli(['chart', '--help']);
    expect(code).toBe(0);
    expect(out).toMatch(/--born/);
    expect(out).toMatch(/lifePath=components \| digits \| whole \| javane/);
  });

  it('shows its version', () => {
    expect(runCli(['--version']).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('the launcher', () => {
  it('says in one line how to build what it starts, where that is not there', () => {
    const folder = mkdtempSync(join(tmpdir(), '1numbers-launcher-'));
    mkdirSync(join(folder, 'bin'));
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    copyFileSync(LAUNCHER, join(folder, 'bin', '1numbers.js'));
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'bin', '1numbers.js'), '--help'], { encoding: 'utf8' });
    rmSync(folder, { recursive: true, force: true });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^1numbers: .*npm install.*\n$/);
  });
});

describe('colour', () => {
  const argv = ['chart', '--born', '1990-03-15', '--as-of', '2026-11-23'];
  const ESCAPE = '\u001B[';

  it('is not written into a pipe, and is when forced', () => {
    expect(runCli(argv).out).not.toContain(ESCAPE);
    expect(runCli(argv, { environment: { FORCE_COLOR: '1' } }).out).toContain(ESCAPE);
    expect(runCli(argv, { environment: { FORCE_COLOR: '0' } }).out).not.toContain(ESCAPE);
  });

  it('changes nothing but the colour', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes begin with the escape character
    const plain = runCli(argv, { environment: { FORCE_COLOR: '1' } }).out.replace(/\u001B\[[\d;]*m/g, '');
    expect(plain.replace(/ +$/gm, '')).toBe(runCli(argv).out.replace(/ +$/gm, ''));
  });

  it.each([
    argv,
    ['systems', 'pythagorean'],
    ['systems', 'ordinal'],
    ['vehicle', 'MH 12 AB 1234'],
    ['gematria', 'Ada', '--kolel', 'one'],
    ['chart', '--name', 'Ada Mary King', '--born', '1990-03-15', '--as-of', '2026-11-23', '--explain'],
    ['explain', 'expression', '--name', 'Ada'],
    ['--help'],
  ])('leaves only ASCII of %s %s where the locale is not UTF-8', (...command) => {
    const { out } = runCli(command, { environment: { LC_ALL: 'C' } });
    expect(out).toMatch(/^[\n\x20-\x7e]+$/);
    expect(out.split('\n').map((line) => line.length)).toEqual(
      runCli(command)
        .out.split('\n')
        .map((line) => [...line].length),
    );
  });
});
