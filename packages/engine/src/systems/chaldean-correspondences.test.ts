import { describe, expect, it } from 'vitest';
import { correspondencesOf, luckyDays } from './chaldean-correspondences.ts';

const NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const every = NUMBERS.map((number) => correspondencesOf(number));

describe('correspondencesOf', () => {
  it('connects each number with its planet, and 4 and 7 with the nodes in India', () => {
    const planets = ['sun', 'moon', 'jupiter', 'uranus', 'mercury', 'venus', 'neptune', 'saturn', 'mars'];
    expect(every.map((row) => row?.planet)).toEqual(planets);
    expect(every.map((row) => row?.indianPlanet)).toEqual(planets.with(3, 'rahu').with(6, 'ketu'));
  });

  it('gives 1 and 4 the Sunday, 2 and 7 the Monday, and each other number the day of its planet', () => {
    expect(every.map((row) => row?.rulingWeekday)).toEqual([7, 1, 4, 7, 3, 5, 1, 6, 2]);
  });

  it('gives the weekdays that Cheiro calls lucky, which are not the same', () => {
    expect(every.map((row) => row?.luckyWeekdays.join(''))).toEqual(['71', '715', '452', '671', '35', '245', '71', '671', '245']);
  });

  it('reads a compound by its root, and has nothing for zero', () => {
    expect(correspondencesOf(33)).toBe(correspondencesOf(6));
    expect(correspondencesOf(0)).toBeNull();
  });

  it('warns of black for 6 only', () => {
    expect(every.map((row) => row?.avoidColours.join())).toEqual(['', '', '', '', '', 'black', '', '', '']);
  });

  it('gives the nine Indian gems', () => {
    expect(every.map((row) => row?.indianGem)).toEqual([
      ...['ruby', 'pearl', 'yellow_sapphire', 'hessonite', 'emerald', 'diamond', 'cats_eye', 'blue_sapphire', 'red_coral'],
    ]);
  });

  it('covers the twelve signs', () => {
    expect(new Set(every.flatMap((row) => row?.signs)).size).toBe(12);
  });

  it('interchanges numbers both ways except 8 with 4', () => {
    expect(every.map((row) => row?.interchangeable.join(''))).toEqual(['247', '147', '69', '127', '', '39', '124', '4', '36']);
  });
});

describe('luckyDays', () => {
  it('gives 6 its own series and then that of 3 and 9', () => {
    expect(luckyDays(6)).toEqual({ own: [6, 15, 24], interchangeable: [3, 9, 12, 18, 21, 27, 30] });
  });

  it('gives 5 its own series alone', () => {
    expect(luckyDays(5)).toEqual({ own: [5, 14, 23], interchangeable: [] });
  });

  it('has no day for zero', () => {
    expect(luckyDays(0)).toEqual({ own: [], interchangeable: [] });
  });
});
