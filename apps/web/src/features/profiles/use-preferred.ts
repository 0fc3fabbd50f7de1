import type { Settings } from '@1numbers/client';
import { useMeQuery } from '../../platform/server.ts';

const NOTHING: Settings = {};

/** How the person likes their charts; null while that is not known. Where it cannot be found out, nothing is preferred. */
export function usePreferred(): Settings | null {
  const { data, error } = useMeQuery({});
  return data?.settings ?? (error === undefined ? null : NOTHING);
}
