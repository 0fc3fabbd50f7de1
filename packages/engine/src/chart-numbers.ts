import type { MissingReason, NumberResult, Numbers, Step } from './answer.ts';
import type { CalendarDate } from './calendar-date.ts';
import { type CountedName, partTotals, type Selection } from './counted-name.ts';
import { digitCounts } from './digit-counts.ts';
import { allNull, type Found, type Missing, orNull } from './missing.ts';
import { ageDigit } from './numbers/age-digit.ts';
import { attitude } from './numbers/attitude.ts';
import { balance } from './numbers/balance.ts';
import { bhagyank } from './numbers/bhagyank.ts';
import { birthday } from './numbers/birthday.ts';
import { bridge } from './numbers/bridges.ts';
import { capstone, cornerstone, firstVowel } from './numbers/cornerstone-capstone-first-vowel.ts';
import { expression } from './numbers/expression.ts';
import { habitChallenge } from './numbers/habit-challenge.ts';
import { hiddenPassion } from './numbers/hidden-passion.ts';
import { inclusion } from './numbers/inclusion.ts';
import { addDebts, type FoundDebt } from './numbers/karmic-debts.ts';
import { karmicLessons } from './numbers/karmic-lessons.ts';
import { kua } from './numbers/kua.ts';
import { lifePath } from './numbers/life-path.ts';
import { addKept, addMasters, addNameMasters, type FoundMaster } from './numbers/masters.ts';
import { maturity } from './numbers/maturity.ts';
import { moolank } from './numbers/moolank.ts';
import { nameNumber, traceWords } from './numbers/name-number.ts';
import { partNumber } from './numbers/part-number.ts';
import { personality } from './numbers/personality.ts';
import { planes } from './numbers/planes.ts';
import { rationalThought } from './numbers/rational-thought.ts';
import { soulUrge } from './numbers/soul-urge.ts';
import { subconsciousSelf } from './numbers/subconscious-self.ts';
import { tantric } from './numbers/tantric.ts';
import type { ReductionRules } from './reduce.ts';
import { chaldeanParts, chaldeanTotals, newTrace, type Subject, type SubjectName } from './subject.ts';

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

/**
 * Every number of a subject; what is null has its reason in `missing`. What a number is made of is said in its own file.
 * The list of masters is without those of the cycles, which are not found here.
 */
export function findNumbers(subject: Subject, core: FoundCore, missing: Missing): Numbers & { readonly masters: FoundMaster[] } {
  const { name, rules } = subject;
  const { birth, indianBirth, methods } = subject.request;
  const ofDate =
    birth === null || indianBirth === null
      ? allNull(DATE_IDS, 'no_birth_date', missing)
      : dateNumbers(subject, birth, indianBirth, missing);
  const ofName = typeof name === 'string' ? allNull(NAME_IDS, name, missing) : nameNumbers(subject, name, missing);
  const ofUse = currentNameNumbers(subject, missing);
  const lifePath = orNull(core.lifePath, 'lifePath', missing);
  const expression = orNull(core.expression, 'expression', missing);
  const grown = lifePath === null || expression === null ? null : maturity(lifePath, expression, rules, newTrace(subject));
  if (grown === null) missing.maturity = reasonOf(core.lifePath, core.expression);
  const { firstName } = ofName;
  const rational = birth === null || firstName === null ? null : rationalThought(firstName, birth.day, rules, newTrace(subject));
  if (rational === null) missing.rationalThought = birth === null ? 'no_birth_date' : (name as MissingReason);
  const nameNumber = orNull(nameNumberOf(subject), 'nameNumber', missing);
  return {
    lifePath,
    expression,
    soulUrge: orNull(core.soulUrge, 'soulUrge', missing),
    personality: orNull(core.personality, 'personality', missing),
    birthday: ofDate.birthday,
    destiny: methods.destinyBasis === 'birthName' ? orNull(core.expression, 'destiny', missing) : ofDate.destiny,
    maturity: grown,
    attitude: ofDate.attitude,
    balance: ofName.balance,
    rationalThought: rational,
    firstName,
    surname: ofName.surname,
    minorExpression: ofUse.minorExpression,
    minorSoulUrge: ofUse.minorSoulUrge,
    minorPersonality: ofUse.minorPersonality,
    subconsciousSelf: ofName.subconsciousSelf,
    habitChallenge: ofName.habitChallenge,
    ageDigit: ofDate.ageDigit,
    moolank: ofDate.moolank,
    bhagyank: ofDate.bhagyank,
    tantric: ofDate.tantric,
    kua: ofDate.kua,
    nameNumber,
    bridges: orNull(bridgesOf(subject, core, missing), 'bridges', missing),
    hiddenPassion: ofName.hiddenPassion,
    karmicLessons: ofName.karmicLessons,
    karmicDebts: debtsOf(subject, core, ofDate.birthday),
    masters: mastersOf(subject, core, ofDate.birthday, grown, rational, ofName, ofUse, nameNumber),
    cornerstone: ofName.cornerstone,
    capstone: ofName.capstone,
    firstVowel: ofName.firstVowel,
    planes: ofName.planes,
    inclusion: ofName.inclusion,
  };
}

/** The first of two that is a reason. */
function reasonOf(first: unknown, second: unknown): MissingReason {
  return (typeof first === 'string' ? first : second) as MissingReason;
}

const DATE_IDS = ['birthday', 'destiny', 'attitude', 'ageDigit', 'moolank', 'bhagyank', 'tantric', 'kua'] as const;
type DateNumbers = Pick<Numbers, (typeof DATE_IDS)[number]>;

/** Destiny counts the civil day; only Moolank and Bhagyank know the Indian one. */
function dateNumbers(subject: Subject, birth: CalendarDate, indianBirth: CalendarDate, missing: Missing): DateNumbers {
  const { asOf, sex } = subject.request;
  return {
    birthday: birthday(birth, subject.debtRules, newTrace(subject)),
    destiny: bhagyank(birth, newTrace(subject)),
    attitude: attitude(birth, newTrace(subject)),
    ageDigit: orNull(asOf === null ? 'no_as_of' : ageDigit(birth, asOf.year, newTrace(subject)), 'ageDigit', missing),
    moolank: moolank(indianBirth, newTrace(subject)),
    bhagyank: bhagyank(indianBirth, newTrace(subject)),
    tantric: tantric(birth),
    kua: orNull(sex === null ? 'no_sex' : kua(birth, sex, newTrace(subject)), 'kua', missing),
  };
}

const NAME_IDS = [
  'balance',
  'firstName',
  'surname',
  'subconsciousSelf',
  'habitChallenge',
  'hiddenPassion',
  'karmicLessons',
  'cornerstone',
  'capstone',
  'firstVowel',
  'planes',
  'inclusion',
] as const;
type NameNumbers = Pick<Numbers, (typeof NAME_IDS)[number]>;

function nameNumbers(subject: Subject, name: CountedName, missing: Missing): NameNumbers {
  const { rules } = subject;
  const { vowels } = name.system.definition;
  const tally = inclusion(name);
  const lessons = karmicLessons(tally, name.system.roots);
  const last = name.parts.length - 1;
  return {
    balance: balance(name, newTrace(subject)),
    firstName: partNumber(name, 0, rules, newTrace(subject)),
    surname: orNull(last === 0 ? 'single_part' : partNumber(name, last, rules, newTrace(subject)), 'surname', missing),
    subconsciousSelf: subconsciousSelf(lessons, newTrace(subject)),
    habitChallenge: habitChallenge(name, newTrace(subject)),
    hiddenPassion: hiddenPassion(tally),
    karmicLessons: lessons,
    cornerstone: cornerstone(name),
    capstone: capstone(name),
    firstVowel: orNull(firstVowel(name) ?? (vowels === null ? 'no_vowels_declared' : 'no_vowels'), 'firstVowel', missing),
    planes: planesOf(subject, name, missing),
    inclusion: digitCounts(tally),
  };
}

const MINOR_IDS = ['minorExpression', 'minorSoulUrge', 'minorPersonality'] as const;
type MinorNumbers = Pick<Numbers, (typeof MINOR_IDS)[number]>;

function currentNameNumbers(subject: Subject, missing: Missing): MinorNumbers {
  const { currentName, rules } = subject;
  if (typeof currentName === 'string') return allNull(MINOR_IDS, currentName, missing);
  return {
    minorExpression: expression(currentName, subject.request.methods, rules, newTrace(subject)),
    minorSoulUrge: orNull(soulUrgeOf(subject, currentName, rules), 'minorSoulUrge', missing),
    minorPersonality: orNull(personalityOf(subject, currentName, rules), 'minorPersonality', missing),
  };
}

function planesOf(subject: Subject, name: CountedName, missing: Missing): Numbers['planes'] {
  const found = planes(name, subject.request.methods.masters);
  if (found === null) return orNull<Numbers['planes']>('latin_letters_only', 'planes', missing);
  for (const id of PLANES) if (found[id] === null) missing[`planes.${id}`] = 'no_letters';
  return found;
}

const PLANES = ['physical', 'mental', 'emotional', 'intuitive'] as const;

function soulUrgeOf(subject: Subject, name: CountedName, rules: ReductionRules): Found<NumberResult> {
  if (name.system.definition.vowels === null) return 'no_vowels_declared';
  return soulUrge(name, subject.request.methods.nameSum, rules, newTrace(subject)) ?? 'no_vowels';
}

function personalityOf(subject: Subject, name: CountedName, rules: ReductionRules): Found<NumberResult> {
  if (name.system.definition.vowels === null) return 'no_vowels_declared';
  return personality(name, subject.request.methods.nameSum, rules, newTrace(subject)) ?? 'no_consonants';
}

export function nameNumberOf(subject: Subject): Found<Numbers['nameNumber']> {
  const { methods } = subject.request;
  const trace = newTrace(subject);
  const words = trace === null ? chaldeanTotals(subject) : tracedWords(subject, trace);
  return typeof words === 'string' ? words : nameNumber(words, methods, nameMasters(subject), trace);
}

function tracedWords(subject: Subject, trace: Step[]): readonly number[] | MissingReason {
  const parts = chaldeanParts(subject);
  if (typeof parts === 'string') return parts;
  traceWords(parts, subject.request.methods, trace);
  return parts.map(({ total }) => total);
}

function nameMasters({ request }: Subject): readonly number[] {
  return request.methods.chaldeanMasters ? request.requestedMasters : NONE;
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

function debtsOf(subject: Subject, core: FoundCore, day: NumberResult | null): FoundDebt[] {
  const { debtScope } = subject.request.methods;
  const found: FoundDebt[] = [];
  const words = debtScope === 'anyStep' ? reducedWords(subject, subject.name) : null;
  const wordsOf = (selection: Selection) => (words === null ? NONE : partTotals(words, selection));
  addDebts(found, 'lifePath', core.lifePath, reducedDateParts(subject), debtScope);
  addDebts(found, 'expression', core.expression, wordsOf('all'), debtScope);
  addDebts(found, 'soulUrge', core.soulUrge, wordsOf('vowels'), debtScope);
  addDebts(found, 'personality', core.personality, wordsOf('consonants'), debtScope);
  addDebts(found, 'birthday', day, NONE, debtScope);
  return found;
}

function mastersOf(
  subject: Subject,
  core: FoundCore,
  day: NumberResult | null,
  grown: NumberResult | null,
  rational: NumberResult | null,
  { firstName, surname, planes }: NameNumbers,
  minor: MinorNumbers,
  nameNumber: Numbers['nameNumber'],
): FoundMaster[] {
  const { masters, compound } = subject.request.methods;
  const found: FoundMaster[] = [];
  const birth = reducedWords(subject, subject.name);
  addMasters(found, 'lifePath', core.lifePath, reducedDateParts(subject), masters);
  addNameMasters(found, 'expression', core.expression, birth, 'all', masters);
  addNameMasters(found, 'soulUrge', core.soulUrge, birth, 'vowels', masters);
  addNameMasters(found, 'personality', core.personality, birth, 'consonants', masters);
  addKept(found, 'birthday', day);
  addKept(found, 'maturity', grown);
  addKept(found, 'rationalThought', rational);
  addKept(found, 'firstName', firstName);
  addKept(found, 'surname', surname);
  if (minor.minorExpression !== null) {
    const current = reducedWords(subject, subject.currentName);
    addNameMasters(found, 'minorExpression', minor.minorExpression, current, 'all', masters);
    addNameMasters(found, 'minorSoulUrge', minor.minorSoulUrge, current, 'vowels', masters);
    addNameMasters(found, 'minorPersonality', minor.minorPersonality, current, 'consonants', masters);
  }
  const words = nameNumber !== null && compound === 'wordRoots' ? nameNumber.wordCompounds : NONE;
  addMasters(found, 'nameNumber', nameNumber, words, nameMasters(subject));
  if (planes !== null) {
    addKept(found, 'planes.physical', planes.physical);
    addKept(found, 'planes.mental', planes.mental);
    addKept(found, 'planes.emotional', planes.emotional);
    addKept(found, 'planes.intuitive', planes.intuitive);
  }
  return found;
}

const NONE: readonly number[] = [];

/** The name, where each of its words is reduced before it is added. A single word is not added to anything. */
function reducedWords({ request }: Subject, name: SubjectName): CountedName | null {
  return typeof name === 'string' || name.parts.length === 1 || request.methods.nameSum === 'addAll' ? null : name;
}

/** Month, day and year, where each is reduced before it is added. */
function reducedDateParts({ request }: Subject): readonly number[] {
  const { birth, methods } = request;
  return birth === null || methods.lifePath !== 'components' ? NONE : [birth.month, birth.day, birth.year];
}
