import { randomUUIDv7 } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { Delivery } from './mailer.ts';

const TIMEOUT_MS = 10_000;

/** Hands mails to an SMTP server. */
export function smtpDelivery(url: string, from: string): Delivery {
  const [, domain = 'localhost'] = /@([\w.-]+)/.exec(from) ?? [];
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 2,
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async deliver({ to, subject, text }, id) {
      // A mail that is sent twice, by a server that was killed in between, is known by its id. An address is given apart from its name, so that nothing in it is read as a second address.
      await transport.sendMail({
        from,
        to: { name: '', address: to },
        subject,
        text,
        messageId: `<${id}@${domain}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
    },
    close: () => transport.close(),
  };
}

/** Writes mails to a folder, one file each, readable as they are. `say` is told where. */
export function outboxDelivery(folder: string, from: string, say: (line: string) => void): Delivery {
  return {
    async deliver({ to, subject, text }) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const file = join(folder, `${new Date().toISOString().replaceAll(/[:.]/g, '-')}-${randomUUIDv7().slice(-12)}.txt`);
      await writeFile(`${file}.new`, `From: ${from}\nTo: ${to}\nSubject: ${subject}\n\n${text}`, { mode: 0o600 });
      await rename(`${file}.new`, file);
      say(`There is no SMTP_URL: a mail was written to ${file}`);
    },
    close: () => undefined,
  };
}
