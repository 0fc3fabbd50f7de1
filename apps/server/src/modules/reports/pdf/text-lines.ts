/// <reference path="./linebreak.d.ts" />
import { RIGHT_TO_LEFT } from '@1numbers/reports';
import bidiFactory from 'bidi-js';
import LineBreaker from 'linebreak';
import type { Face, Fonts } from './fonts.ts';

/** Words that look alike. */
export type Span = { readonly text: string; readonly face: Face; readonly colour: string };
/** A piece of a line that one font draws in one direction, from its left edge. */
export type Run = { readonly text: string; readonly font: string; readonly colour: string; readonly left: number; readonly width: number };
export type Line = { readonly runs: readonly Run[]; readonly width: number };

// Its types say that the function is under `default`; Node gives it as it is.
const bidi = (bidiFactory as unknown as typeof bidiFactory.default)();

/** Breaks a paragraph into lines of at most `width` and puts each line into the order in which it is seen (UAX #9, #14). */
export function linesOf(given: readonly Span[], size: number, width: number, direction: 'ltr' | 'rtl', fonts: Fonts): readonly Line[] {
  // Few fonts have the narrow space that French sets before some marks.
  const spans = given.map((span) => ({ ...span, text: span.text.replaceAll('\u202F', '\u00A0') }));
  const text = spans.map((span) => span.text).join('');
  if (text === '') return [];
  const letters = lettersOf(spans, fonts);
  const { levels } = bidi.getEmbeddingLevels(text, direction);
  const widthOf = (from: number, to: number) =>
    size *
    runsIn(letters, levels, from, to).reduce(
      (sum, run) => sum + fonts.widthOf((letters[run.from] as Letter).font, seen(text.slice(run.from, run.to))),
      0,
    );
  return rangesOf(text, width, widthOf).map(([from, to]) => lineOf(text, letters, levels, from, to, size, fonts));
}

type Letter = { readonly font: string; readonly span: Span };

/** For each UTF-16 unit the font and span it belongs to. */
function lettersOf(spans: readonly Span[], fonts: Fonts): readonly Letter[] {
  const letters: Letter[] = [];
  let before: Letter | null = null;
  for (const span of spans) {
    for (const letter of span.text) {
      const sameFace: string | null = before !== null && before.span.face === span.face ? before.font : null;
      before = { font: fonts.nameFor(span.face, letter.codePointAt(0) as number, sameFace), span };
      for (let unit = 0; unit < letter.length; unit += 1) letters.push(before);
    }
  }
  return letters;
}

/** From and to of each line, without the space at its end. */
function rangesOf(text: string, width: number, widthOf: (from: number, to: number) => number): readonly [number, number][] {
  const ranges: [number, number][] = [];
  const breaker = new LineBreaker(text);
  let [start, used, from] = [0, 0, 0];
  const endAt = (to: number) => {
    ranges.push([start, trimmedEnd(text, start, to)]);
    [start, used] = [to, 0];
  };
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) {
    const to = next.position;
    if (used > 0 && used + widthOf(from, trimmedEnd(text, from, to)) > width) endAt(from);
    if (used === 0 && widthOf(from, trimmedEnd(text, from, to)) > width) {
      // A word without end: it is cut where the line is full.
      for (let at = from + 1; at < to; at += 1) if (at - start > 1 && widthOf(start, at) > width && !isInside(text, at - 1)) endAt(at - 1);
      used = widthOf(start, to);
    } else used += widthOf(from, to);
    from = to;
    if (next.required && to < text.length) endAt(to);
  }
  if (start < text.length) endAt(text.length);
  return ranges;
}

function trimmedEnd(text: string, from: number, to: number): number {
  return from + text.slice(from, to).trimEnd().length;
}

/** Whether a letter of two units would be torn apart here, or a mark from its letter. */
function isInside(text: string, at: number): boolean {
  return /[\u{DC00}-\u{DFFF}\p{M}]/u.test(text[at] ?? '');
}

type Piece = { readonly from: number; readonly to: number; readonly level: number };

function runsIn(letters: readonly Letter[], levels: Uint8Array, from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  for (let at = from, start = from; at < to; at += 1) {
    const [here, next] = [letters[at] as Letter, letters[at + 1]];
    if (at + 1 < to && next?.font === here.font && next.span === here.span && levels[at + 1] === levels[at]) continue;
    pieces.push({ from: start, to: at + 1, level: levels[at] as number });
    start = at + 1;
  }
  return pieces;
}

function lineOf(text: string, letters: readonly Letter[], levels: Uint8Array, from: number, to: number, size: number, fonts: Fonts): Line {
  let left = 0;
  const pieces = runsIn(letters, levels, from, to).filter((piece) => seen(text.slice(piece.from, piece.to)) !== '');
  const runs = inSight(pieces).flatMap(({ from: start, to: end, level }): readonly Run[] => {
    const { font, span } = letters[start] as Letter;
    return wordsOf(shownText(seen(text.slice(start, end)), level), level).map((word) => {
      const width = size * fonts.widthOf(font, word);
      left += width;
      return { text: word, font, colour: span.colour, left: left - width, width };
    });
  });
  const last = runs.at(-1);
  // A line ends where a space was: whoever listens, or copies, is not to get two words as one.
  if (last !== undefined && text[to] === ' ' && !RIGHT_TO_LEFT.test(last.text)) runs[runs.length - 1] = { ...last, text: `${last.text} ` };
  return { runs, width: left };
}

/** From right to left the last word stands first: each is drawn by itself, as the library draws words in the order they come. */
function wordsOf(text: string, level: number): readonly string[] {
  return level % 2 === 0 || !RIGHT_TO_LEFT.test(text) ? [text] : text.split(/(?<= )|(?= )/u).reverse();
}

/** Rule L2: from the highest level down, what stands at it or above is turned around. */
function inSight(pieces: readonly Piece[]): readonly Piece[] {
  const ordered = [...pieces];
  const highest = Math.max(0, ...pieces.map(({ level }) => level));
  for (let level = highest; level >= 1; level -= 1) {
    for (let at = 0; at < ordered.length; at += 1) {
      let end = at;
      while (end < ordered.length && (ordered[end] as Piece).level >= level) end += 1;
      if (end > at) ordered.splice(at, end - at, ...ordered.slice(at, end).reverse());
      at = end;
    }
  }
  return ordered;
}

/** Marks of direction have had their say once the order is known: fonts have no shape for them. */
function seen(text: string): string {
  return text.replace(DIRECTION_MARKS, '');
}

const DIRECTION_MARKS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** Brackets are mirrored from right to left. Letters are turned by the font; a run of marks alone is not. */
function shownText(text: string, level: number): string {
  if (level % 2 === 0) return text;
  const mirrored = [...text].map((letter) => bidi.getMirroredCharacter(letter) ?? letter);
  return (RIGHT_TO_LEFT.test(text) ? mirrored : mirrored.reverse()).join('');
}
