import { isChild, type Person } from './person.ts';
import type { Profile } from './profile-sealing.ts';
import type { ProfileRow, ShownRow } from './profiles.repository.ts';

/** A profile as its keeper is shown it. */
export type ShownProfile<Row extends ShownRow = ProfileRow> = Profile<Row> & { readonly ofAChild: boolean };

const HOUR_MS = 60 * 60 * 1000;

/**
 * Says of each profile whether it is of a child. Which day is today depends on where its keeper lives, who is asked for only where that
 * makes a difference: within two days of somebody's eighteenth birthday.
 */
export async function withChildhood<Kept extends { readonly person: Person }>(
  profiles: readonly Kept[],
  now: Date,
  todayOfKeeper: () => Promise<string>,
): Promise<(Kept & { readonly ofAChild: boolean })[]> {
  const days = todaysOf(now);
  const today = dependsOnZone(profiles, days) ? await todayOfKeeper() : days.latest;
  return profiles.map((profile) => ({ ...profile, ofAChild: isChild(profile.person, today) }));
}

/** What is today somewhere. */
export type Todays = { readonly earliest: string; readonly latest: string };

/** The zones of the world reach from 12 hours behind to 14 ahead. */
export function todaysOf(now: Date): Todays {
  return { earliest: dayAt(now, -12), latest: dayAt(now, 14) };
}

/** Whether somebody here is a child in one zone and grown up in another. */
export function dependsOnZone(profiles: readonly { readonly person: Person }[], { earliest, latest }: Todays): boolean {
  return profiles.some(({ person }) => isChild(person, earliest) !== isChild(person, latest));
}

function dayAt(now: Date, offsetHours: number): string {
  return new Date(now.getTime() + offsetHours * HOUR_MS).toISOString().slice(0, 10);
}
