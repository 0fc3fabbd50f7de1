/**
 * Where a text stops being JSON (RFC 8259): the index of the first character that cannot stand where it does, or the length of the
 * text when it ends too early; null when it is JSON. What engines say about it differs from one to the next, and may repeat the text.
 * Only for texts whose nesting is bounded: each level is a level of calls.
 */
export function findJsonBreak(text: string): number | null {
  const reader = new Reader(text);
  if (reader.value() && reader.isAtEnd()) return null;
  return reader.at;
}

/** Reads on as long as the text is JSON. Every method says whether it was, and leaves `at` at the place where it was not. */
class Reader {
  at = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  isAtEnd(): boolean {
    this.#skipSpace();
    return this.at === this.#text.length;
  }

  value(): boolean {
    this.#skipSpace();
    const first = this.#text.charAt(this.at);
    if (first === '{') return this.#list('}', () => this.#member());
    if (first === '[') return this.#list(']', () => this.value());
    if (first === '"') return this.#string();
    const word = WORDS[first];
    return word === undefined ? this.#number() : this.#word(word);
  }

  #list(close: string, item: () => boolean): boolean {
    this.at += 1;
    this.#skipSpace();
    if (this.#take(close)) return true;
    for (;;) {
      if (!item()) return false;
      this.#skipSpace();
      if (this.#take(close)) return true;
      if (!this.#take(',')) return false;
    }
  }

  #member(): boolean {
    this.#skipSpace();
    if (!this.#string()) return false;
    this.#skipSpace();
    return this.#take(':') && this.value();
  }

  #string(): boolean {
    if (!this.#take('"')) return false;
    for (; this.at < this.#text.length; this.at += 1) {
      if (this.#take('"')) return true;
      if (this.#text.charCodeAt(this.at) < FIRST_PRINTED) return false;
      if (this.#text[this.at] === '\\' && !this.#escape()) return false;
    }
    return false;
  }

  /** Leaves `at` at the last character of the escape. */
  #escape(): boolean {
    this.at += 1;
    if (this.#text[this.at] !== 'u') return ESCAPED.has(this.#text.charAt(this.at));
    for (let digit = 0; digit < 4; digit += 1) {
      this.at += 1;
      if (!HEX_DIGIT.test(this.#text.charAt(this.at))) return false;
    }
    return true;
  }

  #number(): boolean {
    this.#take('-');
    if (!this.#take('0') && !this.#digits()) return false;
    if (this.#take('.') && !this.#digits()) return false;
    if (!this.#take('e') && !this.#take('E')) return true;
    if (!this.#take('+')) this.#take('-');
    return this.#digits();
  }

  #digits(): boolean {
    const start = this.at;
    while (DIGIT.test(this.#text.charAt(this.at))) this.at += 1;
    return this.at > start;
  }

  #word(word: string): boolean {
    for (const letter of word) if (!this.#take(letter)) return false;
    return true;
  }

  #take(character: string): boolean {
    if (this.#text[this.at] !== character) return false;
    this.at += 1;
    return true;
  }

  #skipSpace(): void {
    while (SPACE.has(this.#text.charAt(this.at))) this.at += 1;
  }
}

const WORDS: Readonly<Record<string, string>> = { t: 'true', f: 'false', n: 'null' };
const SPACE: ReadonlySet<string> = new Set(' \t\n\r');
const ESCAPED: ReadonlySet<string> = new Set('"\\/bfnrt');
const DIGIT = /[0-9]/;
const HEX_DIGIT = /[0-9a-fA-F]/;
/** The characters before the space are controls, which a string holds as escapes only. */
const FIRST_PRINTED = 0x20;
