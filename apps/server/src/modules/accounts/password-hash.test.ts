import { randomBytes } from 'node:crypto';
import type { RequestError } from '@1numbers/contract';
import { describe, expect, it } from 'vitest';
import { createKeyRing } from '../../secrets/key-ring.ts';
import { compareInThread, hashInThread } from './bcrypt-thread.ts';
import { createPasswordHash } from './password-hash.ts';
import { judgePassword, type PasswordPolicy } from './password-policy.ts';

const ring = () => createKeyRing(new Map([[1, randomBytes(32)]]));
const FREE = { before: async () => undefined, failed: async () => undefined };

describe('a password hash', () => {
  const passwords = createPasswordHash(ring(), 'strength');
  const matches = (password: string, hash: string | null) => passwords.matches(password, hash, FREE);

  it('tells two passwords apart that begin with the same 72 bytes', async () => {
    const beginning = 'four birds at dusk, five at dawn, and six of them at noon over the bay!!';
    expect(Buffer.byteLength(beginning)).toBe(72);
    const hash = await passwords.hash(`${beginning}x`, '');
    expect(hash).toMatch(/^\$2b\$12\$/);
    expect([await matches(`${beginning}x`, hash), await matches(`${beginning}y`, hash), await matches(beginning, hash)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('takes 64 Cyrillic characters, which are 128 bytes, and every one of them counts', async () => {
    const password = 'Широка страна моя родная, много в ней лесов, полей и рек! Я другой'.slice(0, 64);
    const hash = await passwords.hash(password, '');
    expect([await matches(password, hash), await matches(`${password.slice(0, 63)}ъ`, hash)]).toEqual([true, false]);
  });

  it('is worth nothing without the key that is not in the database', async () => {
    const hash = await passwords.hash('four birds at dusk', '');
    expect(await createPasswordHash(ring(), 'strength').matches('four birds at dusk', hash, FREE)).toBe(false);
  });

  it('compares for nobody as for somebody, and nothing matches', async () => {
    const failed: string[] = [];
    const around = { before: FREE.before, failed: async () => void failed.push('once') };
    expect(await passwords.matches('four birds at dusk', null, around)).toBe(false);
    expect(failed).toEqual(['once']);
  });

  it('refuses more than a queue can bear, and goes on with the rest', async () => {
    const stopped = { before: () => Promise.reject(new Error('stopped')), failed: () => Promise.reject(new Error('compared')) };
    const all = await Promise.allSettled(Array.from({ length: 70 }, () => passwords.matches('x', null, stopped)));
    const reasons = all.map((each) => (each.status === 'rejected' ? (each.reason as Error).message : 'done'));
    expect(reasons.filter((reason) => reason === 'stopped')).toHaveLength(60);
    expect(reasons.filter((reason) => reason.startsWith('Too many people'))).toHaveLength(10);
  });
});

describe('the policy on passwords', () => {
  const judged = async (policy: PasswordPolicy, password: string, about: readonly string[] = []) => {
    try {
      await judgePassword(policy, password, about);
      return 'taken';
    } catch (error) {
      return (error as RequestError).problems[0].code;
    }
  };

  it('strength: takes whatever takes many guesses, of any characters', async () => {
    for (const password of [
      'four birds at dusk',
      'x7#kP9!q',
      'мой длинный пароль для входа',
      '🐦🦉🦢🦩🦚🐓🦆🦅',
      'Tr0ub4dor&3',
      '        a space odyssey',
    ])
      expect([password, await judged('strength', password)]).toEqual([password, 'taken']);
  });

  it('strength: refuses what guessers try first', async () => {
    const refused = {
      password123: 'password_too_common',
      PASSWORD123: 'password_too_common',
      'Summer2026!': 'password_too_weak',
      aaaaaaaaaaaa: 'password_too_weak',
      'Test1234!': 'password_too_weak',
      '1numbers1': 'password_too_weak',
    };
    for (const [password, code] of Object.entries(refused))
      expect([password, await judged('strength', password)]).toEqual([password, code]);
    expect(await judged('strength', 'ada.lovelace', ['ada.lovelace'])).toBe('password_too_weak');
  });

  it('classes: asks for four kinds of characters of any script, and still refuses the common ones', async () => {
    expect(await judged('classes', 'Summer2026!')).toBe('taken');
    expect(await judged('classes', 'Лето2026 год')).toBe('taken');
    expect(await judged('classes', 'four birds at dusk')).toBe('password_too_weak');
    expect(await judged('classes', 'P@ssw0rd')).toBe('password_too_common');
  });

  it('comes to an answer whatever it is given', { timeout: 20_000 }, async () => {
    for (const part of ['aA1!', 'password1', 'p4$$w0rd', '@$!4031'])
      expect(await judged('strength', part.repeat(32).slice(0, 128))).toMatch(/^(taken|password_)/);
  });
});

describe('the thread that hashes', () => {
  it('goes on after something that cannot be hashed, whoever waits behind it learns that it broke', async () => {
    const broken = hashInThread(null as never, 4);
    const behind = hashInThread('four birds at dusk', 4);
    await expect(broken).rejects.toThrow();
    await expect(behind).rejects.toThrow();
    const hash = await hashInThread('four birds at dusk', 4);
    expect([await compareInThread('four birds at dusk', hash), await compareInThread('five birds', hash)]).toEqual([true, false]);
  });
});
