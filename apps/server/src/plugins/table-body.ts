import { isUtf8 } from 'node:buffer';
import { CSV_TYPE } from '@1numbers/contract';
import type { FastifyInstance } from 'fastify';
import { AppError } from '../errors.ts';
import { encodingRefusal } from './content-encoding.ts';
import { isUtf8Charset, readBody, takeJsonWithin } from './json-body.ts';

const MAX_BYTES = 8 * 1024 * 1024;
/** What is larger than JSON may be may also take longer. */
const PATIENCE = 6;

/** The routes of this scope take a table as text, or much JSON. A byte order mark is part of many tables, and no fault. */
export function takeTables(scope: FastifyInstance, arrivalTimeoutMs: number): void {
  const limits = {
    timeoutMs: arrivalTimeoutMs * PATIENCE,
    maxBytes: MAX_BYTES,
    tooLarge: 'The table is larger than 8 MiB. Send it in parts.',
  };
  takeJsonWithin(scope, limits);
  scope.addContentTypeParser(CSV_TYPE, (request, payload, done) => {
    const refusal = isUtf8Charset(request.headers['content-type'])
      ? encodingRefusal(payload)
      : new AppError('unsupported_media_type', 'A table is sent as UTF-8.');
    if (refusal !== null) {
      done(refusal);
      return;
    }
    readBody(payload, limits, (error, bytes) => {
      if (error !== null) done(error);
      else if (isUtf8(bytes)) done(null, bytes.toString('utf8'));
      else done(new AppError('malformed_unicode', 'The table is not valid UTF-8. Save it as UTF-8.'));
    });
  });
}
