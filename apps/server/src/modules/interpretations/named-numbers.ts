import type { ReadingLanguage } from '@1numbers/contract';
import type { Fact } from './material.ts';
import { NUMBER_WORDS } from './number-words.ts';

/** The numbers in a text, whatever digits they are written in. */
export function digitsIn(text: string): readonly number[] {
  return [...westernDigits(text).matchAll(/\d+/g)].map(([digits]) => Number(digits));
}

/** Every number that may be named where a text rests on these facts: their values, the way there, and their ages and years. */
export function numbersOf(facts: readonly Fact[], asOf: string | null): ReadonlySet<number> {
  const own = facts.flatMap(({ value, working }) => [value, ...Object.values(working)].flatMap((part) => digitsIn(JSON.stringify(part))));
  return new Set([...own, ...(asOf === null ? [] : [Number(asOf.slice(0, 4))])]);
}

/** How many characters after its name a number is still said of it. */
const NEAR = 24;

/** Numbers that stand right behind the name of a fact, and are not that fact's: "Life Path 7" where it is 1. */
export function wrongBesideNames(
  text: string,
  facts: readonly Fact[],
  names: readonly string[],
  language: ReadingLanguage,
): readonly string[] {
  const plain = westernDigits(text).toLowerCase();
  const known = names.map((name) => name.toLowerCase()).sort((one, other) => other.length - one.length);
  const wrong: string[] = [];
  for (const name of known) {
    const own = facts.filter((fact) => fact.name.toLowerCase() === name);
    const right = new Set(own.flatMap(({ value }) => digitsIn(value)));
    for (let at = plain.indexOf(name); at >= 0; at = plain.indexOf(name, at + name.length)) {
      const after = upToNextName(plain.slice(at + name.length, at + name.length + NEAR), known);
      const said = firstNumber(after, language);
      if (said !== null && !right.has(said)) wrong.push(`${name} ${said}`);
    }
  }
  return wrong;
}

function upToNextName(text: string, names: readonly string[]): string {
  const ends = names.map((name) => text.indexOf(name)).filter((at) => at >= 0);
  const sentence = text.search(/[.!?;。！？।؟]/);
  return text.slice(0, Math.min(text.length, ...ends, sentence < 0 ? text.length : sentence));
}

function firstNumber(text: string, language: ReadingLanguage): number | null {
  const found: (readonly [number, number])[] = [];
  const digits = /\d+/.exec(text);
  if (digits !== null) found.push([digits.index, Number(digits[0])]);
  for (const [word, value] of Object.entries(NUMBER_WORDS[language])) {
    // Chinese sets no space between words; "一" is also "a", so there a number has to stand at once.
    const pattern = language === 'zh' ? `^[是为：:\\s]*(${word})` : `(?<![\\p{L}\\p{M}])(${word})(?![\\p{L}\\p{M}-])`;
    const match = new RegExp(pattern, 'u').exec(text);
    if (match !== null && (language !== 'zh' || !/[\p{Script=Han}]/u.test(text.charAt(match[0].length)))) found.push([match.index, value]);
  }
  return found.sort(([one], [other]) => one - other)[0]?.[1] ?? null;
}

/** Arabic, Persian, Devanagari and full-width digits as western ones. */
function westernDigits(text: string): string {
  return text.replaceAll(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) as number;
    let zero = code;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero -= 1;
    return String(code - zero);
  });
}
