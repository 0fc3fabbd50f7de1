import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { median, type Row } from './measure.ts';

const TIMES = 100;
const WITHOUT_MS = 100;
const WITH_MS = 150;
/** Of a model that has written the first of ten paragraphs after 100 ms, and all of them after a second. */
const WRITTEN_MS = 500;
const ASKED = { name: 'Łukasz Żak', birthDate: '1990-03-15', asOf: '2026-11-28', length: 'full' };
const TOKEN = 'a.b.c';

/** How long until the first words of a whole portrait are here: with no language model, with one that has not said anything yet, and those of one that writes. */
export async function aiRows(): Promise<Row[]> {
  const server = fork(fileURLToPath(new URL('ai-server.ts', import.meta.url)), {
    execArgv: ['--conditions=onenumbers:source'],
    env: { ...process.env, LOG_LEVEL: 'silent' },
  });
  try {
    const [{ ports }] = (await once(server, 'message')) as [{ readonly ports: readonly [number, number, number] }];
    const [without, withModel, writing] = ports;
    return [
      rowOf('the first words of a portrait without a model', WITHOUT_MS, await timesOf(without, null)),
      rowOf('the first words of a portrait with a model', WITH_MS, await timesOf(withModel, TOKEN)),
      rowOf('the first paragraph of a model that writes for 1 s', WRITTEN_MS, await timesOf(writing, TOKEN, 'paragraph')),
    ];
  } finally {
    server.kill('SIGKILL');
  }
}

function rowOf(what: string, mostMs: number, times: readonly number[]): Row {
  const p95 = times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? Number.NaN;
  const [first = Number.NaN] = times;
  return {
    name: `${what}, p95`,
    figure: `${p95.toFixed(1)} ms (median ${median(times).toFixed(1)} ms, the very first ${first.toFixed(0)} ms)`,
    ratio: null,
    target: `under ${mostMs} ms`,
    met: p95 < mostMs,
  };
}

/** The first ones too: a person asks a server that has not been asked before as well. */
async function timesOf(port: number, token: string | null, awaited = 'reading'): Promise<number[]> {
  const times: number[] = [];
  for (let count = 0; count < TIMES; count += 1) {
    const leaving = new AbortController();
    const began = performance.now();
    const answer = await fetch(`http://127.0.0.1:${port}/v1/ai/interpret`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'text/event-stream',
        ...(token !== null && { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify(ASKED),
      signal: leaving.signal,
    });
    if (answer.status !== 200) throw new Error(`It was answered ${answer.status}.`);
    await eventOf(answer, awaited);
    times.push(performance.now() - began);
    leaving.abort();
  }
  return times;
}

async function eventOf({ body }: Response, type: string): Promise<void> {
  let text = '';
  const reader = (body as ReadableStream<Uint8Array>).pipeThrough(new TextDecoderStream()).getReader();
  while (!text.includes(`event: ${type}\n`)) {
    const { done, value } = await reader.read();
    if (done) throw new Error(`There was no ${type}.`);
    text += value;
  }
}
