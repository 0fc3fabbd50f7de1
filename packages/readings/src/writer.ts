import { bareName } from './bare-name.ts';
import { choose } from './choice.ts';
import { echoes, placeless, soundsOf, wordsOf } from './echoes.ts';
import type { Fact } from './fact.ts';
import { EMPTY_ARROWS } from './grid-lines.ts';
import type { Facet } from './knowledge.ts';
import { directionOf, type Language, type LanguageId } from './languages.ts';
import type { Length } from './lengths.ts';
import { capital, filled } from './patterns.ts';
import type { LeadId, Patterns, Topic } from './phrases.ts';
import { namesOf } from './position-names.ts';
import type { Ground, ReadingParagraph, ReadingSentence } from './reading.ts';
import { sounded } from './sounds.ts';
import type { Found } from './themes.ts';
import { createTurns } from './turns.ts';

/** A statement that was chosen, and what it rests on. */
export type Said = { readonly text: string; readonly passage: string; readonly facts: readonly Fact[]; readonly facet: Facet };

/** Words that say nothing from the knowledge base, and what they rest on. */
export function unsaid(facts: readonly Fact[]): Said {
  return { text: '', passage: '', facts, facet: 'gift' };
}

/** Puts statements of one language into sentences. It says nothing twice and passes over what a person does not want to read again. */
export type Writer = ReturnType<typeof createWriter>;

export function createWriter(language: Language, seed: string, avoid: ReadonlySet<string>, length: Length = 'full') {
  const { id: languageId, knowledge, longer, past, phrases } = language;
  const isBrief = length === 'line' || length === 'short';
  const names = namesOf(language);
  const used = new Set<string>();
  const pattern = createTurns(seed);
  const sentence = (pattern: string, said: readonly Said[], words: Readonly<Record<string, string>>) =>
    sentenceOf(pattern, said, words, names, languageId);
  const broughtIn = new Set<string>();
  /** What the last statements left in the ear. */
  const lately: ReadonlySet<string>[] = [];

  /** What is said of a number from one side; null where all of it was said, or is unwanted, or nothing is known. */
  function say(fact: Fact | undefined, facet: Facet): Said | null {
    if (fact === undefined) return null;
    const { position, key } = fact;
    const isOver = fact.when === 'over' && isTold(past, position);
    const known: Known = isOver ? past[position] : knowledge[position];
    return take(known[key]?.[facet] ?? [], `${isOver ? 'past.' : ''}${position}.${key}.${facet}`, [fact], facet);
  }

  /** The same at greater length, for a sentence of its own; where a reading is brief or the language has no such words, as `say` does. */
  function fully(fact: Fact | undefined, facet: Facet): Said | null {
    if (fact === undefined || fact.when === 'over' || isBrief) return say(fact, facet);
    const { position, key } = fact;
    const known: Known = longer?.[position] ?? {};
    return take(known[key]?.[facet] ?? [], `longer.${position}.${key}.${facet}`, [fact], facet) ?? say(fact, facet);
  }

  function sayTheme({ axis, pole, bearers, against }: Found, what: keyof typeof THEME_FACETS): Said | null {
    const theme = phrases.themes[axis];
    const facet = THEME_FACETS[what];
    return what === 'agree' || what === 'much'
      ? take(theme[pole][what], `theme.${axis}.${pole}.${what}`, bearers, facet)
      : take(theme[what], `theme.${axis}.${what}`, [...bearers.slice(0, 2), ...against.slice(0, 2)], facet);
  }

  function take(texts: readonly string[], id: string, facts: readonly Fact[], facet: Said['facet']): Said | null {
    const first = texts.length === 0 ? 0 : choose(`${seed}|${id}`, texts.length);
    const free = texts
      .map((_, step) => (first + step) % texts.length)
      .map((at) => ({ said: { text: texts[at] as string, passage: `${id}.${at}`, facts, facet }, sounds: soundsOf(texts[at] as string) }))
      .filter(({ said: { passage } }) => !used.has(passage) && !avoid.has(passage))
      .map((each) => ({ ...each, heard: lately.reduce((sum, sounds) => sum + echoes(sounds, each.sounds), 0) }));
    const [best] = free.sort((one, other) => one.heard - other.heard);
    if (best === undefined) return null;
    used.add(best.said.passage);
    lately.push(best.sounds);
    if (lately.length > IN_THE_EAR) lately.shift();
    return best.said;
  }

  /** A statement after the words that bring in its number; alone where they stood before and no others are asked for. */
  function lead(said: Said | null, id?: LeadId, more: Readonly<Record<string, string>> = {}): ReadingSentence | null {
    if (said === null) return null;
    const [fact] = said.facts;
    if (id === undefined && broughtIn.has(broughtInAs(fact))) return alone(said);
    broughtIn.add(broughtInAs(fact));
    const place = id ?? fact?.position ?? 'lifePath';
    return sentence(leadOf(place, fact, [said]), [said], { ...placesOf(fact, names, languageId), ...more });
  }

  /** Two statements of one number after the words that bring it in: what it gives and what it costs. */
  function leadBoth(
    one: Said | null,
    other: Said | null,
    id?: LeadId,
    more: Readonly<Record<string, string>> = {},
  ): ReadingSentence | null {
    if (one === null || other === null) return lead(one ?? other, id, more);
    const [fact] = one.facts;
    broughtIn.add(broughtInAs(fact));
    const place = id ?? fact?.position ?? 'lifePath';
    const joined = joint(one, other).replace('{A}', '{a}');
    const whole = leadOf(place, fact, [one, other]).replace(LEAD_END, () => joined);
    return sentence(whole, [one, other], { ...placesOf(fact, names, languageId), ...more });
  }

  function leadOf(place: LeadId, fact: Fact | undefined, said: readonly Said[]): string {
    const name = fact === undefined ? '' : bareName(languageId, names[fact.namedFor ?? fact.position]);
    const told = leadFor(place, fact);
    return pattern(phrases.leads[told], told, { fits: echoless(said), burden: ECHO_IN_LEAD, name });
  }

  function alone(said: Said | null): ReadingSentence | null {
    return said === null ? null : sentence(phrases.alone, [said], {});
  }

  /** Two statements in one sentence, joined as their numbers and sides go together; one alone where the other is missing. */
  function pair(one: Said | null, other: Said | null): ReadingSentence | null {
    if (one === null || other === null) return alone(one ?? other);
    return sentence(joint(one, other), [one, other], {});
  }

  /** The same, where it has to be one sentence: some languages also join by a full stop. */
  function pairInOne(one: Said | null, other: Said | null): ReadingSentence | null {
    if (one === null || other === null) return alone(one ?? other);
    const way = wayOf(one, other);
    const [first, ...rest] = phrases.joints[way].filter((each) => !FULL_STOP_WITHIN.test(each));
    const fits = (each: string) => !saysAgain(each, [one, other]);
    return sentence(pattern([first ?? phrases.joints[way][0], ...rest], `${way}.one`, { fits, burden: Infinity }), [one, other], {});
  }

  /** What two numbers say of one side of life, with the numbers named; one by itself where the other is missing. */
  function meet(topic: Topic, one: Fact | undefined, other: Fact | undefined): ReadingSentence | null {
    const [first, second] = [say(one, topic), say(other, topic)];
    if (first === null || second === null) return lead(first ?? second);
    const joined = joint(first, second).replace('{A}', '{a}');
    const who = listOf([...first.facts, ...second.facts]);
    return sentence(
      pattern(phrases.topics[topic], topic, { fits: echoless([first, second]), burden: ECHO }).replace('{pair}', () => joined),
      [first, second],
      { who },
    );
  }

  function joint(one: Said, other: Said): string {
    const way = wayOf(one, other);
    return pattern(phrases.joints[way], way, { fits: (each) => !saysAgain(each, [one, other]), burden: Infinity });
  }

  /** Numbers by their names. */
  function listOf(facts: readonly Fact[]): string {
    return enumerated(
      facts.map(({ position, namedFor = position, shown }) =>
        shown === '' ? names[namedFor] : `${names[namedFor]}${phrases.list.beforeNumber}${shown}`,
      ),
    );
  }

  function enumerated(items: readonly string[]): string {
    return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(phrases.list.comma)}${phrases.list.last}${items.at(-1)}`;
  }

  /** A sentence by one of several patterns, around a statement or with none; null where there is a place for one and none is left. */
  function tell(patterns: Patterns, id: string, said: Said | null, words: Readonly<Record<string, string>>): ReadingSentence | null {
    return said === null ? null : sentence(pattern(patterns, id), [said], words);
  }

  return { say, fully, sayTheme, take, tell, lead, leadBoth, alone, pair, pairInOne, meet, names: listOf, enumerated };
}

type Known = Readonly<Record<string, Readonly<Partial<Record<Facet, readonly string[]>>>>>;

/** A line without any of its digits and a plane with few letters are brought in as what is missing. */
function leadFor(place: LeadId, fact: Fact | undefined): LeadId {
  if (fact === undefined) return place;
  if (place === 'plane' && fact.key.endsWith('.weak')) return 'planeWeak';
  if (place === 'loShuLine' && fact.key.endsWith('.empty')) return 'loShuLineEmpty';
  return place === 'birthGridArrow' && EMPTY_ARROWS.includes(fact.key) ? 'birthGridArrowEmpty' : place;
}

/** A Karmic Debt bears the id of the number it stands behind. */
function broughtInAs(fact: Fact | undefined): string {
  return fact === undefined ? '' : `${fact.position} ${fact.id}`;
}

function isTold(past: Language['past'], position: string): position is keyof Language['past'] {
  return Object.hasOwn(past, position);
}

/** A word said again is less of a burden than a whole turn of phrase, unless it brings in one number, which is done seldom. */
const ECHO = 0.5;
const ECHO_IN_LEAD = 2.5;

/** So many statements back the same word is an echo. */
const IN_THE_EAR = 4;

/** From which side a theme speaks. */
const THEME_FACETS = {
  agree: 'gift',
  much: 'shadow',
  tension: 'shadow',
  bridge: 'gift',
  practice: 'practice',
  lack: 'shadow',
} as const satisfies Readonly<Record<string, Facet>>;

const FULL_STOP_WITHIN = /[.。।].*\{/u;

/** Where the statement stands in a lead, with the end of the sentence. */
const LEAD_END = /\{[aA]\}.*$/u;

/** The sentences that are there as one paragraph; null where none is. */
export function paragraph(...sentences: readonly (ReadingSentence | null)[]): ReadingParagraph | null {
  const there = sentences.filter((sentence) => sentence !== null);
  if (there.length === 0) return null;
  return {
    text: there.map(({ text }) => text).join(gap(there)),
    restsOn: grounds(there.flatMap(({ restsOn }) => restsOn)),
    sentences: there,
  };
}

/** Chinese sets no space between sentences. */
function gap([first]: readonly ReadingSentence[]): string {
  return first?.text.endsWith('。') ? '' : ' ';
}

type Names = ReturnType<typeof namesOf>;

function sentenceOf(
  pattern: string,
  said: readonly Said[],
  words: Readonly<Record<string, string>>,
  names: Names,
  language: LanguageId,
): ReadingSentence {
  const [one, other] = said;
  const text = filled(language === 'de' ? pattern.replace(AFTER_COLON, ': {A}').replace(AFTER_COLON_TOO, ': {B}') : pattern, {
    ...words,
    A: capital(one?.text ?? ''),
    B: capital(other?.text ?? ''),
    a: one?.text ?? '',
    b: other?.text ?? '',
  });
  return {
    text: sounded(language, capital(text)),
    restsOn: grounds(
      said.flatMap(({ facts }) =>
        facts.map(({ id, position, namedFor = position, shown }) => ({ id, name: bareName(language, names[namedFor]), value: shown })),
      ),
    ),
    passages: said.map(({ passage }) => passage).filter((passage) => passage !== ''),
  };
}

/** German begins a whole sentence with a capital after a colon as well. */
const AFTER_COLON = /: \{a\}/u;
const AFTER_COLON_TOO = /: \{b\}/u;

/** Things to do stand in a row, what a number gives and what it costs stand against each other, and the rest goes side by side. */
function wayOf(one: Said, other: Said): 'with' | 'against' | 'doing' {
  if (one.facet === 'practice') return 'doing';
  const facets = [one.facet, other.facet];
  return facets.includes('shadow') && facets.includes('gift') ? 'against' : 'with';
}

/** A joining word that one of the statements has in it already: `though it tires you though you rest`. */
function saysAgain(joint: string, said: readonly Said[]): boolean {
  return [...wordsOf(placeless(joint))].some((word) =>
    said.some(({ text }) => (HAN.test(word) ? text.includes(word) : wordsOf(text).has(word))),
  );
}

/** Words that bring a number in and have no longer word that a statement has too: `The whole birth date …: a bare lot suggests a whole house`. */
function echoless(said: readonly Said[]): (lead: string) => boolean {
  const sounds = said.map(({ text }) => soundsOf(text));
  return (lead) => {
    const own = soundsOf(placeless(lead));
    return sounds.every((each) => echoes(own, each) === 0);
  };
}

const HAN = /\p{Script=Han}/u;

/** What a lead can say of a number: itself, what it is called, and its years and ages. */
function placesOf(fact: Fact | undefined, names: Names, language: LanguageId): Readonly<Record<string, string>> {
  if (fact === undefined) return { n: '' };
  const { position, namedFor = position, shown, digit = shown, span } = fact;
  // The digits of a line stand in their order among letters that run the other way.
  const isTurned = directionOf(language) === 'rtl' && digit.includes('-');
  const said = { n: isTurned ? `\u2066${digit}\u2069` : digit, called: names[namedFor] };
  if (span === undefined) return said;
  const { startYear, endYear, startAge, endAge } = span;
  return { ...said, from: `${startYear}`, to: `${endYear ?? ''}`, fromAge: `${startAge}`, toAge: `${endAge ?? ''}` };
}

function grounds(all: readonly Ground[]): readonly Ground[] {
  return [...new Map(all.map((ground) => [ground.id, ground])).values()];
}
