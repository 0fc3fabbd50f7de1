import type { Asked } from './asked.ts';
import { YEAR, yearFrom } from './asked-time.ts';
import { withPlainDigits } from './tokens.ts';
import { type Surroundings, understand } from './understand.ts';
import { fullTokensOf, lengthAt, placesOf } from './wordings-in.ts';

const MOST = 3;
/** Where one question ends and another may begin. */
const ENDS = /(?<=[?؟？])\s*/u;

/**
 * Everything that a message asks, in its order: mostly one thing. "What is my life path and how did you get it?" asks two. A second is
 * taken for one only where it asks for another kind of answer, or for another time, side or person: "me and Maria" is one.
 *
 * @example understandAll('my life path? and how did you get it?', surroundings).map(({ act }) => act) //=> ['tell', 'explain']
 */
export function understandAll(text: string, around: Surroundings): readonly [Asked, ...Asked[]] {
  const questions = text.split(ENDS).filter((part) => /[\p{L}\p{N}]/u.test(part));
  if (questions.length < 2) return partsOf(text, around);
  let before = around.before;
  const asked = questions.flatMap((question, at) => {
    const parts = partsOf(question, { ...around, before, goesOn: at > 0 });
    before = parts.at(-1) ?? before;
    return parts;
  });
  const answerable = different(asked.filter(isWhole));
  const [first, ...more] = answerable;
  return first === undefined || more.length === 0 ? partsOf(text, around) : [first, ...more.slice(0, MOST - 1)];
}

/** One question in its two parts, where a word such as "and" stands between them. */
function partsOf(text: string, around: Surroundings): readonly [Asked, ...Asked[]] {
  const whole = understand(text, around);
  // "Not work, love" asks one thing, and so does "Tom and Maria".
  if (placesOf(around.words.not, fullTokensOf(text, around.words.short)).length > 0 || (whole.act === 'pair' && whole.other !== undefined))
    return [whole];
  if (whole.other !== undefined) return ofEach(whole, whole.other);
  const [first, ...later] = yearsOf(text, whole, around);
  if (first !== undefined && later.length > 0) return [first, ...later];
  for (const [one, other] of halvesOf(text, around)) {
    const first = understand(one, around);
    const second = understand(other, { ...around, before: first, goesOn: true });
    if (isWhole(first) && isWhole(second) && isAnother(first, second)) return [first, second];
  }
  return [whole];
}

/** The same of each of two people. */
function ofEach({ other: _, ...asked }: Asked, other: string): readonly [Asked, ...Asked[]] {
  return [asked, { ...asked, person: other }];
}

/** The same of each of several years. */
function yearsOf(text: string, whole: Asked, { today }: Surroundings): readonly Asked[] {
  if (whole.time?.grain !== 'year') return [];
  const years = new Set([...withPlainDigits(text).matchAll(new RegExp(YEAR, 'gu'))].map(([year]) => Number(year)));
  return [...years].slice(0, MOST).map((year) => ({ ...whole, time: yearFrom(today, year) }));
}

function halvesOf(text: string, { words }: Surroundings): readonly (readonly [string, string])[] {
  const pieces = text.split(/(?<=[\s,，;；、])|(?=[,，;；、]|还有|以及|[和跟与])/u);
  return pieces.flatMap((piece, at) => {
    const tokens = fullTokensOf(piece, words.short);
    // Chinese sets a space between two sentences, and nowhere else.
    const isApart = /\p{Script=Han}\s+$/u.test(pieces[at - 1] ?? '');
    const isJoin =
      isApart || /^[,，;；、]\s*$/u.test(piece) || lengthAt(words.and, tokens, 0) > 0 || (words.and === 'و' && /^و\S{2}/u.test(piece));
    const isWord = !isApart && lengthAt(words.and, tokens, 0) === tokens.length;
    if (at === 0 || !isJoin) return [];
    return [[pieces.slice(0, at).join(''), pieces.slice(isWord ? at + 1 : at).join('')] as const];
  });
}

/** Whether it can be answered as it is. */
function isWhole({ act, person, numbers, value }: Asked): boolean {
  if (act === 'pair') return person !== null;
  if (act === 'explain') return numbers.length > 0 || value !== null;
  return !['unknown', 'hello', 'thanks', 'help', 'remember', 'forget'].includes(act);
}

function isAnother(one: Asked, other: Asked): boolean {
  if (one.act !== other.act) return [one, other].some(({ act }) => act === 'explain' || act === 'pair');
  return (
    (['side', 'person'] as const).some((part) => differs(one[part], other[part])) ||
    differs(one.time?.asOf ?? null, other.time?.asOf ?? null)
  );
}

function differs(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one !== other;
}

function different(asked: readonly Asked[]): readonly Asked[] {
  return [...new Map(asked.map((each) => [JSON.stringify(each), each])).values()];
}
