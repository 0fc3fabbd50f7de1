import { setTimeout as sleep } from 'node:timers/promises';

/** A mail in plain text to one address. */
export type Mail = {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Where one POST puts an end to mails of this kind. */
  readonly unsubscribe?: string;
};

/** Makes a mail while nobody waits for it; null when there is nothing to send. */
export type MailMaker = () => Promise<Mail | null>;

export type Delivery = {
  /** Hands one mail on; throws when it could not. */
  readonly deliver: (mail: Mail) => Promise<void>;
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

export type Mailer = {
  /** Sends soon. It never throws and never makes anybody wait: nobody's answer hangs on a mail server. */
  readonly send: (mail: Mail | MailMaker) => void;
  /** Resolves when nothing is under way any more. */
  readonly idle: () => Promise<void>;
  /** Waits a moment for what is under way, and gives up on the rest. */
  readonly close: () => Promise<void>;
} & Keepsake;

/** How long to wait before each further try: about an hour and a half in all. */
const RETRY_MS: readonly number[] = [1_000, 5_000, 30_000, 120_000, 600_000, 1_800_000, 3_000_000];
/** What a mail server that is down may pile up. */
const MAX_WAITING = 10_000;
const CLOSE_MS = 3_000;

/** `note` is told what went wrong, never whom a mail was for. */
export function createMailer(delivery: Delivery, note: (line: string) => void, retryMs: readonly number[] = RETRY_MS): Mailer {
  const underway = new Set<Promise<void>>();
  const stop = new AbortController();

  async function deliver(given: Mail | MailMaker): Promise<void> {
    let mail = typeof given === 'function' ? undefined : given;
    for (const wait of [...retryMs, null]) {
      try {
        mail ??= (await (given as MailMaker)()) ?? undefined;
        if (mail !== undefined) await delivery.deliver(mail);
        return;
      } catch (error) {
        if (wait === null || isRefused(error)) {
          note(`A mail could not be sent and is given up: ${reasonOf(error)}`);
          return;
        }
        note(`A mail could not be sent and is tried again in ${wait / 1000} s: ${reasonOf(error)}`);
        await sleep(wait, undefined, { signal: stop.signal, ref: false });
      }
    }
  }

  return {
    send(mail) {
      if (underway.size >= MAX_WAITING) {
        note('A mail is given up: too many are waiting.');
        return;
      }
      const sending = deliver(mail)
        .catch(() => note('A mail is given up: the server stops.'))
        .finally(() => underway.delete(sending));
      underway.add(sending);
    },
    ...delivery.keepsake,
    async idle() {
      while (underway.size > 0) await Promise.all(underway);
    },
    async close() {
      const given = sleep(CLOSE_MS, undefined, { ref: false });
      await Promise.race([Promise.all(underway), given]);
      stop.abort();
      delivery.close();
    },
  };
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
