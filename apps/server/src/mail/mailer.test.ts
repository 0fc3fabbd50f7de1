import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { service } from '../actor.ts';
import { sql, testDatabase } from '../app.fixture.ts';
import { openDatabase, type Transaction } from '../db/database.ts';
import { APP_ROLE } from '../db/roles.ts';
import { createKeyRing } from '../secrets/key-ring.ts';
import { createSealing } from '../secrets/sealing.ts';
import { createMailer, type Delivery, type Mailer, NOTHING_KEPT, outboxDelivery, smtpDelivery } from './index.ts';

const { appUrl, adminUrl } = await testDatabase();
const quiet = { onError: () => undefined, observe: () => undefined };
const database = openDatabase({ url: appUrl, replicaUrl: null, role: APP_ROLE, maxConnections: 5, ...quiet });
const sealing = createSealing(createKeyRing(new Map([[1, randomBytes(32)]])));
afterAll(() => database.close());
afterEach(async () => {
  await sql(adminUrl, 'delete from outgoing_mails');
});

const FROM = '1Numbers <no-reply@example.org>';
const MAIL = { to: 'ada@example.org', subject: 'A subject', text: 'A text\n' };

/** A mail server that answers each mail with the next of `replies`, and then takes it. */
async function mailServer(replies: (number | null)[] = []) {
  const taken: string[] = [];
  const ids: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const reply = replies.shift() ?? null;
        if (reply === null) taken.push(session.envelope.rcptTo.map(({ address }) => address).join());
        ids.push(/^Message-ID: (.*)\r$/im.exec(Buffer.concat(chunks).toString())?.[1] ?? '');
        done(reply === null ? null : Object.assign(new Error('no <ada@example.org> here'), { responseCode: reply }));
      });
    },
  });
  const listener = server.listen(0, 'localhost');
  await once(listener, 'listening');
  afterAll(() => new Promise<void>((done) => server.close(done)));
  return { url: `smtp://localhost:${(listener.address() as AddressInfo).port}`, taken, ids };
}

function mailer(delivery: Delivery, retryMs: readonly number[] = []) {
  const notes: string[] = [];
  const made = createMailer({ database, sealing, delivery, now: () => new Date(), note: (line) => notes.push(line), retryMs });
  afterAll(() => made.close());
  const put = (mail = MAIL) => inTransaction((tx) => made.put(tx, mail, null));
  return { ...made, putIn: made.put, put, notes };
}

function inTransaction<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> {
  return database.transaction(service('test'), work);
}

/** What is kept of mails: how often each was tried, and why it was given up. */
function kept() {
  return sql<{ tries: number; reason: string | null }>(adminUrl, 'select tries, reason from outgoing_mails order by created_at');
}

async function untilKept({ idle }: Pick<Mailer, 'idle'>, expected: object[]): Promise<void> {
  await expect
    .poll(
      async () => {
        await idle();
        return kept();
      },
      { timeout: 30_000, interval: 5 },
    )
    .toEqual(expected);
}

describe('a mail', () => {
  it('is sent after the commit of what causes it, and not kept any longer; where that is undone there is none', async () => {
    const { url, taken } = await mailServer();
    const { put, putIn, idle } = mailer(smtpDelivery(url, FROM));
    await put();
    const undone = inTransaction(async (tx) => {
      await putIn(tx, { ...MAIL, to: 'nobody@example.org' }, null);
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    await untilKept({ idle }, []);
    expect(taken).toEqual(['ada@example.org']);
  });

  it('lies sealed until it is sent', async () => {
    const { put } = mailer({ deliver: () => new Promise(() => undefined), keepsake: NOTHING_KEPT, close: () => undefined });
    await put();
    const rows = await sql<{ text: string }>(adminUrl, "select m::text || encode(sealed, 'escape') as text from outgoing_mails m");
    expect(rows).toHaveLength(1);
    expect(rows[0]?.text).not.toMatch(/ada@example|subject|A text/);
  });

  it('is tried again while the mail server has no time, under the same id', async () => {
    const { url, taken, ids } = await mailServer([451, 451]);
    const { put, idle, notes } = mailer(smtpDelivery(url, FROM), [5, 5]);
    await put();
    await untilKept({ idle }, []);
    expect([taken, notes.length]).toEqual([['ada@example.org'], 2]);
    expect(ids).toEqual(Array(3).fill(expect.stringMatching(/^<[0-9a-f-]{36}@example\.org>$/)));
    expect(new Set(ids).size).toBe(1);
  });

  it('is given up when it is refused for good, can be seen there, and nobody is named in what is noted', async () => {
    const { url, taken } = await mailServer([550]);
    const { put, idle, notes } = mailer(smtpDelivery(url, FROM), [5, 5]);
    await put();
    await untilKept({ idle }, [{ tries: 1, reason: 'EMESSAGE 550' }]);
    expect([taken, notes]).toEqual([[], ['A mail could not be sent and is given up: EMESSAGE 550']]);
  });

  it('waits for a mail server that is down, until the last time', async () => {
    const other = createServer().listen(0, 'localhost');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    await new Promise((done) => other.close(done));
    const { put, idle, notes } = mailer(smtpDelivery(`smtp://localhost:${port}`, FROM), [5]);
    await put();
    await untilKept({ idle }, [{ tries: 2, reason: expect.stringMatching(/^E/) }]);
    expect(notes).toEqual([expect.stringMatching(/tried again in 0.005 s: E/), expect.stringMatching(/given up: E/)]);
  });

  it('goes to one address, whatever stands in it', async () => {
    const { url, taken } = await mailServer();
    const { put, idle } = mailer(smtpDelivery(url, FROM));
    await put({ ...MAIL, to: 'a+b.c@example.org' });
    await untilKept({ idle }, []);
    expect(taken).toEqual(['a+b.c@example.org']);
  });

  it('that is ordered is written once, however often it is tried, and may turn out to be none', async () => {
    const { url, taken } = await mailServer([451]);
    const { idle, order, writes } = mailer(smtpDelivery(url, FROM), [5]);
    const written: unknown[] = [];
    writes<{ none: boolean }>('kind', async (_tx, content) => {
      written.push(content);
      return content.none ? null : MAIL;
    });
    await inTransaction((tx) => order(tx, 'kind', { none: false }, null));
    await inTransaction((tx) => order(tx, 'kind', { none: true }, null));
    await untilKept({ idle }, []);
    // Which of the two is written first is no matter.
    expect([taken.length, written.length, written]).toEqual([1, 2, expect.arrayContaining([{ none: false }, { none: true }])]);
  });

  it('is sent by one of several servers', async () => {
    const delivered: string[] = [];
    const delivery = {
      deliver: async (_mail: object, id: string) => void delivered.push(id),
      keepsake: NOTHING_KEPT,
      close: () => undefined,
    };
    const mailers = [mailer(delivery), mailer(delivery), mailer(delivery)];
    await Promise.all(Array.from({ length: 20 }, (_, index) => mailers[index % 3]?.put()));
    for (const each of mailers) await untilKept(each, []);
    expect([delivered.length, new Set(delivered).size]).toEqual([20, 20]);
  });

  it('that a killed server had taken is sent by another after a minute', async () => {
    const { put } = mailer({ deliver: () => new Promise(() => undefined), keepsake: NOTHING_KEPT, close: () => undefined });
    await put();
    await expect.poll(kept, { interval: 5 }).toEqual([{ tries: 1, reason: null }]);
    const { url, taken } = await mailServer();
    const other = mailer(smtpDelivery(url, FROM));
    await other.idle();
    expect(taken).toEqual([]);
    await sql(adminUrl, "update outgoing_mails set next_try_at = next_try_at - interval '60 seconds'");
    await untilKept(other, []);
    expect(taken).toEqual(['ada@example.org']);
  });

  it('holds nobody up who stops the server, and is there at the next start', async () => {
    const { url, taken } = await mailServer([451]);
    const { put, idle, close } = mailer(smtpDelivery(url, FROM), [20]);
    await put();
    await idle();
    await close();
    const next = mailer(smtpDelivery(url, FROM));
    next.start();
    await untilKept(next, []);
    expect(taken).toEqual(['ada@example.org']);
  });
});

describe('the outbox', () => {
  it('holds each mail as a file that its owner alone can read, and the log says where', async () => {
    const folder = join(mkdtempSync(join(tmpdir(), '1numbers-outbox-')), 'outbox');
    afterAll(() => rmSync(join(folder, '..'), { recursive: true }));
    const said: string[] = [];
    const { put, idle } = mailer(outboxDelivery(folder, FROM, (line) => said.push(line)));
    await put();
    await put();
    await untilKept({ idle }, []);
    const files = readdirSync(folder);
    expect(files).toHaveLength(2);
    const file = join(folder, files[0] ?? '');
    expect(readFileSync(file, 'utf8')).toBe(`From: ${FROM}\nTo: ada@example.org\nSubject: A subject\n\nA text\n`);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(said.join('\n')).toContain(`There is no SMTP_URL: a mail was written to ${file}`);
    expect(said.join('\n')).not.toContain('ada@');
  });
});
