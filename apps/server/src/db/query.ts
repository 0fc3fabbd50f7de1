import {
  type Compilable,
  type CompiledQuery,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type RawBuilder,
} from 'kysely';
import type { DB } from './tables.ts';

/** Builds statements; a transaction of `database.ts` runs them. */
export const query = new Kysely<DB>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

/** A statement that gives rows of this shape. */
export type Statement<Row> = Compilable<Row>;

/** A statement written as SQL, for tables that are named by what is at hand. */
export function written<Row>(statement: RawBuilder<Row>): Statement<Row> {
  return { compile: () => statement.compile(query) };
}

/**
 * A statement that is built once and asked again and again with other values: building it costs more than opening what it finds.
 * `build` is given what stands for a value and must not look at it, only at whether there is one; it is called once for each choice of
 * values that are given.
 */
export function prepared<Values extends object, Row>(build: (values: Values) => Statement<Row>): (values: Values) => Statement<Row> {
  const built = new Map<string, CompiledQuery<Row>>();
  return (values) => {
    const given = Object.entries(values).filter(([, value]) => value !== undefined);
    const choice = given.map(([name]) => name).join();
    const known = built.get(choice);
    const compiled = known ?? build(Object.fromEntries(given.map(([name]) => [name, new Slot(name)])) as Values).compile();
    if (known === undefined) built.set(choice, compiled);
    const filled = (parameter: unknown) => (parameter instanceof Slot ? (values as Record<string, unknown>)[parameter.name] : parameter);
    return { compile: () => ({ ...compiled, parameters: compiled.parameters.map(filled) }) };
  };
}

/** Where a value goes. */
class Slot {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}
