import { computeChart } from '@1numbers/engine';
import { describe, expect, it } from 'vitest';
import { canFlip, isRightToLeft, letterParts } from './letter-rows.ts';

describe('letterParts', () => {
  it('gives the sums that Decoz prints for Thomas: vowels 7, consonants 15', () => {
    const parts = letterParts(computeChart({ name: 'Thomas', explain: true }));
    expect(parts).toHaveLength(1);
    expect(parts[0]).toMatchObject({ text: 'Thomas', vowels: 7, consonants: 15, total: 22 });
  });

  it('is empty without a name', () => {
    expect(letterParts(computeChart({ birthDate: '1990-03-15', explain: true }))).toEqual([]);
  });
});

describe('canFlip', () => {
  it('lets a person decide about Y and W only', () => {
    const letters = letterParts(computeChart({ name: 'Wyatt', explain: true }))[0]?.letters ?? [];
    expect(letters.map(canFlip)).toEqual([true, true, false, false, false]);
  });

  it('leaves letters alone where the system has no vowels', () => {
    const letters = letterParts(computeChart({ name: 'שרה', system: 'hebrew', explain: true }))[0]?.letters ?? [];
    expect(letters.some(canFlip)).toBe(false);
  });
});

describe('isRightToLeft', () => {
  it('knows Hebrew and Arabic', () => {
    expect(['שרה', 'محمد', 'Żak', 'สมชาย'].map(isRightToLeft)).toEqual([true, true, false, false]);
  });
});
