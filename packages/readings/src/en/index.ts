import type { Knowledge } from '../knowledge.ts';
import { birthday } from './birthday.ts';
import { expression } from './expression.ts';
import { lifePath } from './life-path.ts';
import { pair } from './pair.ts';
import { personality } from './personality.ts';
import { soulUrge } from './soul-urge.ts';

/** What English says of the numbers. */
export const knowledge: Knowledge = { lifePath, expression, soulUrge, personality, birthday, pair };
