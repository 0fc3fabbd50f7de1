import type { Step } from '@1numbers/engine';
import { counted, keptBy } from './counted.ts';
import { digitSum } from './digits.ts';
import type { HowWords, OtherNumber } from './how-words.ts';
import type { Position } from './knowledge.ts';
import type { LanguageId } from './languages.ts';
import { filled } from './patterns.ts';

/** Which letters are added, where it is not all of them. */
export const SELECTIONS: Readonly<Record<string, 'vowels' | 'consonants' | 'initial'>> = {
  soulUrge: 'vowels',
  minorSoulUrge: 'vowels',
  personality: 'consonants',
  minorPersonality: 'consonants',
  balance: 'initial',
};

/** A sentence that is being built: its words, the sums after them, and a master that they end in. `at` is what the last sum came to. */
export type Clause = { readonly words: string; readonly sums: readonly string[]; readonly master?: number };
type OpenClause = { words: string; sums: string[]; at: number; master?: number };
export type Named = Position | OtherNumber;
type Words = { readonly how: HowWords; readonly nameOf: (named: Named) => string; readonly languageId: LanguageId };

/** Each value that is taken, each word of the name and each sum is a sentence; digit sums follow what they reduce. */
export function clausesOf(steps: readonly Step[], selection: keyof HowWords['letters'], words: Words): readonly Clause[] {
  const clauses: OpenClause[] = [];
  let taken = 0;
  for (const step of steps) {
    switch (step.code) {
      case 'take':
        taken += 1;
        clauses.push({ words: takenAs(step, words), sums: [], at: step.value });
        break;
      case 'letters':
        taken += 1;
        clauses.push(lettersClause(step, selection, words.how));
        break;
      case 'add': {
        const label = step.terms.length > taken ? words.how.digits : words.how.together;
        clauses.push({ words: label, sums: [`${step.terms.join(' + ')} = ${step.total}`], at: step.total });
        break;
      }
      case 'subtract':
        clauses.push({ words: words.how.difference, sums: [`${step.from} − ${step.by} = ${step.total}`], at: step.total });
        break;
      case 'digit_sum': {
        const clause = openAt(clauses, step.from);
        clause?.sums.push(`${step.digits.join(' + ')} = ${step.to}`);
        if (clause !== undefined) clause.at = step.to;
        break;
      }
      case 'keep_master': {
        const clause = openAt(clauses, step.value);
        if (clause !== undefined) clause.master = step.value;
      }
    }
  }
  return clauses;
}

/** What a reduction goes on from: the first clause that stands there and is not done. */
function openAt(clauses: readonly OpenClause[], value: number): OpenClause | undefined {
  const last = clauses.at(-1);
  if (last?.at === value && last.master === undefined) return last;
  return clauses.find(({ at, master }) => at === value && master === undefined);
}

function takenAs({ of, value }: Extract<Step, { code: 'take' }>, { how, nameOf, languageId }: Words): string {
  if (of.startsWith('number:')) return filled(how.takesNumber, { name: nameOf(of.slice('number:'.length) as Named), n: value });
  const month = of === 'month' ? monthName(languageId, value) : '';
  const pattern = how.takes[of as keyof HowWords['takes']];
  return filled(typeof pattern === 'string' ? pattern : counted(languageId, pattern, value), { n: value, month });
}

function lettersClause(
  { text, letters, total }: Extract<Step, { code: 'letters' }>,
  selection: keyof HowWords['letters'],
  how: HowWords,
): OpenClause {
  const added = letters.filter((letter) => letter.counted);
  const words = filled(how.letters[added.length === 0 ? 'none' : selection], { text: isolated(text) });
  const terms = added.map(({ letter, value }) => `${isolated(letter)}\u00A0${value}`).join(' + ');
  const sums = added.length === 0 ? [] : [added.length === 1 ? terms : `${terms} = ${total}`];
  return { words, sums, at: total };
}

function monthName(language: LanguageId, month: number): string {
  return monthNames(language).format(new Date(Date.UTC(2001, month - 1, 1)));
}

const monthNames = keptBy((language) => new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }));

const RTL = /[\p{Script=Hebrew}\p{Script=Arabic}]/u;

export function isRightToLeft(text: string): boolean {
  return RTL.test(text);
}

/** What runs from right to left keeps to itself, so that the numbers beside it stay in their place. */
export function isolated(text: string): string {
  return isRightToLeft(text) ? `\u2068${text}\u2069` : text;
}

export function digitsOf(value: number): string {
  return `${[...String(value)].join(' + ')} = ${digitSum(value)}`;
}

/** The digit sums from a total down to a value. @example sumsDown(94, 4) //=> ['9 + 4 = 13', '1 + 3 = 4'] */
export function sumsDown(total: number, value: number): string[] {
  const sums: string[] = [];
  for (let at = total; at !== value && at > 9; at = digitSum(at)) sums.push(digitsOf(at));
  return sums;
}
