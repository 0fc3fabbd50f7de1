import { randomUUIDv7 } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import {
  createProfileRequest,
  type FieldRefusal,
  MAX_IMPORTED_ROWS,
  MAX_PROFILES,
  RequestError,
  readFields,
  refusedFields,
} from '@1numbers/contract';
import type { Ctx } from '../../ctx.ts';
import { AppError } from '../../errors.ts';
import type { Place } from '../../secrets/cursor.ts';
import { type ShownProfile, withChildhood } from './childhood.ts';
import type { ImportedRow } from './imported-rows.ts';
import { judgePerson } from './judge-person.ts';
import { type Owner, ownerOf } from './owner.ts';
import { isChild, NOBODY, type Person, plainOf, withChange } from './person.ts';
import { createProfileSealing } from './profile-sealing.ts';
import { readerOf, writerOf } from './profiles.policy.ts';
import {
  countAll,
  findPeople,
  insertProfiles,
  type ListedPage,
  type ListedRow,
  listProfiles,
  type NewRow,
  type Plain,
} from './profiles.repository.ts';
import type { ProfilesDeps } from './profiles.service.ts';

const EXPORTED_AT_ONCE = 500;
const INSERTED_AT_ONCE = 500;
/** After so many rows others get their turn. */
const JUDGED_AT_ONCE = 100;
const MAX_TOLD = 1000;

type RowError = FieldRefusal & { readonly row: number };
type RowWarning = { readonly row: number; readonly code: 'likely_duplicate'; readonly id: string };
type Accepted = { readonly row: number; readonly plain: Plain; readonly person: Person; readonly ofAChild: boolean };
export type Imported = {
  readonly dryRun: boolean;
  readonly rows: number;
  readonly accepted: number;
  readonly errors: readonly RowError[];
  readonly warnings: readonly RowWarning[];
  /** Rows of somebody whom a row before them has already. */
  readonly repeats: readonly { readonly row: number; readonly of: number }[];
  readonly ofAChild: readonly number[];
};

export type TransferService = {
  /** Every profile, the newest first, some at a time. */
  readonly exportAll: (ctx: Ctx) => AsyncGenerator<readonly ShownProfile<ListedRow>[], void>;
  /** Keeps the sound rows, all together and in their order with the first as the newest, and says what is wrong with the others. */
  readonly importAll: (ctx: Ctx, rows: AsyncIterable<ImportedRow>, dryRun: boolean) => Promise<Imported>;
};

export function createTransfer({ sealing, audit, now, events }: ProfilesDeps): TransferService {
  const sealed = createProfileSealing(sealing);

  return {
    async *exportAll({ db, actor }) {
      const userId = readerOf(actor);
      const { today } = await db.transaction(actor, async (tx) => {
        await audit.record(tx, { actor, action: 'profiles_exported', userId });
        return ownerOf(tx, userId, now());
      });
      let after: Place | null = null;
      do {
        const page: ListedPage = { filter: {}, sort: 'created', after, limit: EXPORTED_AT_ONCE };
        const rows: readonly ListedRow[] = await db.transaction(actor, (tx) => listProfiles(tx, userId, page));
        yield await withChildhood(rows.map(sealed.open), now(), async () => today);
        after = rows.length < EXPORTED_AT_ONCE ? null : (rows.at(-1) ?? null);
      } while (after !== null);
    },

    async importAll({ db, actor }, imported, dryRun) {
      const userId = writerOf(actor);
      const owner = await db.transaction(actor, (tx) => ownerOf(tx, userId, now()));
      const { rows, accepted, errors } = await judgeRows(imported, owner);
      // One moment for all: the order of the rows is told by microseconds before it.
      const created_at = now();
      const made = accepted.map(({ row, plain, person }) => {
        const id = randomUUIDv7();
        return { row, values: { id, ...plain, ...sealed.columns(id, userId, person), created_at } };
      });
      const warnings = await db.transaction(actor, async (tx) => {
        if ((await countAll(tx, userId)) + made.length > MAX_PROFILES)
          throw new AppError('conflict', `There would be more than ${MAX_PROFILES} profiles, with those in the trash.`);
        const found: RowWarning[] = [];
        for (let start = 0; start < made.length; start += INSERTED_AT_ONCE) {
          const part = made.slice(start, start + INSERTED_AT_ONCE);
          found.push(
            ...warningsOf(
              part,
              await findPeople(
                tx,
                userId,
                part.map(({ values }) => values.person_index),
              ),
            ),
          );
          if (!dryRun)
            await insertProfiles(
              tx,
              userId,
              part.map(({ values }) => values),
              start,
            );
        }
        const details = { count: made.length };
        if (!dryRun && made.length > 0) {
          events.emit(tx, userId, { type: 'profiles_changed' });
          await audit.record(tx, { actor, action: 'profiles_imported', userId, details });
        }
        return found;
      });
      const ofAChild = accepted.filter((each) => each.ofAChild).map(({ row }) => row);
      return {
        dryRun,
        rows,
        accepted: accepted.length,
        errors: errors.slice(0, MAX_TOLD),
        warnings: warnings.slice(0, MAX_TOLD),
        repeats: repeatsOf(made).slice(0, MAX_TOLD),
        ofAChild: ofAChild.slice(0, MAX_TOLD),
      };
    },
  };
}

async function judgeRows(rows: AsyncIterable<ImportedRow>, owner: Owner) {
  const accepted: Accepted[] = [];
  const errors: RowError[] = [];
  let count = 0;
  for await (const { row, read } of rows) {
    count += 1;
    if (count > MAX_IMPORTED_ROWS)
      throw new AppError('payload_too_large', `There are more than ${MAX_IMPORTED_ROWS} rows. Send them in parts.`);
    try {
      accepted.push({ row, ...judgeRow(read(), owner) });
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      for (const refused of refusedFields(error.problems)) errors.push({ row, ...refused });
    }
    if (count % JUDGED_AT_ONCE === 0) await setImmediate();
  }
  return { rows: count, accepted, errors };
}

function judgeRow(fields: object, { preferences, today }: Owner): Omit<Accepted, 'row'> {
  const wanted = readFields(createProfileRequest, fields);
  const person = withChange(NOBODY, wanted);
  judgePerson(person, preferences, today);
  return { plain: plainOf(wanted), person, ofAChild: isChild(person, today) };
}

type MadeRow = { readonly row: number; readonly values: NewRow };

function repeatsOf(made: readonly MadeRow[]): { row: number; of: number }[] {
  const first = new Map<string | undefined, number>();
  return made.flatMap(({ row, values }) => {
    const person = values.person_index?.toString('base64');
    const of = first.get(person);
    if (of === undefined) first.set(person, row);
    return of === undefined ? [] : [{ row, of }];
  });
}

function warningsOf(
  part: readonly MadeRow[],
  there: readonly { readonly id: string; readonly person_index: Buffer | null }[],
): RowWarning[] {
  const ids = new Map(there.map(({ id, person_index }) => [person_index?.toString('base64'), id]));
  return part.flatMap(({ row, values }) => {
    const id = ids.get(values.person_index?.toString('base64'));
    return id === undefined ? [] : [{ row, code: 'likely_duplicate' as const, id }];
  });
}
