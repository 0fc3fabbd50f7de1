import { createHmac } from 'node:crypto';
import type { KeyRing } from '../secrets/key-ring.ts';

/** Names in a Redis: equal for equal texts, and telling nothing about an address, a person or what was looked for. */
export type RedisNames = (kind: string, text: string) => string;

export function createRedisNames(keys: KeyRing): RedisNames {
  const key = keys.lasting('redis');
  return (kind, text) => `1numbers:${kind}:${createHmac('sha256', key).update(`${kind}\0${text}`).digest('base64url').slice(0, 27)}`;
}
