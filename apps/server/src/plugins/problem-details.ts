import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { ERROR_CODES, type ErrorCode, type FieldRefusal, refusalOf } from '@1numbers/contract';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AppError, NotReady, SecondFactorRequired } from '../errors.ts';
import { SECURITY_HEADERS } from './headers.ts';
import { allowedMethods, pathOf } from './inventory.ts';

/** How long what is left of a refused body is thrown away before the connection is cut. */
const LINGER_MS = 2_000;

/** Every answer that is not 2xx is application/problem+json. */
export function problemDetails(app: FastifyInstance): void {
  app.setErrorHandler((error, request, reply) => {
    sendProblem(toAppError(error, request), request, reply);
  });
  app.addHook('onRequest', (request, _reply, done) => {
    if (request.headers.host === undefined && request.raw.httpVersion === '1.1')
      done(new AppError('bad_request', 'The Host header is missing.'));
    else done(request.is404 ? nothingAt(request) : undefined);
  });
  app.addHook('onResponse', (request, _reply, done) => {
    if (!request.raw.complete) lingerThenClose(request);
    done();
  });
}

/** What a request is told that no route answers: another method would do, or there is nothing. */
export function nothingAt(request: FastifyRequest): AppError {
  const allowed = allowedMethods(request);
  if (allowed.length > 0) return new AppError('method_not_allowed', `Use ${allowed.join(' or ')} at this address.`);
  return new AppError('not_found', 'There is nothing at this address. The API is described at /docs.');
}

export function sendProblem(error: AppError, request: FastifyRequest, reply: FastifyReply): void {
  const { status } = ERROR_CODES[error.code];
  if (error.code === 'method_not_allowed') reply.header('allow', allowedMethods(request).join(', '));
  if (ERROR_CODES[error.code].retryable) reply.header('retry-after', String(error.retryAfterSeconds ?? 1));
  reply.code(status).type('application/problem+json').header('cache-control', 'no-store');
  reply.serializer(String).send(problemText(error, pathOf(request), request.id));
}

/** For what breaks before there is a route, such as an address that cannot be decoded: no hook has run yet. */
export function answerFrameworkError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  reply.headers(SECURITY_HEADERS).header('x-request-id', request.id);
  sendProblem(toAppError(error, request), request, reply);
}

/** For what breaks before there is a request: headers that are too large, too slow or no HTTP. */
export function answerClientError(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const { code, detail } = CLIENT_ERRORS[error.code ?? ''] ?? { code: 'bad_request', detail: 'This is not HTTP as it should be.' };
  const body = problemText(new AppError(code, detail), '', randomUUID());
  const { status } = ERROR_CODES[code];
  const head = Object.entries({
    ...SECURITY_HEADERS,
    'content-type': 'application/problem+json',
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    connection: 'close',
  }).map(([name, value]) => `${name}: ${value}`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${head.join('\r\n')}\r\n\r\n${body}`);
}

const CLIENT_ERRORS: Readonly<Record<string, { readonly code: ErrorCode; readonly detail: string }>> = {
  HPE_HEADER_OVERFLOW: { code: 'headers_too_large', detail: 'The headers are larger than 16 KiB.' },
  ERR_HTTP_REQUEST_TIMEOUT: { code: 'timeout', detail: 'The headers did not arrive in time.' },
};

/** Fastify's own refusals, by their code. */
const FRAMEWORK_ERRORS: Readonly<Record<string, { readonly code: ErrorCode; readonly detail: string }>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: { code: 'unsupported_media_type', detail: 'The content type of the body is not one this address takes.' },
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: { code: 'bad_request', detail: 'The body is not as long as its Content-Length says.' },
  FST_ERR_BAD_URL: { code: 'bad_request', detail: 'The address holds an escape that cannot be decoded.' },
  FST_ERR_MAX_PARAM_LENGTH: { code: 'not_found', detail: 'There is nothing at this address.' },
};

function toAppError(error: unknown, request: FastifyRequest): AppError {
  if (error instanceof AppError) return error;
  const refusal = refusalOf(error);
  if (refusal !== null) return new AppError(refusal.code, refusal.detail, refusal.errors);
  const known = FRAMEWORK_ERRORS[(error as FastifyError).code];
  if (known !== undefined) return new AppError(known.code, known.detail);
  request.log.error({ requestId: request.id, route: request.routeOptions.url, err: error });
  return new AppError('internal', 'Something broke on our side. Try again, and name the request id if it stays.');
}

type ProblemDocument = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly code: ErrorCode;
  readonly requestId: string;
  readonly errors?: readonly FieldRefusal[];
  readonly dependencies?: NotReady['dependencies'];
  readonly secondFactor?: SecondFactorRequired['secondFactor'];
};

function problemText(error: AppError, instance: string, requestId: string): string {
  const { title, status } = ERROR_CODES[error.code];
  const problem: ProblemDocument = {
    type: `urn:1numbers:error:${error.code}`,
    title,
    status,
    detail: error.message,
    instance,
    code: error.code,
    requestId,
    ...(error.errors && { errors: error.errors }),
    ...(error instanceof NotReady && { dependencies: error.dependencies }),
    ...(error instanceof SecondFactorRequired && { secondFactor: error.secondFactor }),
  };
  return JSON.stringify(problem);
}

/** The caller may still be sending: cutting at once would cost it the answer, waiting for ever would cost us the connection. */
function lingerThenClose(request: FastifyRequest): void {
  const { raw } = request;
  raw.resume();
  const timer = setTimeout(() => raw.destroy(), LINGER_MS);
  timer.unref();
  raw.once('close', () => clearTimeout(timer));
}
