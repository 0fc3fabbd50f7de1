import { expect, it } from 'vitest';
import { computeChart } from '../chart.ts';
import type { MethodOptions } from '../request.ts';

const of = (name: string, methods: MethodOptions) => computeChart({ name, methods, include: ['nameNumber'] }).numbers?.nameNumber;

it('keeps the masters of words where Lagan does', () => {
  // BALDWIN 22, LEE 3 + 5 + 5 = 13 → 4: Lagan adds 22 + 4 = 26 → 8, Cheiro 4 + 4 = 8
  expect(of('Baldwin Lee', { compound: 'wordRoots', chaldeanMasters: true })).toMatchObject({
    compound: 26,
    value: 8,
    wordRootCompound: 26,
  });
  expect(of('Baldwin Lee', { compound: 'wordRoots' })).toMatchObject({ compound: 8, value: 8, wordRootCompound: 8 });
});

it('reads the grand total of all letters, with Cheiro’s compound beside it, or the other way round', () => {
  // Cheiro: LLOYD 18 → 9 and GEORGE 25 → 7 make 16; all letters 43. Both have the root 7.
  expect(of('Lloyd George', {})).toMatchObject({ compound: 43, wordRootCompound: 16, value: 7, display: '43/7' });
  expect(of('Lloyd George', { compound: 'wordRoots' })).toMatchObject({ compound: 16, value: 7, display: '16/7' });
});

it('reads a single word by its own sum', () => {
  // Cheiro: BALDWIN is 22, a compound and no master
  expect(of('Baldwin', { compound: 'wordRoots' })).toMatchObject({ compound: 22, value: 4, kind: 'plain' });
});
