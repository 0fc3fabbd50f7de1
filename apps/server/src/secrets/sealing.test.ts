import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { addKey, createKeyRing, parseMasterKeys, readKeyFile } from './key-ring.ts';
import { createSealing } from './sealing.ts';

const first = randomBytes(32);
const second = randomBytes(32);
const old = createSealing(createKeyRing(new Map([[1, first]])));
const rotated = createSealing(
  createKeyRing(
    new Map([
      [1, first],
      [2, second],
    ]),
  ),
);
const PERSON = { name: 'Łukasz Żak', birthDate: '1990-03-15', notes: '🌙 “quiet”' };

describe('a sealed value', () => {
  it('opens to what was sealed, and shows nothing of it', () => {
    const sealed = old.seal(PERSON, 'profiles/1');
    expect(old.open(sealed, 'profiles/1')).toEqual(PERSON);
    expect(sealed.toString('latin1')).not.toMatch(/ukasz|1990|quiet/);
    expect(old.seal(PERSON, 'profiles/1')).not.toEqual(sealed);
  });

  it('opens in its own place alone', () => {
    const sealed = old.seal(PERSON, 'profiles/1');
    for (const place of ['profiles/2', 'users/1', 'profiles/1 ', '']) expect(() => old.open(sealed, place)).toThrow();
  });

  it('opens no more when any bit of it was changed, or its end is gone', () => {
    const sealed = old.seal(PERSON, 'profiles/1');
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Buffer.from(sealed);
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
      expect(() => old.open(changed, 'profiles/1'), `byte ${at}`).toThrow();
    }
    for (const length of [0, 4, 32, sealed.length - 1]) expect(() => old.open(sealed.subarray(0, length), 'profiles/1')).toThrow();
  });

  it('names the key that is missing', () => {
    const sealed = rotated.seal(PERSON, 'profiles/1');
    expect(() => old.open(sealed, 'profiles/1')).toThrow('The master key 2 is missing; without it what it sealed cannot be opened.');
  });

  it('opens with an old key after a new one was added, which seals from then on', () => {
    const before = old.seal(PERSON, 'profiles/1');
    expect(rotated.open(before, 'profiles/1')).toEqual(PERSON);
    expect([old.keyIdOf(before), rotated.keyIdOf(rotated.seal(PERSON, 'profiles/1'))]).toEqual([1, 2]);
  });
});

describe('a blind index', () => {
  it('is the same for the same text, of this column and these keys, and stays so when a key is added', () => {
    const index = old.blindIndex('ada@example.org', 'users.email');
    expect(old.blindIndex('ada@example.org', 'users.email')).toEqual(index);
    expect(rotated.blindIndex('ada@example.org', 'users.email')).toEqual(index);
    expect(old.blindIndex('ada@example.org', 'other')).not.toEqual(index);
    expect(createSealing(createKeyRing(new Map([[1, second]]))).blindIndex('ada@example.org', 'users.email')).not.toEqual(index);
  });
});

describe('the key file', () => {
  const folder = mkdtempSync(join(tmpdir(), '1numbers-keys-'));
  const file = join(folder, 'master-keys.json');
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is named, and no key shown, where it was spoilt', () => {
    for (const spoilt of ['{"1":"c2VjcmV0"', '{"1":"c2VjcmV0"}', '[]', '']) {
      writeFileSync(join(folder, 'spoilt.json'), spoilt);
      expect(() => readKeyFile(join(folder, 'spoilt.json'))).toThrow(/spoilt\.json holds no master keys as they should be(?!.*c2Vj)/);
    }
  });

  it('is made once, for its owner alone, and takes a new key beside the old', () => {
    const { keys, made } = readKeyFile(file);
    expect([made, [...keys.keys()], statSync(file).mode & 0o777]).toEqual([true, [1], 0o600]);
    expect(readKeyFile(file)).toEqual({ keys, made: false });
    expect(addKey(file)).toBe(2);
    expect(readKeyFile(file).keys.get(1)).toEqual(keys.get(1));
    expect([[...readKeyFile(file).keys.keys()], statSync(file).mode & 0o777, existsSync(`${file}.new`)]).toEqual([[1, 2], 0o600, false]);
    expect(JSON.parse(readFileSync(file, 'utf8'))['2']).toMatch(/^[A-Za-z0-9+/]{43}=$/);
  });
});

describe('keys from the environment', () => {
  const key = first.toString('base64');

  it('are read by their numbers', () => {
    expect(parseMasterKeys(`1:${key}, 7:${second.toString('base64')}`)).toEqual(
      new Map([
        [1, first],
        [7, second],
      ]),
    );
  });

  it.each(['', key, '1:short', `x:${key}`, `1:${key}=`])('are refused as %j, without showing a key', (text) => {
    expect(() => parseMasterKeys(text)).toThrow('each key is a number, a colon and 32 bytes in base64, parted by commas');
    expect(() => parseMasterKeys(`1:${key},1:${key}`)).toThrow('the key 1 is given twice');
  });
});
