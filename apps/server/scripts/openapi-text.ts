import { type AnsweredExamples, JSON_TYPE, openApiDocument, ROUTES, type Route, type RouteExample } from '@1numbers/contract';
import { buildApp } from '../src/app.ts';
import { detachedContext } from '../src/detached-context.ts';

/** The OpenAPI document as text: every example in it was really asked, and really answered so. */
export async function openApiText(): Promise<string> {
  return `${JSON.stringify(openApiDocument(await answeredExamples()), null, 1)}\n`;
}

async function answeredExamples(): Promise<AnsweredExamples> {
  const app = await buildApp(detachedContext());
  const answers = new Map<string, unknown>();
  for (const route of ROUTES) {
    for (const example of route.examples) {
      if (saysItsAnswer(route, example)) continue;
      const { statusCode, body, payload } = await app.inject(requestOf(route, example));
      if (statusCode !== 200) throw new Error(`The example ${route.id}.${example.id} is answered ${statusCode}: ${payload}`);
      answers.set(`${route.id}.${example.id}`, route.answer?.type === JSON_TYPE ? JSON.parse(body) : body);
    }
  }
  await app.close();
  return answers;
}

/** What needs an account or makes one says itself what it answers. */
function saysItsAnswer({ access, answer }: Route, example: RouteExample): boolean {
  return access !== undefined || answer === undefined || example.answer !== undefined;
}

function requestOf(route: Route, { body, path }: RouteExample) {
  const url = path ?? route.path;
  if (route.request === undefined) return { method: route.method, url };
  const headers = { 'content-type': route.request.types[0] as string };
  return { method: route.method, url, headers, payload: typeof body === 'string' ? body : JSON.stringify(body) };
}
