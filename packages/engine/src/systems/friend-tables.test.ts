import { describe, expect, it } from 'vitest';
import { relation } from './friend-tables.ts';

const NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9];

describe('relation', () => {
  it('takes the worse of both directions and shows both', () => {
    expect(relation(2, 9, 'planetary')).toEqual({ relation: 'enemy', toOther: 'enemy', fromOther: 'neutral' });
    expect(relation(9, 2, 'planetary')).toEqual({ relation: 'enemy', toOther: 'neutral', fromOther: 'enemy' });
    expect(relation(1, 5, 'planetary')).toEqual({ relation: 'neutral', toOther: 'neutral', fromOther: 'friend' });
    expect(relation(1, 3, 'planetary')).toEqual({ relation: 'friend', toOther: 'friend', fromOther: 'friend' });
  });

  it('knows a number as its own', () => {
    for (const number of NUMBERS) expect(relation(number, number, 'sepharial').relation).toBe('own');
  });

  it('lists the friends and enemies of the planetary table', () => {
    const listed = (kind: string) =>
      NUMBERS.map((first) => NUMBERS.filter((second) => relation(first, second, 'planetary').toOther === kind).join(''));
    expect(listed('friend')).toEqual(['239', '135', '129', '568', '146', '458', '56', '456', '13']);
    expect(listed('enemy')).toEqual(['8', '89', '6', '129', '', '12', '12', '129', '48']);
  });

  it('lists the friends and enemies of the older table, which has no row for 9', () => {
    const listed = (kind: string) =>
      NUMBERS.map((first) => NUMBERS.filter((second) => relation(first, second, 'sepharial').toOther === kind).join(''));
    expect(listed('friend')).toEqual(['48', '79', '69', '18', '39', '39', '26', '14', '']);
    expect(listed('enemy')).toEqual(['56', '58', '48', '35', '24', '18', '19', '36', '']);
    expect(listed('unknown')).toEqual(['', '', '', '', '', '', '', '', '12345678']);
  });

  it('judges by the known direction when the other has no row', () => {
    expect(relation(9, 3, 'sepharial')).toEqual({ relation: 'friend', toOther: 'unknown', fromOther: 'friend' });
    expect(relation(7, 9, 'sepharial')).toEqual({ relation: 'enemy', toOther: 'enemy', fromOther: 'unknown' });
  });

  it('gives the same relation in both orders', () => {
    for (const table of ['planetary', 'sepharial'] as const) {
      for (const first of NUMBERS) {
        for (const second of NUMBERS) expect(relation(first, second, table).relation).toBe(relation(second, first, table).relation);
      }
    }
  });
});
