import { randomBytes } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { hostCookie } from './refresh-cookie.ts';

const SECONDS = 15 * 60;

/** Ties a way that leads through another site to the browser that began it. */
export type BrowserBinding = {
  /** A new secret, which the browser keeps and no script reads. */
  readonly bind: (reply: FastifyReply) => string;
  readonly of: (request: FastifyRequest) => string | null;
};

/** Lax: the browser brings it along when another site sends it back here. The scope has the cookies of `takeRefreshCookie`. */
export function browserBinding(publicUrl: string): BrowserBinding {
  const { name, options } = hostCookie(publicUrl, 'oauth', 'lax');
  return {
    bind(reply) {
      const secret = randomBytes(32).toString('base64url');
      reply.setCookie(name, secret, { ...options, maxAge: SECONDS });
      return secret;
    },
    of: (request) => request.cookies[name] ?? null,
  };
}
