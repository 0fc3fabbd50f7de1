import { describe, expect, it } from 'vitest';
import { drawnYears, stretches } from './life-line.ts';

const span = (startAge: number, endAge: number | null) => ({
  value: 1,
  total: 1,
  chain: [1],
  startAge,
  endAge,
  startYear: 2000 + startAge,
  endYear: endAge === null ? null : 2000 + endAge,
});

describe('drawnYears', () => {
  it('shows 81 years, and more for who is older', () => {
    expect(drawnYears([span(0, 26), span(54, null)], 30)).toBe(81);
    expect(drawnYears([span(0, null)], 99)).toBe(108);
  });
});

describe('stretches', () => {
  it('covers the whole line without a gap', () => {
    const [first, second] = stretches([span(0, 26), span(27, null)], 81, 27);
    expect(first).toMatchObject({ from: 0, width: 33.33, now: false });
    expect(second).toMatchObject({ from: 33.33, width: 66.67, now: true });
  });
});
