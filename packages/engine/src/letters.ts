import { root } from './reduce.ts';
import type { SystemDefinition } from './systems/system.ts';

/** One part of a name, counted: its folded upper-case letters and their values in one system, index by index. */
export type CountedPart = {
  /** The part as written. */
  readonly text: string;
  /** Upper-case folded letters; one UTF-16 unit per letter wherever the system has a value. */
  readonly letters: string;
  /** The value of each letter. */
  readonly values: readonly number[];
  /** The sum of the values. */
  readonly total: number;
};

/** A system made ready to look letters up in. */
export type LetterSystem = {
  readonly definition: SystemDefinition;
  /** The value of an upper-case letter by its UTF-16 code, 0 where the system has none. */
  readonly valueOf: (code: number) => number;
  /** Whether the system declares the letter a vowel. */
  readonly isVowel: (code: number) => boolean;
  /** The numbers 1–9 that are the root of a letter's value, as a set of bits: all that a name can hold. */
  readonly roots: number;
};

/**
 * Makes a system ready to look letters up in. The same definition gives the same object.
 *
 * @example letterSystem({ id: 'two', letters: { A: 1, B: 2 }, vowels: ['A'], masters: [], nameSum: 'addAll', interval: [1, 2] }).valueOf(66) //=> 2
 */
export function letterSystem(definition: SystemDefinition): LetterSystem {
  if (latest?.definition === definition) return latest;
  latest = compiled.get(definition) ?? compile(definition);
  compiled.set(definition, latest);
  return latest;
}

/** A chart asks for its system several times. */
let latest: LetterSystem | null = null;

/** Definitions are immutable, so what is compiled from one holds as long as it lives. */
const compiled = new WeakMap<SystemDefinition, LetterSystem>();

function compile(definition: SystemDefinition): LetterSystem {
  const letters = Object.entries(definition.letters);
  const size = 1 + letters.reduce((highest, [letter]) => Math.max(highest, letter.charCodeAt(0)), 0);
  const values = new Uint16Array(size);
  for (const [letter, value] of letters) values[letter.charCodeAt(0)] = value;
  const vowels = new Uint8Array(size);
  for (const vowel of definition.vowels ?? []) vowels[vowel.charCodeAt(0)] = 1;
  return {
    definition,
    valueOf: (code) => (code < size ? (values[code] as number) : 0),
    isVowel: (code) => code < size && vowels[code] === 1,
    roots: letters.reduce((set, [, value]) => set | (1 << root(value)), 0),
  };
}
