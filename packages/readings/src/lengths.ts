export const LENGTHS = ['line', 'short', 'full', 'report'] as const;
/** One sentence, about 120 words, 1,200–1,800 words, or everything. */
export type Length = (typeof LENGTHS)[number];
