import type { Writable } from 'node:stream';
import pg from 'pg';
import { type Actor, userIdOf } from '../actor.ts';
import { AppError } from '../errors.ts';
import { within } from '../within.ts';
import { Batch } from './batch.ts';
import { getTypeParser } from './column-types.ts';
import { createGate, type Gate } from './gate.ts';
import type { Statement } from './query.ts';

/** Statements that take effect together or not at all, on the rows the actor may see. */
export type Transaction = {
  readonly all: <Row>(statement: Statement<Row>) => Promise<Row[]>;
  readonly first: <Row>(statement: Statement<Row>) => Promise<Row | undefined>;
  /** Done once the transaction is in effect, or may be because the answer to COMMIT was lost; the caller is answered after it. */
  readonly afterwards: (work: () => Promise<void>) => void;
};

export type Database = {
  /**
   * Runs `work` in one transaction as `actor`; committed when it returns, undone when it throws. Row-level security shows it only the
   * actor's rows. Throws `unavailable` when the database cannot be reached, at once when that is known already.
   */
  readonly transaction: <Result>(actor: Actor, work: (transaction: Transaction) => Promise<Result>) => Promise<Result>;
  /**
   * The same for reading what `work` asks for at once, before it waits for anything: everything goes to the database in one write, and
   * comes back in one. Throws where more is asked for later.
   */
  readonly read: <Result>(actor: Actor, work: (transaction: Transaction) => Promise<Result>) => Promise<Result>;
  /** The same for reading what may be a moment old: from the replica when there is one and it answers. `work` may run twice. */
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
  /** Told of every statement: what it does to which table, and how long that took. */
  readonly observe: (operation: string, seconds: number) => void;
  /** Whether the primary may be written to just now; always when not given. Writing is then unavailable, and reading goes on. */
  readonly mayWrite?: () => boolean;
  /** Told of each table that a transaction changed for a person, when the change is in effect or may be. */
  readonly changed?: (userId: string, table: string) => Promise<void>;
};

const CONNECT_MS = 2_000;
const STATEMENT_MS = 5_000;
/** Beginning a transaction is no work: a database that has not answered by then is not there. */
const BEGIN_MS = 1_500;
const PING_MS = 1_000;
const SILENCE = 'The database did not answer.';

export function openDatabase(options: DatabaseOptions): Database {
  const primary = createStore(options, options.url);
  const replica = options.replicaUrl === null ? primary : createStore(options, options.replicaUrl);
  const { pool } = primary;
  const { mayWrite = () => true } = options;
  return {
    transaction: (actor, work) => inTransaction(primary, mayWrite() ? BEGIN : BEGIN_READ_ONLY, actor, work, options),
    read: (actor, work) => readTogether(primary, actor, work, options),
    readStale: (actor, work) =>
      inTransaction(replica, BEGIN_READ_ONLY, actor, work, options).catch((error: unknown) => {
        const isAway = error instanceof AppError && error.code === 'unavailable' && replica !== primary;
        if (!isAway) throw error;
        return inTransaction(primary, BEGIN_READ_ONLY, actor, work, options);
      }),
    ping: () => within(PING_MS, pool.query('select 1'), SILENCE).then(() => undefined),
    async close() {
      await Promise.all(primary === replica ? [pool.end()] : [pool.end(), replica.pool.end()]);
    },
    gauges: () => ({ total: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount }),
  };
}

const BEGIN = 'begin';
const BEGIN_READ_ONLY = 'begin read only';

type Store = { readonly pool: pg.Pool; readonly gate: Gate };

function createStore({ role, maxConnections, onError }: DatabaseOptions, url: string): Store {
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
  // Connections that end while the pool is closed were meant to.
  pool.on('error', (error) => {
    if (!pool.ending) onError(error);
  });
  // A connection that breaks in use tells its statements, and besides whoever listens; with nobody listening the process would end.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return { pool, gate: createGate() };
}

async function inTransaction<Result>(
  store: Store,
  begin: string,
  actor: Actor,
  work: (transaction: Transaction) => Promise<Result>,
  { observe, changed }: DatabaseOptions,
): Promise<Result> {
  const { gate } = store;
  if (!gate.lets()) throw unavailable();
  const client = await connect(store);
  let broken: Error | undefined;
  let committing = false;
  const changes = new Set<string>();
  const later: (() => Promise<void>)[] = [];
  const all = async <Row>(statement: Statement<Row>): Promise<Row[]> => {
    const { sql, parameters } = statement.compile();
    const { name, operation, changes: table } = nameOf(sql);
    if (table !== null) changes.add(table);
    const began = performance.now();
    const { rows } = await client.query({ name, text: sql, values: [...parameters] });
    observe(operation, (performance.now() - began) / 1000);
    return rows as Row[];
  };
  sendTogether(client);
  try {
    const opening = within(
      BEGIN_MS,
      Promise.all([client.query(begin), client.query({ name: 'actor', text: SET_ACTOR, values: [actor.kind, userIdOf(actor) ?? ''] })]),
      SILENCE,
    );
    const failing = opening.then(() => {
      gate.worked();
      return new Promise<never>(() => undefined);
    });
    failing.catch(() => undefined);
    const working = work({ all, first: async (statement) => (await all(statement))[0], afterwards: (task) => void later.push(task) });
    const result = await Promise.race([working, failing]);
    committing = true;
    const [, { command }] = await Promise.all([opening, client.query('commit')]);
    // What failed and was not thrown on: PostgreSQL then undoes everything, and calls that no error.
    if (command !== 'COMMIT') throw new Error('The transaction was undone: a statement in it had failed.');
    return result;
  } catch (error) {
    if (error instanceof AppError || !isUnreachable(error)) {
      committing = false;
      await client.query('rollback').catch((failure: Error) => {
        broken = failure;
      });
      throw failsForNow(error) ? unavailable() : error;
    }
    broken = error as Error;
    gate.failed();
    throw committing ? undecided() : unavailable();
  } finally {
    client.release(broken);
    if (committing) await Promise.all([...later.map((task) => task()), ...tellChanges(actor, changes, changed)]);
  }
}

/** Its statements are known before anything is sent: `work` asks for all of them at once. */
async function readTogether<Result>(
  store: Store,
  actor: Actor,
  work: (transaction: Transaction) => Promise<Result>,
  { observe }: DatabaseOptions,
): Promise<Result> {
  const { gate } = store;
  if (!gate.lets()) throw unavailable();
  const batch = new Batch();
  let isAsked = false;
  let began = 0;
  const opening = batch.ask({ name: 'reader', text: SET_READER, values: [actor.kind, userIdOf(actor) ?? ''] });
  const all = async <Row>(statement: Statement<Row>): Promise<Row[]> => {
    if (isAsked) throw new Error('What is read at once is asked for at once.');
    const { sql, parameters } = statement.compile();
    const { name, operation } = nameOf(sql);
    const rows = await batch.ask({ name, text: sql, values: parameters });
    observe(operation, (performance.now() - began) / 1000);
    return rows as Row[];
  };
  const working = work({ all, first: async (statement) => (await all(statement))[0], afterwards: () => undefined });
  isAsked = true;
  working.catch(() => undefined);
  const client = await connect(store);
  let broken: Error | undefined;
  try {
    began = performance.now();
    const answered = batch.answered(client);
    await Promise.all([within(BEGIN_MS, opening, SILENCE), answered]);
    gate.worked();
  } catch (error) {
    if (!isUnreachable(error)) throw failsForNow(error) ? unavailable() : error;
    broken = error as Error;
    gate.failed();
    throw unavailable();
  } finally {
    client.release(broken);
  }
  return working;
}

async function connect({ pool, gate }: Store): Promise<pg.PoolClient> {
  return pool.connect().catch((error: Error) => {
    if (isUnreachable(error)) gate.failed();
    throw isUnreachable(error) || failsForNow(error) ? unavailable() : error;
  });
}

/** What is asked within one turn leaves in one write: opening a transaction costs no system call of its own either. */
function sendTogether(client: pg.PoolClient): void {
  const { stream } = (client as unknown as { readonly connection: { readonly stream: Writable } }).connection;
  stream.cork();
  process.nextTick(() => stream.uncork());
}

const SET_READER =
  "select set_config('transaction_read_only', 'on', true), set_config('app.actor', $1, true), set_config('app.user_id', $2, true)";
const SET_ACTOR = "select set_config('app.actor', $1, true), set_config('app.user_id', $2, true)";

function tellChanges(actor: Actor, tables: ReadonlySet<string>, changed: DatabaseOptions['changed']): (Promise<void> | undefined)[] {
  const userId = userIdOf(actor);
  return userId === null ? [] : [...tables].map((table) => changed?.(userId, table));
}

/** `changes` is the table that the statement changes. */
type Name = { readonly name: string; readonly operation: string; readonly changes: string | null };

/** Prepared statements are known to the server by a name; the same text always has the same. */
function nameOf(sql: string): Name {
  const known = names.get(sql);
  if (known !== undefined) return known;
  const [, verb = 'other', table = ''] = /^(?=(\w+)).*?(?:\b(?:from|into|update) "(\w+)"|$)/s.exec(sql) ?? [];
  const changes = verb === 'select' || table === '' ? null : table;
  const name = { name: names.size < MAX_NAMES ? `s${names.size}` : '', operation: `${verb} ${table}`.trim(), changes };
  if (names.size < MAX_NAMES) names.set(sql, name);
  return name;
}

const MAX_NAMES = 500;
const names = new Map<string, Name>();

/** The connection is gone or nobody answers on it; PostgreSQL's classes for that, those of the socket, and those of the driver. */
function isUnreachable(error: unknown): boolean {
  const { code = '', message = '' } = error as { readonly code?: string; readonly message?: string };
  if (/^(08|57P)/.test(code) || /^(ECONN|EPIPE|ENOENT|ENOTFOUND|ETIMEDOUT|EHOST|ENET|EAI_)/.test(code)) return true;
  return code === '' && /^(Connection terminated|Query read timeout|Client was closed|timeout expired)/.test(message);
}

/**
 * The database refused for reasons that pass: a deadline, a deadlock, no memory, disk or connection left, or it is a standby that
 * was a primary a moment ago.
 */
function failsForNow(error: unknown): boolean {
  const { code = '', message = '' } = error as { readonly code?: string; readonly message?: string };
  return /^(40|53)/.test(code) || ['57014', '55P03', '25006'].includes(code) || message.startsWith('timeout exceeded');
}

function unavailable(): AppError {
  return new AppError('unavailable', 'The database does not answer. Nothing was changed; try again in a moment.');
}

/** Lost between the request to commit and its answer, so nobody here knows. */
function undecided(): AppError {
  return new AppError('unavailable', 'The database did not say whether the change was kept. Look, or send it again with the same key.');
}
