import { CYCLE_IDS, GRID_IDS, NUMBER_IDS } from '@1numbers/engine';

/** What is in a chart under one id: most are one number, some are several. */
export const HOW_IDS = [...NUMBER_IDS, ...CYCLE_IDS, ...GRID_IDS] as const;
export type HowId = (typeof HOW_IDS)[number];
