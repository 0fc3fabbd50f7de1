import { describe, expect, it } from 'vitest';
import type { Problem } from './engine-error.ts';
import { resolveMethods } from './methods.ts';
import { SYSTEM_IDS, type SystemId } from './request.ts';
import { findSystem } from './systems/catalogue.ts';

function resolve(options: unknown, id: SystemId = 'pythagorean') {
  const problems: Problem[] = [];
  const resolved = resolveMethods(options, { id, definition: findSystem(id, null) }, problems);
  return { ...resolved, problems };
}

describe('methods', () => {
  it('have the default of every option', () => {
    expect(resolve(undefined).methods).toEqual({
      lifePath: 'components',
      nameSum: 'perWord',
      masters: [11, 22, 33],
      yRule: 'decoz',
      wRule: 'consonant',
      letterOverrides: [],
      hyphen: 'join',
      titles: 'drop',
      diacritics: 'base',
      debtScope: 'finalTotal',
      personalYear: 'calendar',
      personalCycles: 'reduce',
      periodTiming: 'decozTable',
      chaldeanMasters: false,
      compound: 'grandTotal',
      compoundAbove52: 'extendedCheiro',
      destinyBasis: 'birthDate',
      challengeSpans: false,
      kolel: 'none',
      loShu: { driverConductor: true, kua: false, century: true },
      friendTable: 'planetary',
      table: null,
    });
  });

  it('are the same whether nothing or an empty object is given', () => {
    for (const id of SYSTEM_IDS) expect(resolve(undefined, id).methods).toEqual(resolve({}, id).methods);
  });

  it('show what a system fixes: it always adds all letters, and keeps its own masters', () => {
    expect(resolve({ nameSum: 'perWord' }, 'chaldean').methods).toMatchObject({ nameSum: 'addAll', masters: [] });
    expect(resolve({ masters: [33] }, 'brazilian').methods).toMatchObject({
      nameSum: 'addAll',
      masters: [11, 22],
      diacritics: 'brazilian',
    });
    expect(resolve({ masters: [33], chaldeanMasters: true }, 'indian').methods.masters).toEqual([]);
  });

  it('keep masters in Chaldean only when asked', () => {
    expect(resolve({ chaldeanMasters: true }, 'chaldean').methods.masters).toEqual([11, 22, 33]);
    expect(resolve({ chaldeanMasters: true, masters: [44] }, 'chaldean').requestedMasters).toEqual([44]);
  });

  it('take the first table of a system that has several', () => {
    expect(resolve({}, 'hebrew').methods.table).toBe('hechrachi');
    expect(resolve({ table: 'gadol' }, 'hebrew').methods.table).toBe('gadol');
  });

  it('take a part of the Lo Shu rules', () => {
    expect(resolve({ loShu: { kua: true } }).methods.loShu).toEqual({ driverConductor: true, kua: true, century: true });
    expect(resolve({ loShu: { driverConductor: false, century: false } }).methods.loShu).toEqual({
      driverConductor: false,
      kua: false,
      century: false,
    });
  });

  it.each([
    [{ lifepath: 'digits' }, '/methods/lifepath', 'unknown_option'],
    [{ lifePath: 'sideways' }, '/methods/lifePath', 'invalid_option'],
    [{ challengeSpans: 'yes' }, '/methods/challengeSpans', 'invalid_type'],
    [{ masters: 11 }, '/methods/masters', 'invalid_type'],
    [{ masters: [11, 12] }, '/methods/masters/1', 'invalid_option'],
    [{ masters: ['11'] }, '/methods/masters/0', 'invalid_type'],
    [{ masters: Array.from({ length: 10 }, () => 11) }, '/methods/masters', 'invalid_option'],
    [{ letterOverrides: [{ index: 0 }] }, '/methods/letterOverrides/0', 'invalid_option'],
    [{ letterOverrides: [{ index: -1, role: 'vowel' }] }, '/methods/letterOverrides/0', 'invalid_option'],
    [{ letterOverrides: [{ index: 1.5, role: 'vowel' }] }, '/methods/letterOverrides/0', 'invalid_option'],
    [{ letterOverrides: [{ index: 'a', role: 'vowel' }] }, '/methods/letterOverrides/0', 'invalid_type'],
    [{ letterOverrides: [7] }, '/methods/letterOverrides/0', 'invalid_type'],
    [{ letterOverrides: [{ index: 0, role: 'vowel', why: 1 }] }, '/methods/letterOverrides/0', 'invalid_type'],
    [{ loShu: true }, '/methods/loShu', 'invalid_type'],
    [{ loShu: { kua: 1 } }, '/methods/loShu/kua', 'invalid_type'],
    [{ loShu: { kau: true } }, '/methods/loShu/kau', 'unknown_field'],
    [{ table: 'gadol' }, '/methods/table', 'invalid_option'],
    [{ table: 7 }, '/methods/table', 'invalid_type'],
    ['fast', '/methods', 'invalid_type'],
  ])('are refused at their pointer: %j', (options, pointer, code) => {
    expect(resolve(options).problems[0]).toMatchObject({ pointer, code });
  });

  it('take one to nine masters, each of 11 to 99', () => {
    expect(resolve({ masters: [] }).methods.masters).toEqual([]);
    expect(resolve({ masters: [11, 22, 33, 44, 55, 66, 77, 88, 99] }).problems).toEqual([]);
  });
});
