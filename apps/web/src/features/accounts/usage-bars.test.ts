import { expect, it } from 'vitest';
import { busiestOf, heightsOf } from './usage-bars.ts';

const days = [0, 50, 1, 2000, 2000].map((requests, index) => ({ day: `2026-11-2${index}`, requests }));

it('are as tall as the day was busy, and a single request is still seen', () => {
  expect(heightsOf(days)).toEqual([0, 0.04, 0.04, 1, 1]);
});

it('know the busiest day, the latest of several', () => {
  expect(busiestOf(days).day).toBe('2026-11-24');
});
