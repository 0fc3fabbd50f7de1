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
    relationships: ['wenn es brenzlig wird, suchen deine Augen sofort den einen vertrauten Menschen'],
    work: ['bei einer Störung bleibst du am besten an der einen Stelle, die du beherrschst'],
    inner: ['der erste Schreck macht es in dir so still wie in einem leeren Treppenhaus'],
    practice: ['schreib dir drei Nummern auf, die du im Notfall anrufen darfst'],
  },
  2: {
    gift: [
      'mit einem vertrauten Menschen am Telefon findest du bald wieder Boden',
      'früh streckst du die Hand aus und bekommst eine andere',
      'ein kurzes Gespräch löst den Knoten der schlimmen Stunde',
    ],
    shadow: ['ohne Zuspruch drehst du dich im Ernstfall leicht im Kreis', 'mitten im Sturm suchst du eine Hand statt des Ausgangs'],
    relationships: ['im Durcheinander hältst du jemandem die Hand und stützt euch damit beide'],
    work: ['Pannen überstehst du besser, wenn neben dir jemand mitliest'],
    inner: ['beim ersten Rumpeln fragt etwas in dir, wer noch da ist'],
    practice: ['verabrede mit einem Menschen ein Wort, das nur Komm bitte heißt'],
  },
  3: {
    gift: [
      'in der Bedrängnis hilft dir ein Einfall oder ein schräger Witz',
      'laut ausgesprochen wird das Schlimme Schritt für Schritt kleiner',
      'drei klare Sätze räumen in deinem Schrecken auf',
    ],
    shadow: ['ein plötzlicher Ausfall zerstreut dich in viele kleine Handgriffe', 'in der Hektik redest du mehr, als du vorankommst'],
    relationships: ['mitten im Malheur bringst du die anderen zum Prusten'],
    work: ['geht etwas schief, erfindest du rasch drei Auswege und brauchst einen'],
    inner: ['Aufregung flattert in dir herum wie ein Vogel im Zimmer'],
    practice: ['erzähl das nächste kleine Unglück in genau vier Sätzen'],
  },
  4: {
    gift: [
      'eine feste Liste bringt dich durch fast jedes Durcheinander',
      'die Gewohnheit arbeitet für dich weiter, sobald etwas ausfällt',
      'mit kleinen Handgriffen kommst du langsam wieder zu dir',
    ],
    shadow: ['ohne den gewohnten Ablauf verhakst du dich an Nebensachen', 'durchs Dach tropft es und du zählst zuerst die Eimer'],
    relationships: ['nach einem Krach holst du den Besen und zeigst so, dass du bleibst'],
    work: ['fällt der Strom aus, weißt du immerhin, wo die Taschenlampe liegt'],
    inner: ['im Trubel suchst du innen nach einer Kante, an der du dich festhältst'],
    practice: ['leg für stürmische Tage einen Zettel mit drei einfachen Handgriffen bereit'],
  },
  5: {
    gift: [
      'mitten im Wirbel findest du meist einen beweglichen Ausweg',
      'deine Beine finden die Lösung oft früher als der Kopf',
      'nach einem Stoß hilft dir ein wenig Bewegung wieder auf',
    ],
    shadow: ['im ersten Schreck handelst du gern schneller, als du denkst', 'aus einer Pfütze macht deine Eile manchmal einen See'],
    relationships: ['wird es eng, ziehst du deine Leute lachend durch den Hinterausgang'],
    work: ['wird ein Zug gestrichen, stehst du schon am nächsten Schalter'],
    inner: ['im Ernstfall pocht dein Herz schnell und freut sich ein klein wenig'],
    practice: ['zähl beim nächsten Schreck die Türen im Raum, ehe du losläufst'],
  },
  6: {
    gift: [
      'nach einem Missgeschick rufst du zuerst alle an einen Tisch',
      'im ärgsten Moment bemerkst du, wer am meisten zittert',
      'die Verantwortung hält dir im Trubel die Knie gerade',
    ],
    shadow: ['die Sorge um deine Nächsten verdrängt im Ernstfall leicht den Überblick', 'du verköstigst alle und lässt dich selbst aus'],
    relationships: ['bei jedem Alarm zählst du im Kopf durch, ob alle da sind'],
    work: ['fällt jemand aus, springst du ein und vergisst die eigene Pause'],
    inner: ['im Wirbel wird es in dir ruhig, sobald du jemanden versorgen kannst'],
    practice: ['trink in der nächsten Aufregung zuerst selbst ein Glas Wasser'],
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
    relationships: ['wenn alle durcheinanderreden, hältst du dich an den Menschen mit den kürzesten Sätzen'],
    work: ['steht alles still, gehst du zur Quelle und suchst den ersten Fehler'],
    inner: ['im Sturm beobachtet in dir jemand mit ruhigem Blick das Wetter'],
    practice: ['sag im nächsten Durcheinander einen deiner Gedanken laut'],
  },
  8: {
    gift: [
      'in der Krise wird deine Stimme fest und dein Plan verlässlich',
      'während andere über den Flur rennen, verteilst du die Aufgaben',
      'die Notlage trifft dich mit gespitztem Bleistift an',
    ],
    shadow: ['vor lauter Fassung merkst du spät, wie sehr es dich getroffen hat', 'deine Tüchtigkeit klingt in der Not ein wenig trocken'],
    relationships: ['sobald es ernst wird, werfen dir alle die Schlüssel zu'],
    work: ['eine Panne macht dich kurz angebunden und ungeheuer brauchbar'],
    inner: ['die Angst bekommt in dir eine Nummer und muss sich anstellen'],
    practice: ['frag nach der nächsten Panne zuerst, wie es den Leuten geht'],
  },
  9: {
    gift: [
      'kaum ein Missgeschick bringt dich länger aus der inneren Ruhe',
      'Stürme ziehen über dich hinweg wie über einen alten Leuchtturm',
      'für fast jede Überraschung liegt bei dir ein Mittel bereit',
    ],
    shadow: ['deine große Gelassenheit lässt andere mit ihrer Aufregung allein', 'ein Herz, das nie wankt, begreift fremdes Wanken schwer'],
    relationships: ['an deiner Ruhe wärmen sich alle, die gerade zittern'],
    work: ['läuft vieles zugleich schief, greifst du ohne Hast zum Naheliegenden'],
    inner: ['auch im größten Krach bleibt in dir ein Zimmer unberührt'],
    practice: ['setz dich zu einem aufgeregten Menschen und zappel eine Minute mit'],
  },
};
