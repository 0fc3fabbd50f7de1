import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { afterAll, describe, expect, it } from 'vitest';
import { createMailer, outboxDelivery, smtpDelivery } from './index.ts';

const FROM = '1Numbers <no-reply@example.org>';
const MAIL = { to: 'ada@example.org', subject: 'A subject', text: 'A text\n' };

/** A mail server that answers each mail with the next of `replies`, and then takes it. */
async function mailServer(replies: (number | null)[] = []) {
  const taken: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      stream.resume().on('end', () => {
        const reply = replies.shift() ?? null;
        if (reply === null) taken.push(session.envelope.rcptTo.map(({ address }) => address).join());
        done(reply === null ? null : Object.assign(new Error('no <ada@example.org> here'), { responseCode: reply }));
      });
    },
  });
  const listener = server.listen(0, 'localhost');
  await once(listener, 'listening');
  afterAll(() => new Promise<void>((done) => server.close(done)));
  return { url: `smtp://localhost:${(listener.address() as AddressInfo).port}`, taken };
}

function mailer(url: string, retryMs: readonly number[]) {
  const notes: string[] = [];
  const made = createMailer(smtpDelivery(url, FROM), (line) => notes.push(line), retryMs);
  afterAll(() => made.close());
  return { ...made, notes };
}

describe('a mail', () => {
  it('is tried again while the mail server has no time, without making anybody wait', async () => {
    const { url, taken } = await mailServer([451, 451]);
    const { send, idle, notes } = mailer(url, [5, 5]);
    const began = performance.now();
    send(MAIL);
    expect(performance.now() - began).toBeLessThan(20);
    await idle();
    expect([taken, notes.length]).toEqual([['ada@example.org'], 2]);
  });

  it('is given up when it is refused for good, and nobody is named in what is noted', async () => {
    const { url, taken } = await mailServer([550]);
    const { send, idle, notes } = mailer(url, [5, 5]);
    send(MAIL);
    await idle();
    expect([taken, notes]).toEqual([[], ['A mail could not be sent and is given up: EMESSAGE 550']]);
  });

  it('waits for a mail server that is down', async () => {
    const other = createServer().listen(0, 'localhost');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    await new Promise((done) => other.close(done));
    const { send, idle, notes } = mailer(`smtp://localhost:${port}`, [5]);
    send(MAIL);
    await idle();
    expect(notes).toEqual([expect.stringMatching(/tried again in 0.005 s: E/), expect.stringMatching(/given up: E/)]);
  });

  it('goes to one address, whatever stands in it', async () => {
    const { url, taken } = await mailServer();
    const { send, idle } = mailer(url, []);
    send({ ...MAIL, to: 'a+b.c@example.org' });
    await idle();
    expect(taken).toEqual(['a+b.c@example.org']);
  });

  it('is made once, however often it is tried, and may turn out to be none', async () => {
    const { url, taken } = await mailServer([451]);
    const { send, idle } = mailer(url, [5]);
    let made = 0;
    send(async () => {
      made += 1;
      return MAIL;
    });
    send(async () => null);
    await idle();
    expect([taken.length, made]).toEqual([1, 1]);
  });

  it('holds nobody up who stops the server', async () => {
    const { url } = await mailServer([451]);
    const { send, close, notes } = mailer(url, [60_000]);
    send(MAIL);
    await new Promise((done) => setTimeout(done, 200));
    await close();
    await new Promise((done) => setTimeout(done, 10));
    expect(notes.at(-1)).toBe('A mail is given up: the server stops.');
  });
});

describe('the outbox', () => {
  it('holds each mail as a file that its owner alone can read, and the log says where', async () => {
    const folder = join(mkdtempSync(join(tmpdir(), '1numbers-outbox-')), 'outbox');
    afterAll(() => rmSync(join(folder, '..'), { recursive: true }));
    const said: string[] = [];
    const { send, idle } = createMailer(
      outboxDelivery(folder, FROM, (line) => said.push(line)),
      () => undefined,
    );
    send(MAIL);
    send(MAIL);
    await idle();
    const files = readdirSync(folder);
    expect(files).toHaveLength(2);
    const file = join(folder, files[0] ?? '');
    expect(readFileSync(file, 'utf8')).toBe(`From: ${FROM}\nTo: ada@example.org\nSubject: A subject\n\nA text\n`);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(said.join('\n')).toContain(`There is no SMTP_URL: a mail was written to ${file}`);
    expect(said.join('\n')).not.toContain('ada@');
  });
});
