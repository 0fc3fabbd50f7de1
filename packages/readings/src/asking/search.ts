import { type Facet, POSITIONS, type Position } from '../knowledge.ts';
import type { Language } from '../languages.ts';
import type { AskingWords, Cue } from './asking-words.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A statement of the knowledge base, and how well it goes with what was asked. */
export type FoundPassage = {
  readonly passage: string;
  readonly position: Position;
  readonly key: string;
  readonly facet: Facet;
  readonly text: string;
  readonly score: number;
};
export type Search = {
  /** The best first; those that go equally well in the order of the knowledge base. */
  readonly passages: readonly FoundPassage[];
  /** How much of what was asked the best one speaks of, from 0 to 1. Words that nothing is written of count as well. */
  readonly coverage: number;
};

type Indexed = Omit<FoundPassage, 'score'> & { readonly terms: ReadonlyMap<string, number>; readonly length: number };
type Index = { readonly passages: readonly Indexed[]; readonly weights: ReadonlyMap<string, number>; readonly meanLength: number };

/** BM25 with its usual constants. */
const SATURATION = 1.2;
const BY_LENGTH = 0.75;
/** A word that more statements than this share hold says nothing of any of them. */
const COMMON = 0.015;
/** Words that begin alike are forms of one word. */
const STEM = 5;
/** Words with which anything is asked. */
const ASKING = ['why', 'meaning', 'help', 'hello', 'thanks'] as const satisfies readonly Cue[];
const HAN = /\p{Script=Han}/u;

/**
 * Searches what a language says of numbers by its words, those statements alone that `isWanted` lets in. The index is made with the first
 * search in a language.
 *
 * @example searchPassages(language, 'What about trust?', words, () => true).passages[0]?.text //=> a statement on trust
 */
export function searchPassages(
  language: Language,
  text: string,
  { cues }: Pick<AskingWords, 'cues'>,
  isWanted: (passage: Pick<FoundPassage, 'position' | 'key' | 'passage'>) => boolean,
): Search {
  const { passages, weights, meanLength } = indexOf(language);
  const weightOf = (term: string) => weights.get(term) ?? unknown(term, passages.length);
  const ofAsking = new Set(ASKING.flatMap((cue) => termsOf(cues[cue])));
  const asked = [...new Set(termsOf(text))].filter((term) => weightOf(term) > 0 && !ofAsking.has(term));
  const found = passages.filter(isWanted).flatMap(({ terms, length, ...passage }) => {
    let [score, covered] = [0, 0];
    for (const term of asked) {
      const times = terms.get(term);
      if (times === undefined) continue;
      const weight = weightOf(term);
      covered += weight;
      score += (weight * times * (SATURATION + 1)) / (times + SATURATION * (1 - BY_LENGTH + (BY_LENGTH * length) / meanLength));
    }
    return score === 0 ? [] : [{ ...passage, score, covered }];
  });
  const sorted = found.sort((one, other) => other.score - one.score);
  const whole = asked.reduce((sum, term) => sum + weightOf(term), 0);
  return {
    passages: sorted.map(({ covered: _, ...passage }) => passage),
    coverage: whole === 0 ? 0 : (sorted[0]?.covered ?? 0) / whole,
  };
}

const indexes = new WeakMap<Language['knowledge'], Index>();

function indexOf({ knowledge }: Language): Index {
  const known = indexes.get(knowledge) ?? indexed(knowledge);
  indexes.set(knowledge, known);
  return known;
}

function indexed(knowledge: Language['knowledge']): Index {
  const passages = (Object.keys(POSITIONS) as Position[]).flatMap((position) =>
    Object.entries(knowledge[position] as Readonly<Record<string, Readonly<Partial<Record<Facet, readonly string[]>>>>>).flatMap(
      ([key, facets]) =>
        Object.entries(facets).flatMap(([facet, texts]) =>
          (texts ?? []).map((text, at) => {
            const all = termsOf(text);
            const passage = `${position}.${key}.${facet}.${at}`;
            return { passage, position, key, facet: facet as Facet, text, terms: counted(all), length: all.length };
          }),
        ),
    ),
  );
  const holding = counted(passages.flatMap(({ terms }) => [...terms.keys()]));
  const weights = new Map(
    [...holding].map(([term, count]) => [term, count > COMMON * passages.length ? 0 : rarity(count, passages.length)]),
  );
  return { passages, weights, meanLength: passages.reduce((sum, { length }) => sum + length, 0) / passages.length };
}

function rarity(count: number, all: number): number {
  return Math.log(1 + (all - count + 0.5) / (count + 0.5));
}

/** What a word weighs that nothing is written of: a short one is of the grammar, and of two signs side by side most are no word. */
function unknown(term: string, all: number): number {
  if (HAN.test(term)) return rarity(0, all) / 4;
  return term.length < 4 ? 0 : rarity(0, all);
}

/** The beginnings of words; of Chinese, which sets no spaces, every two signs that stand side by side. */
function termsOf(text: string): readonly Token[] {
  const tokens = tokensOf(text);
  return tokens.flatMap((token, at) => {
    if (!HAN.test(token)) return [token.slice(0, STEM)];
    const next = tokens[at + 1];
    return next !== undefined && HAN.test(next) ? [token + next] : [];
  });
}

function counted(terms: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
