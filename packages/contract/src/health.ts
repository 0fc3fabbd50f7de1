import { z } from 'zod';

export const health = z
  .strictObject({ status: z.literal('ok') })
  .meta({ id: 'Health', description: 'The process runs.', examples: [{ status: 'ok' }] });

export const readiness = z.strictObject({ status: z.literal('ready'), dependencies: z.strictObject({ database: z.literal('up') }) }).meta({
  id: 'Readiness',
  description: 'The service and what it needs are there.',
  examples: [{ status: 'ready', dependencies: { database: 'up' } }],
});
