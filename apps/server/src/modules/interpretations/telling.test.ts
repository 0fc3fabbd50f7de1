import { describe, expect, it } from 'vitest';
import { callsOf, type Person, signedInPerson } from '../../app.fixture.ts';
import type { App } from '../../app.ts';
import { dictatedModelServer, type Fault, faultyModelServer } from '../../model-server.fixture.ts';
import { ask, eventsIn, type Heard, interpretationsApp, LUKASZ } from './interpretations.fixture.ts';

const { stored, appWith } = await interpretationsApp();

/** Asks over real HTTP, and gives each event as it comes. */
async function* hearing(app: App, { bearer }: Person, body: object, signal: AbortSignal | null = null): AsyncGenerator<Heard, void> {
  const address = app.server.listening ? (app.listeningOrigin as string) : await app.listen({ port: 0, host: '127.0.0.1' });
  const headers = { ...bearer, accept: 'text/event-stream', 'content-type': 'application/json' };
  const answer = await fetch(`${address}/v1/ai/interpret`, { method: 'POST', headers, body: JSON.stringify(body), signal });
  let text = '';
  for await (const piece of (answer.body as ReadableStream<Uint8Array>).pipeThrough(new TextDecoderStream())) {
    text += piece;
    const end = text.lastIndexOf('\n\n') + 2;
    if (end === 1) continue;
    yield* eventsIn(text.slice(0, end));
    text = text.slice(end);
  }
}

describe('a reading that is told as it is written', () => {
  it.each<[Fault, string]>([
    ['silent', 'model_unavailable'],
    ['slow', 'model_unavailable'],
    ['busy', 'model_busy'],
    ['failing', 'model_unavailable'],
    ['garbage', 'model_unusable'],
    ['wrongShape', 'model_unusable'],
    ['huge', 'model_unavailable'],
    ['cut', 'model_unavailable'],
  ])('has told the composed reading already when the model is %s, and says so', async (fault, code) => {
    const faulty = await faultyModelServer(fault);
    const app = await appWith(faulty.url, { timeoutMs: 1_500 });
    const ada = await signedInPerson(stored);
    const events = eventsIn((await ask(app, ada, LUKASZ, '/v1/ai/interpret', 'text/event-stream')).body);
    expect(events).toMatchObject([
      { type: 'reading', source: 'composed', note: null },
      { type: 'note', code, retryAfterSeconds: fault === 'busy' ? 7 : null },
      { type: 'done', source: 'composed' },
    ]);
  });

  it('gives the first words before the model has said any, and lets go of it when whoever asked leaves', async () => {
    const faulty = await faultyModelServer('silent');
    const app = await appWith(faulty.url, { timeoutMs: 60_000 });
    const ada = await signedInPerson(stored);
    const leaving = new AbortController();
    const events = hearing(app, ada, LUKASZ, leaving.signal);
    expect((await events.next()).value).toMatchObject({ type: 'reading', source: 'composed' });
    await expect.poll(faulty.asked, { timeout: 10_000 }).toBe(1);
    const { total, idle } = stored.context.database.gauges();
    expect(idle).toBe(total);
    leaving.abort();
    await expect.poll(faulty.left, { timeout: 10_000 }).toBe(1);
  });

  it('tells no more to who signed out meanwhile, and lets go of the model', async () => {
    const faulty = await faultyModelServer('silent');
    const app = await appWith(faulty.url, { timeoutMs: 60_000 });
    const ada = await signedInPerson(stored);
    const asking = ask(app, ada, LUKASZ, '/v1/ai/interpret', 'text/event-stream');
    await expect.poll(faulty.asked, { timeout: 10_000 }).toBe(1);
    expect((await callsOf(app, ada)('POST', '/v1/auth/logout')).statusCode).toBe(204);
    expect(eventsIn((await asking).body).at(-1)).toMatchObject({ type: 'failed', code: 'unauthenticated' });
    await expect.poll(faulty.left, { timeout: 10_000 }).toBe(1);
  });

  it('tells each paragraph as soon as it is whole and right by itself, and takes all back where the whole is not', async () => {
    const model = await dictatedModelServer();
    const app = await appWith(model.url);
    const events = hearing(app, await signedInPerson(stored), { ...LUKASZ, length: 'short' });
    const heard = async () => (await events.next()).value;
    const right = `Your Life Path is 1. ${'It is the road that you are to take. '.repeat(3)}`.trim();
    const paragraph = (text: string) => JSON.stringify({ text, restsOn: ['lifePath'] });
    const told = { type: 'paragraph', section: 'who', paragraph: { text: right, restsOn: [{ id: 'lifePath', value: '1' }] } };
    expect(await heard()).toMatchObject({ type: 'reading' });
    const first = await model.next();
    first.say(`{"sections":[{"id":"0","paragraphs":[${paragraph(right)}`);
    expect(await heard()).toMatchObject(told);
    first.cut();
    // The same model is asked once more.
    const second = await model.next();
    expect(await heard()).toEqual({ type: 'withdrawn' });
    second.say(`{"sections":[{"id":"0","paragraphs":[${paragraph(right)},${paragraph(right.replace('1', '7'))},`);
    expect(await heard()).toMatchObject(told);
    second.say(`${paragraph(right)}]}]}`);
    second.finish();
    // Now with what was wrong.
    expect(await heard()).toEqual({ type: 'withdrawn' });
    const third = await model.next();
    for (const character of `{"sections":[{"id":"0","paragraphs":[${paragraph(right)},${paragraph(right)}]}]}`) third.say(character);
    expect([await heard(), await heard()]).toMatchObject([told, told]);
    third.finish();
    expect(await heard()).toMatchObject({ type: 'done', source: 'model' });
    expect(await heard()).toBeUndefined();
  });
});
