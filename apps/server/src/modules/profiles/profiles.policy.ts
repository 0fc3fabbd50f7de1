import type { Scope } from '@1numbers/contract';
import type { Actor } from '../../actor.ts';
import { AppError } from '../../errors.ts';
import { personOf as signedInPersonOf } from '../../signed-in.ts';

/** Whose profiles the actor may read: their own, by a key only with its scope. */
export function readerOf(actor: Actor): string {
  return personOf(actor, 'profiles:read');
}

/** Whose profiles the actor may change. */
export function writerOf(actor: Actor): string {
  return personOf(actor, 'profiles:write');
}

/** Whose profiles the actor may delete for good: whoever stole a key shall leave something to restore. */
export function eraserOf(actor: Actor): string {
  return signedInPersonOf(actor).userId;
}

function personOf(actor: Actor, scope: Scope): string {
  if (actor.kind === 'user' || (actor.kind === 'apiKey' && actor.scopes.includes(scope))) return actor.userId;
  throw new AppError('forbidden', `This needs a person who signed in, or a key with the scope ${scope}.`);
}
