import type { TABLE_VALUES } from '../request.ts';
import { defineSystem } from './define-system.ts';
import { alphabeticNumeral, cycleOfNine, lettersInOrder } from './letter-table.ts';
import type { SystemDefinition } from './system.ts';

const ALPHABET = 'אבגדהוזחטיכלמנסעפצקרשת';
const LAST_PLACE = 21;
/** The five final forms, in the order in which Mispar Gadol counts on from 500. */
const FINAL_FORMS = 'ךםןףץ';

const hechrachi = hebrew(alphabeticNumeral, [1, 400]);

/** Hebrew gematria in its six tables. Source: docs/methods/systems/hebrew.md */
export const HEBREW_TABLES: Readonly<Record<(typeof TABLE_VALUES.hebrew)[number], SystemDefinition>> = Object.freeze({
  hechrachi,
  gadol: defineSystem({
    id: 'hebrew',
    letters: lettersInOrder(ALPHABET + FINAL_FORMS, alphabeticNumeral),
    vowels: null,
    masters: 'request',
    nameSum: 'addAll',
    interval: [1, 900],
  }),
  siduri: hebrew((place) => place + 1, [1, 22]),
  katan: hebrew(cycleOfNine, [1, 9]),
  // The letters of Hechrachi: what differs is that the root of the total is read, so that no master is kept.
  katanMispari: defineSystem({ ...hechrachi, masters: [] }),
  atbash: hebrew((place) => alphabeticNumeral(LAST_PLACE - place), [1, 400]),
});

/** A table without values for the final forms: they count as the letters they are forms of. */
function hebrew(valueAt: (place: number) => number, interval: readonly [number, number]): SystemDefinition {
  return defineSystem({
    id: 'hebrew',
    letters: lettersInOrder(ALPHABET, valueAt),
    vowels: null,
    masters: 'request',
    nameSum: 'addAll',
    folds: { ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ' },
    interval,
  });
}
