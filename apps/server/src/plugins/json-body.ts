import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { JSON_TYPE, parseJson } from '@1numbers/contract';
import type { FastifyInstance } from 'fastify';
import { AppError } from '../errors.ts';

export const MAX_BODY_BYTES = 1024 * 1024;

/** The routes of this scope take strict JSON and nothing else, of at most 1 MiB, arriving within the deadline. */
export function takeJson(scope: FastifyInstance, arrivalTimeoutMs: number): void {
  scope.addContentTypeParser(JSON_TYPE, (request, payload, done) => {
    if (!isUtf8Charset(request.headers['content-type'])) {
      done(new AppError('unsupported_media_type', 'JSON is sent as UTF-8: leave the charset out.'));
      return;
    }
    readBody(payload, arrivalTimeoutMs, (error, bytes) => {
      if (error !== null) done(error);
      else parseBytes(bytes, done);
    });
  });
  scope.addHook('preValidation', (request, _reply, done) => {
    const missing = request.method === 'POST' && request.body === undefined;
    done(missing ? new AppError('unsupported_media_type', `Send a body with the content type ${JSON_TYPE}.`) : undefined);
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

type Done = (error: Error | null, bytes: Buffer) => void;

const NOTHING = Buffer.alloc(0);

function readBody(payload: IncomingMessage, timeoutMs: number, done: Done): void {
  const chunks: Buffer[] = [];
  let size = 0;
  const timer = setTimeout(() => finish(new AppError('timeout', 'The body did not arrive in time.')), timeoutMs);
  payload.on('data', take);
  payload.on('end', end);
  payload.on('error', finish);
  if (Number(payload.headers['content-length']) > MAX_BODY_BYTES) finish(tooLarge());

  function take(chunk: Buffer): void {
    size += chunk.length;
    chunks.push(chunk);
    if (size > MAX_BODY_BYTES) finish(tooLarge());
  }
  function end(): void {
    finish(null);
  }
  function finish(error: Error | null): void {
    clearTimeout(timer);
    payload.off('data', take);
    payload.off('end', end);
    payload.off('error', finish);
    if (error !== null) payload.on('error', () => {});
    done(error, error !== null ? NOTHING : chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks));
  }
}

function tooLarge(): AppError {
  return new AppError('payload_too_large', 'The body is larger than 1 MiB. Send many requests through /v1/calculate/batch.');
}

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

function isUtf8Charset(contentType: string | undefined): boolean {
  const charset = /;\s*charset\s*=\s*"?([^";]*)/i.exec(contentType ?? '')?.[1];
  return charset === undefined || charset.trim().toLowerCase() === 'utf-8';
}
