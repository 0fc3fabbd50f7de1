import { expect, it } from 'vitest';
import { daysOf } from './days.ts';

const dayOf = (moment: Date) => moment.toISOString().slice(0, 10);

it('puts what was done on one day together, and knows today and yesterday', () => {
  const events = ['2026-11-28T00:10:00Z', '2026-11-27T23:50:00Z', '2026-11-27T08:00:00Z', '2026-11-20T08:00:00Z'].map((at) => ({ at }));
  const days = daysOf(events, dayOf, new Date('2026-11-28T12:00:00Z'));
  expect(days.map(({ date, ago, events: of }) => [date, ago, of.length])).toEqual([
    ['2026-11-28', 0, 1],
    ['2026-11-27', 1, 2],
    ['2026-11-20', null, 1],
  ]);
});
