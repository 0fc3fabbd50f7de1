import type { HowLanguage } from '../languages.ts';
import type { Act, Asked } from './asked.ts';
import { timeIn, YEAR } from './asked-time.ts';
import type { AskedSide, AskingWords, Cue } from './asking-words.ts';
import { follow } from './follow.ts';
import { isOfStranger, OWN } from './owner.ts';
import { type Token, withPlainDigits } from './tokens.ts';
import { type Found, findWordings, type Labelled, vocabularyOf } from './vocabulary.ts';
import { fullTokensOf, lengthAt, placesOf } from './wordings-in.ts';

/** What a message is understood by. */
export type Surroundings = {
  readonly words: AskingWords;
  readonly language: HowLanguage;
  /** Who can be spoken of by a label. */
  readonly people: readonly Labelled[];
  /** What whoever the conversation is about is called; empty where nobody is meant. */
  readonly subject?: string;
  /** `YYYY-MM-DD` where the person is. */
  readonly today: string;
  /** What the message before asked, so that "and for love?" asks the same from another side. */
  readonly before: Asked | null;
  /** Whether slips of the keys are read over; in a language that nobody chose they are too many words' likeness. */
  readonly mayNear?: boolean;
  /** Whether this is the second part of a message, which goes on from the first. */
  readonly goesOn?: boolean;
};

/** A message with more words than this stands for itself. */
const LONGEST_FOLLOW_UP = 7;
/** With so few words it needs none that says so. */
const SHORT_FOLLOW_UP = 3;
/** A "why" with so few words asks of what was said; with more it asks of something else. */
const BARE_WHY = 3;

/**
 * Recognises what is asked, without a model. Pure: the same message in the same surroundings is understood the same.
 *
 * @example understand('What does my personal year mean for work?', surroundings).side //=> 'work'
 */
export function understand(text: string, around: Surroundings): Asked {
  const { words, language, people, subject = '', today, before, mayNear = true, goesOn = false } = around;
  const tokens = fullTokensOf(text, words.short);
  const found = findWordings(vocabularyOf(words, language, people), tokens, mayNear);
  const cues = new Set(found.flatMap(({ meant }) => (meant.kind === 'cue' ? [meant.id] : [])));
  const ofSelf = placesOf(words.self, tokens).length > 0 || tokens.some((token) => OWN.test(token));
  const isOfChinese = words.months.includes('月');
  const shortness = isOfChinese ? tokens.length / 2 : tokens.length;
  const value = valueIn(tokens, found);
  const named = [...new Set(found.flatMap(({ meant }) => (meant.kind === 'number' ? [meant.id] : [])))];
  // "My number", "am I a 7?": people mean the Life Path.
  const isOfOwn = value === null ? cues.has('mine') : ofSelf && !cues.has('meaning') && !cues.has('why');
  const numbers = named.length === 0 && isOfOwn ? (['lifePath'] as const) : named;
  const [person = null, other] = new Set(found.flatMap(({ meant }) => (meant.kind === 'person' ? [meant.id] : [])));
  const side = sideIn(tokens, found, words);
  const time = timeIn(withPlainDigits(text), tokens, found, words, today);
  // No number stands for a week, so that one adds nothing to a piece of advice.
  const said: Omit<Asked, 'act'> = { numbers, side, time: time?.grain === 'week' && side === 'practice' ? null : time, value, person };
  if (person === null && isOfStranger(text, tokens, found, words, subject)) return { ...said, act: 'stranger' };
  if (person !== null && isBesideSelf(tokens, found, words)) cues.add('pair');
  const act = actOf(said, cues, goesOn ? cues.has('why') : isAboutHow(tokens, found, shortness));
  const isElliptic = goesOn || (shortness <= SHORT_FOLLOW_UP && !ofSelf) || joinsBefore(text, tokens, words);
  const asked: Asked = other === undefined || ofSelf ? { ...said, act } : { ...said, act: act === 'portrait' ? 'pair' : act, other };
  return shortness <= LONGEST_FOLLOW_UP ? follow(asked, before, { ofSelf, isWhole: !isElliptic || cues.has('portrait') }) : asked;
}

/** The first that is there decides. */
const BY_CUE: readonly Cue[] = ['remember', 'forget', 'fate', 'compare', 'pair'];
const ALONE: readonly Cue[] = ['portrait', 'help', 'thanks', 'hello'];

function actOf({ numbers, side, time, value, person }: Omit<Asked, 'act'>, cues: ReadonlySet<Cue>, isAboutHow: boolean): Act {
  const [first] = BY_CUE.filter((cue) => cues.has(cue));
  const isFit = first === 'pair' && person === null && side !== null && side !== 'relationships';
  const isOfNumbers = first === 'compare' && numbers.length > 1;
  if (first !== undefined && !isFit && !isOfNumbers) return first as Act;
  if (cues.has('why') && (numbers.length > 0 || value !== null)) return 'explain';
  if (value !== null && (cues.has('master') || cues.has('meaning') || numbers.length > 0 || cues.size === 0)) return 'meaning';
  if (numbers.length > 0) return 'tell';
  if (cues.has('other')) return 'other';
  if (cues.has('real')) return 'real';
  if (cues.has('whether')) return 'fate';
  if (isAboutHow) return 'explain';
  if (person !== null) return side === 'relationships' ? 'pair' : 'portrait';
  if (time !== null) return 'forecast';
  if (side !== null) return 'side';
  const [alone] = ALONE.filter((cue) => cues.has(cue));
  return (alone as Act | undefined) ?? 'unknown';
}

/** Whether a "why" or "how" is about numbers, where none is named: hardly another word is there. "Why am I so tired?" asks for no sum. */
function isAboutHow(tokens: readonly Token[], found: readonly Found[], shortness: number): boolean {
  const asking = found.filter(({ meant }) => meant.kind === 'cue' && meant.id === 'why');
  const length = asking.reduce((sum, { start, end }) => sum + end - start, 0);
  return asking.length > 0 && (shortness <= BARE_WHY || 2 * length >= tokens.length);
}

/** The side of life that is named first, a piece of advice only where no other is; not the one that a person wants to hear nothing of. */
function sideIn(tokens: readonly Token[], found: readonly Found[], { not, notStands }: AskingWords): AskedSide | null {
  const sides = found.flatMap(({ meant, start, end }) => (meant.kind === 'side' ? [{ id: meant.id, start, end }] : []));
  const [negation] = new Set(sides.map(({ id }) => id)).size > 1 ? placesOf(not, tokens) : [];
  const far = ({ start, end }: { start: number; end: number }) =>
    negation === undefined ? 0 : notStands === 'before' ? start - negation.end : negation.start - end;
  const [unwanted] = negation === undefined ? [] : sides.filter((side) => far(side) >= 0).sort((one, other) => far(one) - far(other));
  const wanted = sides.filter(({ id }) => id !== unwanted?.id).map(({ id }) => id);
  return wanted.find((id) => id !== 'practice') ?? wanted[0] ?? null;
}

/** "Me and Maria", "Maria and I". */
function isBesideSelf(tokens: readonly Token[], found: readonly Found[], { self, and }: AskingWords): boolean {
  const selves = placesOf(self, tokens);
  // Arabic writes its "and" together with the name.
  const joins = (from: number, to: number) => (from === to ? and === 'و' : from < to && from + lengthAt(and, tokens, from) === to);
  return found.some(
    ({ meant, start, end }) => meant.kind === 'person' && selves.some((own) => joins(own.end, start) || joins(end, own.start)),
  );
}

function joinsBefore(text: string, tokens: readonly Token[], { joins }: AskingWords): boolean {
  return lengthAt(joins, tokens, 0) > 0 || /^\s*و/u.test(text) || /呢[？?\s]*$/u.test(text);
}

/** A number that stands for itself: not within a date, a year or another wording. */
function valueIn(tokens: readonly Token[], found: readonly Found[]): number | null {
  const inWording = (at: number) =>
    found.some(({ meant, start, end }) => (meant.kind === 'person' || meant.kind === 'time') && start <= at && at < end);
  const hasMonth = found.some(({ meant }) => meant.kind === 'month');
  const numeric = tokens.filter((token) => /^\d+$/.test(token));
  const isDate = numeric.length >= 3 || numeric.some((token) => token.length === 8);
  if (hasMonth || isDate) return null;
  const at = tokens.findIndex(
    (token, place) => /^\d{1,4}$/.test(token) && !YEAR.test(token) && !inWording(place) && tokens[place + 1] !== '月',
  );
  return at < 0 ? null : Number(tokens[at]);
}
