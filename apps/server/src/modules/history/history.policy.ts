import type { Actor } from '../../actor.ts';
import { AppError } from '../../errors.ts';

/** Whose history the actor may read and forget: their own. What a program asks by a key is in nobody's. */
export function rememberingOf(actor: Actor): string {
  if (actor.kind === 'user') return actor.userId;
  throw new AppError('forbidden', 'This needs a person who signed in; a key cannot do it.');
}
