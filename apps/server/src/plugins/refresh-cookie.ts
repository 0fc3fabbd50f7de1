import cookies from '@fastify/cookie';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AppError } from '../errors.ts';

const REFRESH_SECONDS = 7 * 24 * 60 * 60;

/** Where a browser keeps its refresh token: out of reach of every script. */
export type RefreshCookie = {
  /** Whether a browser asks, which wants the cookie. Throws `forbidden` for a page of another origin. */
  readonly isWeb: (request: FastifyRequest) => boolean;
  /** The token in the cookie. Throws `forbidden` for a page of another origin, and `unauthenticated` where there is none. */
  readonly tokenOf: (request: FastifyRequest) => string;
  readonly set: (reply: FastifyReply, token: string) => void;
  readonly clear: (reply: FastifyReply) => void;
};

export function takeRefreshCookie(scope: FastifyInstance, publicUrl: string): RefreshCookie {
  scope.register(cookies);
  const { name, options } = hostCookie(publicUrl, 'refresh', 'strict');

  function refuseOtherOrigins({ headers }: FastifyRequest): void {
    if (isOwnOrigin(headers, publicUrl)) return;
    throw new AppError('forbidden', 'The cookie is taken only from pages of this service: Origin must be its own.');
  }

  return {
    isWeb(request) {
      if (request.headers['x-client'] !== 'web') return false;
      // Programs name no origin, and have no cookie of anybody yet.
      if (request.headers.origin !== undefined) refuseOtherOrigins(request);
      return true;
    },
    tokenOf(request) {
      const { [name]: token } = request.cookies;
      if (token === undefined) throw new AppError('unauthenticated', 'Send a refresh token, or the cookie that holds one.');
      refuseOtherOrigins(request);
      return token;
    },
    set: (reply, token) => void reply.setCookie(name, token, { ...options, maxAge: REFRESH_SECONDS }),
    clear: (reply) => void reply.clearCookie(name, options),
  };
}

/**
 * Whether a page of this service asks, by whatever name of the host it is reached. Browsers say from which page a request comes, and no
 * page can make them say another.
 */
export function isOwnOrigin({ origin, host }: FastifyRequest['headers'], publicUrl: string): boolean {
  if (origin === undefined) return false;
  return origin === new URL(publicUrl).origin || (URL.canParse(origin) && new URL(origin).host === host);
}

/**
 * A cookie that no script reads. `__Host-` ties it to this very host and to https, for which browsers take localhost too. A service that
 * people reach by plain http elsewhere can have no such cookie, and gets one by another name.
 */
export function hostCookie(publicUrl: string, plainName: string, sameSite: 'strict' | 'lax') {
  const { protocol, hostname } = new URL(publicUrl);
  const secure = protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  const options = { path: '/', httpOnly: true, secure, sameSite } as const;
  return { name: secure ? `__Host-${plainName}` : plainName, options };
}
