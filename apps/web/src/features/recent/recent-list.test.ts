import { describe, expect, it } from 'vitest';
import { chartIn, type Recent, readList, withChart, withoutPerson } from './recent-list.ts';

const ada: Recent = { id: 'a', request: { name: 'Ada Lovelace', birthDate: '1815-12-10', system: 'pythagorean', methods: {} } };
const tom: Recent = { id: 't', request: { name: 'Tom', birthDate: '1936-10-12', system: 'chaldean', methods: {} } };

describe('the charts made on a device', () => {
  it('have the newest first, and hold no day that a chart is looked at', () => {
    const list = withChart([tom], { ...ada.request, asOf: '2026-11-27', explain: true }, 'a', null);
    expect(list).toEqual([ada, tom]);
  });

  it('hold a person once, however the name is written, by the newest methods', () => {
    const again = { ...ada.request, name: ' ADA  lovelace', system: 'indian' } as const;
    expect(withChart([tom, ada], again, 'new', null)).toEqual([{ id: 'new', request: again }, tom]);
    expect(withChart([tom, ada], ada.request, 'new', null)).toEqual([ada, tom]);
  });

  it('do not hold what was only half typed', () => {
    const half = withChart([tom], { name: 'Ada L', system: 'pythagorean', methods: {} }, 'a', null);
    const whole = withChart(half, ada.request, 'b', 'a');
    expect(whole).toEqual([{ ...ada, id: 'b' }, tom]);
    // A name that begins alike and was not written just now is somebody else.
    expect(withChart(half, ada.request, 'b', null)).toHaveLength(3);
    // And so is somebody else who is typed over the last name.
    expect(withChart(whole, { ...tom.request, name: 'Tim' }, 'c', 'b').map(({ id }) => id)).toEqual(['c', 'b', 't']);
    // Or whose name is still to be typed.
    expect(withChart([ada], { birthDate: '1815-12-10', system: 'pythagorean' }, 'c', 'a').map(({ id }) => id)).toEqual(['c', 'a']);
  });

  it('are twenty at most', () => {
    const many = Array.from({ length: 25 }, (_, index) => index).reduce<readonly Recent[]>(
      (list, index) => withChart(list, { name: `Nr ${index}`, system: 'pythagorean' }, String(index), null),
      [],
    );
    expect(many.map(({ id }) => id)).toEqual(Array.from({ length: 20 }, (_, index) => String(24 - index)));
  });

  it('leave the list with their person', () => {
    expect(withoutPerson([ada, tom], { name: 'ada lovelace', birthDate: '1815-12-10' })).toEqual([tom]);
  });

  it('are read back, and what is not understood is passed over', () => {
    expect(
      readList(JSON.stringify([ada, null, { id: 1 }, { id: 'x', request: {} }, { id: 'y', request: { name: 1, system: 'x' } }, tom])),
    ).toEqual([ada, tom]);
    expect([readList(null), readList('{'), readList('{}')]).toEqual([[], [], []]);
  });
});

it('finds a chart in what was asked elsewhere, by the usual system where none is named', () => {
  expect(chartIn({ birthDate: '1990-03-15' })).toEqual({ birthDate: '1990-03-15', system: 'pythagorean' });
  expect(chartIn({ name: 'Ada', system: 'chaldean' })).toEqual({ name: 'Ada', system: 'chaldean' });
  expect([chartIn({}), chartIn({ name: 7 }), chartIn({ phone: '1' })]).toEqual([null, null, null]);
});
