import type { Screen } from './terminal/screen.ts';

/** What a command may know of the world: where its text goes, and what time it is. */
export type Door = { readonly screen: Screen; readonly now: Date };
