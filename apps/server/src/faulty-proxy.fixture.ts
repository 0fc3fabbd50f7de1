import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** A way to a PostgreSQL or a Redis that can be cut (`refuse`) or swallow everything (`blackHole`), until it is mended. */
export type FaultyProxy = {
  readonly url: string;
  readonly refuse: () => void;
  readonly blackHole: () => void;
  readonly mend: () => Promise<void>;
  readonly close: () => void;
};

/** @param socketUrl an address of the embedded PostgreSQL */
export function startFaultyProxy(socketUrl: string): Promise<FaultyProxy> {
  const [, login = '', database = '', folder = ''] = /^postgresql:\/\/([^@]+)@\/(\w+)\?host=(.+)$/.exec(socketUrl) ?? [];
  const target = `${decodeURIComponent(folder)}/.s.PGSQL.5432`;
  return startProxy(
    () => connect(target),
    (port) => `postgresql://${login}@127.0.0.1:${port}/${database}`,
  );
}

/** @param redisPort of a Redis on this machine */
export function startFaultyRedisProxy(redisPort: number): Promise<FaultyProxy> {
  return startProxy(
    () => connect(redisPort, '127.0.0.1'),
    (port) => `redis://127.0.0.1:${port}`,
  );
}

async function startProxy(reach: () => Socket, urlOf: (port: number) => string): Promise<FaultyProxy> {
  const sockets = new Set<Socket>();
  let swallowing = false;
  const accept = (near: Socket) => {
    const far = reach();
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.on('data', (chunk) => swallowing || to.write(chunk));
      from.on('close', () => {
        sockets.delete(from);
        to.destroy();
      });
      from.on('error', () => from.destroy());
    }
  };
  let server = await listen(accept, 0);
  const { port } = server.address() as AddressInfo;
  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: urlOf(port),
    refuse() {
      server.close();
      cut();
    },
    blackHole() {
      swallowing = true;
    },
    async mend() {
      swallowing = false;
      cut();
      if (!server.listening) server = await listen(accept, port);
    },
    close() {
      server.close();
      cut();
    },
  };
}

async function listen(accept: (socket: Socket) => void, port: number): Promise<Server> {
  const server = createServer(accept).listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server;
}
