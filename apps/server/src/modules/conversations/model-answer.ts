import type { AnswerNote, ReadingLanguage } from '@1numbers/contract';
import { type HeldNumber, numbersOf } from '@1numbers/readings';
import type { Ctx } from '../../ctx.ts';
import { isInAnother } from '../interpretations/index.ts';
import { ModelError, type ModelObserver, type Models } from '../models/index.ts';
import { findForbiddenClaims, SAFETY_LANGUAGES } from '../safety/index.ts';
import type { Understood } from './assistant.ts';
import { agrees, figuresIn, plainText, wholeSentences } from './checked-text.ts';
import type { Fact } from './conversation.ts';
import type { Memory } from './memory.ts';
import { promptMessages, systemPrompt } from './prompt.ts';
import { toolsFor } from './tools.ts';

/** What a model said and may be shown; or why there is nothing of it to show. */
export type ModelAnswer =
  | { readonly text: string; readonly restsOn: readonly HeldNumber[]; readonly note: 'stopped' | null }
  | { readonly text: null; readonly note: AnswerNote };

/** Who is asked, and who counts what comes of it. */
export type Asking = { readonly models: Models; readonly observer: Pick<ModelObserver, 'repaired'> };

type Wanted = {
  readonly ctx: Ctx;
  readonly understood: Understood;
  readonly text: string;
  readonly memory: Memory;
  readonly facts: readonly Fact[];
  readonly say: (text: string) => void;
};

const MAX_TOKENS = 800;
/** More than any model says in so many tokens; a sentence that never ends is no answer. */
const MAX_CHARACTERS = 16_000;
const REPAIR =
  'Your answer was not used: it named a number that no tool gave, promised something, or was in another language. Answer the question again, in the language you were given, with numbers from tools or <composed> alone.';

/** Has a model answer. A sentence is shown once its numbers are known to be right; where one is not, the model has one more try. */
export async function answerByModel({ models, observer }: Asking, wanted: Wanted): Promise<ModelAnswer> {
  try {
    const first = await tryOnce(models, wanted, null);
    if (first !== null) return first;
    observer.repaired('chat');
    return (await tryOnce(models, wanted, REPAIR)) ?? { text: null, note: 'numbers_disagreed' };
  } catch (error) {
    if (wanted.ctx.signal.aborted) return { text: null, note: 'stopped' };
    if (!(error instanceof ModelError)) throw error;
    return { text: null, note: error.code === 'model_budget_spent' ? 'model_budget_spent' : 'model_unavailable' };
  }
}

/** Null for an answer that may not be shown. */
async function tryOnce(
  models: Models,
  { ctx, understood, text, memory, facts, say }: Wanted,
  repair: string | null,
): Promise<ModelAnswer | null> {
  const { question, reply } = understood;
  const { language, words, today } = question;
  const numbers: HeldNumber[] = [...(await numbersNow(understood))];
  const figures = new Set(figuresIn(`${text} ${reply.paragraphs.join(' ')} ${today.slice(0, 4)}`, language));
  const told: string[] = [...reply.paragraphs];
  const learn = (value: unknown) => {
    for (const figure of figuresIn(JSON.stringify(value), language)) figures.add(figure);
    if (isTold(value)) told.push(value.text);
  };
  learn(reply.restsOn);
  const messages = promptMessages(text, reply, { ...memory, facts });
  const turn = {
    purpose: 'chat',
    system: systemPrompt(language.id as ReadingLanguage, today),
    messages: repair === null ? messages : [...messages, { role: 'user' as const, content: repair }],
    maxTokens: MAX_TOKENS,
    tools: toolsFor(question, (held) => numbers.push(...held)),
  } as const;
  const claimed = SAFETY_LANGUAGES.find((each) => each === language.id) ?? 'en';
  let [shown, waiting] = ['', ''];
  /** By its own language a sentence is read for numbers and promises, so it has to be in that one. */
  const isFine = async (part: string) =>
    !isInAnother(language.id, `${shown}${part}`) &&
    agrees(part, { numbers, figures, told, today }, words, language) &&
    (await findForbiddenClaims(part, claimed)).length === 0;
  try {
    for await (const piece of models.converse(ctx, turn)) {
      if (piece.kind === 'tool') learn(piece.output);
      if (piece.kind !== 'text') continue;
      const [whole, rest] = wholeSentences(waiting + piece.text);
      waiting = rest;
      if (shown.length + waiting.length > MAX_CHARACTERS) throw new ModelError('model_unusable', 'The answer has no end.');
      const part = plainText(whole);
      if (!(await isFine(part))) return null;
      refuseData(shown + part);
      shown += part;
      if (part !== '') say(part);
    }
  } catch (error) {
    if (ctx.signal.aborted && shown !== '') return { text: shown.trim(), restsOn: named(shown, numbers), note: 'stopped' };
    throw error;
  }
  const last = plainText(waiting);
  if (!(await isFine(last))) return null;
  refuseData(shown + last);
  if (last !== '') say(last);
  const whole = (shown + last).trim();
  if (whole === '') throw new ModelError('model_unusable', 'It said nothing.');
  return { text: whole, restsOn: named(whole, numbers), note: null };
}

/** What a tool tells in sentences. */
function isTold(value: unknown): value is { readonly text: string } {
  return typeof (value as { readonly text?: unknown } | null)?.text === 'string';
}

/** What a machine would read is no answer to a person. */
function refuseData(text: string): void {
  if (/^\s*[{[]/.test(text)) throw new ModelError('model_unusable', 'It is data and no answer.');
}

/** What the composed answer was made from: its chart is known from the start. */
async function numbersNow({ question }: Understood): Promise<readonly HeldNumber[]> {
  const { asked, lookups, language, today } = question;
  const asOf = asked.time?.asOf ?? today;
  const chart = await lookups.chart({ asOf, person: asked.person });
  return chart === null ? [] : numbersOf(language, chart, asOf);
}

/** The numbers that a text names, each once. */
function named(text: string, numbers: readonly HeldNumber[]): readonly HeldNumber[] {
  const small = text.toLowerCase();
  const there = numbers.filter(({ name, value }) => small.includes(name.toLowerCase()) && small.includes(value));
  return [...new Map(there.map((number) => [`${number.id} ${number.value}`, number])).values()];
}
