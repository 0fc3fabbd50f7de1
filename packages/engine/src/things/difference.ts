import type { MissingReason, NumberResult } from '../answer.ts';
import { letterSystem, valueOfCode } from '../letters.ts';
import type { Methods } from '../request.ts';
import { letterReason, roleOf } from '../vowels.ts';
import type { ColumnPlan, Compared, ComparedNumber } from './compared.ts';

/**
 * How a number compares with that of the first column. `same`: the value is the same; what follows it says why the total is not.
 * `other_spelling`: other letters are counted (diacritics, hyphens, titles). `other_letter_table`: the letters have other values.
 * `other_vowels`: other letters are vowels. `other_sum`: it is added up in another way. `master_kept_or_not`: a master stays in one and
 * not in the other. `requires_transliteration`, `unsupported_letters`: one of them cannot read the name. `not_computed`: one is missing
 * for another reason, which is in `missing`.
 */
export type DifferenceReason =
  | 'same'
  | 'other_spelling'
  | 'other_letter_table'
  | 'other_vowels'
  | 'other_sum'
  | 'master_kept_or_not'
  | 'requires_transliteration'
  | 'unsupported_letters'
  | 'not_computed';

/** The reasons for one number; none when both columns lack it. */
export function reasonsOf(id: ComparedNumber, column: Compared, first: Compared): DifferenceReason[] {
  const here = column.numbers[id] ?? null;
  const there = first.numbers[id] ?? null;
  if (here === null && there === null) return [];
  if (here === null) return [absence(column.missing[id])];
  if (there === null) return [absence(first.missing[id])];
  const same: DifferenceReason[] = here.value === there.value ? ['same'] : [];
  if (here.total === there.total) return same.length > 0 ? same : ['master_kept_or_not'];
  return [...same, ...causes(id, column, first, [here, there])];
}

function absence(reason: MissingReason | undefined): DifferenceReason {
  return reason === 'requires_transliteration' || reason === 'unsupported_letters' ? reason : 'not_computed';
}

/** What lets two totals differ. Where no method does, it is a master kept in a part. */
function causes(id: ComparedNumber, column: Compared, first: Compared, results: readonly [NumberResult, NumberResult]): DifferenceReason[] {
  const found: DifferenceReason[] = isOfName(id, column, first) ? nameCauses(id, column, first) : [];
  if (hasOtherSum(id, column, first)) found.push('other_sum');
  const isMaster = results[0].kind === 'master' || results[1].kind === 'master';
  if (found.length === 0 || (isMaster && hasOtherMasters(column, first))) found.push('master_kept_or_not');
  return found;
}

function hasOtherMasters(column: Compared, first: Compared): boolean {
  const here = column.plan.methods.masters;
  const there = first.plan.methods.masters;
  return here !== there && here.join() !== there.join();
}

function isOfName(id: ComparedNumber, column: Compared, first: Compared): boolean {
  if (id !== 'destiny') return id !== 'lifePath' && id !== 'birthday';
  return column.plan.methods.destinyBasis === 'birthName' && first.plan.methods.destinyBasis === 'birthName';
}

function nameCauses(id: ComparedNumber, column: Compared, first: Compared): DifferenceReason[] {
  const found: DifferenceReason[] = [];
  if (column.letters !== first.letters) found.push('other_spelling');
  if (id !== 'nameNumber' && hasOtherValues(column, first)) found.push('other_letter_table');
  if ((id === 'soulUrge' || id === 'personality') && hasOtherVowels(column, first)) found.push('other_vowels');
  return found;
}

/** Whether a letter of the name has another value; accents have values of their own where a system declares marks. */
function hasOtherValues(column: Compared, first: Compared): boolean {
  const here = letterSystem(column.plan.system.definition);
  const there = letterSystem(first.plan.system.definition);
  if (here === there) return false;
  for (let index = 0; index < column.letters.length; index += 1) {
    const code = column.letters.charCodeAt(index);
    if (valueOfCode(here, code) !== valueOfCode(there, code)) return true;
  }
  return here.definition.marks !== there.definition.marks;
}

/** Whether a letter is a vowel in one and not in the other. */
function hasOtherVowels(column: Compared, first: Compared): boolean {
  const here = column.plan;
  const there = first.plan;
  if (here.methods.letterOverrides !== there.methods.letterOverrides && overridesOf(here) !== overridesOf(there)) return true;
  const haveOneRule = here.methods.yRule === there.methods.yRule && here.methods.wRule === there.methods.wRule;
  const { vowels, yAndW } = here.system.definition;
  const haveOneTable = vowels === there.system.definition.vowels && yAndW === there.system.definition.yAndW;
  return !(haveOneRule && haveOneTable) && rolesIn(column) !== rolesIn(first);
}

function overridesOf({ methods }: ColumnPlan): string {
  return methods.letterOverrides.map(({ index, role }) => `${index}${role}`).join();
}

/** The letters of the name as a pattern of vowels and consonants, before overrides. */
function rolesIn({ plan, letters }: Compared): string {
  const system = letterSystem(plan.system.definition);
  const roleAt = (part: string, index: number) => roleOf(letterReason(part, index, system, plan.methods), plan.methods.yRule);
  return letters
    .split(' ')
    .map((part) => Array.from(part, (_, index) => roleAt(part, index)).join())
    .join(' ');
}

/** Whether it is added up in another way that makes a difference to this name. */
function hasOtherSum(id: ComparedNumber, column: Compared, first: Compared): boolean {
  const here = column.plan.methods;
  const there = first.plan.methods;
  const isOther = (option: keyof Methods) => here[option] !== there[option];
  if (id === 'lifePath') return isOther('lifePath');
  if (id === 'nameNumber') return isOther('compound');
  if (id === 'destiny' && isOther('destinyBasis')) return true;
  return (isOther('nameSum') && column.letters.includes(' ')) || (id !== 'soulUrge' && id !== 'personality' && isOther('kolel'));
}
