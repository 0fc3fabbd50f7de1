import { existsSync } from 'node:fs';
import { CYCLE_IDS, GRID_IDS, NUMBER_IDS } from '@1numbers/engine';
import { describe, expect, it } from 'vitest';
import { methodPage } from './method-page.ts';

const written = (page: string) => existsSync(new URL(`../../../../docs${page.replace(/\.html$/, '.md')}`, import.meta.url));

describe('methodPage', () => {
  it('leads to a page that is written for every number, cycle and grid', () => {
    for (const id of NUMBER_IDS) expect(written(methodPage('numbers', id)), id).toBe(true);
    for (const id of CYCLE_IDS) expect(written(methodPage('cycles', id)), id).toBe(true);
    for (const id of GRID_IDS) expect(written(methodPage('grids', id)), id).toBe(true);
  });
});
