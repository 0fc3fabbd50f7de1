import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';
import type { Context } from '../context.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** Whether pages of other origins may call, so that what writes to the socket itself brings along what tells them so. */
    answersOtherOrigins: boolean;
  }
}

const DAY_SECONDS = 24 * 60 * 60;

/** What a script of another origin may send, and what it may read beside the body. */
const SENT = ['authorization', 'content-type', 'idempotency-key', 'if-match', 'if-none-match', 'x-api-key'];
const READ = ['etag', 'idempotency-replayed', 'location', 'ratelimit', 'ratelimit-policy', 'retry-after', 'x-request-id'];

/**
 * Lets the pages of the named origins call the API from a browser, with a token or a key of their own and never with our cookie.
 * Where none is named no answer carries a header of it, and browsers keep other pages out.
 */
export async function otherOrigins(app: FastifyInstance, { corsOrigins }: Pick<Context, 'corsOrigins'>): Promise<void> {
  app.decorate('answersOtherOrigins', corsOrigins.length > 0);
  if (!app.answersOtherOrigins) return;
  await app.register(cors, {
    origin: [...corsOrigins],
    methods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
    allowedHeaders: SENT,
    exposedHeaders: READ,
    credentials: false,
    maxAge: DAY_SECONDS,
    strictPreflight: false,
  });
}
