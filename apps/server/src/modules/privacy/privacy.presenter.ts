import type { consent as consentSchema, dataExport } from '@1numbers/contract';
import type { z } from 'zod';
import type { Consent } from './consents.repository.ts';
import type { ExportRow } from './exports.repository.ts';

type DataExport = z.input<typeof dataExport>;
type ShownConsent = z.input<typeof consentSchema>;

export function presentExport(row: ExportRow): DataExport {
  return {
    id: row.id,
    state: row.state as DataExport['state'],
    size: row.size,
    createdAt: row.created_at.toISOString(),
    readyAt: row.ready_at?.toISOString() ?? null,
    expiresAt: row.expires_at.toISOString(),
  };
}

export function presentConsent(row: Consent): ShownConsent {
  return {
    purpose: row.purpose as ShownConsent['purpose'],
    granted: row.granted,
    policyVersion: row.policy_version,
    source: row.source as ShownConsent['source'],
    at: row.created_at.toISOString(),
  };
}
