import type { Chart } from '@1numbers/engine';
import { assembled } from './assemble.ts';
import type { Fact } from './fact.ts';
import { factsOf, minorFactsOf } from './facts.ts';
import type { Language } from './languages.ts';
import type { Length } from './lengths.ts';
import { meetings } from './meetings.ts';
import type { Reading, ReadingParagraph } from './reading.ts';
import { seedOf } from './seed.ts';
import { createWriter, paragraph, unsaid, type Writer } from './writer.ts';

export type NewNameRequest = {
  /** Of the name given at birth, with the name in use beside it. */
  readonly chart: Chart;
  readonly length?: Length;
  /** Passages that this person does not want to read again. */
  readonly avoid?: readonly string[];
};

/**
 * What a new name changes: the numbers of the birth name stay, those of the name in use lie on top of them, and some rub against each
 * other. Pure.
 */
export function composeNewName(language: Language, { chart, length, avoid = [] }: NewNameRequest): Reading {
  const { headings, newName } = language.together;
  const writer = createWriter(language, `${seedOf(chart)}|${chart.numbers?.minorExpression?.total ?? ''}`, new Set(avoid));
  const facts = factsOf(chart, null);
  const born = BORN.flatMap((position) => facts.get(position)?.[0] ?? []);
  const pairs = minorFactsOf(chart).map((minor) => ({ minor, born: facts.get(minor.position)?.[0] }));
  const changed = pairs.filter(({ minor, born: before }) => minor.key !== before?.key);
  const [first] = changed;
  const name = chart.name?.original;
  return assembled(
    language,
    name ? newName.title.named.replace('{name}', () => name) : newName.title.unnamed,
    [
      { id: 'stays', heading: headings.stays, paragraphs: [stays(writer, language, born)] },
      {
        id: 'adds',
        heading: headings.adds,
        paragraphs: [
          ...pairs.map(({ minor, born: before }) => adds(writer, language, minor, before)),
          compound(writer, facts.get('compound')?.[0]),
        ],
      },
      { id: 'beside', heading: headings.beside, paragraphs: changed.flatMap(({ minor }) => meetings(writer, minor, born)).slice(0, 3) },
      {
        id: 'practice',
        heading: language.phrases.headings.practice,
        paragraphs: [first === undefined ? null : paragraph(writer.lead(writer.say(first.minor, 'practice'), 'oneThing'))],
      },
    ],
    chart.methods,
    length,
  );
}

const BORN = ['lifePath', 'expression', 'soulUrge', 'personality'] as const;

function stays({ say, tell, names }: Writer, { together }: Language, born: readonly Fact[]): ReadingParagraph | null {
  return paragraph(...born.map((fact) => tell(together.newName.stays, 'stays', say(fact, 'gift'), { who: names([fact]) })));
}

function adds(writer: Writer, { together }: Language, minor: Fact, born: Fact | undefined): ReadingParagraph | null {
  const { say, tell, pair, names } = writer;
  if (born !== undefined && minor.key === born.key) {
    return paragraph(tell(together.newName.same, 'same', unsaid([born, minor]), { who: names([born]) }));
  }
  return paragraph(
    tell(together.newName.adds, 'adds', say(minor, 'gift'), { who: names([minor]) }),
    pair(say(minor, 'relationships'), say(minor, 'work')),
  );
}

function compound({ say, lead }: Writer, fact: Fact | undefined): ReadingParagraph | null {
  return paragraph(lead(say(fact, 'gift')));
}
