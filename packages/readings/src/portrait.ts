import type { Fact } from './fact.ts';
import type { Position } from './knowledge.ts';
import type { Axis } from './qualities.ts';
import type { ReadingParagraph } from './reading.ts';
import type { Draft, Subject } from './subject.ts';
import type { Found } from './themes.ts';
import { TRANSITS } from './transits.ts';
import { paragraph, type Said, type Writer } from './writer.ts';

/** The whole portrait: who you are, what pulls against it, what bridges it, what time it is now, something to do. */
export function wholePortrait(writer: Writer, { of, all, themes, byThemes }: Subject): Draft {
  const { say, fully, sayTheme, lead, leadBoth, pair, meet } = writer;
  const agreements = themes.filter(({ kind }) => kind === 'agreement').slice(0, 2);
  const tensions = tensionsOf(themes).slice(0, 2);
  const [lifePath, expression, soulUrge, personality] = [of('lifePath'), of('expression'), of('soulUrge'), of('personality')];
  const [birthday, passion, maturity] = [of('birthday'), of('hiddenPassion'), of('maturity')];
  const [firstLesson, secondLesson] = all('karmicLesson', 2);
  const [firstBridge] = all('bridge', 1);
  const secondBridge = all('bridge', 9).find(({ key }) => key !== firstBridge?.key);
  const [line, arrow] = [of('loShuLine'), of('birthGridArrow')];
  const [pinnacle, period, challenge, essence] = [of('pinnacle'), of('period'), of('challenge'), of('essence')];
  const [year, month, day] = [of('personalYear'), of('personalMonth'), of('personalDay')];
  const [theme] = [...tensions, ...themes];
  const [first, second] = lesserOf(byThemes);
  const [transit] = byThemes(TRANSITS);
  return {
    who: [
      ...gathered([
        paragraph(lead(fully(lifePath, 'gift')), meet('inner', lifePath, soulUrge), meet('work', lifePath, expression)),
        paragraph(lead(fully(expression, 'gift')), meet('gift', birthday, expression), lead(say(passion, 'gift'))),
        paragraph(lead(fully(soulUrge, 'gift')), meet('relationships', soulUrge, lifePath), meet('work', soulUrge, personality)),
        paragraph(lead(fully(personality, 'gift')), meet('relationships', personality, expression), meet('inner', expression, personality)),
        paragraph(leadBoth(say(first, 'gift'), say(first, 'shadow')), lead(say(second, 'gift'))),
      ]),
      paragraph(
        meet('gift', lifePath, soulUrge),
        lead(say(of('plane'), 'gift')),
        leadBoth(say(line, 'gift'), say(line, 'shadow')),
        lead(say(arrow, 'gift')),
      ),
      ...agreements.map((agreement) => together(writer, agreement)),
    ],
    pulls: [
      ...tensions.map((tension) => apart(writer, tension)),
      paragraph(meet('shadow', lifePath, expression), meet('shadow', birthday, passion), meet('shadow', soulUrge, personality)),
      paragraph(
        leadBoth(say(firstLesson, 'shadow'), say(firstLesson, 'gift')),
        leadBoth(say(secondLesson, 'shadow'), say(secondLesson, 'gift')),
        pair(say(firstLesson, 'practice'), say(secondLesson, 'practice')),
      ),
      ...all('karmicDebt', 2).map((debt) =>
        paragraph(leadBoth(say(debt, 'shadow'), say(debt, 'gift')), pair(say(debt, 'practice'), say(of('balance'), 'practice'))),
      ),
    ],
    bridges: [
      paragraph(pair(bridgeOf(writer, tensions[0]), bridgeOf(writer, tensions[1]))),
      paragraph(
        leadBoth(say(maturity, 'gift'), say(maturity, 'shadow')),
        meet('gift', maturity, of('destiny')),
        leadBoth(say(of('attitude'), 'gift'), say(of('attitude'), 'shadow')),
      ),
      paragraph(
        meet('shadow', firstBridge, secondBridge),
        pair(say(firstBridge, 'practice'), say(secondBridge, 'practice')),
        lead(say(of('subconsciousSelf'), 'gift')),
        meet('shadow', of('balance'), of('subconsciousSelf')),
        pair(say(of('balance'), 'practice'), say(maturity, 'practice')),
      ),
    ],
    time: [
      paragraph(
        lead(fully(pinnacle, 'gift'), isOpen(pinnacle) ? 'pinnacleOpen' : 'pinnacle'),
        meet('shadow', pinnacle, challenge),
        pair(say(challenge, 'practice'), say(period, 'practice')),
      ),
      paragraph(leadBoth(say(period, 'gift'), say(period, 'shadow'), isOpen(period) ? 'periodOpen' : 'period')),
      paragraph(
        leadBoth(say(year, 'gift'), say(year, 'shadow')),
        meet('work', pinnacle, year),
        meet('relationships', pinnacle, year),
        meet('inner', challenge, year),
      ),
      paragraph(
        leadBoth(say(essence, 'gift'), say(essence, 'shadow')),
        leadBoth(say(month, 'gift'), say(month, 'shadow')),
        leadBoth(say(day, 'gift'), say(day, 'shadow')),
      ),
      paragraph(lead(say(of('universalYear'), 'gift')), lead(say(transit, 'gift'))),
    ],
    practice: [
      paragraph(
        lead(theme === undefined ? say(lifePath, 'practice') : sayTheme(theme, 'practice'), 'oneThing'),
        pair(say(year, 'practice'), say(month, 'practice')),
        pair(say(expression, 'practice'), say(soulUrge, 'practice')),
      ),
    ],
  };
}

/** Lesser numbers, of which a portrait tells those that add most to what the main ones make together. */
const OF_NAME = ['cornerstone', 'capstone', 'firstVowel', 'rationalThought', 'firstName', 'surname'] as const;
const OF_DATE = ['tantricSoul', 'tantricKarma', 'tantricGift', 'tantricPast', 'tantricPath'] as const;

function lesserOf(byThemes: Subject['byThemes']): readonly Fact[] {
  const ofName = byThemes(OF_NAME);
  return (ofName.length > 0 ? ofName : byThemes(OF_DATE)).slice(0, 2);
}

/** Sentences that would each be a paragraph go together: without a name there is less to say. */
function gathered(paragraphs: readonly (ReadingParagraph | null)[]): readonly ReadingParagraph[] {
  const told: ReadingParagraph[] = [];
  for (const each of paragraphs.filter((there) => there !== null)) {
    const last = told.at(-1);
    const both = last?.sentences.length === 1 && each.sentences.length === 1 ? paragraph(...last.sentences, ...each.sentences) : null;
    if (both === null) told.push(each);
    else told.splice(-1, 1, both);
  }
  return told;
}

function bridgeOf(writer: Writer, tension: Found | undefined): Said | null {
  return tension === undefined ? null : writer.sayTheme(tension, 'bridge');
}

/** Axes on which people meet; the others are those of what is done. */
const OF_PEOPLE: readonly Axis[] = ['closeness', 'voice'];

/** About 120 words: who, what pulls, what time it is, one thing to do. */
export function shortPortrait(writer: Writer, { of, themes }: Subject): Draft {
  const { say, lead, pair, alone } = writer;
  const tension = themes.find(({ kind }) => kind === 'tension');
  const theme = tension ?? themes[0];
  const year = of('personalYear');
  return {
    who: [
      paragraph(
        lead(say(of('lifePath'), 'gift')),
        pair(say(of('expression'), 'gift'), say(of('soulUrge'), 'gift')),
        alone(say(of('birthday'), 'gift')),
      ),
    ],
    pulls: [
      tension === undefined ? paragraph(pair(say(of('lifePath'), 'shadow'), say(of('expression'), 'shadow'))) : opened(writer, tension),
    ],
    bridges: [paragraph(alone(bridgeOf(writer, tension)), lead(tension === undefined ? say(of('maturity'), 'gift') : null))],
    time: [
      paragraph(
        lead(say(year, 'gift')),
        alone(say(year, theme !== undefined && OF_PEOPLE.includes(theme.axis) ? 'relationships' : 'work')),
      ),
    ],
    practice: [paragraph(lead(theme === undefined ? say(of('lifePath'), 'practice') : writer.sayTheme(theme, 'practice'), 'oneThing'))],
  };
}

/** What a full portrait leaves out: the rest of the numbers, and every side of the first four. */
export function restOfPortrait(writer: Writer, { of, all, byThemes }: Subject): Draft {
  const { say, lead, leadBoth, pair, alone } = writer;
  const lessons = all('karmicLesson', 9).slice(2);
  const passions = all('hiddenPassion', 9).slice(1);
  const lines = [...all('loShuLine', 8).slice(1), ...all('birthGridArrow', 8).slice(1), ...all('plane', 2).slice(1)];
  const told = [...lesserOf(byThemes), ...byThemes(TRANSITS).slice(0, 1)].map(({ position }) => position);
  const both = (position: Position) => (told.includes(position) ? null : leadBoth(say(of(position), 'gift'), say(of(position), 'shadow')));
  return {
    more: [
      paragraph(lead(say(of('destiny'), 'shadow')), pair(say(of('destiny'), 'practice'), say(of('maturity'), 'practice'))),
      paragraph(lead(say(of('compound'), 'gift')), leadBoth(say(of('moolank'), 'gift'), say(of('moolank'), 'shadow'))),
      paragraph(leadBoth(say(of('bhagyank'), 'gift'), say(of('bhagyank'), 'shadow'))),
      ...lessons.map((fact) => paragraph(leadBoth(say(fact, 'shadow'), say(fact, 'gift')))),
      ...passions.map((fact) => paragraph(leadBoth(say(fact, 'gift'), say(fact, 'shadow')))),
      ...lines.map((fact) => paragraph(lead(say(fact, 'gift')), alone(say(fact, 'practice')))),
      paragraph(both('firstName'), both('surname')),
      paragraph(both('cornerstone'), both('firstVowel'), both('capstone')),
      paragraph(both('rationalThought'), lead(say(of('habitChallenge'), 'shadow')), alone(say(of('habitChallenge'), 'practice'))),
      paragraph(both('tantricSoul'), both('tantricKarma')),
      paragraph(both('tantricGift'), both('tantricPast'), both('tantricPath')),
      paragraph(lead(say(of('kua'), 'gift')), alone(say(of('kua'), 'practice'))),
    ],
    time: [
      paragraph(...TRANSITS.map(both)),
      paragraph(
        lead(say(of('ageDigit'), 'gift')),
        lead(say(of('universalMonth'), 'gift')),
        lead(say(of('universalDay'), 'gift')),
        pair(say(of('universalYear'), 'practice'), say(of('ageDigit'), 'practice')),
      ),
    ],
    practice: [
      paragraph(pair(say(of('lifePath'), 'practice'), say(of('personality'), 'practice')), alone(say(of('birthday'), 'practice'))),
      paragraph(pair(say(of('attitude'), 'practice'), say(of('period'), 'practice')), alone(say(of('challenge'), 'practice'))),
      paragraph(pair(say(of('essence'), 'practice'), say(of('personalDay'), 'practice'))),
      paragraph(pair(say(of('loShuLine'), 'practice'), say(of('birthGridArrow'), 'practice')), alone(say(of('plane'), 'practice'))),
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

/** Tensions that each stand between two numbers of their own: the same two are not set against each other twice. */
function tensionsOf(themes: readonly Found[]): readonly Found[] {
  const named = new Set<string>();
  return themes
    .filter(({ kind }) => kind === 'tension')
    .flatMap((theme) => {
      const pairs = theme.bearers.flatMap((bearer) => theme.against.map((other) => ({ bearer, other })));
      const free = pairs.find(({ bearer, other }) => !named.has(pairKey(bearer, other)));
      if (free === undefined) return [];
      named.add(pairKey(free.bearer, free.other));
      const first = (fact: Fact, facts: readonly Fact[]) => [fact, ...facts.filter(({ id }) => id !== fact.id)];
      return [{ ...theme, bearers: first(free.bearer, theme.bearers), against: first(free.other, theme.against) }];
    });
}

function pairKey(one: Fact, other: Fact): string {
  return [one.id, other.id].sort().join('|');
}

export function isOpen(fact: Fact | undefined): boolean {
  return fact?.span?.endYear === null;
}
