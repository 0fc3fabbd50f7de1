import type { Refused } from '@1numbers/client/rtk';
import { expect, it } from 'vitest';
import { inTurn } from './in-turn.ts';

const refusedWith = (code: Refused['code'], retryAfterMs: number | null = null): Refused => ({
  code,
  detail: '',
  fields: [],
  retryAfterMs,
});

it('goes on after one that is refused for itself, and names it', async () => {
  const done: string[] = [];
  const undone = await inTurn(['a', 'b', 'c'], async (item) => {
    if (item === 'b') return refusedWith('not_found');
    done.push(item);
    return null;
  });
  expect(done).toEqual(['a', 'c']);
  expect(undone).toEqual([{ item: 'b', refused: refusedWith('not_found') }]);
});

it('tries nothing more once the service is away, and gives back all that is left', async () => {
  const tried: string[] = [];
  const undone = await inTurn(['a', 'b', 'c'], async (item) => {
    tried.push(item);
    return item === 'a' ? null : refusedWith('unreachable');
  });
  expect(tried).toEqual(['a', 'b']);
  expect(undone.map(({ item }) => item)).toEqual(['b', 'c']);
});

it('waits as long as it is asked to, and then does it', async () => {
  const answers = [refusedWith('rate_limited', 700), null];
  const waited: number[] = [];
  const undone = await inTurn(
    ['a'],
    async () => answers.shift() ?? null,
    async (ms) => {
      waited.push(ms);
    },
  );
  expect([undone, waited]).toEqual([[], [700]]);
});

it('does not wait for ever', async () => {
  const undone = await inTurn(
    ['a', 'b'],
    async () => refusedWith('rate_limited', 1),
    async () => undefined,
  );
  expect(undone.map(({ item }) => item)).toEqual(['a', 'b']);
});
