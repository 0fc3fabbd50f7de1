import type { MissingReason, NumberResult, Numbers } from './answer.ts';
import type { CalendarDate } from './calendar-date.ts';
import type { CountedName } from './counted-name.ts';
import { digitCounts } from './digit-counts.ts';
import { type Found, type Missing, orNull } from './missing.ts';
import { bridge, maturity, rationalThought, subconsciousSelf } from './numbers/combined-numbers.ts';
import { ageDigit, attitude, bhagyank, birthday, moolank } from './numbers/date-numbers.ts';
import { expression } from './numbers/expression.ts';
import { addDebts, type FoundDebt } from './numbers/karmic-debts.ts';
import { kua } from './numbers/kua.ts';
import { lifePath } from './numbers/life-path.ts';
import { addMasters, type FoundMaster } from './numbers/masters.ts';
import {
  balance,
  capstone,
  cornerstone,
  firstVowel,
  habitChallenge,
  hiddenPassion,
  inclusion,
  karmicLessons,
  partNumber,
} from './numbers/name-letters.ts';
import { nameNumber } from './numbers/name-number.ts';
import { personality } from './numbers/personality.ts';
import { planes } from './numbers/planes.ts';
import { soulUrge } from './numbers/soul-urge.ts';
import { tantric } from './numbers/tantric.ts';
import type { ReductionRules } from './reduce.ts';
import { chaldeanParts, newTrace, type Subject, type SubjectName } from './subject.ts';

type FoundNumbers = { readonly [Id in keyof Numbers]: Found<Numbers[Id]> };

/** The four numbers most charts begin with. Everything else is made from them or stands beside them. */
export type FoundCore = Pick<FoundNumbers, 'lifePath' | 'expression' | 'soulUrge' | 'personality'>;

export function findCore(subject: Subject): FoundCore {
  const { name, debtRules } = subject;
  const { birth, methods } = subject.request;
  const path = birth === null ? 'no_birth_date' : lifePath(birth, methods.lifePath, debtRules, newTrace(subject));
  if (typeof name === 'string') return { lifePath: path, expression: name, soulUrge: name, personality: name };
  return {
    lifePath: path,
    expression: expression(name, methods, debtRules, newTrace(subject)),
    soulUrge: soulUrgeOf(subject, name, debtRules),
    personality: personalityOf(subject, name, debtRules),
  };
}

/** Every number of a subject; what is null has its reason in `missing`. What a number is made of is said in its own file. */
export function findNumbers(subject: Subject, core: FoundCore, missing: Missing): Numbers {
  const { name, rules } = subject;
  const { birth, methods } = subject.request;
  const ofDate = birth === null ? NO_DATE_NUMBERS : findDateNumbers(subject, birth, subject.request.indianBirth as CalendarDate);
  const ofName = typeof name === 'string' ? noNameNumbers(name) : findNameNumbers(subject, name);
  const { lifePath: path, expression: letters } = core;
  const grown = typeof path === 'string' ? path : typeof letters === 'string' ? letters : maturity(path, letters, rules, newTrace(subject));
  const { firstName } = ofName;
  const rational =
    birth === null
      ? 'no_birth_date'
      : typeof firstName === 'string'
        ? firstName
        : rationalThought(firstName, birth.day, rules, newTrace(subject));
  const minor = findMinorNumbers(subject);
  return {
    lifePath: orNull(path, 'lifePath', missing),
    expression: orNull(letters, 'expression', missing),
    soulUrge: orNull(core.soulUrge, 'soulUrge', missing),
    personality: orNull(core.personality, 'personality', missing),
    birthday: orNull(ofDate.birthday, 'birthday', missing),
    destiny: orNull(methods.destinyBasis === 'birthName' ? letters : ofDate.destiny, 'destiny', missing),
    maturity: orNull(grown, 'maturity', missing),
    attitude: orNull(ofDate.attitude, 'attitude', missing),
    balance: orNull(ofName.balance, 'balance', missing),
    rationalThought: orNull(rational, 'rationalThought', missing),
    firstName: orNull(firstName, 'firstName', missing),
    surname: orNull(ofName.surname, 'surname', missing),
    minorExpression: orNull(minor.minorExpression, 'minorExpression', missing),
    minorSoulUrge: orNull(minor.minorSoulUrge, 'minorSoulUrge', missing),
    minorPersonality: orNull(minor.minorPersonality, 'minorPersonality', missing),
    subconsciousSelf: orNull(ofName.subconsciousSelf, 'subconsciousSelf', missing),
    habitChallenge: orNull(ofName.habitChallenge, 'habitChallenge', missing),
    ageDigit: orNull(ofDate.ageDigit, 'ageDigit', missing),
    moolank: orNull(ofDate.moolank, 'moolank', missing),
    bhagyank: orNull(ofDate.bhagyank, 'bhagyank', missing),
    tantric: orNull(ofDate.tantric, 'tantric', missing),
    kua: orNull(ofDate.kua, 'kua', missing),
    nameNumber: orNull(nameNumberOf(subject), 'nameNumber', missing),
    bridges: orNull(bridgesOf(subject, core, missing), 'bridges', missing),
    hiddenPassion: orNull(ofName.hiddenPassion, 'hiddenPassion', missing),
    karmicLessons: orNull(ofName.karmicLessons, 'karmicLessons', missing),
    karmicDebts: debtsOf(subject, core, ofDate.birthday),
    masters: mastersOf(subject, core, ofDate.birthday, grown, rational, ofName, minor),
    cornerstone: orNull(ofName.cornerstone, 'cornerstone', missing),
    capstone: orNull(ofName.capstone, 'capstone', missing),
    firstVowel: orNull(ofName.firstVowel, 'firstVowel', missing),
    planes: planesOf(ofName.planes, missing),
    inclusion: orNull(ofName.inclusion, 'inclusion', missing),
  };
}

type DateNumbers = Pick<FoundNumbers, 'birthday' | 'destiny' | 'attitude' | 'ageDigit' | 'moolank' | 'bhagyank' | 'tantric' | 'kua'>;
type NameNumbers = Pick<
  FoundNumbers,
  | 'balance'
  | 'firstName'
  | 'surname'
  | 'subconsciousSelf'
  | 'habitChallenge'
  | 'hiddenPassion'
  | 'karmicLessons'
  | 'cornerstone'
  | 'capstone'
  | 'firstVowel'
  | 'planes'
  | 'inclusion'
>;
type MinorNumbers = Pick<FoundNumbers, 'minorExpression' | 'minorSoulUrge' | 'minorPersonality'>;

const NO_DATE_NUMBERS: DateNumbers = {
  birthday: 'no_birth_date',
  destiny: 'no_birth_date',
  attitude: 'no_birth_date',
  ageDigit: 'no_birth_date',
  moolank: 'no_birth_date',
  bhagyank: 'no_birth_date',
  tantric: 'no_birth_date',
  kua: 'no_birth_date',
};

/** Destiny counts the civil day; only Moolank and Bhagyank know the Indian one. */
function findDateNumbers(subject: Subject, birth: CalendarDate, indianBirth: CalendarDate): DateNumbers {
  const { asOf, sex } = subject.request;
  return {
    birthday: birthday(birth, subject.debtRules, newTrace(subject)),
    destiny: bhagyank(birth, newTrace(subject)),
    attitude: attitude(birth, newTrace(subject)),
    ageDigit: asOf === null ? 'no_as_of' : ageDigit(birth, asOf.year, newTrace(subject)),
    moolank: moolank(indianBirth, newTrace(subject)),
    bhagyank: bhagyank(indianBirth, newTrace(subject)),
    tantric: tantric(birth),
    kua: sex === null ? 'no_sex' : kua(birth, sex, newTrace(subject)),
  };
}

function noNameNumbers(reason: MissingReason): NameNumbers {
  return {
    balance: reason,
    firstName: reason,
    surname: reason,
    subconsciousSelf: reason,
    habitChallenge: reason,
    hiddenPassion: reason,
    karmicLessons: reason,
    cornerstone: reason,
    capstone: reason,
    firstVowel: reason,
    planes: reason,
    inclusion: reason,
  };
}

function findNameNumbers(subject: Subject, name: CountedName): NameNumbers {
  const { rules } = subject;
  const tally = inclusion(name);
  const lessons = karmicLessons(tally, name.system.definition.interval);
  const last = name.parts.length - 1;
  return {
    balance: balance(name, newTrace(subject)),
    firstName: partNumber(name, 0, rules, newTrace(subject)),
    surname: last === 0 ? 'single_part' : partNumber(name, last, rules, newTrace(subject)),
    subconsciousSelf: subconsciousSelf(lessons, newTrace(subject)),
    habitChallenge: habitChallenge(name, newTrace(subject)),
    hiddenPassion: hiddenPassion(tally),
    karmicLessons: lessons,
    cornerstone: cornerstone(name),
    capstone: capstone(name),
    firstVowel: firstVowel(name) ?? (name.system.definition.vowels === null ? 'no_vowels_declared' : 'no_vowels'),
    planes: planes(name, subject.request.methods.masters) ?? 'latin_letters_only',
    inclusion: digitCounts(tally),
  };
}

const NO_CURRENT_NAME: MinorNumbers = {
  minorExpression: 'no_current_name',
  minorSoulUrge: 'no_current_name',
  minorPersonality: 'no_current_name',
};

function findMinorNumbers(subject: Subject): MinorNumbers {
  const { currentName, rules } = subject;
  if (currentName === 'no_current_name') return NO_CURRENT_NAME;
  if (typeof currentName === 'string') {
    return { minorExpression: currentName, minorSoulUrge: currentName, minorPersonality: currentName };
  }
  return {
    minorExpression: expression(currentName, subject.request.methods, rules, newTrace(subject)),
    minorSoulUrge: soulUrgeOf(subject, currentName, rules),
    minorPersonality: personalityOf(subject, currentName, rules),
  };
}

function soulUrgeOf(subject: Subject, name: CountedName, rules: ReductionRules): Found<NumberResult> {
  if (name.system.definition.vowels === null) return 'no_vowels_declared';
  return soulUrge(name, subject.request.methods.nameSum, rules, newTrace(subject)) ?? 'no_vowels';
}

function personalityOf(subject: Subject, name: CountedName, rules: ReductionRules): Found<NumberResult> {
  if (name.system.definition.vowels === null) return 'no_vowels_declared';
  return personality(name, subject.request.methods.nameSum, rules, newTrace(subject)) ?? 'no_consonants';
}

function nameNumberOf(subject: Subject): Found<Numbers['nameNumber']> {
  const parts = chaldeanParts(subject);
  if (typeof parts === 'string') return parts;
  const { methods, requestedMasters } = subject.request;
  return nameNumber(parts, methods, methods.chaldeanMasters ? requestedMasters : [], newTrace(subject));
}

function bridgesOf(subject: Subject, core: FoundCore, missing: Missing): Found<Numbers['bridges']> {
  const outer = bridgeOf(subject, 'lifePath', 'expression', core);
  const inner = bridgeOf(subject, 'soulUrge', 'personality', core);
  if (typeof outer === 'string' && typeof inner === 'string') return outer;
  return {
    lifePathExpression: orNull(outer, 'bridges.lifePathExpression', missing),
    soulUrgePersonality: orNull(inner, 'bridges.soulUrgePersonality', missing),
  };
}

function bridgeOf(subject: Subject, firstId: keyof FoundCore, secondId: keyof FoundCore, core: FoundCore): Found<NumberResult> {
  const first = core[firstId];
  const second = core[secondId];
  if (typeof first === 'string') return first;
  return typeof second === 'string' ? second : bridge(first, second, firstId, secondId, newTrace(subject));
}

function debtsOf(subject: Subject, core: FoundCore, day: Found<NumberResult>): FoundDebt[] {
  const { debtScope } = subject.request.methods;
  const found: FoundDebt[] = [];
  const totals = totalsOf(subject.name);
  addDebts(found, 'lifePath', core.lifePath, dateParts(subject), debtScope);
  addDebts(found, 'expression', core.expression, totals.all, debtScope);
  addDebts(found, 'soulUrge', core.soulUrge, totals.vowels, debtScope);
  addDebts(found, 'personality', core.personality, totals.consonants, debtScope);
  addDebts(found, 'birthday', day, NONE, debtScope);
  return found;
}

function mastersOf(
  subject: Subject,
  core: FoundCore,
  day: Found<NumberResult>,
  grown: Found<NumberResult>,
  rational: Found<NumberResult>,
  { firstName, surname }: NameNumbers,
  minor: MinorNumbers,
): FoundMaster[] {
  const { lifePath: method, nameSum, masters } = subject.request.methods;
  const found: FoundMaster[] = [];
  const birth = totalsOf(nameSum === 'perWord' ? subject.name : 'no_name');
  const current = totalsOf(nameSum === 'perWord' ? subject.currentName : 'no_name');
  addMasters(found, 'lifePath', core.lifePath, method === 'components' ? dateParts(subject) : NONE, masters);
  addMasters(found, 'expression', core.expression, birth.all, masters);
  addMasters(found, 'soulUrge', core.soulUrge, birth.vowels, masters);
  addMasters(found, 'personality', core.personality, birth.consonants, masters);
  addMasters(found, 'birthday', day, NONE, masters);
  addMasters(found, 'maturity', grown, NONE, masters);
  addMasters(found, 'rationalThought', rational, NONE, masters);
  addMasters(found, 'firstName', firstName, NONE, masters);
  addMasters(found, 'surname', surname, NONE, masters);
  addMasters(found, 'minorExpression', minor.minorExpression, current.all, masters);
  addMasters(found, 'minorSoulUrge', minor.minorSoulUrge, current.vowels, masters);
  addMasters(found, 'minorPersonality', minor.minorPersonality, current.consonants, masters);
  return found;
}

const NONE: readonly number[] = [];
const NO_TOTALS: CountedName['totals'] = { all: NONE, vowels: NONE, consonants: NONE };

function planesOf(found: Found<Numbers['planes']>, missing: Missing): Numbers['planes'] {
  if (typeof found !== 'string') {
    for (const id of PLANES) if (found[id] === null) missing[`planes.${id}`] = 'no_letters';
  }
  return orNull(found, 'planes', missing);
}

const PLANES = ['physical', 'mental', 'emotional', 'intuitive'] as const;

/** What is reduced before it is added: the words of a name. A single word is not added to anything. */
function totalsOf(name: SubjectName): CountedName['totals'] {
  return typeof name === 'string' || name.parts.length === 1 ? NO_TOTALS : name.totals;
}

function dateParts(subject: Subject): readonly number[] {
  const { birth } = subject.request;
  return birth === null ? NONE : [birth.month, birth.day, birth.year];
}
