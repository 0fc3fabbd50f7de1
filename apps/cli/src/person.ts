import { readFileSync } from 'node:fs';
import { JsonError, openRequest, parseJson } from '@1numbers/contract';
import type { ChartRequest } from '@1numbers/engine';
import type { Door } from './door.ts';
import { Failure } from './failure.ts';
import { readMethods } from './method-options.ts';
import { request } from './request.ts';
import { cli, fill } from './words.ts';

/** The options that say whose chart it is and how it is computed, as they come from the command line. */
export type PersonOptions = {
  readonly name?: string;
  readonly born?: string;
  readonly currentName?: string;
  readonly sex?: string;
  readonly beforeSunrise?: true;
  readonly system?: string;
  readonly asOf?: string;
  readonly timeZone?: string;
  readonly method?: readonly string[];
  readonly include?: readonly string[];
};

/** The request these options make, its day resolved. What is wrong with it is said by the engine. */
export function openPerson(options: PersonOptions, door: Door, explain: boolean): ChartRequest {
  if (options.name === undefined && options.born === undefined) throw new Failure(cli.failures.name_or_date);
  const { name, born: birthDate, currentName, sex, beforeSunrise: bornBeforeSunrise, asOf, timeZone, include } = options;
  const system = readSystem(options.system);
  const methods = readMethods(options.method);
  const given = request({ name, currentName, birthDate, sex, bornBeforeSunrise, system, asOf, timeZone, include, methods });
  return openRequest(given, door.now, { explain });
}

/** The id of a system, or the system in a JSON file when the text is a path. */
export function readSystem(text: string | undefined): unknown {
  return text !== undefined && /[/\\]|\.json$/i.test(text) ? readJsonFile(text) : text;
}

/** What a file of JSON holds. */
export function readJsonFile(path: string): unknown {
  try {
    return parseJson(readFileSync(path, 'utf8'));
  } catch (error) {
    if (error instanceof JsonError) throw new Failure(fill(cli.failures.not_json, { path, detail: error.message }));
    throw new Failure(fill(isMissing(error) ? cli.failures.not_found : cli.failures.not_readable, { path }));
  }
}

export function isMissing(error: unknown): boolean {
  return error instanceof Error && (error as NodeJS.ErrnoException).code === 'ENOENT';
}
