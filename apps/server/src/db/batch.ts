import type { Writable } from 'node:stream';
import pg from 'pg';
import { getTypeParser } from './column-types.ts';

/** A statement that a connection keeps prepared under its name. */
export type Prepared = { readonly name: string; readonly text: string; readonly values: readonly unknown[] };

/**
 * Statements that go to the database in one write. What comes before a Sync is one transaction to PostgreSQL, without a word for its
 * begin and its end; and what its rows look like a statement says only once to a connection.
 */
export class Batch extends pg.Query {
  /** The statement that is being answered: by these the driver knows what a connection has prepared. */
  name = '';
  text = '';
  readonly #asked: Asked[] = [];
  #next = 0;
  #rows: Row[] = [];
  #shapes = new Map<string, Shape>();
  #shape: Shape = [];
  #wire: Wire | undefined;
  #unreadable: Error | null = null;

  constructor() {
    super('');
  }

  /** The rows of a statement. Does not reject: where one fails, all of them fail, and `answered` says so. */
  ask({ name, text, values }: Prepared): Promise<Row[]> {
    const statement = { name, text, values: values.map((value) => prepareValue(value)) };
    return new Promise((answer) => this.#asked.push({ statement, answer }));
  }

  answered(client: pg.PoolClient): Promise<void> {
    return new Promise((done, fail) => {
      this.callback = (error) => (error ? fail(error) : done());
      client.query(this);
    });
  }

  declare callback: (error: Error | null) => void;

  /** This and what follows is called by the driver. */
  override submit = (connection: pg.Connection): null => {
    const wire = connection as unknown as Wire;
    this.#wire = wire;
    this.#shapes = shapesOf(wire);
    wire.stream.cork();
    for (const [index, { statement }] of this.#asked.entries()) {
      send(wire, statement, this.#shapes.has(statement.name));
      // The first tells that the database is there, and so is answered before the others are done.
      if (index === 0) wire.flush();
    }
    wire.sync();
    wire.stream.uncork();
    this.#begin();
    return null;
  };

  #begin(): void {
    const { name = '', text = '' } = this.#asked[this.#next]?.statement ?? {};
    this.name = name;
    this.text = text;
    this.#rows = [];
    this.#shape = this.#shapes.get(name) ?? [];
  }

  handleRowDescription({ fields }: { readonly fields: readonly pg.FieldDef[] }): void {
    this.#shape = fields.map(({ name, dataTypeID }) => ({ name, read: getTypeParser(dataTypeID, 'text') }));
    if (this.name !== '') this.#shapes.set(this.name, this.#shape);
  }

  handleDataRow({ fields }: { readonly fields: readonly (string | null)[] }): void {
    try {
      this.#rows.push(rowOf(fields, this.#shape));
    } catch (error) {
      // Thrown here it would end the process.
      this.#unreadable = error as Error;
    }
  }

  handleCommandComplete(): void {
    this.#asked[this.#next]?.answer(this.#rows);
    this.#next += 1;
    this.#begin();
  }

  handleReadyForQuery(): void {
    this.callback(this.#unreadable);
  }

  handleError(error: Error): void {
    // What stands behind the one that failed was not even prepared.
    for (const { statement } of this.#asked.slice(this.#next)) if (this.#wire) delete this.#wire.submittedNamedStatements[statement.name];
    this.callback(error);
  }
}

export type Row = Record<string, unknown>;
type Asked = { readonly statement: Prepared; readonly answer: (rows: Row[]) => void };
type Column = { readonly name: string; readonly read: (text: string) => unknown };
type Shape = readonly Column[];

function rowOf(fields: readonly (string | null)[], shape: Shape): Row {
  const row: Row = {};
  for (let index = 0; index < fields.length; index += 1) {
    const { name, read } = shape[index] as Column;
    const text = fields[index] as string | null;
    row[name] = text === null ? null : read(text);
  }
  return row;
}

/** Of the driver's connection what its types do not tell. */
type Wire = {
  readonly stream: Writable;
  readonly parsedStatements: Record<string, string>;
  readonly submittedNamedStatements: Record<string, string>;
  readonly parse: (statement: { readonly name: string; readonly text: string }) => void;
  readonly bind: (bound: { readonly statement: string; readonly values: readonly unknown[] }) => void;
  readonly describe: (portal: { readonly type: 'P' }) => void;
  readonly execute: () => void;
  readonly flush: () => void;
  readonly sync: () => void;
};

type Utils = { readonly prepareValue: (value: unknown) => string | Buffer | null };
const { prepareValue } = (pg as unknown as { readonly utils: Utils }).utils;

function send(wire: Wire, { name, text, values }: Prepared, isKnown: boolean): void {
  if (name === '' || (wire.parsedStatements[name] ?? wire.submittedNamedStatements[name]) === undefined) {
    wire.parse({ name, text });
    if (name !== '') wire.submittedNamedStatements[name] = text;
  }
  wire.bind({ statement: name, values });
  if (!isKnown) wire.describe({ type: 'P' });
  wire.execute();
}

/** What rows look like of the statements that a connection has prepared. */
const known = new WeakMap<Wire, Map<string, Shape>>();

function shapesOf(wire: Wire): Map<string, Shape> {
  const shapes = known.get(wire) ?? new Map<string, Shape>();
  known.set(wire, shapes);
  return shapes;
}
