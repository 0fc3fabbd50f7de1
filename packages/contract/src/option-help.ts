import { z } from 'zod';
import { chartRequest, methodOptions } from './request.ts';

/** What a help text says of one field of a request or one of its options. */
export type OptionHelp = {
  /** `birthDate`, or `methods.lifePath`. */
  readonly id: string;
  readonly description: string;
  /** The values it takes, where they are a list; the default first. */
  readonly values: readonly (string | boolean | number)[];
  readonly default: unknown;
};

/** Every field of a chart request, then every option of its methods, in the order of the schemas. */
export function optionHelp(): readonly OptionHelp[] {
  return [...helpOf(chartRequest.shape, ''), ...helpOf(methodOptions.shape, 'methods.')];
}

function helpOf(shape: Readonly<Record<string, z.ZodType>>, prefix: string): readonly OptionHelp[] {
  return Object.entries(shape).map(([name, schema]) => {
    const meta = schema.meta();
    return { id: `${prefix}${name}`, description: meta?.description ?? '', values: valuesOf(schema), default: meta?.default };
  });
}

function valuesOf(schema: z.ZodType): OptionHelp['values'] {
  if (schema instanceof z.ZodExactOptional) return valuesOf(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodUnion) return (schema.options as readonly z.ZodType[]).flatMap(valuesOf);
  if (schema instanceof z.ZodEnum) return schema.options as readonly string[];
  if (schema instanceof z.ZodLiteral) return [...schema.values] as OptionHelp['values'];
  return [];
}
