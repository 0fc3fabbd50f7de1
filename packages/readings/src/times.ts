import type { Fact } from './fact.ts';
import { isOpen } from './portrait.ts';
import type { ReadingParagraph, ReadingSentence } from './reading.ts';
import type { Draft, Subject } from './subject.ts';
import { paragraph, type Writer } from './writer.ts';

/** The long cycles from first to last, and the year within them. */
export function cycles(writer: Writer, subject: Subject): Draft {
  return {
    pinnacles: [...stretches(writer, subject, 'pinnacle'), challenge(writer, subject)],
    periods: stretches(writer, subject, 'period'),
    ...year(writer, subject),
  };
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
  const { say, pair, alone } = writer;
  const all = subject.stretches(position).map((stretch) => ({ stretch, first: ofStretch(writer, stretch) }));
  return all.map(({ stretch, first }) => {
    // Nothing can be done any more about years that are over.
    if (isPast(stretch, subject.year)) return paragraph(first);
    return paragraph(
      first,
      position === 'pinnacle' ? pair(say(stretch, 'work'), say(stretch, 'relationships')) : alone(say(stretch, 'practice')),
    );
  });
}

/** The personal year from every side. */
export function year(writer: Writer, { of }: Subject): Draft {
  const { say, lead, leadBoth, pair, alone } = writer;
  const now = of('personalYear');
  return {
    year: [
      paragraph(leadBoth(say(now, 'gift'), say(now, 'shadow')), alone(say(now, 'gift')), alone(say(now, 'inner'))),
      paragraph(pair(say(now, 'work'), say(now, 'relationships')), leadBoth(say(of('essence'), 'gift'), say(of('essence'), 'shadow'))),
    ],
    practice: [paragraph(lead(say(now, 'practice'), 'oneThing'), pair(say(of('essence'), 'practice'), say(of('lifePath'), 'practice')))],
  };
}

/** The personal month, and the year it stands in. */
export function month(writer: Writer, { of }: Subject): Draft {
  const { say, lead, leadBoth, alone } = writer;
  const [now, around] = [of('personalMonth'), of('personalYear')];
  return {
    month: [paragraph(leadBoth(say(now, 'gift'), say(now, 'shadow')), lead(say(around, 'gift')), alone(say(around, 'work')))],
    practice: [paragraph(lead(say(now, 'practice'), 'oneThing'), alone(say(around, 'practice')))],
  };
}

/** The personal day, and the month and year it stands in. */
export function day(writer: Writer, { of }: Subject): Draft {
  const { say, lead, leadBoth } = writer;
  const [now, around] = [of('personalDay'), of('personalMonth')];
  return {
    day: [
      paragraph(
        leadBoth(say(now, 'gift'), say(now, 'shadow')),
        lead(say(of('attitude'), 'gift')),
        lead(say(around, 'gift')),
        lead(say(of('personalYear'), 'gift')),
      ),
    ],
    practice: [paragraph(lead(say(now, 'practice'), 'oneThing'))],
  };
}

function challenge(writer: Writer, { of }: Subject) {
  const now = of('challenge');
  return paragraph(writer.leadBoth(writer.say(now, 'shadow'), writer.say(now, 'inner')), writer.alone(writer.say(now, 'practice')));
}

/** What a stretch gives and what it costs; where an earlier one with the same number has said all of that, its other sides. */
export function ofStretch({ say, lead, leadBoth }: Writer, stretch: Fact): ReadingSentence | null {
  const place = isOpen(stretch) ? 'stretchOpen' : 'stretch';
  const [gives, costs] = [say(stretch, 'gift') ?? say(stretch, 'work'), say(stretch, 'shadow') ?? say(stretch, 'relationships')];
  return leadBoth(gives, costs, place) ?? lead(say(stretch, 'practice'), place);
}

/** A stretch of life that was over before this year. */
export function isPast({ span }: Fact, year: number | null): boolean {
  return year !== null && span !== undefined && span.endYear !== null && span.endYear < year;
}
