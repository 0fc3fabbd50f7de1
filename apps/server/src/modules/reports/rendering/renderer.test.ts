import { afterAll, expect, it } from 'vitest';
import { createRenderer } from './renderer.ts';
import type { Task } from './task.ts';

const renderer = createRenderer();
afterAll(() => renderer.close());

const card = (birthDate: string): Task => ({
  kind: 'card',
  format: 'svg',
  request: { chart: { birthDate }, language: 'en', shape: 'wide', showName: false },
});

it('goes on after a task that cannot be done, and refuses more than may wait', async () => {
  // Not a day: the service would have refused it.
  const broken = renderer.render(card('1990-02-30'));
  const good = Array.from({ length: 24 }, () => renderer.render(card('1990-02-28')));
  await expect(renderer.render(card('1990-02-28'))).rejects.toMatchObject({ code: 'unavailable' });
  await expect(broken).rejects.toThrow('A report could not be made');
  expect(new Set((await Promise.all(good)).map(String)).size).toBe(1);
});

it('lets nobody wait for ever when it is closed', async () => {
  const closing = createRenderer();
  const waiting = [closing.render(card('1990-02-28')), closing.render(card('1990-02-28'))];
  const refused = Promise.all(waiting.map((task) => expect(task).rejects.toMatchObject({ code: 'unavailable' })));
  await closing.close();
  await refused;
});
