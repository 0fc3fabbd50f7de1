import { EventEmitter, on } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { LLMock } from '@copilotkit/aimock';
import { afterAll } from 'vitest';
import type { ModelSettings } from './modules/models/index.ts';

/** A stand-in for a provider, over real HTTP, that says what it was told to say: words, values, calls of tools, and plain refusals. */
export async function modelServer(): Promise<{ readonly url: string; readonly mock: LLMock }> {
  const mock = new LLMock({ port: 0, logLevel: 'silent' });
  await mock.start();
  afterAll(() => mock.stop());
  return { url: `${mock.url}/v1`, mock };
}

/** What no stand-in of a library does: ways to fail below the level of an answer. */
export type Fault = 'slow' | 'silent' | 'garbage' | 'wrongShape' | 'huge' | 'endless' | 'cut' | 'failing' | 'busy';

/**
 * A server of our own that fails in one way, for every request. `slow` sends a byte a second; `silent` takes the question and says nothing;
 * `garbage` sends what is no JSON; `wrongShape`
 * JSON that nobody asked for; `huge` sends 10 MB; `endless` a word
 * every 50 ms; `cut` breaks off in the middle; `failing` answers 500; `busy` answers 429 with 7 s.
 */
export async function faultyModelServer(
  fault: Fault,
): Promise<{ readonly url: string; readonly asked: () => number; readonly left: () => number }> {
  let [asked, left] = [0, 0];
  const server = createServer((request, response) => {
    asked += 1;
    response.on('close', () => {
      if (!response.writableFinished) left += 1;
    });
    void bodyOf(request).then((body) => FAULTS[fault](response, JSON.parse(body).stream === true));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/v1`, asked: () => asked, left: () => left };
}

/** An answer that a test says itself, piece by piece. */
export type Dictated = { readonly say: (text: string) => void; readonly finish: () => void; readonly cut: () => void };

/** A server that says what it is told to, while it is asked: `next` waits for a question and gives how to answer it. */
export async function dictatedModelServer(): Promise<{ readonly url: string; readonly next: () => Promise<Dictated> }> {
  const questions = new EventEmitter();
  const asked = on(questions, 'asked');
  const server = createServer((_request, response) => {
    response.writeHead(200, headersOf(true));
    const dictated: Dictated = {
      say: (text) => void response.write(chunkOf(text)),
      finish: () => void response.end(`${chunkOf('', 'stop')}data: [DONE]\n\n`),
      cut: () => void response.destroy(),
    };
    questions.emit('asked', dictated);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/v1`, next: async () => ((await asked.next()).value as [Dictated])[0] };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

const FAULTS: Readonly<Record<Fault, (response: ServerResponse, isStream: boolean) => void>> = {
  slow(response, isStream) {
    const bytes = Buffer.from(isStream ? chunkOf('Slow words, one byte after the other.') : completionOf('{"paragraphs":[]}'));
    let place = 0;
    response.writeHead(200, headersOf(isStream));
    const sending = setInterval(() => {
      response.write(bytes.subarray(place, place + 1));
      place += 1;
    }, 1_000);
    response.on('close', () => clearInterval(sending));
  },
  silent: () => undefined,
  garbage(response, isStream) {
    response.writeHead(200, headersOf(isStream));
    response.end(isStream ? 'data: {"choices": [ %%% \n\n' : '<html>{"choices": [ %%%');
  },
  wrongShape(response, isStream) {
    response.writeHead(200, headersOf(isStream));
    const value = '{"sections":"none"}';
    response.end(isStream ? `${chunkOf(value, 'stop')}data: [DONE]\n\n` : completionOf(value));
  },
  huge(response, isStream) {
    response.writeHead(200, headersOf(isStream));
    const piece = 'all work and no play '.repeat(5_000);
    if (!isStream) response.write('{"id":"x","object":"chat.completion","choices":[{"index":0,"message":{"role":"assistant","content":"');
    for (let count = 0; count < 100; count += 1) response.write(isStream ? chunkOf(piece) : piece);
    response.end(isStream ? 'data: [DONE]\n\n' : '"},"finish_reason":"stop"}]}');
  },
  endless(response, isStream) {
    response.writeHead(200, headersOf(isStream));
    const sending = setInterval(() => response.write(chunkOf('on and ')), 50);
    response.on('close', () => clearInterval(sending));
  },
  cut(response, isStream) {
    response.writeHead(200, headersOf(isStream));
    response.write(isStream ? chunkOf('Half a sentence that') : completionOf('half').slice(0, 40), () => response.destroy());
  },
  failing(response) {
    response.writeHead(500, headersOf(false));
    response.end('{"error":{"message":"on fire"}}');
  },
  busy(response) {
    response.writeHead(429, { ...headersOf(false), 'retry-after': '7' });
    response.end('{"error":{"message":"slow down"}}');
  },
};

function headersOf(isStream: boolean) {
  return { 'content-type': isStream ? 'text/event-stream' : 'application/json' };
}

function chunkOf(content: string, finish: 'stop' | null = null): string {
  const chunk = {
    id: 'x',
    object: 'chat.completion.chunk',
    created: 1,
    model: 'fake',
    choices: [{ index: 0, delta: { content }, finish_reason: finish }],
  };
  return `data: ${JSON.stringify(chunk)}\n\n`;
}

function completionOf(content: string): string {
  const choices = [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }];
  return JSON.stringify({ id: 'x', object: 'chat.completion', created: 1, model: 'fake', choices });
}

/** A model called `fake` at one of these servers. */
export function settingsFor(url: string, changes: Partial<ModelSettings> = {}): ModelSettings {
  const fake = { provider: 'openai', name: 'fake' } as const;
  return {
    openai: { apiKey: 'none', baseUrl: url },
    anthropic: null,
    choiceOf: { interpret: fake, compatibility: fake, guidance: fake, growth: fake, forecast: fake, chat: fake },
    fallback: null,
    timeoutMs: 20_000,
    tokensPerMinute: 90_000,
    tokensPerDay: 200_000,
    atOnce: 8,
    ...changes,
  };
}
