import type { Actor } from '../../actor.ts';
import { AppError } from '../../errors.ts';

/** An admin who signed in. Whether they still are one was asked of the database at the door. */
export function adminOf(actor: Actor): Extract<Actor, { kind: 'user' }> {
  if (actor.kind === 'user' && actor.role === 'admin') return actor;
  throw new AppError('forbidden', 'This is for admins.');
}
