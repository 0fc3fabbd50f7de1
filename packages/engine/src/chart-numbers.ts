import type { LetterNumber, MissingReason, NumberResult, Numbers, Step } from './answer.ts';
import { type CountedName, partTotals, type Selection } from './counted-name.ts';
import { digitCounts } from './digit-counts.ts';
import type { NumberId } from './ids.ts';
import { type Found, given, type Missing, orNull } from './missing.ts';
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
  const { name } = subject;
  const { birth, methods, debtRules } = subject.request;
  const path = birth === null ? 'no_birth_date' : lifePath(birth, methods.lifePath, debtRules, newTrace(subject));
  if (typeof name === 'string') return { lifePath: path, expression: name, soulUrge: name, personality: name };
  return {
    lifePath: path,
    expression: expression(name, methods, debtRules, newTrace(subject)),
    soulUrge: vowelSum(soulUrge, 'no_vowels', subject, name, debtRules),
    personality: vowelSum(personality, 'no_consonants', subject, name, debtRules),
  };
}

/**
 * Every number of a subject; what is null has its reason in `missing`. What a number is made of is said in its own file.
 * The list of masters is without those of the cycles, which are not found here.
 */
export function findNumbers(subject: Subject, core: FoundCore, missing: Missing): Numbers & { readonly masters: FoundMaster[] } {
  const { indianBirth, asOf, sex, methods, rules, debtRules } = subject.request;
  const birth = given(subject.request.birth ?? 'no_birth_date', DATE_IDS, missing);
  const name = given(subject.name, NAME_IDS, missing);
  const current = given(subject.currentName, MINOR_IDS, missing);
  const tally = name && inclusion(name);
  const lessons = name && tally && karmicLessons(tally, name.system.roots);
  const firstName = name && partNumber(name, 0, rules, newTrace(subject));
  const conductor = indianBirth && bhagyank(indianBirth, newTrace(subject));
  const numbers = {
    lifePath: orNull(core.lifePath, 'lifePath', missing),
    expression: orNull(core.expression, 'expression', missing),
    soulUrge: orNull(core.soulUrge, 'soulUrge', missing),
    personality: orNull(core.personality, 'personality', missing),
    birthday: birth && birthday(birth, debtRules, newTrace(subject)),
    destiny: orNull(destinyOf(subject, core, conductor), 'destiny', missing),
    maturity: orNull(maturityOf(subject, core), 'maturity', missing),
    attitude: birth && attitude(birth, newTrace(subject)),
    balance: name && balance(name, newTrace(subject)),
    rationalThought: orNull(rationalThoughtOf(subject, firstName), 'rationalThought', missing),
    firstName,
    surname: name && orNull(surnameOf(subject, name), 'surname', missing),
    minorExpression: current && expression(current, methods, rules, newTrace(subject)),
    minorSoulUrge: current && orNull(vowelSum(soulUrge, 'no_vowels', subject, current, rules), 'minorSoulUrge', missing),
    minorPersonality: current && orNull(vowelSum(personality, 'no_consonants', subject, current, rules), 'minorPersonality', missing),
    subconsciousSelf: lessons && subconsciousSelf(lessons, newTrace(subject)),
    habitChallenge: name && habitChallenge(name, newTrace(subject)),
    ageDigit: birth && orNull(asOf === null ? 'no_as_of' : ageDigit(birth, asOf.year, newTrace(subject)), 'ageDigit', missing),
    // Only Moolank and Bhagyank know the Indian day; Destiny counts the civil one.
    moolank: indianBirth && moolank(indianBirth, newTrace(subject)),
    bhagyank: conductor,
    tantric: birth && tantric(birth),
    kua: birth && orNull(sex === null ? 'no_sex' : kua(birth, sex, newTrace(subject)), 'kua', missing),
    nameNumber: orNull(nameNumberOf(subject), 'nameNumber', missing),
    bridges: orNull(bridgesOf(subject, core, missing), 'bridges', missing),
    hiddenPassion: tally && hiddenPassion(tally),
    karmicLessons: lessons,
    karmicDebts: [],
    masters: [],
    cornerstone: name && cornerstone(name),
    capstone: name && capstone(name),
    firstVowel: name && orNull(firstVowelOf(name), 'firstVowel', missing),
    planes: name && planesOf(subject, name, missing),
    inclusion: tally && digitCounts(tally),
  };
  findDebts(subject, numbers, numbers.karmicDebts);
  findMasters(subject, numbers, numbers.masters);
  return numbers;
}

const DATE_IDS = ['birthday', 'attitude', 'ageDigit', 'moolank', 'bhagyank', 'tantric', 'kua'] as const satisfies readonly NumberId[];
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
] as const satisfies readonly NumberId[];
const MINOR_IDS = ['minorExpression', 'minorSoulUrge', 'minorPersonality'] as const satisfies readonly NumberId[];

function destinyOf(subject: Subject, core: FoundCore, conductor: NumberResult | null): Found<NumberResult> {
  const { birth, indianBirth, methods } = subject.request;
  if (methods.destinyBasis === 'birthName') return core.expression;
  if (birth === null || conductor === null) return 'no_birth_date';
  return birth === indianBirth ? conductor : bhagyank(birth, newTrace(subject));
}

function maturityOf(subject: Subject, { lifePath, expression }: FoundCore): Found<NumberResult> {
  if (typeof lifePath === 'string') return lifePath;
  return typeof expression === 'string' ? expression : maturity(lifePath, expression, subject.request.rules, newTrace(subject));
}

function rationalThoughtOf(subject: Subject, firstName: NumberResult | null): Found<NumberResult> {
  const { birth, rules } = subject.request;
  if (birth === null) return 'no_birth_date';
  return firstName === null ? (subject.name as MissingReason) : rationalThought(firstName, birth.day, rules, newTrace(subject));
}

function surnameOf(subject: Subject, name: CountedName): Found<NumberResult> {
  const last = name.parts.length - 1;
  return last === 0 ? 'single_part' : partNumber(name, last, subject.request.rules, newTrace(subject));
}

function firstVowelOf(name: CountedName): Found<LetterNumber> {
  return firstVowel(name) ?? (name.system.definition.vowels === null ? 'no_vowels_declared' : 'no_vowels');
}

function planesOf(subject: Subject, name: CountedName, missing: Missing): Numbers['planes'] {
  const found = planes(name, subject.request.methods.masters);
  if (found === null) return orNull<Numbers['planes']>('latin_letters_only', 'planes', missing);
  if (found.physical === null) missing['planes.physical'] = 'no_letters';
  if (found.mental === null) missing['planes.mental'] = 'no_letters';
  if (found.emotional === null) missing['planes.emotional'] = 'no_letters';
  if (found.intuitive === null) missing['planes.intuitive'] = 'no_letters';
  return found;
}

/** Soul Urge or Personality of a name. */
function vowelSum(
  find: typeof soulUrge,
  none: MissingReason,
  subject: Subject,
  name: CountedName,
  rules: ReductionRules,
): Found<NumberResult> {
  if (name.system.definition.vowels === null) return 'no_vowels_declared';
  return find(name, subject.request.methods.nameSum, rules, newTrace(subject)) ?? none;
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
  const outer = bridgeOf(subject, 'lifePath', core.lifePath, 'expression', core.expression);
  const inner = bridgeOf(subject, 'soulUrge', core.soulUrge, 'personality', core.personality);
  if (typeof outer === 'string' && typeof inner === 'string') return outer;
  return {
    lifePathExpression: orNull(outer, 'bridges.lifePathExpression', missing),
    soulUrgePersonality: orNull(inner, 'bridges.soulUrgePersonality', missing),
  };
}

function bridgeOf(
  subject: Subject,
  firstId: keyof FoundCore,
  first: Found<NumberResult>,
  secondId: keyof FoundCore,
  second: Found<NumberResult>,
): Found<NumberResult> {
  if (typeof first === 'string') return first;
  return typeof second === 'string' ? second : bridge(first, second, firstId, secondId, newTrace(subject));
}

function findDebts(subject: Subject, numbers: Numbers, found: FoundDebt[]): void {
  const { debtScope } = subject.request.methods;
  const words = debtScope === 'anyStep' ? reducedWords(subject, subject.name) : null;
  const wordsOf = (selection: Selection) => (words === null ? NONE : partTotals(words, selection));
  addDebts(found, 'lifePath', numbers.lifePath, debtScope === 'anyStep' ? reducedDateParts(subject) : NONE, debtScope);
  addDebts(found, 'expression', numbers.expression, wordsOf('all'), debtScope);
  addDebts(found, 'soulUrge', numbers.soulUrge, wordsOf('vowels'), debtScope);
  addDebts(found, 'personality', numbers.personality, wordsOf('consonants'), debtScope);
  addDebts(found, 'birthday', numbers.birthday, NONE, debtScope);
}

function findMasters(subject: Subject, numbers: Numbers, found: FoundMaster[]): void {
  const { masters, compound } = subject.request.methods;
  const birth = reducedWords(subject, subject.name);
  const current = reducedWords(subject, subject.currentName);
  addMasters(found, 'lifePath', numbers.lifePath, reducedDateParts(subject), masters);
  addNameMasters(found, 'expression', numbers.expression, birth, 'all', masters);
  addNameMasters(found, 'soulUrge', numbers.soulUrge, birth, 'vowels', masters);
  addNameMasters(found, 'personality', numbers.personality, birth, 'consonants', masters);
  addKept(found, 'birthday', numbers.birthday?.value);
  addKept(found, 'maturity', numbers.maturity?.value);
  addKept(found, 'rationalThought', numbers.rationalThought?.value);
  addKept(found, 'firstName', numbers.firstName?.value);
  addKept(found, 'surname', numbers.surname?.value);
  addNameMasters(found, 'minorExpression', numbers.minorExpression, current, 'all', masters);
  addNameMasters(found, 'minorSoulUrge', numbers.minorSoulUrge, current, 'vowels', masters);
  addNameMasters(found, 'minorPersonality', numbers.minorPersonality, current, 'consonants', masters);
  const { nameNumber, planes } = numbers;
  const words = nameNumber !== null && compound === 'wordRoots' ? nameNumber.wordCompounds : NONE;
  addMasters(found, 'nameNumber', nameNumber, words, nameMasters(subject));
  if (planes !== null) {
    addKept(found, 'planes.physical', planes.physical?.value);
    addKept(found, 'planes.mental', planes.mental?.value);
    addKept(found, 'planes.emotional', planes.emotional?.value);
    addKept(found, 'planes.intuitive', planes.intuitive?.value);
  }
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
