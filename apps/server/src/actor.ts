/** Who does something. Every rule and every row is judged by it. */
export type Actor =
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'user'; readonly userId: string; readonly role: Role; readonly sessionId: string }
  | { readonly kind: 'apiKey'; readonly userId: string; readonly keyId: string; readonly scopes: readonly string[] }
  /** The server itself, before it knows who is there (a sign-in) or on nobody's behalf (a cleaning job). */
  | { readonly kind: 'service'; readonly name: string };

export type Role = 'user' | 'admin';

export const ANONYMOUS: Actor = Object.freeze({ kind: 'anonymous' });

export function service(name: string): Actor {
  return { kind: 'service', name };
}

/** Whose rows the actor may touch; null for nobody's. */
export function userIdOf(actor: Actor): string | null {
  return actor.kind === 'user' || actor.kind === 'apiKey' ? actor.userId : null;
}
