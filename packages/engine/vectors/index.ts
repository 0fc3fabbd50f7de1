import { readdirSync, readFileSync } from 'node:fs';

/** A place in an answer → the exact value there. README.md says how places are written. */
export type Expected = Readonly<Record<string, unknown>>;

/** What is asked: a chart, or the thing that a file of `things/` is named after (`phone`, `date-search`). */
export type Question = { readonly asks: string; readonly request: Readonly<Record<string, unknown>> };

/** A question with its answer: either members of it, or the first problem with the request. */
export type Case = Question & { readonly id: string } & (
    | { readonly expect: Expected; readonly expectError?: never }
    | { readonly expect?: never; readonly expectError: { readonly code: string; readonly pointer: string } }
  );

export type Vector = Case & { readonly source: string; readonly because: string };

/** An input on which sources differ; `methods` of a side, merged into the request's, give what the side says. */
export type Disagreement = Question & {
  readonly id: string;
  readonly question: string;
  readonly reason: string;
  readonly sides: readonly Side[];
};
export type Side = { readonly says: string; readonly source: string; readonly methods: object; readonly expect: Expected };

const FOLDER = new URL('./', import.meta.url);
const DIFFERENCES = 'disagreements.json';
const THING = /^things\/(.+)\.json$/;

/** The files, by path, each with its cases. */
export function listVectors(): ReadonlyMap<string, readonly Vector[]> {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.json') && file !== DIFFERENCES)
    .sort();
  return new Map(
    files.map((file) => [file, readFile<Vector>(file).map((vector) => ({ ...vector, asks: THING.exec(file)?.[1] ?? 'chart' }))]),
  );
}

export function listDisagreements(): readonly Disagreement[] {
  return readFile<Disagreement>(DIFFERENCES).map((each) => ({ ...each, asks: 'chart' }));
}

/** Everything that every door must answer alike: the vectors, and each side of each disagreement. */
export function listCases(): readonly Case[] {
  return [...[...listVectors().values()].flat(), ...listDisagreements().flatMap(sidesOf)];
}

function sidesOf({ id, asks, request, sides }: Disagreement): Case[] {
  return sides.map(({ says, methods, expect }) => ({
    id: `${id}: ${says}`,
    asks,
    request: { ...request, methods: { ...(request.methods as object | undefined), ...methods } },
    expect,
  }));
}

/**
 * A case as a door is asked it. A door that knows what day it is refuses a birth after it, unless the request says which day to look at.
 */
export function atDoor<Asked extends Case>(asked: Asked, today: string): Asked {
  const { asOf, birthDate } = asked.request;
  const isToCome = asked.expectError === undefined && asOf === undefined && typeof birthDate === 'string' && birthDate > today;
  return isToCome ? { ...asked, request: { ...asked.request, asOf: birthDate } } : asked;
}

/** What an answer has at the places where something is expected. */
export function picked(answer: unknown, expected: Expected): Expected {
  return Object.fromEntries(Object.keys(expected).map((place) => [place, memberAt(answer, keysOf(place))]));
}

/** `cycles.pinnacles.0.value` → its member names and positions; what follows `missing.` is one key. */
export function keysOf(place: string): readonly string[] {
  return place.startsWith('missing.') ? ['missing', place.slice('missing.'.length)] : place.split('.');
}

function memberAt(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) return value;
  if (key === '*') return (value as readonly unknown[] | undefined)?.map((member) => memberAt(member, rest));
  return memberAt((value as Readonly<Record<string, unknown>> | null | undefined)?.[key], rest);
}

function readFile<Content>(file: string): readonly Content[] {
  return JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as Content[];
}
