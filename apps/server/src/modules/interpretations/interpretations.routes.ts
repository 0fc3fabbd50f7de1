import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { EVENT_STREAM_TYPE, INTERPRETATION_ROUTES, JSON_TYPE } from '@1numbers/contract';
import type { FastifyPluginCallback, FastifyRequest } from 'fastify';
import { type Actor, ANONYMOUS, userIdOf } from '../../actor.ts';
import type { Context } from '../../context.ts';
import type { Ctx } from '../../ctx.ts';
import { AppError } from '../../errors.ts';
import { admit, findCaller } from '../../plugins/authentication.ts';
import { wantsEvents } from '../../plugins/event-stream.ts';
import { PRIVATE } from '../../plugins/headers.ts';
import { takeJson } from '../../plugins/json-body.ts';
import { leavingOf } from '../../plugins/leaving.ts';
import { composedWith, type Interpretation } from './interpretations.service.ts';
import { profileIdsIn } from './requests.ts';

/** What can be told here. */
type Told = keyof typeof INTERPRETATION_ROUTES;

/** Of one person: a model costs money, and who reads needs a while for each. */
const PER_SECOND = 1 / 3;
const AT_ONCE = 10;
/** A proxy in between closes what says nothing for long; and who signed out meanwhile is told no more. */
const HEARTBEAT_MS = 4_000;

export function interpretationRoutes(context: Context): FastifyPluginCallback {
  const { interpretations, models, shared, database } = context;
  const limiter = shared.limiter(PER_SECOND, AT_ONCE);

  /** Who asks; somebody has to be known only to name what they keep. */
  async function callerOf(request: FastifyRequest, route: (typeof INTERPRETATION_ROUTES)[Told]): Promise<Actor> {
    const mustBeKnown = profileIdsIn(request.body).length > 0 || request.headers['x-api-key'] !== undefined;
    if (mustBeKnown) return admit(request, { ...route, access: route.optionalAccess }, context);
    return (await findCaller(request, context)) ?? ANONYMOUS;
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
        reply.header('cache-control', PRIVATE);
        if (wantsEvents(request)) {
          const events = eventsOf({
            composed: composedWith(subject, null),
            write: () => interpretations.write(ctx, subject),
            mayGoOn: () => callerOf(request, route),
          });
          return reply
            .type(EVENT_STREAM_TYPE)
            .header('x-accel-buffering', 'no')
            .send(Readable.from(events, { objectMode: false }));
        }
        const told = await interpretations.write(ctx, subject);
        return reply.type(`${JSON_TYPE}; charset=utf-8`).send(JSON.stringify(told));
      });
    }
    done();
  };
}

type Telling = {
  readonly composed: Interpretation;
  readonly write: () => Promise<Interpretation>;
  /** Rejects when whoever asked may not any more. */
  readonly mayGoOn: () => Promise<unknown>;
};

/** What was composed, at once; then what a model wrote, or why none did. */
async function* eventsOf({ composed, write, mayGoOn }: Telling): AsyncGenerator<string, void> {
  yield event('reading', composed);
  // What comes next may keep this process busy: the library of models is loaded when the first one is asked.
  await setImmediate();
  const writing = write();
  writing.catch(() => undefined);
  for (;;) {
    const told = await orHeartbeat(writing);
    await mayGoOn();
    if (told === null) {
      yield ': still writing\n\n';
      continue;
    }
    const { source, model, age, note, sections } = told;
    if (source === 'composed') yield event('note', note);
    else
      for (const { id, heading, paragraphs } of sections)
        for (const paragraph of paragraphs) yield event('paragraph', { section: id, heading, paragraph });
    yield event('done', { source, model, age });
    return;
  }
}

async function orHeartbeat<Value>(answer: Promise<Value>): Promise<Value | null> {
  let timer: NodeJS.Timeout | undefined;
  const beat = new Promise<null>((done) => {
    timer = setTimeout(() => done(null), HEARTBEAT_MS);
  });
  return Promise.race([answer, beat]).finally(() => clearTimeout(timer));
}

function event(name: string, value: unknown): string {
  return `event: ${name}\ndata: ${JSON.stringify(value)}\n\n`;
}
