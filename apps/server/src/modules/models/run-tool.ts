import type { ToolCall } from './langchain.ts';
import type { Tool } from './models.ts';

/** What the model is told of a tool it wanted. What went wrong inside is not told: it could be anything. */
export async function runTool(tools: readonly Tool[], { name, input }: ToolCall, signal: AbortSignal): Promise<unknown> {
  const tool = tools.find((known) => known.name === name);
  if (tool === undefined) return { error: 'There is no such tool.' };
  const judged = tool.input.safeParse(input);
  if (!judged.success) return { error: 'The input does not fit.', fields: judged.error.issues.map(({ path }) => path.join('.')) };
  try {
    return await tool.run(judged.data as never, signal);
  } catch {
    signal.throwIfAborted();
    return { error: 'This could not be looked up.' };
  }
}
