import type { AnswerNote, ChatMessage, Rating, ReadingLanguage } from '@1numbers/contract';
import type { Asked } from '@1numbers/readings';
import type { Sealing } from '../../secrets/sealing.ts';
import type { ConversationRow } from './conversations.repository.ts';
import type { FactRow, MessageRow } from './messages.repository.ts';

/** What of a conversation is sealed. */
type Inside = {
  readonly title: string | null;
  readonly chart: Record<string, unknown> | null;
  /** Of what was said long before. */
  readonly summary?: Summary | null;
};
/** A summary of the messages up to a place. */
export type Summary = { readonly text: string; readonly upTo: number };
export type Conversation = { readonly row: ConversationRow; readonly inside: Inside };

/** What of a message is sealed. `asked` is what was understood, for the question that follows. */
export type MessageInside = {
  readonly text: string;
  readonly language: ReadingLanguage;
  readonly source: ChatMessage['source'];
  readonly note: AnswerNote | null;
  readonly restsOn: ChatMessage['restsOn'];
  readonly passages: readonly string[];
  readonly asked: Asked | null;
  readonly comment: string | null;
};
export type Message = { readonly row: MessageRow; readonly inside: MessageInside };
export type Fact = { readonly id: string; readonly text: string; readonly createdAt: Date };

/** Seals and opens what the tables of a chat hold. */
export function createChatSealing(sealing: Sealing) {
  return {
    conversation: (row: ConversationRow): Conversation => ({ row, inside: sealing.open<Inside>(row.sealed, `conversations/${row.id}`) }),
    sealConversation: (id: string, inside: Inside): Buffer => sealing.seal(inside, `conversations/${id}`),
    message: (row: MessageRow): Message => ({ row, inside: sealing.open<MessageInside>(row.sealed, `chat_messages/${row.id}`) }),
    sealMessage: (id: string, inside: MessageInside): Buffer => sealing.seal(inside, `chat_messages/${id}`),
    fact: ({ id, sealed, created_at }: FactRow): Fact => ({
      id,
      text: sealing.open<{ readonly fact: string }>(sealed, `chat_facts/${id}`).fact,
      createdAt: created_at,
    }),
    sealFact: (id: string, fact: string): Buffer => sealing.seal({ fact }, `chat_facts/${id}`),
  };
}

export function presentConversation({ row, inside }: Conversation) {
  const { id, profile_id, language, created_at, updated_at } = row;
  return {
    id,
    title: inside.title,
    language: language as ReadingLanguage,
    profileId: profile_id,
    chart: inside.chart,
    createdAt: created_at.toISOString(),
    updatedAt: updated_at.toISOString(),
  };
}

export function presentMessage({ row, inside }: Message): ChatMessage {
  const { text, language, source, restsOn, note, comment } = inside;
  return {
    id: row.id,
    conversationId: row.conversation_id,
    role: row.role as ChatMessage['role'],
    text,
    language,
    createdAt: row.created_at.toISOString(),
    source,
    restsOn: [...restsOn],
    note,
    rating: row.rating as Rating | null,
    comment,
  };
}
