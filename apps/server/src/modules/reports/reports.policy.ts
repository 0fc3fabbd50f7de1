import type { Actor } from '../../actor.ts';

/** A job that makes a report sees what the person sees who asked for it, and nothing else. */
export function onBehalfOf(userId: string): Actor {
  return { kind: 'user', userId, role: 'user', sessionId: '' };
}
