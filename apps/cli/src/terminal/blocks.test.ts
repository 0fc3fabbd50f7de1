import { describe, expect, it } from 'vitest';
import { beside, table } from './blocks.ts';

describe('beside', () => {
  it('puts blocks next to each other as long as they fit, then begins a new row', () => {
    expect(beside([['ab', 'c'], ['de'], ['fgh']], 7, 2)).toEqual(['ab  de', 'c', '', 'fgh']);
  });
});

describe('table', () => {
  it('makes every column as wide as its widest cell', () => {
    expect(
      table(
        [
          ['a', '1'],
          ['bcd', '22'],
        ],
        [{}, { align: 'right' }],
        80,
      ),
    ).toEqual(['a     1', 'bcd  22']);
  });

  it('wraps the flexible column under itself', () => {
    expect(table([['key', 'some words that wrap']], [{}, { flexible: true }], 19)).toEqual(['key  some words', '     that wrap']);
  });
});
