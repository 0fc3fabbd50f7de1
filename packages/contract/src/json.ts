import { findJsonBreak } from './json-break.ts';

/** How deep arrays and objects may stand inside each other. */
export const MAX_JSON_DEPTH = 32;

export type JsonErrorCode = 'malformed_json' | 'too_deep' | 'duplicate_key';

/** A text that is refused as JSON. It never repeats the text: a body may hold a person's name. */
export class JsonError extends Error {
  readonly code: JsonErrorCode;
  readonly pointer: string | undefined;

  constructor(code: JsonErrorCode, message: string, pointer?: string) {
    super(message);
    this.name = 'JsonError';
    this.code = code;
    this.pointer = pointer;
  }
}

/**
 * Reads strict JSON: no duplicate keys, no more than 32 levels. Throws a `JsonError`.
 * One pass over the text counts its keys and its depth; after parsing, fewer keys than colons means that one was given twice.
 */
export function parseJson(text: string): unknown {
  const written = countWrittenKeys(text);
  const value = parse(text);
  if (countKeptKeys(value) !== written) {
    const pointer = findDuplicateKey(text);
    throw new JsonError('duplicate_key', `The key at ${pointer} is given twice. Give it once.`, pointer);
  }
  return value;
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_BRACKET = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new JsonError('malformed_json', `The text is not JSON: ${whatBreaks(text)}.`);
  }
}

function whatBreaks(text: string): string {
  if (isBlank(text)) return 'it is empty';
  const index = findJsonBreak(text);
  return index === null || index === text.length ? 'it ends too early' : `it breaks at character ${index + 1}`;
}

/** Nothing but what JSON calls white space: a no-break space or a byte order mark is something. */
export function isBlank(text: string): boolean {
  return BLANK.test(text);
}

const BLANK = /^[ \t\n\r]*$/;

function countWrittenKeys(text: string): number {
  let keys = 0;
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === QUOTE) index = endOfString(text, index);
    else if (code === COLON) keys += 1;
    else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) depth -= 1;
    else if (code === OPEN_BRACE || code === OPEN_BRACKET) {
      depth += 1;
      if (depth > MAX_JSON_DEPTH) throw new JsonError('too_deep', `The JSON is nested deeper than ${MAX_JSON_DEPTH} levels.`);
    }
  }
  return keys;
}

/** The index of the quote that closes the string opened at `open`; past the end of the text when there is none. */
function endOfString(text: string, open: number): number {
  let index = open + 1;
  for (; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === QUOTE) break;
    if (code === BACKSLASH) index += 1;
  }
  return index;
}

/** Recursion is bounded: the text was refused beyond `MAX_JSON_DEPTH`. */
function countKeptKeys(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let keys = 0;
  if (Array.isArray(value)) {
    for (const member of value) if (typeof member === 'object') keys += countKeptKeys(member);
    return keys;
  }
  for (const key in value) {
    keys += 1;
    const member = (value as Record<string, unknown>)[key];
    if (typeof member === 'object') keys += countKeptKeys(member);
  }
  return keys;
}

/** Only for a text that is known to be JSON with a duplicate key: walks it with the open objects and arrays on a stack. */
function findDuplicateKey(text: string): string {
  const open: { readonly keys: Set<string> | null; at: string | number }[] = [];
  let isKey = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const inner = open.at(-1);
    if (code === OPEN_BRACE) open.push({ keys: new Set(), at: '' });
    else if (code === OPEN_BRACKET) open.push({ keys: null, at: 0 });
    else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) open.pop();
    else if (code === COMMA && inner !== undefined && typeof inner.at === 'number') inner.at += 1;
    if (code === OPEN_BRACE || code === COMMA) isKey = true;
    if (code !== QUOTE) continue;
    const end = endOfString(text, index);
    if (isKey && inner?.keys) {
      inner.at = JSON.parse(text.slice(index, end + 1)) as string;
      if (inner.keys.has(inner.at)) break;
      inner.keys.add(inner.at);
    }
    isKey = false;
    index = end;
  }
  return open.map(({ at }) => `/${String(at).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
