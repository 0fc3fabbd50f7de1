import type { Fact } from './fact.ts';
import { apart, isOpen, together } from './portrait.ts';
import type { Axis } from './qualities.ts';
import type { ReadingParagraph } from './reading.ts';
import type { Draft, Subject } from './subject.ts';
import type { Found } from './themes.ts';
import { paragraph, type Writer } from './writer.ts';

/** With the people close by. */
export function relationships(writer: Writer, subject: Subject): Draft {
  const { say, leadBoth } = writer;
  const called = subject.of('firstName');
  return {
    love: [...side(writer, subject, 'relationships'), paragraph(leadBoth(say(called, 'gift'), say(called, 'shadow')))],
    ...around(writer, subject, ['closeness', 'voice'], 'relationships'),
  };
}

/** At work. */
export function career(writer: Writer, subject: Subject): Draft {
  const { say, leadBoth } = writer;
  const reasoning = subject.of('rationalThought');
  return {
    work: [...side(writer, subject, 'work'), paragraph(leadBoth(say(reasoning, 'gift'), say(reasoning, 'shadow')))],
    ...around(writer, subject, ['aim', 'order'], 'work'),
  };
}

/** Five dimensions: what you bring, people, work, inner life, and what is to be learned; then something to do. */
export function growth(writer: Writer, subject: Subject): Draft {
  const { of, all } = subject;
  const { say, lead, leadBoth, pair, alone, meet } = writer;
  const [lifePath, expression, soulUrge, personality] = [of('lifePath'), of('expression'), of('soulUrge'), of('personality')];
  const [firstLesson, secondLesson] = all('karmicLesson', 2);
  return {
    who: [
      paragraph(leadBoth(say(lifePath, 'gift'), say(lifePath, 'shadow')), lead(say(of('hiddenPassion'), 'gift'))),
      paragraph(leadBoth(say(expression, 'gift'), say(expression, 'shadow')), lead(say(of('maturity'), 'gift'))),
    ],
    love: ofFirstFour(writer, subject, 'relationships'),
    work: ofFirstFour(writer, subject, 'work'),
    inner: side(writer, subject, 'inner'),
    pulls: [
      paragraph(meet('shadow', soulUrge, personality), leadBoth(say(of('challenge'), 'shadow'), say(of('challenge'), 'inner'))),
      paragraph(
        leadBoth(say(firstLesson, 'shadow'), say(firstLesson, 'gift')),
        leadBoth(say(secondLesson, 'shadow'), say(secondLesson, 'gift')),
        pair(say(firstLesson, 'practice'), say(secondLesson, 'practice')),
      ),
      paragraph(lead(say(of('cornerstone'), 'shadow')), lead(say(of('capstone'), 'shadow'))),
      paragraph(lead(say(of('habitChallenge'), 'shadow')), alone(say(of('habitChallenge'), 'practice'))),
    ],
    practice: [
      paragraph(lead(say(lifePath, 'practice'), 'oneThing'), pair(say(expression, 'practice'), say(soulUrge, 'practice'))),
      paragraph(pair(say(personality, 'practice'), say(of('personalYear'), 'practice'))),
    ],
  };
}

/** The five dimensions with one thing said of each. */
export function shortGrowth({ say, lead, leadBoth }: Writer, { of }: Subject): Draft {
  const [lifePath, expression, soulUrge, challenge] = [of('lifePath'), of('expression'), of('soulUrge'), of('challenge')];
  return {
    who: [paragraph(lead(say(lifePath, 'gift') ?? say(expression, 'gift')))],
    love: [paragraph(lead(say(soulUrge, 'relationships') ?? say(lifePath, 'relationships')))],
    work: [paragraph(lead(say(expression, 'work') ?? say(lifePath, 'work')))],
    inner: [paragraph(lead(say(soulUrge, 'inner') ?? say(lifePath, 'inner')))],
    pulls: [paragraph(leadBoth(say(challenge, 'shadow'), say(challenge, 'inner')) ?? lead(say(soulUrge, 'shadow')))],
    practice: [paragraph(lead(say(lifePath, 'practice') ?? say(expression, 'practice'), 'oneThing'))],
  };
}

type Side = 'relationships' | 'work' | 'inner';

/** One side of life by every number that stays. */
function side(writer: Writer, subject: Subject, facet: Side): readonly (ReadingParagraph | null)[] {
  const { of, all } = subject;
  const { fully, lead, meet } = writer;
  // Brought in again where it was before: what stands beside it is of other numbers.
  const told = (fact: Fact | undefined) => lead(fully(fact, facet), fact?.position);
  return [
    ...ofFirstFour(writer, subject, facet),
    paragraph(meet(facet, of('birthday'), of('attitude')), told(of('hiddenPassion')), told(of('plane'))),
    paragraph(meet(facet, of('maturity'), of('destiny')), told(of('moolank')), told(of('compound'))),
    paragraph(told(of('subconsciousSelf')), told(of('balance')), told(of('bridge'))),
    paragraph(...[...all('karmicLesson', 2), ...all('karmicDebt', 1)].map(told)),
    paragraph(told(of('loShuLine')), told(of('birthGridArrow'))),
  ];
}

function ofFirstFour({ fully, alone, meet }: Writer, { of }: Subject, facet: Side): readonly (ReadingParagraph | null)[] {
  return [
    paragraph(meet(facet, of('lifePath'), of('soulUrge')), alone(fully(of('lifePath'), facet)), alone(fully(of('soulUrge'), facet))),
    paragraph(
      meet(facet, of('expression'), of('personality')),
      alone(fully(of('expression'), facet)),
      alone(fully(of('personality'), facet)),
    ),
  ];
}

/** What helps and hinders, and what the present adds. */
function around(writer: Writer, { of, themes }: Subject, axes: readonly Axis[], facet: 'relationships' | 'work'): Draft {
  const { say, fully, lead, leadBoth, pair, alone, meet } = writer;
  const own = themes.filter(({ axis }) => axes.includes(axis));
  const [tension] = own.filter(({ kind }) => kind === 'tension');
  const [agreement] = own.filter(({ kind }) => kind === 'agreement');
  const [pinnacle, period, challenge, year] = [of('pinnacle'), of('period'), of('challenge'), of('personalYear')];
  const [theme] = [...own, ...themes] as readonly (Found | undefined)[];
  return {
    who: [
      agreement === undefined ? null : together(writer, agreement),
      paragraph(lead(say(of('lifePath'), 'gift')), lead(say(of('expression'), 'gift'))),
      paragraph(lead(say(of('soulUrge'), 'gift')), lead(say(of('personality'), 'gift'))),
    ],
    pulls: [
      tension === undefined ? null : apart(writer, tension),
      paragraph(meet('shadow', of('soulUrge'), of('lifePath')), alone(say(of('personality'), 'shadow'))),
      paragraph(leadBoth(say(challenge, 'shadow'), say(challenge, 'gift'))),
    ],
    bridges: [
      tension === undefined ? null : paragraph(pair(writer.sayTheme(tension, 'bridge'), writer.sayTheme(tension, 'bridge'))),
      paragraph(lead(fully(of('bridge'), 'gift')), alone(say(of('bridge'), 'practice'))),
    ],
    time: [
      paragraph(
        lead(fully(pinnacle, facet), isOpen(pinnacle) ? 'pinnacleOpen' : 'pinnacle'),
        lead(fully(year, facet), 'personalYear'),
        lead(fully(challenge, facet), 'challenge'),
      ),
      paragraph(lead(fully(period, facet), isOpen(period) ? 'periodOpen' : 'period'), lead(fully(of('essence'), facet))),
      paragraph(lead(fully(of('personalMonth'), facet)), lead(fully(of('personalDay'), facet))),
    ],
    practice: [
      paragraph(
        lead(theme === undefined ? say(of('lifePath'), 'practice') : writer.sayTheme(theme, 'practice'), 'oneThing'),
        pair(say(of('soulUrge'), 'practice'), say(of('expression'), 'practice')),
      ),
      paragraph(pair(say(challenge, 'practice'), say(year, 'practice')), alone(say(pinnacle, 'practice'))),
    ],
  };
}
