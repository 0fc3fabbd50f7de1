import pg from 'pg';
import { type Actor, userIdOf } from '../actor.ts';
import { AppError } from '../errors.ts';
import type { Statement } from './query.ts';

/** Statements that take effect together or not at all, on the rows the actor may see. */
export type Transaction = {
  readonly all: <Row>(statement: Statement<Row>) => Promise<Row[]>;
  readonly first: <Row>(statement: Statement<Row>) => Promise<Row | undefined>;
};

export type Database = {
  /**
   * Runs `work` in one transaction as `actor`; committed when it returns, undone when it throws. Row-level security shows it only the
   * actor's rows. Throws `unavailable` when the database cannot be reached.
   */
  readonly transaction: <Result>(actor: Actor, work: (transaction: Transaction) => Promise<Result>) => Promise<Result>;
  /** The same for reading what may be a moment old: from the replica when there is one. */
  readonly readStale: <Result>(actor: Actor, work: (transaction: Transaction) => Promise<Result>) => Promise<Result>;
  /** Throws when the database does not answer. */
  readonly ping: () => Promise<void>;
  readonly close: () => Promise<void>;
  readonly gauges: () => { readonly total: number; readonly idle: number; readonly waiting: number };
};

export type DatabaseOptions = {
  readonly url: string;
  readonly replicaUrl: string | null;
  /** The role whose rights every statement has. */
  readonly role: string;
  readonly maxConnections: number;
  readonly onError: (error: Error) => void;
  readonly observe: (name: string, seconds: number) => void;
};

const CONNECT_MS = 2_000;
const STATEMENT_MS = 5_000;

export function openDatabase(options: DatabaseOptions): Database {
  const primary = createPool(options, options.url);
  const replica = options.replicaUrl === null ? primary : createPool(options, options.replicaUrl);
  return {
    transaction: (actor, work) => inTransaction(primary, BEGIN, actor, work, options),
    readStale: (actor, work) => inTransaction(replica, BEGIN_READ_ONLY, actor, work, options),
    async ping() {
      await primary.query('select 1');
    },
    async close() {
      await Promise.all(primary === replica ? [primary.end()] : [primary.end(), replica.end()]);
    },
    gauges: () => ({ total: primary.totalCount, idle: primary.idleCount, waiting: primary.waitingCount }),
  };
}

const BEGIN = 'begin';
const BEGIN_READ_ONLY = 'begin read only';

function createPool({ role, maxConnections, onError }: DatabaseOptions, url: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: maxConnections,
    connectionTimeoutMillis: CONNECT_MS,
    query_timeout: STATEMENT_MS + 1_000,
    idleTimeoutMillis: 30_000,
    application_name: '1numbers',
    options: `-c role=${role} -c statement_timeout=${STATEMENT_MS} -c idle_in_transaction_session_timeout=10000 -c lock_timeout=3000`,
    // Statements are sent without waiting for the answer to the one before, so opening a transaction costs no round trip of its own.
    pipeline: true,
    types: { getTypeParser },
  } as pg.PoolConfig);
  pool.on('error', onError);
  return pool;
}

const DATE = 1082;
const INT8 = 20;

/** A `date` is a civil date and no instant, so it stays text; counts are small enough for numbers. */
const getTypeParser = ((oid: number, format?: 'text' | 'binary') => {
  if (oid === DATE) return (text: string) => text;
  if (oid === INT8) return Number;
  return pg.types.getTypeParser(oid, format);
}) as typeof pg.types.getTypeParser;

async function inTransaction<Result>(
  pool: pg.Pool,
  begin: string,
  actor: Actor,
  work: (transaction: Transaction) => Promise<Result>,
  { observe }: DatabaseOptions,
): Promise<Result> {
  const client = await pool.connect().catch(unavailable);
  let broken: Error | undefined;
  const opening = [client.query(begin), client.query({ name: 'actor', text: SET_ACTOR, values: [actor.kind, userIdOf(actor) ?? ''] })];
  // Whoever waits for a statement hears of a failure here too; nobody waits for these alone.
  for (const each of opening) each.catch(() => undefined);
  const all = async <Row>(statement: Statement<Row>): Promise<Row[]> => {
    const { sql, parameters } = statement.compile();
    const began = performance.now();
    const { rows } = await client.query({ name: nameOf(sql), text: sql, values: [...parameters] });
    observe(nameOf(sql), (performance.now() - began) / 1000);
    return rows as Row[];
  };
  try {
    const result = await work({ all, first: async (statement) => (await all(statement))[0] });
    await Promise.all([...opening, client.query('commit')]);
    return result;
  } catch (error) {
    await client.query('rollback').catch((failure: Error) => {
      broken = failure;
    });
    if (isConnectionFailure(error)) return unavailable();
    throw error;
  } finally {
    client.release(broken);
  }
}

const SET_ACTOR = "select set_config('app.actor', $1, true), set_config('app.user_id', $2, true)";

/** Prepared statements are known to the server by a name; the same text always has the same. */
function nameOf(sql: string): string {
  const known = names.get(sql);
  if (known !== undefined) return known;
  const name = `s${names.size}`;
  if (names.size < MAX_NAMES) names.set(sql, name);
  return names.size < MAX_NAMES ? name : '';
}

const MAX_NAMES = 500;
const names = new Map<string, string>();

/** PostgreSQL's classes of errors that say nothing about the statement: connection, resources, shutdown; and those of the socket. */
function isConnectionFailure(error: unknown): boolean {
  const { code = '', message = '' } = error as { readonly code?: string; readonly message?: string };
  return /^(08|53|57P)/.test(code) || /^(ECONN|EPIPE|ENOENT|ETIMEDOUT)/.test(code) || /timeout|terminated|Connection/.test(message);
}

function unavailable(): never {
  throw new AppError('unavailable', 'The database does not answer. Nothing was changed; try again in a moment.');
}
