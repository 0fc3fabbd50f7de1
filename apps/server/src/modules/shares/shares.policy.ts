import type { Actor } from '../../actor.ts';
import { AppError } from '../../errors.ts';

/** Whose profiles the actor may share: their own. A key shows nobody's chart to the world. */
export function sharerOf(actor: Actor): string {
  if (actor.kind === 'user') return actor.userId;
  throw new AppError('forbidden', 'This needs a person who signed in; a key cannot do it.');
}
