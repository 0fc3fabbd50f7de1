import type { IncomingMessage } from 'node:http';
import { AppError } from '../errors.ts';

/** The refusal of a compressed body, which would otherwise be called bad UTF-8; null for one that comes as it is. */
export function encodingRefusal({ headers }: IncomingMessage): AppError | null {
  const encoding = headers['content-encoding'];
  if (encoding === undefined || encoding.toLowerCase() === 'identity') return null;
  return new AppError('unsupported_media_type', 'Compressed bodies are not taken: send it as it is, without Content-Encoding.');
}
