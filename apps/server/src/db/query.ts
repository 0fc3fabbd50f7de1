import {
  type Compilable,
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
