import { expect, it } from 'vitest';
import { computeChart } from '../chart.ts';
import type { MethodOptions } from '../request.ts';

const debts = (request: object, methods: MethodOptions) =>
  computeChart({ ...request, methods: { ...methods, debtScope: 'anyStep' }, include: ['karmicDebts'] }).numbers?.karmicDebts;

it('looks for a debt in month, day and year only where each is reduced on its own', () => {
  // 1990 → 19 → 10 → 1. All digits 28, month and day with the year's digit sum 37, whole numbers 2008: all three come to 10 → 1.
  const birth = { birthDate: '1990-03-15' };
  expect(debts(birth, { lifePath: 'components' })).toEqual([{ number: 'lifePath', debt: 19 }]);
  for (const lifePath of ['digits', 'whole', 'javane'] as const) expect(debts(birth, { lifePath })).toEqual([]);
});

it('looks for a debt in the words of a name only where each is reduced on its own', () => {
  // KEKE 2 + 5 + 2 + 5 = 14 → 5 and AL 1 + 3 = 4 make 9; in one sum 18 → 9 passes no 14.
  const found = (nameSum: 'perWord' | 'addAll') => debts({ name: 'Keke Al' }, { nameSum })?.filter(({ number }) => number === 'expression');
  expect(found('perWord')).toEqual([{ number: 'expression', debt: 14 }]);
  expect(found('addAll')).toEqual([]);
});
