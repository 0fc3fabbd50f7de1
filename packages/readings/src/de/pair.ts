import type { Statements } from '../knowledge.ts';

/** Two roots side by side: what they give each other, where they rub, what helps. */
export const pair: Statements<'pair'> = {
  '1-1': {
    gift: ['ihr beide feuert euch an und geht Dinge an, die sonst niemand wagt', 'zwei Motoren nehmen die Steigung in der halben Zeit'],
    shadow: ['zwischen euch wird aus einer Kleinigkeit schnell ein Wettlauf', 'an der Tür stockt es, weil ihr beide zuerst hineinwollt'],
    practice: ['teilt die Woche so auf, dass ihr abwechselnd bestimmt', 'sucht euch ein Ziel, das nur zu zweit gelingt'],
  },
  '1-2': {
    gift: ['bei euch kommt zur klaren Richtung ein guter Ton', 'eine Hand öffnet die Tür und die andere hält sie freundlich auf'],
    shadow: ['das schnelle Wort überfährt bei euch gelegentlich das leise', 'Schweigen gilt bei euch leicht als Zustimmung'],
    practice: [
      'wartet bei der nächsten Entscheidung, bis auch die zögernde Stimme gesprochen hat',
      'wartet eine Minute, bevor jemand für beide entscheidet',
    ],
  },
  '1-3': {
    gift: ['aus Antrieb und Einfall wird bei euch ein lebhaftes Gespann', 'eine mutige Idee findet bei euch gleich ihre Stimme'],
    shadow: ['beide wollt ihr gern im Licht stehen und rempelt euch dabei an', 'die letzte Pointe hat auf eurem Sofa nur einen Platz'],
    practice: [
      'feiert einen Erfolg und erzählt die Geschichte dazu abwechselnd',
      'klatscht für den Einfall des anderen, bevor der eigene kommt',
    ],
  },
  '1-4': {
    gift: [
      'euer Zusammenspiel verbindet den ersten Schritt mit dem festen Grund',
      'der erste Nagel und der letzte Anstrich bleiben in der Familie',
    ],
    shadow: ['Eile und Sorgfalt treten sich in eurer Küche oft auf die Füße', 'was die eine Seite langsam nennt, heißt drüben sorgfältig'],
    practice: [
      'legt gemeinsam fest, was schnell gehen darf und was gründlich sein soll',
      'beginnt und beendet etwas Kleines in einer halben Stunde',
    ],
  },
  '1-5': {
    gift: ['mit euch beiden wird es selten langweilig und oft ziemlich mutig', 'an eurer Seite beginnt ein Montag wie eine Reise'],
    shadow: [
      'zwischen Ziel und Abenteuer zieht ihr manchmal in verschiedene Richtungen',
      'eure beiden Koffer ziehen zu verschiedenen Bahnhöfen',
    ],
    practice: ['plant einen Ausflug, bei dem das Ziel fest und der Weg offen ist', 'legt Schlüssel und Rechnungen in dieselbe Schublade'],
  },
  '1-6': {
    gift: ['euch ergänzen Tatkraft und Wärme wie Herd und Feuer', 'wer hinauszieht, weiß bei euch von der warmen Suppe'],
    shadow: [
      'Fürsorge klingt bei euch leicht nach Einmischung und Freiheit nach Kälte',
      'die Pläne draußen stoßen sich an den Pflichten drinnen',
    ],
    practice: ['sagt einander vor dem Essen, was ihr heute allein tun möchtet', 'fragt, ob Hilfe gewünscht ist, bevor sie kommt'],
  },
  '1-7': {
    gift: [
      'ihr gebt euch gegenseitig Raum und traut euch eigenes Denken zu',
      'der feste Schritt und die langsame Frage halten euch auf Kurs',
    ],
    shadow: ['Drängen und Schweigen gehen bei euch leicht aneinander vorbei', 'eine Seite klopft, während drinnen noch gedacht wird'],
    practice: [
      'verabredet eine feste Stunde, in der gesprochen statt gegrübelt wird',
      'geht einen weiten Weg und redet erst auf dem Rückweg',
    ],
  },
  '1-8': {
    gift: ['gemeinsam bewegt ihr Vorhaben, vor denen andere zurückschrecken', 'wo andere eine Mauer sehen, seht ihr ein halbes Haus'],
    shadow: [
      'um das Steuer ringt ihr so ernst, dass die Fahrt darunter leidet',
      'ein Zugeständnis kostet bei euch mehr als ein verlorener Abend',
    ],
    practice: ['schreibt auf, wer in welchem Bereich das letzte Wort hat', 'spielt etwas, das man nur gemeinsam gewinnt'],
  },
  '1-9': {
    gift: ['bei euch trifft ein starker Wille auf ein weites Herz', 'ein klares Ziel bekommt bei euch ein großes Herz dazu'],
    shadow: ['das eigene Ziel und das Wohl aller geraten euch gern in Streit', 'eigene Pläne und fremde Not fallen auf denselben Samstag'],
    practice: [
      'sucht euch ein Vorhaben, das euch und noch jemandem nützt',
      'nennt vor dem Wochenende einen eigenen und einen gemeinsamen Wunsch',
    ],
  },
  '2-2': {
    gift: ['ihr versteht euch oft, bevor ein Satz zu Ende ist', 'die Fürsorge geht zwischen euch hin und her wie ein gut geworfener Ball'],
    shadow: ['aus gegenseitiger Schonung bleibt bei euch vieles ungesagt', 'Beschwerden hebt ihr so sorgsam auf, dass niemand sie findet'],
    practice: ['nennt euch heute gegenseitig einen Wunsch ohne jedes Vielleicht', 'entscheidet eine Kleinigkeit mit einer Münze'],
  },
  '2-3': {
    gift: [
      'Zuhören und Erzählen greifen bei euch ineinander wie gute Zahnräder',
      'eure Abende haben eine Geschichte und jemanden, der sie hören will',
    ],
    shadow: ['ein lockerer Spruch trifft bei euch manchmal auf eine dünne Haut', 'im Lärm des Festes geht ein Geständnis unter'],
    practice: ['fragt nach einem Witz kurz nach, ob er gut angekommen ist', 'erzählt euch etwas Trauriges und lasst die Witze weg'],
  },
  '2-4': {
    gift: ['ihr schafft zusammen ein Zuhause, in dem Vertrauen Zeit hat', 'Geduld und Ausdauer legen bei euch ein gutes Fundament'],
    shadow: ['im Alltag vergesst ihr über den Pflichten die zarten Gesten', 'die Zuneigung wartet, bis die Liste abgehakt ist'],
    practice: [
      'stellt euch am Abend für eine Weile gemeinsam ans Fenster',
      'fragt einander, wie es geht, bevor ihr die Liste des Tages durchgeht',
    ],
  },
  '2-5': {
    gift: [
      'Geborgenheit und frische Luft kommen bei euch durch dieselbe Tür',
      'eine Ansichtskarte und ein warm gestellter Teller sagen bei euch dasselbe',
    ],
    shadow: ['Nähe und Freiheitsdrang ziehen bei euch am selben Tuch', 'der spät gedrehte Schlüssel weckt alte Fragen'],
    practice: ['macht vor jeder Abreise aus, wann ihr euch wieder meldet', 'schickt euch ein Bild vom Weg und eines vom Sofa'],
  },
  '2-6': {
    gift: [
      'Zärtlichkeit und Fürsorge machen euer Miteinander warm und verlässlich',
      'wer müde ankommt, findet bei euch gleich einen Stuhl',
    ],
    shadow: ['ihr meint es so gut, dass mancher Ärger unter den Teppich wandert', 'über kleine Gefallen wird heimlich Buch geführt'],
    practice: ['sprecht eine Verstimmung an, solange sie noch klein ist', 'wechselt euch ab mit Kochen und Bedientwerden'],
  },
  '2-7': {
    gift: [
      'euch verbindet eine Stille, in der man sich nicht verstellen muss',
      'ein aufmerksamer Blick achtet hier das aufgeschlagene Buch',
    ],
    shadow: [
      'der Wunsch nach Gespräch stößt bei euch auf eine verschlossene Tür',
      'was eine Seite verschweigt, malt sich die andere schlimmer aus',
    ],
    practice: [
      'schreibt einander Zettel, wenn das Reden gerade schwerfällt',
      'stellt eine Tasse vor die Tür, sobald Besuch willkommen ist',
    ],
  },
  '2-8': {
    gift: [
      'Feingefühl und Durchsetzung ergeben bei euch ein starkes Ganzes',
      'eine Seite hält das Steuer und die andere kennt jeden Passagier',
    ],
    shadow: [
      'ein Machtwort bringt bei euch leicht die feinere Stimme zum Schweigen',
      'der Beschluss ist gefasst und der Geschmack wurde nicht gefragt',
    ],
    practice: ['entscheidet etwas Kleines, indem die leisere Stimme beginnt', 'sprecht beim nächsten Streit einen Ton leiser'],
  },
  '2-9': {
    gift: ['in eurem Verständnis für Menschen findet ihr mühelos zusammen', 'aus zwei feinen Antennen wird ein Haus mit offener Tür'],
    shadow: ['die Liebe zur weiten Welt lässt das Zuhause manchmal warten', 'das Leid der Welt legt sich manchmal zwischen euch'],
    practice: ['haltet euch einen Abend frei, an dem niemand sonst etwas braucht', 'schaltet einen Abend lang die Nachrichten aus'],
  },
  '3-3': {
    gift: ['euer Lachen steckt ganze Treppenhäuser an', 'ein Regentag gelingt euch besser als eine Vorstellung'],
    shadow: ['wo ihr beide redet, hört gelegentlich niemand mehr zu', 'Pläne erzählt ihr so hübsch, dass niemand sie ausführt'],
    practice: ['redet nacheinander und stellt euch dazwischen nur Fragen', 'macht die Abrechnung mit Musik und geht erst danach aus'],
  },
  '3-4': {
    gift: ['Einfall und Ausführung finden bei euch ein gemeinsames Dach', 'euer Fasching hat einen Kalender und eine feste Bühne'],
    shadow: ['Leichtsinn und Strenge schauen einander manchmal verständnislos an', 'das Gelächter kommt genau beim Zusammenzählen'],
    practice: ['baut zusammen etwas, das zugleich nützlich und albern ist', 'hängt einen bemalten Kalender auf und haltet euch daran'],
  },
  '3-5': {
    gift: ['mit euch wird ein gewöhnlicher Dienstag zum kleinen Volksfest', 'aus einer Verspätung macht ihr ein Abenteuer'],
    shadow: ['angefangene Pläne häufen sich bei euch wie Koffer im Flur', 'niemand weiß mehr, wer die Schlüssel zuletzt hatte'],
    practice: ['bringt ein einziges gemeinsames Vorhaben bis zum letzten Punkt', 'legt die Schlüssel immer in dieselbe Schale'],
  },
  '3-6': {
    gift: ['Fröhlichkeit und Herzlichkeit machen eure Tür zu einem beliebten Ziel', 'Lied und Eintopf kommen bei euch aus einem Topf'],
    shadow: [
      'Spaß und Pflicht ringen bei euch um den freien Nachmittag',
      'was leicht gemeint war, klingt am gedeckten Tisch nach Leichtsinn',
    ],
    practice: ['ladet Leute ein und verteilt vorher die Arbeit gerecht', 'spült zusammen ab und singt dabei'],
  },
  '3-7': {
    gift: ['helle Worte und tiefe Gedanken ergänzen sich bei euch gut', 'ein leiser Gedanke bekommt durch euch Stimme und Farbe'],
    shadow: [
      'Geselligkeit und Rückzug brauchen in eurem Alltag deutliche Absprachen',
      'eine Hälfte hat zu viel Publikum, der anderen fehlt ein Zimmer',
    ],
    practice: ['geht gemeinsam auf ein Fest und vereinbart einen frühen Heimweg', 'vereinbart ein Handzeichen für Ruhe'],
  },
  '3-8': {
    gift: ['euer Gespann verbindet Charme mit Durchschlagskraft', 'Glanz und Handwerk tragen weit, was ihr anfangt'],
    shadow: ['Ernst und Verspieltheit streiten bei euch um denselben Abend', 'die einen wollen Beifall, die anderen ein Ergebnis'],
    practice: ['macht aus einer trockenen Pflicht einen Wettbewerb mit albernem Preis', 'hebt den Witz auf, bis die Sache geklärt ist'],
  },
  '3-9': {
    gift: ['gemeinsam findet ihr Worte, die viele Herzen erreichen', 'eure Feste haben stets einen guten Grund'],
    shadow: [
      'zwischen all den Menschen und Ideen kommt ihr kaum zu euch selbst',
      'große Gefühle machen aus einer zerbrochenen Tasse ein Drama',
    ],
    practice: ['schenkt einander ein Lied, ein Bild oder eine gute Geschichte', 'lasst einen Abend im Monat ohne Gäste'],
  },
  '4-4': {
    gift: ['ihr baut miteinander so verlässlich, dass andere sich anlehnen', 'was ihr zusagt, steht wie in Stein gemeißelt'],
    shadow: [
      'zu viel Gewohnheit lässt euer Gespräch beim Einkaufszettel enden',
      'ihr verteidigt beide die eigene Art, Handtücher zu falten',
    ],
    practice: [
      'brecht eine gemeinsame Regel und schaut, was daraus entsteht',
      'kocht das Rezept einer anderen Familie, ohne etwas zu ändern',
    ],
  },
  '4-5': {
    gift: ['bei euch trifft der feste Anker auf ein flinkes Segel', 'das Zelt hat bei euch kräftige Heringe'],
    shadow: ['Planen und Treibenlassen kosten euch manche hitzige Stunde', 'eine verschobene Stunde verdirbt einer Seite die Woche'],
    practice: ['lasst in jedem Wochenplan ein leeres Feld für Überraschungen', 'würfelt aus, wohin der Sonntag führt'],
  },
  '4-6': {
    gift: ['Fleiß und Fürsorge machen aus eurer Wohnung ein echtes Zuhause', 'unter eurem Dach bleibt nichts lange kaputt'],
    shadow: ['beide tragt ihr so viel, dass für Leichtes kaum Platz bleibt', 'der Einkaufszettel schlägt bei euch den Gutenachtkuss'],
    practice: ['lasst den Abwasch stehen und geht zusammen spazieren', 'setzt euch hin, bevor die Küche aufgeräumt ist'],
  },
  '4-7': {
    gift: ['Gründlichkeit verbindet euch, in der Werkstatt wie im Denken', 'gut durchdachte Arbeit wird zwischen euch zu feinem Handwerk'],
    shadow: ['Gefühle verschwinden bei euch zwischen Sachfragen und Schweigen', 'zwei Arten zu schweigen ergeben zusammen eine Wand'],
    practice: ['fragt euch beim Abendbrot nach dem schönsten Augenblick des Tages', 'schreibt euch jeden Freitag ein Lob'],
  },
  '4-8': {
    gift: ['ihr könnt miteinander Großes planen und bis zur Abnahme durchhalten', 'eure Vorhaben kommen Stein für Stein in die Höhe'],
    shadow: ['Arbeit setzt sich bei euch gern als Gast ans Kopfende', 'die Müdigkeit wird bei euch zum einzigen Gespräch'],
    practice: ['vereinbart einen Ort, an dem über Aufgaben nicht geredet wird', 'esst einmal in der Woche auswärts und ohne Kalender'],
  },
  '4-9': {
    gift: ['ein Sinn fürs Nahe und ein Blick in die Ferne treffen sich in euch', 'der gute Wille findet hier Hammer und Nägel'],
    shadow: [
      'eure Vorstellungen von Ordnung und Großzügigkeit liegen weit auseinander',
      'Sparstrumpf und Mitleid streiten bei euch in der Küche',
    ],
    practice: ['packt zusammen eine Kiste mit Dingen für andere Menschen', 'stellt eine Spardose auf und entscheidet später, wofür'],
  },
  '5-5': {
    gift: ['ihr gebt euch Freiheit und teilt die Lust am Aufbruch', 'keine Tür bleibt vor euch lange ungeöffnet'],
    shadow: [
      'gemeinsam lauft ihr vor einer langweiligen Pflicht besonders schnell davon',
      'wer die Blumen gießt, ist bei euch ein ungelöstes Rätsel',
    ],
    practice: ['hängt einen einzigen festen Termin an eure Tür und haltet ihn', 'pflanzt etwas, das euch zur Rückkehr bittet'],
  },
  '5-6': {
    gift: ['Weite und Wärme machen euer Miteinander lebendig', 'der Weg bringt Geschichten und das Haus deckt ihnen den Tisch'],
    shadow: ['Fernweh trifft bei euch auf einen gedeckten Tisch', 'die Frage nach der Heimkehr klingt leicht nach Schloss und Riegel'],
    practice: [
      'verbindet eine Reise mit einem Besuch bei lieben Menschen',
      'packt am selben Nachmittag einen Koffer und einen Picknickkorb',
    ],
  },
  '5-7': {
    gift: ['Neugier treibt euch beide, nach außen wie nach innen', 'was eine Seite probiert, begreift die andere'],
    shadow: ['Trubel und Stille suchen in eurem Alltag vergeblich die gleiche Stunde', 'mitten im Lied ändert sich bei euch der Takt'],
    practice: ['erkundet einen unbekannten Ort und redet erst danach darüber', 'nehmt ein Buch mit auf die Fahrt und lest euch daraus vor'],
  },
  '5-8': {
    gift: ['Wendigkeit und Nachdruck bringen euch zusammen erstaunlich weit', 'die Gelegenheit fliegt vorbei und ihr habt schon das Netz'],
    shadow: [
      'Kontrolle und Freiheitsdrang schlagen bei euch manchmal Funken',
      'das Wagnis freut eine Seite und raubt der anderen den Schlaf',
    ],
    practice: [
      'legt die Grenzen eines Wagnisses fest und spielt darin frei',
      'schreibt den Plan mit Bleistift und legt einen Radiergummi dazu',
    ],
  },
  '5-9': {
    gift: ['euch lockt die weite Welt mit all ihren Menschen und Liedern', 'auf eurem Sofa hat schon jeder Akzent gesessen'],
    shadow: [
      'bei so vielen Horizonten fehlt euch gelegentlich ein eigener Herd',
      'ein Eifer folgt dem nächsten und keiner kommt in den Hafen',
    ],
    practice: ['richtet euch zu Hause eine Ecke ein, die beide gern wiedersehen', 'beendet den Tag daheim und lasst die Klingel klingeln'],
  },
  '6-6': {
    gift: ['ihr umsorgt einander so herzlich, dass auch Gäste satt werden', 'Zuneigung köchelt bei euch langsam und für viele'],
    shadow: ['ein stiller Wettstreit im Helfen kann euch beide erschöpfen', 'beide wissen, wie es geht, und niemand fragt'],
    practice: [
      'lasst euch gemeinsam bedienen und genießt es ohne schlechtes Gewissen',
      'nehmt einen Gefallen an und erwidert ihn erst in einer Woche',
    ],
  },
  '6-7': {
    gift: ['ein warmes Haus und ein stilles Zimmer passen bei euch zusammen', 'Leselampe und Küchenlampe brennen bei euch zugleich'],
    shadow: ['besorgte Fragen treffen bei euch auf den Wunsch nach Ruhe', 'die Liebe drängt genau dort, wo das Denken Frieden sucht'],
    practice: [
      'vereinbart ein kleines Zeichen für Stunden, in denen niemand reden mag',
      'schiebt eine Nachricht unter der Tür durch, statt zu klopfen',
    ],
  },
  '6-8': {
    gift: ['Herz und Tatkraft schaffen bei euch Sicherheit für viele', 'die volle Speisekammer und das wache Herz behüten die Euren'],
    shadow: [
      'über die richtige Art zu helfen geratet ihr leicht aneinander',
      'Führen und Umsorgen sprechen plötzlich mit derselben Stimme',
    ],
    practice: [
      'besprecht, welche Last ihr gemeinsam und welche ihr getrennt tragt',
      'legt die Diensttelefone beim Essen in eine Schublade',
    ],
  },
  '6-9': {
    gift: ['eure Güte reicht vom Küchentisch bis in die Nachbarschaft', 'eure Liebe reicht für die Familie und für den Marktplatz'],
    shadow: ['aus lauter Sorge um andere überseht ihr die Müdigkeit im eigenen Haus', 'die offene Tür kühlt manchmal das Wohnzimmer aus'],
    practice: [
      'sagt zusammen eine Einladung ab und bleibt auf dem Sofa',
      'ladet einen einzigen Menschen ein und schenkt ihm den Nachmittag',
    ],
  },
  '7-7': {
    gift: ['in eurer gemeinsamen Stille haben große Gedanken Platz', 'zwei nächtliche Lampen leisten sich bei euch Gesellschaft'],
    shadow: ['ihr richtet euch bisweilen in getrennten Welten ein', 'eine ungestellte Frage kann hier Monate überdauern'],
    practice: [
      'kocht ein Gericht zusammen und sprecht dabei nur über Alltägliches',
      'stellt euch jeden Abend eine Frage und antwortet schnell',
    ],
  },
  '7-8': {
    gift: ['Tiefe und Durchsetzung machen eure Urteile klug und wirksam', 'die Idee reift in Ruhe und geht mit Kraft auf den Markt'],
    shadow: ['zwischen Beweis und Ergebnis geht euch manchmal die Geduld aus', 'Warum und Wann werden sich nicht einig'],
    practice: ['setzt der nächsten Prüfung gemeinsam ein klares Ende', 'zeichnet die Idee auf eine Serviette und schreibt ein Datum dazu'],
  },
  '7-9': {
    gift: ['euch eint die Suche nach Sinn, in Büchern wie in Menschen', 'wer euch um Rat fragt, bekommt Wahrheit und Trost'],
    shadow: ['Rückzug und Hingabe verstehen sich bei euch nicht immer auf Anhieb', 'die großen Gedanken lassen das Geschirr stehen'],
    practice: ['lest denselben Text und erzählt euch, was hängen geblieben ist', 'fegt nach dem Weltverbessern zusammen den Hof'],
  },
  '8-8': {
    gift: ['mit vereinter Kraft setzt ihr Maßstäbe, die andere anspornen', 'vier feste Hände heben auf, was andere liegen lassen'],
    shadow: ['wo ihr beide das Sagen habt, wird die Luft im Zimmer dünn', 'selbst das Dominospiel endet bei euch als Meisterschaft'],
    practice: ['gebt einander in dieser Woche je einmal bedingungslos recht', 'überlasst einander für eine Woche die Fernbedienung'],
  },
  '8-9': {
    gift: ['Einfluss und Großmut können bei euch viel Gutes bewegen', 'die Macht erfährt hier, wozu sie gut ist'],
    shadow: ['der Blick auf Ergebnisse reibt sich am Blick auf Bedürfnisse', 'die zählende Hand spannt sich vor der schenkenden'],
    practice: [
      'wählt gemeinsam einen guten Zweck und eine feste Grenze dafür',
      'schreibt beide auf, was genug bedeutet, und tauscht die Zettel',
    ],
  },
  '9-9': {
    gift: ['ihr begegnet euch mit Nachsicht und einem offenen Haus', 'in eurer Umarmung ist Platz für Leute, die ihr kaum kennt'],
    shadow: ['vor lauter Weite weicht ihr den kleinen Fragen des Alltags aus', 'vor lauter Verzeihen vergesst ihr die Grenzen'],
    practice: [
      'räumt gemeinsam alte Kisten aus und erzählt euch ihre Geschichten',
      'lehnt eine Bitte ab und geht in dieser Zeit spazieren',
    ],
  },
};
