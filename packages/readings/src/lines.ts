import type { Kind } from './phrases.ts';
import { isOpen } from './portrait.ts';
import type { Draft, Subject } from './subject.ts';
import { paragraph, type Writer } from './writer.ts';

/** One sentence of each kind, about the number that says most there. */
export const LINES: Readonly<Record<Kind, (writer: Writer, subject: Subject) => Draft>> = {
  portrait({ say, pairInOne }, { of }) {
    const first = say(of('lifePath'), 'gift') ?? say(of('expression'), 'gift');
    return { who: [paragraph(pairInOne(first, say(of('soulUrge'), 'inner') ?? say(of('birthday'), 'gift')))] };
  },
  relationships: ({ say, lead }, { of }) => ({
    love: [paragraph(lead(say(of('soulUrge'), 'relationships') ?? say(of('lifePath'), 'relationships')))],
  }),
  career: ({ say, lead }, { of }) => ({ work: [paragraph(lead(say(of('expression'), 'work') ?? say(of('lifePath'), 'work')))] }),
  growth: ({ say, lead }, { of }) => ({
    who: [paragraph(lead(say(of('maturity'), 'gift') ?? say(of('lifePath'), 'gift') ?? say(of('expression'), 'gift')))],
  }),
  cycles: ({ say, lead }, { of }) => ({
    pinnacles: [paragraph(lead(say(of('pinnacle'), 'gift'), isOpen(of('pinnacle')) ? 'pinnacleOpen' : 'pinnacle'))],
  }),
  year: ({ say, lead }, { of }) => ({ year: [paragraph(lead(say(of('personalYear'), 'gift')))] }),
  month: ({ say, lead }, { of }) => ({ month: [paragraph(lead(say(of('personalMonth'), 'gift')))] }),
  day: ({ say, lead }, { of }) => ({ day: [paragraph(lead(say(of('personalDay'), 'gift')))] }),
};
