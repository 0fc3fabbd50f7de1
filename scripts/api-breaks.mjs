// Compares docs/openapi.json with what was promised in docs/openapi-promised.json, and fails where a client that works would not any more.
// `node scripts/api-breaks.mjs --promise` makes the present document the promise: for additions, and for a break that was announced.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './run.mjs';

/** @typedef {Record<string, any>} Json */
/** What a schema is for: what clients send may only be taken more freely, what they read may only be said more closely. @typedef {'sent' | 'read'} Side */

const PRESENT = join(ROOT, 'docs', 'openapi.json');
const PROMISED = join(ROOT, 'docs', 'openapi-promised.json');
const METHODS = ['get', 'post', 'put', 'patch', 'delete'];
/** What shows and says, and binds nobody. */
const WORDS = new Set(['description', 'summary', 'examples', 'example']);

/**
 * Everything in `after` that breaks what was promised in `before`, each with its place.
 *
 * @param {Json} before
 * @param {Json} after
 * @returns {string[]}
 */
export function findBreaks(before, after) {
  /** @type {Set<string>} */
  const breaks = new Set();
  const compare = schemaComparison(before, after, breaks);
  for (const [path, item] of Object.entries(before.paths))
    for (const method of METHODS.filter((method) => item[method] !== undefined)) {
      const place = `${method.toUpperCase()} ${path}`;
      const operation = after.paths[path]?.[method];
      if (operation === undefined) breaks.add(`${place} is gone`);
      else compareOperations(item[method], operation, place, breaks, compare);
    }
  return [...breaks];
}

/**
 * @param {Json} before
 * @param {Json} after
 * @param {string} place
 * @param {Set<string>} breaks
 * @param {(before: Json, after: Json, side: Side, place: string) => void} compare
 */
function compareOperations(before, after, place, breaks, compare) {
  const [callers, callersNow] = [before.security ?? [], after.security ?? []];
  if (!isOpen(callersNow) && (isOpen(callers) || !sameOrFewer(callers, callersNow))) breaks.add(`${place} lets fewer callers in`);
  for (const { name, in: where, schema } of before.parameters ?? []) {
    const found = (after.parameters ?? []).find((/** @type {Json} */ other) => other.name === name && other.in === where);
    if (found === undefined) breaks.add(`${place} takes no ${where} ${name} any more`);
    else compare(schema, found.schema, 'sent', `${place} ${where} ${name}`);
  }
  for (const { name, in: where, required } of after.parameters ?? []) {
    const known = (before.parameters ?? []).find((/** @type {Json} */ other) => other.name === name && other.in === where);
    if (required && !known?.required) breaks.add(`${place} needs ${where} ${name} now`);
  }
  if (before.requestBody === undefined && after.requestBody?.required) breaks.add(`${place} needs a body now`);
  compareContents(before.requestBody?.content ?? {}, after.requestBody?.content ?? {}, 'sent', `${place} body`, breaks, compare);
  for (const [status, response] of Object.entries(before.responses).filter(([status]) => status.startsWith('2'))) {
    const found = after.responses[status];
    if (found === undefined) breaks.add(`${place} answers ${status} no more`);
    else compareContents(response.content ?? {}, found.content ?? {}, 'read', `${place} ${status}`, breaks, compare);
  }
}

/**
 * Whether anyone may call. Where a token is taken and not needed, an empty object stands among the ways.
 *
 * @param {Json[]} callers
 */
function isOpen(callers) {
  return callers.length === 0 || callers.some((way) => Object.keys(way).length === 0);
}

/**
 * @param {Json} before
 * @param {Json} after
 * @param {Side} side
 * @param {string} place
 * @param {Set<string>} breaks
 * @param {(before: Json, after: Json, side: Side, place: string) => void} compare
 */
function compareContents(before, after, side, place, breaks, compare) {
  for (const [type, media] of Object.entries(before)) {
    if (after[type] === undefined) breaks.add(`${place} is ${type} no more`);
    else compare(media.schema, after[type].schema, side, place);
  }
}

/**
 * @param {Json} before
 * @param {Json} after
 * @param {Set<string>} breaks
 * @returns {(before: Json, after: Json, side: Side, place: string) => void}
 */
function schemaComparison(before, after, breaks) {
  const compared = new Set();
  const compare = (/** @type {Json} */ old, /** @type {Json} */ young, /** @type {Side} */ side, /** @type {string} */ place) => {
    if (old?.$ref !== undefined) {
      // Each named schema once on each side: they refer to one another in circles.
      const pair = `${side} ${old.$ref} ${young?.$ref}`;
      if (compared.has(pair)) return;
      compared.add(pair);
      return compare(resolve(before, old), resolve(after, young), side, `${nameOf(old.$ref)} (${side})`);
    }
    const [a, b] = [old ?? {}, resolve(after, young ?? {})];
    compareValues(a, b, side, place, breaks);
    for (const [name, schema] of Object.entries(a.properties ?? {})) {
      const found = b.properties?.[name];
      if (found === undefined) breaks.add(`${place} has no ${name} any more`);
      else compare(schema, found, side, `${place}/${name}`);
    }
    if (a.items !== undefined) compare(a.items, b.items, side, `${place}/*`);
    if (typeof a.additionalProperties === 'object') compare(a.additionalProperties, b.additionalProperties, side, `${place}/*`);
    for (const kind of ['anyOf', 'oneOf', 'allOf', 'prefixItems'])
      (a[kind] ?? []).forEach((/** @type {Json} */ each, /** @type {number} */ index) => {
        const found = b[kind]?.[index];
        if (found === undefined) breaks.add(`${place} has fewer kinds`);
        else compare(each, found, side, `${place}|${index}`);
      });
  };
  return compare;
}

const LIMITS = /** @type {const} */ ([
  ['minimum', 1],
  ['exclusiveMinimum', 1],
  ['minLength', 1],
  ['minItems', 1],
  ['maximum', -1],
  ['exclusiveMaximum', -1],
  ['maxLength', -1],
  ['maxItems', -1],
]);

/**
 * @param {Json} a
 * @param {Json} b
 * @param {Side} side
 * @param {string} place
 * @param {Set<string>} breaks
 */
function compareValues(a, b, side, place, breaks) {
  const [narrow, wide] = side === 'sent' ? [a, b] : [b, a];
  if (wide.type !== undefined && !sameOrFewer([narrow.type].flat(), [wide.type].flat())) breaks.add(`${place} is of another type`);
  if (side === 'sent' && b.enum !== undefined && !sameOrFewer(a.enum ?? [undefined], b.enum)) breaks.add(`${place} takes fewer values`);
  if (b.const !== undefined && a.const !== b.const) breaks.add(`${place} is another constant`);
  const required = side === 'sent' ? [b, a] : [a, b];
  for (const name of required[0]?.required ?? [])
    if (!(required[1]?.required ?? []).includes(name))
      breaks.add(`${place} ${side === 'sent' ? `needs ${name} now` : `may lack ${name} now`}`);
  if (side === 'read') return;
  for (const [limit, direction] of LIMITS)
    if (b[limit] !== undefined && (a[limit] === undefined || (b[limit] - a[limit]) * direction > 0))
      breaks.add(`${place} has a closer ${limit}`);
  if (b.pattern !== undefined && b.pattern !== a.pattern) breaks.add(`${place} has another pattern`);
  if (b.additionalProperties === false && a.additionalProperties !== false) breaks.add(`${place} takes no other fields any more`);
}

/**
 * @param {readonly unknown[]} some
 * @param {readonly unknown[]} all
 */
function sameOrFewer(some, all) {
  const known = new Set(all.map((each) => JSON.stringify(each)));
  return some.every((each) => known.has(JSON.stringify(each)));
}

/**
 * @param {Json} document
 * @param {Json} schema
 * @returns {Json}
 */
function resolve(document, schema) {
  return schema?.$ref === undefined ? (schema ?? {}) : resolve(document, document.components.schemas[nameOf(schema.$ref)]);
}

/** @param {string} reference */
function nameOf(reference) {
  return reference.slice(reference.lastIndexOf('/') + 1);
}

/**
 * What of a document binds: its paths and schemas without their words.
 *
 * @param {Json} document
 * @returns {Json}
 */
function promiseOf({ paths, components: { schemas } }) {
  return { paths: withoutWords(paths), components: { schemas: withoutWords(schemas) } };
}

/**
 * @param {any} value
 * @param {boolean} isNamed whether the keys are names of fields, paths or schemas, which may be called like words
 * @returns {any}
 */
function withoutWords(value, isNamed = true) {
  if (Array.isArray(value)) return value.map((each) => withoutWords(each, false));
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value).filter(([key]) => isNamed || !WORDS.has(key));
  return Object.fromEntries(kept.map(([key, each]) => [key, withoutWords(each, !isNamed && key === 'properties')]));
}

/** @param {Json} promise */
function textOf({ paths, components: { schemas } }) {
  const lines = (/** @type {Json} */ named) =>
    Object.entries(named)
      .map(([name, each]) => `${JSON.stringify(name)}:${JSON.stringify(each)}`)
      .join(',\n');
  return `{"paths":{\n${lines(paths)}\n},"components":{"schemas":{\n${lines(schemas)}\n}}}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const present = JSON.parse(readFileSync(PRESENT, 'utf8'));
  if (process.argv[2] === '--promise') {
    writeFileSync(PROMISED, textOf(promiseOf(present)));
  } else {
    const breaks = findBreaks(JSON.parse(readFileSync(PROMISED, 'utf8')), present);
    for (const each of breaks) console.error(each);
    process.exitCode = breaks.length === 0 ? 0 : 1;
  }
}
