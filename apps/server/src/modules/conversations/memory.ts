import type { ReadingLanguage } from '@1numbers/contract';
import { earlierInWords } from '@1numbers/readings';
import type { Conversation, Message, Summary } from './conversation.ts';

/** So many messages go along word for word; those before them are summed up. */
export const RECENT = 12;
const OLDER = 40;
/** How many messages of a conversation are read for one answer. */
export const READ = RECENT + OLDER;
/** With so many that are not summed up yet, a model is asked to. */
const MANY = 12;
const LONGEST = 3_000;

/** What is remembered of a conversation for an answer. */
export type Memory = {
  /** Word for word, the first first. */
  readonly turns: readonly Message[];
  /** What was before them, in sentences; empty where nothing was. */
  readonly earlier: string;
  /** What a summary is to be made of now, or null while there is too little new. */
  readonly toSum: { readonly summary: Summary | null; readonly messages: readonly Message[] } | null;
};

/** From the messages before a question, the last first. */
export function memoryOf({ row, inside: { summary = null } }: Conversation, recent: readonly Message[]): Memory {
  const inOrder = recent.toReversed();
  const messages = inOrder.slice(0, -RECENT).filter((message) => message.row.place > (summary?.upTo ?? 0));
  return {
    turns: inOrder.slice(-RECENT),
    earlier: inSentences(row.language as ReadingLanguage, summary, messages),
    toSum: messages.length < MANY ? null : { summary, messages },
  };
}

/** A summary that needs no model: each question in short and what its answer rested on, after what was summed up before. */
export function inSentences(language: ReadingLanguage, summary: Summary | null, messages: readonly Message[]): string {
  const turns = messages.flatMap(({ row, inside }, at) =>
    row.role === 'person' ? [{ question: inside.text, restsOn: messages[at + 1]?.inside.restsOn ?? [] }] : [],
  );
  const texts = [summary?.text ?? '', earlierInWords(language, turns)].filter((text) => text !== '');
  return texts.join('\n').slice(-LONGEST);
}
