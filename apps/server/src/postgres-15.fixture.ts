import { postgresForTests } from './postgres.fixture.ts';

/** The oldest PostgreSQL that is supported, from Debian's package. vitest.config.ts names this file where it is installed. */
const PROGRAMS = '/usr/lib/postgresql/15/bin';

export const { setup, teardown } = postgresForTests({ initdb: `${PROGRAMS}/initdb`, postgres: `${PROGRAMS}/postgres`, version: '15' });
