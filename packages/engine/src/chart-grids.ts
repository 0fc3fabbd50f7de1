import type { Grids, MissingReason } from './answer.ts';
import { number } from './chart-numbers.ts';
import { birthGrid } from './grids/birth-grid.ts';
import { loShu } from './grids/lo-shu.ts';
import { psychomatrix } from './grids/psychomatrix.ts';
import { vedicGrid } from './grids/vedic.ts';
import type { GridId } from './ids.ts';
import { kua } from './numbers/kua.ts';
import type { Subject } from './subject.ts';

type GridTable = { readonly [Id in GridId]: (subject: Subject) => NonNullable<Grids[Id]> | MissingReason };

/** How each grid is found from a subject. The Indian grids count the Indian day. */
export const GRIDS: GridTable = {
  loShu: (subject) => {
    const driver = number(subject, 'moolank');
    const conductor = number(subject, 'bhagyank');
    const { birth, indianBirth, sex } = subject.request;
    if (birth === null || indianBirth === null || typeof driver === 'string' || typeof conductor === 'string') return 'no_birth_date';
    const kuaValue = sex === null ? null : kua(birth, sex, null).value;
    return loShu(indianBirth, subject.methods.loShu, driver.value, conductor.value, kuaValue);
  },
  birthGrid: ({ request: { birth } }) => (birth === null ? 'no_birth_date' : birthGrid(birth)),
  vedic: (subject) => {
    const driver = number(subject, 'moolank');
    const conductor = number(subject, 'bhagyank');
    const { indianBirth } = subject.request;
    if (indianBirth === null || typeof driver === 'string' || typeof conductor === 'string') return 'no_birth_date';
    return vedicGrid(indianBirth, driver.value, conductor.value);
  },
  psychomatrix: ({ request: { birth } }) => (birth === null ? 'no_birth_date' : psychomatrix(birth)),
};
