import type { Statements } from '../knowledge.ts';

/** What a person can do, and how they go about it. */
export const expression: Statements<'expression'> = {
  1: {
    gift: [
      'du packst Dinge an, für die noch keine Anleitung existiert',
      'deine Entschlüsse fallen schnell und stehen am nächsten Morgen noch',
    ],
    shadow: [
      'Umwege über fremde Meinungen kürzt du gern zu stark ab',
      'beim Erklären verlierst du leicht die Geduld und machst es lieber selbst',
      'fremde Methoden nehmen dir schon in der ersten Stunde die Lust',
    ],
    relationships: [
      'Zuneigung zeigst du, indem du vorangehst und Hindernisse wegräumst',
      'ein Gegenüber mit eigenem Kopf tut deinem Tempo gut',
    ],
    work: ['im Beruf übernimmst du gern den Teil, vor dem sich alle drücken', 'deine Handschrift erkennt man auch an kleinen Arbeiten'],
    inner: [
      'hinter deinem entschlossenen Ton prüfst du dich strenger als alle anderen',
      'selbst entscheiden zu dürfen, fühlt sich für dich an wie frische Luft',
    ],
    practice: [
      'übergib eine Aufgabe und schau dabei niemandem über die Schulter',
      'hör ein Gespräch lang nur zu, bevor du einen Vorschlag machst',
    ],
  },
  2: {
    gift: ['du findest das Wort, mit dem sich beide Seiten gemeint fühlen', 'feine Abstimmung liegt dir wie anderen das laute Reden'],
    shadow: [
      'vor lauter Rücksicht wird dein Vorschlag manchmal unhörbar',
      'ein sachlicher Einwand trifft dich schnell an einer weichen Stelle',
      'in zu vielen Feinheiten verliert sich manchmal dein roter Faden',
    ],
    relationships: [
      'du merkst dir, wie jemand den Kaffee trinkt und was ihn freut',
      'im Streit suchst du zuerst das Gemeinsame und erst dann das Recht',
    ],
    work: [
      'in Verhandlungen hilft allen dein ruhiger Sinn für den passenden Moment',
      'deine Zuarbeit ist oft das Stück, ohne das nichts zusammenpasst',
    ],
    inner: ['innerlich spielst du viele Gespräche noch einmal nach', 'das Vergleichen mit anderen nimmt dir mehr Kraft als jede Arbeit'],
    practice: [
      'schreib deinen Beitrag zu einem gemeinsamen Ergebnis einmal für dich auf',
      'sprich in einer Runde als Erstes, statt auf die anderen zu warten',
    ],
  },
  3: {
    gift: [
      'aus einer trockenen Sache machst du eine Geschichte, die man behält',
      'Einfälle kommen dir beim Reden, oft schneller als beim Nachdenken',
    ],
    shadow: [
      'deine Begabungen liegen verstreut wie Stifte auf einem großen Tisch',
      'im Schwung des Erzählens gerät dir manches größer, als es war',
      'die zweite Fassung langweilt dich, obwohl sie die bessere wäre',
    ],
    relationships: [
      'mit kleinen Späßen holst du auch Schüchterne in die Runde',
      'Komplimente verschenkst du leicht und meinst sie trotzdem ernst',
    ],
    work: [
      'Texte, Bilder und Auftritte gewinnen durch deinen lebendigen Ton',
      'langweilige Pflichten gehen dir mit Musik deutlich besser von der Hand',
    ],
    inner: ['ohne Publikum fällt es dir schwerer, an deine Sachen zu glauben', 'ein freundliches Echo kann deine ganze Woche färben'],
    practice: [
      'fertige eine Kleinigkeit mit den Händen an und zeig sie herum',
      'kürze eine Nachricht um die Hälfte, bevor du sie abschickst',
    ],
  },
  4: {
    gift: ['du machst aus einem losen Haufen eine brauchbare Reihenfolge', 'was durch deine Hände geht, wackelt hinterher nicht mehr'],
    shadow: [
      'bei neuen Methoden fragst du erst nach dem Haken und dann nach dem Nutzen',
      'im Kleinen arbeitest du so genau, dass dir das Große davonläuft',
      'eine Regel hütest du auch dann noch, wenn sie niemandem mehr dient',
    ],
    relationships: [
      'deine Hilfe kommt mit Werkzeugkasten und pünktlich',
      'deine Zärtlichkeit steckt in einem geölten Fahrrad oder einer geflickten Tasche',
    ],
    work: [
      'man vertraut dir Dinge an, die keinesfalls verloren gehen dürfen',
      'Termine, Listen und Abläufe werden unter deiner Hand verständlich',
    ],
    inner: [
      'dein Vertrauen in dich selbst ruht auf dem, was du sichtbar geschafft hast',
      'unfertige Dinge lassen dir auch am Abend wenig Frieden',
    ],
    practice: [
      'probier bei einer gewohnten Arbeit absichtlich eine andere Reihenfolge aus',
      'setz heute einen Feierabend fest und lass den Rest wirklich liegen',
    ],
  },
  5: {
    gift: [
      'du lernst am schnellsten, indem du etwas anfasst und ausprobierst',
      'zwischen ganz verschiedenen Leuten wechselst du mühelos den Ton',
    ],
    shadow: [
      'viele offene Fenster im Kopf lassen keines ganz zur Geltung kommen',
      'Versprechen gibst du manchmal aus der Laune eines guten Moments',
      'das letzte Stück einer Arbeit bleibt bei dir gern bis morgen liegen',
    ],
    relationships: [
      'mit dir wird aus einem gewöhnlichen Nachmittag leicht ein kleiner Ausflug',
      'dein Interesse an Menschen ist echt, auch wenn es rasch weiterzieht',
    ],
    work: ['Umbrüche im Betrieb machen dich eher munter als bange', 'beim Verkaufen einer Idee hilft dir deine Freude am Gegenüber'],
    inner: [
      'in dir drängt etwas nach Bewegung, sobald alles geregelt scheint',
      'Neugier beruhigt dich auf seltsame Weise mehr als Sicherheit',
    ],
    practice: [
      'schließ alle Nebensachen und widme dich eine Stunde lang nur einer',
      'koche ein Gericht, dessen Namen du bisher kaum aussprechen kannst',
    ],
  },
  6: {
    gift: [
      'du erkennst auf einen Blick, was einem Zimmer noch fehlt',
      'mit ruhiger Hand bringst du zerstrittene Leute wieder an einen Tisch',
    ],
    shadow: [
      'deine Maßstäbe für gut und richtig gelten schnell auch für andere',
      'vor dem Ausruhen muss bei dir erst jeder Teller gespült sein',
      'mitten in einem Geständnis streichst du noch das Tischtuch glatt',
    ],
    relationships: [
      'deine Fürsorge ist handfest wie ein Schal an einem windigen Tag',
      'Dankbarkeit erwartest du selten laut und vermisst sie trotzdem',
    ],
    work: [
      'beim Beraten, Pflegen und Gestalten schätzt man deinen Sinn fürs Ganze',
      'für die Stimmung in einer Gruppe fühlst du dich oft mitverantwortlich',
    ],
    inner: ['etwas Schönes vor Augen bringt deine Gedanken zur Ruhe', 'mit deinen eigenen Fehlern gehst du strenger um als mit fremden'],
    practice: ['kauf dir selbst Blumen oder pflücke am Weg ein paar Zweige', 'lass eine Unordnung stehen, die nicht von dir stammt'],
  },
  7: {
    gift: ['du zerlegst eine schwierige Frage, bis sie sich lösen lässt', 'dein Wissen reicht tief und meldet sich nur, wenn man fragt'],
    shadow: [
      'du erklärst so genau, dass manche unterwegs den Faden verlieren',
      'auf halbes Wissen anderer reagierst du gelegentlich kühl',
      'eine Idee behältst du für dich, solange ihr noch ein Beweis fehlt',
    ],
    relationships: [
      'gute Gespräche führst du lieber zu Fuß als auf lauten Festen',
      'Interesse zeigst du durch Fragen, die sonst niemand stellt',
    ],
    work: [
      'Forschung, Handwerk und Technik profitieren von deinem misstrauischen Blick',
      'in einem eigenen Raum mit Tür gelingt dir das meiste',
    ],
    inner: ['alleine mit einem Buch findest du zu dir zurück', 'dein Verstand wacht noch, obwohl das Herz schon entschieden hat'],
    practice: ['erkläre eine Sache deines Fachs so, dass ein Kind sie versteht', 'sag bei einer Frage einfach, dass du es nicht weißt'],
  },
  8: {
    gift: ['du bringst Menschen, Mittel und Termine auf eine Linie', 'unter Druck wird dein Ton ruhiger und dein Blick genauer'],
    shadow: [
      'deine Direktheit wirkt auf Empfindsame manchmal wie ein Türschlag',
      'Pausen verbuchst du gern als verlorene Zeit',
      'eine Tabelle bekommt von dir bisweilen mehr Zuwendung als die Mannschaft',
    ],
    relationships: [
      'du zeigst Verbundenheit, indem du etwas möglich machst',
      'auf Augenhöhe mit dir zu reden, fällt nicht allen sofort leicht',
    ],
    work: [
      'Verantwortung mit klaren Befugnissen bringt das Beste in dir hervor',
      'du siehst rasch, wo in einem Betrieb Kraft verloren geht',
    ],
    inner: ['Anerkennung stillt deinen Hunger nur für kurze Zeit', 'hinter dem Ehrgeiz steht bei dir der Wunsch, etwas zu bewirken'],
    practice: [
      'frag jemanden mit weniger Einfluss nach einer ehrlichen Einschätzung',
      'trag eine Pause in den Kalender ein und halte sie wie einen Termin',
    ],
  },
  9: {
    gift: [
      'du verstehst Menschen, bevor sie ihre Geschichte zu Ende erzählt haben',
      'für Kunst und Sprache hast du eine Ader, von der andere zehren',
    ],
    shadow: [
      'deine Hilfe verteilst du so breit, dass für dich wenig übrig bleibt',
      'große Ideale lassen dich an kleinen Mängeln schnell verzweifeln',
      'der Entwurf einer besseren Welt verzögert die Rechnung des Monats',
    ],
    relationships: ['bei dir darf jemand anders sein, ohne sich zu erklären', 'du gibst gern und nimmst mit einer gewissen Scheu'],
    work: ['Projekte mit gutem Zweck holen aus dir ungeahnte Ausdauer', 'du führst Leute zusammen, die sich sonst nie begegnet wären'],
    inner: ['fremdes Leid klingt in dir länger nach, als du zeigst', 'alte Lieder und alte Briefe bewegen dich unerwartet stark'],
    practice: ['gib ein Amt oder eine Aufgabe ab, die ihre Zeit gehabt hat', 'sieh dir ein Bild lange an, ohne nebenbei etwas zu tun'],
  },
  11: {
    gift: [
      'du sprichst aus, was im Raum schon lange in der Luft liegt',
      'mit wenigen Sätzen gibst du anderen wieder Lust auf die eigene Sache',
    ],
    shadow: [
      'deine Begeisterung flackert, sobald der graue Teil der Arbeit beginnt',
      'im Gedränge verlierst du den Draht zu deinem guten Gespür',
      'eine laue Bemerkung kann dir die ganze Woche verdunkeln',
    ],
    relationships: [
      'du hörst zwischen den Zeilen und liest dort gelegentlich zu viel',
      'Menschen erinnern sich an Begegnungen mit dir noch nach Jahren',
    ],
    work: [
      'beim Entwerfen bist du stärker als beim Ordnen und Ablegen',
      'ein guter Rahmen macht aus deinen Geistesblitzen brauchbares Licht',
    ],
    inner: [
      'deine Stimmung folgt manchmal Eindrücken, die sonst niemand bemerkt hat',
      'am Abend ordnet sich in dir, was tagsüber durcheinanderging',
    ],
    practice: [
      'sammle deine Einfälle eine Woche lang in einem einzigen Heft',
      'geh nach einer lauten Runde ein Stück allein, bevor du weitermachst',
    ],
  },
  22: {
    gift: [
      'du hältst den Plan und die Leute zusammen, bis das Dach drauf ist',
      'schwierige Vorhaben werden unter deiner Führung überraschend einfach',
    ],
    shadow: [
      'deine Ungeduld wächst, sobald andere nur den nächsten Tag sehen',
      'du nimmst dir so viel vor, dass schon der Anfang schwer wiegt',
      'das Naheliegende wirkt auf dich leicht zu klein, um es anzufangen',
    ],
    relationships: [
      'du verbindest Menschen, die einander nützen und stützen können',
      'zu Hause darfst du ruhig weniger leiten und mehr mitspielen',
    ],
    work: ['in Werkstatt, Verein oder Gemeinde ist dein Überblick Gold wert', 'du denkst beim Bauen schon an alle, die später darin leben'],
    inner: [
      'innerlich stehst du oft auf einem Gerüst und prüfst den ganzen Bau',
      'ein nützlicher Tag beruhigt dich mehr als ein glänzender',
    ],
    practice: ['nimm ein Ziel und streich davon alles, was nur beeindrucken soll', 'besuch einen Ort, den du mit aufgebaut hast'],
  },
  33: {
    gift: [
      'du erklärst mit so viel Wärme, dass Lernen sich nicht nach Lernen anfühlt',
      'in unruhigen Gruppen wirst du oft zum ruhenden Punkt',
    ],
    shadow: [
      'du tröstest mitunter, wo eine klare Ansage mehr geholfen hätte',
      'deine Opferbereitschaft kann andere um ihre eigene Mühe bringen',
      'beim Helfen übersiehst du leicht, wer gar nicht gerettet werden wollte',
    ],
    relationships: [
      'Kinder und Alte fassen zu dir auffallend schnell Vertrauen',
      'deine Liebe zeigt sich im Dableiben, auch wenn es unbequem wird',
    ],
    work: [
      'wo Ausbildung und Fürsorge sich treffen, liegt dein bestes Feld',
      'durch dich wird aus einem Arbeitsplatz ein Ort, an den man gern kommt',
    ],
    inner: ['dein Gewissen redet auch dann noch, wenn alles längst gut ist', 'Musik oder Gesang nimmt dir manches von der Schwere ab'],
    practice: ['zeig jemandem einen Handgriff und lass ihn danach allein üben', 'sprich mit dir selbst heute so milde wie mit einem Kind'],
  },
};
