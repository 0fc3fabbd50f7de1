import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Question } from '@1numbers/engine/vectors';
import { flagOf } from '../problem-line.ts';

/** The command line that asks what a request asks. */
export function argvOf({ asks, request }: Question): readonly string[] {
  const { command, argument } = COMMANDS[asks] ?? { command: asks };
  const { [argument ?? '']: positional, ...fields } = request;
  return [
    command,
    ...Object.entries(fields).flatMap(([field, value]) => optionsOf(field, value)),
    '--json',
    ...(positional === undefined ? [] : ['--', String(positional)]),
  ];
}

/** Commands that are not called as the question is, and fields that are written without a flag. */
const COMMANDS: Readonly<Record<string, { readonly command: string; readonly argument?: string }>> = {
  comparison: { command: 'compare' },
  compatibility: { command: 'match' },
  'date-search': { command: 'dates' },
  'lucky-dates': { command: 'dates' },
  business: { command: 'business', argument: 'name' },
  gematria: { command: 'gematria', argument: 'text' },
  phone: { command: 'phone', argument: 'phone' },
  vehicle: { command: 'vehicle', argument: 'plate' },
};

function optionsOf(field: string, value: unknown): string[] {
  if (field === 'people') return peopleOf(value as readonly Readonly<Record<string, unknown>>[]);
  if (field === 'methods') return methodsOf(value).flatMap((method) => ['--method', method]);
  if (field === 'targets') return Object.entries(value as object).flatMap(([id, wanted]) => [flagOf(`/targets/${id}`), String(wanted)]);
  const flag = flagOf(`/${field}`);
  if (field === 'variants') return (value as readonly object[]).flatMap((variant) => [flag, methodsOf(variant).join(',')]);
  if (field === 'candidates') return (value as readonly string[]).flatMap((candidate) => [flag, candidate]);
  return withFlag(flag, value);
}

/** Two people have options of their own; a group is written into a file. */
function peopleOf(people: readonly Readonly<Record<string, unknown>>[]): string[] {
  if (people.length === 2) {
    return people.flatMap((person, index) =>
      Object.entries(person).flatMap(([field, value]) => withFlag(flagOf(`/people/${index}/${field}`), value)),
    );
  }
  const path = join(tmpdir(), `1numbers-people-${process.pid}.json`);
  writeFileSync(path, JSON.stringify(people));
  return ['--people', path];
}

function withFlag(flag: string, value: unknown): string[] {
  return value === true ? [flag] : [flag, String(value)];
}

/** A list is written with commas, as `String` writes it. */
function methodsOf(methods: unknown): string[] {
  return Object.entries(methods as object).map(([option, value]) => `${option}=${String(value)}`);
}
