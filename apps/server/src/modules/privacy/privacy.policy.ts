import type { Actor } from '../../actor.ts';

/** A job that does what a person asked for sees what the person sees, and nothing else. */
export function onBehalfOf(userId: string): Actor {
  return { kind: 'user', userId, role: 'user', sessionId: '' };
}
