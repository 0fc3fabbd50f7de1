import { describe, expect, it } from 'vitest';
import { createTokenBuckets } from './token-buckets.ts';

describe('token buckets', () => {
  it('let a burst through, then so many a second, each caller by itself', () => {
    let time = 0;
    const limiter = createTokenBuckets(10, 20, () => time);
    for (let count = 19; count >= 0; count -= 1)
      expect(limiter.take('a')).toEqual({ allowed: true, remaining: count, retryAfterSeconds: 0 });
    expect(limiter.take('a')).toEqual({ allowed: false, remaining: 0, retryAfterSeconds: 1 });
    expect(limiter.take('b')).toMatchObject({ allowed: true, remaining: 19 });
    time += 100;
    expect(limiter.take('a')).toMatchObject({ allowed: true, remaining: 0 });
    expect(limiter.take('a')).toMatchObject({ allowed: false });
    time += 60_000;
    expect(limiter.take('a')).toMatchObject({ allowed: true, remaining: 19 });
  });

  it('remember as many callers as memory is given for, and who is limited longest', () => {
    let time = 0;
    const limiter = createTokenBuckets(1, 2, () => time);
    for (let caller = 0; caller < 100_000; caller += 1) limiter.take(String(caller));
    time += 10_000;
    expect([limiter.take('new').allowed, limiter.take('new').allowed, limiter.take('new').allowed]).toEqual([true, true, false]);
    for (let caller = 0; caller < 250_000; caller += 1) limiter.take(String(caller));
    expect(limiter.take('other')).toMatchObject({ allowed: true, remaining: 1 });
  });
});
