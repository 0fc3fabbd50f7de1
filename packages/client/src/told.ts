import { createParser } from 'eventsource-parser';
import { ConnectionError } from './errors.ts';
import { bytesOf } from './lines.ts';

/** Tells the events of an answer, each as it arrives. Throws where the line is cut before the end. */
export async function tellEvents(response: Response, tell: (event: unknown) => void): Promise<null> {
  const parser = createParser({ onEvent: ({ data }) => tell(JSON.parse(data)) });
  const decoder = new TextDecoder();
  try {
    for await (const chunk of bytesOf(response)) parser.feed(decoder.decode(chunk, { stream: true }));
  } catch (error) {
    throw error instanceof TypeError ? new ConnectionError(error) : error;
  }
  return null;
}
