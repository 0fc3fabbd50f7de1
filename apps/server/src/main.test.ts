import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));
const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

describe('the server', () => {
  it('says where it is, serves there, and ends with 0 when it is told to', async () => {
    const { child, address } = await started();
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it('finishes what is in flight before it ends', async () => {
    const { child, address } = await started();
    const socket = connect(Number(new URL(address).port), 'localhost');
    const line = '{"birthDate":"1936-10-12","include":["lifePath"]}\n';
    socket.write(
      `POST /v1/calculate/batch HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-ndjson\r\nContent-Length: ${2 * line.length}\r\n\r\n${line}`,
    );
    await once(socket, 'data');
    child.kill('SIGTERM');
    setTimeout(() => socket.write(line), 300);
    let rest = '';
    for await (const chunk of socket) rest += String(chunk);
    expect(rest).toContain('"lifePath"');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it('logs the route and the status of an answer, and nothing of what was asked', async () => {
    const { child, address } = await started({ LOG_LEVEL: 'info' });
    let log = '';
    child.stdout?.on('data', (text) => {
      log += text;
    });
    const headers = { 'content-type': 'application/json' };
    await fetch(`${address}/v1/calculate?name=Secret`, { method: 'POST', headers, body: '{"name":"Secret Person"}' });
    await fetch(`${address}/v1/systems/Secret?name=Secret`);
    child.kill('SIGTERM');
    await once(child, 'close');
    expect(log).toMatch(/"method":"POST","route":"\/v1\/calculate","status":200/);
    expect(log).toMatch(/"route":"\/v1\/systems\/:id","status":404/);
    expect(log).not.toContain('Secret');
  });

  it('names a port that is taken and the way out, and ends with 1', async () => {
    const other = createServer().listen(0, 'localhost');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { code, errors } = await ended(['all'], { PORT: String(port) });
    other.close();
    expect([code, errors]).toEqual([
      1,
      `Port ${port} is taken by another program. Stop it, or choose another port: PORT=${port + 1} npm start\n`,
    ]);
  });

  it('names a variable that cannot be used, and ends with 1', async () => {
    const { code, errors } = await ended(['api'], { PORT: 'http' });
    expect([code, errors]).toEqual([1, 'The environment cannot be used.\nPORT: must be a port number, 0 to 65535\n']);
  });

  it('knows its roles, and ends with 2 at another', async () => {
    const { code, errors } = await ended(['painter'], {});
    expect([code, errors]).toEqual([2, 'There is no role "painter". Use one of: all, api.\n']);
  });
});

function run(args: readonly string[], env: NodeJS.ProcessEnv): ChildProcess {
  const child = spawn(process.execPath, ['--conditions=onenumbers:source', MAIN, ...args], {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  return child;
}

async function started(env: NodeJS.ProcessEnv = {}): Promise<{ readonly child: ChildProcess; readonly address: string }> {
  const child = run([], { PORT: '0', ...env });
  let text = '';
  for (;;) {
    const [chunk] = await once(child.stdout as NodeJS.ReadableStream, 'data');
    text += String(chunk);
    const address = /1Numbers is at (http:\/\/localhost:\d+)\n/.exec(text)?.[1];
    if (address !== undefined) return { child, address };
  }
}

async function ended(args: readonly string[], env: NodeJS.ProcessEnv): Promise<{ readonly code: number; readonly errors: string }> {
  const child = run(args, env);
  let errors = '';
  child.stderr?.on('data', (text) => {
    errors += text;
  });
  const [code] = await once(child, 'close');
  return { code, errors };
}
