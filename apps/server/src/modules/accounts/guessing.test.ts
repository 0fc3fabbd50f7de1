import { describe, expect, it } from 'vitest';
import { createFailureCounts } from '../../cache/failure-counts.ts';
import { createGuessing, type GuessedAt } from './guessing.ts';

const MINUTE_MS = 60_000;

function guesses() {
  let time = 0;
  const guessing = createGuessing(createFailureCounts(), () => new Date(time));
  return {
    later: (ms: number) => {
      time += ms;
    },
    succeed: (at: GuessedAt) => guessing(at).succeeded(),
    /** How many wrong guesses are let through before one is refused. */
    async fail(times: number, place: (index: number) => GuessedAt): Promise<number> {
      for (let index = 0; index < times; index += 1) {
        const guess = guessing(place(index));
        try {
          await guess.before();
        } catch {
          return index;
        }
        await guess.failed();
      }
      return times;
    },
    isOpen: (at: GuessedAt) =>
      guessing(at)
        .before()
        .then(() => true)
        .catch(() => false),
  };
}

describe('limits on guessing', () => {
  it('let ten wrong passwords through from one place at one account, and others from elsewhere', async () => {
    const { fail, isOpen } = guesses();
    expect(await fail(20, () => ({ account: 'ada', ip: '192.0.2.1' }))).toBe(10);
    expect(await isOpen({ account: 'ada', ip: '192.0.2.2' })).toBe(true);
    expect(await isOpen({ account: 'grace', ip: '192.0.2.1' })).toBe(true);
  });

  it('pass with time, one failure after the other', async () => {
    const { fail, isOpen, later } = guesses();
    const at = { account: 'ada', ip: '192.0.2.1' };
    await fail(1, () => at);
    later(5 * MINUTE_MS);
    await fail(20, () => at);
    expect(await isOpen(at)).toBe(false);
    later(10 * MINUTE_MS);
    expect(await fail(20, () => at)).toBe(1);
  });

  it('count failures only, and forget those of who gets in', async () => {
    const { fail, succeed } = guesses();
    const at = { account: 'ada', ip: '192.0.2.1' };
    await fail(9, () => at);
    await succeed(at);
    for (let times = 0; times < 100; times += 1) await succeed(at);
    expect(await fail(20, () => at)).toBe(10);
  });

  it('stop one place that tries many accounts', async () => {
    const { fail } = guesses();
    expect(await fail(100, (index) => ({ account: `somebody ${index}`, ip: '192.0.2.1' }))).toBe(60);
  });

  it('stop many places that try one account, but not its owner where they signed in before', async () => {
    const { fail, isOpen, succeed, later } = guesses();
    const home = { account: 'ada', ip: '198.51.100.7' };
    await succeed(home);
    expect(await fail(200, (index) => ({ account: 'ada', ip: `192.0.2.${index}` }))).toBe(100);
    expect(await isOpen({ account: 'ada', ip: '198.51.100.8' })).toBe(false);
    expect(await isOpen(home)).toBe(true);
    later(61 * MINUTE_MS);
    expect(await isOpen({ account: 'ada', ip: '198.51.100.8' })).toBe(true);
  });

  it('stop many places that try many accounts', async () => {
    const { fail, isOpen, succeed } = guesses();
    const home = { account: 'ada', ip: '198.51.100.7' };
    await succeed(home);
    expect(await fail(3_000, (index) => ({ account: `somebody ${index}`, ip: `10.0.${index >> 8}.${index & 255}` }))).toBe(2_000);
    expect(await isOpen(home)).toBe(true);
  });

  it('take the addresses of one network of IPv6 for one place', async () => {
    const { fail, isOpen } = guesses();
    const account = 'ada';
    expect(await fail(20, (index) => ({ account, ip: `2001:db8:1:2::${index.toString(16)}` }))).toBe(10);
    expect(await isOpen({ account, ip: '2001:db8:1:2:3:4:5:6' })).toBe(false);
    expect(await isOpen({ account, ip: '2001:db8:1:3::1' })).toBe(true);
    expect(await isOpen({ account, ip: '2001:db8::1' })).toBe(true);
  });
});
