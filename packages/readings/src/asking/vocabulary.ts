import { POSITIONS, type Position } from '../knowledge.ts';
import type { HowLanguage } from '../languages.ts';
import { positionName } from '../position-names.ts';
import type { AskedSide, AskingWords, Cue, NearTime } from './asking-words.ts';
import { isMeant, type Token, tokensOf } from './tokens.ts';

/** What a wording stands for. */
export type Meant =
  | { readonly kind: 'number'; readonly id: Position }
  | { readonly kind: 'side'; readonly id: AskedSide }
  | { readonly kind: 'cue'; readonly id: Cue }
  | { readonly kind: 'time'; readonly id: NearTime }
  | { readonly kind: 'month' | 'weekday'; readonly id: number }
  | { readonly kind: 'person'; readonly id: string };
/** A wording that was found, and where: the tokens from `start` to `end`. */
export type Found = { readonly meant: Meant; readonly start: number; readonly end: number };
type Wording = { readonly meant: Meant; readonly tokens: readonly Token[] };

/** Two numbers side by side are asked for as such, and who speaks of a first name mostly means what somebody is called. */
const OTHERWISE: readonly Position[] = ['pair', 'firstName', 'surname'];
/** Every position whose name alone says that it is meant. */
export const ASKED_BY_NAME: readonly Position[] = (Object.keys(POSITIONS) as Position[]).filter((id) => !OTHERWISE.includes(id));

/** Every wording of one language, the longest first, so that a personal year is not taken for a year. */
export type Vocabulary = { readonly wordings: readonly Wording[]; readonly known: ReadonlySet<Token> };

export function vocabularyOf(words: AskingWords, language: HowLanguage, people: readonly Labelled[] = []): Vocabulary {
  const wordings: Wording[] = [];
  const add = (text: string, meant: Meant) => {
    for (const one of text.split(/[,،，|]/u)) {
      const tokens = phraseTokens(one);
      if (tokens.length > 0) wordings.push({ meant, tokens });
    }
  };
  for (const id of ASKED_BY_NAME) add(positionName(language, id), { kind: 'number', id });
  for (const [id, text] of Object.entries(words.numbers)) add(text, { kind: 'number', id: id as Position });
  for (const [id, text] of Object.entries(words.sides)) add(text, { kind: 'side', id: id as AskedSide });
  for (const [id, text] of Object.entries(words.cues)) add(text, { kind: 'cue', id: id as Cue });
  for (const [id, text] of Object.entries(words.times)) add(text, { kind: 'time', id: id as NearTime });
  for (const [at, text] of words.months.split(/[,،，]/u).entries()) add(text, { kind: 'month', id: at + 1 });
  for (const [at, text] of words.weekdays.split(/[,،，]/u).entries()) add(text, { kind: 'weekday', id: at });
  for (const { id, label } of people) for (const form of formsOf(label)) add(form, { kind: 'person', id });
  const length = ({ tokens }: Wording) => tokens.join(' ').length + tokens.length;
  return {
    wordings: wordings.sort((one, other) => length(other) - length(one)),
    known: new Set(wordings.flatMap(({ tokens }) => tokens)),
  };
}

/** Somebody who can be spoken of by what the person calls them. */
export type Labelled = { readonly id: string; readonly label: string };

/** A name as it stands in a sentence: "Tom", "toms", "لسارة". */
function formsOf(label: string): readonly string[] {
  if (/\p{Script=Arabic}/u.test(label)) return [label, `ل${label}`, `ب${label}`];
  return /[\p{L}]$/u.test(label) && !/\p{Script=Han}/u.test(label) ? [label, `${label}s`] : [label];
}

function phraseTokens(text: string): readonly Token[] {
  return tokensOf(text).filter((token) => token !== '*');
}

/** Finds wordings in a text, none over another; what is written letter for letter goes before what is only near, where that counts. */
export function findWordings({ wordings, known }: Vocabulary, tokens: readonly Token[], mayNear = true): readonly Found[] {
  const taken = new Set<number>();
  const found: Found[] = [];
  for (const slips of mayNear ? [false, true] : [false])
    for (const { meant, tokens: wording } of wordings)
      for (let start = 0; start + wording.length <= tokens.length; start += 1) {
        const at = wording.map((_, offset) => start + offset);
        if (at.some((place) => taken.has(place))) continue;
        if (!wording.every((word, offset) => isAt(tokens[start + offset] as Token, word, slips, known))) continue;
        for (const place of at) taken.add(place);
        found.push({ meant, start, end: start + wording.length });
      }
  return found.sort((one, other) => one.start - other.start);
}

/** A word that is itself in the vocabulary is no slip of another one. */
function isAt(written: Token, word: Token, slips: boolean, known: ReadonlySet<Token>): boolean {
  const meant = isMeant(written, word);
  return meant === 'exactly' || (slips && meant === 'nearly' && !known.has(written));
}
