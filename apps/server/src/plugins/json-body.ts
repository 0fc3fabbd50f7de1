import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { JSON_TYPE, parseJson } from '@1numbers/contract';
import type { FastifyInstance } from 'fastify';
import { AppError } from '../errors.ts';
import { encodingRefusal } from './content-encoding.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** A POST that takes no body. */
    bodyless?: boolean;
  }
}

export const MAX_BODY_BYTES = 1024 * 1024;

/** The routes of this scope take strict JSON and nothing else, of at most 1 MiB, arriving within the deadline. */
export function takeJson(scope: FastifyInstance, arrivalTimeoutMs: number): void {
  takeJsonWithin(scope, { timeoutMs: arrivalTimeoutMs, maxBytes: MAX_BODY_BYTES, tooLarge: TOO_LARGE });
  scope.addHook('preValidation', (request, _reply, done) => {
    const missing = request.method === 'POST' && request.body === undefined && !request.routeOptions.config.bodyless;
    done(missing ? new AppError('unsupported_media_type', `Send a body with the content type ${JSON_TYPE}.`) : undefined);
  });
}

/** The routes of this scope take strict JSON within limits of their own. */
export function takeJsonWithin(scope: FastifyInstance, limits: BodyLimits): void {
  scope.addContentTypeParser(JSON_TYPE, (request, payload, done) => {
    if (!isUtf8Charset(request.headers['content-type'])) {
      done(new AppError('unsupported_media_type', 'JSON is sent as UTF-8: leave the charset out.'));
      return;
    }
    const refusal = encodingRefusal(payload);
    if (refusal !== null) {
      done(refusal);
      return;
    }
    readBody(payload, limits, (error, bytes) => {
      if (error !== null) done(error);
      else parseBytes(bytes, done);
    });
  });
}

/** Text of bytes that must be UTF-8. A byte order mark is refused, as RFC 8259 lets a reader do. */
export function decodeUtf8(bytes: Buffer): string {
  if (!isUtf8(bytes)) throw new AppError('malformed_unicode', 'The body is not valid UTF-8.');
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    throw new AppError('malformed_json', 'The body begins with a byte order mark. Leave it out.');
  }
  return bytes.toString('utf8');
}

export type BodyLimits = { readonly timeoutMs: number; readonly maxBytes: number; readonly tooLarge: string };
type Done = (error: Error | null, bytes: Buffer) => void;

/** The bytes of a body that is neither too large nor too slow. */
export function readBody(payload: IncomingMessage, { timeoutMs, maxBytes, tooLarge }: BodyLimits, done: Done): void {
  const declared = Number(payload.headers['content-length']);
  let chunks: Buffer[] | null = [];
  let size = 0;
  let timer: NodeJS.Timeout | undefined;
  payload.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > maxBytes) finish(new AppError('payload_too_large', tooLarge));
    else chunks?.push(chunk);
  });
  payload.on('end', () => finish(null));
  payload.on('error', finish);
  if (declared > maxBytes) finish(new AppError('payload_too_large', tooLarge));
  // A small body comes along with its headers: by now all of it is there, and a timer would cost more than reading it.
  process.nextTick(() => {
    if (chunks !== null && size !== declared)
      timer = setTimeout(() => finish(new AppError('timeout', 'The body did not arrive in time.')), timeoutMs);
  });

  /** The first call counts; what arrives after it is thrown away. */
  function finish(error: Error | null): void {
    if (chunks === null) return;
    clearTimeout(timer);
    const bytes = chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks);
    chunks = null;
    done(error, bytes);
  }
}

const TOO_LARGE = 'The body is larger than 1 MiB. Send many requests through /v1/calculate/batch.';

function parseBytes(bytes: Buffer, done: (error: Error | null, body?: unknown) => void): void {
  let body: unknown;
  try {
    body = parseJson(decodeUtf8(bytes));
  } catch (error) {
    done(error as Error);
    return;
  }
  done(null, body);
}

export function isUtf8Charset(contentType: string | undefined): boolean {
  if (contentType === JSON_TYPE) return true;
  const charset = /;\s*charset\s*=\s*"?([^";]*)/i.exec(contentType ?? '')?.[1];
  return charset === undefined || charset.trim().toLowerCase() === 'utf-8';
}
