import type { ChartRequest } from '@1numbers/engine';
import { useEffect, useState } from 'react';
import { useGetProfileQuery } from '../../platform/server.ts';
import { changesOf } from './as-chart.ts';
import { usePreferred } from './use-preferred.ts';

type Fetched = NonNullable<ReturnType<typeof useGetProfileQuery>['currentData']>;

/**
 * A profile over its chart. Where it was changed on another device while there are changes here, what is here stays as it is:
 * `newer` is what came meanwhile, until somebody takes it.
 */
export function useHeldProfile(id: string, request: ChartRequest | null) {
  const { currentData: latest, error, refetch } = useGetProfileQuery({ id });
  const preferred = usePreferred();
  const [held, setHeld] = useState<Fetched>();
  const [settled, setSettled] = useState<string | null>(null);
  const differsFrom = (profile: Fetched | undefined) =>
    profile !== undefined && preferred !== null && request !== null && Object.keys(changesOf(profile, request, preferred)).length > 0;
  const differs = differsFrom(held);
  // The form follows a moment later: only then is a difference the person's own.
  const changed = differs && settled === held?.updatedAt;
  const follows = latest !== undefined && latest.updatedAt !== held?.updatedAt && (!changed || !differsFrom(latest));
  useEffect(() => {
    if (follows) setHeld(latest);
  }, [follows, latest]);
  useEffect(() => {
    if (held !== undefined && request !== null && !differs) setSettled(held.updatedAt);
  }, [held, request, differs]);
  const newer = latest !== undefined && held !== undefined && latest.updatedAt !== held.updatedAt && !follows ? latest : null;
  return { profile: held, preferred, changed, newer, take: setHeld, error, refetch };
}
