import fc from 'fast-check';

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
export type Schema = {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: Json;
  readonly enum?: readonly Json[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly propertyNames?: Schema;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
};

const DEEPEST = 8;
const LONGEST_LIST = 4;
const LONGEST_TEXT = 60;

/** Values that a schema of an OpenAPI document takes, or takes but for a rule that the schema does not say. */
export function valuesOf(schema: Schema, schemas: Readonly<Record<string, Schema>>, depth = 0): fc.Arbitrary<Json> {
  const inner = (part: Schema) => valuesOf(part, schemas, depth + 1);
  if (depth > DEEPEST) return fc.constant(null);
  if (schema.$ref !== undefined) return inner(schemas[schema.$ref.split('/').at(-1) as string] ?? {});
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return fc.oneof(...choices.map(inner));
  if (schema.allOf !== undefined) return fc.tuple(...schema.allOf.map(inner)).map((parts) => Object.assign({}, ...parts));
  const type = typeof schema.type === 'object' ? schema.type[0] : schema.type;
  switch (type) {
    case 'object':
      return objectsOf(schema, inner);
    case 'array': {
      const { minItems = 0, maxItems = LONGEST_LIST } = schema;
      return fc.array(inner(schema.items ?? {}), { minLength: minItems, maxLength: Math.max(minItems, Math.min(maxItems, LONGEST_LIST)) });
    }
    case 'string':
      return textsOf(schema);
    case 'integer':
      return fc.integer({ min: Math.max(schema.minimum ?? -1000, -1e9), max: Math.min(schema.maximum ?? 1000, 1e9) });
    case 'number':
      return fc.double({ min: schema.minimum ?? -1000, max: schema.maximum ?? 1000, noNaN: true });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return JUNK;
  }
}

function objectsOf({ properties = {}, required = [], ...schema }: Schema, inner: (part: Schema) => fc.Arbitrary<Json>): fc.Arbitrary<Json> {
  const known = Object.fromEntries(Object.entries(properties).map(([name, part]) => [name, inner(part)]));
  const named = fc.record(known, { requiredKeys: Object.keys(known).filter((name) => required.includes(name)) });
  const { additionalProperties: more, propertyNames } = schema;
  if (typeof more !== 'object') return named as fc.Arbitrary<Json>;
  const names = (propertyNames === undefined ? fc.string({ maxLength: 4 }) : inner(propertyNames)).map(String);
  const others = fc.dictionary(names, inner(more), { maxKeys: LONGEST_LIST });
  return fc.tuple(named, others).map(([some, rest]) => ({ ...rest, ...some }) as Json);
}

function textsOf({ pattern, format, minLength = 0, maxLength = LONGEST_TEXT }: Schema): fc.Arbitrary<string> {
  if (format === 'uuid') return fc.uuid();
  if (format === 'date' || format === 'date-time') {
    const dates = fc.date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true });
    return dates.map((date) => date.toISOString().slice(0, format === 'date' ? 10 : undefined));
  }
  if (format === 'email') return fc.emailAddress({ size: 'xsmall' });
  // Texts that look ahead cannot be made to order: any text then is one that is nearly right.
  if (pattern !== undefined && !/\(\?<?[=!]/.test(pattern)) return fc.stringMatching(new RegExp(pattern, 'u'), { size: 'xsmall' });
  const bounds = { minLength, maxLength: Math.max(minLength, Math.min(maxLength, LONGEST_TEXT)) };
  return fc.oneof(
    fc.constantFrom(...WORDS).filter((word) => word.length >= minLength && word.length <= maxLength),
    fc.string({ ...bounds, unit: 'grapheme' }),
  );
}

/** Texts that mean something somewhere, so that more is reached than the first refusal. */
const WORDS = ['Thomas John Hancock', '1936-10-12', '+1 212 555 0123', 'pythagorean', 'lifePath', 'Europe/Warsaw', 'en', '221B', 'UTC'];

/** What stands nowhere in a schema. */
export const JUNK: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(null, '', 0, -1, 1e308, true, [], {}, '\u0000', '\ud800', '９', '0001-01-01', 'a'.repeat(5000), { __proto__: 1 }),
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
);

/** The value with one place in it made into something else: replaced, left out, or with one more beside it. */
export function nearly(values: fc.Arbitrary<Json>): fc.Arbitrary<Json> {
  return fc.tuple(values, fc.nat(), fc.constantFrom('replace', 'drop', 'add'), JUNK).map(([value, place, how, junk]) => {
    const places = placesIn(value);
    return changed(value, places[place % places.length] ?? [], how, junk);
  });
}

function placesIn(value: Json, path: readonly string[] = []): (readonly string[])[] {
  if (value === null || typeof value !== 'object') return [path];
  return [path, ...Object.entries(value).flatMap(([key, part]) => placesIn(part, [...path, key]))];
}

function changed(value: Json, [key, ...rest]: readonly string[], how: string, junk: Json): Json {
  if (key === undefined) {
    if (how !== 'add' || value === null || typeof value !== 'object') return junk;
    return Array.isArray(value) ? [...value, junk] : { ...value, surplus: junk };
  }
  if (Array.isArray(value)) return value.map((part, index) => (String(index) === key ? changed(part, rest, how, junk) : part));
  const { [key]: part = null, ...others } = value as { [key: string]: Json };
  return rest.length === 0 && how === 'drop' ? others : { ...others, [key]: changed(part, rest, how, junk) };
}
