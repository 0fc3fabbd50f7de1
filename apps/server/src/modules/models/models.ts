import type { z } from 'zod';
import type { Ctx } from '../../ctx.ts';
import type { Purpose } from './model-settings.ts';

/** The door to language models. Whoever comes through it has a way to answer without one: everything here may throw a `ModelError`. */
export type Models = {
  /** The model that is asked for each purpose; null where none is set up. */
  readonly names: Readonly<Record<Purpose, string>> | null;
  /** How much of a day's tokens the caller has used; null for nobody in particular, and where no model is set up. */
  readonly budgetOf: (ctx: Pick<Ctx, 'actor' | 'db'>) => Promise<DayBudget | null>;
  /** The model that is asked; null where none is set up, or this caller may not ask one. */
  readonly nameFor: (ctx: Pick<Ctx, 'actor'>, purpose: Purpose) => string | null;
  /** Asks for a value of a shape. The shape alone is judged here; whether what is said is right is for whoever asked. */
  readonly ask: <Value>(ctx: Ctx, question: Question<Value>) => Promise<Answer<Value>>;
  /** Goes on with a conversation: words as they come, what tools were used, and an end. Tools are used as often as `MAX_ROUNDS` allows. */
  readonly converse: (ctx: Ctx, turn: Turn) => AsyncGenerator<TurnPiece, void>;
};

export type DayBudget = { readonly perDay: number; readonly used: number; readonly resetsAt: Date };
export type Message = { readonly role: 'user' | 'assistant'; readonly content: string };
export type Tokens = { readonly input: number; readonly output: number };

type Asked = {
  readonly purpose: Purpose;
  /** Nothing that a person wrote, no name and no number of theirs: those belong into messages. */
  readonly system: string;
  /** The last one is the person's. */
  readonly messages: readonly Message[];
  /** The longest answer; more is cut. */
  readonly maxTokens: number;
};

export type Question<Value> = Asked & {
  readonly shape: z.ZodType<Value>;
  readonly shapeName: string;
  /** Called when a model begins to answer, and once more where another takes its place; what it gives hears the JSON of the answer as it comes. */
  readonly begin?: () => (piece: string) => void;
};
export type Answer<Value> = { readonly value: Value; readonly model: string; readonly tokens: Tokens };

export type Turn = Asked & { readonly tools: readonly Tool[] };

/** Something the model may look up. It only reads, and acts as the person. */
export type Tool = {
  readonly name: string;
  readonly description: string;
  /** An object; what does not fit is told to the model, and the tool is not run. */
  readonly input: z.ZodObject;
  readonly run: (input: never, signal: AbortSignal) => Promise<unknown>;
};

export type ToolUse = { readonly name: string; readonly input: unknown; readonly output: unknown };

export type TurnPiece =
  | { readonly kind: 'text'; readonly text: string }
  /** After it was run. `output` is what the model was told. */
  | ({ readonly kind: 'tool' } & ToolUse)
  /** Always the last one. `length`: it was cut at `maxTokens`; `rounds`: it wanted more tools than it may use. */
  | { readonly kind: 'end'; readonly reason: 'done' | 'length' | 'rounds'; readonly model: string; readonly tokens: Tokens };
