import { Agent, request } from 'node:http';

export type Call = { readonly method: string; readonly path: string; readonly headers: Record<string, string>; readonly body?: string };
export type Latencies = { readonly median: number; readonly p95: number; readonly count: number };

/**
 * Asks at a constant rate, whether answers come or not, and counts each from when it was to be asked: a server that falls behind
 * cannot hide it by being asked less. In milliseconds.
 */
export async function openLoop(port: number, call: Call, perSecond: number, forMs: number): Promise<Latencies> {
  const agent = new Agent({ keepAlive: true, maxSockets: 256 });
  const began = performance.now();
  const total = Math.floor((perSecond * forMs) / 1000);
  const latencies: Promise<number>[] = [];
  while (latencies.length < total) {
    const due = Math.min(total, Math.floor(((performance.now() - began) * perSecond) / 1000));
    while (latencies.length < due) {
      const intended = began + (latencies.length * 1000) / perSecond;
      latencies.push(ask(port, call, agent).then(() => performance.now() - intended));
    }
    await new Promise((done) => setTimeout(done, 1));
  }
  return summed(await Promise.all(latencies).finally(() => agent.destroy()));
}

/** Asks again as soon as there is an answer, over so many connections: the same, or what `call` says. */
export async function closedLoop(
  port: number,
  call: Call | (() => Call),
  connections: number,
  forMs: number,
): Promise<Latencies & { perSecond: number }> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const began = performance.now();
  const latencies: number[] = [];
  const client = async () => {
    while (performance.now() - began < forMs) {
      const asked = performance.now();
      await ask(port, typeof call === 'function' ? call() : call, agent);
      latencies.push(performance.now() - asked);
    }
  };
  await Promise.all(Array.from({ length: connections }, client)).finally(() => agent.destroy());
  return { ...summed(latencies), perSecond: (latencies.length * 1000) / (performance.now() - began) };
}

/** The answer's body. Throws when it is no 2xx. */
export function ask(port: number, { method, path, headers, body }: Call, agent?: Agent): Promise<string> {
  return new Promise((done, fail) => {
    const length = body === undefined ? {} : { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) };
    const asked = request(
      { host: '127.0.0.1', port, method, path, headers: { ...headers, ...length }, ...(agent && { agent }) },
      (answer) => {
        let text = '';
        answer.setEncoding('utf8').on('data', (chunk) => {
          text += chunk;
        });
        answer.on('end', () =>
          (answer.statusCode ?? 500) < 300 ? done(text) : fail(new Error(`${method} ${path}: ${answer.statusCode} ${text}`)),
        );
      },
    );
    asked.on('error', fail).end(body);
  });
}

function summed(latencies: readonly number[]): Latencies {
  const sorted = latencies.toSorted((a, b) => a - b);
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95), count: sorted.length };
}
