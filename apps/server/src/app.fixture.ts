import { afterAll } from 'vitest';
import { type App, buildApp } from './app.ts';
import type { Context } from './context.ts';

/** The day every test of the server lives on, at an hour that is another day at both ends of the world. */
export const NOW = new Date('2026-11-23T10:30:00Z');

export function testContext(changes: Partial<Context> = {}): Context {
  return { logLevel: 'silent', now: () => NOW, arrivalTimeoutMs: 2_000, openApi: '{}', webRoot: null, ...changes };
}

/** The app of a test file, closed when the file is done. */
export async function testApp(changes: Partial<Context> = {}): Promise<App> {
  const app = await buildApp(testContext(changes));
  afterAll(() => app.close());
  return app;
}

export async function post(app: App, url: string, body: unknown, type = 'application/json') {
  const payload = typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body);
  return app.inject({ method: 'POST', url, headers: { 'content-type': type }, payload });
}
