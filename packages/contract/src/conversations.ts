import { z } from 'zod';
import { nextCursor, pageQuery } from './paging.ts';
import { ground, language } from './readings.ts';
import { chartRequest } from './request.ts';
import { lineOfText, linesOfText, moment } from './text-field.ts';

export const MAX_MESSAGE = 4000;
export const MAX_CONVERSATIONS = 500;
/** Questions and answers of one conversation. */
export const MAX_MESSAGES = 2000;
export const MAX_FACTS = 100;
/** Why an answer is not what it could be. */
export const ANSWER_NOTES = ['model_unavailable', 'model_budget_spent', 'numbers_disagreed', 'stopped'] as const;
export type AnswerNote = (typeof ANSWER_NOTES)[number];
export const ANSWER_SOURCES = ['composed', 'model', 'safety'] as const;
export const RATINGS = ['up', 'down'] as const;
export type Rating = (typeof RATINGS)[number];

export const CONVERSATION_ID = '01938c3e-7b0a-7c2f-9c39-3a6f4d1f2b60';
export const MESSAGE_ID = '01938c3e-7b0a-7c2f-9c39-3a6f4d1f2b61';
const AT = '2026-11-27T20:00:00.000Z';
const CHART = { name: 'Łukasz Żak', birthDate: '1990-03-15' };

export const A_CONVERSATION = {
  id: CONVERSATION_ID,
  title: 'The year ahead',
  language: 'en' as const,
  profileId: null,
  chart: CHART,
  createdAt: AT,
  updatedAt: AT,
};
const UNTOLD = { restsOn: [], rating: null, comment: null, note: null };
export const A_QUESTION = {
  id: '01938c3e-7b0a-7c2f-9c39-3a6f4d1f2b62',
  conversationId: CONVERSATION_ID,
  role: 'person' as const,
  text: 'What does my personal year mean for work?',
  language: 'en' as const,
  createdAt: AT,
  source: null,
  ...UNTOLD,
};
export const AN_ANSWER = {
  ...A_QUESTION,
  id: MESSAGE_ID,
  role: 'assistant' as const,
  text: 'You are in a Personal Year of 1: the desk is clear enough for an idea of your own.',
  source: 'composed' as const,
  restsOn: [{ id: 'personalYear', name: 'Personal Year', value: '1' }],
};

const title = lineOfText(200);
/** Without a day: each answer takes today, or the time that was asked about. */
const subject = chartRequest.omit({ explain: true, include: true, asOf: true, timeZone: true });

export const createConversationRequest = z
  .strictObject({
    title: title.exactOptional().meta({ description: 'Without one, the first question is its title.' }),
    language: language
      .exactOptional()
      .meta({ description: 'Of the answers; default that of the account where readings are written in it.' }),
    profileId: z.uuid().nullable().exactOptional().meta({ description: 'The saved profile it is about.' }),
    chart: subject.nullable().exactOptional().meta({ description: 'Or whoever it is about, as for a chart.' }),
  })
  .refine((wanted) => !(wanted.profileId && wanted.chart), { params: { code: 'invalid_option' }, path: ['chart'] })
  .meta({
    id: 'CreateConversationRequest',
    description: 'A conversation about a saved profile, about a chart, or about nobody in particular.',
    examples: [{ title: 'The year ahead', chart: CHART }],
  });

export const changeConversationRequest = z
  .strictObject({ title: title.exactOptional(), language: language.exactOptional() })
  .meta({ id: 'ChangeConversationRequest', description: 'What is to be different.', examples: [{ title: 'My next year' }] });

export const conversation = z
  .strictObject({
    id: z.uuid(),
    title: z.string().nullable(),
    language,
    profileId: z.uuid().nullable(),
    chart: z.record(z.string(), z.unknown()).nullable(),
    createdAt: moment,
    updatedAt: moment,
  })
  .meta({ id: 'Conversation', description: 'A conversation, without its messages.', examples: [A_CONVERSATION] });

export const conversationList = z
  .strictObject({ items: z.array(conversation), nextCursor })
  .meta({ id: 'ConversationList', description: 'A page, begun last first.', examples: [{ items: [A_CONVERSATION], nextCursor: null }] });

export const chatMessage = z
  .strictObject({
    id: z.uuid(),
    conversationId: z.uuid(),
    role: z.enum(['person', 'assistant']),
    text: z.string().meta({ description: 'Plain text; an empty line parts paragraphs. Show it as text, never as HTML.' }),
    language,
    createdAt: moment,
    source: z.enum(ANSWER_SOURCES).nullable().meta({
      description: 'Who wrote an answer: `composed` by rules, without a model; a `model`; `safety` fixed words. Null for a question.',
    }),
    restsOn: z.array(ground).meta({ description: 'The numbers that an answer rests on.' }),
    note: z.enum(ANSWER_NOTES).nullable().meta({
      description:
        'Why it is not what it could be: a model was away, out of budget, or named other numbers than the chart has, and the answer is composed instead; or it was stopped.',
    }),
    rating: z.enum(RATINGS).nullable(),
    comment: z.string().nullable(),
  })
  .meta({ id: 'ChatMessage', description: 'A question or an answer.', examples: [AN_ANSWER] });
export type ChatMessage = z.output<typeof chatMessage>;

export const chatMessageList = z.strictObject({ items: z.array(chatMessage), nextCursor }).meta({
  id: 'ChatMessageList',
  description: 'A page, the last first.',
  examples: [{ items: [AN_ANSWER, A_QUESTION], nextCursor: null }],
});

export const askRequest = z
  .strictObject({
    text: linesOfText(MAX_MESSAGE).refine((text) => text.trim() !== '', { params: { code: 'required' } }),
    id: z.uuid().exactOptional().meta({
      description: 'Of the question, made by whoever asks. The same id again is not asked again: it gets the same answer.',
    }),
  })
  .meta({ id: 'AskRequest', description: 'A question.', examples: [{ text: A_QUESTION.text }] });

export const exchange = z
  .strictObject({ question: chatMessage, answer: chatMessage })
  .meta({ id: 'Exchange', description: 'A question and its answer.', examples: [{ question: A_QUESTION, answer: AN_ANSWER }] });

export const ratingRequest = z
  .strictObject({
    rating: z.enum(RATINGS).nullable().meta({ description: 'Null takes it back.' }),
    comment: linesOfText(1000).nullable().exactOptional(),
  })
  .meta({ id: 'RatingRequest', description: 'Whether an answer helped.', examples: [{ rating: 'up' }] });

export const chatFact = z.strictObject({ id: z.uuid(), text: z.string(), createdAt: moment }).meta({
  id: 'ChatFact',
  description: 'Something the person asked to be kept in mind.',
  examples: [{ id: MESSAGE_ID, text: 'I work nights.', createdAt: AT }],
});
export const chatFactList = z.strictObject({ items: z.array(chatFact) }).meta({
  id: 'ChatFactList',
  description: 'Everything that is kept in mind, the last first.',
  examples: [{ items: [{ id: MESSAGE_ID, text: 'I work nights.', createdAt: AT }] }],
});

/** What is told while an answer is made: as an event of a stream, or as one text over a WebSocket. */
export const chatEvent = z
  .discriminatedUnion('type', [
    z.strictObject({ type: z.literal('begun'), question: chatMessage, answerId: z.uuid() }),
    z.strictObject({ type: z.literal('composed'), answerId: z.uuid(), text: z.string() }),
    z.strictObject({ type: z.literal('delta'), answerId: z.uuid(), text: z.string() }),
    z.strictObject({ type: z.literal('done'), answer: chatMessage }),
    z.strictObject({ type: z.literal('failed'), code: z.string(), detail: z.string() }),
  ])
  .meta({
    id: 'ChatEvent',
    description:
      '`begun`; where a model is asked, `composed` with the answer that needs none, at once; then the answer in pieces, then `done` with the whole answer, which replaces the pieces; or `failed`.',
    examples: [{ type: 'delta', answerId: MESSAGE_ID, text: 'You are in a Personal Year of 1' }],
  });
export type ChatEvent = z.output<typeof chatEvent>;

/** What may be said over the WebSocket. */
export const chatCommand = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ask'), conversationId: z.uuid(), ...askRequest.shape }),
  z.strictObject({ type: z.literal('regenerate'), conversationId: z.uuid() }),
  z.strictObject({ type: z.literal('stop'), conversationId: z.uuid() }),
]);

export const conversationQuery = pageQuery;
