import type { Fact } from './facts.ts';
import type { ReadingParagraph } from './reading.ts';
import type { Draft, Subject } from './subject.ts';
import type { Found } from './themes.ts';
import { paragraph, type Writer } from './writer.ts';

/** The whole portrait: who you are, what pulls against it, what bridges it, what time it is now, one thing to do. */
export function wholePortrait(writer: Writer, { of, all, themes }: Subject): Draft {
  const [agreement] = themes.filter(({ kind }) => kind === 'agreement');
  const tensions = themes.filter(({ kind }) => kind === 'tension').slice(0, 2);
  const { say, lead, pair, alone } = writer;
  const [lifePath, expression, soulUrge, personality] = [of('lifePath'), of('expression'), of('soulUrge'), of('personality')];
  const who = [
    paragraph(
      lead(say(lifePath, 'gift')),
      pair(say(lifePath, 'inner'), say(soulUrge, 'inner')),
      pair(say(lifePath, 'work'), say(expression, 'work')),
    ),
    paragraph(
      lead(say(expression, 'gift')),
      pair(say(expression, 'inner'), say(of('hiddenPassion'), 'gift')),
      lead(say(of('birthday'), 'gift')),
    ),
    paragraph(
      lead(say(soulUrge, 'gift')),
      pair(say(soulUrge, 'relationships'), say(lifePath, 'relationships')),
      pair(say(soulUrge, 'work'), say(personality, 'inner')),
    ),
    paragraph(
      lead(say(personality, 'gift')),
      pair(say(personality, 'relationships'), say(expression, 'relationships')),
      alone(say(personality, 'work')),
    ),
    agreement === undefined ? null : together(writer, agreement),
  ];
  const debts = all('karmicDebt', 2);
  const [firstLesson, secondLesson, thirdLesson] = all('karmicLesson', 3);
  const pulls = [
    ...tensions.map((tension) => apart(writer, tension)),
    paragraph(
      pair(say(lifePath, 'shadow'), say(expression, 'shadow')),
      pair(say(of('birthday'), 'shadow'), say(of('hiddenPassion'), 'shadow')),
      pair(say(soulUrge, 'shadow'), say(personality, 'shadow')),
    ),
    paragraph(
      lead(say(firstLesson, 'shadow')),
      pair(say(firstLesson, 'gift'), say(secondLesson, 'shadow')),
      pair(say(secondLesson, 'gift'), say(thirdLesson, 'shadow')),
    ),
    ...debts.map((debt) => paragraph(lead(say(debt, 'shadow')), pair(say(debt, 'gift'), say(debt, 'practice')))),
  ];
  const [firstBridge, secondBridge] = all('bridge', 2);
  const [firstLine, secondLine] = all('loShuLine', 2);
  const bridges = [
    ...tensions.map((tension) => paragraph(pair(writer.sayTheme(tension, 'bridge'), say(tension.bearers[0], 'practice')))),
    paragraph(
      lead(say(of('maturity'), 'gift')),
      pair(say(of('maturity'), 'shadow'), say(of('destiny'), 'gift')),
      lead(say(of('attitude'), 'gift')),
    ),
    paragraph(
      lead(say(firstBridge, 'shadow')),
      pair(say(firstBridge, 'practice'), say(secondBridge, 'practice')),
      lead(say(of('balance'), 'practice')),
      lead(say(of('subconsciousSelf'), 'gift')),
    ),
    paragraph(
      lead(say(firstLine, 'gift')),
      pair(say(secondLine, 'gift'), say(of('birthGridArrow'), 'gift')),
      pair(say(of('plane'), 'gift'), say(of('attitude'), 'shadow')),
    ),
  ];
  const year = of('personalYear');
  const [pinnacle, period] = [of('pinnacle'), of('period')];
  const time = [
    paragraph(
      lead(say(pinnacle, 'gift'), isOpen(pinnacle) ? 'pinnacleOpen' : 'pinnacle'),
      pair(say(pinnacle, 'work'), say(pinnacle, 'relationships')),
      lead(say(of('challenge'), 'shadow')),
      pair(say(of('challenge'), 'inner'), say(pinnacle, 'shadow')),
    ),
    paragraph(lead(say(period, 'gift'), isOpen(period) ? 'periodOpen' : 'period'), pair(say(period, 'shadow'), say(of('essence'), 'gift'))),
    paragraph(
      lead(say(year, 'gift')),
      pair(say(year, 'work'), say(year, 'relationships')),
      pair(say(year, 'inner'), say(of('essence'), 'shadow')),
      alone(say(year, 'shadow')),
    ),
    paragraph(lead(say(of('personalMonth'), 'gift')), pair(say(of('personalMonth'), 'shadow'), say(of('personalDay'), 'gift'))),
  ];
  const [theme] = [...tensions, ...themes];
  const practice = [
    paragraph(
      lead(theme === undefined ? say(lifePath, 'practice') : writer.sayTheme(theme, 'practice'), 'oneThing'),
      pair(say(year, 'practice'), say(of('personalMonth'), 'practice')),
      pair(say(expression, 'practice'), say(soulUrge, 'practice')),
    ),
  ];
  return { who, pulls, bridges, time, practice };
}

/** About 120 words: who, what pulls, what time it is, one thing to do. */
export function shortPortrait(writer: Writer, { of, themes }: Subject): Draft {
  const { say, lead, pair } = writer;
  const tension = themes.find(({ kind }) => kind === 'tension');
  const theme = tension ?? themes[0];
  const year = of('personalYear');
  return {
    who: [paragraph(lead(say(of('lifePath'), 'gift')), pair(say(of('expression'), 'gift'), say(of('soulUrge'), 'gift')))],
    pulls: [
      tension === undefined ? paragraph(pair(say(of('lifePath'), 'shadow'), say(of('expression'), 'shadow'))) : opened(writer, tension),
    ],
    time: [paragraph(lead(say(year, 'gift')), pair(say(year, 'work'), say(year, 'relationships')))],
    practice: [paragraph(lead(theme === undefined ? say(of('lifePath'), 'practice') : writer.sayTheme(theme, 'practice'), 'oneThing'))],
  };
}

/** One sentence. */
export function portraitLine(writer: Writer, { of }: Subject): Draft {
  const { say, pair } = writer;
  const first = say(of('lifePath'), 'gift') ?? say(of('expression'), 'gift');
  return { who: [paragraph(pair(first, say(of('soulUrge'), 'inner') ?? say(of('birthday'), 'gift')))] };
}

/** What a full portrait leaves out: the rest of the numbers, and every side of the first four. */
export function restOfPortrait(writer: Writer, { of, all }: Subject): Draft {
  const { say, lead, pair, alone } = writer;
  const rest = [...all('karmicLesson', 9).slice(3), ...all('hiddenPassion', 9).slice(1)];
  const lines = [...all('loShuLine', 8).slice(2), ...all('birthGridArrow', 8).slice(1), ...all('plane', 2).slice(1)];
  return {
    more: [
      paragraph(lead(say(of('destiny'), 'shadow')), pair(say(of('destiny'), 'practice'), say(of('maturity'), 'practice'))),
      paragraph(lead(say(of('compound'), 'gift')), lead(say(of('moolank'), 'gift')), alone(say(of('moolank'), 'shadow'))),
      paragraph(lead(say(of('bhagyank'), 'gift')), pair(say(of('bhagyank'), 'shadow'), say(of('subconsciousSelf'), 'shadow'))),
      ...rest.map((fact) => paragraph(lead(say(fact, 'shadow')), alone(say(fact, 'gift')))),
      ...lines.map((fact) => paragraph(lead(say(fact, 'gift')), alone(say(fact, 'practice')))),
    ],
    practice: [
      paragraph(pair(say(of('lifePath'), 'practice'), say(of('personality'), 'practice')), alone(say(of('birthday'), 'practice'))),
      paragraph(pair(say(of('attitude'), 'practice'), say(of('period'), 'practice')), alone(say(of('challenge'), 'practice'))),
    ],
  };
}

/** A tension in one sentence. */
function opened(writer: Writer, theme: Found): ReadingParagraph | null {
  const names = { who: writer.names(theme.bearers.slice(0, 1)), other: writer.names(theme.against.slice(0, 1)) };
  return paragraph(writer.lead(writer.sayTheme(theme, 'tension'), 'tension', names));
}

export function together(writer: Writer, theme: Found): ReadingParagraph | null {
  return paragraph(
    writer.lead(writer.sayTheme(theme, 'agree'), 'agreement', { who: writer.names(theme.bearers.slice(0, 3)) }),
    writer.pair(writer.sayTheme(theme, 'agree'), writer.sayTheme(theme, 'much')),
  );
}

export function apart(writer: Writer, theme: Found): ReadingParagraph | null {
  const names = { who: writer.names(theme.bearers.slice(0, 1)), other: writer.names(theme.against.slice(0, 1)) };
  return paragraph(
    writer.lead(writer.sayTheme(theme, 'tension'), 'tension', names),
    writer.pair(writer.sayTheme(theme, 'tension'), writer.say(theme.bearers[0], 'shadow')),
  );
}

export function isOpen(fact: Fact | undefined): boolean {
  return fact?.span?.endYear === null;
}
