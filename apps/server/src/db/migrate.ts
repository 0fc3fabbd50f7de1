import { readdir } from 'node:fs/promises';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { type Migration, type MigrationProvider, Migrator } from 'kysely/migration';
import pg from 'pg';
import { JOBS_SCHEMA, planJobTables } from '../jobs/tables.ts';
import { withLock } from './lock.ts';
import { makePartitions } from './partitions.ts';
import { APP_ROLE } from './roles.ts';

const FOLDER = new URL('./migrations/', import.meta.url);

/**
 * Brings the tables to this release, as their owner; returns the names of the migrations it ran. An advisory lock lets one server
 * at a time do it, so several may start at once. Throws the first failure; what that migration did is undone.
 */
export async function migrate(ownerUrl: string, folder = FOLDER): Promise<readonly string[]> {
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: ownerUrl, max: 2 }) }) });
  try {
    await prepareRoles(db);
    const migrator = new Migrator({ db, provider: migrationsIn(folder) });
    const { error, results = [] } = await migrator.migrateToLatest();
    if (error !== undefined) throw error;
    await makePartitions(db, new Date());
    await withLock(db, 'jobs', prepareJobs);
    return results.filter(({ status }) => status === 'Success').map(({ migrationName }) => migrationName);
  } finally {
    await db.destroy();
  }
}

/** The tables of the job queue, which the app may fill and empty, and not change. */
async function prepareJobs(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ has_schema: boolean; has_tables: boolean }>`
    select to_regnamespace(${JOBS_SCHEMA}) is not null as has_schema, to_regclass(${`${JOBS_SCHEMA}.version`}) is not null as has_tables
  `.execute(db);
  const found = rows[0] as (typeof rows)[0];
  const plan = planJobTables(found.has_tables ? await jobsVersion(db) : null, found.has_schema);
  if (plan !== null) await sql.raw(plan).execute(db);
  const [schema, role] = [sql.id(JOBS_SCHEMA), sql.id(APP_ROLE)];
  await sql`grant usage on schema ${schema} to ${role}`.execute(db);
  await sql`grant select, insert, update, delete on all tables in schema ${schema} to ${role}`.execute(db);
}

async function jobsVersion(db: Kysely<unknown>): Promise<number | null> {
  const { rows } = await sql<{ version: number }>`select version from ${sql.id(JOBS_SCHEMA, 'version')}`.execute(db);
  return rows[0]?.version ?? null;
}

/** Migrations by their file names, in their order. */
function migrationsIn(folder: URL): MigrationProvider {
  return {
    async getMigrations() {
      const files = (await readdir(folder)).filter((file) => /^\d{4}-[a-z0-9-]+\.ts$/.test(file)).sort();
      const migrations = files.map(async (file) => [file.slice(0, -3), (await import(new URL(file, folder).href)) as Migration] as const);
      return Object.fromEntries(await Promise.all(migrations));
    },
  };
}

/** The role the server works as. Where the owner may not make roles, an administrator has to have made it. */
async function prepareRoles(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql`select 1 from pg_roles where rolname = ${APP_ROLE}`.execute(db);
  if (rows.length === 0) await sql`create role ${sql.id(APP_ROLE)} nologin nobypassrls`.execute(db).catch(unlessMadeMeanwhile);
  // Who logs in as the owner alone works as the app by being its member; with a login of the app's own, as beside the embedded
  // database, nobody needs that, and the owner may not grant it.
  const { rows: granting } = await sql`
    select 1 from pg_roles where rolname = current_user and not pg_has_role(rolname, ${APP_ROLE}, 'member')
      and (rolcreaterole or pg_has_role(rolname, ${APP_ROLE}, 'member with admin option'))
  `.execute(db);
  if (granting.length > 0) await sql`grant ${sql.id(APP_ROLE)} to current_user`.execute(db).catch(() => undefined);
}

/** Another server that started at the same moment was quicker. */
function unlessMadeMeanwhile(error: { readonly code?: string }): void {
  const DUPLICATE_OBJECT = '42710';
  const UNIQUE_VIOLATION = '23505';
  if (error.code !== DUPLICATE_OBJECT && error.code !== UNIQUE_VIOLATION) throw error;
}
