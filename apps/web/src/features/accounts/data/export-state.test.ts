import type { DataExport } from '@1numbers/client';
import { expect, it } from 'vitest';
import { stateOf, whyNone } from './export-state.ts';

const exportIn = (state: DataExport['state']): DataExport => ({
  id: '01938c3e-7b0a-7c2f-9c39-3a6f4d1f2b12',
  state,
  size: state === 'ready' ? 48_213 : null,
  createdAt: '2026-11-27T20:00:00.000Z',
  readyAt: state === 'ready' ? '2026-11-27T20:00:04.000Z' : null,
  expiresAt: '2026-12-04T20:00:00.000Z',
});

it('exports are awaited while one of them is being made, and otherwise are as the newest is', () => {
  expect(stateOf([])).toBe('none');
  expect(stateOf([exportIn('failed'), exportIn('ready')])).toBe('failed');
  expect(stateOf([exportIn('ready'), exportIn('failed')])).toBe('ready');
  expect(stateOf([exportIn('ready'), exportIn('asked')])).toBe('asked');
});

it('tells five in a day from too many requests of any kind', () => {
  expect(whyNone({ code: 'rate_limited', retryAfterMs: 3 * 60 * 60 * 1000 })).toBe('enough');
  expect(whyNone({ code: 'rate_limited', retryAfterMs: 1_000 })).toBeNull();
  expect(whyNone({ code: 'conflict', retryAfterMs: null })).toBe('isBeingMade');
  expect(whyNone({ code: 'unreachable', retryAfterMs: null })).toBeNull();
  expect(whyNone(null)).toBeNull();
});
