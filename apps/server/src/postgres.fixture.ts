import type { TestProject } from 'vitest/node';
import { startEmbedded } from './db/embedded.ts';
import { migrate } from './db/migrate.ts';
import type { PostgresBinaries } from './db/postgres-binaries.ts';
import { makeTemporaryDirectory } from './temporary-directory.fixture.ts';

declare module 'vitest' {
  interface ProvidedContext {
    postgres: { readonly admin: string; readonly owner: string; readonly app: string };
  }
}

export const { setup, teardown } = postgresForTests();

/** One PostgreSQL for all files of a run, migrated once; each file works on a copy of its database. */
export function postgresForTests(binaries?: PostgresBinaries) {
  let stop = async (): Promise<void> => undefined;
  return {
    async setup({ provide }: TestProject): Promise<void> {
      const { directory, remove } = makeTemporaryDirectory();
      const postgres = await startEmbedded(directory, () => undefined, binaries);
      stop = async () => {
        await postgres.stop();
        remove();
      };
      await migrate(postgres.ownerUrl);
      provide('postgres', { admin: postgres.adminUrl, owner: postgres.ownerUrl, app: postgres.appUrl });
    },
    teardown: () => stop(),
  };
}
