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
  const plain = westernDigits(text);
  const lower = plain.toLowerCase();
  const known = [...new Set(names.map(bare))].sort((one, other) => other.length - one.length);
  const placesOf = (name: string) => {
    // Of one word alone the capital tells: "Balance" is a number, "balance" is not.
    const [within, sought] = name.includes(' ') ? [lower, name.toLowerCase()] : [plain, name];
    return placesIn(within, sought);
  };
  const begins = known.flatMap((name) => placesOf(name));
  return known.flatMap((name) => {
    const right = new Set(facts.filter((fact) => bare(fact.name) === name).flatMap(({ value }) => digitsIn(value)));
    return placesOf(name).flatMap((at) => {
      const begin = at + name.length;
      const end = Math.min(begin + NEAR, ...begins.filter((other) => other >= begin));
      const said = firstNumber(upToEndOfSentence(lower.slice(begin, end)), language);
      return said === null || right.has(said) ? [] : [`${name} ${said}`];
    });
  });
}

function placesIn(text: string, sought: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + sought.length)) places.push(at);
  return places;
}

/** As a name stands in any sentence: without the article that some languages give it. */
function bare(name: string): string {
  return name.replace(/^(?:(?:el|la|los|las|o|a|os|as|le|les|der|die|das) |l[’'])/i, '');
}

function upToEndOfSentence(text: string): string {
  return text.split(/[.!?;。！？।؟]/, 1)[0] as string;
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
