/** Who does something. Every rule and every row is judged by it. */
export type Actor =
  | { readonly kind: 'anonymous' }
  | ({ readonly kind: 'user'; readonly userId: string; readonly role: Role; readonly sessionId: string } & Unverified)
  | ({ readonly kind: 'apiKey'; readonly userId: string; readonly keyId: string; readonly scopes: readonly string[] } & Unverified)
  /** The server itself, before it knows who is there (a sign-in) or on nobody's behalf (a cleaning job). */
  | { readonly kind: 'service'; readonly name: string };

/** When somebody whose address is not verified can no longer change things. */
type Unverified = { readonly verifyBy?: Date };

export type Role = 'user' | 'admin';

export const ANONYMOUS: Actor = Object.freeze({ kind: 'anonymous' });

export function service(name: string): Actor {
  return { kind: 'service', name };
}

/** Whose rows the actor may touch; null for nobody's. */
export function userIdOf(actor: Actor): string | null {
  return actor.kind === 'user' || actor.kind === 'apiKey' ? actor.userId : null;
}

const VERIFY_WITHIN_MS = 7 * 24 * 60 * 60 * 1000;

/** Until when an account may do without a verified address; nothing when it is verified. */
export function verifyByOf(user: { readonly created_at: Date; readonly email_verified_at: Date | null }): { readonly verifyBy?: Date } {
  return user.email_verified_at === null ? { verifyBy: new Date(user.created_at.getTime() + VERIFY_WITHIN_MS) } : {};
}

/** Whether the time to verify the address is over. */
export function isOverdue(actor: Actor, now: Date): boolean {
  return (actor.kind === 'user' || actor.kind === 'apiKey') && actor.verifyBy !== undefined && actor.verifyBy <= now;
}
