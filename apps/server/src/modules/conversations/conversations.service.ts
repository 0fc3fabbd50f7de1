import { randomUUIDv7 } from 'node:crypto';
import {
  type changeConversationRequest,
  type createConversationRequest,
  MAX_CONVERSATIONS,
  READING_LANGUAGES,
  type ReadingLanguage,
  type ratingRequest,
} from '@1numbers/contract';
import { type ChartRequest, canonicalRequest } from '@1numbers/engine';
import type { z } from 'zod';
import { service } from '../../actor.ts';
import type { Ctx } from '../../ctx.ts';
import type { Database, Transaction } from '../../db/database.ts';
import { deleteInBatches } from '../../db/in-batches.ts';
import { AppError } from '../../errors.ts';
import { keptMs } from '../../retention.ts';
import { pageOf, placeOf } from '../../secrets/cursor.ts';
import { personOf } from '../../signed-in.ts';
import type { AuditService } from '../audit/index.ts';
import { type Answering, type AnsweringDeps, createAnswering } from './answering.service.ts';
import { type Conversation, createChatSealing, type Fact, type Message } from './conversation.ts';
import {
  countConversations,
  deleteConversation,
  deleteOldConversations,
  findAccount,
  findConversation,
  insertConversation,
  listConversations,
  lockConversation,
  updateConversation,
} from './conversations.repository.ts';
import { deleteFact, findMessage, listFacts, listMessages, rateMessage } from './messages.repository.ts';

const DEFAULT_LIMIT = 50;

type PageQuery = { readonly limit?: number; readonly cursor?: string };
type Page<Item> = { readonly items: readonly Item[]; readonly nextCursor: string | null };

export type ConversationsService = Answering & {
  readonly create: (ctx: Ctx, wanted: z.output<typeof createConversationRequest>) => Promise<Conversation>;
  readonly list: (ctx: Ctx, page: PageQuery) => Promise<Page<Conversation>>;
  readonly get: (ctx: Ctx, id: string) => Promise<Conversation>;
  readonly change: (ctx: Ctx, id: string, change: z.output<typeof changeConversationRequest>) => Promise<Conversation>;
  readonly remove: (ctx: Ctx, id: string) => Promise<void>;
  readonly messages: (ctx: Ctx, id: string, page: PageQuery) => Promise<Page<Message>>;
  readonly rate: (ctx: Ctx, messageId: string, rating: z.output<typeof ratingRequest>) => Promise<Message>;
  readonly facts: (ctx: Ctx) => Promise<readonly Fact[]>;
  readonly forgetFact: (ctx: Ctx, id: string) => Promise<void>;
  /** Deletes conversations that nobody wrote in for twelve months; gives how many. For the job that does so. */
  readonly forgetOld: (db: Database, now: Date) => Promise<number>;
};

export function createConversations(deps: AnsweringDeps & { readonly audit: AuditService }): ConversationsService {
  const { sealing, profiles, audit, now } = deps;
  const seals = createChatSealing(sealing);

  return {
    ...createAnswering(deps),

    async create({ db, actor }, { title = null, language, profileId = null, chart = null }) {
      const { userId } = personOf(actor);
      // What no chart can be made of is refused here, and not at the first question.
      if (chart !== null) canonicalRequest(chart as ChartRequest);
      const id = randomUUIDv7();
      const at = now();
      const inside = { title, chart };
      return db.transaction(actor, async (tx) => {
        if (profileId !== null) await profiles.find(tx, userId, profileId);
        if ((await countConversations(tx, userId)) >= MAX_CONVERSATIONS)
          throw new AppError('conflict', `There are ${MAX_CONVERSATIONS} conversations already. Delete one first.`);
        const row = {
          id,
          profile_id: profileId,
          language: language ?? (await languageOf(tx, userId)),
          sealed: seals.sealConversation(id, inside),
          created_at: at,
          updated_at: at,
        };
        await insertConversation(tx, userId, row);
        await audit.record(tx, { actor, action: 'conversation_created', userId, target: { kind: 'conversation', id } });
        return { row, inside };
      });
    },

    async list({ db, actor }, { limit = DEFAULT_LIMIT, cursor }) {
      const { userId } = personOf(actor);
      const list = `conversations/${userId}`;
      const after = cursor === undefined ? null : placeOf(sealing, cursor, list);
      const rows = await db.read(actor, (tx) => listConversations(tx, userId, { after, limit: limit + 1 }));
      const { shown, nextCursor } = pageOf(sealing, list, { rows, limit, placeOf: (row) => row });
      return { items: shown.map(seals.conversation), nextCursor };
    },

    async get({ db, actor }, id) {
      return seals.conversation(found(await db.read(actor, (tx) => findConversation(tx, personOf(actor).userId, id))));
    },

    async change({ db, actor }, id, change) {
      const { userId } = personOf(actor);
      return db.transaction(actor, async (tx) => {
        const before = seals.conversation(found(await lockConversation(tx, userId, id)));
        const inside = { ...before.inside, ...(change.title !== undefined && { title: change.title }) };
        const row = {
          ...before.row,
          language: change.language ?? before.row.language,
          sealed: seals.sealConversation(id, inside),
          updated_at: now(),
        };
        await updateConversation(tx, userId, row);
        return { row, inside };
      });
    },

    async remove({ db, actor }, id) {
      const { userId } = personOf(actor);
      await db.transaction(actor, async (tx) => {
        found(await deleteConversation(tx, userId, id));
        await audit.record(tx, { actor, action: 'conversation_deleted', userId, target: { kind: 'conversation', id } });
      });
    },

    async messages({ db, actor }, id, { limit = DEFAULT_LIMIT, cursor }) {
      const { userId } = personOf(actor);
      const list = `conversations/${id}/messages`;
      const before = cursor === undefined ? null : Number(placeOf(sealing, cursor, list).key);
      const [conversation, rows] = await db.read(actor, (tx) =>
        Promise.all([findConversation(tx, userId, id), listMessages(tx, userId, id, { before, limit: limit + 1 })]),
      );
      found(conversation);
      const place = (row: (typeof rows)[number]) => ({ key: `${row.place}`, id: row.id });
      const { shown, nextCursor } = pageOf(sealing, list, { rows, limit, placeOf: place });
      return { items: shown.map(seals.message), nextCursor };
    },

    async rate({ db, actor }, messageId, { rating, comment = null }) {
      const { userId } = personOf(actor);
      return db.transaction(actor, async (tx) => {
        const row = await findMessage(tx, userId, messageId);
        if (row?.role !== 'assistant') throw new AppError('not_found', 'There is no such answer.');
        const inside = { ...seals.message(row).inside, comment: rating === null ? null : comment };
        const rated = { ...row, rating, sealed: seals.sealMessage(messageId, inside) };
        await rateMessage(tx, userId, rated);
        return { row: rated, inside };
      });
    },

    async facts({ db, actor }) {
      return (await db.read(actor, (tx) => listFacts(tx, personOf(actor).userId))).map(seals.fact);
    },

    async forgetFact({ db, actor }, id) {
      const { userId } = personOf(actor);
      await db.transaction(actor, async (tx) => {
        if ((await deleteFact(tx, userId, id)) === undefined) throw new AppError('not_found', 'There is no such fact.');
        await audit.record(tx, { actor, action: 'chat_fact_deleted', userId });
      });
    },

    forgetOld(db, at) {
      const before = new Date(at.getTime() - keptMs('conversations'));
      return deleteInBatches(db, service('conversations'), (tx, atMost) => deleteOldConversations(tx, before, atMost));
    },
  };
}

/** That of the account, where readings are written in it. */
async function languageOf(tx: Transaction, userId: string): Promise<ReadingLanguage> {
  const [language = ''] = ((await findAccount(tx, userId))?.locale ?? '').split('-');
  return READING_LANGUAGES.find((each) => each === language) ?? 'en';
}

function found<Row>(row: Row | undefined): Row {
  if (row === undefined) throw new AppError('not_found', 'There is no such conversation.');
  return row;
}
