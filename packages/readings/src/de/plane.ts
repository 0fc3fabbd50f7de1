import type { Statements } from '../knowledge.ts';

/** Where the letters of the name gather, or are few. */
export const plane: Statements<'plane'> = {
  'physical.strong': {
    gift: ['du begreifst die Welt mit Händen, Füßen und gutem Appetit', 'eine Aufgabe wird dir klar, sobald du sie anfasst'],
    shadow: ['was weder Griff noch Gewicht hat, übergehst du leicht'],
    relationships: ['Zuneigung zeigst du mit Umarmungen, Eintopf und getragenen Koffern'],
    work: ['du fängst an zu verstehen, wenn die Hände schmutzig sind'],
    inner: ['nach einem tätigen Tag ist auch die Seele satt'],
    practice: ['gönn dem Tag eine halbe Stunde, in der nichts erledigt wird', 'sitz eine Weile da, ohne etwas in den Händen'],
  },
  'physical.weak': {
    gift: ['das Greifbare überlässt du gern anderen und schwebst etwas darüber', 'Einfälle bedeuten dir mehr als Möbel'],
    shadow: ['der Wäscheberg wächst, während du in Gedanken anderswo bist'],
    relationships: ['deine Freunde erinnern dich an Mütze, Mittagessen und Schlüssel'],
    work: ['für den letzten Nagel brauchst du jemanden mit Hammer'],
    inner: ['dein Körper muss manchmal zweimal anklopfen, bis du öffnest'],
    practice: ['nimm etwas aus Holz, Ton oder Teig zwischen die Finger', 'koch ohne Rezept und rieche an jeder Zutat'],
  },
  'mental.strong': {
    gift: ['dein Kopf sortiert schneller, als andere ihre Frage stellen können', 'eine gute Frage hält dich mit Vergnügen wach'],
    shadow: ['ein Gefühl muss bei dir erst durch drei Prüfungen'],
    relationships: ['mit Freunden drehst du noch um Mitternacht ein einziges Wort hin und her'],
    work: ['die Schwachstelle eines Plans findest du noch vor dem ersten Kaffee'],
    inner: ['in deinem Kopf tagt ein Ausschuss, der selten Ferien macht'],
    practice: ['lass ein Urteil offen und frag zuerst den Bauch', 'wähle heute etwas aus Lust und nicht aus Vernunft'],
  },
  'mental.weak': {
    gift: ['lange Beweisführungen brauchst du selten, um dich zurechtzufinden', 'im Tun lernst du mehr als aus jeder Anleitung'],
    shadow: ['die Gründe für einen Entschluss reichst du gern erst später nach'],
    relationships: ['Freunden sagst du kurz, was ist, und das genügt ihnen meist'],
    work: ['einen Ablauf begreifst du am schnellsten, wenn ihn dir jemand zeigt'],
    inner: ['innen denkst du eher in Bildern und Handgriffen als in Sätzen'],
    practice: ['notiere vor einer Entscheidung je einen Grund dafür und dagegen', 'erklär einen Plan laut und der Reihe nach'],
  },
  'emotional.strong': {
    gift: ['Gefühle geben bei dir den Ton an und machen dich lebendig', 'die Stimmung eines Hauses spürst du schon auf der Fußmatte'],
    shadow: ['ein trüber Morgen führt bei dir den ganzen Tag das Wort'],
    relationships: ['deine Freude über einen Besuch hört man bis ins Erdgeschoss'],
    work: ['mit Herzblut schaffst du an einem Tag, wofür andere eine Woche brauchen'],
    inner: ['die Gezeiten in dir kommen pünktlich und räumen den Strand um'],
    practice: ['leg die Hand aufs Herz und zähl langsam deine Atemzüge', 'such die Musik zu deiner Laune und tanz dazu'],
  },
  'emotional.weak': {
    gift: ['im Sturm der Gefühle behältst du meist trockene Füße', 'in der Aufregung bleibt deine Stimme auf gleicher Höhe'],
    shadow: ['wer deine Zuneigung sucht, muss zwischen den Zeilen lesen'],
    relationships: ['deine Freunde wissen, dass dein kurzes Nicken eine Umarmung ist'],
    work: ['bei hitzigen Debatten liest du weiter das Kleingedruckte'],
    inner: ['Rührung kommt bei dir mit Verspätung an und reist ohne Gepäck'],
    practice: ['nenne heute einem Menschen das Gefühl hinter deiner Meinung', 'sag jemandem, der dir nahesteht, wie wichtig er dir ist'],
  },
  'intuitive.strong': {
    gift: ['deine Ahnung kennt oft den Weg, bevor die Karte aufgefaltet ist', 'nach den ersten Tönen errätst du schon die Melodie'],
    shadow: ['einen Wink aus dem Bauch hältst du manchmal für einen Beweis'],
    relationships: ['am Klang eines Schweigens merkst du, wer getröstet sein will'],
    work: ['du weißt die Lösung und suchst dann rückwärts nach dem Rechenweg'],
    inner: ['in dir klingen Sätze an, die noch niemand gesprochen hat'],
    practice: ['überprüfe ein Bauchgefühl an einer einfachen Tatsache', 'schreib Vorahnungen auf und lies sie in einem Monat'],
  },
  'intuitive.weak': {
    gift: ['du hältst dich lieber an Sichtbares als an leise Vorzeichen', 'nachprüfbare Einzelheiten lassen dich ruhig schlafen'],
    shadow: ['zarte Hinweise gehen an dir vorbei wie Fahrräder ohne Klingel'],
    relationships: ['deine Lieben sagen dir am besten geradeheraus, was sie brauchen'],
    work: ['verlässliche Angaben bringen dich weiter als jede Eingebung'],
    inner: ['deine innere Stimme redet knapp und bevorzugt Tatsachen'],
    practice: ['achte einen Tag lang auf deinen ersten Gedanken beim Aufwachen', 'schau vor einer Entscheidung eine Minute an die Decke'],
  },
};
