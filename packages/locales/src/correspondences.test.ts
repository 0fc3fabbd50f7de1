import { listCorrespondences } from '@1numbers/engine';
import { expect, it } from 'vitest';
import { correspondences } from './index.ts';

it('has a word for every colour and every gem, and none that no number has', () => {
  const list = listCorrespondences();
  const colours = list.flatMap((each) => [...each.colours, ...each.avoidColours]);
  const gems = list.flatMap((each) => [...each.gems, each.indianGem]);
  expect([...new Set(colours)].sort()).toEqual(Object.keys(correspondences.colours).sort());
  expect([...new Set(gems)].sort()).toEqual(Object.keys(correspondences.gems).sort());
});
