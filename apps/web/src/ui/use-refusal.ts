import type { Refused } from '@1numbers/client/rtk';
import { useWords } from './use-words.ts';

/** A refusal of the server in the words of the screen: at its fields, and for the whole. */
export type Refusal = {
  /** The failure itself: another one is another object. */
  readonly of: unknown;
  readonly code: Refused['code'] | null;
  /** What is wrong with a field, or null. A place inside one is `names/0/since`. */
  readonly field: (name: string) => string | null;
  /** What is wrong besides the fields, or null. */
  readonly whole: string | null;
};

/** What a field's code means for this field, where the usual words would not say it: by `field.code`. */
type FieldWords = Readonly<Record<string, string>>;

export function useRefusal(error: unknown, special: FieldWords = {}): Refusal {
  const t = useWords('refusals');
  const refused = refusedOf(error);
  if (refused === null) return { of: null, code: null, field: () => null, whole: null };
  const found = new Map<string, string>();
  for (const { pointer, code } of refused.fields) {
    const path = pointer.slice(1);
    const [name = '', ...inside] = path.split('/');
    const words = special[`${inside.at(-1) ?? name}.${code}`] ?? t(`problems:${code}`);
    for (const place of [name, path]) if (!found.has(place)) found.set(place, words);
  }
  const atFields = refused.code === 'validation_failed' && found.size > 0;
  return { of: error, code: refused.code, field: (name) => found.get(name) ?? null, whole: atFields ? null : t(wordsFor(refused.code)) };
}

/** What a failed request left behind, if it is a refusal. */
export function refusedOf(error: unknown): Refused | null {
  return typeof error === 'object' && error !== null && 'fields' in error ? (error as Refused) : null;
}

/** Codes that no button of a screen can bring about are said alike. */
function wordsFor(code: Refused['code']) {
  switch (code) {
    case 'unauthenticated':
    case 'forbidden':
    case 'not_found':
    case 'conflict':
    case 'precondition_failed':
    case 'payload_too_large':
    case 'validation_failed':
    case 'rate_limited':
    case 'unavailable':
    case 'internal':
    case 'unreachable':
      return code;
    default:
      return 'bad_request';
  }
}
