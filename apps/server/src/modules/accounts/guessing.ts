import { LRUCache } from 'lru-cache';
import { AppError } from '../../errors.ts';
import { networkOf } from '../../network.ts';
import type { Around } from './password-hash.ts';

/** Counts what failed, by name and within a span of time. In memory here; where several servers share it, a store of theirs. */
export type FailureCounts = {
  /** How many there were since a time, and the first of them. */
  readonly since: (name: string, time: number) => Promise<{ readonly count: number; readonly first: number | null }>;
  /** Notes one; `keepMs` is how long it is asked for. */
  readonly add: (name: string, time: number, keepMs: number) => Promise<void>;
  readonly clear: (name: string) => Promise<void>;
};

export type Guess = Around & { readonly succeeded: () => Promise<void> };

/** Where a guess comes from and whose account it is about. */
export type GuessedAt = { readonly account: string; readonly ip: string };

export type Guessing = (at: GuessedAt) => Guess;

/** How many may fail within a span of time before the next is refused. */
type Limit = { readonly failures: number; readonly windowMs: number };

export type Limits = {
  /** What the names of the counts begin with, so that different guesses are counted apart. */
  readonly kind: string;
  readonly pair: Limit;
  readonly account: Limit;
  readonly ip: Limit;
  readonly all: Limit;
  /** What whoever is over a limit is told. */
  readonly advice: string;
};

const MINUTE_MS = 60_000;
export const PASSWORD_LIMITS: Limits = {
  kind: '',
  /** One place at one account. */
  pair: { failures: 10, windowMs: 15 * MINUTE_MS },
  /** Many places at one account. Whoever signed in to it from this address before is not held up by others. */
  account: { failures: 100, windowMs: 60 * MINUTE_MS },
  /** One place at many accounts. */
  ip: { failures: 60, windowMs: 15 * MINUTE_MS },
  /** Many places at many accounts. */
  all: { failures: 2_000, windowMs: 15 * MINUTE_MS },
  advice: 'Too many wrong passwords. Wait, or ask for a new password.',
};
/** Three of a million codes are right at a time, and whoever guesses them knows the password: so there are fewer guesses. */
export const CODE_LIMITS: Limits = {
  kind: 'code ',
  pair: { failures: 5, windowMs: 15 * MINUTE_MS },
  account: { failures: 20, windowMs: 60 * MINUTE_MS },
  ip: { failures: 30, windowMs: 15 * MINUTE_MS },
  all: { failures: 1_000, windowMs: 15 * MINUTE_MS },
  advice: 'Too many wrong codes. Wait a while.',
};
const TRUSTED_MS = 30 * 24 * 60 * MINUTE_MS;
const MAX_TRUSTED = 100_000;

/** Limits on wrong guesses; right ones cost nothing. Every limit passes with time, so nobody can lock another out for good. */
export function createGuessing(counts: FailureCounts, now: () => Date, { kind, advice, ...limit }: Limits = PASSWORD_LIMITS): Guessing {
  const trusted = new LRUCache<string, number>({ max: MAX_TRUSTED });

  return ({ account, ip }) => {
    const place = networkOf(ip);
    const pair = `${kind}pair ${account} ${place}`;
    const isTrusted = () => now().getTime() - (trusted.get(pair) ?? Number.NEGATIVE_INFINITY) < TRUSTED_MS;
    const limits = [
      { name: pair, ...limit.pair },
      { name: `${kind}ip ${place}`, ...limit.ip },
      ...(isTrusted()
        ? []
        : [
            { name: `${kind}account ${account}`, ...limit.account },
            { name: `${kind}all`, ...limit.all },
          ]),
    ];
    return {
      async before() {
        const time = now().getTime();
        for (const { name, failures, windowMs } of limits) {
          const { count, first } = await counts.since(name, time - windowMs);
          if (count >= failures) throw tooMany(advice, (first ?? time) + windowMs - time);
        }
      },
      async failed() {
        const time = now().getTime();
        for (const { name, windowMs } of limits) await counts.add(name, time, windowMs);
      },
      async succeeded() {
        trusted.set(pair, now().getTime());
        await counts.clear(pair);
      },
    };
  };
}

function tooMany(advice: string, waitMs: number): AppError {
  const seconds = Math.max(1, Math.ceil(waitMs / 1000));
  return new AppError('rate_limited', advice, undefined, seconds);
}

const MAX_NAMES = 200_000;

/** Failures in the memory of this server. */
export function createFailureCounts(): FailureCounts {
  const times = new LRUCache<string, number[]>({ max: MAX_NAMES });
  return {
    async since(name, time) {
      const recent = (times.get(name) ?? []).filter((each) => each > time);
      return { count: recent.length, first: recent[0] ?? null };
    },
    async add(name, time, keepMs) {
      times.set(name, [...(times.get(name) ?? []).filter((each) => each > time - keepMs), time]);
    },
    async clear(name) {
      times.delete(name);
    },
  };
}
