/**
 * A system of letter values, as data. The ten systems of the house are written this way, and so is one of your own.
 */
export type SystemDefinition = {
  /** Lower snake or kebab case, 1–40 characters. */
  readonly id: string;
  /** One letter to one whole number, 1–9999. Letters are upper case where the script has case, and each is one code point. */
  readonly letters: Readonly<Record<string, number>>;
  /** Letters that count as vowels, or null where the system declares none: then there is no Soul Urge and no Personality. */
  readonly vowels: readonly string[] | null;
  /** Whether Y and W can be vowels by the request's `yRule` and `wRule`. Only for Latin letters. */
  readonly yAndW?: boolean;
  /**
   * `request`: the request's `masters` are kept; `chaldeanMasters`: they are kept when that option asks for it, else none;
   * a list: always these; empty: none.
   */
  readonly masters: 'request' | 'chaldeanMasters' | readonly number[];
  /** How a name is added up: as the request says, or always all letters in one sum. */
  readonly nameSum: 'request' | 'addAll';
  /** Spellings of one letter: `{ 'أ': 'ا' }`. Applied before the table, and shown as a change. */
  readonly folds?: Readonly<Record<string, string>>;
  /** True where combining marks carry values of their own (Thai). Default: marks are dropped. */
  readonly marksAreLetters?: boolean;
  /** How diacritics change a value (Brazilian). Key: a combining mark, or an apostrophe. */
  readonly marks?: Readonly<Record<string, { readonly add?: number; readonly times?: number }>>;
  /** The lowest and highest value a letter has here; a validator compares it with the table. */
  readonly interval: readonly [number, number];
};
