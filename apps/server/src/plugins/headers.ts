import type { FastifyInstance } from 'fastify';

/** What every answer carries, errors included. */
export const SECURITY_HEADERS = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
} as const;

/** What only a page has a use for: who may hold its window, and which of the device it may ask for. */
export const PAGE_HEADERS = {
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
} as const;

/** The web app: only its own files, no inline script, no inline style. */
export const WEB_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The playground brings its styles as text and opens what it answers in blobs; scripts are added to this by their hash. */
export const PLAYGROUND_POLICY = [
  "default-src 'none'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A calculation is about a person: nobody on the way may keep it. */
export const PRIVATE = 'private, no-store';

/** A page's own policy stays; what writes to the socket itself (plugins/calculation.ts) brings these headers along. */
export function securityHeaders(app: FastifyInstance): void {
  app.addHook('onSend', (request, reply, _payload, done) => {
    const policy = reply.getHeader('content-security-policy') ?? SECURITY_HEADERS['content-security-policy'];
    reply.headers(SECURITY_HEADERS).header('content-security-policy', policy).header('x-request-id', request.id);
    done();
  });
}
