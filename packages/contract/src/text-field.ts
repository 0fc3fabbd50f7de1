import { z } from 'zod';

const CONTROL = /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/u;
const LONE_SURROGATE = /[\uD800-\uDFFF]/u;

type Lengths = { readonly shortest: number; readonly longest: number };

/** Counts characters (code points), not the units JavaScript keeps them in. */
export function ofCharacters({ shortest, longest }: Lengths) {
  return z.string().superRefine((text, context) => {
    const { length } = [...text];
    const of = { origin: 'string', inclusive: true, input: text } as const;
    if (length < shortest) context.addIssue({ code: 'too_small', minimum: shortest, ...of });
    if (length > longest) context.addIssue({ code: 'too_big', maximum: longest, ...of });
    if (LONE_SURROGATE.test(text)) context.addIssue({ code: 'custom', params: { code: 'ill_formed_unicode' }, input: text });
  });
}

/** Seen where it stands; that nothing is too short is said already. */
export const isSeen = (text: string) => text === '' || text.trim() !== '';

/** Whether a text is one line, without control characters. */
export const isOneLine = (text: string) => !CONTROL.test(text);

/** A line of text of 1 to `longest` characters (UTF-16 units), without control characters. */
export function lineOfText(longest: number) {
  return z
    .string()
    .min(1)
    .max(longest)
    .refine((text) => !LONE_SURROGATE.test(text), { params: { code: 'ill_formed_unicode' } })
    .refine(isOneLine, { params: { code: 'control_character' } });
}

/** The same with line ends and tabs. It may be empty. */
export function linesOfText(longest: number) {
  return z
    .string()
    .max(longest)
    .refine((text) => !LONE_SURROGATE.test(text), { params: { code: 'ill_formed_unicode' } })
    .refine((text) => !CONTROL.test(text.replaceAll(/[\t\r\n]/g, '')), { params: { code: 'control_character' } });
}

/** An IANA time zone that this runtime knows. */
export const timeZoneField = z
  .string()
  .max(64)
  .refine(isTimeZone, { params: { code: 'unknown_time_zone' } })
  .meta({ description: 'An IANA time zone.', examples: ['Europe/Warsaw'] });

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** A moment, as ISO 8601 in UTC. */
export const moment = z.iso.datetime().meta({ description: 'ISO 8601, in UTC.' });
