import { once } from 'node:events';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { setImmediate as soon } from 'node:timers/promises';
import fastify, { type FastifyReply } from 'fastify';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { type EventStream, openEventStream } from './event-stream.ts';

/** What the listener has not taken in when they are let go, and what the sockets of both sides hold at most. */
const MAX_TOLD_MEGABYTES = 40;
const MINUTE_MS = 60_000;
const BEAT_MS = 4_000;

type Telling = { readonly stream: EventStream; readonly raw: FastifyReply['raw'] };
const app = fastify();
let opened: (telling: Telling) => void = () => undefined;
app.get('/', (request, reply) => {
  opened({ stream: openEventStream(request, reply), raw: reply.raw });
  return reply;
});
await app.listen({ port: 0, host: '127.0.0.1' });
afterAll(() => app.close());

/** Somebody who asks for the events and takes none of them in. */
async function asleep(): Promise<Telling & { readonly socket: Socket }> {
  const telling = new Promise<Telling>((resolve) => {
    opened = resolve;
  });
  const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1').pause();
  // Cut off while it sleeps.
  socket.on('error', () => undefined);
  socket.write('GET / HTTP/1.1\r\nhost: here\r\nconnection: close\r\naccept: text/event-stream\r\n\r\n');
  afterEach(() => void socket.destroy());
  return { ...(await telling), socket };
}

const isGone = ({ raw }: Telling) => raw.destroyed;
const words = (kilobytes: number) => ({ type: 'words', text: 'x'.repeat(kilobytes * 1024) });

describe('whoever is told events', () => {
  afterEach(() => void vi.useRealTimers());

  it('is let go where they take nothing in, before what waits for them fills the memory, and holds up nobody who tells', async () => {
    const telling = await asleep();
    let megabytes = 0;
    while (!isGone(telling) && megabytes < MAX_TOLD_MEGABYTES) {
      telling.stream.tell(words(256));
      megabytes += 0.25;
      await soon();
    }
    expect([isGone(telling), megabytes < MAX_TOLD_MEGABYTES]).toEqual([true, true]);
    telling.stream.tell(words(1));
    telling.stream.end();
  });

  it('is let go where something waits for them for more than a minute, however little', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const telling = await asleep();
    telling.stream.tell(words(1));
    while (!telling.raw.writableNeedDrain) {
      telling.stream.tell(words(64));
      await soon();
    }
    telling.stream.tell(words(1));
    vi.advanceTimersByTime(MINUTE_MS);
    expect(isGone(telling)).toBe(false);
    vi.advanceTimersByTime(2 * BEAT_MS);
    await once(telling.raw, 'close');
    expect(isGone(telling)).toBe(true);
  });

  it('is told on as long as they take it in', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const telling = await asleep();
    let heard = '';
    telling.socket.on('data', (bytes) => {
      heard += bytes.toString('latin1');
    });
    telling.socket.resume();
    telling.stream.tell(words(1));
    for (let beat = 0; beat < 3 * (MINUTE_MS / BEAT_MS); beat += 1) {
      vi.advanceTimersByTime(BEAT_MS);
      await soon();
    }
    telling.stream.tell({ type: 'last' });
    telling.stream.end();
    await once(telling.socket, 'close');
    expect([heard.match(/: still here/g)?.length, heard.includes('event: last')]).toEqual([45, true]);
  });
});
