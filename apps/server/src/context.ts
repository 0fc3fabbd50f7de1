import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Env } from './env.ts';

/** What the app is made of. The clock is here, so that a test can say what day it is. */
export type Context = {
  readonly logLevel: Env['LOG_LEVEL'];
  readonly now: () => Date;
  /** How long a request's headers and its body may take to arrive. */
  readonly arrivalTimeoutMs: number;
  /** The text of the OpenAPI document. */
  readonly openApi: string;
  /** The built web app, or null when it has not been built. */
  readonly webRoot: string | null;
};

export const OPENAPI_FILE = fileURLToPath(new URL('../../../docs/openapi.json', import.meta.url));

/** The only place where the parts of the app are constructed. */
export function createContext(env: Pick<Env, 'LOG_LEVEL'>): Context {
  return {
    logLevel: env.LOG_LEVEL,
    now: () => new Date(),
    arrivalTimeoutMs: 10_000,
    openApi: readFileSync(OPENAPI_FILE, 'utf8'),
    webRoot: existsSync(`${WEB_ROOT}/index.html`) ? WEB_ROOT : null,
  };
}

const WEB_ROOT = fileURLToPath(new URL('../../web/dist', import.meta.url));
