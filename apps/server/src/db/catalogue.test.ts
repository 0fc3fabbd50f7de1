import { describe, expect, it } from 'vitest';
import { sql, testDatabase } from '../app.fixture.ts';
import { APP_ROLE, OWNER_ROLE } from './roles.ts';

const urls = await testDatabase();
/** Kysely's notes of what was migrated; they are nobody's. */
const BOOKKEEPING = ['kysely_migration', 'kysely_migration_lock'];
/** Of the server alone. */
const NOBODYS = ['audit_anchors'];

type Table = {
  readonly name: string;
  readonly enabled: boolean;
  readonly forced: boolean;
  readonly isPart: boolean;
  readonly owned: boolean;
  readonly policies: number;
};

async function tables(): Promise<Table[]> {
  const all = await sql<Table>(
    urls.adminUrl,
    `select c.relname as name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced, c.relispartition as "isPart",
      exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname in ('user_id', 'email_index')) as owned,
      (select count(*) from pg_policy p where p.polrelid = c.oid and p.polqual is not null and p.polwithcheck is not null)::int as policies
    from pg_class c where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace`,
  );
  return all.filter(({ name }) => !BOOKKEEPING.includes(name));
}

describe('the tables', () => {
  it('show their rows through row-level security, to their owner as well, wherever a row belongs to somebody', async () => {
    const ours = await tables();
    expect(ours.length).toBeGreaterThanOrEqual(7);
    for (const table of ours) {
      expect(table, table.name).toMatchObject({ enabled: true, forced: true, owned: !NOBODYS.includes(table.name) });
      expect(table.policies > 0, table.name).toBe(!table.isPart);
    }
  });

  it('are parted by month where they only grow, and nobody gets to a part but through the whole', async () => {
    const parts = (await tables()).filter(({ isPart }) => isPart);
    const month = new Date().toISOString().slice(0, 7).replace('-', '_');
    expect(parts.map(({ name }) => name)).toEqual(expect.arrayContaining(['audit_events_default', `audit_events_${month}`]));
    for (const { name } of parts) await expect(sql(urls.appUrl, `select 1 from ${name}`), name).rejects.toThrow('permission denied');
  });

  it('let the app write what was done into the log, and change nothing there', async () => {
    for (const table of ['audit_events', 'audit_anchors'])
      for (const statement of [`update ${table} set at = now()`, `delete from ${table}`, `truncate ${table}`])
        await expect(sql(urls.appUrl, statement), statement).rejects.toThrow('permission denied');
    for (const statement of ['delete from audit_heads', 'delete from audit_anchored', 'delete from audit_keys'])
      await expect(sql(urls.appUrl, statement), statement).rejects.toThrow('permission denied');
  });

  it('are made by one role and used by another; neither passes by the policies, and only the first can change a table', async () => {
    const roles = await sql(
      urls.adminUrl,
      'select rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname = any($1) order by 1',
      [[APP_ROLE, OWNER_ROLE]],
    );
    const harmless = { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false };
    expect(roles).toEqual([
      { rolname: APP_ROLE, ...harmless },
      { rolname: OWNER_ROLE, ...harmless },
    ]);
    const owners = await sql(urls.adminUrl, "select distinct tableowner from pg_tables where schemaname = 'public'");
    expect(owners).toEqual([{ tableowner: OWNER_ROLE }]);
    expect(await sql(urls.adminUrl, `select pg_has_role('${APP_ROLE}', '${OWNER_ROLE}', 'member') as member`)).toEqual([{ member: false }]);
    for (const statement of [
      'create table mine (id int)',
      'alter table users disable row level security',
      'truncate users',
      'drop table users',
    ])
      await expect(sql(urls.appUrl, statement), statement).rejects.toThrow(/permission denied|must be owner/);
  });

  it('have no function that acts with the rights of who made it', async () => {
    expect(await sql(urls.adminUrl, "select proname from pg_proc where pronamespace = 'public'::regnamespace and prosecdef")).toEqual([]);
  });

  it('have an index behind every reference, so that deleting a person is no walk through all rows', async () => {
    const missing = await sql(
      urls.adminUrl,
      `select c.conrelid::regclass::text as table, a.attname as column from pg_constraint c
        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
        where c.contype = 'f' and c.connamespace = 'public'::regnamespace
          and not exists (select 1 from pg_index i where i.indrelid = c.conrelid and i.indkey[0] = c.conkey[1] and i.indpred is null)`,
    );
    expect(missing.filter(({ table }) => table !== 'profiles')).toEqual([]);
  });
});
