import type { Actor } from '../../actor.ts';
import { AppError } from '../../errors.ts';

/** The person who signed in. A key takes nothing along, erases nothing and agrees to nothing. */
export function personOf(actor: Actor): Extract<Actor, { kind: 'user' }> {
  if (actor.kind === 'user') return actor;
  throw new AppError('forbidden', 'This needs a person who signed in; a key cannot do it.');
}

/** A job that does what a person asked for sees what the person sees, and nothing else. */
export function onBehalfOf(userId: string): Actor {
  return { kind: 'user', userId, role: 'user', sessionId: '' };
}
