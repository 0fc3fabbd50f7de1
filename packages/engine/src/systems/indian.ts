import { CHALDEAN } from './chaldean.ts';
import { defineSystem } from './define-system.ts';

/** Indian practice reads names by Cheiro's letters. Source: docs/methods/systems/indian.md */
export const INDIAN = defineSystem({ ...CHALDEAN, id: 'indian', masters: [] });
