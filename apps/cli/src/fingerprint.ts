import { createHash } from 'node:crypto';
import { type Chart, type ChartRequest, canonicalRequest } from '@1numbers/engine';

export type FingerprintedChart = Chart & { readonly fingerprint?: string };

/** The chart with its fingerprint, unless only other things were asked for. */
export function withFingerprint(chart: Chart, request: ChartRequest): FingerprintedChart {
  if (request.include !== undefined && !request.include.includes('fingerprint')) return chart;
  return { ...chart, fingerprint: createHash('sha256').update(canonicalRequest(request)).digest('hex') };
}
