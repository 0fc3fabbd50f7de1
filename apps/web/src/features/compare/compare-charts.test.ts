import { describe, expect, it } from 'vitest';
import { compareDateMethods, compareSystems } from './compare-charts.ts';

describe('compareSystems', () => {
  it('holds only systems that read the name', () => {
    const systems = (name: string) => compareSystems({ name }).map(({ system }) => system);
    expect(systems('Ada')).toEqual(['pythagorean', 'chaldean', 'indian', 'brazilian', 'ordinal']);
    expect(systems('שרה')).toEqual(['hebrew']);
    expect(systems('王')).toEqual([]);
  });
});

describe('compareDateMethods', () => {
  it('shows where a master appears only in one way: Einstein, components 15/6 and all digits 33', () => {
    const ways = compareDateMethods({ birthDate: '1879-03-14' });
    const total = (method: string) => ways.find((way) => way.method === method)?.chart.numbers?.lifePath?.total;
    expect([total('components'), total('digits')]).toEqual([15, 33]);
    expect(ways.filter(({ used }) => used).map(({ method }) => method)).toEqual(['components']);
  });

  it('is empty without a date', () => {
    expect(compareDateMethods({ name: 'Ada' })).toEqual([]);
  });
});
