type Node = { readonly host: string; readonly port: number };

/** Where a Redis is. Several servers are the nodes of one cluster that are asked for the others. */
export type RedisAddress = {
  readonly isCluster: boolean;
  readonly nodes: readonly [Node, ...Node[]];
  readonly username?: string;
  readonly password?: string;
  readonly db?: number;
  readonly isEncrypted: boolean;
};

const ADDRESS = /^(rediss?)(-cluster)?:\/\/(?:([^:@/]*)(?::([^@/]*))?@)?([^@/]+?)(?:\/(\d{1,3})?)?$/;
const NODE = /^(\[[\da-f:]+\]|[\w.-]+)(?::(\d{1,5}))?$/i;
const DEFAULT_PORT = 6379;

/**
 * Reads `redis://user:password@host:port/0`, or `redis-cluster://user:password@host:port,host:port`; `rediss` is the same, encrypted.
 * Throws and says what is wrong, never showing the password.
 */
export function parseRedisUrl(text: string): RedisAddress {
  const [, scheme, cluster, username = '', password = '', places = '', db] = ADDRESS.exec(text) ?? [];
  if (scheme === undefined) throw new Error('must be a redis://, rediss://, redis-cluster:// or rediss-cluster:// address');
  const isCluster = cluster !== undefined;
  const nodes = places.split(',').map(nodeOf) as [Node, ...Node[]];
  if (!isCluster && nodes.length > 1) throw new Error('several addresses are a cluster: begin with redis-cluster://');
  if (isCluster && Number(db ?? 0) !== 0) throw new Error('a cluster has no numbered databases');
  return {
    isCluster,
    nodes,
    ...(username !== '' && { username: decodeURIComponent(username) }),
    ...(password !== '' && { password: decodeURIComponent(password) }),
    ...(db !== undefined && { db: Number(db) }),
    isEncrypted: scheme === 'rediss',
  };
}

function nodeOf(text: string): Node {
  const [, host, port] = NODE.exec(text) ?? [];
  if (host === undefined || Number(port ?? 1) > 65_535) throw new Error('names a place that is no host and port');
  return { host: host.replaceAll(/[[\]]/g, ''), port: Number(port ?? DEFAULT_PORT) };
}
