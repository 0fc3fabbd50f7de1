import { randomUUIDv7 } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Delivery, type Keepsake, type Mail, NOTHING_KEPT } from './mailer.ts';

const TIMEOUT_MS = 10_000;

/** Hands mails to an SMTP server. */
export function smtpDelivery(url: string, from: string): Delivery {
  const [, domain = 'localhost'] = /@([\w.-]+)/.exec(from) ?? [];
  // Read where it is used: most servers start without an SMTP server.
  const made = import('nodemailer').then(({ createTransport }) =>
    createTransport({
      url,
      pool: true,
      maxConnections: 2,
      connectionTimeout: TIMEOUT_MS,
      greetingTimeout: TIMEOUT_MS,
      socketTimeout: TIMEOUT_MS,
      disableFileAccess: true,
      disableUrlAccess: true,
    }),
  );
  return {
    async deliver({ to, subject, text, ...mail }, id) {
      const transport = await made;
      await transport.sendMail({
        from,
        // Apart from its name, so that nothing in an address is read as a second one.
        to: { name: '', address: to },
        subject,
        text,
        // Sent twice, by a server that was killed in between, it is known by this.
        messageId: `<${id}@${domain}>`,
        headers: { 'Auto-Submitted': 'auto-generated', ...unsubscribeHeaders(mail) },
      });
    },
    keepsake: NOTHING_KEPT,
    close: () => void made.then((transport) => transport.close()),
  };
}

/** Writes mails to a folder, one file each, readable as they are. `say` is told where. */
export function outboxDelivery(folder: string, from: string, say: (line: string) => void): Delivery {
  return {
    async deliver({ to, subject, text, ...mail }) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const head = Object.entries({ Subject: subject, ...unsubscribeHeaders(mail) }).map(([name, value]) => `${name}: ${value}`);
      const file = join(folder, `${new Date().toISOString().replaceAll(/[:.]/g, '-')}-${randomUUIDv7().slice(-12)}.txt`);
      await writeFile(`${file}.new`, `From: ${from}\nTo: ${to}\n${head.join('\n')}\n\n${text}`, { mode: 0o600 });
      await rename(`${file}.new`, file);
      say(`There is no SMTP_URL: a mail was written to ${file}`);
    },
    keepsake: outboxKeepsake(folder),
    close: () => undefined,
  };
}

/** RFC 8058: a mail program may put an end to such mails by itself. */
function unsubscribeHeaders({ unsubscribe }: Pick<Mail, 'unsubscribe'>): Record<string, string> {
  if (unsubscribe === undefined) return {};
  return { 'List-Unsubscribe': `<${unsubscribe}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
}

function outboxKeepsake(folder: string): Keepsake {
  const files = async () => (await readdir(folder).catch(() => [])).map((name) => join(folder, name));
  return {
    async forget(address) {
      for (const file of await files()) {
        const [, to] = /^To: (.*)$/m.exec(await readFile(file, 'utf8').catch(() => '')) ?? [];
        if (to?.toLowerCase() === address.toLowerCase()) await rm(file, { force: true });
      }
    },
    async forgetOld(before) {
      let count = 0;
      for (const file of await files()) {
        const written = await stat(file).catch(() => null);
        if (written === null || written.mtime >= before) continue;
        await rm(file, { force: true });
        count += 1;
      }
      return count;
    },
  };
}
