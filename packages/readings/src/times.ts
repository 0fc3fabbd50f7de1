import type { Fact } from './facts.ts';
import { isOpen } from './portrait.ts';
import type { Draft, Subject } from './subject.ts';
import { paragraph, type Writer } from './writer.ts';

/** The long cycles from first to last, and the year within them. */
export function cycles(writer: Writer, subject: Subject): Draft {
  const { say, lead, pair, alone } = writer;
  const told = (stretch: Fact) =>
    paragraph(
      lead(say(stretch, 'gift'), isOpen(stretch) ? 'stretchOpen' : 'stretch'),
      stretch.position === 'pinnacle' ? pair(say(stretch, 'work'), say(stretch, 'relationships')) : alone(say(stretch, 'practice')),
      alone(say(stretch, 'shadow')),
    );
  return {
    pinnacles: [...subject.stretches('pinnacle').map(told), challenge(writer, subject)],
    periods: subject.stretches('period').map(told),
    ...year(writer, subject),
  };
}

/** The personal year from every side. */
export function year(writer: Writer, { of }: Subject): Draft {
  const { say, lead, pair, alone } = writer;
  const now = of('personalYear');
  return {
    year: [
      paragraph(lead(say(now, 'gift')), pair(say(now, 'gift'), say(now, 'shadow')), alone(say(now, 'inner'))),
      paragraph(pair(say(now, 'work'), say(now, 'relationships')), lead(say(of('essence'), 'gift')), alone(say(of('essence'), 'shadow'))),
    ],
    practice: [paragraph(lead(say(now, 'practice'), 'oneThing'), pair(say(of('essence'), 'practice'), say(of('lifePath'), 'practice')))],
  };
}

/** The personal month, and the year it stands in. */
export function month(writer: Writer, { of }: Subject): Draft {
  const { say, lead, pair } = writer;
  const [now, around] = [of('personalMonth'), of('personalYear')];
  return {
    month: [paragraph(lead(say(now, 'gift')), pair(say(now, 'shadow'), say(around, 'work')), lead(say(around, 'gift')))],
    practice: [paragraph(lead(say(now, 'practice'), 'oneThing'), pair(say(around, 'practice'), null))],
  };
}

/** The personal day, and the month and year it stands in. */
export function day(writer: Writer, { of }: Subject): Draft {
  const { say, lead, pair } = writer;
  const [now, around] = [of('personalDay'), of('personalMonth')];
  return {
    day: [
      paragraph(
        lead(say(now, 'gift')),
        pair(say(now, 'shadow'), say(of('attitude'), 'gift')),
        lead(say(around, 'gift')),
        lead(say(of('personalYear'), 'gift')),
      ),
    ],
    practice: [paragraph(lead(say(now, 'practice'), 'oneThing'))],
  };
}

function challenge(writer: Writer, { of }: Subject) {
  const now = of('challenge');
  return paragraph(writer.lead(writer.say(now, 'shadow')), writer.pair(writer.say(now, 'inner'), writer.say(now, 'practice')));
}
