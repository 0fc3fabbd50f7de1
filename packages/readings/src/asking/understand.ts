import type { Position } from '../knowledge.ts';
import type { HowLanguage } from '../languages.ts';
import { type AskedTime, timeIn } from './asked-time.ts';
import type { AskedSide, AskingWords, Cue } from './asking-words.ts';
import { tokensOf, withPlainDigits } from './tokens.ts';
import { type Found, findWordings, type Labelled, vocabularyOf } from './vocabulary.ts';

/** What somebody asks for. */
export type Act =
  | 'hello'
  | 'thanks'
  | 'help'
  | 'tell'
  | 'explain'
  | 'meaning'
  | 'compare'
  | 'pair'
  | 'fate'
  | 'portrait'
  | 'side'
  | 'forecast'
  | 'remember'
  | 'forget'
  | 'unknown';

/** What was understood of a message. It can be kept, for the message that follows it. */
export type Asked = {
  readonly act: Act;
  readonly numbers: readonly Position[];
  readonly side: AskedSide | null;
  readonly time: AskedTime | null;
  /** A number that was named by its value. */
  readonly value: number | null;
  /** Somebody else, by id. */
  readonly person: string | null;
};

/** What a message is understood by. */
export type Surroundings = {
  readonly words: AskingWords;
  readonly language: HowLanguage;
  /** Who can be spoken of by a label. */
  readonly people: readonly Labelled[];
  /** `YYYY-MM-DD` where the person is. */
  readonly today: string;
  /** What the message before asked, so that "and for love?" asks the same from another side. */
  readonly before: Asked | null;
};

/** A message with more words than this stands for itself. */
const LONGEST_FOLLOW_UP = 7;

/**
 * Recognises what is asked, without a model. Pure: the same message in the same surroundings is understood the same.
 *
 * @example understand('What does my personal year mean for work?', surroundings).side //=> 'work'
 */
export function understand(text: string, { words, language, people, today, before }: Surroundings): Asked {
  const tokens = tokensOf(text);
  const found = findWordings(vocabularyOf(words, language, people), tokens);
  const cues = new Set(found.flatMap(({ meant }) => (meant.kind === 'cue' ? [meant.id] : [])));
  const said: Omit<Asked, 'act'> = {
    numbers: [...new Set(found.flatMap(({ meant }) => (meant.kind === 'number' ? [meant.id] : [])))],
    side: found.flatMap(({ meant }) => (meant.kind === 'side' ? [meant.id] : []))[0] ?? null,
    time: timeIn(withPlainDigits(text), found, words, today),
    value: valueIn(tokens, found),
    person: found.flatMap(({ meant }) => (meant.kind === 'person' ? [meant.id] : []))[0] ?? null,
  };
  const act = actOf(said, cues);
  const isShort = tokens.length <= LONGEST_FOLLOW_UP || (words.months.includes('月') && tokens.length <= 2 * LONGEST_FOLLOW_UP);
  return isShort ? follow({ ...said, act }, before, cues) : { ...said, act };
}

/** The first that is there decides. */
const BY_CUE: readonly Cue[] = ['remember', 'forget', 'fate', 'compare', 'pair'];
const ALONE: readonly Cue[] = ['portrait', 'help', 'thanks', 'hello'];

function actOf({ numbers, side, time, value, person }: Omit<Asked, 'act'>, cues: ReadonlySet<Cue>): Act {
  const [first] = BY_CUE.filter((cue) => cues.has(cue));
  const isFit = first === 'pair' && person === null && side !== null && side !== 'relationships';
  if (first !== undefined && !isFit) return first as Act;
  if (cues.has('why') && (numbers.length > 0 || value !== null)) return 'explain';
  if (value !== null && (cues.has('master') || cues.has('meaning') || numbers.length > 0 || cues.size === 0)) return 'meaning';
  if (numbers.length > 0) return 'tell';
  if (cues.has('why')) return 'explain';
  if (person !== null) return side === 'relationships' ? 'pair' : 'portrait';
  if (time !== null) return 'forecast';
  if (side !== null) return 'side';
  const [alone] = ALONE.filter((cue) => cues.has(cue));
  return (alone as Act | undefined) ?? 'unknown';
}

/** A short message that leaves out what is meant means what the one before meant. */
function follow(asked: Asked, before: Asked | null, cues: ReadonlySet<Cue>): Asked {
  if (before === null || asked.numbers.length > 0 || asked.value !== null) return asked;
  const { numbers, value, side, time, person } = before;
  if (asked.act === 'explain') return { ...asked, numbers, value, time: asked.time ?? time, person: asked.person ?? person };
  const isAboutMore = numbers.length > 0 || before.act === 'pair' || before.act === 'side' || before.act === 'forecast';
  if (!isAboutMore || !['side', 'forecast', 'portrait', 'pair'].includes(asked.act)) return asked;
  if (asked.act === 'pair' && before.act !== 'pair') return asked;
  if (asked.act === 'portrait' && (asked.person === null || cues.has('portrait'))) return asked;
  return {
    act: numbers.length > 0 ? 'tell' : before.act === 'side' && asked.act === 'forecast' ? 'forecast' : before.act,
    numbers,
    value,
    side: asked.side ?? side,
    time: asked.time ?? time,
    person: asked.person ?? person,
  };
}

/** A number that stands for itself: not within a date, a year or another wording. */
function valueIn(tokens: readonly string[], found: readonly Found[]): number | null {
  const inWording = (at: number) => found.some(({ meant, start, end }) => meant.kind === 'person' && start <= at && at < end);
  const hasMonth = found.some(({ meant }) => meant.kind === 'month');
  const numeric = tokens.filter((token) => /^\d+$/.test(token));
  const isDate = numeric.length >= 3 || numeric.some((token) => token.length === 8);
  if (hasMonth || isDate) return null;
  const at = tokens.findIndex((token, place) => /^\d{1,2}$/.test(token) && !inWording(place) && tokens[place + 1] !== '月');
  return at < 0 ? null : Number(tokens[at]);
}
