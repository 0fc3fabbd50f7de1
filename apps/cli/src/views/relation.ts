import type { Relation } from '@1numbers/engine';
import type { Screen } from '../terminal/screen.ts';
import { cli } from '../words.ts';

/** How two numbers get on, in words and in the colour of it. */
export function relationText(relation: Relation, { paint }: Screen): string {
  const tone = { own: paint.good, friend: paint.good, neutral: paint.mixed, enemy: paint.warning, unknown: paint.faint }[relation];
  return tone(cli.relations[relation]);
}
