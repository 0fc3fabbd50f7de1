import type { ChartRequest, Problem } from '@1numbers/engine';

/** Why a door refuses a field, beyond what the engine refuses. */
export type DoorProblemCode =
  | 'birth_date_in_future'
  | 'unknown_time_zone'
  | 'too_small'
  | 'too_large'
  | 'invalid_format'
  | 'password_too_common'
  | 'password_too_weak'
  | 'password_wrong'
  | 'token_not_valid'
  | 'code_wrong'
  | 'passkey_not_valid'
  | 'invalid_picture'
  | 'low_contrast';
export type FieldProblem = Omit<Problem, 'code'> & { readonly code: Problem['code'] | DoorProblemCode };

/** What a door refuses before the engine is asked: the same shape as an engine error. */
export class RequestError extends Error {
  readonly problems: readonly [FieldProblem, ...FieldProblem[]];

  constructor(problems: readonly [FieldProblem, ...FieldProblem[]]) {
    super(problems.map((problem) => `${problem.code} ${problem.pointer}`).join(', '));
    this.name = 'RequestError';
    this.problems = problems;
  }
}

/** What a request that does not say so gets at this door. */
export type DoorDefaults = { readonly explain: boolean };

/** The fields a door looks at, of a chart's request or one like it. */
type OpenedFields = Pick<ChartRequest, 'birthDate' | 'asOf' | 'explain'>;

/**
 * Turns parsed JSON into the request the engine computes: `timeZone` is resolved and taken out, `asOf` defaults to today in that
 * zone, `explain` to the door's default. Everything else is left to the engine, which judges every field.
 * Throws a `RequestError` for an unknown zone, and for a birth after today when `asOf` was not given.
 */
export function openRequest<Request extends OpenedFields = ChartRequest>(input: unknown, now: Date, defaults: DoorDefaults): Request {
  if (!isObject(input)) return input as Request;
  const today = todayFor(input, now);
  const request: OpenedFields = withoutTimeZone(input);
  if (request.asOf === undefined) refuseBirthAfter(today, 'birthDate', request.birthDate);
  const { asOf = today, explain = defaults.explain } = request;
  return { ...request, asOf, explain } as OpenedFields as Request;
}

/**
 * The same for a thing that is measured by somebody's birth (dates, a calendar, a name, a business): `timeZone` is resolved and taken
 * out, and a birth after today is refused. Nothing is added: these requests name their days themselves.
 */
export function openThing<Request>(input: unknown, now: Date): Request {
  if (!isObject(input)) return input as Request;
  const today = todayFor(input, now);
  for (const field of BIRTHS) refuseBirthAfter(today, field, (input as Readonly<Record<string, unknown>>)[field]);
  return withoutTimeZone(input) as Request;
}

/** The fields that hold the day somebody was born. A day of registration may be one that is planned. */
const BIRTHS = ['birthDate', 'ownerBirthDate'] as const;

function isObject(input: unknown): input is object {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

function todayFor(input: object, now: Date): string {
  const { timeZone } = input as { readonly timeZone?: unknown };
  return timeZone === undefined ? universalDay(now) : todayIn(timeZone, now);
}

function withoutTimeZone(input: object): object {
  if (!('timeZone' in input)) return input;
  const { timeZone: _, ...request } = input;
  return request;
}

function refuseBirthAfter(today: string, field: (typeof BIRTHS)[number], birth: unknown): void {
  if (isLater(birth, today)) throw new RequestError([{ pointer: `/${field}`, code: 'birth_date_in_future', params: { today } }]);
}

const DAY_MS = 86_400_000;

/** The day that was written out last: millions of requests are opened on one day, and writing it out costs as much as a small chart. */
let lastDay = { number: Number.NaN, text: '' };

function universalDay(now: Date): string {
  const number = Math.floor(now.getTime() / DAY_MS);
  if (number !== lastDay.number) lastDay = { number, text: now.toISOString().slice(0, 10) };
  return lastDay.text;
}

/** The civil date at an instant in an IANA time zone. Throws a `RequestError` at `/timeZone` when it is not one. */
export function todayIn(timeZone: unknown, now: Date): string {
  if (typeof timeZone !== 'string') {
    throw new RequestError([{ pointer: '/timeZone', code: 'invalid_type', params: { expected: 'string' } }]);
  }
  const parts = Object.fromEntries(
    calendarIn(timeZone)
      .formatToParts(now)
      .map(({ type, value }) => [type, value]),
  );
  return `${parts.year?.padStart(4, '0')}-${parts.month}-${parts.day}`;
}

function calendarIn(timeZone: string): Intl.DateTimeFormat {
  try {
    if (!OFFSET.test(timeZone)) {
      return new Intl.DateTimeFormat('en-US', { calendar: 'gregory', timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    }
  } catch {
    // Intl knows no such zone: refused below, as an offset is.
  }
  throw new RequestError([{ pointer: '/timeZone', code: 'unknown_time_zone' }]);
}

/** Intl takes `+05:30` for a zone; an offset says nothing about a place's calendar day next year, and the contract asks for a name. */
const OFFSET = /^[+-]/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Only for a real day: what is no date is refused as such by the engine. */
function isLater(birthDate: unknown, today: string): boolean {
  if (typeof birthDate !== 'string' || birthDate <= today || !DATE.test(birthDate)) return false;
  const instant = new Date(`${birthDate}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(birthDate);
}
