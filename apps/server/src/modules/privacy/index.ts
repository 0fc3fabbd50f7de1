export { recordConsent } from './consents.service.ts';
export { privacyJobs } from './privacy.jobs.ts';
export { privacyRoutes } from './privacy.routes.ts';
export { createPrivacy, type PrivacyService } from './privacy.service.ts';
