import { z } from 'zod';

/** Of every list that comes a page at a time. */
export const limit = z.coerce.number().int().min(1).max(100).exactOptional().meta({ description: 'How many on a page.', default: 50 });
export const cursor = z
  .string()
  .max(4096)
  .exactOptional()
  .meta({ description: 'The `nextCursor` of the page before.', examples: ['WzE3NjQzNTM0OTc3NDEsIjAxYTIiXQ'] });
export const nextCursor = z.string().nullable().meta({ description: 'Send it as `cursor` for what follows; null at the end.' });

export const pageQuery = z.strictObject({ limit, cursor });
