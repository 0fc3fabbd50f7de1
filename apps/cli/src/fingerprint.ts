import { createHash } from 'node:crypto';
import { type FingerprintedChart, fingerprintText, withFingerprint } from '@1numbers/contract';
import type { Chart, ChartRequest } from '@1numbers/engine';

/** The chart of a request, signed with its fingerprint. */
export function signed(chart: Chart, request: ChartRequest): FingerprintedChart {
  const text = fingerprintText(request);
  return withFingerprint(chart, text === null ? null : createHash('sha256').update(text).digest('hex'));
}
