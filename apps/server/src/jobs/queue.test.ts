import { setTimeout as sleep } from 'node:timers/promises';
import { PgBoss } from 'pg-boss';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { sql, testDatabase } from '../app.fixture.ts';
import { APP_ROLE } from '../db/roles.ts';
import { createQueue, type Job, type Queue } from './queue.ts';
import { DEAD_LETTERS } from './tables.ts';

const { adminUrl, appUrl } = await testDatabase();
const options = { connectionString: appUrl, options: `-c role=${APP_ROLE}`, migrate: false, supervise: false, schedule: false } as const;
const sender = await new PgBoss({ ...options, registerInstance: false }).start();
afterAll(() => sender.stop());

const PACE = { pollSeconds: 0.5, retryLimit: 1, retrySeconds: 1, stopMs: 1_000 };
const queues: Queue[] = [];
const said: string[] = [];
afterEach(async () => {
  await Promise.all(queues.splice(0).map((queue) => queue.stop()));
  said.length = 0;
});

describe('the job queue', () => {
  it('does a job once, where two servers look for it and it is asked for three times', async () => {
    let runs = 0;
    const job = jobNamed('once', async () => {
      runs += 1;
      await sleep(700);
    });
    await Promise.all([started(job), started(job)]);
    const ids = await Promise.all([sender.send('once'), sender.send('once'), sender.send('once')]);
    expect(ids.filter((id) => id !== null)).toHaveLength(1);
    await until(async () => (await statesOf('once')).join() === 'completed');
    await sleep(1_200);
    expect([runs, await statesOf('once')]).toEqual([1, ['completed']]);
  });

  it('tries a job that failed again, lays it with the dead letters after the last time, and keeps nothing of what it was about', async () => {
    let runs = 0;
    await started(
      jobNamed('broken', async () => {
        runs += 1;
        throw Object.assign(new Error('Key (label)=(Ann Secret) already exists.'), { code: '23505', detail: 'Ann Secret' });
      }),
    );
    await sender.send('broken');
    await until(async () => (await statesOf(DEAD_LETTERS)).length === 1);
    expect([runs, await statesOf('broken')]).toEqual([2, ['failed']]);
    const kept = await sql<{ text: string }>(adminUrl, 'select j::text as text from pgboss.job j where name = any($1)', [
      ['broken', DEAD_LETTERS],
    ]);
    expect(kept.map(({ text }) => text).join()).toContain('Error 23505');
    expect(kept.map(({ text }) => text).join()).not.toContain('Secret');
    expect(said).toEqual([
      'The job broken failed (Error 23505). It is tried again.',
      'The job broken failed (Error 23505). It is given up and lies in the dead letters.',
    ]);
  });

  it('lets another server do again what a stop cut short', async () => {
    const stuck = deferred();
    const begun = deferred();
    const first = await started(
      jobNamed('long', () => {
        begun.resolve();
        return stuck.promise;
      }),
    );
    await sender.send('long');
    await begun.promise;
    await first.stop();
    expect(await statesOf('long')).toEqual(['retry']);
    stuck.resolve();
    await started(jobNamed('long', async () => undefined));
    await until(async () => (await statesOf('long')).join() === 'completed');
  });

  it('gives back what a server that was killed had begun, when nothing was heard of it for a minute', async () => {
    await (await started(jobNamed('killed', async () => undefined))).stop();
    await sender.send('killed');
    expect(await sender.fetch('killed')).toHaveLength(1);
    await sql(adminUrl, "update pgboss.job set heartbeat_on = now() - interval '61 seconds' where name = 'killed'");
    const complaints: Error[] = [];
    sender.on('error', (error) => complaints.push(error));
    await sender.supervise();
    expect([complaints, await statesOf('killed')]).toEqual([[], ['retry']]);
  });

  it('waits for a job that ends soon before it stops', async () => {
    const begun = deferred();
    const queue = await started(
      jobNamed('short', async () => {
        begun.resolve();
        await sleep(300);
      }),
    );
    await sender.send('short');
    await begun.promise;
    await queue.stop();
    expect(await statesOf('short')).toEqual(['completed']);
  });

  it('does by the clock what came due while no server was there, once however often it was', { timeout: 20_000 }, async () => {
    let runs = 0;
    const job = jobNamed('missed', async () => {
      runs += 1;
    });
    await (await started(job)).stop();
    await sql(adminUrl, "update pgboss.schedule set created_on = now() - interval '3 years' where name = 'missed'");
    await sql(adminUrl, "update pgboss.version set cron_on = now() - interval '3 years'");
    await started(job);
    await until(async () => (await statesOf('missed')).join() === 'completed');
    expect(runs).toBe(1);
  });

  it('says once that the database is away, and ends all the same when it is told to', async () => {
    const queue = createQueue({ url: 'postgresql://localhost:1/none', jobs: [], say: (line) => said.push(line), pace: PACE });
    const starting = queue.start();
    await until(async () => said.length > 0);
    await sleep(1_500);
    await queue.stop();
    await starting;
    expect(said).toEqual([expect.stringMatching(/^The jobs cannot get on for now \(.*ECONNREFUSED\)\.$/)]);
  });

  it('does not complain of a database that ends before it has', async () => {
    const stuck = deferred();
    let isRunning = false;
    const queue = await started(
      jobNamed('stuck', async () => {
        isRunning = true;
        await stuck.promise;
      }),
    );
    await sender.send('stuck');
    await until(async () => isRunning);
    const stopped = queue.stop();
    const own = "application_name = '1numbers-jobs' and datname = current_database()";
    await sql(adminUrl, `select pg_terminate_backend(pid) from pg_stat_activity where ${own}`);
    await stopped;
    stuck.resolve();
    expect(said).toEqual([]);
  });

  it('has tables that the app fills and cannot change, and that hold nothing of a person', async () => {
    for (const statement of ['drop table pgboss.job', 'alter table pgboss.job add column mine int', 'create table pgboss.mine (id int)'])
      await expect(sql(appUrl, statement), statement).rejects.toThrow(/permission denied|must be owner/);
    expect(await sql(adminUrl, "select proname from pg_proc where pronamespace = 'pgboss'::regnamespace and prosecdef")).toEqual([]);
  });
});

function deferred(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

/** Once a year, so that the clock does nothing to a test. */
function jobNamed(name: string, run: Job['run']): Job {
  return { name, cron: '0 0 1 1 *', run };
}

async function started(job: Job): Promise<Queue> {
  const queue = createQueue({ url: appUrl, jobs: [job], say: (line) => said.push(line), pace: PACE });
  queues.push(queue);
  await queue.start();
  return queue;
}

async function statesOf(name: string): Promise<string[]> {
  const rows = await sql<{ state: string }>(adminUrl, 'select state::text from pgboss.job where name = $1', [name]);
  return rows.map(({ state }) => state);
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 15_000; !(await isSo()); ) {
    if (Date.now() > end) throw new Error('It did not come to that.');
    await sleep(100);
  }
}
