import { findSystem } from '@1numbers/engine';
import { describe, expect, it } from 'vitest';
import { dateColumns, systemColumns } from './compare-charts.ts';

describe('systemColumns', () => {
  it('holds only systems that read the name, the one in use first', () => {
    const systems = (name: string) => systemColumns({ name, system: 'chaldean' }).map(({ system }) => system);
    expect(systems('Ada')).toEqual(['chaldean', 'pythagorean', 'indian', 'brazilian', 'ordinal']);
    expect(systems('שרה')).toEqual(['hebrew']);
    expect(systems('王')).toEqual([]);
  });

  it('says why another system counts otherwise', () => {
    const [own, chaldean] = systemColumns({ name: 'Mary Jane', system: 'pythagorean' });
    expect(own?.reasons).toEqual([]);
    expect(chaldean?.reasons).toContain('other_letter_table');
  });

  it('begins with a system of one’s own where that is in use, and blames nothing on the others', () => {
    const own = { ...findSystem('pythagorean', null), id: 'mine', letters: { A: 1, B: 9 }, vowels: ['A'], yAndW: false };
    const [first, ...others] = systemColumns({ name: 'Abba', system: own });
    expect([first?.system, first?.numbers.expression?.total]).toEqual([own, 20]);
    expect(others.map(({ system }) => system)).toEqual(['pythagorean', 'chaldean', 'indian', 'brazilian', 'ordinal']);
    expect(others.flatMap(({ reasons }) => reasons)).toEqual([]);
  });

  it('leaves out a system of one’s own that does not read the name', () => {
    const own = { ...findSystem('pythagorean', null), id: 'mine' };
    expect(systemColumns({ name: 'שרה', system: own }).map(({ system }) => system)).toEqual(['hebrew']);
  });

  it('is empty without a name', () => {
    expect(systemColumns({ birthDate: '1990-03-15' })).toEqual([]);
  });
});

describe('dateColumns', () => {
  it('shows where a master appears only in one way: Einstein, components 15/6 and all digits 33', () => {
    const ways = dateColumns({ birthDate: '1879-03-14' });
    const total = (method: string) => ways.find((way) => way.method === method)?.numbers.lifePath?.total;
    expect([total('components'), total('digits')]).toEqual([15, 33]);
    expect(ways.filter(({ used }) => used).map(({ method }) => method)).toEqual(['components']);
  });

  it('is empty without a date', () => {
    expect(dateColumns({ name: 'Ada' })).toEqual([]);
  });
});
