import { computeChart } from '@1numbers/engine';
import { describe, expect, it } from 'vitest';
import { diffCharts } from './chart-diff.ts';

const person = { name: 'Thomas Cruise Mapother', birthDate: '1962-07-03', asOf: '2026-11-23' } as const;
const chart = (more: object) => computeChart({ ...person, ...more });

describe('diffCharts', () => {
  it('finds nothing between a chart and itself', () => {
    expect(diffCharts(chart({}), chart({})).changes).toEqual([]);
  });

  it('names the letter table when the system changes the root', () => {
    // Pythagorean 31/4; Chaldean letters have other values.
    const change = diffCharts(chart({}), chart({ system: 'chaldean' })).changes.find(({ id }) => id === 'expression');
    expect(change).toMatchObject({ kind: 'numbers', before: '4', reason: 'other_letter_table' });
  });

  it('names the master when only one way keeps it', () => {
    // 4 August 1961: components give 20/2, all digits 29/11.
    const born = { birthDate: '1961-08-04' };
    const changes = diffCharts(chart(born), chart({ ...born, methods: { lifePath: 'digits' } })).changes;
    expect(changes.find(({ id }) => id === 'lifePath')).toEqual({
      kind: 'numbers',
      id: 'lifePath',
      before: '2',
      after: '11/2',
      reason: 'master_kept_or_not',
    });
  });

  it('names the vowels when a letter is counted the other way', () => {
    const named = { name: 'Bryan' };
    const changes = diffCharts(chart(named), chart({ ...named, methods: { yRule: 'consonant' } })).changes;
    expect(changes.find(({ id }) => id === 'soulUrge')?.reason).toBe('other_vowels');
  });

  it('says when a number is gone', () => {
    const name = { name: 'שרה', system: 'hebrew' };
    const changes = diffCharts(chart(name), chart({ ...name, system: 'pythagorean' })).changes;
    expect(changes.find(({ id }) => id === 'expression')).toMatchObject({ after: null, reason: 'gone' });
  });
});
