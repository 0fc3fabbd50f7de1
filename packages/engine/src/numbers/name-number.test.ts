import { expect, it } from 'vitest';
import { computeChart } from '../chart.ts';
import type { MethodOptions } from '../request.ts';

const nameNumber = (methods: MethodOptions) =>
  computeChart({ name: 'Baldwin Lee', methods: { ...methods, compound: 'wordRoots' }, include: ['nameNumber'] }).numbers?.nameNumber;

it('keeps the masters of words where Lagan does', () => {
  // BALDWIN 22, LEE 3 + 5 + 5 = 13 → 4: Lagan adds 22 + 4 = 26 → 8, Cheiro 4 + 4 = 8
  expect(nameNumber({ chaldeanMasters: true })).toMatchObject({ compound: 26, value: 8, wordRootCompound: 26 });
  expect(nameNumber({})).toMatchObject({ compound: 8, value: 8, wordRootCompound: 8 });
});
