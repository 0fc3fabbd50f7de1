import type { NameAnswer, NameDrop, NameNumber, NumberResult } from '../answer.ts';
import type { CalendarDate } from '../calendar-date.ts';
import { checkObject, optionalBoolean, optionalDate, requiredText, throwProblems } from '../check.ts';
import { partTotals } from '../counted-name.ts';
import { collectProblems, type Problem } from '../engine-error.ts';
import { bhagyank } from '../numbers/bhagyank.ts';
import { expression } from '../numbers/expression.ts';
import { moolank } from '../numbers/moolank.ts';
import { nameNumber } from '../numbers/name-number.ts';
import { reductionRules } from '../reduce.ts';
import type { MethodOptions, Methods } from '../request.ts';
import { CHALDEAN } from '../systems/chaldean.ts';
import { type Relationship, relation } from '../systems/friend-tables.ts';
import { PYTHAGOREAN } from '../systems/pythagorean.ts';
import { digitsIn, readBrandName, withDigits } from './brand-name.ts';
import { splitLegalForm } from './legal-forms.ts';
import { readThingName, type ThingName } from './thing-name.ts';
import { checkThingSystem } from './thing-system.ts';

export type BusinessRequest = {
  /** The trading name. Legal forms (Ltd, LLC, Pvt, GmbH, S.A. …) are left out and reported. */
  readonly name: string;
  /** Counts the legal form too, for a brand that carries it. Default false. */
  readonly keepLegalForm?: boolean;
  readonly ownerBirthDate?: string;
  readonly registrationDate?: string;
  /** `nameSum`, `masters`, `hyphen`, `diacritics`, `chaldeanMasters`, `compound`, `compoundAbove52` and `friendTable` have an effect. */
  readonly methods?: MethodOptions;
};

/** The day number (root of the day) and the date number (root of all digits) of a date. */
export type DateNumbers = { readonly moolank: NumberResult; readonly bhagyank: NumberResult };

export type BusinessComparison = {
  readonly of: 'name' | 'registrationMoolank' | 'registrationBhagyank';
  readonly with: 'ownerMoolank' | 'ownerBhagyank' | 'registrationMoolank' | 'registrationBhagyank';
  /** The two roots compared. */
  readonly roots: readonly [number, number];
} & Relationship;

/** What a trading name comes to. */
export type BusinessNumbers = {
  /** Chaldean compound, root and meaning. */
  readonly chaldean: NameNumber;
  readonly pythagorean: NumberResult;
};

export type BusinessAnswer = BusinessNumbers & {
  /** `dropped` lists the legal forms with the code `legal_form`. Titles and digits belong to a brand and are counted. */
  readonly name: NameAnswer;
  /** The digits that were counted, each at face value: `54`. Empty when the name has none. */
  readonly digits: string;
  /** The numbers of the letters alone. Null when the name has no digit, which makes them the same, and when it has no letter. */
  readonly lettersOnly: BusinessNumbers | null;
  readonly owner: DateNumbers | null;
  readonly registration: DateNumbers | null;
  /** The name (by its Chaldean root) with owner and registration, then the registration with the owner. */
  readonly comparisons: readonly BusinessComparison[];
};

/**
 * The numbers of a trading name: the Chaldean compound, root and meaning, and the Pythagorean number, compared by a table of friends
 * with the owner's moolank and bhagyank and with those of the registration date. Digits count at face value, as on a door or a plate;
 * a name that has some gets the numbers of its letters alone beside.
 * Source: docs/methods/things/business.md
 * Throws an `EngineError` for a bad field, and for a name that Latin letter tables cannot read: `no_letters`,
 * `requires_transliteration`, `unsupported_letters`.
 *
 * @example computeBusiness({ name: 'Reliance Ltd' }).chaldean.chain //=> [25, 7]
 */
export function computeBusiness(request: BusinessRequest): BusinessAnswer {
  const { name, keepLegalForm, owner, registration, methods, requestedMasters } = checkBusiness(request);
  const { trading, legalForms } = keepLegalForm ? { trading: name, legalForms: [] } : splitLegalForm(name);
  const digits = digitsIn(trading);
  const rules: BrandRules = { ...methods, titles: 'keep', requestedMasters };
  const lettersOnly = lettersOf(trading, rules, digits !== '');
  const counted = lettersOnly === null || digits !== '' ? digitsAndLettersOf(trading, rules) : lettersOnly;
  const { chaldean } = counted.numbers;
  const ownerNumbers = owner === null ? null : dateNumbers(owner);
  const registrationNumbers = registration === null ? null : dateNumbers(registration);
  return {
    name: nameAnswer(name, counted.answer, legalForms),
    ...counted.numbers,
    digits,
    lettersOnly: digits === '' || lettersOnly === null ? null : lettersOnly.numbers,
    owner: ownerNumbers,
    registration: registrationNumbers,
    comparisons: compare(chaldean.root, ownerNumbers, registrationNumbers, methods.friendTable),
  };
}

type CheckedBusiness = {
  readonly name: string;
  readonly keepLegalForm: boolean;
  readonly owner: CalendarDate | null;
  readonly registration: CalendarDate | null;
  readonly methods: Methods;
  readonly requestedMasters: readonly number[];
};

function checkBusiness(request: unknown): CheckedBusiness {
  const problems: Problem[] = [];
  const object = checkObject(request, '', ['name', 'keepLegalForm', 'ownerBirthDate', 'registrationDate', 'methods'], problems);
  const name = requiredText(object, 'name');
  const keepLegalForm = optionalBoolean(object, 'keepLegalForm') ?? false;
  const owner = optionalDate(object, 'ownerBirthDate') ?? null;
  const registration = optionalDate(object, 'registrationDate') ?? null;
  const { methods, requestedMasters } = checkThingSystem(object, 'pythagorean');
  throwProblems(problems);
  return { name, keepLegalForm, owner, registration, methods, requestedMasters };
}

/** How a brand is read and counted. */
type BrandRules = Methods & { readonly requestedMasters: readonly number[] };

/** A trading name read and counted in one of two ways: with its digits, or without. */
type CountedBrand = { readonly answer: NameAnswer; readonly numbers: BusinessNumbers };

const PYTHAGOREAN_DIGITS = withDigits(PYTHAGOREAN);
const CHALDEAN_DIGITS = withDigits(CHALDEAN);

function digitsAndLettersOf(trading: string, rules: BrandRules): CountedBrand {
  return countBrand(
    readBrandName(trading, PYTHAGOREAN_DIGITS, rules, '/name'),
    readBrandName(trading, CHALDEAN_DIGITS, rules, '/name'),
    rules,
  );
}

/** The letters alone. A name that has none is refused, unless it has digits: then there is nothing to count without them. */
function lettersOf(trading: string, rules: BrandRules, hasDigits: boolean): CountedBrand | null {
  const problems: Problem[] = [];
  const counted = collectProblems(problems, () =>
    countBrand(readThingName(trading, PYTHAGOREAN, rules, '/name'), readThingName(trading, CHALDEAN, rules, '/name'), rules),
  );
  if (!hasDigits || problems[0]?.code !== 'no_letters') throwProblems(problems);
  return counted;
}

function countBrand(pythagorean: ThingName, chaldean: ThingName, rules: BrandRules): CountedBrand {
  return {
    answer: pythagorean.answer,
    numbers: {
      chaldean: nameNumber(partTotals(chaldean.name, 'all'), rules, rules.chaldeanMasters ? rules.requestedMasters : [], null),
      pythagorean: expression(pythagorean.name, rules, reductionRules(rules.masters, true), null),
    },
  };
}

function nameAnswer(original: string, answer: NameAnswer, legalForms: readonly string[]): NameAnswer {
  const dropped = legalForms.map((text): NameDrop => ({ text, code: 'legal_form' }));
  return { ...answer, original, dropped: [...answer.dropped, ...dropped] };
}

function dateNumbers(date: CalendarDate): DateNumbers {
  return { moolank: moolank(date, null), bhagyank: bhagyank(date, null) };
}

function compare(
  nameRoot: number,
  owner: DateNumbers | null,
  registration: DateNumbers | null,
  table: Methods['friendTable'],
): BusinessComparison[] {
  const comparisons: BusinessComparison[] = [];
  const put = (of: BusinessComparison['of'], first: number, other: BusinessComparison['with'], second: number) =>
    comparisons.push({ of, with: other, roots: [first, second], ...relation(first, second, table) });
  for (const [of, first] of [['name', nameRoot] as const, ...registrationRoots(registration)]) {
    if (owner !== null) {
      put(of, first, 'ownerMoolank', owner.moolank.root);
      put(of, first, 'ownerBhagyank', owner.bhagyank.root);
    }
    if (of === 'name') for (const [other, second] of registrationRoots(registration)) put(of, first, other, second);
  }
  return comparisons;
}

function registrationRoots(numbers: DateNumbers | null): ['registrationMoolank' | 'registrationBhagyank', number][] {
  if (numbers === null) return [];
  return [
    ['registrationMoolank', numbers.moolank.root],
    ['registrationBhagyank', numbers.bhagyank.root],
  ];
}
