export { type Anchors, createAnchorFile } from './anchors.ts';
export { auditJobs } from './audit.jobs.ts';
export { presentLoggedEvent } from './audit.presenter.ts';
export type { Details } from './audit.repository.ts';
export { auditRoutes } from './audit.routes.ts';
export { type AuditService, createAudit, type Happened } from './audit.service.ts';
export { auditCommand } from './audit-command.ts';
export { createOrigins, type Origin } from './origin.ts';
export type { Verified } from './verification.service.ts';
