type Day = { readonly day: string; readonly requests: number };

/** What is left of a bar for a single request, so that it is seen beside thousands. */
const LEAST = 0.04;

/** How tall each day's bar is: 1 for the busiest, 0 for a day without a request. */
export function heightsOf(days: readonly Day[]): readonly number[] {
  const most = busiestOf(days).requests;
  return days.map(({ requests }) => (requests === 0 ? 0 : Math.max(LEAST, requests / most)));
}

/** The day with the most requests; the latest of several. */
export function busiestOf(days: readonly Day[]): Day {
  return days.reduce((busiest, day) => (day.requests >= busiest.requests ? day : busiest), { day: '', requests: 0 });
}
