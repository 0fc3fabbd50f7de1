import type { Statements } from '../knowledge.ts';

/** The first reaction to what is new. */
export const attitude: Statements<'attitude'> = {
  1: {
    gift: ['auf Neues gehst du zu, als hätte man dich persönlich gerufen', 'eine unbekannte Klinke hast du meist als Erstes in der Hand'],
    shadow: [
      'dein schnelles Urteil steht schon, während die anderen noch fragen',
      'deine spontane Antwort fällt schärfer aus, als du wolltest',
    ],
    relationships: ['bei neuen Bekannten machst du den ersten Schritt und duzt sofort'],
    work: ['einen frischen Auftrag packst du am erstbesten Zipfel'],
    inner: ['vor dem Sprung spürst du weniger Furcht als Kribbeln in den Füßen'],
    practice: ['lass bei der nächsten Neuigkeit erst eine Nacht vergehen', 'frag vor der nächsten Tür, wer noch mit hineinmöchte'],
  },
  2: {
    gift: ['Unbekanntem näherst du dich mit Takt und offenen Ohren', 'in einem neuen Kreis merkst du zuerst, wer sich unwohl fühlt'],
    shadow: [
      'bei Überraschungen schaust du zuerst, was die anderen davon halten',
      'während du noch auf ein Zeichen wartest, fährt der Zug schon an',
    ],
    relationships: ['beim Kennenlernen achtest du darauf, ob das Gegenüber bequem sitzt'],
    work: ['am ersten Tag irgendwo beobachtest du, wer mit wem zu Mittag isst'],
    inner: ['etwas Unvertrautes lässt dich innen kurz den Atem anhalten'],
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
    relationships: ['schon beim Händeschütteln hast du einen kleinen Scherz parat'],
    work: ['eine ungewohnte Aufgabe malst du dir erst einmal bunt aus'],
    inner: ['das Unerwartete löst in dir zuerst ein Kichern aus'],
    practice: ['stell zu einer frischen Idee erst einmal eine ernste Frage', 'nimm die nächste Nachricht schweigend auf und lächle danach'],
  },
  4: {
    gift: ['einer fremden Lage begegnest du mit Ruhe und einer Liste', 'an einem neuen Gerät suchst du zuerst die Schrauben'],
    shadow: ['dein erstes Nein gilt oft nur dem Ungewohnten', 'ein Plan, der sich kurzfristig ändert, lässt dich die Stirn runzeln'],
    relationships: ['neue Menschen lässt du herein, sobald sie zweimal pünktlich waren'],
    work: ['vor einer unbekannten Arbeit legst du dir erst alle Teile zurecht'],
    inner: ['beim Wort Überraschung sucht etwas in dir nach dem Geländer'],
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
    relationships: ['Fremden im Zug bietest du nach drei Minuten deine Kekse an'],
    work: ['den neuen Knopf hast du gedrückt, bevor jemand die Anleitung fand'],
    inner: ['schon das Rascheln einer Möglichkeit macht dich hellwach'],
    practice: ['schlaf einmal darüber, bevor du bei etwas Neuem zusagst', 'trink die Tasse in deiner Hand aus, bevor du aufspringst'],
  },
  6: {
    gift: ['neue Leute empfängst du, als wäre der Tisch schon gedeckt', 'im ersten Durcheinander setzt du Wasser auf und holst Tassen'],
    shadow: [
      'bei Veränderungen sorgst du dich zuerst um alle und zuletzt um dich',
      'Lösungen bietest du an, bevor die Klage halb erzählt ist',
    ],
    relationships: ['beim ersten Treffen weißt du bald, wer keinen Pullover dabeihat'],
    work: ['an einer neuen Stelle merkst du dir zuerst die Namen und die Teesorten'],
    inner: ['in der Fremde fragst du dich heimlich, wer hier für wen sorgt'],
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
    relationships: ['neue Leute siehst du dir erst ein Weilchen vom Rand der Feier an'],
    work: ['bevor du loslegst, willst du wissen, warum es bisher anders ging'],
    inner: ['alles Frische läuft bei dir zuerst durch ein feines Sieb'],
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
    relationships: ['beim ersten Händedruck wissen die Leute, woran sie mit dir sind'],
    work: ['bei einem neuen Vorhaben fragst du gleich, wer am Ende entscheidet'],
    inner: ['ein unbekanntes Feld weckt in dir zuerst den Wunsch nach Übersicht'],
    practice: ['hör dir einen neuen Plan an, ohne sofort zu rechnen', 'nenne bei der nächsten Neuerung zuerst, was dir daran gefällt'],
  },
  9: {
    gift: ['fremde Menschen behandelst du wie Nachbarn aus einem anderen Dorf', 'wer gerade ankommt, findet in dir ein bekanntes Gesicht'],
    shadow: [
      'deine spontane Hilfsbereitschaft sagt zu, bevor sie den Umfang kennt',
      'vor lauter Weltoffenheit entgeht dir der Name deines Gegenübers',
    ],
    relationships: ['wer neu im Haus ist, bekommt von dir Brot, Salz und die Busverbindungen'],
    work: ['an einer frischen Aufgabe siehst du sofort, wem sie weiterhilft'],
    inner: ['das Fremde kommt dir oft wie ein ferner Verwandter vor'],
    practice: ['frag bei einer neuen Bitte zuerst nach Dauer und Ende', 'merk dir einen neuen Namen mitsamt der Geschichte dazu'],
  },
};
