import type { NumberReading } from '@1numbers/readings';
import type { Block } from '../report.ts';
import type { Subject } from '../subject.ts';
import { MORE_NUMBERS, type MoreNumber, TOLD_NUMBERS } from '../words/report-words.ts';

/** Every number that something is said of, and a table of the others. */
export function numbersOf(subject: Subject): readonly Block[] {
  const { numbers, words, names } = subject;
  const told = TOLD_NUMBERS.flatMap((position) =>
    numbers
      .filter((number) => number.position === position && number.sides.length > 0)
      .map((number) => numberBlock(subject, number, words.what[position])),
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

function shownValue({ chart }: Subject, id: MoreNumber): string | null {
  const { numbers = {}, cycles = {} } = chart;
  switch (id) {
    case 'tantric':
      return numbers.tantric ? Object.values(numbers.tantric).join(' · ') : null;
    case 'cornerstone':
    case 'capstone':
    case 'firstVowel':
      return numbers[id] ? `${numbers[id].letter} ${numbers[id].value}` : null;
    case 'inclusion':
      return numbers.inclusion ? Object.values(numbers.inclusion).join(' ') : null;
    case 'transits':
      return cycles.transits
        ? Object.values(cycles.transits)
            .map(({ letter, value }) => `${letter} ${value}`)
            .join(' · ')
        : null;
    case 'dashas':
      return cycles.dashas ? dashaText(cycles.dashas) : null;
    case 'universalYear':
    case 'universalMonth':
    case 'universalDay':
      return cycles[id]?.display ?? null;
    default:
      return numbers[id]?.display ?? null;
  }
}

function dashaText({ maha, antar, pratyantar, daily }: NonNullable<NonNullable<Subject['chart']['cycles']>['dashas']>): string {
  const now = maha.findLast(({ from }) => antar !== null && from <= antar.from);
  return [now, antar, pratyantar, daily].flatMap((dasha) => (dasha ? [`${dasha.value}`] : [])).join(' · ');
}
