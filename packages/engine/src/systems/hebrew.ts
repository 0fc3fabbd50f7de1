import type { TABLE_VALUES } from '../request.ts';
import { defineSystem } from './define-system.ts';
import { alphabeticNumeral, cycleOfNine, lettersInOrder, spellingsInGroups } from './letter-table.ts';
import type { SystemDefinition } from './system.ts';

const ALPHABET = 'אבגדהוזחטיכלמנסעפצקרשת';
const LAST_PLACE = 21;
/** The five final forms, in the order in which Mispar Gadol counts on from 500. */
const FINAL_FORMS = 'ךםןףץ';

const hechrachi = hebrew(alphabeticNumeral, [1, 400]);

/** Hebrew gematria in its six tables. Source: docs/methods/systems/hebrew.md */
export const HEBREW_TABLES: Readonly<Record<(typeof TABLE_VALUES.hebrew)[number], SystemDefinition>> = Object.freeze({
  hechrachi,
  gadol: hebrew(alphabeticNumeral, [1, 900], ALPHABET + FINAL_FORMS),
  siduri: hebrew((place) => place + 1, [1, 22]),
  katan: hebrew(cycleOfNine, [1, 9]),
  // The letters of Hechrachi: what differs is that the root of the total is read, so that no master is kept.
  katanMispari: defineSystem({ ...hechrachi, masters: [] }),
  atbash: hebrew((place) => alphabeticNumeral(LAST_PLACE - place), [1, 400]),
});

/** Where the final forms have no values of their own, they count as the letters they are forms of. */
function hebrew(valueAt: (place: number) => number, interval: readonly [number, number], alphabet = ALPHABET): SystemDefinition {
  return defineSystem({
    id: 'hebrew',
    letters: lettersInOrder(alphabet, valueAt),
    vowels: null,
    masters: 'request',
    nameSum: 'addAll',
    ...(alphabet === ALPHABET && { folds: spellingsInGroups('כ ך, מ ם, נ ן, פ ף, צ ץ') }),
    interval,
  });
}
