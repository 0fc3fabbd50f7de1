import { createJobs, type Jobs } from './jobs.service.ts';
import { createUsers, type Users, type UsersDeps } from './users.service.ts';

/** What admins do with the accounts of others and with the jobs. */
export type Administration = Users & Jobs;

export function createAdministration(deps: UsersDeps): Administration {
  return { ...createUsers(deps), ...createJobs(deps) };
}
