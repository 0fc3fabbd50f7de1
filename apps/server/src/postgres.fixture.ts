import type { TestProject } from 'vitest/node';
import { startEmbedded } from './db/embedded.ts';
import { migrate } from './db/migrate.ts';
import { makeTemporaryDirectory } from './temporary-directory.fixture.ts';

declare module 'vitest' {
  interface ProvidedContext {
    postgres: { readonly admin: string; readonly owner: string; readonly app: string };
  }
}

let stop = async (): Promise<void> => undefined;

/** One PostgreSQL for all files of a run, migrated once; each file works on a copy of its database. */
export async function setup({ provide }: TestProject): Promise<void> {
  const { directory, remove } = makeTemporaryDirectory();
  const postgres = await startEmbedded(directory, () => undefined);
  stop = async () => {
    await postgres.stop();
    remove();
  };
  await migrate(postgres.ownerUrl);
  provide('postgres', { admin: postgres.adminUrl, owner: postgres.ownerUrl, app: postgres.appUrl });
}

export async function teardown(): Promise<void> {
  await stop();
}
