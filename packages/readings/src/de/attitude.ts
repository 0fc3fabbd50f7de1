import type { Statements } from '../knowledge.ts';

/** The first reaction to what is new. */
export const attitude: Statements<'attitude'> = {
  1: {
    gift: ['auf Neues gehst du zu, als hätte man dich persönlich gerufen', 'eine unbekannte Klinke hast du meist als Erstes in der Hand'],
    shadow: [
      'dein schnelles Urteil steht schon, während die anderen noch fragen',
      'deine spontane Antwort fällt schärfer aus, als du wolltest',
    ],
    practice: ['lass bei der nächsten Neuigkeit erst eine Nacht vergehen', 'frag vor der nächsten Tür, wer noch mit hineinmöchte'],
  },
  2: {
    gift: ['Unbekanntem näherst du dich mit Takt und offenen Ohren', 'in einem neuen Kreis merkst du zuerst, wer sich unwohl fühlt'],
    shadow: [
      'bei Überraschungen schaust du zuerst, was die anderen davon halten',
      'während du noch auf ein Zeichen wartest, fährt der Zug schon an',
    ],
    practice: [
      'sag zu einem neuen Vorschlag als Erstes deine eigene Meinung',
      'betritt den nächsten neuen Ort mit einem vorbereiteten Satz',
    ],
  },
  3: {
    gift: [
      'etwas Neues begrüßt du mit einem Lachen und einer Idee dazu',
      'mit einer Bemerkung von dir schmilzt das Eis der ersten Minuten',
    ],
    shadow: [
      'deine spontane Begeisterung verspricht manchmal mehr, als der Abend hält',
      'dein Witz kommt manchmal früher als die nötige Frage',
    ],
    practice: ['stell zu einer frischen Idee erst einmal eine ernste Frage', 'nimm die nächste Nachricht schweigend auf und lächle danach'],
  },
  4: {
    gift: ['einer fremden Lage begegnest du mit Ruhe und einer Liste', 'an einem neuen Gerät suchst du zuerst die Schrauben'],
    shadow: ['dein erstes Nein gilt oft nur dem Ungewohnten', 'ein Plan, der sich kurzfristig ändert, lässt dich die Stirn runzeln'],
    practice: [
      'probier eine Neuerung einen Tag lang aus, bevor du sie bewertest',
      'antworte mit einem Vielleicht, wo du ablehnen wolltest',
    ],
  },
  5: {
    gift: ['das Unbekannte lockt dich, noch bevor du den Preis gelesen hast', 'eine überraschende Einladung klingt für dich wie Tanzmusik'],
    shadow: [
      'alles Frische glänzt für dich so hell, dass Altes sofort verblasst',
      'das neue Spielzeug verliert seinen Reiz noch in der Schachtel',
    ],
    practice: ['schlaf einmal darüber, bevor du bei etwas Neuem zusagst', 'trink die Tasse in deiner Hand aus, bevor du aufspringst'],
  },
  6: {
    gift: ['neue Leute empfängst du, als wäre der Tisch schon gedeckt', 'im ersten Durcheinander setzt du Wasser auf und holst Tassen'],
    shadow: [
      'bei Veränderungen sorgst du dich zuerst um alle und zuletzt um dich',
      'Lösungen bietest du an, bevor die Klage halb erzählt ist',
    ],
    practice: [
      'frag dich bei der nächsten Neuigkeit, was sie für dich bedeutet',
      'setz dich in der nächsten fremden Runde hin und lass dich bedienen',
    ],
  },
  7: {
    gift: ['vor jedem neuen Schritt schaust du dir die Sache genau an', 'ein Gerücht muss an deinem Zoll die Papiere zeigen'],
    shadow: [
      'dein abwartender Blick lässt andere glauben, du seist dagegen',
      'du betrachtest die Neuigkeit so lange von außen, bis sie vorbei ist',
    ],
    practice: [
      'sprich deine erste Reaktion aus, auch wenn sie noch unfertig ist',
      'stell eine einzige Frage und geh dann einen Schritt hinein',
    ],
  },
  8: {
    gift: ['neue Umstände prüfst du rasch auf Nutzen und Gewicht', 'in einer verworrenen Lage siehst du gleich, wer was tun könnte'],
    shadow: [
      'dein Auftreten signalisiert schnell, dass du die Führung übernimmst',
      'in einer fremden Sitzung übernimmst du leicht das Steuer',
    ],
    practice: ['hör dir einen neuen Plan an, ohne sofort zu rechnen', 'nenne bei der nächsten Neuerung zuerst, was dir daran gefällt'],
  },
  9: {
    gift: ['fremde Menschen behandelst du wie Nachbarn aus einem anderen Dorf', 'wer gerade ankommt, findet in dir ein bekanntes Gesicht'],
    shadow: [
      'deine spontane Hilfsbereitschaft sagt zu, bevor sie den Umfang kennt',
      'vor lauter Weltoffenheit entgeht dir der Name deines Gegenübers',
    ],
    practice: ['frag bei einer neuen Bitte zuerst nach Dauer und Ende', 'merk dir einen neuen Namen mitsamt der Geschichte dazu'],
  },
};
