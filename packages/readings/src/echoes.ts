import { keptBy } from './counted.ts';

/** What a sentence leaves in the ear: the beginnings of its longer words, and of Chinese every two signs side by side that mean something. */
export const soundsOf = keptBy((text): ReadonlySet<string> => {
  const words = text.toLowerCase().match(LONG_WORD) ?? [];
  return new Set([...words.map((word) => word.slice(0, STEM)), ...pairsOf(text)]);
});

/** Every word of a text; of Chinese, which sets no space between them, what stands between two marks. */
export const wordsOf = keptBy((text): ReadonlySet<string> => new Set(text.toLowerCase().match(WORD) ?? []));

/** A pattern without its places. */
export const placeless = keptBy((pattern) => pattern.replace(/\{\w+\}/g, ' '));

/** How many longer words one says that another has just said. */
export function echoes(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0;
  for (const sound of one) if (other.has(sound)) count += 1;
  return count;
}

function pairsOf(text: string): readonly string[] {
  return (text.match(HAN_RUN) ?? []).flatMap((run) => [...run].slice(1).map((sign, at) => [...run][at] + sign));
}

const WORD = /\p{Script=Han}+|[\p{L}\p{M}]+/gu;
/** Shorter words are mostly those that every sentence needs; words that begin alike are forms of one. */
const LONG_WORD = /(?!\p{Script=Han})[\p{L}\p{M}]{5,}/gu;
const STEM = 6;
/** Signs between which a word stands, without those that every sentence needs. */
const HAN_RUN = /(?:(?![的了是你我他她它一不在会有人得着也都把被给和就来去那这时个些里上下大小事当])\p{Script=Han})+/gu;
