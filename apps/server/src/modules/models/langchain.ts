import type { AIMessageChunk, BaseMessage, UsageMetadata } from '@langchain/core/messages';
import { z } from 'zod';
import { guardedFetch } from './guarded-fetch.ts';
import { ModelError } from './model-error.ts';
import type { ModelChoice, ModelSettings } from './model-settings.ts';
import type { Message, Tokens, Tool } from './models.ts';

type Call = {
  readonly system: string;
  readonly messages: readonly Message[];
  readonly maxTokens: number;
  readonly signal: AbortSignal;
};
export type ToolCall = { readonly id: string; readonly name: string; readonly input: unknown };

/** One model of one provider. What it throws is the library's. */
export type ModelClient = {
  /** `value` is null where the answer has not the shape. Its JSON is heard as it comes. */
  readonly ask: (
    call: Call & { readonly shape: z.ZodType; readonly shapeName: string; readonly hear: (piece: string) => void },
  ) => Promise<{ value: unknown; tokens: Tokens | null }>;
  readonly open: (call: Call, tools: readonly Tool[]) => Conversation;
};

/** A turn that may go back and forth between the model and its tools. */
export type Conversation = {
  /** What the model says now, and at the end what it wants of the tools. */
  readonly next: () => AsyncGenerator<string, Round>;
  readonly answer: (call: ToolCall, output: string) => void;
};
export type Round = { readonly calls: readonly ToolCall[]; readonly tokens: Tokens | null; readonly isCut: boolean };

/** The library is big, so it is loaded when the first model is asked. */
export async function openModel(choice: ModelChoice, settings: ModelSettings): Promise<ModelClient> {
  const [{ AIMessageChunk: Chunk, HumanMessage, AIMessage, SystemMessage, ToolMessage }, { modelFor, valueModelFor }] = await Promise.all([
    import('@langchain/core/messages'),
    choice.provider === 'openai' ? openAi(choice, settings) : anthropic(choice, settings),
  ]);
  /** Reads to the end; what comes on the way is heard. */
  async function* heard(
    pieces: AsyncIterable<AIMessageChunk>,
    textOf: (piece: AIMessageChunk) => string,
  ): AsyncGenerator<string, AIMessageChunk> {
    let whole = new Chunk('');
    for await (const piece of pieces) {
      whole = whole.concat(piece);
      const text = textOf(piece);
      if (text !== '') yield text;
    }
    if (endOf(whole) === undefined) throw new ModelError('model_unavailable', 'The model broke off.');
    return whole;
  }
  const written = ({ system, messages }: Call): BaseMessage[] => [
    new SystemMessage(system),
    ...messages.map(({ role, content }) => (role === 'user' ? new HumanMessage(content) : new AIMessage(content))),
  ];
  return {
    async ask({ shape, shapeName, hear, ...call }) {
      const pieces = heard(await valueModelFor(call.maxTokens, shape, shapeName).stream(written(call), { signal: call.signal }), jsonOf);
      for (;;) {
        const { done, value } = await pieces.next();
        if (done === true) return { value: valueIn(value, shapeName), tokens: tokensOf(value) };
        hear(value);
      }
    },
    open(call, tools) {
      const said = written(call);
      const model = modelFor(call.maxTokens);
      const bound =
        tools.length === 0 ? model : model.bindTools(tools.map(({ name, description, input }) => ({ name, description, schema: input })));
      return {
        async *next() {
          const whole = yield* heard(await bound.stream(said, { signal: call.signal }), ({ text }) => text);
          said.push(whole);
          return { calls: callsOf(whole), tokens: tokensOf(whole), isCut: ['length', 'max_tokens'].includes(String(endOf(whole))) };
        },
        answer: ({ id, name }, output) => void said.push(new ToolMessage({ content: output, tool_call_id: id, name })),
      };
    },
  };
}

async function openAi({ name }: ModelChoice, { openai, timeoutMs }: ModelSettings) {
  const { ChatOpenAI } = await import('@langchain/openai');
  const modelFor = (maxTokens: number) =>
    new ChatOpenAI({
      model: name,
      maxTokens,
      apiKey: openai?.apiKey ?? '',
      // Null, so that the library does not look into the environment itself.
      configuration: { baseURL: openai?.baseUrl ?? null, fetch: guardedFetch, logLevel: 'off' },
      timeout: timeoutMs,
      maxRetries: 0,
      streamUsage: true,
      // Of the two ways that OpenAI speaks, the one that other servers speak as well.
      useResponsesApi: false,
    });
  return {
    modelFor,
    valueModelFor: (maxTokens: number, shape: z.ZodType, shapeName: string) =>
      modelFor(maxTokens).withConfig({
        response_format: { type: 'json_schema', json_schema: { name: shapeName, schema: z.toJSONSchema(shape), strict: true } },
      }),
  };
}

/** Anthropic has tools alone for values: the only tool there is must be used. */
async function anthropic({ name }: ModelChoice, { anthropic: account, timeoutMs }: ModelSettings) {
  const { ChatAnthropic } = await import('@langchain/anthropic');
  const modelFor = (maxTokens: number) =>
    new ChatAnthropic({
      model: name,
      maxTokens,
      apiKey: account?.apiKey ?? '',
      ...(account?.baseUrl !== undefined && { anthropicApiUrl: account.baseUrl }),
      clientOptions: { fetch: guardedFetch, timeout: timeoutMs, logLevel: 'off' },
      maxRetries: 0,
    });
  return {
    modelFor,
    valueModelFor: (maxTokens: number, shape: z.ZodType, shapeName: string) =>
      modelFor(maxTokens).bindTools([{ name: shapeName, description: 'Gives the answer.', schema: shape as z.ZodObject }], {
        tool_choice: { type: 'tool', name: shapeName },
      }),
  };
}

/** A piece of a value: of the call of a tool, or else of the text. */
function jsonOf({ tool_call_chunks: calls = [], text }: AIMessageChunk): string {
  return calls.length === 0 ? text : calls.map(({ args = '' }) => args).join('');
}

/** The value that was asked for, not judged; null where there is none. Some servers put JSON into a fence. */
function valueIn(whole: AIMessageChunk, shapeName: string): unknown {
  const call = whole.tool_calls?.find(({ name }) => name === shapeName);
  if (call !== undefined) return call.args;
  try {
    return JSON.parse(whole.text.replace(/^\s*```(?:json)?\s*|\s*```\s*$/g, ''));
  } catch {
    return null;
  }
}

function tokensOf(message: AIMessageChunk): Tokens | null {
  const usage = message.usage_metadata as UsageMetadata | undefined;
  return usage === undefined ? null : { input: usage.input_tokens, output: usage.output_tokens };
}

function callsOf({ tool_calls: calls = [], invalid_tool_calls: invalid = [] }: AIMessageChunk): readonly ToolCall[] {
  return [
    ...calls.map(({ id = '', name, args }) => ({ id, name, input: args })),
    // What is no JSON fits no tool; the model is told so like of any other input that does not fit.
    ...invalid.map(({ id = '', name = '' }) => ({ id, name, input: null })),
  ];
}

/** Why the model ended, in the word of its provider; nothing where it did not come to an end. */
function endOf({ response_metadata: metadata, additional_kwargs: more }: AIMessageChunk): unknown {
  return metadata.finish_reason ?? metadata.stop_reason ?? more.stop_reason ?? undefined;
}
