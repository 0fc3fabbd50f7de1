import type { Grids } from './answer.ts';
import { birthGrid } from './grids/birth-grid.ts';
import { loShu } from './grids/lo-shu.ts';
import { psychomatrix } from './grids/psychomatrix.ts';
import { vedicGrid } from './grids/vedic.ts';
import { GRID_IDS } from './ids.ts';
import { given, type Missing } from './missing.ts';
import { kua } from './numbers/kua.ts';
import { root } from './reduce.ts';
import type { Subject } from './subject.ts';

/** Every grid of a subject, or null and the reason in `missing`. The Indian grids count the Indian day, the others the civil day. */
export function findGrids(subject: Subject, missing: Missing): Grids {
  const { birth, indianBirth, sex, methods } = subject.request;
  if (birth === null || indianBirth === null) {
    given('no_birth_date', GRID_IDS, missing);
    return { loShu: null, birthGrid: null, vedic: null, psychomatrix: null };
  }
  if (methods.loShu.kua && sex === null) missing['loShu.kua'] = 'no_sex';
  const { year, month, day } = indianBirth;
  // The roots that moolank and bhagyank come to.
  const driver = root(day);
  const conductor = root(day + month + year);
  return {
    loShu: loShu(indianBirth, methods.loShu, driver, conductor, sex === null ? null : kua(birth, sex, null).value),
    birthGrid: birthGrid(birth),
    vedic: vedicGrid(indianBirth, driver, conductor),
    psychomatrix: psychomatrix(birth),
  };
}
