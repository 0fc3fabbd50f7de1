import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { startEmbedded } from './embedded.ts';

// A process to be killed by a test: it prints the address of its PostgreSQL, and then the id of every row that was confirmed.
const postgres = await startEmbedded(process.argv[2] as string, () => undefined);
process.on('SIGTERM', () => void postgres.stop().then(() => process.exit(0)));
const writers = Number(process.argv[3] ?? 0);
const pool = new pg.Pool({ connectionString: postgres.adminUrl, max: writers + 1 });
if (writers > 0) await pool.query('create table written (id uuid primary key)');
process.stdout.write(`${postgres.adminUrl}\n`);
await Promise.all(Array.from({ length: writers }, write));
setInterval(() => undefined, 60_000);

async function write(): Promise<never> {
  for (;;) {
    const id = randomUUID();
    await pool.query('insert into written values ($1)', [id]);
    process.stdout.write(`${id}\n`);
  }
}
