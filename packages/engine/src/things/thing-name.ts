import type { NameAnswer } from '../answer.ts';
import { type CountedName, countName } from '../counted-name.ts';
import { EngineError } from '../engine-error.ts';
import { letterSystem } from '../letters.ts';
import { readName } from '../names.ts';
import { type CountedName, countName } from '../counted-name.ts';
import type { Methods } from '../request.ts';
import type { SystemDefinition } from '../systems/system.ts';
import { systemsReading } from '../systems-reading.ts';

/** What of a name's reading a thing may choose. */
export type ThingNameRules = Pick<Methods, 'hyphen' | 'titles' | 'diacritics' | 'yRule' | 'wRule'>;

/** A name that every number can be found of, and what to show of it. */
export type ThingName = { readonly name: CountedName; readonly answer: NameAnswer };

/**
 * Reads a name by a system, in full or not at all: beside what `readName` throws, `requires_transliteration` and
 * `unsupported_letters` at `pointer`, with the letters and the systems that read them.
 */
export function readThingName(text: string, definition: SystemDefinition, rules: ThingNameRules, pointer: string): ThingName {
  const system = letterSystem(definition);
  const diacritics = definition.marks === undefined && rules.diacritics === 'brazilian' ? 'base' : rules.diacritics;
  const { answer, parts, refusal } = readName(text, system, { ...rules, diacritics }, pointer);
  if (refusal !== null) {
    throw new EngineError([{ pointer, code: refusal, params: { letters: answer.unsupported, systems: systemsReading(text) } }]);
  }
  const vowelRules = { yRule: rules.yRule, wRule: rules.wRule, letterOverrides: [] };
  return { name: countName(parts, system, vowelRules), answer };
}
