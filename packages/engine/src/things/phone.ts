import type { NumberResult } from '../answer.ts';
import { checkObject, optionalText, refuse, requiredText, throwProblems } from '../check.ts';
import type { Problem } from '../engine-error.ts';
import { numberResult, reductionRules } from '../reduce.ts';
import type { MethodOptions } from '../request.ts';
import { decimalDigit } from './text-count.ts';
import { checkThingSystem } from './thing-system.ts';

export type PhoneRequest = {
  /** The number as written: digits of any script, `+`, spaces, hyphens, dots, slashes and brackets. */
  readonly phone: string;
  /** The country code, 1–3 digits, with or without `+`. It is not counted. */
  readonly countryCode?: string;
  /** `masters` has an effect. */
  readonly methods?: MethodOptions;
};

export type PhoneDrop = { readonly text: string; readonly code: 'international_prefix' | 'country_code' | 'separators' };

export type PhoneAnswer = {
  /** The digits that count. */
  readonly digits: string;
  /** What was left out, in this order: the international prefix, the country code, the separators. */
  readonly dropped: readonly PhoneDrop[];
  /**
   * `dropped`: it was written and left out. `not_written`: it was given, but the number is written without it.
   * `not_given`: none was given and the number has no international form. `unknown`: the number starts with `+` or `00` and none was
   * given, so that it is counted in.
   */
  readonly countryCode: 'dropped' | 'not_written' | 'not_given' | 'unknown';
  /** All digits added. */
  readonly number: NumberResult;
  /** The last four digits added; null when there are fewer. */
  readonly lastFour: NumberResult | null;
  readonly lastDigit: NumberResult;
};

/**
 * The numbers of a telephone: the subscriber's digits without the country code, the last four, and the last one.
 * Masters are kept and karmic debts are shown. A sum of zeros is 0.
 * Source: docs/methods/things/phone.md
 * Throws an `EngineError` for a character that no number has, a number without digits, or a country code that is not the number's.
 *
 * @example computePhone({ phone: '+91 98234 56710', countryCode: '91' }).number.chain //=> [45, 9]
 */
export function computePhone(request: PhoneRequest): PhoneAnswer {
  const { written, code, masters } = checkPhone(request);
  const found = dropCountryCode(written, code);
  const digits = written.digits.slice(found.prefix.length + found.code.length);
  const rules = reductionRules(masters, true);
  return {
    digits,
    dropped: droppedFrom(written, found),
    countryCode: found.status,
    number: numberResult(sumOf(digits), rules),
    lastFour: digits.length < 4 ? null : numberResult(sumOf(digits.slice(-4)), rules),
    lastDigit: numberResult(sumOf(digits.slice(-1)), rules),
  };
}

/** A number as written, taken apart. */
type WrittenNumber = {
  readonly plus: boolean;
  readonly digits: string;
  readonly separators: string;
  /** The digits before the first separator. */
  readonly firstGroup: string;
};

type CountryCode = { readonly status: PhoneAnswer['countryCode']; readonly prefix: string; readonly code: string };

const SEPARATOR = /^[\p{Z}\-‐‑‒–—−./()[\]]$/u;
const PLUS: ReadonlySet<string> = new Set('+＋');
/** How an international call begins in most of the world. */
const CALL_PREFIX = '00';
/** A number of more digits than this that begins with its country code is taken to be written with it. */
const LONGEST_NATIONAL = 10;

function checkPhone(request: unknown): { written: WrittenNumber; code: string; masters: readonly number[] } {
  const problems: Problem[] = [];
  const object = checkObject(request, '', ['phone', 'countryCode', 'methods'], problems);
  const phone = requiredText(object, 'phone');
  const countryCode = optionalText(object, 'countryCode');
  const { masters } = checkThingSystem(object, 'pythagorean').methods;
  throwProblems(problems);
  const { written, strange } = takeApart(phone);
  if (strange.length > 0) refuse(object, 'phone', 'invalid_option', { expected: 'phone_number', characters: strange });
  else if (written.digits === '') refuse(object, 'phone', 'invalid_option', { expected: 'phone_number' });
  const code = countryCode === undefined ? '' : readCountryCode(countryCode);
  if (code === null) refuse(object, 'countryCode', 'invalid_option', { expected: 'country_code' });
  else if (!fits(written, code)) refuse(object, 'countryCode', 'invalid_option', { expected: 'country_code_of_phone' });
  throwProblems(problems);
  return { written, code: code as string, masters };
}

function takeApart(phone: string): { written: WrittenNumber; strange: readonly string[] } {
  const strange = new Set<string>();
  let digits = '';
  let separators = '';
  let firstGroup = '';
  let plus = false;
  for (const character of phone) {
    const digit = decimalDigit(character);
    if (digit !== null) digits += digit;
    else if (PLUS.has(character) && digits === '' && !plus) plus = true;
    else if (!SEPARATOR.test(character)) strange.add(character);
    else {
      separators += character;
      if (firstGroup === '') firstGroup = digits;
    }
  }
  return { written: { plus, digits, separators, firstGroup }, strange: [...strange] };
}

/** `+91`, `0091` and `91` are the code 91; null for anything else than 1–3 digits, of which the first is not 0. */
function readCountryCode(text: string): string | null {
  const { written, strange } = takeApart(text);
  const code = written.plus ? written.digits : written.digits.replace(/^00/, '');
  return strange.length === 0 && /^[1-9]\d{0,2}$/.test(code) ? code : null;
}

/** A number in international form begins with its country code and has more digits than that. */
function fits(written: WrittenNumber, code: string): boolean {
  if (code === '') return true;
  const isInternational = written.plus || written.digits.startsWith(CALL_PREFIX);
  const { status, prefix } = dropCountryCode(written, code);
  if (status === 'dropped') return written.digits.length > prefix.length + code.length;
  return !isInternational;
}

function dropCountryCode({ plus, digits, firstGroup }: WrittenNumber, code: string): CountryCode {
  if (code === '') return { status: plus || digits.startsWith(CALL_PREFIX) ? 'unknown' : 'not_given', prefix: '', code };
  if (!plus && digits.startsWith(CALL_PREFIX + code)) return { status: 'dropped', prefix: CALL_PREFIX, code };
  const written = digits.startsWith(code) && (plus || firstGroup === code || digits.length > LONGEST_NATIONAL);
  return written ? { status: 'dropped', prefix: '', code } : { status: 'not_written', prefix: '', code: '' };
}

function droppedFrom(written: WrittenNumber, found: CountryCode): PhoneDrop[] {
  const dropped: PhoneDrop[] = [];
  const prefix = written.plus ? '+' : found.prefix;
  if (prefix !== '') dropped.push({ text: prefix, code: 'international_prefix' });
  if (found.code !== '') dropped.push({ text: found.code, code: 'country_code' });
  if (written.separators !== '') dropped.push({ text: written.separators, code: 'separators' });
  return dropped;
}

function sumOf(digits: string): number {
  let sum = 0;
  for (const digit of digits) sum += Number(digit);
  return sum;
}
