import { z } from 'zod';

export const health = z
  .strictObject({ status: z.literal('ok') })
  .meta({ id: 'Health', description: 'The process runs.', examples: [{ status: 'ok' }] });

const redis = z.enum(['up', 'away']).exactOptional().meta({ description: 'Where there is one. The service works without it.' });

/** How what is needed stands, where the service is not ready. */
export const dependencyStates = z.strictObject({ database: z.enum(['up', 'away']), redis });

const dependencies = z.strictObject({ database: z.literal('up'), redis });

export const readiness = z.strictObject({ status: z.literal('ready'), dependencies }).meta({
  id: 'Readiness',
  description: 'The service and what it needs are there.',
  examples: [
    { status: 'ready', dependencies: { database: 'up' } },
    { status: 'ready', dependencies: { database: 'up', redis: 'away' } },
  ],
});
