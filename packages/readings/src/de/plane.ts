import type { Statements } from '../knowledge.ts';

/** Where the letters of the name gather, or are few. */
export const plane: Statements<'plane'> = {
  'physical.strong': {
    gift: ['du begreifst die Welt mit Händen, Füßen und gutem Appetit', 'eine Aufgabe wird dir klar, sobald du sie anfasst'],
    practice: ['gönn dem Tag eine halbe Stunde, in der nichts erledigt wird', 'sitz eine Weile da, ohne etwas in den Händen'],
  },
  'physical.weak': {
    gift: ['das Greifbare überlässt du gern anderen und schwebst etwas darüber', 'Einfälle bedeuten dir mehr als Möbel'],
    practice: ['nimm etwas aus Holz, Ton oder Teig zwischen die Finger', 'koch ohne Rezept und rieche an jeder Zutat'],
  },
  'mental.strong': {
    gift: ['dein Kopf sortiert schneller, als andere ihre Frage stellen können', 'eine gute Frage hält dich mit Vergnügen wach'],
    practice: ['lass ein Urteil offen und frag zuerst den Bauch', 'wähle heute etwas aus Lust und nicht aus Vernunft'],
  },
  'mental.weak': {
    gift: ['lange Beweisführungen brauchst du selten, um dich zurechtzufinden', 'im Tun lernst du mehr als aus jeder Anleitung'],
    practice: ['notiere vor einer Entscheidung je einen Grund dafür und dagegen', 'erklär einen Plan laut und der Reihe nach'],
  },
  'emotional.strong': {
    gift: ['Gefühle geben bei dir den Ton an und machen dich lebendig', 'die Stimmung eines Hauses spürst du schon auf der Fußmatte'],
    practice: ['leg die Hand aufs Herz und zähl langsam deine Atemzüge', 'such die Musik zu deiner Laune und tanz dazu'],
  },
  'emotional.weak': {
    gift: ['im Sturm der Gefühle behältst du meist trockene Füße', 'in der Aufregung bleibt deine Stimme auf gleicher Höhe'],
    practice: ['nenne heute einem Menschen das Gefühl hinter deiner Meinung', 'sag jemandem, der dir nahesteht, wie wichtig er dir ist'],
  },
  'intuitive.strong': {
    gift: ['deine Ahnung kennt oft den Weg, bevor die Karte aufgefaltet ist', 'nach den ersten Tönen errätst du schon die Melodie'],
    practice: ['überprüfe ein Bauchgefühl an einer einfachen Tatsache', 'schreib Vorahnungen auf und lies sie in einem Monat'],
  },
  'intuitive.weak': {
    gift: ['du hältst dich lieber an Sichtbares als an leise Vorzeichen', 'nachprüfbare Einzelheiten lassen dich ruhig schlafen'],
    practice: ['achte einen Tag lang auf deinen ersten Gedanken beim Aufwachen', 'schau vor einer Entscheidung eine Minute an die Decke'],
  },
};
