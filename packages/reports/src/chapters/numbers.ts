import { directionOf, type NumberReading } from '@1numbers/readings';
import type { Block } from '../report.ts';
import type { Subject } from '../subject.ts';
import { MORE_NUMBERS, type MoreNumber, TOLD_NUMBERS, whatOf } from '../words/report-words.ts';

/** Every number that something is said of, and a table of the others. */
export function numbersOf(subject: Subject): readonly Block[] {
  const { numbers, words, names } = subject;
  const told = TOLD_NUMBERS.flatMap((position) =>
    numbers
      .filter((number) => number.position === position && number.sides.length > 0)
      .map((number) =>
        numberBlock(subject, { ...number, name: withLetter(subject, number) }, minorWhat(subject, number) ?? whatOf(words, position)),
      ),
  );
  const rows = MORE_NUMBERS.flatMap((id) => {
    const value = shownValue(subject, id);
    return value === null ? [] : [[names[id], value, words.what[id]]];
  });
  const { number, value, from } = words.table;
  return [
    ...told,
    ...(rows.length === 0
      ? []
      : [{ kind: 'table' as const, caption: words.others, head: [number, value, from], rows, widths: [4, 3, 7], main: 1 }]),
  ];
}

/** One number with what is said of it. */
export function numberBlock({ words }: Pick<Subject, 'words'>, { name, value, sides }: NumberReading, what: string): Block {
  return { kind: 'number', name, value, what, sides: sides.map(({ facet, text }) => ({ label: words.facets[facet], text })) };
}

/** Which letter of the name it is. */
function withLetter({ chart }: Subject, { id, name }: NumberReading): string {
  const { cornerstone, capstone, firstVowel } = chart.numbers ?? {};
  const letter = { cornerstone, capstone, firstVowel }[id]?.letter;
  return letter === undefined ? name : `${name} · ${letter}`;
}

/** A number of the name in use stands where that of the birth name does, and is counted from another name. */
function minorWhat({ words }: Subject, { id }: NumberReading): string | null {
  return id === 'minorExpression' || id === 'minorSoulUrge' || id === 'minorPersonality' ? words.what[id] : null;
}

function shownValue({ chart: { numbers = {} }, language }: Subject, id: MoreNumber): string | null {
  if (id === 'nameNumber') return numbers.nameNumber?.display ?? null;
  const row = Object.values(numbers.inclusion ?? {}).join(' ');
  if (row === '') return null;
  // From the 1 to the 9, in every language from left to right.
  return directionOf(language.id) === 'rtl' ? `\u2066${row}\u2069` : row;
}
