import type { Statements } from '../knowledge.ts';

/** The mood of this year of age. */
export const ageDigit: Statements<'ageDigit'> = {
  1: {
    gift: ['in diesem Alter stehst du morgens anders auf, ein wenig ungeduldiger und gerader'],
    practice: ['zieh etwas an, das du dir bisher nicht zugetraut hast'],
  },
  2: {
    gift: ['dein jetziges Alter geht gern eingehakt und im halben Tempo'],
    practice: ['setz dich zu jemandem auf die Bank, ohne etwas zu besprechen'],
  },
  3: {
    gift: ['das Lachen sitzt dir in diesem Lebensjahr locker in der Kehle'],
    practice: ['dreh in der Küche die Musik auf und tanz bis zum Schluss des Liedes'],
  },
  4: {
    gift: ['deine Tage finden jetzt von selbst einen Takt aus Aufstehen, Schaffen und Essen'],
    practice: ['geh sieben Tage lang zur gleichen Stunde einmal um den Block'],
  },
  5: {
    gift: ['deine Beine sind dieses Jahr schneller an der Tür als dein Kopf'],
    practice: ['steig eine Haltestelle früher aus und such dir den Rest des Weges'],
  },
  6: {
    gift: ['in diesem Lebensalter zieht es dich zu Wolldecken, Töpfen und vertrauten Stimmen'],
    practice: ['back etwas, dessen Duft bis ins Treppenhaus reicht'],
  },
  7: {
    gift: ['dein Alter bringt gerade das Bedürfnis nach langen Fensterblicken mit'],
    practice: ['schau den Wolken zu, bis eine ganz verschwunden ist'],
  },
  8: {
    gift: ['du trittst dieses Jahr fester auf und hebst auch im Alltag mehr'],
    practice: ['trag einen schweren Einkauf einmal bewusst langsam nach Hause'],
  },
  9: {
    gift: ['dieses Lebensjahr geht gern durch Schränke und sagt freundlich Lebewohl'],
    practice: ['zieh ein Kleidungsstück zum letzten Mal an und gib es weiter'],
  },
};
