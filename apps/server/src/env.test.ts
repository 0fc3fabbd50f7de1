import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { EnvError, readEnv } from './env.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

describe('readEnv', () => {
  it('has a default for everything', () => {
    expect(readEnv({})).toEqual({
      PORT: 3000,
      HOST: 'localhost',
      LOG_LEVEL: 'warn',
      DATA_DIR: join(ROOT, '.data'),
      DATABASE_CONNECTIONS: 20,
      MAIL_FROM: '1Numbers <no-reply@localhost>',
      PASSWORD_POLICY: 'strength',
      RATE_LIMIT_RPS: 10,
      TRUST_PROXY: 0,
      CORS_ORIGINS: [],
      AI_MODELS: [],
      AI_TIMEOUT_SECONDS: 60,
      AI_TOKENS_PER_MINUTE: 90_000,
      AI_TOKENS_PER_DAY: 200_000,
      AI_AT_ONCE: 8,
    });
  });

  it('takes an empty variable for one that is not set', () => {
    expect(readEnv({ PORT: '', HOST: '', LOG_LEVEL: '' })).toEqual(readEnv({}));
  });

  it('reads what is given', () => {
    const given = {
      PORT: '0',
      HOST: '0.0.0.0',
      LOG_LEVEL: 'info',
      DATABASE_URL: 'postgresql://app@db/1numbers',
      DATABASE_CONNECTIONS: '5',
      REDIS_URL: 'redis-cluster://:secret@a:6379,b:6380',
      DATA_DIR: '/srv/1numbers',
      PUBLIC_URL: 'https://numbers.example.org',
      SMTP_URL: 'smtps://mail.example.org:465',
      RATE_LIMIT_RPS: '0',
      TRUST_PROXY: '1',
      CORS_ORIGINS: 'https://example.org, http://localhost:5173',
      OTHER: 'x',
    };
    const { OTHER, ...known } = given;
    const read = {
      PORT: 0,
      DATABASE_CONNECTIONS: 5,
      RATE_LIMIT_RPS: 0,
      TRUST_PROXY: 1,
      CORS_ORIGINS: ['https://example.org', 'http://localhost:5173'],
    };
    expect(readEnv(given)).toEqual({ ...readEnv({}), ...known, ...read });
  });

  it.each([
    ['PORT', 'http'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '3000 '],
    ['LOG_LEVEL', 'loud'],
    ['DATABASE_URL', 'mysql://db/1numbers'],
    ['DATABASE_CONNECTIONS', '0'],
    ['REDIS_URL', 'http://cache'],
    ['REDIS_URL', 'redis://a:6379,b:6379'],
    ['REDIS_URL', 'redis://cache:99999'],
    ['REDIS_URL', 'redis-cluster://a,b/1'],
    ['PUBLIC_URL', 'ftp://example.org'],
    ['SMTP_URL', 'https://example.org'],
    ['RATE_LIMIT_RPS', '-1'],
    ['MASTER_KEYS', '1:short'],
    ['METRICS_PORT', 'x'],
    ['METRICS_TOKEN', 'short'],
    ['TRUST_PROXY', 'true'],
    ['CORS_ORIGINS', 'https://example.org/'],
    ['CORS_ORIGINS', 'https://example.org,*'],
    ['CORS_ORIGINS', 'example.org'],
  ])('refuses %s=%s by its name', (name, value) => {
    expect(() => readEnv({ [name]: value })).toThrow(EnvError);
    expect(() => readEnv({ [name]: value })).toThrow(new RegExp(`\n${name}: `));
  });
});
