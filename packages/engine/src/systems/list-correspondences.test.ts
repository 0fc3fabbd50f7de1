import { expect, it } from 'vitest';
import { correspondencesOf } from './chaldean-correspondences.ts';
import { CORRESPONDENCE_SOURCES, listCorrespondences } from './list-correspondences.ts';

it('lists the nine numbers with what is connected with each', () => {
  const list = listCorrespondences();
  expect(list.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  for (const { number, luckyDays, ...rest } of list) {
    expect(rest).toEqual(correspondencesOf(number));
    expect(luckyDays.own[0]).toBe(number);
  }
  // Cheiro's example: a 6 takes 6, 15 and 24, then the days of 3 and 9.
  expect(list[5]?.luckyDays).toEqual({ own: [6, 15, 24], interchangeable: [3, 9, 12, 18, 21, 27, 30] });
});

it('lays to Indian practice only members that are there', () => {
  expect(Object.keys(listCorrespondences()[0] ?? {})).toEqual(expect.arrayContaining([...CORRESPONDENCE_SOURCES[1].members]));
});
