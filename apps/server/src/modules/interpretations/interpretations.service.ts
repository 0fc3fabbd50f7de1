import { setImmediate } from 'node:timers/promises';
import type { interpretation, ReadingLanguage } from '@1numbers/contract';
import type { Reading } from '@1numbers/readings';
import type { z } from 'zod';
import { userIdOf } from '../../actor.ts';
import { type Cache, writtenFor } from '../../cache/cache.ts';
import type { Ctx } from '../../ctx.ts';
import type { Sealing } from '../../secrets/sealing.ts';
import { type Message, ModelError, type ModelObserver, type Models, type Purpose, type Question, UNOBSERVED } from '../models/index.ts';
import type { ProfilesService } from '../profiles/index.ts';
import type { ReadingFeedback } from '../reading-feedback/index.ts';
import { type Check, checkFor } from './check-answer.ts';
import { type Fact, factsOf } from './material.ts';
import { PROMPT_VERSION, questionFor, systemPrompt } from './prompt.ts';
import { type Found, profileIdsIn } from './requests.ts';
import { type Subject, subjectOf } from './subject.ts';
import { createTelling, type Tell, type Telling } from './telling.ts';
import { readingOf, type Written, writtenShape } from './written.ts';

export type Interpretation = z.input<typeof interpretation>;

export type InterpretationsService = {
  /** Opens what was asked, and composes it: what can be told at once. Throws what is refused. */
  readonly open: (ctx: Ctx, purpose: Purpose, body: unknown) => Promise<Subject>;
  /** The same as a model tells it, or as it was composed with a note why no model did. Throws only when whoever asked has left. */
  readonly write: (ctx: Ctx, subject: Subject) => Promise<Interpretation>;
  /** The same piece by piece: what was composed, at once; then what a model writes, as it comes, or why none does. */
  readonly tell: (ctx: Ctx, subject: Subject, tell: Tell) => Promise<void>;
};

type Deps = {
  readonly models: Models;
  readonly profiles: Pick<ProfilesService, 'find'>;
  readonly readingFeedback: Pick<ReadingFeedback, 'unwanted'>;
  readonly sealing: Sealing;
  readonly written: Cache;
  readonly now: () => Date;
  readonly observer?: ModelObserver;
};

/** With room for what a model thinks before it writes. */
const MAX_TOKENS = { line: 2_000, short: 4_000, full: 12_000, report: 20_000 } as const;

type Work = { readonly subject: Subject; readonly facts: readonly Fact[]; readonly check: Check };
type Kept = { readonly sections: Reading['sections']; readonly model: string; readonly writtenAt: number };

export function createInterpretations({
  models,
  profiles,
  readingFeedback,
  sealing,
  written,
  now,
  observer = UNOBSERVED,
}: Deps): InterpretationsService {
  async function findProfiles({ db, actor }: Ctx, body: unknown): Promise<Found> {
    const ids = [...new Set(profileIdsIn(body).filter((id) => UUID.test(id)))];
    const userId = userIdOf(actor);
    if (ids.length === 0 || userId === null) return new Map();
    const found = await db.transaction(actor, (tx) => Promise.all(ids.map((id) => profiles.find(tx, userId, id))));
    return new Map(found.map((profile, at) => [(ids[at] as string).toLowerCase(), profile]));
  }

  /** The passages that whoever asks does not want to read again. A reading goes on while they cannot be looked up. */
  async function unwantedBy({ db, actor, log }: Ctx, language: ReadingLanguage): Promise<readonly string[]> {
    const userId = userIdOf(actor);
    if (userId === null) return [];
    return db
      .transaction(actor, (tx) => readingFeedback.unwanted(tx, userId, language))
      .catch((error: unknown) => {
        log.error({ event: 'marks_not_read', code: (error as { readonly code?: string }).code });
        return [];
      });
  }

  /** Asks, and once more with what was wrong. */
  async function ask(ctx: Ctx, { subject, facts, check }: Work, telling: Telling | null): Promise<Kept> {
    const messages: Message[] = [questionFor(subject, facts)];
    for (let tries = 1; ; tries += 1) {
      const { value, model } = await askOnce(ctx, subject, messages, telling);
      const faults = value === null ? ['It is not JSON of the given shape.'] : await check.whole(value);
      if (value !== null && faults.length === 0) return { ...readingOf(value, subject, facts), model, writtenAt: now().getTime() };
      telling?.withdraw();
      ctx.log.error({ purpose: subject.purpose, model, what: 'an answer was not shown', faults });
      if (tries === 2) throw new ModelError('model_unusable', 'It was wrong twice.');
      observer.repaired(subject.purpose);
      messages.push(...(value === null ? [] : [{ role: 'assistant', content: JSON.stringify(value) } as const]));
      messages.push({ role: 'user', content: `This cannot be shown:\n${faults.join('\n')}\nWrite all of it again without these faults.` });
    }
  }

  async function askOnce(ctx: Ctx, subject: Subject, messages: readonly Message[], telling: Telling | null) {
    const question: Question<Written> = {
      purpose: subject.purpose,
      system: systemPrompt(subject),
      messages,
      maxTokens: MAX_TOKENS[subject.manner.length],
      shape: writtenShape,
      shapeName: 'reading',
      ...(telling !== null && { begin: telling.begin }),
    };
    return models.ask(ctx, question).catch((error: unknown) => {
      if (!(error instanceof ModelError) || error.code !== 'model_unusable') throw error;
      return { value: null, model: '' };
    });
  }

  /** What was written within the last hour, or is written now. It is sealed for its person, in the memory too. */
  async function keptOrAsked(ctx: Ctx, work: Work, model: string, telling: Telling | null): Promise<Kept & { readonly isKept: boolean }> {
    const userId = userIdOf(ctx.actor) as string;
    const { purpose, manner, fingerprint } = work.subject;
    const entry = JSON.stringify([purpose, fingerprint, manner.length, manner.language, manner.tone, model, PROMPT_VERSION]);
    const place = `written/${userId}/${entry}`;
    let isKept = true;
    const sealed = await written.get(writtenFor(userId), entry, async () => {
      isKept = false;
      return sealing.seal(await ask(ctx, work, telling), place).toString('base64');
    });
    return { ...sealing.open<Kept>(Buffer.from(sealed, 'base64'), place), isKept };
  }

  async function write(ctx: Ctx, work: Work, telling: Telling | null): Promise<Interpretation> {
    const told = await writeOrCompose(ctx, work, telling);
    observer.told(work.subject.purpose, told.source);
    return told;
  }

  async function writeOrCompose(ctx: Ctx, work: Work, telling: Telling | null): Promise<Interpretation> {
    const { subject } = work;
    const model = models.nameFor(ctx, subject.purpose);
    try {
      if (model === null)
        throw new ModelError(models.names === null ? 'model_not_configured' : 'model_needs_account', 'No model is asked.');
      const { sections, isKept, ...kept } = await keptOrAsked(ctx, work, model, telling);
      const age = isKept ? Math.max(0, Math.floor((now().getTime() - kept.writtenAt) / 1000)) : null;
      return { ...subject.composed, sections, source: isKept ? 'cache' : 'model', model: kept.model, age, note: null } as Interpretation;
    } catch (error) {
      if (ctx.signal.aborted) throw error;
      return composedWith(subject, noteOf(ctx, error));
    }
  }

  return {
    async open(ctx, purpose, body) {
      const found = await findProfiles(ctx, body);
      return subjectOf(purpose, body, found, (language) => unwantedBy(ctx, language), now());
    },

    write: (ctx, subject) => write(ctx, workOn(subject), null),

    async tell(ctx, subject, tell) {
      tell({ type: 'reading', ...composedWith(subject, null) });
      // What comes next may keep this process busy: the library of models is loaded when the first one is asked.
      await setImmediate();
      const work = workOn(subject);
      const began = performance.now();
      let firstSeconds: number | null = null;
      const telling = createTelling({
        ...work,
        tell(event) {
          if (event.type === 'paragraph') firstSeconds ??= (performance.now() - began) / 1000;
          tell(event);
        },
      });
      const { source, model, age, note, sections } = await write(ctx, work, telling);
      if (note === null) await telling.finish(sections);
      else {
        telling.withdraw();
        tell({ type: 'note', ...note });
      }
      if (source === 'model' && firstSeconds !== null) observer.firstParagraph(subject.purpose, firstSeconds);
      tell({ type: 'done', source, model, age });
    },
  };
}

function workOn(subject: Subject): Work {
  const facts = factsOf(subject);
  return { subject, facts, check: checkFor(subject, facts) };
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** What was composed, as an interpretation. */
export function composedWith({ composed }: Pick<Subject, 'composed'>, note: Interpretation['note']): Interpretation {
  return { ...composed, model: null, age: null, note } as Interpretation;
}

/** Whatever goes wrong, there is a reading. */
function noteOf({ log }: Ctx, error: unknown): Interpretation['note'] {
  if (error instanceof ModelError) return { code: error.code, retryAfterSeconds: error.retryAfterSeconds ?? null };
  log.error({ err: error, what: 'a model could not be asked' });
  return { code: 'model_unavailable', retryAfterSeconds: null };
}
