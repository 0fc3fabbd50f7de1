import type { Route } from '@1numbers/contract';
import type { FastifyRequest } from 'fastify';
import { type Actor, ANONYMOUS, isOverdue } from '../actor.ts';
import type { Context } from '../context.ts';
import { AppError } from '../errors.ts';

/**
 * Who calls, if they may call this route. Where anybody may and nothing is done for somebody in particular, nobody is asked who they
 * are. Throws `unauthenticated` without a valid token or key, and `forbidden` for a key that was not given the route's scope.
 */
export async function admit(request: FastifyRequest, route: Route, context: Context): Promise<Actor> {
  const { access = 'anyone', optionalAccess } = route;
  if (access === 'anyone')
    return optionalAccess === undefined ? ANONYMOUS : admitAnyone(request, { ...route, access: optionalAccess }, context);
  const actor = await actorOf(request, context);
  if (actor.kind === 'anonymous')
    throw new AppError('unauthenticated', 'Send an access token: Authorization: Bearer …, or a key: X-API-Key: …');
  if (changes(route) && !route.evenUnverified && isOverdue(actor, context.now())) throw new AppError('forbidden', VERIFY_FIRST);
  if (actor.kind !== 'apiKey') {
    if (access === 'admin' && !(await isAdmin(actor, context))) throw new AppError('forbidden', 'This is for admins.');
    return actor;
  }
  if (typeof access === 'string') throw new AppError('forbidden', 'This needs a person who signed in; a key cannot do it.');
  if (!actor.scopes.includes(access.scope)) throw new AppError('forbidden', `This key was not given the scope ${access.scope}.`);
  return actor;
}

/** A key has to be one that may; a token has to be valid; without either it is nobody in particular. */
async function admitAnyone(request: FastifyRequest, route: Route, context: Context): Promise<Actor> {
  if (request.headers['x-api-key'] !== undefined) return admit(request, route, context);
  return (await findCaller(request, context)) ?? ANONYMOUS;
}

/** As the database says now; the token and what is remembered of it may be older. */
async function isAdmin(actor: Actor, { administration, database }: Context): Promise<boolean> {
  return actor.kind === 'user' && (await administration.isAdmin({ db: database }, actor.userId));
}

/**
 * Who calls where anybody may, to note it for them: null for nobody, for a key, and where the database is away, since a calculation
 * needs none. Throws `unauthenticated` for a token that is not valid: whoever sends one means to be known.
 */
export async function findCaller(request: FastifyRequest, { sessions, database, now }: Context): Promise<Actor | null> {
  const token = bearerOf(request);
  if (token === null) return null;
  const actor = await sessions.actorOf({ db: database }, token).catch((error: unknown) => {
    if (error instanceof AppError && error.code === 'unavailable') return undefined;
    throw error;
  });
  if (actor === undefined) return null;
  return isOverdue(actor ?? refuse(INVALID_TOKEN), now()) ? null : actor;
}

const VERIFY_FIRST =
  'Verify your e-mail address first: follow the link in the mail, or ask for another at POST /v1/auth/verify-email/resend. Reading and deleting stay possible.';

function changes({ method }: Route): boolean {
  return method === 'POST' || method === 'PATCH';
}

async function actorOf(request: FastifyRequest, { apiKeys, sessions, database }: Context): Promise<Actor> {
  const { authorization } = request.headers;
  const key = request.headers['x-api-key'];
  if (authorization !== undefined && key !== undefined) throw new AppError('bad_request', 'Send a token or a key, not both.');
  if (typeof key === 'string') return (await apiKeys.actorOf({ db: database }, key)) ?? refuse('This key is not valid, or no longer.');
  const token = bearerOf(request);
  return token === null ? ANONYMOUS : ((await sessions.actorOf({ db: database }, token)) ?? refuse(INVALID_TOKEN));
}

const INVALID_TOKEN = 'This access token is not valid, or no longer. Refresh it or sign in again.';

function bearerOf({ headers: { authorization } }: FastifyRequest): string | null {
  if (authorization === undefined) return null;
  const [, token] = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization) ?? [];
  return token ?? refuse('Authorization must be "Bearer" and an access token.');
}

function refuse(detail: string): never {
  throw new AppError('unauthenticated', detail);
}
