import { INTERPRETATION_ROUTES, JSON_TYPE } from '@1numbers/contract';
import type { FastifyPluginCallback, FastifyRequest } from 'fastify';
import { type Actor, userIdOf } from '../../actor.ts';
import type { Context } from '../../context.ts';
import type { Ctx } from '../../ctx.ts';
import { AppError } from '../../errors.ts';
import { admit } from '../../plugins/authentication.ts';
import { openEventStream, wantsEvents } from '../../plugins/event-stream.ts';
import { PRIVATE } from '../../plugins/headers.ts';
import { takeJson } from '../../plugins/json-body.ts';
import { leavingOf } from '../../plugins/leaving.ts';
import { whileAllowed } from '../../plugins/still-allowed.ts';
import { profileIdsIn } from './requests.ts';

/** What can be told here. */
type Told = keyof typeof INTERPRETATION_ROUTES;

/** Of one person: a model costs money, and who reads needs a while for each. */
const PER_SECOND = 1 / 3;
const AT_ONCE = 10;

export function interpretationRoutes(context: Context): FastifyPluginCallback {
  const { interpretations, models, shared, database } = context;
  const limiter = shared.limiter(PER_SECOND, AT_ONCE);

  /** Who asks; somebody has to be known only to name what they keep. */
  function callerOf(request: FastifyRequest, route: (typeof INTERPRETATION_ROUTES)[Told]): Promise<Actor> {
    const mustBeKnown = profileIdsIn(request.body).length > 0;
    return admit(request, mustBeKnown ? { ...route, access: route.optionalAccess } : route, context);
  }

  /** Only where a model would be asked: what is composed costs no more than any calculation. */
  async function limit(actor: Actor, purpose: Told): Promise<void> {
    if (models.nameFor({ actor }, purpose) === null) return;
    const { allowed, retryAfterSeconds } = await limiter.take(`ai ${userIdOf(actor)}`);
    if (allowed) return;
    throw new AppError('rate_limited', `At most ${AT_ONCE} at once, and 20 a minute.`, undefined, retryAfterSeconds);
  }

  return (scope, _options, done) => {
    takeJson(scope, context.arrivalTimeoutMs);
    for (const purpose of Object.keys(INTERPRETATION_ROUTES) as Told[]) {
      const route = INTERPRETATION_ROUTES[purpose];
      scope.post(route.path, async (request, reply) => {
        const actor = await callerOf(request, route);
        request.userId = userIdOf(actor);
        const ctx: Ctx = { actor, db: database, log: request.log, signal: leavingOf(reply) };
        await limit(actor, purpose);
        const subject = await interpretations.open(ctx, purpose, request.body);
        const whileKnown = <Result>(work: (ctx: Ctx) => Promise<Result>) =>
          whileAllowed(
            () => callerOf(request, route),
            (over) => work({ ...ctx, signal: AbortSignal.any([ctx.signal, over]) }),
          );
        reply.header('cache-control', PRIVATE);
        if (wantsEvents(request)) {
          const { tell, end } = openEventStream(request, reply);
          await whileKnown((heard) => interpretations.tell(heard, subject, tell)).then(() => end(), end);
          return reply;
        }
        const told = await whileKnown((heard) => interpretations.write(heard, subject));
        return reply.type(`${JSON_TYPE}; charset=utf-8`).send(JSON.stringify(told));
      });
    }
    done();
  };
}
