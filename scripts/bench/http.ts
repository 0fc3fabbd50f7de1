import { type ChildProcess, spawn } from 'node:child_process';
import { connect } from 'node:net';
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
const ROUND_MS = 1500;
const TARGET = 0.6;

/** `POST /v1/calculate` against a bare `node:http` server that answers the very same bytes. */
export async function httpRows(): Promise<Row[]> {
  const server = await startServer();
  const answer = await (
    await fetch(`http://127.0.0.1:${server.port}/v1/calculate`, { method: 'POST', body: BODY, headers: JSON_TYPE })
  ).text();
  const bare = await start(['--input-type=module', '--eval', BARE_SERVER], { ANSWER: answer });
  try {
    const [ours = 0, reference = 1] = await interleaved(5, [() => load(server.port), () => load(bare.port)]);
    const ratio = ours / reference;
    console.log(`Reference of HTTP: a bare node:http server, ${count(reference)} answers/s`);
    return [
      { name: 'POST /v1/calculate, four numbers', figure: `${count(ours)}/s`, ratio, target: `ratio ${TARGET}`, met: ratio >= TARGET },
    ];
  } finally {
    server.child.kill();
    bare.child.kill();
  }
}

/** The product itself on a free port. */
export function startServer(): Promise<Started> {
  return start(['--conditions=onenumbers:source', join(ROOT, 'apps', 'server', 'src', 'main.ts')]);
}

type Started = { readonly child: ChildProcess; readonly port: number };

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

/** Starts a server on a free port and waits for the line that says where it is. */
function start(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Started> {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'silent', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`A server of the bench ended with code ${code}.`)));
    child.stdout.on('data', (chunk) => {
      const port = /http:\/\/[^:]+:(\d+)/.exec(String(chunk))?.[1];
      if (port !== undefined) resolve({ child, port: Number(port) });
    });
  });
}

/** Answers a second over kept-alive connections, each asking again as soon as it has its answer. */
async function load(port: number): Promise<number> {
  const until = performance.now() + ROUND_MS;
  const answers = await Promise.all(Array.from({ length: CONNECTIONS }, () => ask(port, until)));
  return (answers.reduce((sum, each) => sum + each, 0) / ROUND_MS) * 1000;
}

/** One connection; every answer has the length of the first. */
function ask(port: number, until: number): Promise<number> {
  const request = `POST /v1/calculate HTTP/1.1\r\nHost: bench\r\nContent-Type: application/json\r\nContent-Length: ${BODY.length}\r\n\r\n${BODY}`;
  return new Promise((resolve, reject) => {
    let answers = 0;
    let pending = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(request));
    socket.setEncoding('latin1').on('error', reject);
    socket.on('data', (chunk: string) => {
      pending += chunk;
      if (!isComplete(pending)) return;
      if (!pending.startsWith('HTTP/1.1 200')) return reject(new Error(pending.slice(0, 200)));
      answers += 1;
      pending = '';
      if (performance.now() < until) socket.write(request);
      else socket.end(() => resolve(answers));
    });
  });
}

function isComplete(text: string): boolean {
  const head = text.indexOf('\r\n\r\n');
  const length = /content-length: (\d+)/i.exec(text)?.[1];
  return head > 0 && text.length >= head + 4 + Number(length);
}
