import { type Actor, type Role, service } from '../../actor.ts';
import type { Ctx } from '../../ctx.ts';
import type { Transaction } from '../../db/database.ts';
import { AppError } from '../../errors.ts';
import { pageOf, placeOf } from '../../secrets/cursor.ts';
import type { Sealing } from '../../secrets/sealing.ts';
import { emailOf, indexOfEmail } from '../accounts/index.ts';
import type { ApiKeysService } from '../api-keys/index.ts';
import type { AuditService, Happened } from '../audit/index.ts';
import type { SessionsService } from '../sessions/index.ts';
import { adminOf } from './admin.policy.ts';
import {
  type Counts,
  countKept,
  findUser,
  listUsers,
  lockAdminsAnd,
  type UserFilter,
  type UserRow,
  updateUser,
} from './users.repository.ts';

const DEFAULT_LIMIT = 50;
/** Sees everybody's rows; that the caller may is judged before. */
const ACTOR = service('admin');

export type SeenUser = { readonly row: UserRow; readonly email: string };
export type CountedUser = SeenUser & { readonly counts: Counts };
type UsersQuery = {
  readonly limit?: number;
  readonly cursor?: string;
  readonly role?: Role;
  readonly status?: 'active' | 'disabled';
};

export type Users = {
  /** As the database says now. */
  readonly isAdmin: (ctx: Pick<Ctx, 'db'>, userId: string) => Promise<boolean>;
  readonly listUsers: (ctx: Ctx, query: UsersQuery) => Promise<{ readonly items: readonly SeenUser[]; readonly nextCursor: string | null }>;
  /** The account of a whole address, or none. */
  readonly findUserByEmail: (ctx: Ctx, email: string) => Promise<readonly SeenUser[]>;
  readonly getUser: (ctx: Ctx, id: string) => Promise<CountedUser>;
  readonly disableUser: (ctx: Ctx, id: string) => Promise<CountedUser>;
  readonly enableUser: (ctx: Ctx, id: string) => Promise<CountedUser>;
  readonly changeRole: (ctx: Ctx, id: string, role: Role) => Promise<CountedUser>;
};

export type UsersDeps = {
  readonly sealing: Sealing;
  readonly audit: AuditService;
  readonly sessions: SessionsService;
  readonly apiKeys: ApiKeysService;
  readonly now: () => Date;
};

export function createUsers({ sealing, audit, sessions, apiKeys, now }: UsersDeps): Users {
  const seen = (row: UserRow): SeenUser => ({ row, email: emailOf(sealing, row) });
  const counted = async (tx: Transaction, row: UserRow): Promise<CountedUser> => ({
    ...seen(row),
    counts: await countKept(tx, row.id, now()),
  });

  /** Into the log of the admin and into that of the person, in the order that keeps two admins from waiting for one another. */
  async function record(tx: Transaction, actor: Actor, adminId: string, id: string, what: Pick<Happened, 'action' | 'details'>) {
    for (const userId of [...new Set([adminId, id])].sort())
      await audit.record(tx, { actor, userId, target: { kind: 'user', id }, ...what });
  }

  /** The user, with all admins kept as they are meanwhile. Throws where the caller is no longer one of them. */
  async function lock(tx: Transaction, adminId: string, id: string): Promise<UserRow> {
    const rows = await lockAdminsAnd(tx, id);
    const admin = rows.find((row) => row.id === adminId);
    if (admin?.role !== 'admin' || admin.disabled_at !== null) throw new AppError('forbidden', 'This is for admins.');
    return found(rows.find((row) => row.id === id));
  }

  return {
    async isAdmin({ db }, userId) {
      const row = await db.transaction(ACTOR, (tx) => findUser(tx, userId));
      return row?.role === 'admin' && row.disabled_at === null;
    },

    async listUsers({ db, actor }, { limit = DEFAULT_LIMIT, cursor, role, status }) {
      adminOf(actor);
      const list = `admin/users/${role ?? ''}/${status ?? ''}`;
      const after = cursor === undefined ? null : placeOf(sealing, cursor, list);
      const filter: UserFilter = {
        ...(role !== undefined && { role }),
        ...(status !== undefined && { status }),
      };
      const rows = await db.transaction(ACTOR, (tx) => listUsers(tx, filter, after, limit + 1));
      const { shown, nextCursor } = pageOf(sealing, list, { rows, limit, placeOf: (row) => row });
      return { items: shown.map(seen), nextCursor };
    },

    async findUserByEmail({ db, actor }, email) {
      adminOf(actor);
      const filter: UserFilter = { emailIndex: indexOfEmail(sealing, email) };
      return (await db.transaction(ACTOR, (tx) => listUsers(tx, filter, null, 1))).map(seen);
    },

    getUser({ db, actor }, id) {
      adminOf(actor);
      return db.transaction(ACTOR, async (tx) => counted(tx, found(await findUser(tx, id))));
    },

    async disableUser({ db, actor }, id) {
      const { userId: adminId } = adminOf(actor);
      if (id === adminId) throw new AppError('conflict', 'Nobody disables themselves. Another admin can.');
      return db.transaction(ACTOR, async (tx) => {
        const before = await lock(tx, adminId, id);
        if (before.disabled_at !== null) return counted(tx, before);
        const row = await updateUser(tx, id, now(), { disabled_at: now() });
        const ended = await sessions.endOthers(tx, id, null);
        apiKeys.doubtAll(tx, id);
        await record(tx, actor, adminId, id, { action: 'user_disabled', details: { sessions_ended: ended } });
        return counted(tx, row);
      });
    },

    enableUser({ db, actor }, id) {
      const { userId: adminId } = adminOf(actor);
      return db.transaction(ACTOR, async (tx) => {
        const before = await lock(tx, adminId, id);
        if (before.disabled_at === null) return counted(tx, before);
        const row = await updateUser(tx, id, now(), { disabled_at: null });
        await record(tx, actor, adminId, id, { action: 'user_enabled' });
        return counted(tx, row);
      });
    },

    changeRole({ db, actor }, id, role) {
      const { userId: adminId } = adminOf(actor);
      if (id === adminId) throw new AppError('conflict', 'Nobody changes their own role. Another admin can.');
      return db.transaction(ACTOR, async (tx) => {
        const before = await lock(tx, adminId, id);
        if (before.role === role) return counted(tx, before);
        const row = await updateUser(tx, id, now(), { role });
        await record(tx, actor, adminId, id, { action: 'role_changed', details: { role } });
        return counted(tx, row);
      });
    },
  };
}

function found(row: UserRow | undefined): UserRow {
  if (row === undefined) throw new AppError('not_found', 'There is nothing with this id.');
  return row;
}
