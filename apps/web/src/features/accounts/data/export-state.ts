import type { DataExport } from '@1numbers/client';
import type { Refused } from '@1numbers/client/rtk';

/** What a list of exports, the newest first, amounts to. */
export function stateOf(exports: readonly DataExport[]): DataExport['state'] | 'none' {
  return exports.find(({ state }) => state === 'asked')?.state ?? exports[0]?.state ?? 'none';
}

/** A limit on requests of all kinds is over within a minute; that on exports hardly ever. */
const SOON_MS = 60_000;

/** Why no export is made now, where it is for a reason of its own. */
export function whyNone(refused: Pick<Refused, 'code' | 'retryAfterMs'> | null): 'isBeingMade' | 'enough' | null {
  if (refused?.code === 'conflict') return 'isBeingMade';
  return refused?.code === 'rate_limited' && (refused.retryAfterMs ?? 0) > SOON_MS ? 'enough' : null;
}
