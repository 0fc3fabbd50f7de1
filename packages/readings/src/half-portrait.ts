import type { Fact } from './fact.ts';
import type { Position } from './knowledge.ts';
import type { ReadingParagraph } from './reading.ts';
import type { Draft, Subject } from './subject.ts';
import { paragraph, type Writer } from './writer.ts';

const OF_SOMEBODY: readonly Position[] = ['lifePath', 'birthday', 'attitude', 'expression', 'soulUrge', 'personality', 'hiddenPassion'];
const BESIDE: readonly Position[] = ['destiny', 'moolank', 'bhagyank', 'compound', 'plane', 'subconsciousSelf', 'balance'];

/** What a portrait tells besides where there is a date alone or a name alone: its numbers from more of their sides, two by two. */
export function restOfHalf(writer: Writer, { of, all }: Subject): Draft {
  const { say, lead, leadBoth, pair } = writer;
  const [line, arrow] = [all('loShuLine', 8).at(-1), all('birthGridArrow', 8).at(-1)];
  const there = (positions: readonly Position[]) => positions.flatMap((position) => of(position) ?? []);
  const [somebody, beside] = [there(OF_SOMEBODY), there(BESIDE)];
  return {
    who: inPairs(somebody).map(([one, other]) => (other ? fromEachSide(writer, one, other) : byItself(writer, one))),
    more: [
      ...inPairs(beside).flatMap(([one, other]) =>
        other
          ? [
              paragraph(leadBoth(say(one, 'gift'), say(one, 'shadow')), leadBoth(say(other, 'gift'), say(other, 'shadow'))),
              fromEachSide(writer, one, other),
            ]
          : [byItself(writer, one)],
      ),
      paragraph(lead(say(line, 'work'), 'loShuLine'), lead(say(arrow, 'work'), 'birthGridArrow')),
      paragraph(lead(say(line, 'inner'), 'loShuLine'), lead(say(arrow, 'inner'), 'birthGridArrow')),
    ],
    time: [fromEachSide(writer, of('period'), of('challenge'))],
    practice: inPairs([...somebody, ...beside]).map(([one, other]) => paragraph(pair(say(one, 'practice'), say(other, 'practice')))),
  };
}

function fromEachSide({ meet }: Writer, one: Fact | undefined, other: Fact | undefined): ReadingParagraph | null {
  return paragraph(meet('work', one, other), meet('relationships', one, other), meet('inner', one, other));
}

function byItself({ say, fully, leadBoth, pair, alone }: Writer, fact: Fact): ReadingParagraph | null {
  return paragraph(
    leadBoth(say(fact, 'gift'), say(fact, 'shadow')),
    pair(say(fact, 'work'), say(fact, 'relationships')),
    alone(fully(fact, 'inner')),
  );
}

function inPairs(facts: readonly Fact[]): readonly (readonly [Fact, Fact | undefined])[] {
  return facts.flatMap((fact, at) => (at % 2 === 0 ? [[fact, facts[at + 1]] as const] : []));
}
