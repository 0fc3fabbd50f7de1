import type { MissingReason, NumberResult, Numbers } from './answer.ts';
import type { CalendarDate } from './calendar-date.ts';
import type { CountedName, Selection } from './counted-name.ts';
import type { NumberId, SingleId } from './ids.ts';
import { bridge, maturity, rationalThought, subconsciousSelf } from './numbers/combined-numbers.ts';
import { ageDigit, attitude, bhagyank, birthday, moolank } from './numbers/date-numbers.ts';
import { expression } from './numbers/expression.ts';
import { DEBT_IDS, type DebtSource, karmicDebts } from './numbers/karmic-debts.ts';
import { kua } from './numbers/kua.ts';
import { lifePath } from './numbers/life-path.ts';
import { findMasters, type MasterSource } from './numbers/masters.ts';
import {
  balance,
  capstone,
  cornerstone,
  firstVowel,
  habitChallenge,
  hiddenPassion,
  karmicLessons,
  partNumber,
} from './numbers/name-letters.ts';
import { nameNumber } from './numbers/name-number.ts';
import { personality } from './numbers/personality.ts';
import { planes } from './numbers/planes.ts';
import { soulUrge } from './numbers/soul-urge.ts';
import { tantric } from './numbers/tantric.ts';
import type { Subject } from './subject.ts';

/** A number, or why there is none. */
type Found<Result> = NonNullable<Result> | MissingReason;
type NumberTable = { readonly [Id in NumberId]: (subject: Subject) => Found<Numbers[Id]> };
/** How each number is found from a subject. What a number is made of is said in its own file. */
export const NUMBERS: NumberTable = {
  lifePath: ofBirth((subject, birth) => lifePath(birth, subject.methods.lifePath, subject.debtRules, subject.trace())),
  expression: ofName((subject, name) => expression(name, subject.methods, subject.debtRules, subject.trace())),
  soulUrge: ofName((subject, name) => soulUrgeOf(subject, name)),
  personality: ofName((subject, name) => personalityOf(subject, name)),
  birthday: ofBirth((subject, birth) => birthday(birth, subject.debtRules, subject.trace())),
  destiny: (subject) => (subject.methods.destinyBasis === 'birthName' ? number(subject, 'expression') : civilDestiny(subject)),
  maturity: (subject) => of2(subject, 'lifePath', 'expression', (first, second) => maturity(first, second, subject.rules, subject.trace())),
  attitude: ofBirth((subject, birth) => attitude(birth, subject.trace())),
  balance: ofName((subject, name) => balance(name, subject.trace())),
  rationalThought: ofBirth((subject, birth) => {
    const first = number(subject, 'firstName');
    return typeof first === 'string' ? first : rationalThought(first, birth.day, subject.rules, subject.trace());
  }),
  firstName: ofName((subject, name) => partNumber(name, 0, subject.rules, subject.trace())),
  surname: ofName((subject, name) =>
    name.parts.length === 1 ? 'single_part' : partNumber(name, name.parts.length - 1, subject.rules, subject.trace()),
  ),
  minorExpression: ofCurrentName((subject, name) => expression(name, subject.methods, subject.rules, subject.trace())),
  minorSoulUrge: ofCurrentName((subject, name) => soulUrgeOf(subject, name, subject.rules)),
  minorPersonality: ofCurrentName((subject, name) => personalityOf(subject, name, subject.rules)),
  subconsciousSelf: ofName((subject, name) => subconsciousSelf(lessonsOf(name), subject.trace())),
  habitChallenge: ofName((subject, name) => habitChallenge(name, subject.trace())),
  ageDigit: ofBirth((subject, birth) => {
    const { asOf } = subject.request;
    return asOf === null ? 'no_as_of' : ageDigit(birth, asOf.year, subject.trace());
  }),
  moolank: ofIndianBirth((subject, birth) => moolank(birth, subject.trace())),
  bhagyank: ofIndianBirth((subject, birth) => bhagyank(birth, subject.trace())),
  tantric: ofBirth((_, birth) => tantric(birth)),
  kua: ofBirth((subject, birth) => (subject.request.sex === null ? 'no_sex' : kua(birth, subject.request.sex, subject.trace()))),
  nameNumber: (subject) => {
    const name = subject.chaldeanName();
    if (typeof name === 'string') return name;
    return nameNumber(name, subject.methods, subject.methods.chaldeanMasters ? subject.request.requestedMasters : [], subject.trace());
  },
  bridges: bridgesOf,
  hiddenPassion: ofName((_, name) => hiddenPassion(name.counts())),
  karmicLessons: ofName((_, name) => lessonsOf(name)),
  karmicDebts: (subject) => karmicDebts(debtSources(subject), subject.methods.debtScope),
  masters: (subject) => findMasters(masterSources(subject), subject.methods.masters),
  cornerstone: ofName((_, name) => cornerstone(name)),
  capstone: ofName((_, name) => capstone(name)),
  firstVowel: ofName((_, name) => firstVowel(name) ?? withoutVowels(name)),
  planes: ofName((subject, name) => planes(name, subject.methods.masters) ?? 'latin_letters_only'),
  inclusion: ofName((_, name) => name.counts()),
};

/** A number that other numbers, cycles and grids are made from; found once per subject. */
export function number(subject: Subject, id: SingleId): NumberResult | MissingReason {
  const known = subject.found[id];
  if (known !== null) return known;
  const result = NUMBERS[id](subject);
  subject.found[id] = result;
  return result;
}

const MASTER_IDS = [
  'lifePath',
  'expression',
  'soulUrge',
  'personality',
  'birthday',
  'maturity',
  'rationalThought',
  'firstName',
  'surname',
  'minorExpression',
  'minorSoulUrge',
  'minorPersonality',
] as const satisfies readonly SingleId[];

const SELECTIONS: Readonly<Partial<Record<SingleId, Selection>>> = {
  expression: 'all',
  soulUrge: 'vowels',
  personality: 'consonants',
  minorExpression: 'all',
  minorSoulUrge: 'vowels',
  minorPersonality: 'consonants',
};

function ofBirth<Result>(compute: (subject: Subject, birth: CalendarDate) => Found<Result>): (subject: Subject) => Found<Result> {
  return (subject) => (subject.request.birth === null ? 'no_birth_date' : compute(subject, subject.request.birth));
}

function ofIndianBirth<Result>(compute: (subject: Subject, birth: CalendarDate) => Found<Result>): (subject: Subject) => Found<Result> {
  return (subject) => (subject.request.indianBirth === null ? 'no_birth_date' : compute(subject, subject.request.indianBirth));
}

function ofName<Result>(compute: (subject: Subject, name: CountedName) => Found<Result>): (subject: Subject) => Found<Result> {
  return (subject) => (typeof subject.name === 'string' ? subject.name : compute(subject, subject.name));
}

function ofCurrentName<Result>(compute: (subject: Subject, name: CountedName) => Found<Result>): (subject: Subject) => Found<Result> {
  return (subject) => (typeof subject.currentName === 'string' ? subject.currentName : compute(subject, subject.currentName));
}

function of2<Result>(
  subject: Subject,
  firstId: SingleId,
  secondId: SingleId,
  compute: (first: NumberResult, second: NumberResult) => NonNullable<Result>,
): Found<Result> {
  const first = number(subject, firstId);
  if (typeof first === 'string') return first;
  const second = number(subject, secondId);
  return typeof second === 'string' ? second : compute(first, second);
}

function soulUrgeOf(subject: Subject, name: CountedName, rules = subject.debtRules): NumberResult | MissingReason {
  if (name.system.definition.vowels === null) return 'no_vowels_declared';
  return soulUrge(name, subject.methods.nameSum, rules, subject.trace()) ?? 'no_vowels';
}

function personalityOf(subject: Subject, name: CountedName, rules = subject.debtRules): NumberResult | MissingReason {
  if (name.system.definition.vowels === null) return 'no_vowels_declared';
  return personality(name, subject.methods.nameSum, rules, subject.trace()) ?? 'no_consonants';
}

/** The Destiny by date counts the civil day; only Moolank and Bhagyank know the Indian one. */
function civilDestiny(subject: Subject): NumberResult | MissingReason {
  const { birth } = subject.request;
  return birth === null ? 'no_birth_date' : bhagyank(birth, subject.trace());
}

function withoutVowels(name: CountedName): MissingReason {
  return name.system.definition.vowels === null ? 'no_vowels_declared' : 'no_vowels';
}

function lessonsOf(name: CountedName): number[] {
  return karmicLessons(name.counts(), name.system.definition.interval);
}

function bridgesOf(subject: Subject): Found<Numbers['bridges']> {
  const between = (firstId: SingleId, secondId: SingleId) =>
    of2<NumberResult>(subject, firstId, secondId, (first, second) => bridge(first, second, [firstId, secondId], subject.trace()));
  const lifePathExpression = between('lifePath', 'expression');
  const soulUrgePersonality = between('soulUrge', 'personality');
  if (typeof lifePathExpression === 'string' && typeof soulUrgePersonality === 'string') return lifePathExpression;
  return {
    lifePathExpression: typeof lifePathExpression === 'string' ? null : lifePathExpression,
    soulUrgePersonality: typeof soulUrgePersonality === 'string' ? null : soulUrgePersonality,
  };
}

function debtSources(subject: Subject): DebtSource[] {
  const sources: DebtSource[] = [];
  for (const id of DEBT_IDS) {
    const result = number(subject, id);
    if (typeof result !== 'string') sources.push({ number: id, result, parts: rawParts(subject, id) });
  }
  return sources;
}

function masterSources(subject: Subject): MasterSource[] {
  const sources: MasterSource[] = [];
  const byParts = subject.methods.nameSum === 'perWord';
  for (const id of MASTER_IDS) {
    const result = number(subject, id);
    if (typeof result === 'string') continue;
    const reduced = id === 'lifePath' ? subject.methods.lifePath === 'components' : byParts;
    sources.push({ number: id, result, parts: reduced ? rawParts(subject, id) : NO_PARTS });
  }
  return sources;
}

/** The totals of the parts of a number before they are reduced: month, day and year, or the words. */
function rawParts(subject: Subject, id: SingleId): readonly number[] {
  const { birth } = subject.request;
  if (id === 'lifePath' && birth !== null) return [birth.month, birth.day, birth.year];
  const selection = SELECTIONS[id];
  const name = id.startsWith('minor') ? subject.currentName : subject.name;
  const totals = selection === undefined || typeof name === 'string' ? NO_PARTS : name.totals[selection];
  return totals.length > 1 ? totals : NO_PARTS;
}

const NO_PARTS: readonly number[] = [];
