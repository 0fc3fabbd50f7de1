import type { FastifyRequest } from 'fastify';
import { type Actor, userIdOf } from '../actor.ts';
import type { Context } from '../context.ts';
import type { Database } from '../db/database.ts';
import { findKey, holdKey, insertKey } from '../db/idempotency-keys.ts';
import { AppError } from '../errors.ts';

/** What goes over the wire, so that it can go again. */
export type Answered = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
};

/**
 * Does the work of a request once for each `Idempotency-Key` of a person. The work, its rows and the key share one transaction: after
 * a crash there are all or none, and the same request may be sent again. A work that is refused leaves no key, for it did nothing.
 */
export async function once(
  request: FastifyRequest,
  actor: Actor,
  { database, sealing, now }: Context,
  work: (db: Database) => Promise<Answered>,
): Promise<Answered> {
  const key = keyOf(request.headers['idempotency-key']);
  const userId = userIdOf(actor);
  if (key === null || userId === null) return work(database);
  const asked = `${request.method} ${request.url}\n${JSON.stringify(request.body)}`;
  const hash = sealing.blindIndex(asked, `idempotency_keys/${userId}`);
  const place = `idempotency_keys/${userId}/${key}`;
  return database.transaction(actor, async (tx) => {
    if (!(await holdKey(tx, userId, key)))
      throw new AppError('idempotency_in_flight', 'A request with this Idempotency-Key is still being answered. Ask again in a moment.');
    const known = await findKey(tx, userId, key);
    if (known !== undefined && !known.request_hash.equals(hash))
      throw new AppError('idempotency_mismatch', 'This Idempotency-Key was sent with another request. Take a new key.');
    if (known?.sealed) {
      const answered = sealing.open<Answered>(known.sealed, place);
      return { ...answered, headers: { ...answered.headers, 'idempotency-replayed': 'true' } };
    }
    const answered = await work({
      ...database,
      transaction: (other, inner) => {
        if (other !== actor) throw new Error('Work that is done once cannot act for somebody else: it would not be undone with the rest.');
        return inner(tx);
      },
    });
    await insertKey(tx, { userId, key, hash, status: answered.status, sealed: sealing.seal(answered, place), now: now() });
    return answered;
  });
}

const LONGEST = 255;
const BARE_OR_QUOTED = /^(?:"((?:[\x20-\x21\x23-\x5b\x5d-\x7e]|\\["\\])+)"|([\x21\x23-\x7e][\x20-\x7e]*))$/;

/** A key as it stands, or as a string of RFC 8941; both are the same key. */
function keyOf(header: string | string[] | undefined): string | null {
  if (header === undefined) return null;
  const [, quoted, bare] = BARE_OR_QUOTED.exec(String(header)) ?? [];
  const key = quoted?.replaceAll(/\\(["\\])/g, '$1') ?? bare;
  if (key === undefined || key.length > LONGEST)
    throw new AppError('bad_request', `An Idempotency-Key is 1 to ${LONGEST} visible characters, quoted or not.`);
  return key;
}
