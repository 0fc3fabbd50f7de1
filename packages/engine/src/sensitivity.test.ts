import { describe, expect, it } from 'vitest';
import { computeChart } from './chart.ts';

describe('method sensitivity', () => {
  const of = (request: object) => computeChart({ ...request, include: ['sensitivity'] } as never).sensitivity;

  it('names the methods that give another Life Path, and why', () => {
    // Einstein: components 15 → 6; all digits 33
    expect(of({ birthDate: '1879-03-14' })).toEqual([
      { number: 'lifePath', option: 'lifePath', alternative: 'digits', value: 33, total: 33, reason: 'master_only_there' },
      // 3 + 14 + 1879 = 1896 → 24 → 6 and 3 + 14 + 25 = 42 → 6 agree with components and are not listed
    ]);
  });

  it('turns round with the chosen method', () => {
    expect(
      of({ birthDate: '1879-03-14', methods: { lifePath: 'digits' } })?.map(({ alternative, reason }) => [alternative, reason]),
    ).toEqual([
      ['components', 'master_only_here'],
      ['whole', 'master_only_here'],
      ['javane', 'master_only_here'],
      ['11,22', 'master_only_here'],
    ]);
  });

  it('names the other way to add a name', () => {
    // MARY JANE: 21 → 3 and 12 → 3 make 6; all letters make 33
    expect(of({ name: 'Mary Jane' })).toEqual([
      { number: 'expression', option: 'nameSum', alternative: 'addAll', value: 33, total: 33, reason: 'master_only_there' },
    ]);
    expect(of({ name: 'Mary Jane', methods: { nameSum: 'addAll' } })).toContainEqual({
      number: 'expression',
      option: 'nameSum',
      alternative: 'perWord',
      value: 6,
      total: 6,
      reason: 'master_only_here',
    });
  });

  it('names other readings of the letters where the name gives room for them', () => {
    // Jörg: J1 O6 R9 G7 = 23 → 5; JOERG adds E5 = 28 → 1
    expect(of({ name: 'Jörg' })).toEqual([
      { number: 'expression', option: 'diacritics', alternative: 'german', value: 1, total: 28, reason: 'other_letters' },
    ]);
    expect(of({ name: 'Jörg', methods: { diacritics: 'brazilian' } })).toEqual([]);
  });

  it('names the hyphen where it makes a difference', () => {
    // MARY-JANE: 3 + 3 = 6 split; joined 33.
    expect(of({ name: 'Mary-Jane' })).toContainEqual({
      number: 'expression',
      option: 'hyphen',
      alternative: 'split',
      value: 6,
      total: 6,
      reason: 'master_only_here',
    });
    expect(of({ name: 'Mary-Jane', methods: { hyphen: 'split' } })).toContainEqual({
      number: 'expression',
      option: 'hyphen',
      alternative: 'join',
      value: 33,
      total: 33,
      reason: 'master_only_there',
    });
  });

  it('says when only the chosen method meets the master', () => {
    // 29 November 2009: 11 + 11 + 11 = 33; digits 24, javane 51 and whole 2049 all come to 6 without it
    expect(
      of({ birthDate: '2009-11-29' })
        ?.filter(({ option }) => option === 'lifePath')
        .map(({ reason }) => reason),
    ).toEqual(['master_only_here', 'master_only_here', 'master_only_here']);
  });

  it('names the schools that know fewer masters, or more', () => {
    // 11 November 2009: 11 + 11 + 11 = 33, which Balliett and Goodwin reduce; 11 November 1939: 11 + 11 + 22 = 44, which Javane keeps
    const masters = (birthDate: string, methods = {}) => of({ birthDate, methods })?.filter(({ option }) => option === 'masters');
    expect(masters('2009-11-11')).toEqual([
      { number: 'lifePath', option: 'masters', alternative: '11,22', value: 6, total: 33, reason: 'master_only_here' },
    ]);
    expect(masters('1939-11-11')).toEqual([
      { number: 'lifePath', option: 'masters', alternative: '11,22,33,44', value: 44, total: 44, reason: 'master_only_there' },
    ]);
    expect(masters('2009-11-11', { masters: [22, 11] })?.map(({ alternative }) => alternative)).toEqual(['11,22,33', '11,22,33,44']);
    // MARY JANE is 33 in one sum
    expect(of({ name: 'Mary Jane', methods: { nameSum: 'addAll' } })).toContainEqual({
      number: 'expression',
      option: 'masters',
      alternative: '11,22',
      value: 6,
      total: 33,
      reason: 'master_only_here',
    });
  });

  it('says nothing of masters where the system leaves no choice of them', () => {
    expect(of({ birthDate: '2009-11-11', system: 'brazilian' })?.some(({ option }) => option === 'masters')).toBe(false);
    expect(
      of({ birthDate: '2009-11-11', system: 'chaldean', methods: { chaldeanMasters: true } })?.map(({ option }) => option),
    ).not.toContain('masters');
  });

  it('names the title or suffix that makes a difference', () => {
    // MARTIN 30 → 3, LUTHER 30 → 3, KING 23 → 5 make 11; JR 10 → 1 makes 12 → 3
    expect(of({ name: 'Martin Luther King Jr.' })).toContainEqual({
      number: 'expression',
      option: 'titles',
      alternative: 'keep',
      value: 3,
      total: 12,
      reason: 'other_letters',
    });
    expect(of({ name: 'Martin Luther King Jr.', methods: { titles: 'keep' } })).toContainEqual({
      number: 'expression',
      option: 'titles',
      alternative: 'drop',
      value: 11,
      total: 11,
      reason: 'other_letters',
    });
    expect(of({ name: 'Martin Luther King' })?.some(({ option }) => option === 'titles')).toBe(false);
  });
});
