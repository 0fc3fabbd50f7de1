import type { Statements } from '../knowledge.ts';

/** The first letter: how one begins and meets what stands in the way. */
export const cornerstone: Statements<'cornerstone'> = {
  1: {
    gift: ['Hindernisse gehst du von vorn an und meist gleich am ersten Tag'],
    shadow: ['mit Anlauf rennst du gelegentlich gegen eine Tür, die man ziehen muss'],
  },
  2: {
    gift: ['deinen Anfang machst du leise und siehst dich zuerst nach Verbündeten um'],
    shadow: ['vor der ersten Schwelle wartest du manchmal, bis dich jemand hinüberwinkt'],
  },
  3: {
    gift: ['du fängst mit einem Einfall an und redest dich fröhlich um Steine herum'],
    shadow: ['ein Stolperstein wird bei dir eher zur Anekdote als zur Aufgabe'],
  },
  4: {
    gift: ['bevor du loslegst, liegen Werkzeug und Reihenfolge bereit'],
    shadow: ['gegen einen Widerstand setzt du gern noch mehr Mühe derselben Sorte'],
  },
  5: {
    gift: ['du beginnst mitten im Geschehen und findest an jedem Zaun die Lücke'],
    shadow: ['beim ersten zähen Stück schielst du schon nach einem anderen Anfang'],
  },
  6: {
    gift: ['am Beginn steht bei dir die Frage, wem die Sache dient'],
    shadow: ['du nimmst schon beim Losgehen so viele mit, dass der Wagen ächzt'],
  },
  7: {
    gift: ['deinen ersten Schritt bereitet eine lange stille Prüfung vor'],
    shadow: ['vor einer Hürde liest du alles über Hürden und springst zuletzt'],
  },
  8: {
    gift: ['du startest mit Gewicht und räumst weg, was den Weg versperrt'],
    shadow: ['was sich dir entgegenstellt, behandelst du leicht wie einen Gegner'],
  },
  9: {
    gift: ['du beginnst erst, sobald du das ganze Bild vor dir siehst'],
    shadow: ['so weit gespannt ist dein Anfang, dass der erste Griff fehlt'],
  },
};

/** The last letter: how one finishes and lets go. */
export const capstone: Statements<'capstone'> = {
  1: {
    gift: ['am Ende ziehst du einen sauberen Strich und blickst schon nach vorn'],
    shadow: ['den Schluss machst du gern mit dir allein aus und überraschst damit alle'],
  },
  2: {
    gift: ['zum Abschied findest du ein sanftes Wort, das keinem die Tür zuschlägt'],
    shadow: ['du verlängerst manches Ende, um niemanden traurig zu machen'],
  },
  3: { gift: ['dein Schlusspunkt ist am liebsten ein kleines Fest'], shadow: ['kurz vor dem Ziel verlierst du dich gern in einer Zugabe'] },
  4: {
    gift: ['du fegst nach getaner Arbeit noch die Späne zusammen'],
    shadow: ['fertig ist für dich erst, was dreimal nachgemessen wurde'],
  },
  5: {
    gift: ['loslassen kannst du leicht, weil vor dem Fenster schon Neues vorbeizieht'],
    shadow: ['die letzten Meter überlässt du gern dem Zufall'],
  },
  6: {
    gift: ['du gibst eine Sache erst aus der Hand, sobald sie gut versorgt ist'],
    shadow: ['auch nach dem Abschied schaust du noch durchs Schlüsselloch, ob alles läuft'],
  },
  7: {
    gift: ['am Ende einer Sache setzt du dich hin und ziehst die Lehre'],
    shadow: ['du gehst manchmal so leise, dass keiner das Ende bemerkt'],
  },
  8: {
    gift: ['deine Vorhaben enden mit einem Ergebnis, das man anfassen kann'],
    shadow: ['ein Ende ohne Gewinn willst du dir schwer eingestehen'],
  },
  9: {
    gift: ['du schließt ab, indem du das Erreichte großzügig weitergibst'],
    shadow: ['beim Abschließen rührt dich alles so, dass die Kiste offen bleibt'],
  },
};

/** The first vowel: what the heart does before anyone sees. */
export const firstVowel: Statements<'firstVowel'> = {
  1: {
    gift: ['innen steht sofort ein Ja oder Nein, noch ehe du blinzelst'],
    shadow: ['der erste Stich ist oft gekränkter Stolz, den niemand sieht'],
  },
  2: {
    gift: ['bevor man dir etwas ansieht, hat dein Herz schon mitgefühlt'],
    shadow: ['heimlich zuckst du zurück, sobald eine Stimme lauter wird'],
  },
  3: {
    gift: ['tief drinnen kichert etwas, während dein Gesicht noch höflich bleibt'],
    shadow: ['ein kleiner Seufzer wird in dir sofort zum Drama mit drei Akten'],
  },
  4: {
    gift: ['als Erstes tastet dein Inneres nach dem Geländer und findet es'],
    shadow: ['das Unerwartete lässt dein Herz für einen Moment die Arme verschränken'],
  },
  5: {
    gift: ['unsichtbar für alle macht etwas in dir einen kleinen Hüpfer'],
    shadow: ['innerlich suchst du bei jeder Bindung gleich den Notausgang'],
  },
  6: {
    gift: ['dein Herz zählt beim Eintreten unwillkürlich, ob alle da sind'],
    shadow: ['deine erste Regung ist die Sorge, etwas versäumt zu haben'],
  },
  7: {
    gift: ['zuerst wird es in dir ganz still, als horchte jemand an einer Wand'],
    shadow: ['ein leiser Argwohn ist schneller da als die Freude'],
  },
  8: {
    gift: ['insgeheim krempelst du sofort die Ärmel hoch und willst es schaffen'],
    shadow: ['das Herz rechnet dir blitzschnell vor, wer hier stärker ist'],
  },
  9: {
    gift: ['eine warme Welle läuft durch dich und braucht keinen Grund'],
    shadow: ['fremder Kummer schwemmt dich innerlich fort, während du noch nickst'],
  },
};
