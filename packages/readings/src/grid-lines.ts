import type { Arrow, LoShuLine } from './how-table-words.ts';

/** The digits of each line of the Lo Shu square, as docs/methods/grids/lo-shu.md has them. */
export const LO_SHU_LINES: Readonly<Record<LoShuLine, string>> = {
  mental: '4-9-2',
  emotional: '3-5-7',
  practical: '8-1-6',
  thought: '4-3-8',
  will: '9-5-1',
  action: '2-7-6',
  golden: '4-5-6',
  silver: '2-5-8',
};

/** Arrows of lines that no digit of the date stands on. */
export const EMPTY_ARROWS: readonly string[] = [
  'procrastination',
  'enquirer',
  'poor_memory',
  'hypersensitivity',
  'disorder',
  'frustrations',
  'passivity',
] satisfies Arrow[];

/** The digits of each arrow of the birth grid, as docs/methods/grids/birth-grid.md has them. */
export const ARROW_LINES: Readonly<Record<Arrow, string>> = {
  determination: '1-5-9',
  procrastination: '1-5-9',
  spirituality: '3-5-7',
  enquirer: '3-5-7',
  intellect: '3-6-9',
  poor_memory: '3-6-9',
  emotional_balance: '2-5-8',
  hypersensitivity: '2-5-8',
  practicality: '1-4-7',
  disorder: '1-4-7',
  planner: '1-2-3',
  will: '4-5-6',
  frustrations: '4-5-6',
  activity: '7-8-9',
  passivity: '7-8-9',
};
