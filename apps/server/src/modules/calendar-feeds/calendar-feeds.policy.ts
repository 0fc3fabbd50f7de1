import type { Actor } from '../../actor.ts';
import { AppError } from '../../errors.ts';

/** Whose profiles the actor may make calendars of: their own. A key gives nobody's days away. */
export function calendarOwnerOf(actor: Actor): string {
  if (actor.kind === 'user') return actor.userId;
  throw new AppError('forbidden', 'This needs a person who signed in; a key cannot do it.');
}
