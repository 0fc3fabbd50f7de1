import type { Span } from '@1numbers/engine';
import type { Screen } from '../terminal/screen.ts';
import { padEnd, widthOf } from '../terminal/text.ts';
import { cli } from '../words.ts';

/** A named row of spans that follow each other. */
export type Track = { readonly name: string; readonly spans: readonly Pick<Span, 'value' | 'startAge' | 'endAge'>[] };

/**
 * Spans drawn to scale over the ages of a life, with a mark under the age reached this year.
 * `age` is null when no day was chosen, and then nothing is marked.
 */
export function timeline(tracks: readonly Track[], age: number | null, width: number, screen: Screen): string[] {
  if (tracks.length === 0) return [];
  const { paint } = screen;
  const label = 2 + Math.max(...tracks.map((track) => widthOf(track.name)), widthOf(cli.chart.age));
  const lastAge = Math.max(90, Math.ceil(((age ?? 0) + 1) / 10) * 10);
  const column = (years: number) => Math.round((years / lastAge) * (width - label - 1));
  return [
    paint.faint(padEnd(cli.chart.age, label) + axis(lastAge, column)),
    ...tracks.map((track) => padEnd(track.name, label) + bar(track, age, lastAge, column, screen)),
    ...(age === null ? [] : [mark(age, label + column(age), width, screen)]),
  ];
}

type Columns = (years: number) => number;

function axis(lastAge: number, column: Columns): string {
  let line = '';
  for (let age = 0; age < lastAge; age += 10) {
    if (column(age) >= line.length) line = line.padEnd(column(age)) + String(age).padEnd(3);
  }
  return line.trimEnd();
}

function bar({ spans }: Track, age: number | null, lastAge: number, column: Columns, { paint }: Screen): string {
  return spans
    .map(({ value, startAge, endAge }) => {
      const length = column(endAge === null ? lastAge : Math.min(endAge + 1, lastAge)) - column(startAge);
      if (length <= 0) return '';
      const isNow = age !== null && age >= startAge && (endAge === null || age <= endAge);
      const line = `├${onLine(String(value), length - 1)}`;
      return (isNow ? paint.now : paint.faint)(endAge === null ? `${line.slice(0, -1)}→` : line);
    })
    .join('');
}

/** The number in the middle of a line, with space around it where there is some; only the line where there is none. */
function onLine(number: string, width: number): string {
  const text = [` ${number} `, number, ''].find((each) => each.length <= width) ?? '';
  const left = Math.floor((width - text.length) / 2);
  return '─'.repeat(left) + text + '─'.repeat(width - text.length - left);
}

/** The mark under the age, with its words on the side where there is room. */
function mark(age: number, at: number, width: number, { paint }: Screen): string {
  const words = `${cli.chart.now}, ${cli.chart.age} ${age}`;
  const fits = at + 2 + widthOf(words) <= width;
  return paint.now(fits ? `${' '.repeat(at)}▲ ${words}` : `${' '.repeat(Math.max(0, at - 1 - widthOf(words)))}${words} ▲`);
}
