import { describe, expect, it } from 'vitest';
import { EnvError, readEnv } from './env.ts';

describe('readEnv', () => {
  it('has a default for everything', () => {
    expect(readEnv({})).toEqual({ PORT: 3000, HOST: 'localhost', LOG_LEVEL: 'warn' });
  });

  it('takes an empty variable for one that is not set', () => {
    expect(readEnv({ PORT: '', HOST: '', LOG_LEVEL: '' })).toEqual(readEnv({}));
  });

  it('reads what is given', () => {
    expect(readEnv({ PORT: '0', HOST: '0.0.0.0', LOG_LEVEL: 'info', OTHER: 'x' })).toEqual({ PORT: 0, HOST: '0.0.0.0', LOG_LEVEL: 'info' });
  });

  it.each([
    ['PORT', 'http'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '3000 '],
    ['LOG_LEVEL', 'loud'],
  ])('refuses %s=%s by its name', (name, value) => {
    expect(() => readEnv({ [name]: value })).toThrow(EnvError);
    expect(() => readEnv({ [name]: value })).toThrow(new RegExp(`\n${name}: must be`));
  });
});
