import type { MissingReason, NumberResult } from '../answer.ts';
import { checkObject, refuse, requiredText, throwProblems } from '../check.ts';
import type { Problem } from '../engine-error.ts';
import { letterSystem } from '../letters.ts';
import { numberResult, type ReductionRules, reductionRules } from '../reduce.ts';
import type { MethodOptions, SystemId } from '../request.ts';
import { countText, type TextCount } from './text-count.ts';
import { checkThingSystem } from './thing-system.ts';

export type VehicleRequest = {
  /** The registration plate as written: `MH 12 AB 1234`. */
  readonly plate: string;
  /** Whose letter table the letters take. Default `chaldean`, as plates are read in Indian practice. */
  readonly system?: SystemId;
  /** `masters`, `table` and `chaldeanMasters` have an effect. */
  readonly methods?: MethodOptions;
};

export type VehicleAnswer = {
  readonly system: SystemId;
  /** Letters and digits that count, in order and without spaces: `MH12AB1234`. */
  readonly calculation: string;
  readonly characters: readonly { readonly character: string; readonly value: number }[];
  /** Letters and digits added. Null when a letter has no value. */
  readonly all: NumberResult | null;
  /** Null when there is no digit. */
  readonly digits: NumberResult | null;
  /** Null when there is no letter, or one without a value. */
  readonly letters: NumberResult | null;
  /** Letters, and numerals that are not decimal digits, the system has no value for. */
  readonly unsupported: readonly string[];
  /** `all`, `digits` or `letters` to the reason why it is null. */
  readonly missing: Readonly<Record<string, MissingReason | 'no_digits'>>;
};

/**
 * The numbers of a registration plate: letters and digits together, the digits alone, and the letters alone.
 * A letter the system has no value for is listed, and what would need it is null. Masters are kept as the system keeps them
 * (Chaldean keeps none), and karmic debts are shown.
 * Source: docs/methods/things/vehicle.md
 * Throws an `EngineError` for a plate that is missing, of another type, or without a letter or digit (`no_letters`).
 *
 * @example computeVehicle({ plate: 'MH 12 AB 1234' }).all?.chain //=> [25, 7]
 */
export function computeVehicle(request: VehicleRequest): VehicleAnswer {
  const { system, count, rules } = checkVehicle(request);
  const letterTrouble = noLetters(count);
  const isComplete = count.unsupported.length === 0;
  const missing: Record<string, MissingReason | 'no_digits'> = {};
  if (!isComplete) missing.all = letterTrouble as MissingReason;
  if (count.digitCount === 0) missing.digits = 'no_digits';
  if (letterTrouble !== null) missing.letters = letterTrouble;
  return {
    system,
    calculation: count.characters.map(({ character }) => character).join(''),
    characters: count.characters,
    all: isComplete ? numberResult(count.digitTotal + count.letterTotal, rules) : null,
    digits: count.digitCount === 0 ? null : numberResult(count.digitTotal, rules),
    letters: letterTrouble === null ? numberResult(count.letterTotal, rules) : null,
    unsupported: count.unsupported,
    missing,
  };
}

function checkVehicle(request: unknown): { system: SystemId; count: TextCount; rules: ReductionRules } {
  const problems: Problem[] = [];
  const object = checkObject(request, '', ['plate', 'system', 'methods'], problems);
  const plate = requiredText(object, 'plate');
  const system = checkThingSystem(object, 'chaldean');
  throwProblems(problems);
  const count = countText(plate, letterSystem(system.definition));
  if (count.characters.length + count.unsupported.length === 0) refuse(object, 'plate', 'no_letters');
  throwProblems(problems);
  return { system: system.id, count, rules: reductionRules(system.methods.masters, true) };
}

function noLetters(count: TextCount): MissingReason | null {
  if (count.unsupported.length > 0) return count.letters.length > 0 ? 'unsupported_letters' : 'requires_transliteration';
  return count.letters.length === 0 ? 'no_letters' : null;
}
