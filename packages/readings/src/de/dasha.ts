import type { Statements } from '../knowledge.ts';

/** The number that rules a stretch of years, a year, some weeks or a day. */
export const dasha: Statements<'dasha'> = {
  1: {
    gift: [
      'jetzt darfst du ins Helle treten und dich zeigen',
      'ein aufrechter Gang fällt dir gerade leichter als sonst',
      'was du in dieser Spanne anführst, bekommt ein klares Gesicht',
      'vorerst hört man auf deinen ersten Satz',
    ],
    shadow: [
      'der Glanz dieser Zeit macht leicht taub für leise Einwände',
      'im vollen Licht gerät fremdes Verdienst jetzt schnell in den Schatten',
      'vorerst fällt dir das Danken schwerer als das Anführen',
    ],
    practice: ['übernimm etwas unter deinem eigenen Namen und sag es laut', 'geh bei einer Sache voran und nenne danach alle Mithelfenden'],
  },
  2: {
    gift: [
      'Stimmungen kommen und gehen jetzt wie Gezeiten und lehren dich Rücksicht',
      'fürsorgliche Gesten finden gerade leicht den richtigen Augenblick',
      'jetzt hörst du auch, worum zwischen den Zeilen gebeten wird',
      'Zuhören bringt dich vorerst weiter als ein kluger Plan',
    ],
    shadow: [
      'deine Laune hängt in dieser Spanne stark vom Gesicht gegenüber ab',
      'vor lauter Mitschwingen verlierst du gerade leicht deinen eigenen Takt',
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
      'das Besserwissen sitzt dir jetzt etwas zu locker auf der Zunge',
      'viele Lernpläne bleiben zurzeit beim Bücherstapel stehen',
      'mit lauter guten Ratschlägen überhörst du vorerst die eigentliche Frage',
    ],
    practice: ['bitte einen erfahrenen Menschen um eine Stunde Rat', 'erklär jemandem etwas, das du selbst eben erst verstanden hast'],
  },
  4: {
    gift: [
      'unerwartete Abzweigungen bringen dich jetzt auf eigene Ideen',
      'das Ungewöhnliche hat in dieser Spanne freie Bahn',
      'wo der übliche Weg gesperrt ist, findest du gerade einen Feldweg',
      'ein schräger Blick von der Seite löst vorerst manchen Knoten',
    ],
    shadow: [
      'plötzliche Launen werfen zurzeit gern um, was eben noch stand',
      'aus Lust am Widerspruch verprellst du jetzt leicht gute Verbündete',
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
      'Menschen und Möglichkeiten bringst du vorerst flink an einen Tisch',
    ],
    shadow: [
      'die vielen Nachrichten zerhacken dir jetzt leicht die Aufmerksamkeit',
      'was schnell verabredet ist, wird gerade auch schnell vergessen',
      'im schnellen Hin und Her verrutscht vorerst manche Einzelheit',
    ],
    practice: [
      'beantworte heute die Nachricht, die am längsten wartet',
      'schreib nach dem nächsten Gespräch in zwei Zeilen auf, was vereinbart ist',
    ],
  },
  6: {
    gift: [
      'Schönes und Bequemes darf sich jetzt an deinen Tisch setzen',
      'in dieser Spanne gelingt dir Versöhnliches mit Geschmack',
      'ein gemütlicher Winkel und liebe Gäste bekommen gerade deine Zeit',
      'Nähe und Behagen stellen sich vorerst beinahe von allein ein',
    ],
    shadow: [
      'das weiche Kissen hält dich zurzeit länger als die Aufgabe',
      'aus Freude am Angenehmen weichst du jetzt manchem klaren Wort aus',
      'vorerst zählt dir die hübsche Verpackung manchmal mehr als der Inhalt',
    ],
    practice: ['mach aus einer gewöhnlichen Mahlzeit etwas fürs Auge', 'schmück einen Winkel, an dem andere vorbeigehen'],
  },
  7: {
    gift: [
      'der Rückzug schenkt dir gerade einen schärferen Blick',
      'eine stille Suche bekommt jetzt Raum und muss nichts beweisen',
      'mit weniger Stimmen ringsum hörst du zurzeit die richtige',
      'vorerst liegt das Spannende für dich eine Schicht tiefer',
    ],
    shadow: [
      'in dieser Spanne ziehst du die Tür manchmal zu fest hinter dir zu',
      'das Suchen kann jetzt zum Ersatz fürs Finden werden',
      'wer dich vorerst sucht, findet oft nur einen Zettel an der Tür',
    ],
    practice: ['schalte für einen halben Tag alles aus, was klingelt', 'geh allein einen Weg ohne Ziel und ohne Musik'],
  },
  8: {
    gift: [
      'langsame Arbeit schlägt gerade Wurzeln, die man noch nicht sieht',
      'Geduld ist jetzt dein bestes Werkzeug und liegt gut in der Hand',
      'doppelt geprüfte Dinge halten in dieser Spanne besonders gut',
      'Stein auf Stein zu setzen, macht dir vorerst weniger aus als sonst',
    ],
    shadow: [
      'die Mühe macht dich zurzeit leicht wortkarg und streng',
      'du misst den Fortschritt jetzt mit einer zu harten Elle',
      'für den Augenblick vergisst du über der Pflicht das Pfeifen',
    ],
    practice: ['bearbeite eine zähe Aufgabe in lauter kleinen Portionen', 'mach nach jeder Stunde Mühe fünf Minuten gar nichts'],
  },
  9: {
    gift: [
      'ein beherzter Griff kommt dir gerade leichter vor als langes Reden',
      'Hitze und Tatkraft bringen jetzt festgefahrene Dinge ins Rutschen',
      'für jemanden einzustehen, kostet dich zurzeit wenig Überwindung',
      'den ersten Zug machst du vorerst, ohne lange Anlauf zu nehmen',
    ],
    shadow: [
      'der Zorn wohnt in dieser Spanne nur eine Tür neben dem Mut',
      'im Eifer hältst du zurzeit manchen Zaun für einen Feind',
      'eine kleine Reibung macht vorerst schnell Funken',
    ],
    practice: [
      'knete einen Teig oder lauf die Treppe hoch, bevor du antwortest',
      'nimm dir den Gang vor, vor dem du dich am längsten drückst',
    ],
  },
};
