import { computeChart } from '@1numbers/engine';
import { describe, expect, it } from 'vitest';
import * as words from './index.ts';
import { compounds, gridLines, nameChanges, nameDrops } from './index.ts';

/** Every tenth day of a hundred years: all arrows, planes and kinds of steps occur among them. */
const DATES = Array.from({ length: 100 }, (_, year) =>
  Array.from({ length: 12 }, (_, month) => `${1930 + year}-${pad(month + 1)}-${pad(1 + ((year * 7 + month * 10) % 28))}`),
).flat();

describe('words', () => {
  it('exist for every line and arrow of the grids', () => {
    for (const birthDate of DATES) {
      const { grids } = computeChart({ birthDate, include: ['loShu', 'birthGrid'] });
      for (const { id } of grids?.birthGrid?.arrows ?? []) expect(gridLines.arrows).toHaveProperty(id);
      for (const { id } of grids?.loShu?.planes ?? []) expect(gridLines.loShu).toHaveProperty(id);
    }
  });

  it('exist for the image of every compound', () => {
    for (let length = 2; length <= 60; length += 1) {
      const meaning = computeChart({ name: 'A'.repeat(length), include: ['nameNumber'] }).numbers?.nameNumber?.meaning;
      if (meaning != null) expect(compounds).toHaveProperty(meaning.code);
    }
  });

  it('exist for everything that is done to a name', () => {
    const names = ['Dr. Jean-Luc O’Neil, Jr 3 ★', 'Łukasz Straße', 'Ａｄａ', 'محمـد'];
    for (const name of names) {
      for (const system of ['pythagorean', 'arabic'] as const) {
        const answer = computeChart({ name, birthDate: '1990-03-15', system, include: [] }).name;
        for (const { code } of answer?.changes ?? []) expect(nameChanges).toHaveProperty(code);
        for (const { code } of answer?.dropped ?? []) expect(nameDrops).toHaveProperty(code);
      }
    }
  });

  it('are never empty', () => {
    for (const [path, text] of texts(words)) expect(text.trim(), path).not.toBe('');
  });
});

function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => texts(member, `${path}.${key}`));
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
