import type { Grids } from './answer.ts';
import type { Found } from './chart-numbers.ts';
import { birthGrid } from './grids/birth-grid.ts';
import { loShu } from './grids/lo-shu.ts';
import { psychomatrix } from './grids/psychomatrix.ts';
import { vedicGrid } from './grids/vedic.ts';
import { bhagyank, moolank } from './numbers/date-numbers.ts';
import { kua } from './numbers/kua.ts';
import type { Subject } from './subject.ts';

/** Every grid of a subject, or why there is none. */
export type FoundGrids = { readonly [Id in keyof Grids]: Found<Grids[Id]> };

/** The Indian grids count the Indian day, the others the civil day. */
export function findGrids(subject: Subject): FoundGrids {
  const { birth, indianBirth, sex, methods } = subject.request;
  if (birth === null || indianBirth === null) {
    return { loShu: 'no_birth_date', birthGrid: 'no_birth_date', vedic: 'no_birth_date', psychomatrix: 'no_birth_date' };
  }
  const driver = moolank(indianBirth, null).value;
  const conductor = bhagyank(indianBirth, null).value;
  return {
    loShu: loShu(indianBirth, methods.loShu, driver, conductor, sex === null ? null : kua(birth, sex, null).value),
    birthGrid: birthGrid(birth),
    vedic: vedicGrid(indianBirth, driver, conductor),
    psychomatrix: psychomatrix(birth),
  };
}
