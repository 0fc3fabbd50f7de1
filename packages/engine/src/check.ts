import { type CalendarDate, compareDates, readDate } from './calendar-date.ts';
import { EngineError, type Problem, type ProblemCode } from './engine-error.ts';

/** An object whose keys were checked, and the list its problems are collected in. A field that is `undefined` counts as absent. */
export type CheckedObject<Field extends string> = {
  readonly pointer: string;
  /** False when it was no object at all: then no field of it is reported as missing. */
  readonly isObject: boolean;
  readonly fields: Readonly<Partial<Record<Field, unknown>>>;
  readonly problems: Problem[];
};

/** The longest text a field may hold, in code points. */
export const MAX_TEXT = 300;

/**
 * Checks that `value` is a plain object with no other fields than `fields`, and collects what is wrong with it.
 * Always gives an object to go on with, so that every field's problem is found in one pass.
 *
 * @example checkObject({ nmae: 'Ada' }, '', ['name'], []).problems //=> [{ pointer: '/nmae', code: 'unknown_field' }]
 */
export function checkObject<Field extends string>(
  value: unknown,
  pointer: string,
  fields: readonly Field[],
  problems: Problem[],
): CheckedObject<Field> {
  if (typeOf(value) !== 'object') {
    problems.push({ pointer, code: 'invalid_type', params: { expected: 'object' } });
    return { pointer, isObject: false, fields: {} as Partial<Record<Field, unknown>>, problems };
  }
  const fieldsGiven: Partial<Record<Field, unknown>> = {};
  for (const key of Object.keys(value as object)) {
    if ((fields as readonly string[]).includes(key)) fieldsGiven[key as Field] = (value as Record<Field, unknown>)[key as Field];
    else problems.push({ pointer: pointerTo(pointer, key), code: 'unknown_field' });
  }
  return { pointer, isObject: true, fields: fieldsGiven, problems };
}

/** A text of 1–300 code points without control characters, or undefined when the field is absent or was refused. */
export function optionalText<Field extends string>(object: CheckedObject<Field>, field: Field): string | undefined {
  const text = optionalOf(object, field, 'string');
  const code = text === undefined ? null : textProblem(text);
  if (code === null) return text;
  refuse(object, field, code, code === 'name_too_long' ? { maxLength: MAX_TEXT } : undefined);
  return undefined;
}

/** The same, and its absence is a problem; the empty text then stands in until the problems are thrown. */
export function requiredText<Field extends string>(object: CheckedObject<Field>, field: Field): string {
  return isMissing(object, field) ? '' : (optionalText(object, field) ?? '');
}

/**
 * What a problem calls the type of a value: as `typeof` does, but `array` and `null` are types of their own.
 *
 * @example typeOf([]) //=> 'array'
 */
export function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

type Types = { readonly string: string; readonly boolean: boolean; readonly array: readonly unknown[]; readonly object: object };

/** A value of a type, or undefined when the field is absent or was refused. */
export function optionalOf<Field extends string, Type extends keyof Types>(
  object: CheckedObject<Field>,
  field: Field,
  type: Type,
): Types[Type] | undefined {
  const value = object.fields[field];
  if (value === undefined || typeOf(value) === type) return value as Types[Type] | undefined;
  refuse(object, field, 'invalid_type', { expected: type });
  return undefined;
}

export function optionalBoolean<Field extends string>(object: CheckedObject<Field>, field: Field): boolean | undefined {
  return optionalOf(object, field, 'boolean');
}

/** A whole number from `lowest` to `highest`, both included. */
export function integerIn<Field extends string>(
  object: CheckedObject<Field>,
  field: Field,
  lowest: number,
  highest: number,
): number | undefined {
  const value = object.fields[field];
  if (value === undefined) return undefined;
  if (!Number.isInteger(value)) refuse(object, field, 'invalid_type', { expected: 'integer' });
  else if ((value as number) < lowest || (value as number) > highest) refuse(object, field, 'invalid_option', { lowest, highest });
  else return value as number;
  return undefined;
}

/** One of `values`. `code` says what an unknown one is: an option's value, a system's id. */
export function enumeration<Field extends string, Value extends string | boolean>(
  object: CheckedObject<Field>,
  field: Field,
  values: readonly Value[],
  code: 'invalid_option' | 'unknown_system' = 'invalid_option',
): Value | undefined {
  const value = optionalOf(object, field, typeof values[0] as 'string' | 'boolean');
  if (value === undefined) return undefined;
  const known = values.find((each) => each === value);
  if (known === undefined) refuse(object, field, code, { allowed: values.map(String) });
  return known;
}

/** A civil date `YYYY-MM-DD` of the years 1–9999. */
export function optionalDate<Field extends string>(object: CheckedObject<Field>, field: Field): CalendarDate | undefined {
  const text = optionalOf(object, field, 'string');
  if (text === undefined) return undefined;
  const date = readDate(text);
  if (typeof date !== 'string') return date;
  refuse(object, field, date);
  return undefined;
}

/** The same, and its absence is a problem; undefined then means that a problem was collected. */
export function requiredDate<Field extends string>(object: CheckedObject<Field>, field: Field): CalendarDate | undefined {
  return isMissing(object, field) ? undefined : optionalDate(object, field);
}

/**
 * The dates `from` to `to`, both included: `to` not before `from`. Undefined when a problem was collected.
 */
export function dateSpan<Field extends string>(
  object: CheckedObject<Field>,
  fromField: Field,
  toField: Field,
): { readonly from: CalendarDate; readonly to: CalendarDate } | undefined {
  const from = requiredDate(object, fromField);
  const to = requiredDate(object, toField);
  if (from === undefined || to === undefined) return undefined;
  if (compareDates(to, from) >= 0) return { from, to };
  refuse(object, toField, 'date_out_of_range', { earliest: object.fields[fromField] as string });
  return undefined;
}

/**
 * A list of at most `maxLength` members, each read by `read`, which gives the member or the problem with it.
 */
export function optionalList<Field extends string, Member>(
  object: CheckedObject<Field>,
  field: Field,
  maxLength: number,
  read: (member: unknown) => { readonly member: Member } | ProblemCode,
): readonly Member[] | undefined {
  const list = optionalOf(object, field, 'array');
  if (list === undefined) return undefined;
  if (list.length <= maxLength) return readMembers(list, pointerTo(object.pointer, field), object.problems, read);
  refuse(object, field, 'invalid_option', { maxLength });
  return undefined;
}

/** Reads a whole number from `lowest` to `highest` as a member of a list. */
export function integerMember(lowest: number, highest: number): (member: unknown) => { readonly member: number } | ProblemCode {
  return (member) => {
    if (!Number.isInteger(member)) return 'invalid_type';
    return (member as number) < lowest || (member as number) > highest ? 'invalid_option' : { member: member as number };
  };
}

/** Whether a field is absent, which is then a problem. */
export function isMissing<Field extends string>(object: CheckedObject<Field>, field: Field): boolean {
  if (object.fields[field] !== undefined) return false;
  if (object.isObject) refuse(object, field, 'required');
  return true;
}

/** Reads one of `values` as a member of a list. `code` says what an unknown one is. */
export function memberOf<Value extends string>(
  values: readonly Value[],
  code: 'invalid_option' | 'unknown_system' = 'invalid_option',
): (member: unknown) => { readonly member: Value } | ProblemCode {
  return (member) => {
    const known = values.find((each) => each === member);
    if (known !== undefined) return { member: known };
    return typeof member === 'string' ? code : 'invalid_type';
  };
}

/** Adds a problem with one field. */
export function refuse<Field extends string>(
  object: CheckedObject<Field>,
  field: Field,
  code: ProblemCode,
  params?: Problem['params'],
): void {
  const pointer = pointerTo(object.pointer, field);
  object.problems.push(params === undefined ? { pointer, code } : { pointer, code, params });
}

/** Throws what was collected as one `EngineError`; does nothing when nothing was. */
export function throwProblems(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new EngineError(problems as [Problem, ...Problem[]]);
}

/**
 * What forbids a text as such: nothing in it, more than 300 code points, a lone surrogate, a control character.
 * Control characters are C0, C1, line and paragraph separators, and the bidirectional controls, which can make a text read as another.
 *
 * @example textProblem('A\u0000') //=> 'control_character'
 */
export function textProblem(text: string): ProblemCode | null {
  if (text === '') return 'name_empty';
  if (text.length > MAX_TEXT && (text.length > 2 * MAX_TEXT || Array.from(text).length > MAX_TEXT)) return 'name_too_long';
  if (LONE_SURROGATE.test(text)) return 'ill_formed_unicode';
  if (CONTROL.test(text)) return 'control_character';
  return text.trim() === '' ? 'name_empty' : null;
}

/**
 * The JSON pointer of a member.
 * Source: RFC 6901, section 3.
 *
 * @example pointerTo('/letters', 'a/b') //=> '/letters/a~1b'
 */
export function pointerTo(pointer: string, key: string | number): string {
  return `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

const LONE_SURROGATE = /[\uD800-\uDFFF]/u;
const CONTROL = /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/u;

function readMembers<Member>(
  list: readonly unknown[],
  pointer: string,
  problems: Problem[],
  read: (member: unknown) => { readonly member: Member } | ProblemCode,
): readonly Member[] {
  const members: Member[] = [];
  list.forEach((each, index) => {
    const result = read(each);
    if (typeof result === 'string') problems.push({ pointer: pointerTo(pointer, index), code: result });
    else members.push(result.member);
  });
  return members;
}
