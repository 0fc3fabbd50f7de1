import { AppError } from '../errors.ts';

/** A session that ended anywhere is to be noticed within 5 s. */
const LOOK_MS = 4_000;

/**
 * Does something that takes long for as long as who asked for it may: looks again and again, and gives up as soon as a session has ended or
 * a right is gone. The work is told by its signal, and nobody waits for its end.
 */
export async function whileAllowed<Result>(
  look: () => Promise<unknown>,
  work: (over: AbortSignal) => Promise<Result>,
  everyMs = LOOK_MS,
): Promise<Result> {
  const over = new AbortController();
  const refused = new Promise<never>((_, refuse) => over.signal.addEventListener('abort', () => refuse(over.signal.reason)));
  const timer = setInterval(() => {
    look().catch((error: unknown) => {
      // While the database is away nobody knows, and nobody can end a session either.
      if (error instanceof AppError && REFUSALS.includes(error.code)) over.abort(error);
    });
  }, everyMs);
  refused.catch(() => undefined);
  const working = work(over.signal);
  working.catch(() => undefined);
  try {
    return await Promise.race([working, refused]);
  } finally {
    clearInterval(timer);
  }
}

const REFUSALS: readonly AppError['code'][] = ['unauthenticated', 'forbidden'];
