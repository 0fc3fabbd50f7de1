import { FORM_TYPES } from '@1numbers/contract';
import type { FastifyInstance } from 'fastify';
import { encodingRefusal } from './content-encoding.ts';
import { readBody } from './json-body.ts';

const MAX_BYTES = 16 * 1024;

/** The routes of this scope take a form of fixed words, byte by byte as a text: nothing in it is read. */
export function takeForm(scope: FastifyInstance, arrivalTimeoutMs: number): void {
  const limits = { timeoutMs: arrivalTimeoutMs, maxBytes: MAX_BYTES, tooLarge: 'The form is larger than 16 KiB.' };
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser([...FORM_TYPES], (_request, payload, done) => {
    const refusal = encodingRefusal(payload);
    if (refusal === null) readBody(payload, limits, (error, bytes) => done(error, bytes.toString('latin1')));
    else done(refusal);
  });
}
