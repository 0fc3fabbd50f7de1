import { randomUUIDv7 } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll, expect } from 'vitest';
import { type StoredApp, sql, storedApp } from '../../app.fixture.ts';
import { smtpDelivery } from '../../mail/index.ts';
import { createPasswordHash } from './password-hash.ts';
import { indexOfEmail, sealEmail } from './sealed-email.ts';

export const PASSWORD = 'four birds at dusk';
export const OTHER_PASSWORD = 'five birds at dawn';

export type ReceivedMail = { readonly to: string; readonly subject: string; readonly text: string };
export type Registered = { readonly userId: string; readonly email: string };
type Answer = Awaited<ReturnType<StoredApp['app']['inject']>>;

export type AccountsApp = StoredApp & {
  /** What the mail server was given for an address, once nothing is under way. */
  readonly mailsTo: (email: string) => Promise<readonly ReceivedMail[]>;
  /** The token in the last mail to an address. */
  readonly tokenTo: (email: string) => Promise<string>;
  readonly post: (url: string, body?: object, headers?: Readonly<Record<string, string>>) => Promise<Answer>;
  readonly login: (email: string, password?: string, headers?: Readonly<Record<string, string>>) => Promise<Answer>;
  /** Somebody with `PASSWORD` whose address is verified, without the quarter of a second that registering takes. */
  readonly registered: (changes?: { readonly isVerified?: boolean }) => Promise<Registered>;
};

/** The app with a real mail server beside it. */
export async function accountsApp(): Promise<AccountsApp> {
  const { port, received } = await mailServer();
  const delivery = smtpDelivery(`smtp://localhost:${port}`, '1Numbers <no-reply@example.org>');
  const stored = await storedApp({}, { delivery });
  const { app, context, urls } = stored;
  const passwordHash = await createPasswordHash(context.keys, 'strength').hash(PASSWORD, '');

  const post: AccountsApp['post'] = (url, body, headers = {}) =>
    app.inject({ method: 'POST', url, headers, ...(body !== undefined && { payload: body }) });
  const mailsTo = async (email: string) => {
    await context.mailer.idle();
    return received.filter(({ to }) => to.toLowerCase() === email.toLowerCase());
  };
  return {
    ...stored,
    post,
    mailsTo,
    async tokenTo(email) {
      const [, token] = /\?token=(t_[\w-]{43})\s/.exec((await mailsTo(email)).at(-1)?.text ?? '') ?? [];
      expect(token).toBeDefined();
      return token as string;
    },
    login: (email, password = PASSWORD, headers = {}) => post('/v1/auth/login', { email, password }, headers),
    async registered({ isVerified = true } = {}) {
      const userId = randomUUIDv7();
      const email = `${userId}@example.org`;
      const now = context.now();
      await sql(
        urls.adminUrl,
        'insert into users (id, email_index, sealed, password_hash, email_verified_at, created_at) values ($1, $2, $3, $4, $5, $6)',
        [
          userId,
          indexOfEmail(context.sealing, email),
          sealEmail(context.sealing, userId, email),
          passwordHash,
          isVerified ? now : null,
          now,
        ],
      );
      return { userId, email };
    },
  };
}

async function mailServer() {
  const received: ReceivedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const [head = '', ...body] = Buffer.concat(chunks).toString('utf8').split('\r\n\r\n');
        const subject = /^Subject: (.*)$/m.exec(head)?.[1]?.trim() ?? '';
        const text = body
          .join('\n\n')
          .replaceAll('=\r\n', '')
          .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
        for (const { address } of session.envelope.rcptTo) received.push({ to: address, subject, text });
        done();
      });
    },
  });
  const listener = server.listen(0, 'localhost');
  await once(listener, 'listening');
  afterAll(() => new Promise<void>((done) => server.close(done)));
  return { port: (listener.address() as AddressInfo).port, received };
}

/** Status and code of a refusal, or of an answer. */
export function outcome(answer: Answer): readonly unknown[] {
  return answer.statusCode >= 400 ? [answer.statusCode, answer.json().code] : [answer.statusCode];
}

/** Where the refused fields are, and why. */
export function refusals(answer: Answer): readonly string[] {
  return (answer.json().errors ?? []).map(({ pointer, code }: { pointer: string; code: string }) => `${pointer} ${code}`);
}

export function bearer(answer: Answer): { readonly authorization: string } {
  return { authorization: `Bearer ${answer.json().accessToken}` };
}
