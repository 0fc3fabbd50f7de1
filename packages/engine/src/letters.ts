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
  /** The value of an upper-case letter by its UTF-16 code, 0 where the system has none. Every ASCII code is in it. */
  readonly values: Uint16Array;
  /** What each letter is by the system alone, by its code. */
  readonly kinds: Uint8Array;
  /** The numbers 1–9 that are the root of a letter's value, as a set of bits: all that a name can hold. */
  readonly roots: number;
};

/** What a letter is by the system alone: 0 for a consonant, else a vowel, or one of Y and W, which the request's rules judge by their neighbours. */
export const VOWEL = 1;
export const BY_RULE = 2;

/**
 * Makes a system ready to look letters up in. The same definition gives the same object.
 *
 * @example letterSystem({ id: 'two', letters: { A: 1, B: 2 }, vowels: ['A'], masters: [], nameSum: 'addAll', interval: [1, 2] }).values[66] //=> 2
 */
export function letterSystem(definition: SystemDefinition): LetterSystem {
  if (latest?.definition === definition) return latest;
  latest = compiled.get(definition) ?? compile(definition);
  compiled.set(definition, latest);
  return latest;
}

/**
 * The value of an upper-case letter by its UTF-16 code, 0 where the system has none.
 *
 * @example valueOfCode(letterSystem({ id: 'two', letters: { A: 1, B: 2 }, vowels: ['A'], masters: [], nameSum: 'addAll', interval: [1, 2] }), 1488) //=> 0
 */
export function valueOfCode({ values }: LetterSystem, code: number): number {
  return code < values.length ? (values[code] as number) : 0;
}

/** A chart asks for its system several times. */
let latest: LetterSystem | null = null;

/** Definitions are immutable, so what is compiled from one holds as long as it lives. */
const compiled = new WeakMap<SystemDefinition, LetterSystem>();
const ASCII = 128;

function compile(definition: SystemDefinition): LetterSystem {
  const letters = Object.entries(definition.letters);
  const size = Math.max(ASCII, ...letters.map(([letter]) => letter.charCodeAt(0) + 1));
  const values = new Uint16Array(size);
  for (const [letter, value] of letters) values[letter.charCodeAt(0)] = value;
  const kinds = new Uint8Array(size);
  for (const vowel of definition.vowels ?? []) kinds[vowel.charCodeAt(0)] = VOWEL;
  if (definition.yAndW === true) kinds[Y] = kinds[W] = BY_RULE;
  return { definition, values, kinds, roots: letters.reduce((set, [, value]) => set | (1 << root(value)), 0) };
}

export const Y = 89;
const W = 87;
