import { setTimeout as sleep } from 'node:timers/promises';
import { type JobWithMetadata, PgBoss } from 'pg-boss';
import type { Bus } from '../cache/bus.ts';
import { APP_ROLE } from '../db/roles.ts';
import { DEAD_LETTERS, JOBS_SCHEMA } from './tables.ts';

/** Something the server does by itself. It may be cut short and run again, so doing it twice must be the same as once. */
export type Job = {
  readonly name: string;
  /** When, as cron says it, in UTC; null for a job that is done when it is asked for (`sender.ts`). */
  readonly cron: string | null;
  readonly run: (data: JobData) => Promise<unknown>;
  /** Told that it failed for the last time. */
  readonly givenUp?: (data: JobData) => Promise<unknown>;
};

/** What a job is about: ids, and nothing that anybody wrote. Empty for what is done by the clock. */
export type JobData = Readonly<Record<string, string>>;

export type Queue = {
  /** Begins to work. Where the database is away it is tried again until it is there, so this may take a while. */
  readonly start: () => Promise<void>;
  /** Begins nothing more and waits a moment for what runs; what is not done by then is done later, here or elsewhere. */
  readonly stop: () => Promise<void>;
};

export type QueueOptions = {
  readonly url: string;
  readonly jobs: readonly Job[];
  /** Told what went wrong, without anything of a person. */
  readonly say: (line: string) => void;
  /** Where servers tell of jobs that are asked for; without it they are found at the next look. */
  readonly bus?: Pick<Bus, 'on'>;
  readonly pace?: Pace;
};

type Pace = { readonly pollSeconds: number; readonly retryLimit: number; readonly retrySeconds: number; readonly stopMs: number };

/** Five tries more within an hour. Stopping fits into the time the server gives itself to end. */
const PACE: Pace = { pollSeconds: 15, retryLimit: 5, retrySeconds: 60, stopMs: 5_000 };
/** Told on the bus with a job's name, once it is there to be done. */
export const JOB_ASKED = 'job_asked';
const DAY_SECONDS = 24 * 60 * 60;
const MAX_WAIT_MS = 30_000;
const QUIET_MS = 60_000;

/** How often a job is tried, and when it counts as lost. */
export function optionsOf({ retryLimit, retrySeconds }: Pick<Pace, 'retryLimit' | 'retrySeconds'> = PACE) {
  return {
    deadLetter: DEAD_LETTERS,
    retryLimit,
    retryDelay: retrySeconds,
    retryBackoff: true,
    retryDelayMax: 900,
    expireInSeconds: 900,
    // A worker that was killed is noticed by its silence.
    heartbeatSeconds: 60,
  };
}

/** How the tables of the queue are reached. */
export function connectionTo(url: string, max: number) {
  return {
    connectionString: url,
    schema: JOBS_SCHEMA,
    application_name: '1numbers-jobs',
    max,
    connectionTimeoutMillis: 2_000,
    options: `-c role=${APP_ROLE} -c statement_timeout=30000 -c idle_in_transaction_session_timeout=30000`,
    // The owner of the tables makes and changes them, at migration.
    createSchema: false,
    migrate: false,
    reindex: false,
    registerInstance: false,
  };
}

/** However many servers work on the same database, a job is done by one of them at a time. */
export function createQueue({ url, jobs, say, bus, pace = PACE }: QueueOptions): Queue {
  const boss = new PgBoss(connectionTo(url, 3));
  const stopping = new AbortController();
  const workers = new Map<string, string>();
  const sayOnce = once(say);
  // A database that ends while this does, or does not answer any more, is nothing to be told of: what is not done is done later.
  const complain = (error: Error) => {
    if (!stopping.signal.aborted) sayOnce(error);
  };
  let starting: Promise<void> = Promise.resolve();
  let stopped: Promise<void> | undefined;
  boss.on('error', complain);
  bus?.on(JOB_ASKED, (name) => {
    const worker = workers.get(name as string);
    if (worker !== undefined) boss.notifyWorker(worker);
  });

  async function setUp(): Promise<void> {
    await boss.start();
    await prepareDeadLetters(boss);
    for (const job of jobs) {
      if (stopping.signal.aborted) return;
      const { name, cron } = job;
      const options = optionsOf(pace);
      await boss.createQueue(name, { ...options, policy: 'exclusive' });
      await boss.updateQueue(name, options);
      // A server that is off at the minute does it when it is on again.
      if (cron !== null) await boss.schedule(name, cron, null, { tz: 'UTC', missed: 'once' });
      if (workers.has(name)) continue;
      const often = { pollingIntervalSeconds: pace.pollSeconds, includeMetadata: true } as const;
      workers.set(name, await boss.work(name, often, (batch) => perform(job, batch, say)));
    }
  }

  async function keepTrying(): Promise<void> {
    for (let wait = 1_000; !stopping.signal.aborted; wait = Math.min(2 * wait, MAX_WAIT_MS)) {
      try {
        return await setUp();
      } catch (error) {
        complain(error as Error);
      }
      await sleep(wait, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  }

  /** What is half begun is not cut: it would begin workers again on a database that is about to go. */
  async function end(): Promise<void> {
    await starting;
    await boss.stop({ timeout: pace.stopMs }).catch(() => undefined);
  }

  return {
    start() {
      starting = keepTrying();
      return starting;
    },
    stop() {
      stopping.abort();
      // A database that does not answer keeps nobody from ending.
      stopped ??= Promise.race([end(), sleep(pace.stopMs + 1_000, undefined, { ref: false })]);
      return stopped;
    },
  };
}

/** Whoever is first makes the queue, and with it says how long what failed is kept. */
export async function prepareDeadLetters(boss: PgBoss): Promise<void> {
  const options = { retentionSeconds: 30 * DAY_SECONDS };
  await boss.createQueue(DEAD_LETTERS, options);
  await boss.updateQueue(DEAD_LETTERS, options);
}

async function perform(
  { name, run, givenUp }: Job,
  batch: readonly JobWithMetadata<unknown>[],
  say: (line: string) => void,
): Promise<void> {
  const data = (batch[0]?.data ?? {}) as JobData;
  try {
    await run(data);
  } catch (error) {
    const isLast = batch.some(({ retryCount, retryLimit }) => retryCount >= retryLimit);
    if (isLast) await givenUp?.(data).catch(() => undefined);
    say(`The job ${name} failed (${kindOf(error)}). ${isLast ? 'It is given up and lies in the dead letters.' : 'It is tried again.'}`);
    // The queue keeps what is thrown, and messages of the database may name what stands in a row.
    throw new Error(kindOf(error));
  }
}

/** What can be said of an error without saying anything of the rows it is about. */
function kindOf(error: unknown): string {
  const { name = 'Error', code } = error as { readonly name?: string; readonly code?: string };
  return code === undefined ? name : `${name} ${code}`;
}

/** Says the same thing once a minute at most: a database that is away is missed at every look. */
function once(say: (line: string) => void): (error: Error) => void {
  const said = { kind: '', at: 0 };
  return (error) => {
    const kind = kindOf(error);
    if (kind === said.kind && Date.now() - said.at < QUIET_MS) return;
    Object.assign(said, { kind, at: Date.now() });
    say(`The jobs cannot get on for now (${kind}).`);
  };
}
