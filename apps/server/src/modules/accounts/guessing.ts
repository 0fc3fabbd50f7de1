import type { FailureCounts, Failures } from '../../cache/failure-counts.ts';
import { AppError } from '../../errors.ts';
import { networkOf } from '../../network.ts';
import type { Around } from './password-hash.ts';

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
/** A server that does not know what the others counted lets so much less through. */
const PARTIAL = 1 / 2;

/** Limits on wrong guesses; right ones cost nothing. Every limit passes with time, so nobody can lock another out for good. */
export function createGuessing(counts: FailureCounts, now: () => Date, { kind, advice, ...limit }: Limits = PASSWORD_LIMITS): Guessing {
  return ({ account, ip }) => {
    const place = networkOf(ip);
    const pair = `${kind}pair ${account} ${place}`;
    const always = [
      { name: pair, ...limit.pair },
      { name: `${kind}ip ${place}`, ...limit.ip },
    ];
    const fromAnywhere = [
      { name: `${kind}account ${account}`, ...limit.account },
      { name: `${kind}all`, ...limit.all },
    ];
    const limitsAt = async (time: number) => ((await counts.isTrusted(pair, time)) ? always : [...always, ...fromAnywhere]);
    return {
      async before() {
        const time = now().getTime();
        const limits = await limitsAt(time);
        const counted = await Promise.all(limits.map(({ name, windowMs }) => counts.since(name, time - windowMs)));
        for (const [index, { failures, windowMs }] of limits.entries()) {
          const { count, first, isPartial } = counted[index] as Failures;
          if (count >= failures * (isPartial ? PARTIAL : 1)) throw tooMany(advice, (first ?? time) + windowMs - time);
        }
      },
      async failed() {
        const time = now().getTime();
        await Promise.all((await limitsAt(time)).map(({ name, windowMs }) => counts.add(name, time, windowMs)));
      },
      async succeeded() {
        const time = now().getTime();
        await Promise.all([counts.trust(pair, time, TRUSTED_MS), counts.clear(pair, time)]);
      },
    };
  };
}

function tooMany(advice: string, waitMs: number): AppError {
  const seconds = Math.max(1, Math.ceil(waitMs / 1000));
  return new AppError('rate_limited', advice, undefined, seconds);
}
