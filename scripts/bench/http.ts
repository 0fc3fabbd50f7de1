import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../run.mjs';
import { count, interleaved, type Row } from './measure.ts';

const BODY = JSON.stringify({
  name: 'Thomas John Hancock',
  birthDate: '1936-10-12',
  explain: false,
  include: ['lifePath', 'expression', 'soulUrge', 'personality'],
});
const CONNECTIONS = 32;
/** Many short rounds: what else the machine does falls on both servers alike. */
const ROUNDS = 25;
const ROUND_MS = 400;
/** A server answers some 100,000 requests before its code is compiled for good, the bare one a tenth of that. */
export const WARM_UP_ROUNDS = 15;
const TARGET = 0.6;

/**
 * `POST /v1/calculate` against a bare `node:http` server that reads the same body and answers the same JSON.
 * Measured is what a request costs the server's own process in CPU time, all its threads together: the client shares the machine
 * with the server, so that answers by the clock would tell as much of the client.
 */
export async function httpRows(): Promise<Row[]> {
  const server = await startServer();
  const answer = await (
    await fetch(`http://127.0.0.1:${server.port}/v1/calculate`, { method: 'POST', body: BODY, headers: JSON_TYPE })
  ).text();
  const bare = await start(['--input-type=module', '--eval', BARE_SERVER], { ANSWER: answer });
  try {
    const loads = [() => load(server, REQUEST), () => load(bare, REQUEST)];
    await interleaved(WARM_UP_ROUNDS, loads);
    const [ours = 0, reference = 1] = await interleaved(ROUNDS, loads);
    const ratio = ours / reference;
    console.log(`Reference of HTTP: a bare node:http server, ${count(reference)} answers for a second of its CPU time`);
    const figure = `${count(ours)}/CPU s`;
    return [{ name: 'POST /v1/calculate, four numbers', figure, ratio, target: `ratio ${TARGET}`, met: ratio >= TARGET }];
  } finally {
    server.child.kill();
    bare.child.kill();
  }
}

/** The product itself on a free port, with data of its own and a general limit that counts and never refuses. */
export async function startServer(): Promise<Started & { readonly directory: string }> {
  const directory = mkdtempSync(join(tmpdir(), '1numbers-bench-'));
  // PostgreSQL runs as another account when this is root.
  chmodSync(directory, 0o711);
  const main = join(ROOT, 'apps', 'server', 'src', 'main.ts');
  const server = await start(['--conditions=onenumbers:source', main], { DATA_DIR: directory, RATE_LIMIT_RPS: '100000' });
  server.child.once('exit', () => rmSync(directory, { recursive: true, force: true }));
  return { ...server, directory };
}

export type Started = { readonly child: ChildProcess; readonly port: number };

const JSON_TYPE = { 'content-type': 'application/json' };

const BARE_SERVER = `
  import { createServer } from 'node:http';
  const answer = process.env.ANSWER;
  const server = createServer((request, response) => {
    request.on('data', () => {}).on('end', () => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(answer) });
      response.end(answer);
    });
  });
  server.listen(0, '127.0.0.1', () => console.log('listening at http://127.0.0.1:' + server.address().port));
`;

/** Told to a server before its own code: it answers every message with the microseconds of CPU time it has used. */
const CPU_METER = `data:text/javascript,process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send(user + system);
}).channel.unref()`;

/** Starts a server on a free port and waits for the line that says where it is. */
export function start(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Started> {
  const child = spawn(process.execPath, ['--import', CPU_METER, ...args], {
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'silent', ...env },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`A server of the bench ended with code ${code}.`)));
    child.stdout?.on('data', (chunk) => {
      const port = /http:\/\/[^:]+:(\d+)/.exec(String(chunk))?.[1];
      if (port !== undefined) resolve({ child, port: Number(port) });
    });
  });
}

/** The CPU time a server has used since it began, in microseconds. */
async function cpuOf({ child }: Started): Promise<number> {
  child.send('cpu');
  const [used] = (await once(child, 'message')) as [number];
  return used;
}

/**
 * Answers for a second of the server's CPU time, over kept-alive connections that ask again as soon as they have their answer: the same,
 * or what `next` says.
 */
export async function load(server: Started, request: Buffer | (() => Buffer)): Promise<number> {
  const next = typeof request === 'function' ? request : () => request;
  const before = await cpuOf(server);
  const until = performance.now() + ROUND_MS;
  stayAwake(until);
  const answers = await Promise.all(Array.from({ length: CONNECTIONS }, () => ask(server.port, next, until)));
  const used = (await cpuOf(server)) - before;
  return (answers.reduce((sum, each) => sum + each, 0) / used) * 1_000_000;
}

/** A client that sleeps is woken by the server's write, on the server's bill: more often so the slower the server is. */
function stayAwake(until: number): void {
  if (performance.now() < until) setImmediate(stayAwake, until);
}

/** One connection. */
function ask(port: number, next: () => Buffer, until: number): Promise<number> {
  return new Promise((resolve, reject) => {
    let answers = 0;
    let pending: Buffer = EMPTY;
    const socket = connect(port, '127.0.0.1', () => socket.write(next()));
    socket.on('error', reject).on('data', (chunk: Buffer) => {
      pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
      const head = pending.indexOf(END_OF_HEAD);
      if (head < 0) return;
      const length = Number(LENGTH.exec(pending.toString('latin1', 0, head))?.[1]);
      if (pending.length < head + END_OF_HEAD.length + length) return;
      if (!pending.subarray(0, OK.length).equals(OK)) return reject(new Error(pending.toString('latin1').slice(0, 200)));
      answers += 1;
      pending = EMPTY;
      if (performance.now() < until) socket.write(next());
      else socket.end(() => resolve(answers));
    });
  });
}

const EMPTY = Buffer.alloc(0);
const OK = Buffer.from('HTTP/1.1 200');
const END_OF_HEAD = Buffer.from('\r\n\r\n');
const LENGTH = /\r\ncontent-length: (\d+)/i;
const REQUEST = Buffer.from(
  `POST /v1/calculate HTTP/1.1\r\nHost: bench\r\nContent-Type: application/json\r\nContent-Length: ${BODY.length}\r\n\r\n${BODY}`,
);
