import { createHash } from 'node:crypto';
import { type DoorDefaults, openRequest } from '@1numbers/contract';
import {
  type Chart,
  type ChartRequest,
  type CompareAnswer,
  type CompareRequest,
  canonicalRequest,
  compareSystems,
  computeListedChart,
} from '@1numbers/engine';

/** A chart as the doors give it: with the fingerprint, unless `include` leaves it out. */
export type FingerprintedChart = Chart & { readonly fingerprint?: string };

/** Opens what was sent, computes it and signs it. Throws what `refusalOf` understands. */
export function calculateChart(input: unknown, now: Date, defaults: DoorDefaults): FingerprintedChart {
  const request = openRequest(input, now, defaults);
  const chart = computeListedChart(request);
  if (request.include !== undefined && !request.include.includes('fingerprint')) return chart;
  return { ...chart, fingerprint: fingerprintOf(request) };
}

/** The same person by several systems and methods. */
export function compareCharts(input: unknown, now: Date): CompareAnswer {
  return compareSystems(openRequest<CompareRequest>(input, now, { explain: false }));
}

function fingerprintOf(request: ChartRequest): string {
  return createHash('sha256').update(canonicalRequest(request)).digest('hex');
}
