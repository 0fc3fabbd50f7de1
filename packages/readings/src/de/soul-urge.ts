import type { Statements } from '../knowledge.ts';

/** What the heart wants when it is quiet. */
export const soulUrge: Statements<'soulUrge'> = {
  1: {
    gift: [
      'im Stillen möchtest du etwas beginnen, das ganz dir gehört',
      'dein Herz schlägt höher, sobald eine Entscheidung allein bei dir liegt',
    ],
    shadow: [
      'das Bedürfnis nach Vorrang macht dich im Kleinen manchmal unversöhnlich',
      'eine Absage brennt in dir länger, als dein Gesicht verrät',
      'um Erlaubnis zu bitten, lässt dich innerlich kochen',
    ],
    relationships: [
      'neben dir soll in der Liebe niemand den Kopf einziehen müssen',
      'Respekt brauchst du in der Liebe dringender als Bewunderung',
    ],
    work: [
      'heimlich malst du dir aus, wie du es ohne Vorgesetzte machen würdest',
      'zufrieden macht dich eine Leistung, an die sonst niemand geglaubt hat',
    ],
    inner: ['in ruhigen Momenten hörst du deinen Willen deutlich pochen', 'Mut bedeutet dir innerlich mehr als Sicherheit'],
    practice: [
      'erlaub dir einen Wunsch, den du niemandem begründen musst',
      'gönn einem anderen Menschen den ersten Platz und beobachte dein Gefühl',
    ],
  },
  2: {
    gift: ['dein Herz wünscht sich jemanden, bei dem Schweigen leicht fällt', 'Verbundenheit nährt dich mehr als jeder Applaus'],
    shadow: [
      'aus Angst vor Streit versteckst du Wünsche sogar vor dir selbst',
      'du wartest still auf ein Zeichen und leidest, wenn es ausbleibt',
      'jede Verstimmung im Raum suchst du zuerst bei dir',
    ],
    relationships: ['gemeinsam am Fenster sitzen ist für dich schon ein ganzes Fest', 'du möchtest gemeint sein und nicht bloß gebraucht'],
    work: [
      'lieber als eine Bühne hättest du eine gute Mannschaft um dich',
      'ein freundlicher Ton am Morgen trägt dich durch lange Arbeitstage',
    ],
    inner: ['tief in dir suchst du nach einem Ort ganz ohne Wettlauf', 'Zartheit gehört zu deinem Wesen und verdient einen festen Platz'],
    practice: [
      'nenne einem vertrauten Menschen einen Wunsch, ohne ihn kleinzureden',
      'lies eine alte liebe Nachricht noch einmal und antworte heute darauf',
    ],
  },
  3: {
    gift: [
      'dein Herz möchte gehört werden, am liebsten mit einem Lachen',
      'Farben, Klänge und Wortspiele sind für dich Nahrung und kein Nachtisch',
    ],
    shadow: [
      'das Verlangen nach Beifall macht dich abhängig von fremden Launen',
      'Traurigkeit überspielst du so gut, dass niemand nachfragt',
      'ein stiller Abend ohne Zuhörer kommt dir schnell verloren vor',
    ],
    relationships: [
      'du träumst von Menschen, mit denen man albern und ehrlich sein kann',
      'ein geteilter Witz bedeutet dir manchmal mehr als ein Geschenk',
    ],
    work: [
      'in jeder Arbeit suchst du heimlich die Stelle, an der gespielt werden darf',
      'ohne etwas Eigenes in der Hand wird dir der Tag grau',
    ],
    inner: ['in dir lebt ein Kind mit vollen Farbkästen', 'ein Lied reicht manchmal, um dein Inneres wieder aufzuschließen'],
    practice: ['schreib ein paar Zeilen, die niemand jemals lesen soll', 'tanz in der Küche, bis das Lied ganz zu Ende ist'],
  },
  4: {
    gift: [
      'im Grunde sehnst du dich nach Verhältnissen, auf die Verlass ist',
      'ein gut gefüllter Vorratsschrank beruhigt dich mehr als viele Worte',
    ],
    shadow: [
      'die Sorge um morgen nimmt dir manches Vergnügen von heute',
      'Überraschungen empfindest du zunächst fast wie eine Störung',
      'an einer Gewohnheit hältst du dich fest wie an einem Treppengeländer',
    ],
    relationships: [
      'Liebe heißt für dich, dass jemand auch am nächsten Dienstag da ist',
      'du wünschst dir gemeinsame Gewohnheiten, so klein sie sein mögen',
    ],
    work: ['Freude macht dir, was am Abend fertig vor dir steht', 'ein ehrliches Handwerk würde dir auch ohne Publikum genügen'],
    inner: [
      'unter aller Pflicht schlummert der Wunsch, einmal getragen zu werden',
      'dein Inneres kommt zur Ruhe, sobald die Hände etwas zu tun haben',
    ],
    practice: ['genieß ein Vergnügen, das weder nützlich noch geplant ist', 'back, schraube oder gärtnere eine Stunde ohne jedes Ziel'],
  },
  5: {
    gift: ['dein Herz packt heimlich einen Koffer, sobald es eng wird', 'du willst das Leben schmecken und nicht nur darüber lesen'],
    shadow: [
      'Unruhe gibt sich bei dir gern als Sehnsucht aus',
      'vor einer Festlegung hältst du innerlich lange die Klinke in der Hand',
      'was du schon hast, verliert neben dem Möglichen rasch an Farbe',
    ],
    relationships: [
      'du liebst Menschen, die dich gehen lassen und sich aufs Wiedersehen freuen',
      'Eifersucht erstickt deine Liebe schneller als jede Entfernung',
    ],
    work: [
      'am liebsten wäre dir eine Arbeit, die jede Woche anders aussieht',
      'ein offener Kalender macht dich froh wie andere ein voller Teller',
    ],
    inner: ['im Innern hörst du Straßen, Häfen und fremde Stimmen rufen', 'manchmal meint dein Fernweh bloß eine Stunde für dich allein'],
    practice: [
      'setz dich in einen Zug oder Bus und steig an einer fremden Haltestelle aus',
      'bleib einen Abend bei dem Gefühl, das du sonst überspringst',
    ],
  },
  6: {
    gift: ['du wünschst dir ein Zuhause, in dem das Licht für alle brennt', 'gebraucht zu werden, wärmt dich bis in die Fingerspitzen'],
    shadow: [
      'dein Bedürfnis nach Harmonie lässt manche Wahrheit unausgesprochen',
      'aus Liebe hältst du fest, was längst auf eigenen Füßen steht',
      'das Lob der anderen entscheidet zu oft, ob du ruhen darfst',
    ],
    relationships: [
      'ein langer Tisch mit lieben Menschen ist dein heimliches Wunschbild',
      'du gibst viel und hoffst, dass jemand es von selbst bemerkt',
    ],
    work: ['dein Herz arbeitet mit, sobald es um Menschen geht', 'eine schöne Umgebung brauchst du zum Arbeiten wie andere das Tageslicht'],
    inner: [
      'Schuldgefühle klopfen bei dir an, noch bevor etwas geschehen ist',
      'im Stillen möchtest auch du einmal das umsorgte Kind sein',
    ],
    practice: ['mach dir selbst das Essen, das du sonst für andere kochst', 'bitte um eine Umarmung, statt nur darauf zu hoffen'],
  },
  7: {
    gift: ['tief innen willst du verstehen, wie alles zusammenhängt', 'Alleinsein schmeckt dir wie Wasser nach einem langen Weg'],
    shadow: [
      'deine Gefühle legst du gern erst unter ein Mikroskop',
      'Enttäuschung verwandelst du schnell in Abstand',
      'eine Freude nimmst du auseinander, bis nur noch die Teile daliegen',
    ],
    relationships: [
      'du sehnst dich nach jemandem, der deine Stille nicht füllen will',
      'oberflächliches Plaudern macht dich einsamer als ein leeres Zimmer',
    ],
    work: [
      'dich lockt eine Arbeit, in der man lange bei einer Frage bleiben darf',
      'Anerkennung von wenigen Kundigen zählt für dich mehr als Ruhm',
    ],
    inner: [
      'in dir sucht etwas nach einem Sinn, der auch bei Regen hält',
      'nachts werden deine Gedanken klarer und manchmal auch strenger',
    ],
    practice: ['zünde eine Kerze an und tu so lange gar nichts', 'vertrau einer Person ein Gefühl an, bevor du es verstanden hast'],
  },
  8: {
    gift: ['du willst im Leben etwas bewegen, das man später noch spürt', 'dein Herz blüht auf, sobald man dir wirklich etwas zutraut'],
    shadow: [
      'Schwäche gestehst du selbst den Vertrautesten nur ungern ein',
      'Verlieren schmeckt dir so bitter, dass du manches Spiel gar nicht beginnst',
      'heimlich vergleichst du deine Ernte mit der vom Feld nebenan',
    ],
    relationships: [
      'du wünschst dir eine starke Hand neben dir und nicht unter dir',
      'Treue misst du daran, wer in mageren Zeiten geblieben ist',
    ],
    work: [
      'heimlich rechnest du längst aus, wie sich die Sache größer machen ließe',
      'Ungerechtigkeit im Betrieb geht dir nah wie ein eigener Verlust',
    ],
    inner: ['innerlich ringst du mit der Frage, wann es genug ist', 'hinter deiner festen Stimme wohnt ein weiches Herz mit eigenem Stolz'],
    practice: [
      'erzähl jemandem von einer Niederlage und lass den guten Ausgang weg',
      'gib still etwas her, ohne dass jemand davon erfährt',
    ],
  },
  9: {
    gift: ['dein Herz möchte, dass am Ende alle mit nach Hause kommen', 'eine gute Geschichte über Fremde kann dich zu Tränen rühren'],
    shadow: [
      'du hoffst auf edle Motive und übersiehst dabei handfeste Gründe',
      'das Loslassen tut dir weh, auch wenn du es anderen empfiehlst',
      'das Heimweh nach früher setzt sich auf den Platz der Anwesenden',
    ],
    relationships: [
      'du liebst in die Weite und möchtest doch selbst ganz gemeint sein',
      'in deinem vollen Herzen fehlt manchmal ein Stuhl für dich selbst',
    ],
    work: [
      'erfüllend wird Arbeit für dich, sobald sie jemandem das Leben leichter macht',
      'um Lohn allein bist du auf Dauer nicht zu halten',
    ],
    inner: [
      'eine alte Sehnsucht nach Weite begleitet dich durch ganz gewöhnliche Tage',
      'Schönheit tröstet dich, besonders wenn sie vergänglich ist',
    ],
    practice: ['schreib jemandem einen Dank, der schon lange fällig war', 'nimm Abschied von einem Groll, indem du ihn laut aussprichst'],
  },
  11: {
    gift: ['du sehnst dich nach Augenblicken, in denen alles plötzlich stimmt', 'dein Herz hört Untertöne und antwortet auf sie'],
    shadow: [
      'was du erträumst, lässt das wirkliche Leben manchmal blass aussehen',
      'du fühlst so viel auf einmal, dass Rückzug wie Rettung wirkt',
      'fremde Stimmungen überfluten dich, bevor du das Fenster schließen kannst',
    ],
    relationships: [
      'eine Begegnung ohne Masken bedeutet dir mehr als viele Bekanntschaften',
      'du brauchst Menschen, die deine Ahnungen nicht belächeln',
    ],
    work: ['im Beruf suchst du nach einem Funken, den man weiterreichen kann', 'eine Aufgabe ohne Idee dahinter macht dich rasch müde'],
    inner: ['in dir wechseln Leuchten und Dämmerung in kurzer Folge', 'Stille, Wasser und weiter Himmel ordnen dein Inneres'],
    practice: ['schreib einen Traum gleich nach dem Aufwachen in wenigen Worten auf', 'sag einem Menschen, was du an ihm bewunderst'],
  },
  22: {
    gift: [
      'im Herzen möchtest du etwas hinterlassen, das ohne dich weiterläuft',
      'am meisten begeistern dich Ideen, die Hand und Fuß bekommen',
    ],
    shadow: [
      'das Kleine genügt dir innerlich selten, obwohl es dir guttäte',
      'die eigene Sehnsucht nach Größe hältst du manchmal selbst für vermessen',
      'ein kleiner Fehler am Bau nimmt dir den Schlaf und die Freude',
    ],
    relationships: [
      'du wünschst dir Vertraute, die mit dir über Jahre hinweg träumen',
      'auch Zärtlichkeit braucht neben deinen Plänen einen festen Ort',
    ],
    work: ['nichts freut dich so wie ein Werk, das anderen Halt gibt', 'du träumst in Grundrissen und wachst mit Materiallisten auf'],
    inner: [
      'eine stille Unruhe treibt dich, solange etwas Nützliches ungebaut bleibt',
      'dein Inneres kennt Stolz und Demut in rascher Abwechslung',
    ],
    practice: [
      'zeichne dein großes Wunschbild und lass es an der Wand hängen',
      'tu etwas Winziges so gründlich, als wäre es dein Hauptwerk',
    ],
  },
  33: {
    gift: [
      'Menschen sollen nach einem Besuch bei dir leichter nach Hause gehen',
      'dein Herz kennt kaum Fremde, nur Leute mit verborgenem Kummer',
    ],
    shadow: [
      'die Not anderer wiegt in dir schwerer als der eigene Hunger nach Ruhe',
      'du liebst manchmal ein Bild vom Menschen und übersiehst den wirklichen',
      'eigene Wünsche stellst du so weit hinten an, dass du sie vergisst',
    ],
    relationships: [
      'in der Liebe suchst du Güte, die auch im Streit nicht verschwindet',
      'es rührt dich tief, wenn jemand ungefragt an dich denkt',
    ],
    work: [
      'dein heimlicher Wunsch ist eine Arbeit, in der Güte zum Handwerk gehört',
      'was du weitergibst, macht dir mehr Freude als jeder Titel',
    ],
    inner: [
      'manchmal sehnst du dich danach, für niemanden zuständig zu sein',
      'in dir wirkt eine stille Andacht vor dem Kleinen und Schwachen',
    ],
    practice: [
      'nimm dir eine Stunde, in der du niemandes Ansprechperson bist',
      'summ leise vor dich hin, bis dir wieder warm ums Herz ist',
    ],
  },
};
