import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { count, type Row } from './measure.ts';

const CONNECTIONS = 10_000;
const PER_PERSON = 10;
const OPENED_AT_ONCE = 100;
const ROUNDS = 5;
const MAX_KIB = 20;
const MAX_P95_MS = 1_000;
const TEXT_FRAME = 0x81;

/**
 * Many devices that listen to one server process: what each costs it in memory, and how long until a word to everybody has reached
 * them. The time runs from before the server is told to until the bytes are here, in a process that shares its machine.
 */
export async function eventRows(): Promise<Row[]> {
  const server = fork(fileURLToPath(new URL('events-server.ts', import.meta.url)), {
    execArgv: ['--expose-gc', '--conditions=onenumbers:source'],
    env: { ...process.env, LOG_LEVEL: 'silent' },
  });
  try {
    const port = Number(await answer(server, 'port'));
    const tickets = (await ask(server, 'tickets')) as string[];
    // The first connections load code that all others share.
    await open(port, tickets.slice(0, OPENED_AT_ONCE));
    const idle = Number(await ask(server, 'memory'));
    const sockets: Socket[] = [];
    for (let at = OPENED_AT_ONCE; at < tickets.length; at += OPENED_AT_ONCE)
      sockets.push(...(await open(port, tickets.slice(at, at + OPENED_AT_ONCE))));
    const connected = Number(await ask(server, 'connections'));
    if (connected !== CONNECTIONS) throw new Error(`Only ${connected} connections are open.`);
    const kib = (Number(await ask(server, 'memory')) - idle) / sockets.length / 1024;
    const p95s: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) p95s.push(await broadcast(server, sockets));
    const worst = Math.max(...p95s);
    for (const socket of sockets) socket.destroy();
    const name = `${count(CONNECTIONS)} connections to /v1/events`;
    return [
      {
        name: `${name}: memory of each`,
        figure: `${kib.toFixed(1)} KiB`,
        ratio: null,
        target: `at most ${MAX_KIB} KiB`,
        met: kib <= MAX_KIB,
      },
      {
        name: `${name}: a word to all, p95, the worst of ${ROUNDS}`,
        figure: `${count(worst)} ms`,
        ratio: null,
        target: `under ${count(MAX_P95_MS)} ms`,
        met: worst < MAX_P95_MS,
      },
    ];
  } finally {
    server.kill('SIGKILL');
  }
}

function ask(server: ChildProcess, action: string): Promise<unknown> {
  server.send({ action, count: CONNECTIONS, each: PER_PERSON });
  return answer(server, action);
}

async function answer(server: ChildProcess, action: string): Promise<unknown> {
  for (;;) {
    const [message] = (await once(server, 'message')) as [Record<string, unknown>];
    if (action in message) return message[action];
  }
}

function open(port: number, tickets: readonly string[]): Promise<Socket[]> {
  return Promise.all(
    tickets.map(
      (ticket) =>
        new Promise<Socket>((done, fail) => {
          const socket = connect(port, '127.0.0.1');
          socket.once('error', fail);
          socket.once('data', (head) => {
            if (String(head).startsWith('HTTP/1.1 101')) done(socket);
            else fail(new Error(String(head)));
          });
          socket.write(
            `GET /v1/events?ticket=${ticket} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n`,
          );
        }),
    ),
  );
}

/** Milliseconds after which 95 of 100 had heard. */
async function broadcast(server: ChildProcess, sockets: readonly Socket[]): Promise<number> {
  const began = performance.now();
  const heard = sockets.map(
    (socket) =>
      new Promise<number>((done) => {
        const hear = (frame: Buffer) => {
          if (frame[0] !== TEXT_FRAME) return;
          socket.off('data', hear);
          done(performance.now() - began);
        };
        socket.on('data', hear);
      }),
  );
  await ask(server, 'tell');
  const times = (await Promise.all(heard)).sort((a, b) => a - b);
  return times[Math.floor(times.length * 0.95)] as number;
}
