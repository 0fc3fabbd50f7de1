// The server of these tests on a database of its own, and beside it a stand-in for a language model over HTTP: `writer` writes the same of
// everybody, and fails where it is asked of work; `away` always fails.
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { MODEL_WORDS } from './model-words.ts';

/** In an outline, inside the JSON of a message. */
const OF_WORK = String.raw`\"heading\":\"At work\"`;

const model = createServer((request, response) => void answer(request, response)).listen(0, '127.0.0.1');
await once(model, 'listening');
// It ends with the server.
model.unref();
process.env.OPENAI_BASE_URL = `http://127.0.0.1:${(model.address() as AddressInfo).port}/v1`;
process.env.AI_MODEL = 'writer';
process.env.AI_MODELS = 'chat=away';
await import('../scripts/temporary-server.mjs');

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const asked = await text(request);
  if (JSON.parse(asked).model === 'away' || asked.includes(OF_WORK)) {
    response.writeHead(500).end();
    return;
  }
  const paragraphs = MODEL_WORDS.map((words) => ({ text: words, restsOn: ['lifePath'] }));
  const written = JSON.stringify({ sections: [{ id: '0', paragraphs }] });
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  for (const piece of written.match(/.{1,40}/gs) ?? []) response.write(eventOf(piece, null));
  response.end(`${eventOf('', 'stop')}data: [DONE]\n\n`);
}

function eventOf(content: string, finish: 'stop' | null): string {
  return `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content }, finish_reason: finish }] })}\n\n`;
}
