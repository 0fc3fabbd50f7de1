import type { Statements } from '../knowledge.ts';

/** How steady one is when things go wrong, by how many different numbers the name holds. */
export const subconsciousSelf: Statements<'subconsciousSelf'> = {
  1: {
    gift: [
      'im Notfall lehnst du dich klug an Menschen mit ruhiger Hand',
      'eine Krise zeigt dir rasch, auf welche Schulter Verlass ist',
      'in guter Gesellschaft passt deine Angst in die Hosentasche',
    ],
    shadow: [
      'bei einem plötzlichen Schlag stehst du zunächst wie angewurzelt da',
      'vor der Mauer vergisst du leicht, dass sie eine Tür hat',
    ],
  },
  2: {
    gift: [
      'mit einem vertrauten Menschen am Telefon findest du bald wieder Boden',
      'früh streckst du die Hand aus und bekommst eine andere',
      'ein kurzes Gespräch löst den Knoten der schlimmen Stunde',
    ],
    shadow: ['ohne Zuspruch drehst du dich im Ernstfall leicht im Kreis', 'mitten im Sturm suchst du eine Hand statt des Ausgangs'],
  },
  3: {
    gift: [
      'in der Bedrängnis hilft dir ein Einfall oder ein schräger Witz',
      'laut ausgesprochen wird das Schlimme Schritt für Schritt kleiner',
      'drei klare Sätze räumen in deinem Schrecken auf',
    ],
    shadow: ['ein plötzlicher Ausfall zerstreut dich in viele kleine Handgriffe', 'in der Hektik redest du mehr, als du vorankommst'],
  },
  4: {
    gift: [
      'eine feste Liste bringt dich durch fast jedes Durcheinander',
      'die Gewohnheit arbeitet für dich weiter, sobald etwas ausfällt',
      'mit kleinen Handgriffen kommst du langsam wieder zu dir',
    ],
    shadow: ['ohne den gewohnten Ablauf verhakst du dich an Nebensachen', 'durchs Dach tropft es und du zählst zuerst die Eimer'],
  },
  5: {
    gift: [
      'mitten im Wirbel findest du meist einen beweglichen Ausweg',
      'deine Beine finden die Lösung oft früher als der Kopf',
      'nach einem Stoß hilft dir ein wenig Bewegung wieder auf',
    ],
    shadow: ['im ersten Schreck handelst du gern schneller, als du denkst', 'aus einer Pfütze macht deine Eile manchmal einen See'],
  },
  6: {
    gift: [
      'nach einem Missgeschick rufst du zuerst alle an einen Tisch',
      'im ärgsten Moment bemerkst du, wer am meisten zittert',
      'die Verantwortung hält dir im Trubel die Knie gerade',
    ],
    shadow: ['die Sorge um deine Nächsten verdrängt im Ernstfall leicht den Überblick', 'du verköstigst alle und lässt dich selbst aus'],
  },
  7: {
    gift: [
      'bei einer Panne trittst du innerlich zurück und denkst nach',
      'auch im Lärm findest du innen ein Zimmer mit geschlossener Tür',
      'ein Schritt zurück gibt dir die klare Sicht wieder',
    ],
    shadow: [
      'dein kühler Abstand wirkt in bangen Stunden manchmal abweisend',
      'unter Druck ziehst du dich zurück und niemand findet die Klingel',
    ],
  },
  8: {
    gift: [
      'in der Krise wird deine Stimme fest und dein Plan verlässlich',
      'während andere über den Flur rennen, verteilst du die Aufgaben',
      'die Notlage trifft dich mit gespitztem Bleistift an',
    ],
    shadow: ['vor lauter Fassung merkst du spät, wie sehr es dich getroffen hat', 'deine Tüchtigkeit klingt in der Not ein wenig trocken'],
  },
  9: {
    gift: [
      'kaum ein Missgeschick bringt dich länger aus der inneren Ruhe',
      'Stürme ziehen über dich hinweg wie über einen alten Leuchtturm',
      'für fast jede Überraschung liegt bei dir ein Mittel bereit',
    ],
    shadow: ['deine große Gelassenheit lässt andere mit ihrer Aufregung allein', 'ein Herz, das nie wankt, begreift fremdes Wanken schwer'],
  },
};
