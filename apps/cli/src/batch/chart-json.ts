import type { FingerprintedChart } from '@1numbers/contract';
import type { NameAnswer } from '@1numbers/engine';

/**
 * The chart as one line of JSON, character for character what `JSON.stringify` gives. It is faster where a batch spends its time:
 * results the engine shares are written once and remembered, and a name without anything to escape is put together as it is.
 */
export function chartJson(chart: FingerprintedChart): string {
  const { system, methods, name, numbers, cycles, grids, sensitivity, missing, fingerprint } = chart;
  const head = `{"system":${JSON.stringify(system)}${member('methods', methods)},"name":${nameJson(name)}`;
  const results = `${resultsJson('numbers', numbers)}${resultsJson('cycles', cycles)}${member('grids', grids)}`;
  return `${head}${results}${member('sensitivity', sensitivity)},"missing":${JSON.stringify(missing)}${member('fingerprint', fingerprint)}}`;
}

/** A member after others; nothing when it is absent. */
function member(key: string, value: unknown): string {
  return value === undefined ? '' : `,"${key}":${JSON.stringify(value)}`;
}

function resultsJson(key: string, results: Readonly<Record<string, unknown>> | undefined): string {
  if (results === undefined) return '';
  let json = '';
  for (const id in results) {
    const result = results[id];
    json += typeof result === 'object' && result !== null && Object.isFrozen(result) ? sharedMember(id, result) : member(id, result);
  }
  return `,"${key}":{${json.slice(1)}}`;
}

/** Frozen results are the ones that many charts share; they cannot change after they were written. */
function sharedMember(id: string, result: object): string {
  const ofId = written.get(id) ?? new WeakMap<object, string>();
  const known = ofId.get(result);
  if (known !== undefined) return known;
  const json = member(id, result);
  written.set(id, ofId.set(result, json));
  return json;
}

/** By id, as a result is written together with its key. */
const written = new Map<string, WeakMap<object, string>>();

function nameJson(name: NameAnswer | null): string {
  if (name === null || ESCAPED.test(name.original)) return JSON.stringify(name);
  const { original, calculation, parts, changes, dropped, unsupported, systems } = name;
  let partsJson = '';
  for (const { text, letters } of parts) {
    partsJson += partsJson === '' ? `{"text":"${text}","letters":"${letters}"}` : `,{"text":"${text}","letters":"${letters}"}`;
  }
  const isPlain = changes.length === 0 && dropped.length === 0 && unsupported.length === 0;
  const rest = isPlain ? PLAIN_REST : `,${JSON.stringify({ changes, dropped, unsupported, systems }).slice(1)}`;
  return `{"original":"${original}","calculation":"${calculation}","parts":[${partsJson}]${rest}`;
}

const PLAIN_REST = ',"changes":[],"dropped":[],"unsupported":[]}';

/** What JSON writes as an escape. All text of a name is made of the characters of its original. */
const ESCAPED = /["\\\p{Cc}\p{Cs}]/u;
