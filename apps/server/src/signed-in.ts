import type { Actor } from './actor.ts';
import { AppError } from './errors.ts';

export type SignedIn = Extract<Actor, { kind: 'user' }>;

/**
 * Who signed in and acts: for what a key may not do, whatever its scopes. Whoever stole a key would make others with it, show charts to
 * the world, and read what somebody asked.
 */
export function personOf(actor: Actor): SignedIn {
  if (actor.kind === 'user') return actor;
  throw new AppError('forbidden', 'This needs a person who signed in; a key cannot do it.');
}
