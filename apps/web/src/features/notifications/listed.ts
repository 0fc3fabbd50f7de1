/** What the bell and the list ask for: the same, so that it is asked for once. */
export const LISTED = { query: { limit: 20 } } as const;
