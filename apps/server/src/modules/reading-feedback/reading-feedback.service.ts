import { randomUUIDv7 } from 'node:crypto';
import { MAX_MARKED_PASSAGES, type markRequest, RequestError } from '@1numbers/contract';
import { type LanguageId, loadLanguage, type Mark, passageText } from '@1numbers/readings';
import type { z } from 'zod';
import { service } from '../../actor.ts';
import type { Ctx } from '../../ctx.ts';
import type { Transaction } from '../../db/database.ts';
import { AppError } from '../../errors.ts';
import { pageOf, placeOf } from '../../secrets/cursor.ts';
import type { Sealing } from '../../secrets/sealing.ts';
import { personOf } from '../../signed-in.ts';
import { adminOf } from '../admin/index.ts';
import type { AuditService } from '../audit/index.ts';
import {
  countMarkedPassages,
  countMarks,
  deleteMark,
  findMarkId,
  listMarkedPassages,
  listMarks,
  type MarkCount,
  type MarkRow,
  newestMarks,
  putMark,
} from './reading-feedback.repository.ts';

const DEFAULT_LIMIT = 50;
const MOST_COUNTED = 100;
const NEWEST = 5;
/** Sees everybody's rows; that the caller may is judged before. */
const EDITORS = service('editors');

export type ShownMark = { readonly row: MarkRow; readonly comment: string | null; readonly text: string | null };
export type CountedPassage = {
  readonly passage: string;
  readonly language: LanguageId;
  readonly text: string | null;
  readonly counts: Readonly<Record<Mark['reason'], number>>;
  readonly comments: readonly string[];
};

export type ReadingFeedback = {
  readonly mark: (ctx: Ctx, wanted: z.output<typeof markRequest>) => Promise<ShownMark>;
  readonly list: (
    ctx: Ctx,
    query: { readonly limit?: number; readonly cursor?: string },
  ) => Promise<{ readonly items: readonly ShownMark[]; readonly nextCursor: string | null }>;
  readonly remove: (ctx: Ctx, id: string) => Promise<void>;
  /** The passages of a language that somebody does not want to read again. */
  readonly unwanted: (tx: Transaction, userId: string, language: LanguageId) => Promise<readonly string[]>;
  /** For the editors: of everybody who agreed. */
  readonly counts: (ctx: Ctx) => Promise<readonly CountedPassage[]>;
};

type Parts = { readonly sealing: Sealing; readonly audit: AuditService; readonly now: () => Date };

export function createReadingFeedback({ sealing, audit, now }: Parts): ReadingFeedback {
  const commentOf = (row: MarkRow) => sealing.open<{ readonly comment: string | null }>(row.sealed, placeFor(row.id)).comment;
  const shown = async (row: MarkRow): Promise<ShownMark> => ({ row, comment: commentOf(row), text: await textOf(row) });

  return {
    async mark({ db, actor }, { passage, language, reason, comment = '', forEditors = false }) {
      const { userId } = personOf(actor);
      if (passageText(await loadLanguage(language), passage) === null)
        throw new RequestError([{ pointer: '/passage', code: 'invalid_option' }]);
      const row = await db.transaction(actor, async (tx) => {
        const known = await findMarkId(tx, userId, language, passage);
        if (known === undefined && (await countMarks(tx, userId)) >= MAX_MARKED_PASSAGES)
          throw new AppError('conflict', `There are ${MAX_MARKED_PASSAGES} marks already. Take one back first.`);
        const id = known ?? randomUUIDv7();
        const sealed = sealing.seal({ comment: comment === '' ? null : comment }, placeFor(id));
        const wanted = { id, user_id: userId, passage, language, reason, for_editors: forEditors, sealed, created_at: now() };
        const put = await putMark(tx, wanted);
        await audit.record(tx, { actor, action: 'passage_marked', userId, details: { passage, language, forEditors } });
        return put;
      });
      return shown(row);
    },

    async list({ db, actor }, { limit = DEFAULT_LIMIT, cursor }) {
      const { userId } = personOf(actor);
      const list = `marked_passages/${userId}`;
      const after = cursor === undefined ? null : placeOf(sealing, cursor, list);
      const rows = await db.transaction(actor, (tx) => listMarks(tx, userId, { after, limit: limit + 1 }));
      const { shown: page, nextCursor } = pageOf(sealing, list, { rows, limit, placeOf: (row) => row });
      return { items: await Promise.all(page.map(shown)), nextCursor };
    },

    async remove({ db, actor }, id) {
      const { userId } = personOf(actor);
      await db.transaction(actor, async (tx) => {
        const gone = await deleteMark(tx, userId, id);
        if (gone === undefined) throw new AppError('not_found', 'There is no such mark.');
        await audit.record(tx, { actor, action: 'passage_unmarked', userId, details: gone });
      });
    },

    unwanted: async (tx, userId, language) => (await listMarkedPassages(tx, userId, language)).map(({ passage }) => passage),

    async counts({ db, actor }) {
      adminOf(actor);
      return db.transaction(EDITORS, async (tx) => {
        const passages = counted(await countMarkedPassages(tx, MOST_COUNTED));
        const items: CountedPassage[] = [];
        for (const { language, passage, counts } of passages) {
          const newest = await newestMarks(tx, language, passage, NEWEST);
          const comments = newest.map(commentOf).filter((comment) => comment !== null);
          items.push({ language, passage, counts, comments, text: await textOf({ language, passage }) });
        }
        return items;
      });
    },
  };
}

type Counted = Pick<CountedPassage, 'language' | 'passage' | 'counts'>;

/** One entry for each passage, the most often marked first. */
function counted(rows: readonly MarkCount[]): readonly Counted[] {
  const found = new Map<string, Counted>();
  for (const { language, passage, reason, count } of rows) {
    const key = `${language} ${passage}`;
    const { counts = { wrong: 0, unhelpful: 0, unclear: 0 } } = found.get(key) ?? {};
    found.set(key, { language: language as LanguageId, passage, counts: { ...counts, [reason]: count } });
  }
  const sum = ({ counts }: Counted) => counts.wrong + counts.unhelpful + counts.unclear;
  return [...found.values()].sort((one, other) => sum(other) - sum(one));
}

async function textOf({ language, passage }: Pick<MarkRow, 'language' | 'passage'>): Promise<string | null> {
  return passageText(await loadLanguage(language as LanguageId), passage);
}

function placeFor(id: string): string {
  return `marked_passages/${id}`;
}
