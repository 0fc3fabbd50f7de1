import { METHOD_VALUES, type MethodOptions } from '@1numbers/engine';
import { Failure } from './failure.ts';
import { cli, fill } from './words.ts';

/**
 * Methods as they are written in a terminal, `key=value`: `lifePath=digits`, `masters=11,22`, `letterOverrides=3:vowel,7:consonant`,
 * `loShu=kua:true`. Which keys and values there are is judged by the engine, as for every door.
 */
export function readMethods(entries: readonly string[] | undefined): MethodOptions | undefined {
  if (entries === undefined || entries.length === 0) return undefined;
  return Object.fromEntries(
    entries.map((entry) => {
      const at = entry.indexOf('=');
      if (at < 1) throw new Failure(fill(cli.failures.method_form, { value: entry }));
      const key = entry.slice(0, at);
      return [key, readValue(key, entry.slice(at + 1))];
    }),
  );
}

/** `lifePath=digits,masters=11,22` → its entries: a comma begins a new one where a key follows. */
export function splitMethods(text: string): string[] {
  return text.split(/,(?=[A-Za-z]\w*=)/);
}

function readValue(key: string, value: string): unknown {
  if (key === 'masters') return value === '' || value === 'none' ? [] : value.split(',').map(readNumber);
  if (key === 'letterOverrides') return value === '' ? [] : value.split(',').map(readOverride);
  if (key === 'loShu') return Object.fromEntries(value.split(',').map(readLoShu));
  const known: readonly (string | boolean)[] = Object.hasOwn(METHOD_VALUES, key) ? METHOD_VALUES[key as keyof typeof METHOD_VALUES] : [];
  return known.includes(true) && (value === 'true' || value === 'false') ? value === 'true' : value;
}

/** A whole number from an option's text. */
export function readNumber(text: string): number {
  if (!/^-?\d{1,9}$/.test(text.trim())) throw new Failure(fill(cli.failures.number_form, { value: text }));
  return Number(text);
}

function readOverride(text: string): { readonly index: number; readonly role: string } {
  const [, index, role] = /^(\d{1,3}):(vowel|consonant)$/.exec(text.trim()) ?? [];
  if (index === undefined || role === undefined) throw new Failure(fill(cli.failures.override_form, { value: text }));
  return { index: Number(index), role };
}

function readLoShu(text: string): [string, boolean] {
  const [, key, value] = /^(\w+):(true|false)$/.exec(text.trim()) ?? [];
  if (key === undefined) throw new Failure(fill(cli.failures.lo_shu_form, { value: text }));
  return [key, value === 'true'];
}
