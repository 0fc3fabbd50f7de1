import { formatDate } from './calendar-date.ts';
import { type CheckedRequest, checkRequest } from './check-request.ts';

/** Rises when the same request and methods would give another number than before. */
export const METHOD_VERSION = 1;

/**
 * The canonical form of a request: one line of JSON with sorted keys, ASCII only, in which every option has the value it
 * takes effect with. Equal for spellings that Unicode holds equal (NFC, NFD). `explain` and `include` only choose what is
 * shown, so they are left out. Its SHA-256 is the fingerprint of a chart.
 * Throws an `EngineError` for a request that is not sound.
 * Source: docs/methods/fingerprint.md
 */
export function canonicalRequest(request: unknown): string {
  return canonicalOf(checkRequest(request));
}

/** The canonical form of a request that was checked before. */
export function canonicalOf(request: CheckedRequest): string {
  const { system, methods } = request;
  return canonicalJson({
    asOf: request.asOf === null ? null : formatDate(request.asOf),
    birthDate: request.birth === null ? null : formatDate(request.birth),
    bornBeforeSunrise: request.birth !== request.indianBirth,
    currentName: request.currentName?.normalize('NFC') ?? null,
    methodVersion: METHOD_VERSION,
    methods: { ...methods, chaldeanNameMasters: methods.chaldeanMasters ? request.requestedMasters : [] },
    name: request.name?.normalize('NFC') ?? null,
    sex: request.sex,
    system: system.id ?? system.definition,
  });
}

function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return asciiJson(value);
  const given = Object.entries(value).filter(([, member]) => member !== undefined);
  const members = given.map(([key, member]) => `${asciiJson(key)}:${canonicalJson(member)}`);
  return `{${members.sort().join(',')}}`;
}

function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
