import { getConstructionPlans, getMigrationPlans } from 'pg-boss';

/** The queue has its tables in a schema of its own. They hold names of jobs, times, kinds of errors and ids, and nothing else of a person. */
export const JOBS_SCHEMA = 'pgboss';
/** The queue of jobs that failed for good, until somebody looks. */
export const DEAD_LETTERS = 'dead-letters';

/** What makes the tables of the queue, or brings them from a version to that of this release; null when they are of it or later. */
export function planJobTables(version: number | null, hasSchema: boolean): string | null {
  const plan = getConstructionPlans(JOBS_SCHEMA, { createSchema: !hasSchema });
  if (version === null) return plan;
  const [, latest] = /INSERT INTO pgboss\.version\(version\) VALUES \('(\d+)'\)/.exec(plan) ?? [];
  if (latest === undefined) throw new Error('pg-boss no longer says of which version its tables are.');
  return version < Number(latest) ? getMigrationPlans(JOBS_SCHEMA, version) : null;
}
