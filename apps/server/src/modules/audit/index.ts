export { type AuditService, createAudit } from './audit.service.ts';
export { createOrigins, type Origin } from './origin.ts';
