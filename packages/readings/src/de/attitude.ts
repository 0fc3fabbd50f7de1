import type { Statements } from '../knowledge.ts';

/** The first reaction to what is new. */
export const attitude: Statements<'attitude'> = {
  1: {
    gift: ['auf Neues gehst du zu, als hätte man dich persönlich gerufen'],
    shadow: ['dein schnelles Urteil steht schon, während die anderen noch fragen'],
    practice: ['lass bei der nächsten Neuigkeit erst eine Nacht vergehen'],
  },
  2: {
    gift: ['Unbekanntem näherst du dich mit Takt und offenen Ohren'],
    shadow: ['bei Überraschungen schaust du zuerst, was die anderen davon halten'],
    practice: ['sag zu einem neuen Vorschlag als Erstes deine eigene Meinung'],
  },
  3: {
    gift: ['etwas Neues begrüßt du mit einem Lachen und einer Idee dazu'],
    shadow: ['deine spontane Begeisterung verspricht manchmal mehr, als der Abend hält'],
    practice: ['stell zu einer frischen Idee erst einmal eine ernste Frage'],
  },
  4: {
    gift: ['einer fremden Lage begegnest du mit Ruhe und einer Liste'],
    shadow: ['dein erstes Nein gilt oft nur dem Ungewohnten'],
    practice: ['probier eine Neuerung einen Tag lang aus, bevor du sie bewertest'],
  },
  5: {
    gift: ['das Unbekannte lockt dich, noch bevor du den Preis gelesen hast'],
    shadow: ['alles Frische glänzt für dich so hell, dass Altes sofort verblasst'],
    practice: ['schlaf einmal darüber, bevor du bei etwas Neuem zusagst'],
  },
  6: {
    gift: ['neue Leute empfängst du, als wäre der Tisch schon gedeckt'],
    shadow: ['bei Veränderungen sorgst du dich zuerst um alle und zuletzt um dich'],
    practice: ['frag dich bei der nächsten Neuigkeit, was sie für dich bedeutet'],
  },
  7: {
    gift: ['vor jedem neuen Schritt schaust du dir die Sache genau an'],
    shadow: ['dein abwartender Blick lässt andere glauben, du seist dagegen'],
    practice: ['sprich deine erste Reaktion aus, auch wenn sie noch unfertig ist'],
  },
  8: {
    gift: ['neue Umstände prüfst du rasch auf Nutzen und Gewicht'],
    shadow: ['deine Haltung signalisiert schnell, dass du die Führung übernimmst'],
    practice: ['hör dir einen neuen Plan an, ohne sofort zu rechnen'],
  },
  9: {
    gift: ['fremde Menschen behandelst du wie Nachbarn aus einem anderen Dorf'],
    shadow: ['deine spontane Hilfsbereitschaft sagt zu, bevor sie den Umfang kennt'],
    practice: ['frag bei einer neuen Bitte zuerst nach Dauer und Ende'],
  },
};
