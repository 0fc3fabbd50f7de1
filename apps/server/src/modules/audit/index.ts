export { type AuditService, createAudit } from './audit.service.ts';
export type { Origin } from './origin.ts';
