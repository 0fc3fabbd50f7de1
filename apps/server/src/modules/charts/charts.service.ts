import { createHash } from 'node:crypto';
import { type DoorDefaults, type FingerprintedChart, fingerprintText, openRequest, withFingerprint } from '@1numbers/contract';
import { type CompareAnswer, type CompareRequest, compareSystems, computeListedChart } from '@1numbers/engine';

/** Opens what was sent, computes it and signs it. Throws what `refusalOf` understands. */
export function calculateChart(input: unknown, now: Date, defaults: DoorDefaults): FingerprintedChart {
  const request = openRequest(input, now, defaults);
  const chart = computeListedChart(request);
  const text = fingerprintText(request);
  return withFingerprint(chart, text === null ? null : createHash('sha256').update(text).digest('hex'));
}

/** The same person by several systems and methods. */
export function compareCharts(input: unknown, now: Date): CompareAnswer {
  return compareSystems(openRequest<CompareRequest>(input, now, { explain: false }));
}
