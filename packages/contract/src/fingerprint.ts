import { type Chart, type ChartRequest, canonicalRequest } from '@1numbers/engine';

/** A chart as the doors give it: with its fingerprint, unless `include` leaves it out. */
export type FingerprintedChart = Chart & { readonly fingerprint?: string };

/**
 * The text whose SHA-256, in lower-case hex, is the fingerprint of the chart of a request; null where `include` leaves the fingerprint
 * out. Hashing is the door's: it is another call in each runtime, and in a browser one to wait for.
 */
export function fingerprintText(request: ChartRequest): string | null {
  return request.include === undefined || request.include.includes('fingerprint') ? canonicalRequest(request) : null;
}

/** The chart with the hash of its `fingerprintText`, or as it is where there is none. */
export function withFingerprint(chart: Chart, hash: string | null): FingerprintedChart {
  return hash === null ? chart : { ...chart, fingerprint: hash };
}
