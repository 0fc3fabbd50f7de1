import { randomUUIDv7 } from 'node:crypto';
import { type ChatEvent, MAX_FACTS, MAX_MESSAGES, type ReadingLanguage, todayIn } from '@1numbers/contract';
import type { Asked } from '@1numbers/readings';
import type { Shared } from '../../cache/shared.ts';
import type { Ctx } from '../../ctx.ts';
import type { Transaction } from '../../db/database.ts';
import { AppError } from '../../errors.ts';
import type { Sealing } from '../../secrets/sealing.ts';
import { personOf } from '../../signed-in.ts';
import { findOwnProfile } from '../accounts/index.ts';
import { type ModelObserver, type Models, UNOBSERVED } from '../models/index.ts';
import { countryOf, routeSafely } from '../safety/index.ts';
import { type AssistantDeps, createAssistant, type Understood } from './assistant.ts';
import {
  type Conversation,
  createChatSealing,
  type Fact,
  type Message,
  type MessageInside,
  presentMessage,
  type Summary,
} from './conversation.ts';
import { findAccount, findConversation, listLabels, lockConversation, updateConversation } from './conversations.repository.ts';
import { memoryOf, READ } from './memory.ts';
import {
  deleteMessage,
  findMessage,
  findNext,
  insertFact,
  insertMessage,
  listFacts,
  listMessages,
  type MessageRow,
  mayKeepFacts,
} from './messages.repository.ts';
import { answerByModel } from './model-answer.ts';
import { summarise } from './summary.ts';
import { endTurn, type Turn, takeTurn } from './turns.repository.ts';
import { createTurns } from './turns.ts';

export type Exchange = { readonly question: Message; readonly answer: Message };
type Tell = (event: ChatEvent) => void;

export type Answering = {
  /** Asks something. `tell` hears how the answer is made; the same question id again gets the same answer. */
  readonly ask: (ctx: Ctx, id: string, asked: { readonly text: string; readonly id?: string }, tell?: Tell) => Promise<Exchange>;
  /** Answers the last question again; the new answer takes the place of the old one. */
  readonly regenerate: (ctx: Ctx, id: string, tell?: Tell) => Promise<Exchange>;
  readonly stop: (ctx: Ctx, id: string) => Promise<void>;
};

/** What was found at the beginning of an answer. */
type Begun = {
  readonly conversation: Conversation;
  readonly question: Message;
  readonly recent: readonly Message[];
  readonly people: Awaited<ReturnType<typeof listLabels>>;
  readonly aboutProfile: string | null;
  /** What whoever the conversation is about is called. */
  readonly subject: string;
  readonly facts: readonly Fact[];
  readonly locale: string;
  readonly timeZone: string;
  readonly today: string;
};
/** Who hears of an answer before it is there: of the one that needs no model, and of what a model says. */
type Saying = { readonly compose: (text: string) => void; readonly say: (text: string) => void };
type Drafted = Omit<MessageInside, 'comment'> & { readonly summary?: Summary | null };

const PER_MINUTE = 30;
const TITLE_LENGTH = 60;

export type AnsweringDeps = AssistantDeps & {
  readonly sealing: Sealing;
  readonly models: Models;
  readonly observer?: ModelObserver;
  readonly shared: Pick<Shared, 'limiter' | 'bus'>;
};

export function createAnswering(deps: AnsweringDeps): Answering {
  const { sealing, now, models, shared, observer = UNOBSERVED } = deps;
  const seals = createChatSealing(sealing);
  const assistant = createAssistant(deps);
  const turns = createTurns(shared.bus);
  const limiter = shared.limiter(PER_MINUTE / 60, PER_MINUTE);

  /** Counts a question to a conversation of one's own; any other is not there, however often it is asked. */
  async function count({ db, actor }: Ctx, id: string): Promise<void> {
    const { userId } = personOf(actor);
    if ((await db.read(actor, (tx) => findConversation(tx, userId, id))) === undefined) throw nowhere();
    const { allowed, retryAfterSeconds } = await limiter.take(`chat ${userId}`);
    if (!allowed) throw new AppError('rate_limited', `At most ${PER_MINUTE} questions a minute.`, undefined, retryAfterSeconds);
  }

  async function open(tx: Transaction, userId: string, id: string): Promise<Conversation> {
    const row = await lockConversation(tx, userId, id);
    if (row === undefined) throw nowhere();
    return seals.conversation(row);
  }

  /** What an answer needs to know, with the messages before the question. */
  async function surround(tx: Transaction, userId: string, conversation: Conversation, question: Message): Promise<Begun> {
    const before = { before: question.row.place, limit: READ };
    const rows = await listMessages(tx, userId, conversation.row.id, before);
    const account = await findAccount(tx, userId);
    const facts = (await mayKeepFacts(tx, userId)) ? (await listFacts(tx, userId)).map(seals.fact) : [];
    const { locale, time_zone: timeZone } = account ?? { locale: 'en', time_zone: 'UTC' };
    const chart = conversation.inside.chart as { readonly name?: string } | null;
    const aboutProfile = chart === null ? (conversation.row.profile_id ?? (await findOwnProfile(tx, userId))) : null;
    const labels = await listLabels(tx, userId);
    const people = labels.filter(({ id }) => id !== aboutProfile);
    const subject = labels.find(({ id }) => id === aboutProfile)?.label ?? chart?.name ?? '';
    const today = todayIn(timeZone, now());
    return { conversation, question, recent: rows.map(seals.message), people, aboutProfile, subject, facts, locale, timeZone, today };
  }

  async function append(
    tx: Transaction,
    userId: string,
    conversation: Conversation,
    message: Omit<MessageRow, 'sealed' | 'conversation_id' | 'rating'>,
    inside: MessageInside,
  ): Promise<Message> {
    const row = { ...message, conversation_id: conversation.row.id, rating: null, sealed: seals.sealMessage(message.id, inside) };
    await insertMessage(tx, userId, row);
    return { row, inside };
  }

  /** Writes the question down before it is answered: what was asked is not lost with a server. */
  async function begin({ db, actor }: Ctx, turn: Turn, text: string, questionId: string): Promise<Begun | Exchange> {
    const { userId, conversationId: id } = turn;
    return db.transaction(actor, async (tx) => {
      const conversation = await open(tx, userId, id);
      const known = await findMessage(tx, userId, questionId);
      const before = known === undefined ? undefined : await answered(tx, conversation, known);
      if (before !== undefined) return before;
      await take(tx, turn);
      if (known !== undefined) return surround(tx, userId, conversation, seals.message(known));
      const [last] = await listMessages(tx, userId, id, { before: null, limit: 1 });
      const place = (last?.place ?? 0) + 1;
      if (place >= MAX_MESSAGES) throw new AppError('conflict', 'This conversation is as long as one may be. Begin another.');
      const language = conversation.row.language as ReadingLanguage;
      const inside: MessageInside = { ...QUESTION, text, language };
      const question = await append(tx, userId, conversation, { id: questionId, place, role: 'person', created_at: now() }, inside);
      const title = conversation.inside.title ?? text.trim().replaceAll(/\s+/g, ' ').slice(0, TITLE_LENGTH);
      const sealed = seals.sealConversation(id, { ...conversation.inside, title });
      await updateConversation(tx, userId, { ...conversation.row, sealed, updated_at: now() });
      return surround(tx, userId, conversation, question);
    });
  }

  async function answered(tx: Transaction, conversation: Conversation, known: MessageRow): Promise<Exchange | undefined> {
    if (known.conversation_id !== conversation.row.id || known.role !== 'person')
      throw new AppError('conflict', 'This id belongs to another message.');
    const next = await findNext(tx, known);
    return next === undefined ? undefined : { question: seals.message(known), answer: seals.message(next) };
  }

  async function take(tx: Transaction, turn: Turn): Promise<void> {
    if (!(await takeTurn(tx, turn)))
      throw new AppError('conflict', 'An answer is being written in this conversation. Wait for it, or stop it.');
  }

  async function draft(ctx: Ctx, begun: Begun, { compose, say }: Saying): Promise<Drafted> {
    const { conversation, question, recent, people, aboutProfile, subject, facts, locale, timeZone, today } = begun;
    const { text } = question.inside;
    const routed = await routeSafely({ text, languages: [conversation.row.language, locale], country: countryOf({ timeZone, locale }) });
    if (routed !== undefined)
      return { text: routed.text, language: routed.language, source: 'safety', note: null, restsOn: [], passages: [], asked: null };
    const before = recent.find(({ inside }) => inside.asked !== null)?.inside.asked ?? null;
    const understood = await assistant.reply(text, { ctx, conversation, people, aboutProfile, subject, today, before });
    const composed = await composedBy(ctx, understood, text);
    if (!isForModel(understood.question.asked) || models.nameFor(ctx, 'chat') === null) return composed;
    // A model may be slow, and this is an answer already.
    compose(composed.text);
    const memory = memoryOf(conversation, recent);
    const { words, language } = understood.question;
    const [modelled, summary] = await Promise.all([
      answerByModel({ models, observer }, { ctx, understood, text, memory, facts, say }),
      memory.toSum && language.id === conversation.row.language
        ? summarise(models, { ctx, toSum: memory.toSum, language, words, today })
        : null,
    ]);
    if (modelled.text === null) return { ...composed, note: modelled.note };
    const restsOn = modelled.restsOn.map(({ id, name, value }) => ({ id, name, value }));
    return { ...composed, text: modelled.text, source: 'model', note: modelled.note, restsOn, passages: [], summary };
  }

  async function composedBy(ctx: Ctx, { question, reply }: Understood, text: string): Promise<Drafted> {
    const { asked, words, language } = question;
    const paragraphs =
      asked.act === 'remember' && (await keepFact(ctx, text)) ? [words.says.remembered.replace('{a}', () => text)] : reply.paragraphs;
    const { restsOn, passages } = reply;
    return { text: paragraphs.join('\n\n'), language: language.id, source: 'composed', note: null, restsOn: [...restsOn], passages, asked };
  }

  /** Keeps what the person asked to be kept, in their own words; whether it may be. */
  async function keepFact({ db, actor }: Ctx, text: string): Promise<boolean> {
    const { userId } = personOf(actor);
    return db.transaction(actor, async (tx) => {
      if (!(await mayKeepFacts(tx, userId)) || (await listFacts(tx, userId)).length >= MAX_FACTS) return false;
      const id = randomUUIDv7();
      await insertFact(tx, userId, { id, sealed: seals.sealFact(id, text), created_at: now() });
      return true;
    });
  }

  async function write(ctx: Ctx, turn: Turn, begun: Begun, tell: Tell, replaced: Message | null): Promise<Exchange> {
    const { userId } = turn;
    const { conversation, question } = begun;
    const id = randomUUIDv7();
    tell({ type: 'begun', question: presentMessage(question), answerId: id });
    const { summary = null, ...drafted } = await draft(ctx, begun, {
      compose: (text) => tell({ type: 'composed', answerId: id, text }),
      say: (text) => tell({ type: 'delta', answerId: id, text }),
    });
    const inside = { ...drafted, comment: null };
    if (inside.source !== 'model') for (const text of pieces(inside.text)) tell({ type: 'delta', answerId: id, text });
    const answer = await ctx.db.transaction(ctx.actor, async (tx) => {
      const { row, inside: kept } = await open(tx, userId, conversation.row.id);
      if (!(await endTurn(tx, turn))) throw new AppError('conflict', 'This took so long that somebody else answers by now.');
      if (summary !== null) await updateConversation(tx, userId, { ...row, sealed: seals.sealConversation(row.id, { ...kept, summary }) });
      if (replaced !== null) await deleteMessage(tx, userId, replaced.row.id);
      return append(tx, userId, conversation, { id, place: question.row.place + 1, role: 'assistant', created_at: now() }, inside);
    });
    tell({ type: 'done', answer: presentMessage(answer) });
    return { question, answer };
  }

  /** With a signal that ends when whoever asks leaves, or has it stopped. */
  function inTurn(ctx: Ctx, turn: Turn, work: (inner: Ctx) => Promise<Exchange>): Promise<Exchange> {
    return turns.hold(ctx, turn, (stopped) => work({ ...ctx, signal: AbortSignal.any([ctx.signal, stopped]) }));
  }

  return {
    async ask(ctx, id, { text, id: questionId = randomUUIDv7() }, tell = () => undefined) {
      await count(ctx, id);
      const turn = { userId: personOf(ctx.actor).userId, conversationId: id, turn: randomUUIDv7() };
      const begun = await begin(ctx, turn, text, questionId);
      if (!('answer' in begun)) return inTurn(ctx, turn, (inner) => write(inner, turn, begun, tell, null));
      tell({ type: 'done', answer: presentMessage(begun.answer) });
      return begun;
    },

    async regenerate(ctx, id, tell = () => undefined) {
      const { userId } = personOf(ctx.actor);
      const turn = { userId, conversationId: id, turn: randomUUIDv7() };
      await count(ctx, id);
      const { begun, replaced } = await ctx.db.transaction(ctx.actor, async (tx) => {
        const conversation = await open(tx, userId, id);
        const [last, before] = await listMessages(tx, userId, id, { before: null, limit: 2 });
        const question = last?.role === 'person' ? last : before;
        if (last === undefined || question === undefined) throw new AppError('conflict', 'Nothing was asked yet.');
        await take(tx, turn);
        return {
          begun: await surround(tx, userId, conversation, seals.message(question)),
          replaced: last === question ? null : seals.message(last),
        };
      });
      return inTurn(ctx, turn, (inner) => write(inner, turn, begun, tell, replaced));
    },

    async stop(ctx, id) {
      const { userId } = personOf(ctx.actor);
      await ctx.db.transaction(ctx.actor, (tx) => open(tx, userId, id));
      await turns.stop(ctx, { userId, conversationId: id });
    },
  };
}

const QUESTION: Omit<MessageInside, 'text' | 'language'> = {
  source: null,
  note: null,
  restsOn: [],
  passages: [],
  asked: null,
  comment: null,
};

/** Greetings and the like need no model, and cost nothing. */
function isForModel({ act }: Asked): boolean {
  return !['hello', 'thanks', 'help', 'remember', 'forget', 'explain', 'compare', 'stranger'].includes(act);
}

/** A composed answer is told by its paragraphs. */
function pieces(text: string): readonly string[] {
  return text.split(/(?<=\n\n)/);
}

function nowhere(): AppError {
  return new AppError('not_found', 'There is no such conversation.');
}
