/** As much of JSON Schema as the OpenAPI document is written in. */
export type Schema = {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly propertyNames?: Schema;
  readonly additionalProperties?: Schema | boolean;
};

/** A schema as a TypeScript type. Everything is read-only, so that what other parts of the house hold can be sent as it is. */
export function typeOf(schema: Schema): string {
  if (schema.$ref !== undefined) return schema.$ref.split('/').at(-1) ?? 'unknown';
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum !== undefined) return union(schema.enum.map((value) => JSON.stringify(value)));
  const several = schema.anyOf ?? schema.oneOf;
  if (several !== undefined) return union(several.map(typeOf));
  if (schema.prefixItems !== undefined) return `readonly [${schema.prefixItems.map(typeOf).join(', ')}]`;
  if (typeof schema.type === 'object') return union(schema.type.map((type) => typeOf({ ...schema, type })));
  if (schema.type === 'array') return `readonly ${inBrackets(typeOf(schema.items ?? {}))}[]`;
  if (schema.type === 'object') return objectType(schema);
  return SIMPLE[schema.type ?? ''] ?? 'unknown';
}

/** What stands before a declaration, if there is something to say. */
export function docOf(description: string | undefined, indent = ''): string {
  return description === undefined ? '' : `${indent}/** ${description.replaceAll('*/', '* /')} */\n`;
}

const SIMPLE: Readonly<Record<string, string>> = {
  string: 'string',
  integer: 'number',
  number: 'number',
  boolean: 'boolean',
  null: 'null',
};

function objectType({ properties = {}, required = [], propertyNames, additionalProperties }: Schema): string {
  const members = Object.entries(properties);
  if (members.length > 0) {
    const lines = members.map(
      ([name, schema]) =>
        `${docOf(schema.description, '  ')}  readonly ${/^\w+$/.test(name) ? name : JSON.stringify(name)}${required.includes(name) ? '' : '?'}: ${typeOf(schema)};`,
    );
    return `{\n${lines.join('\n')}\n}`;
  }
  if (typeof additionalProperties !== 'object') return 'Readonly<Record<string, never>>';
  // A record of known names need not hold each of them.
  const names = propertyNames === undefined ? 'string' : typeOf(propertyNames);
  const record = `Record<${names}, ${typeOf(additionalProperties)}>`;
  return names === 'string' || required.length > 0 ? `Readonly<${record}>` : `Readonly<Partial<${record}>>`;
}

function union(types: readonly string[]): string {
  return [...new Set(types)].join(' | ') || 'never';
}

function inBrackets(type: string): string {
  return /^[\w.]+$/.test(type) ? type : `(${type})`;
}
