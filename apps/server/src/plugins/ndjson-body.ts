import { NDJSON_TYPES } from '@1numbers/contract';
import type { FastifyInstance } from 'fastify';
import { AppError } from '../errors.ts';
import { encodingRefusal } from './content-encoding.ts';

/** A stream may pause, as long as it does not stop. */
const PAUSES = 6;

/** The routes of this scope take a stream of lines, of any length: `request.body` is its chunks. */
export function takeLines(scope: FastifyInstance, arrivalTimeoutMs: number): void {
  scope.addContentTypeParser([...NDJSON_TYPES], (_request, payload, done) => {
    const refusal = encodingRefusal(payload);
    done(refusal, refusal === null ? arriving(payload, arrivalTimeoutMs * PAUSES) : undefined);
  });
  scope.addHook('preValidation', (request, _reply, done) => {
    const missing = request.method === 'POST' && request.body === undefined;
    done(missing ? new AppError('unsupported_media_type', `Send lines with the content type ${NDJSON_TYPES[0]}.`) : undefined);
  });
}

/** The chunks of a body; throws when none arrives for `idleMs`. */
async function* arriving(payload: AsyncIterable<Buffer>, idleMs: number): AsyncGenerator<Buffer> {
  const chunks = payload[Symbol.asyncIterator]();
  for (;;) {
    const chunk = await within(chunks.next(), idleMs);
    if (chunk.done === true) return;
    yield chunk.value;
  }
}

function within<Value>(value: Promise<Value>, idleMs: number): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new AppError('timeout', 'The lines stopped arriving.')), idleMs);
    value.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
