import type { NameAnswer } from '../answer.ts';
import { type CountedName, countName } from '../counted-name.ts';
import { EngineError } from '../engine-error.ts';
import { letterSystem } from '../letters.ts';
import { type ReadName, readName, recount } from '../names.ts';
import type { Methods } from '../request.ts';
import type { SystemDefinition } from '../systems/system.ts';
import { systemsReading } from '../systems-reading.ts';

/** What of a name's reading a thing may choose. */
export type ThingNameRules = Pick<Methods, 'hyphen' | 'titles' | 'diacritics' | 'yRule' | 'wRule'>;

/** A name that every number can be found of, and what to show of it. */
export type ThingName = { readonly name: CountedName; readonly answer: NameAnswer };

/** A name as a system reads it, counted unless the system has to refuse it. */
export type ThingReading = { readonly name: CountedName | null; readonly read: ReadName };

/**
 * Reads a name by a system, in full or not at all: beside what `readName` throws, `requires_transliteration` and
 * `unsupported_letters` at `pointer`, with the letters and the systems that read them.
 */
export function readThingName(text: string, definition: SystemDefinition, rules: ThingNameRules, pointer: string): ThingName {
  const { name, read } = readThing(text, definition, rules, pointer);
  if (name === null) throw refusalOf(read, pointer);
  return { name, answer: read.answer };
}

/** The same, and a refusal is left to the caller to judge. */
export function readThing(text: string, definition: SystemDefinition, rules: ThingNameRules, pointer: string): ThingReading {
  const system = letterSystem(definition);
  // Only a system with marks of its own (Brazilian) has values for accents.
  const diacritics = definition.marks === undefined && rules.diacritics === 'brazilian' ? 'base' : rules.diacritics;
  const read = readName(text, system, { ...rules, diacritics }, pointer);
  return { read, name: read.refusal === null ? countName(read.parts, system, vowelRules(rules)) : null };
}

/** A reading counted anew by another system, which saves reading the name again wherever that makes no difference. */
export function readAgain(reading: ThingReading, definition: SystemDefinition, rules: ThingNameRules): ThingReading {
  const { read, name } = reading;
  const system = letterSystem(definition);
  const parts = name === null ? null : recount(read.parts, name.system, system);
  if (parts === null) return readThing(read.answer.original, definition, rules, '/name');
  return { read: { ...read, parts }, name: countName(parts, system, vowelRules(rules)) };
}

/** Why a name was refused, as an error at `pointer`. */
export function refusalOf({ refusal, answer }: ReadName, pointer: string): EngineError {
  const params = { letters: answer.unsupported, systems: systemsReading(answer.original) };
  return new EngineError([{ pointer, code: refusal as NonNullable<typeof refusal>, params }]);
}

function vowelRules({ yRule, wRule }: ThingNameRules): CountedName['vowelRules'] {
  return { yRule, wRule, letterOverrides: [] };
}
