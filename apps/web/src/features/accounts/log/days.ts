/** What was done on one day; `ago` is how many days ago, where that is today or yesterday. */
export type Day<Event> = { readonly date: string; readonly ago: 0 | 1 | null; readonly events: readonly Event[] };

/** Events by the day of this device, in the order they come in. `dayOf` names the day of a moment. */
export function daysOf<Event extends { readonly at: string }>(
  events: readonly Event[],
  dayOf: (moment: Date) => string,
  now = new Date(),
): readonly Day<Event>[] {
  const yesterday = new Date(now);
  yesterday.setDate(now.getDate() - 1);
  const near = [dayOf(now), dayOf(yesterday)];
  const days = new Map<string, Event[]>();
  for (const event of events) {
    const date = dayOf(new Date(event.at));
    days.set(date, [...(days.get(date) ?? []), event]);
  }
  return [...days].map(([date, of]) => {
    const ago = near.indexOf(date);
    return { date, ago: ago === 0 || ago === 1 ? ago : null, events: of };
  });
}
