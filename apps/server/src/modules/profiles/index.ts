export { profileJobs } from './profiles.jobs.ts';
export { readerOf } from './profiles.policy.ts';
export { presentChart } from './profiles.presenter.ts';
export { profileRoutes } from './profiles.routes.ts';
export { createProfiles, type FoundProfile, type ProfilesService } from './profiles.service.ts';
export { createTransfer, type TransferService } from './transfer.service.ts';
