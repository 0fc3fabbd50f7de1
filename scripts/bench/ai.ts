import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { median, type Row } from './measure.ts';

const TIMES = 100;
const WITHOUT_MS = 100;
const WITH_MS = 150;
const ASKED = { name: 'Łukasz Żak', birthDate: '1990-03-15', asOf: '2026-11-28', length: 'full' };
const TOKEN = 'a.b.c';

/** How long until the first words of a whole portrait are here: with no language model, and with one that has not said anything yet. */
export async function aiRows(): Promise<Row[]> {
  const server = fork(fileURLToPath(new URL('ai-server.ts', import.meta.url)), {
    execArgv: ['--conditions=onenumbers:source'],
    env: { ...process.env, LOG_LEVEL: 'silent' },
  });
  try {
    const [{ ports }] = (await once(server, 'message')) as [{ readonly ports: readonly [number, number] }];
    const [without, withModel] = ports;
    return [
      rowOf('without a model', WITHOUT_MS, await timesOf(without, null)),
      rowOf('with a model', WITH_MS, await timesOf(withModel, TOKEN)),
    ];
  } finally {
    server.kill('SIGKILL');
  }
}

function rowOf(what: string, mostMs: number, times: readonly number[]): Row {
  const p95 = times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? Number.NaN;
  const [first = Number.NaN] = times;
  return {
    name: `the first words of a portrait ${what}, p95`,
    figure: `${p95.toFixed(1)} ms (median ${median(times).toFixed(1)} ms, the very first ${first.toFixed(0)} ms)`,
    ratio: null,
    target: `under ${mostMs} ms`,
    met: p95 < mostMs,
  };
}

/** The first ones too: a person asks a server that has not been asked before as well. */
async function timesOf(port: number, token: string | null): Promise<number[]> {
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
    const { value } = await (answer.body as ReadableStream<Uint8Array>).getReader().read();
    times.push(performance.now() - began);
    if (!new TextDecoder().decode(value).startsWith('event: reading')) throw new Error(`It was answered ${answer.status}.`);
    leaving.abort();
  }
  return times;
}
