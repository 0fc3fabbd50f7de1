import type { LetterNumber, MissingReason, NumberResult } from '../answer.ts';
import { type CheckedObject, checkObject, isMissing, optionalText, refuse, throwProblems } from '../check.ts';
import type { Problem } from '../engine-error.ts';
import { letterSystem } from '../letters.ts';
import { numberResult, type ReductionRules, reductionRules } from '../reduce.ts';
import type { MethodOptions, SystemId } from '../request.ts';
import { countText, type TextCount } from './text-count.ts';
import { checkThingSystem } from './thing-system.ts';

/** A dwelling. At least one of `flat`, `number` and `building` is required; every text is as written on the door, 1–300 code points. */
export type AddressRequest = {
  /** The house number: `1408`, `27B`, `12/3`. */
  readonly number?: string;
  /** The building's number or name, where it has one apart from the house number: `Tower 4`. */
  readonly building?: string;
  /** The flat, unit or suite: `5`, `12C`. */
  readonly flat?: string;
  readonly street?: string;
  readonly postcode?: string;
  /** Whose letter table the letters take. Default `pythagorean`. */
  readonly system?: SystemId;
  /** `masters`, `table` and `chaldeanMasters` have an effect. */
  readonly methods?: MethodOptions;
};

/** One text of an address, read twice: by its digits alone and with its letters. */
export type AddressNumber = {
  readonly text: string;
  /** Null when there is no digit. */
  readonly digits: NumberResult | null;
  /** Digits and letters added. Null when there is no letter, or one without a value. */
  readonly withLetters: NumberResult | null;
  /** The letters with their values, in order. */
  readonly letters: readonly LetterNumber[];
  /** Letters and signs of number the system has no value for. */
  readonly unsupported: readonly string[];
};

export type AddressField = 'number' | 'building' | 'flat' | 'street' | 'postcode';

export type AddressAnswer = {
  readonly system: SystemId;
  /** The most specific of what was given: the flat, else the house number, else the building. */
  readonly dwelling: AddressNumber & { readonly field: 'flat' | 'number' | 'building' };
  readonly number: AddressNumber | null;
  readonly building: AddressNumber | null;
  readonly flat: AddressNumber | null;
  /** The building (or else the house number) and the flat added together; null unless both are given. */
  readonly combined: Pick<AddressNumber, 'digits' | 'withLetters'> | null;
  readonly street: AddressNumber | null;
  readonly postcode: AddressNumber | null;
  /** Field and reading to the reason why it is null: `{ 'number.withLetters': 'no_letters' }`. Fields not given are not listed. */
  readonly missing: Readonly<Record<string, MissingReason | 'no_digits'>>;
};

/**
 * The numbers of a dwelling: the digits of each text added, and the digits with the letters; building and flat apart and combined.
 * Masters are kept as the system keeps them, and karmic debts are shown.
 * Source: docs/methods/things/address.md
 * Throws an `EngineError` for a field that is missing, of another type, unknown, or without a digit or letter (`no_letters`).
 *
 * @example computeAddress({ number: '1408' }).dwelling.digits?.display //=> '13/4'
 */
export function computeAddress(request: AddressRequest): AddressAnswer {
  const checked = checkAddress(request);
  const { number = null, building = null, flat = null, street = null, postcode = null } = checked.readings;
  const block = building ?? number;
  const pair = flat !== null && block !== null ? add(block, flat) : null;
  const field = flat !== null ? 'flat' : number !== null ? 'number' : 'building';
  const { rules } = checked;
  const show = (reading: Reading | null) => (reading === null ? null : addressNumber(reading, rules));
  return {
    system: checked.system,
    dwelling: { field, ...addressNumber(checked.readings[field] as Reading, rules) },
    number: show(number),
    building: show(building),
    flat: show(flat),
    combined: pair === null ? null : numbersOf(pair, rules),
    street: show(street),
    postcode: show(postcode),
    missing: missingOf({ number, building, flat, combined: pair, street, postcode }),
  };
}

const FIELDS = ['number', 'building', 'flat', 'street', 'postcode'] as const satisfies readonly AddressField[];

/** A text and what was counted in it. */
type Reading = TextCount & { readonly text: string };

type CheckedAddress = {
  readonly system: SystemId;
  readonly rules: ReductionRules;
  readonly readings: Readonly<Partial<Record<AddressField, Reading>>>;
};

function checkAddress(request: unknown): CheckedAddress {
  const problems: Problem[] = [];
  const object = checkObject(request, '', [...FIELDS, 'system', 'methods'], problems);
  const texts = FIELDS.map((field) => [field, optionalText(object, field)] as const);
  const given = object.fields;
  if (given.building === undefined && given.flat === undefined) isMissing(object, 'number');
  const system = checkThingSystem(object, 'pythagorean');
  throwProblems(problems);
  const letters = letterSystem(system.definition);
  const readings: Partial<Record<AddressField, Reading>> = {};
  for (const [field, text] of texts) {
    if (text !== undefined) readings[field] = readField(object, field, { text, ...countText(text, letters) });
  }
  throwProblems(problems);
  return { system: system.id, rules: reductionRules(system.methods.masters, true), readings };
}

function readField(object: CheckedObject<AddressField>, field: AddressField, reading: Reading): Reading {
  if (reading.characters.length + reading.unsupported.length === 0) refuse(object, field, 'no_letters');
  return reading;
}

function add(block: Reading, flat: Reading): Reading {
  return {
    text: '',
    characters: [...block.characters, ...flat.characters],
    letters: [...block.letters, ...flat.letters],
    digitCount: block.digitCount + flat.digitCount,
    digitTotal: block.digitTotal + flat.digitTotal,
    letterTotal: block.letterTotal + flat.letterTotal,
    unsupported: [...new Set([...block.unsupported, ...flat.unsupported])],
  };
}

function addressNumber(reading: Reading, rules: ReductionRules): AddressNumber {
  const { text, letters, unsupported } = reading;
  return { text, ...numbersOf(reading, rules), letters, unsupported };
}

function numbersOf(reading: Reading, rules: ReductionRules): Pick<AddressNumber, 'digits' | 'withLetters'> {
  return {
    digits: noDigits(reading) === null ? numberResult(reading.digitTotal, rules) : null,
    withLetters: noLetters(reading) === null ? numberResult(reading.digitTotal + reading.letterTotal, rules) : null,
  };
}

function noDigits(reading: Reading): 'no_digits' | null {
  return reading.digitCount === 0 ? 'no_digits' : null;
}

function noLetters(reading: Reading): MissingReason | null {
  if (reading.unsupported.length > 0) return reading.letters.length > 0 ? 'unsupported_letters' : 'requires_transliteration';
  return reading.letters.length === 0 ? 'no_letters' : null;
}

function missingOf(readings: Readonly<Record<AddressField | 'combined', Reading | null>>): AddressAnswer['missing'] {
  const missing: Record<string, MissingReason | 'no_digits'> = {};
  for (const [field, reading] of Object.entries(readings)) {
    if (reading === null) continue;
    const digits = noDigits(reading);
    const letters = noLetters(reading);
    if (digits !== null) missing[`${field}.digits`] = digits;
    if (letters !== null) missing[`${field}.withLetters`] = letters;
  }
  return missing;
}
