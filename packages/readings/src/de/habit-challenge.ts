import type { Statements } from '../knowledge.ts';

/** A habit that one slips into when unsure, and how it loosens. */
export const habitChallenge: Statements<'habitChallenge'> = {
  1: {
    shadow: ['in unsicheren Momenten verlegst du dich aufs Alleinmachen', 'sobald es brenzlig wird, hörst du nur noch auf dich'],
    practice: ['gib eine Aufgabe ab, deren Ergebnis ruhig anders ausfallen darf als deins'],
  },
  2: {
    shadow: [
      'bei Unsicherheit sammelst du Meinungen, bis deine eigene darunter liegt',
      'im Zweifel richtest du dich nach dem Gesicht gegenüber',
    ],
    practice: ['wähl heute den Film oder das Essen, ohne herumzufragen'],
  },
  3: {
    shadow: ['sobald der Boden wackelt, füllst du die Luft mit Worten', 'eine heikle Frage beantwortest du gern mit einer Anekdote'],
    practice: ['lass in der nächsten Gesprächspause zwei Atemzüge vergehen'],
  },
  4: {
    shadow: [
      'in wackligen Zeiten räumst du lieber auf, als die Frage anzugehen',
      'wo Neues droht, klammerst du dich an den gewohnten Ablauf',
    ],
    practice: ['lass morgen das Bett ungemacht und geh trotzdem aus dem Haus'],
  },
  5: {
    shadow: ['wo es dir eng wird, greifst du zum Handy oder zur Türklinke', 'bei Unbehagen änderst du lieber den Ort als die Sache'],
    practice: ['bleib in einer unbequemen Minute sitzen und spüre beide Fußsohlen'],
  },
  6: {
    shadow: [
      'statt deine Sorge zu zeigen, machst du allen schnell etwas zu essen',
      'unter Anspannung übernimmst du Aufgaben, die längst verteilt sind',
    ],
    practice: ['lass dir etwas abnehmen und rede nicht dazwischen'],
  },
  7: {
    shadow: [
      'vor einem Wagnis liest du noch einen Bericht und danach gleich den nächsten',
      'in heiklen Lagen verschwindest du hinter Wissen und Nachschlagewerken',
    ],
    practice: ['handle in einer kleinen Frage nach der ersten Auskunft'],
  },
  8: {
    shadow: ['unklare Lagen lassen dich fester nach dem Steuerrad greifen', 'ein schwankendes Gefühl überdeckst du mit noch mehr Leistung'],
    practice: ['überlass jemandem einen Abend lang jede Entscheidung'],
  },
  9: {
    shadow: [
      'an Erinnerungsstücken hältst du dich fest, sobald die Gegenwart schwankt',
      'statt etwas Eigenes zu wagen, hilfst du schnell woanders aus',
    ],
    practice: ['mach von einem Andenken ein Foto und lass es danach ziehen'],
  },
};
