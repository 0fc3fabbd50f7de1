import type { Statements } from '../knowledge.ts';

/** What a year is good for, and where its risk lies. */
export const personalYear: Statements<'personalYear'> = {
  1: {
    gift: ['diese Zeit eignet sich für Anfänge, die deinen Namen tragen', 'was du jetzt säst, darf klein und unscheinbar sein'],
    shadow: [
      'ungeduldig gräbst du den Samen vielleicht zu früh wieder aus',
      'im Eifer des Neubeginns bleiben alte Weggefährten leicht zurück',
    ],
    relationships: [
      'in Freundschaften ist jetzt Platz für eine neue Regel oder einen neuen Ort',
      'wer dich begleitet, möchte von deinen Plänen rechtzeitig hören',
    ],
    work: [
      'beruflich lohnt sich ein Schritt, den dir niemand vorgemacht hat',
      'eine Bewerbung, ein Entwurf oder ein Probelauf passt in diese Zeit',
    ],
    inner: ['in dir regt sich ein Wille, der lange geschlafen hat', 'das Alleinsein fühlt sich in diesen Monaten eher frisch als leer an'],
    practice: [
      'schreib dein wichtigstes Vorhaben auf ein Blatt und häng es an die Tür',
      'streich eine Verpflichtung, die nur noch aus Gewohnheit besteht',
    ],
  },
  2: {
    gift: ['vieles reift, das du gerade nicht beschleunigen kannst', 'leise Absprachen bringen dich jetzt weiter als laute Auftritte'],
    shadow: [
      'das Warten kann dir wie Stillstand vorkommen, obwohl Wurzeln wachsen',
      'aus Rücksicht verschiebst du womöglich eine fällige Antwort',
    ],
    relationships: [
      'Liebe und Freundschaft bekommen in dieser Zeit mehr Gewicht als sonst',
      'ein altes Missverständnis lässt sich nun in Ruhe aufknüpfen',
    ],
    work: [
      'Zusammenarbeit trägt gerade bessere Früchte als jeder Alleingang',
      'im Hintergrund kannst du Verbindungen pflegen, die später zählen',
    ],
    inner: ['deine Haut ist dünner, dafür hörst du genauer hin', 'Lachen und Weinen liegen in diesen Wochen nah beieinander'],
    practice: [
      'verabrede dich mit jemandem, ohne etwas erreichen zu wollen',
      'gib einer ungeduldigen Frage einen festen Tag für die Antwort',
    ],
  },
  3: {
    gift: ['diese Monate möchten hören und sehen, was in dir steckt', 'Freude ist jetzt kein Luxus, sondern ein guter Ratgeber'],
    shadow: ['zu viele Einladungen können deine besten Ideen aufessen', 'was halb gesagt und halb begonnen ist, stapelt sich leicht'],
    relationships: [
      'du lernst Menschen kennen, mit denen das Lachen sofort gelingt',
      'ein liebevolles Wort wirkt in dieser Zeit weiter, als du denkst',
    ],
    work: ['Arbeit mit Sprache, Bild oder Publikum hat gerade Rückenwind', 'zeig einen Entwurf, solange er noch nach Farbe riecht'],
    inner: ['deine Gefühle wechseln schneller und wollen erzählt werden', 'das spielende Kind in dir fordert einen Platz am Tisch'],
    practice: [
      'geh auf ein Konzert, in eine Ausstellung oder zu einer Lesung',
      'such dir ein angefangenes Werk aus und setz ihm eine Frist',
    ],
  },
  4: {
    gift: ['du baust an Grundlagen, die lange tragen', 'Regelmäßigkeit bringt dich jetzt sicherer voran als gute Einfälle'],
    shadow: [
      'die viele Arbeit kann sich wie ein zu enger Schuh anfühlen',
      'im Klein-Klein geht dir leicht der Blick aus dem Fenster verloren',
    ],
    relationships: [
      'Beziehungen wachsen gerade beim gemeinsamen Streichen und Einkaufen',
      'Verlässlichkeit ist derzeit dein schönstes Geschenk an andere',
    ],
    work: ['beruflich zählt nun Sorgfalt mehr als Glanz', 'alte Baustellen verlangen nach einem Plan und einem Feierabend'],
    inner: ['innere Ruhe findest du eher im Tun als im Nachdenken', 'deine Geduld wird geprüft und dabei allmählich stärker'],
    practice: [
      'räum einen Keller, ein Postfach oder eine Ablage gründlich auf',
      'leg eine kleine tägliche Gewohnheit fest und halte sie eine Woche',
    ],
  },
  5: {
    gift: ['ein frischer Luftzug stellt die Möbel um', 'unerwartete Angebote bringen frischen Wind in deinen Kalender'],
    shadow: ['im Aufbruch wirfst du womöglich Gutes mit hinaus', 'Zerstreuung gibt sich gerade gern als Freiheit aus'],
    relationships: [
      'neue Bekanntschaften bringen andere Sprachen und Gewohnheiten mit',
      'auch eine feste Liebe mag jetzt ein wenig Abenteuer',
    ],
    work: [
      'im Beruf lohnt sich ein Seitenblick über den eigenen Flur hinaus',
      'Beweglichkeit ist in dieser Zeit mehr wert als ein perfekter Plan',
    ],
    inner: [
      'eine prickelnde Unruhe sagt dir, wo etwas zu eng geworden ist',
      'du entdeckst Seiten an dir, die im Alltag keinen Auftritt hatten',
    ],
    practice: ['fahr irgendwohin, wo du noch nie gewesen bist', 'ändere eine feste Gewohnheit und beobachte, was sich mit bewegt'],
  },
  6: {
    gift: ['Zuhause und Herzensmenschen rücken in die Mitte', 'du kannst jetzt manches geraderücken, was lange schief hing'],
    shadow: [
      'Pflichten vermehren sich leicht, sobald man einmal Ja gesagt hat',
      'beim Sorgen um alle geht dein eigener Wunsch im Topf unter',
    ],
    relationships: ['alte Verbindungen lassen sich gerade mit Wärme erneuern', 'in der Liebe zählt nun, wer beim Abwasch neben dir steht'],
    work: ['deine Arbeit wird besser, wo sie es Menschen angenehm macht', 'Verantwortung kommt auf dich zu und darf ausgehandelt werden'],
    inner: ['du sehnst dich nach Frieden unter dem eigenen Dach', 'ein Gefühl von Zugehörigkeit wächst in diesen Monaten langsam nach'],
    practice: [
      'verschönere eine Ecke deiner Wohnung mit Licht oder Farbe',
      'sprich zu Hause eine Aufgabe an, die gerechter verteilt werden sollte',
    ],
  },
  7: {
    gift: ['zwischen den Terminen liegen Pausen, in denen etwas klar wird', 'ein Studium, ein Rückzug oder viel Lesezeit passt jetzt gut'],
    shadow: ['zu langes Grübeln kann sich wie Nebel um dich legen', 'andere deuten deine Stille womöglich als Kälte'],
    relationships: [
      'wenige ehrliche Gespräche wiegen in dieser Zeit ein volles Adressbuch auf',
      'in der Liebe brauchst du gerade Nähe mit Luft dazwischen',
    ],
    work: [
      'Fachwissen zu vertiefen, bringt dich jetzt weiter als jeder schnelle Aufstieg',
      'ein Ergebnis darf jetzt länger reifen, als andere es für nötig halten',
    ],
    inner: ['Fragen nach dem Sinn klopfen öfter an als gewöhnlich', 'in der Natur oder beim Schreiben kommt dein Inneres zur Ruhe'],
    practice: ['nimm dir einen halben Tag ohne Termine, Nachrichten und Besuch', 'fang ein Notizbuch an, in dem nur Fragen stehen dürfen'],
  },
  8: {
    gift: ['ernten lässt sich, was gut vorbereitet war', 'du darfst jetzt verhandeln, entscheiden und deinen Anteil nennen'],
    shadow: [
      'zu viel Druck macht aus einem guten Ziel eine harte Kante',
      'beim Blick aufs Ergebnis überhörst du leicht die leisen Einwände',
    ],
    relationships: [
      'in Beziehungen zeigt sich nun offen, wer bestimmt und wer nachgibt',
      'deine Stärke tut anderen gut, solange sie fragen dürfen',
    ],
    work: ['beruflich kannst du dich nun auf eine größere Bühne stellen', 'ein klarer Preis für deine Mühe ist gerade nichts Unfeines'],
    inner: ['du spürst deutlicher, was du kannst und was es dich kostet', 'Selbstachtung wächst in dieser Zeit aus fairen Entscheidungen'],
    practice: [
      'bereite ein Gespräch vor, in dem du deinen Bedarf deutlich nennst',
      'verschaff dir einen ehrlichen Überblick über deine Mittel und Kräfte',
    ],
  },
  9: {
    gift: [
      'diese Monate helfen dir, Dinge würdig zu Ende zu bringen',
      'großzügig sein fällt leichter, weil vieles ohnehin weiterziehen will',
    ],
    shadow: [
      'das Festhalten an Vergangenem kostet jetzt besonders viel Kraft',
      'am Ende einer langen Strecke wird man gern ein wenig wehmütig',
    ],
    relationships: [
      'manche Freundschaft rundet sich, eine andere bekommt neue Tiefe',
      'Verzeihen macht in dieser Zeit die Tür wieder leichtgängig',
    ],
    work: [
      'im Beruf ist nun der Moment für Abschlüsse und saubere Übergaben',
      'eine Arbeit für andere gibt dir gerade mehr zurück als Ehrgeiz',
    ],
    inner: ['alte Gefühle kommen hoch wie Fotos aus einer Kiste', 'in dir entsteht Platz, auch wenn er zunächst leer aussieht'],
    practice: [
      'bring ein Vorhaben zum Abschluss und feiere es mit einem guten Essen',
      'gib Kleider oder Bücher weiter, die bei dir nur noch warten',
    ],
  },
};
