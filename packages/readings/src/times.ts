import type { Fact } from './fact.ts';
import { isOpen } from './portrait.ts';
import type { ReadingParagraph, ReadingSentence } from './reading.ts';
import { type Draft, joined, type Subject } from './subject.ts';
import { TRANSITS } from './transits.ts';
import { paragraph, type Writer } from './writer.ts';

/** The long cycles from first to last, and the year within them. */
export function cycles(writer: Writer, subject: Subject): Draft {
  const { of } = subject;
  const { say, pair, alone } = writer;
  const challenge = of('challenge');
  const whole = {
    pinnacles: [
      ...stretches(writer, subject, 'pinnacle'),
      paragraph(
        writer.leadBoth(say(challenge, 'shadow'), say(challenge, 'inner')),
        pair(say(challenge, 'work'), say(challenge, 'relationships')),
      ),
    ],
    periods: stretches(writer, subject, 'period'),
    ...year(writer, subject),
  };
  const practice = [paragraph(pair(say(of('pinnacle'), 'practice'), say(challenge, 'practice')), alone(say(of('period'), 'practice')))];
  return joined(whole, { practice });
}

/** Of the long cycles those that somebody is in now, and the year within them. */
export function shortCycles(writer: Writer, subject: Subject): Draft {
  return {
    pinnacles: [paragraph(ofStretchNow(writer, subject, 'pinnacle'))],
    periods: [paragraph(ofStretchNow(writer, subject, 'period'))],
    ...year(writer, subject),
  };
}

function ofStretchNow({ say, leadBoth }: Writer, { of }: Subject, position: 'pinnacle' | 'period'): ReadingSentence | null {
  const now = of(position);
  return leadBoth(say(now, 'gift'), say(now, 'shadow'), isOpen(now) ? `${position}Open` : position);
}

/** First what each of them is like, then what there is to add: of several with the same number, all are told. */
function stretches(writer: Writer, subject: Subject, position: 'pinnacle' | 'period'): readonly (ReadingParagraph | null)[] {
  const { say, fully, pair, alone } = writer;
  return eachStretch(writer, subject.stretches(position)).map(({ fact, first }) =>
    paragraph(first, pair(say(fact, 'work'), say(fact, 'relationships')), alone(isPresent(fact) ? fully(fact, 'inner') : null)),
  );
}

/** The personal year from every side. */
export function year(writer: Writer, { of }: Subject): Draft {
  const { say, fully, lead, leadBoth, pair, alone } = writer;
  const [now, essence] = [of('personalYear'), of('essence')];
  return {
    year: [
      paragraph(leadBoth(say(now, 'gift'), say(now, 'shadow')), alone(fully(now, 'gift')), alone(fully(now, 'inner'))),
      paragraph(pair(say(now, 'work'), say(now, 'relationships')), alone(fully(now, 'work')), alone(fully(now, 'relationships'))),
      paragraph(
        leadBoth(say(essence, 'gift'), say(essence, 'shadow')),
        pair(say(essence, 'work'), say(essence, 'relationships')),
        alone(fully(essence, 'inner')),
      ),
      paragraph(...TRANSITS.map((transit) => leadBoth(say(of(transit), 'gift'), say(of(transit), 'shadow')))),
      paragraph(lead(say(of('universalYear'), 'gift')), lead(say(of('ageDigit'), 'gift')), alone(say(of('ageDigit'), 'practice'))),
    ],
    practice: [
      paragraph(
        lead(say(now, 'practice'), 'oneThing'),
        pair(say(essence, 'practice'), say(of('lifePath'), 'practice')),
        alone(fully(now, 'practice')),
      ),
    ],
  };
}

/** The personal month, and the year it stands in. */
export function month(writer: Writer, { of }: Subject): Draft {
  const { say, fully, lead, leadBoth, pair, alone } = writer;
  const [now, around] = [of('personalMonth'), of('personalYear')];
  return {
    month: [
      paragraph(leadBoth(say(now, 'gift'), say(now, 'shadow')), lead(say(around, 'gift')), alone(say(around, 'work'))),
      paragraph(pair(say(now, 'work'), say(now, 'relationships')), alone(fully(now, 'inner')), alone(fully(now, 'gift'))),
      paragraph(lead(say(of('universalMonth'), 'gift'))),
    ],
    practice: [paragraph(lead(say(now, 'practice'), 'oneThing'), alone(say(around, 'practice')))],
  };
}

/** The personal day, and the month and year it stands in. */
export function day(writer: Writer, { of }: Subject): Draft {
  const { say, fully, lead, leadBoth, pair, alone } = writer;
  const [now, around] = [of('personalDay'), of('personalMonth')];
  return {
    day: [
      paragraph(
        leadBoth(say(now, 'gift'), say(now, 'shadow')),
        lead(say(of('attitude'), 'gift')),
        lead(say(around, 'gift')),
        lead(say(of('personalYear'), 'gift')),
      ),
      paragraph(pair(say(now, 'work'), say(now, 'relationships')), alone(fully(now, 'inner')), lead(say(of('universalDay'), 'gift'))),
    ],
    practice: [paragraph(lead(say(now, 'practice'), 'oneThing'))],
  };
}

/** What each stretch gives and what it costs, with its years. */
export function eachStretch(writer: Writer, facts: readonly Fact[]) {
  return facts.map((fact) => ({ fact, first: ofStretch(writer, fact, facts) }));
}

/** Nothing can be done about years that are over, nor yet about those to come. */
export function isPresent({ when }: Fact): boolean {
  return when === undefined || when === 'now';
}

/** Where an earlier stretch with the same number has said all there is, its other sides; of two that are over each has one thing to say. */
function ofStretch({ say, lead, leadBoth }: Writer, fact: Fact, all: readonly Fact[]): ReadingSentence | null {
  const { when, position, key } = fact;
  if (when === 'over') {
    const first = say(fact, 'gift') ?? say(fact, 'shadow') ?? say(fact, 'inner');
    const again = all.some((other) => other !== fact && other.when === 'over' && other.key === key);
    return leadBoth(first, again ? null : say(fact, position === 'challenge' ? 'inner' : 'shadow'), 'stretchOver');
  }
  const place = isOpen(fact) ? 'stretchOpen' : 'stretch';
  const [gives, costs] =
    position === 'challenge'
      ? [say(fact, 'shadow'), say(fact, 'inner')]
      : [say(fact, 'gift') ?? say(fact, 'work'), say(fact, 'shadow') ?? say(fact, 'relationships')];
  return leadBoth(gives, costs, place) ?? lead(say(fact, 'practice'), place);
}
