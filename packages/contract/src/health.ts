import { z } from 'zod';

export const health = z
  .strictObject({ status: z.enum(['ok', 'ready']) })
  .meta({ id: 'Health', description: 'The state of the service.', examples: [{ status: 'ok' }] });
