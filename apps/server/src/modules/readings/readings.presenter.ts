import type { READING_ROUTES } from '@1numbers/contract';
import type { Reading } from '@1numbers/readings';
import type { z } from 'zod';

type Answer = z.input<(typeof READING_ROUTES)['readProfile']['answer']['schemas'][0]>;

/** The composer's reading is the contract's, only that nothing of it can be changed. */
export function presentReading(reading: Reading): Answer {
  return reading as object as Answer;
}
