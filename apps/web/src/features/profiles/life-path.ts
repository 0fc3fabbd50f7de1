import type { Profile, Settings } from '@1numbers/client';
import { computeChart } from '@1numbers/engine';
import { dayOf, shownOf } from './as-chart.ts';

/** The Life Path of a profile as it is shown, worked out here; null where its day is not known. */
export function lifePathOf(profile: Profile, preferred: Settings): string | null {
  const birthDate = dayOf(profile);
  if (birthDate === null) return null;
  try {
    const { system, options } = shownOf(profile, preferred).choice;
    const { numbers } = computeChart({ birthDate, include: ['lifePath'], system, methods: options });
    return numbers?.lifePath?.display ?? null;
  } catch {
    // What was saved was judged by the server; a newer one may know more than this page.
    return null;
  }
}
