import { randomUUIDv7 } from 'node:crypto';
import { service } from '../actor.ts';
import type { Database, Transaction } from '../db/database.ts';
import type { Sealing } from '../secrets/sealing.ts';
import { within } from '../within.ts';
import {
  type ClaimedMail,
  claimMails,
  deleteMail,
  giveUpMail,
  insertMail,
  listMailsOfNobody,
  postponeMail,
  rewriteMail,
} from './outgoing-mails.repository.ts';

/** A mail in plain text to one address. */
export type Mail = {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Where one POST puts an end to mails of this kind. */
  readonly unsubscribe?: string;
};

export type Delivery = {
  /** Hands one mail on; throws when it could not. `id` is the same however often a mail is tried. */
  readonly deliver: (mail: Mail, id: string) => Promise<void>;
  readonly keepsake: Keepsake;
  readonly close: () => void;
};

/** What is kept here of mails that were handed on. */
export type Keepsake = {
  /** Deletes every mail to an address. */
  readonly forget: (address: string) => Promise<void>;
  /** Deletes mails written before a time; gives how many. */
  readonly forgetOld: (before: Date) => Promise<number>;
};

/** Of a mail that another server was given nothing is left here. */
export const NOTHING_KEPT: Keepsake = { forget: async () => undefined, forgetOld: async () => 0 };

/** Writes a mail of a kind when it is its turn, within a transaction; null when there is nothing to send. */
export type Writer<Content> = (tx: Transaction, content: Content) => Promise<Mail | null>;

export type Mailer = {
  /** Keeps a mail with what causes it: after COMMIT there are both, and the mail is sent soon; or there is neither. */
  readonly put: (tx: Transaction, mail: Mail, userId: string | null) => Promise<void>;
  /** The same with a mail that is written only when it is sent: how long an answer takes then tells nothing of what is in it. */
  readonly order: (tx: Transaction, kind: string, content: object, userId: string | null) => Promise<void>;
  /** Says who writes the mails of a kind. */
  readonly writes: <Content>(kind: string, writer: Writer<Content>) => void;
  /** From now on looks every now and then for what is due, whoever left it. */
  readonly start: () => void;
  /** Resolves when nothing is under way and nothing is due. */
  readonly idle: () => Promise<void>;
  /** Waits a moment for what is under way; the rest is sent at the next start, or by another server. */
  readonly close: () => Promise<void>;
} & Keepsake;

export type MailerDeps = {
  readonly database: Database;
  readonly sealing: Sealing;
  readonly delivery: Delivery;
  readonly now: () => Date;
  /** Told what went wrong, never whom a mail was for. */
  readonly note: (line: string) => void;
  /** How long to wait before each further try. */
  readonly retryMs?: readonly number[];
};

const MINUTE_MS = 60_000;
const HOURS: readonly number[] = new Array(24).fill(60 * MINUTE_MS);
/** About a day in all. */
const RETRY_MS: readonly number[] = [1_000, 5_000, 30_000, 2 * MINUTE_MS, 10 * MINUTE_MS, 30 * MINUTE_MS, ...HOURS];
/** Whoever took a mail and has not sent it by then was killed. A mail that was just handed over at that moment is sent twice. */
const CLAIMED_MS = MINUTE_MS;
const DELIVER_MS = 45_000;
const LOOK_EVERY_MS = 15_000;
const AT_ONCE = 5;
const CLOSE_MS = 3_000;
const LATE = 'It takes too long.';
const ACTOR = service('mail');

type Kept = { readonly mail: Mail } | { readonly kind: string; readonly content: object };

export function createMailer({ database, sealing, delivery, now, note, retryMs = RETRY_MS }: MailerDeps): Mailer {
  const writers = new Map<string, Writer<object>>();
  const timers = new Set<NodeJS.Timeout>();
  let running: Promise<void> | null = null;
  let wanted = false;
  let closed = false;

  async function keep(tx: Transaction, kept: Kept, userId: string | null): Promise<void> {
    const id = randomUUIDv7();
    await insertMail(tx, { id, userId, sealed: sealing.seal(kept, placeOf(id)), now: now() });
    tx.afterwards(async () => wake());
  }

  function wake(): void {
    wanted = true;
    running ??= sendAll().finally(() => {
      running = null;
    });
  }

  /** Where the database is away nothing is lost: the next look finds what is there. */
  async function sendAll(): Promise<void> {
    while (wanted && !closed) {
      wanted = false;
      const at = now();
      const until = new Date(at.getTime() + CLAIMED_MS);
      const due = await database.transaction(ACTOR, (tx) => claimMails(tx, at, until, AT_ONCE)).catch(() => []);
      await Promise.all(due.map(send));
      if (due.length > 0) wanted = true;
    }
  }

  async function send(claimed: ClaimedMail): Promise<void> {
    const { id } = claimed;
    try {
      const mail = await written(claimed);
      if (mail !== null) await within(DELIVER_MS, delivery.deliver(mail, id), LATE);
      await database.transaction(ACTOR, (tx) => deleteMail(tx, id));
    } catch (error) {
      await failed(claimed, error).catch(() => undefined);
    }
  }

  /** A mail is written once, however often it is tried: it may hold a link that is good from then on. */
  async function written({ id, sealed }: ClaimedMail): Promise<Mail | null> {
    const kept = sealing.open<Kept>(sealed, placeOf(id));
    if ('mail' in kept) return kept.mail;
    return database.transaction(ACTOR, async (tx) => {
      const writer = writers.get(kept.kind);
      if (writer === undefined) throw new Error(`Nobody writes mails of the kind ${kept.kind}.`);
      const mail = await writer(tx, kept.content);
      if (mail !== null) await rewriteMail(tx, id, sealing.seal({ mail }, placeOf(id)));
      return mail;
    });
  }

  async function failed({ id, tries }: ClaimedMail, error: unknown): Promise<void> {
    const wait = retryMs[tries - 1];
    const reason = reasonOf(error);
    if (wait === undefined || isRefused(error)) {
      note(`A mail could not be sent and is given up: ${reason}`);
      await database.transaction(ACTOR, (tx) => giveUpMail(tx, id, now(), reason));
      return;
    }
    note(`A mail could not be sent and is tried again in ${wait / 1000} s: ${reason}`);
    await database.transaction(ACTOR, (tx) => postponeMail(tx, id, new Date(now().getTime() + wait)));
    if (wait <= LOOK_EVERY_MS) wakeIn(wait);
  }

  /** Whom a mail is for is sealed, so each that is nobody's yet is looked at: they are ordered for an address, and few. */
  async function forgetWaiting(address: string): Promise<void> {
    await database.transaction(ACTOR, async (tx) => {
      for (const { id, sealed } of await listMailsOfNobody(tx)) {
        const kept = sealing.open<Kept>(sealed, placeOf(id));
        const to = 'mail' in kept ? kept.mail.to : (kept.content as { readonly email?: string }).email;
        if (to?.toLowerCase() === address) await deleteMail(tx, id);
      }
    });
  }

  function wakeIn(ms: number): void {
    if (closed) return;
    const timer = setTimeout(() => {
      timers.delete(timer);
      wake();
    }, ms);
    timers.add(timer.unref());
  }

  return {
    put: (tx, mail, userId) => keep(tx, { mail }, userId),
    order: (tx, kind, content, userId) => keep(tx, { kind, content }, userId),
    writes: (kind, writer) => void writers.set(kind, writer as Writer<object>),
    start() {
      wake();
      timers.add(setInterval(wake, LOOK_EVERY_MS).unref());
    },
    async forget(address) {
      await forgetWaiting(address.toLowerCase());
      await delivery.keepsake.forget(address);
    },
    forgetOld: delivery.keepsake.forgetOld,
    async idle() {
      wake();
      while (running !== null) await running;
    },
    async close() {
      closed = true;
      for (const timer of timers) clearTimeout(timer);
      await within(CLOSE_MS, Promise.resolve(running), LATE).catch(() => undefined);
      delivery.close();
    },
  };
}

function placeOf(id: string): string {
  return `outgoing_mails/${id}`;
}

/** A mail server that answers 5xx will not change its mind. */
function isRefused(error: unknown): boolean {
  const { responseCode } = error as { readonly responseCode?: number };
  return responseCode !== undefined && responseCode >= 500;
}

/** Codes alone: what a mail server says in words may hold the address. */
function reasonOf(error: unknown): string {
  const { code = 'unknown', responseCode } = error as { readonly code?: string; readonly responseCode?: number };
  return responseCode === undefined ? code : `${code} ${responseCode}`;
}
