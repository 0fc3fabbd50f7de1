import type { Statements } from '../knowledge.ts';

/** The mood of this year of age. */
export const ageDigit: Statements<'ageDigit'> = {
  1: {
    gift: [
      'in diesem Alter stehst du morgens anders auf, ein wenig ungeduldiger und gerader',
      'dein Schritt klingt in diesem Alter nach einem eigenen Vorhaben',
    ],
    practice: ['zieh etwas an, das du dir bisher nicht zugetraut hast'],
  },
  2: {
    gift: ['dein jetziges Alter geht gern eingehakt und im halben Tempo', 'abends suchen deine Hände dieses Jahr gern eine andere Hand'],
    practice: ['setz dich zu jemandem auf die Bank, ohne etwas zu besprechen'],
  },
  3: {
    gift: ['das Lachen sitzt dir in diesem Lebensjahr locker in der Kehle', 'in deiner Stimme liegt jetzt mehr Singen als sonst'],
    practice: ['dreh in der Küche die Musik auf und tanz bis zum Schluss des Liedes'],
  },
  4: {
    gift: [
      'deine Tage finden jetzt von selbst einen Takt aus Aufstehen, Schaffen und Essen',
      'feste Schuhe und ein voller Werkzeugkasten passen zu deinem Jahr',
    ],
    practice: ['geh sieben Tage lang zur gleichen Stunde einmal um den Block'],
  },
  5: {
    gift: [
      'deine Beine sind dieses Jahr schneller an der Tür als dein Kopf',
      'deine Nase will in diesem Alter an jeder Straßenecke schnuppern',
    ],
    practice: ['steig eine Haltestelle früher aus und such dir den Rest des Weges'],
  },
  6: {
    gift: [
      'in diesem Lebensalter zieht es dich zu Wolldecken, Töpfen und vertrauten Stimmen',
      'dein Sofa und dein Herd sind dieses Jahr selten allein',
    ],
    practice: ['back etwas, dessen Duft bis ins Treppenhaus reicht'],
  },
  7: {
    gift: [
      'dein Alter bringt gerade das Bedürfnis nach langen Fensterblicken mit',
      'der Kopf möchte in diesem Alter öfter auf ein stilles Kissen',
    ],
    practice: ['schau den Wolken zu, bis eine ganz verschwunden ist'],
  },
  8: {
    gift: [
      'du trittst dieses Jahr fester auf und hebst auch im Alltag mehr',
      'die Tage haben für dich jetzt mehr Gewicht und klarere Kanten',
    ],
    practice: ['trag einen schweren Einkauf einmal bewusst langsam nach Hause'],
  },
  9: {
    gift: [
      'dieses Lebensjahr geht gern durch Schränke und sagt freundlich Lebewohl',
      'vor dem Einschlafen ziehen dieses Jahr viele alte Gesichter freundlich vorbei',
    ],
    practice: ['zieh ein Kleidungsstück zum letzten Mal an und gib es weiter'],
  },
};
