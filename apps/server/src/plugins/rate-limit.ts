import type { Route } from '@1numbers/contract';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Actor, userIdOf } from '../actor.ts';
import type { Slots } from '../cache/slots.ts';
import type { Allowance, Limiter } from '../cache/token-buckets.ts';
import type { Context } from '../context.ts';
import { AppError } from '../errors.ts';
import { networkOf } from '../network.ts';
import { admit } from './authentication.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** Null where the general limit is switched off. */
    rateLimit: RateLimit | null;
  }
  interface FastifyRequest {
    /** What the caller has left, as the header says it; null where nobody counts. */
    allowance: string | null;
    /** Who was let in; null for nobody in particular. */
    userId: string | null;
  }
  interface FastifyContextConfig {
    /** Whoever calls is known by a token or a key, and counted by it; others are counted by their address. */
    countedByCaller?: boolean;
  }
}

type RateLimit = { readonly limiter: Limiter; readonly policy: string; readonly perSecond: number };

/** Requests that come at once are let through up to this many times the rate. */
const BURST = 2;

/**
 * The general limit on everything under /v1: so many requests a second for each caller. What is left is said in the headers of
 * draft-ietf-httpapi-ratelimit-headers, and a request too many is answered 429.
 */
export function rateLimit(
  app: FastifyInstance,
  { requestsPerSecond: perSecond, shared }: Pick<Context, 'requestsPerSecond' | 'shared'>,
): void {
  app.decorateRequest('allowance', null);
  app.decorateRequest('userId', null);
  if (perSecond === 0) {
    app.decorate('rateLimit', null);
    return;
  }
  const limiter = shared.limiter(perSecond, perSecond * BURST);
  const limit: RateLimit = { limiter, policy: `"default";q=${limiter.burst};w=${BURST}`, perSecond };
  app.decorate('rateLimit', limit);
  // By route and not by request: what a route is need not be asked again each time.
  app.addHook('onRoute', (route) => {
    if (!route.url.startsWith('/v1/') || route.config?.countedByCaller) return;
    const own = route.onRequest === undefined ? [] : [route.onRequest].flat();
    route.onRequest = [
      (request, _reply, done) => {
        const taken = limiter.take(networkOf(request.ip));
        // Where nobody else is asked, the request goes on in the same breath.
        if (!(taken instanceof Promise)) done(judge(limit, taken, request) ?? undefined);
        else void taken.then((allowance) => done(judge(limit, allowance, request) ?? undefined));
      },
      ...own,
    ];
  });
  app.addHook('onSend', (request, reply, _payload, done) => {
    if (request.allowance !== null) reply.header('ratelimit-policy', limit.policy).header('ratelimit', request.allowance);
    done();
  });
}

/** Who calls, counted: by user or key; who is not let in is counted by address, so that guessing keys is no way around. */
export async function admitCounted(request: FastifyRequest, route: Route, context: Context): Promise<Actor> {
  const { rateLimit: limit } = request.server;
  const counted = limit !== null && request.routeOptions.config.countedByCaller;
  const actor = await admit(request, route, context).catch(async (error: unknown) => {
    throw (counted ? await take(limit, networkOf(request.ip), request) : null) ?? error;
  });
  request.userId = userIdOf(actor);
  const refusal = counted ? await take(limit, nameOf(actor), request) : null;
  if (refusal !== null) throw refusal;
  return actor;
}

async function take(limit: RateLimit, caller: string, request: FastifyRequest): Promise<AppError | null> {
  return judge(limit, await limit.limiter.take(caller), request);
}

function judge(
  { limiter, perSecond }: RateLimit,
  { allowed, remaining, retryAfterSeconds }: Allowance,
  request: FastifyRequest,
): AppError | null {
  request.allowance = `"default";r=${remaining};t=${Math.ceil((limiter.burst - remaining) / perSecond)}`;
  if (allowed) return null;
  const detail = `At most ${perSecond} requests a second; try again in ${retryAfterSeconds} s.`;
  return new AppError('rate_limited', detail, undefined, retryAfterSeconds);
}

function nameOf(actor: Actor): string {
  if (actor.kind === 'user') return `user ${actor.userId}`;
  return actor.kind === 'apiKey' ? `key ${actor.keyId}` : 'service';
}

/** So many requests of one caller at the same time on the routes of this scope, at all servers; one more is answered 429. */
export function limitConcurrency(scope: FastifyInstance, slots: Slots, what: string, perCaller: number): void {
  scope.addHook('onRequest', async (request, reply) => {
    const place = await slots.enter(`${what} ${networkOf(request.ip)}`, perCaller);
    if (place === null) throw new AppError('rate_limited', `At most ${perCaller} of these at the same time; wait for one to end.`);
    if (reply.raw.destroyed) place.leave();
    else reply.raw.once('close', place.leave);
  });
}
