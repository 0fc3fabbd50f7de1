import type { Statements } from '../knowledge.ts';

/** The number that rules a stretch of years, a year, some weeks or a day. */
export const dasha: Statements<'dasha'> = {
  1: {
    gift: [
      'jetzt darfst du ins Helle treten und dich zeigen',
      'ein aufrechter Gang fällt dir gerade leichter als sonst',
      'was du in dieser Spanne anführst, bekommt ein klares Gesicht',
      'derzeit hört man auf deinen ersten Satz',
    ],
    shadow: [
      'der Glanz dieser Zeit macht leicht taub für leise Einwände',
      'im vollen Licht gerät fremdes Verdienst schnell in den Schatten',
      'vorerst geht dir das Danken schwerer von der Hand als das Befehlen',
    ],
    practice: ['übernimm etwas unter deinem eigenen Namen und sag es laut', 'geh bei einer Sache voran und nenne danach alle Mithelfenden'],
  },
  2: {
    gift: [
      'Stimmungen kommen und gehen jetzt wie Gezeiten und machen dich sanft',
      'fürsorgliche Gesten finden gerade leicht den richtigen Augenblick',
      'du hörst derzeit auch, worum zwischen den Zeilen gebeten wird',
      'Zuhören bringt dich im Moment weiter als ein kluger Plan',
    ],
    shadow: [
      'deine Laune hängt in dieser Spanne stark vom Gesicht gegenüber ab',
      'vor lauter Mitschwingen gerät dir leicht der eigene Takt durcheinander',
      'Rücksicht wird vorerst leicht zur Ausrede fürs Schweigen',
    ],
    practice: ['notiere abends deine Stimmung in einem einzigen Wort', 'bring jemandem ungefragt eine Decke oder einen Becher Tee'],
  },
  3: {
    gift: [
      'was du liest oder hörst, fällt zurzeit auf lockeren Boden',
      'dein Rat wird jetzt gesucht und freundlich aufgenommen',
      'zu lernen gibt es gerade auch an unerwarteten Tischen etwas',
      'was du kannst, lässt sich für den Augenblick gut weitergeben',
    ],
    shadow: [
      'das Besserwissen liegt dir ein wenig zu nah auf der Zunge',
      'derzeit bleiben viele Lernpläne beim Bücherstapel stehen',
      'mit lauter guten Ratschlägen überhörst du vorerst die eigentliche Frage',
    ],
    practice: ['bitte einen erfahrenen Menschen um eine Stunde Rat', 'erklär jemandem etwas, das du selbst eben erst verstanden hast'],
  },
  4: {
    gift: [
      'unerwartete Abzweigungen bringen dich jetzt auf eigene Ideen',
      'das Ungewöhnliche hat in dieser Spanne freie Bahn',
      'wo der übliche Weg gesperrt ist, findest du gerade einen Feldweg',
      'ein schräger Blick von der Seite löst im Moment manchen Knoten',
    ],
    shadow: [
      'plötzliche Launen werfen zurzeit gern um, was eben noch stand',
      'aus Lust am Widerspruch verprellst du leicht gute Verbündete',
      'aus heiterem Himmel brichst du vorerst gern ab, was Geduld verlangt',
    ],
    practice: [
      'probier eine Lösung, über die man zuerst den Kopf schüttelt',
      'lass einen Umbruch eine Nacht liegen, bevor du ihn verkündest',
    ],
  },
  5: {
    gift: [
      'Worte, Nachrichten und Tauschgeschäfte gehen dir jetzt flott durch die Hände',
      'ein rascher Zug zur rechten Zeit gelingt dir gerade gut',
      'im Gespräch findest du zurzeit die Tür, die gestern noch klemmte',
      'derzeit bringst du Menschen und Möglichkeiten flink zusammen',
    ],
    shadow: [
      'die vielen Nachrichten zerhacken dir leicht die Aufmerksamkeit',
      'schnell Verabredetes ist in dieser Spanne auch schnell vergessen',
      'im Hin und Her verrutscht vorerst manche Einzelheit',
    ],
    practice: [
      'beantworte heute die Nachricht, die am längsten wartet',
      'schreib nach dem nächsten Gespräch in zwei Zeilen auf, was vereinbart ist',
    ],
  },
  6: {
    gift: [
      'Schönes und Bequemes hat jetzt einen Platz an deinem Tisch',
      'in dieser Spanne gelingt dir Versöhnliches mit Geschmack',
      'ein gemütlicher Winkel und liebe Gäste bekommen gerade deine Zeit',
      'Nähe und Behagen stellen sich derzeit beinahe von allein ein',
    ],
    shadow: [
      'das weiche Kissen hält dich zurzeit länger als die Aufgabe',
      'aus Freude am Angenehmen weichst du manchem klaren Wort aus',
      'vorerst zählt dir die hübsche Verpackung manchmal mehr als der Inhalt',
    ],
    practice: ['mach aus einer gewöhnlichen Mahlzeit etwas fürs Auge', 'schmück einen Winkel, an dem andere vorbeigehen'],
  },
  7: {
    gift: [
      'der Rückzug schenkt dir gerade einen schärferen Blick',
      'eine stille Suche bekommt jetzt Raum und muss nichts beweisen',
      'mit weniger Stimmen ringsum hörst du zurzeit die richtige',
      'im Moment liegt das Spannende für dich eine Schicht tiefer',
    ],
    shadow: [
      'in dieser Spanne ziehst du die Tür manchmal zu fest hinter dir zu',
      'das Suchen kann zum Ersatz fürs Finden werden',
      'wer dich vorerst sucht, findet oft nur einen Zettel an der Tür',
    ],
    practice: ['schalte für einen halben Tag alles aus, was klingelt', 'geh allein einen Weg ohne Ziel und ohne Musik'],
  },
  8: {
    gift: [
      'langsame Arbeit schlägt gerade Wurzeln, die man noch nicht sieht',
      'Geduld kommt jetzt weiter durchs Holz als jede hastige Säge',
      'doppelt geprüfte Dinge halten in dieser Spanne besonders gut',
      'derzeit setzt du Stein auf Stein, ohne nach der Uhr zu sehen',
    ],
    shadow: [
      'die Mühe macht dich zurzeit leicht wortkarg und streng',
      'den Fortschritt misst du leicht mit einer zu harten Elle',
      'für den Augenblick vergisst du über der Pflicht das Pfeifen',
    ],
    practice: ['bearbeite eine zähe Aufgabe in lauter kleinen Portionen', 'mach nach jeder Stunde Mühe fünf Minuten gar nichts'],
  },
  9: {
    gift: [
      'ein beherzter Griff kommt dir gerade leichter vor als langes Reden',
      'Hitze und Tatkraft bringen jetzt festgefahrene Dinge ins Rutschen',
      'für jemanden einzustehen, kostet dich zurzeit wenig Überwindung',
      'den ersten Zug machst du im Moment, ohne lange Anlauf zu nehmen',
    ],
    shadow: [
      'der Zorn wohnt in dieser Spanne nur eine Tür neben dem Mut',
      'im Eifer hältst du manchen Zaun für einen Feind',
      'schon eine kleine Reibung schlägt vorerst Funken',
    ],
    practice: [
      'knete einen Teig oder lauf die Treppe hoch, bevor du antwortest',
      'nimm dir den Gang vor, vor dem du dich am längsten drückst',
    ],
  },
};
