import type { Statements } from '../knowledge.ts';

/** Two roots side by side: what they give each other, where they rub, what helps. */
export const pair: Statements<'pair'> = {
  '1-1': {
    gift: ['ihr beide feuert euch an und geht Dinge an, die sonst niemand wagt'],
    shadow: ['zwischen euch wird aus einer Kleinigkeit schnell ein Wettlauf'],
    practice: ['teilt die Woche so auf, dass ihr abwechselnd bestimmt'],
  },
  '1-2': {
    gift: ['bei euch kommt zur klaren Richtung ein guter Ton'],
    shadow: ['das schnelle Wort überfährt bei euch gelegentlich das leise'],
    practice: ['wartet bei der nächsten Entscheidung, bis auch die zögernde Stimme gesprochen hat'],
  },
  '1-3': {
    gift: ['aus Antrieb und Einfall wird bei euch ein lebhaftes Gespann'],
    shadow: ['beide wollt ihr gern im Licht stehen und rempelt euch dabei an'],
    practice: ['feiert einen Erfolg und erzählt die Geschichte dazu abwechselnd'],
  },
  '1-4': {
    gift: ['euer Zusammenspiel verbindet den ersten Schritt mit dem festen Grund'],
    shadow: ['Eile und Sorgfalt treten sich in eurer Küche oft auf die Füße'],
    practice: ['legt gemeinsam fest, was schnell gehen darf und was gründlich sein soll'],
  },
  '1-5': {
    gift: ['mit euch beiden wird es selten langweilig und oft ziemlich mutig'],
    shadow: ['zwischen Ziel und Abenteuer zieht ihr manchmal in verschiedene Richtungen'],
    practice: ['plant einen Ausflug, bei dem das Ziel fest und der Weg offen ist'],
  },
  '1-6': {
    gift: ['euch ergänzen Tatkraft und Wärme wie Herd und Feuer'],
    shadow: ['Fürsorge klingt bei euch leicht nach Einmischung und Freiheit nach Kälte'],
    practice: ['sagt einander vor dem Essen, was ihr heute allein tun möchtet'],
  },
  '1-7': {
    gift: ['ihr gebt euch gegenseitig Raum und traut euch eigenes Denken zu'],
    shadow: ['Drängen und Schweigen gehen bei euch leicht aneinander vorbei'],
    practice: ['verabredet eine feste Stunde, in der gesprochen statt gegrübelt wird'],
  },
  '1-8': {
    gift: ['gemeinsam bewegt ihr Vorhaben, vor denen andere zurückschrecken'],
    shadow: ['um das Steuer ringt ihr so ernst, dass die Fahrt darunter leidet'],
    practice: ['schreibt auf, wer in welchem Bereich das letzte Wort hat'],
  },
  '1-9': {
    gift: ['bei euch trifft ein starker Wille auf ein weites Herz'],
    shadow: ['das eigene Ziel und das Wohl aller geraten euch gern in Streit'],
    practice: ['sucht euch ein Vorhaben, das euch und noch jemandem nützt'],
  },
  '2-2': {
    gift: ['ihr versteht euch oft, bevor ein Satz zu Ende ist'],
    shadow: ['aus gegenseitiger Schonung bleibt bei euch vieles ungesagt'],
    practice: ['nennt euch heute gegenseitig einen Wunsch ohne jedes Vielleicht'],
  },
  '2-3': {
    gift: ['Zuhören und Erzählen greifen bei euch ineinander wie gute Zahnräder'],
    shadow: ['ein lockerer Spruch trifft bei euch manchmal auf eine dünne Haut'],
    practice: ['fragt nach einem Witz kurz nach, ob er gut angekommen ist'],
  },
  '2-4': {
    gift: ['ihr schafft zusammen ein Zuhause, in dem Vertrauen Zeit hat'],
    shadow: ['im Alltag vergesst ihr über den Pflichten die zarten Gesten'],
    practice: ['stellt euch am Abend für eine Weile gemeinsam ans Fenster'],
  },
  '2-5': {
    gift: ['Geborgenheit und frische Luft kommen bei euch durch dieselbe Tür'],
    shadow: ['Nähe und Freiheitsdrang ziehen bei euch am selben Tuch'],
    practice: ['macht vor jeder Abreise aus, wann ihr euch wieder meldet'],
  },
  '2-6': {
    gift: ['Zärtlichkeit und Fürsorge machen euer Miteinander warm und verlässlich'],
    shadow: ['ihr meint es so gut, dass mancher Ärger unter den Teppich wandert'],
    practice: ['sprecht eine Verstimmung an, solange sie noch klein ist'],
  },
  '2-7': {
    gift: ['euch verbindet eine Stille, in der man sich nicht verstellen muss'],
    shadow: ['der Wunsch nach Gespräch stößt bei euch auf eine verschlossene Tür'],
    practice: ['schreibt einander Zettel, wenn das Reden gerade schwerfällt'],
  },
  '2-8': {
    gift: ['Feingefühl und Durchsetzung ergeben bei euch ein starkes Ganzes'],
    shadow: ['ein Machtwort bringt bei euch leicht die feinere Stimme zum Schweigen'],
    practice: ['entscheidet etwas Kleines, indem die leisere Stimme beginnt'],
  },
  '2-9': {
    gift: ['in eurem Verständnis für Menschen findet ihr mühelos zusammen'],
    shadow: ['die Liebe zur weiten Welt lässt das Zuhause manchmal warten'],
    practice: ['haltet euch einen Abend frei, an dem niemand sonst etwas braucht'],
  },
  '3-3': {
    gift: ['euer Lachen steckt ganze Treppenhäuser an'],
    shadow: ['wo ihr beide redet, hört gelegentlich niemand mehr zu'],
    practice: ['redet nacheinander und stellt euch dazwischen nur Fragen'],
  },
  '3-4': {
    gift: ['Einfall und Ausführung finden bei euch ein gemeinsames Dach'],
    shadow: ['Leichtsinn und Strenge schauen einander manchmal verständnislos an'],
    practice: ['baut zusammen etwas, das zugleich nützlich und albern ist'],
  },
  '3-5': {
    gift: ['mit euch wird ein gewöhnlicher Dienstag zum kleinen Volksfest'],
    shadow: ['angefangene Pläne häufen sich bei euch wie Koffer im Flur'],
    practice: ['bringt ein einziges gemeinsames Vorhaben bis zum letzten Punkt'],
  },
  '3-6': {
    gift: ['Fröhlichkeit und Herzlichkeit machen eure Tür zu einem beliebten Ziel'],
    shadow: ['Spaß und Pflicht ringen bei euch um den freien Nachmittag'],
    practice: ['ladet Leute ein und verteilt vorher die Arbeit gerecht'],
  },
  '3-7': {
    gift: ['helle Worte und tiefe Gedanken ergänzen sich bei euch gut'],
    shadow: ['Geselligkeit und Rückzug brauchen in eurem Alltag deutliche Absprachen'],
    practice: ['geht gemeinsam auf ein Fest und vereinbart einen frühen Heimweg'],
  },
  '3-8': {
    gift: ['euer Gespann verbindet Charme mit Durchschlagskraft'],
    shadow: ['Ernst und Verspieltheit streiten bei euch um denselben Abend'],
    practice: ['macht aus einer trockenen Pflicht einen Wettbewerb mit albernem Preis'],
  },
  '3-9': {
    gift: ['gemeinsam findet ihr Worte, die viele Herzen erreichen'],
    shadow: ['zwischen all den Menschen und Ideen kommt ihr kaum zu euch selbst'],
    practice: ['schenkt einander ein Lied, ein Bild oder eine gute Geschichte'],
  },
  '4-4': {
    gift: ['ihr baut miteinander so verlässlich, dass andere sich anlehnen'],
    shadow: ['zu viel Gewohnheit lässt euer Gespräch beim Einkaufszettel enden'],
    practice: ['brecht eine gemeinsame Regel und schaut, was daraus entsteht'],
  },
  '4-5': {
    gift: ['bei euch trifft der feste Anker auf ein flinkes Segel'],
    shadow: ['Planen und Treibenlassen kosten euch manche hitzige Stunde'],
    practice: ['lasst in jedem Wochenplan ein leeres Feld für Überraschungen'],
  },
  '4-6': {
    gift: ['Fleiß und Fürsorge machen aus eurer Wohnung ein echtes Zuhause'],
    shadow: ['beide tragt ihr so viel, dass für Leichtes kaum Platz bleibt'],
    practice: ['lasst den Abwasch stehen und geht zusammen spazieren'],
  },
  '4-7': {
    gift: ['Gründlichkeit verbindet euch, in der Werkstatt wie im Denken'],
    shadow: ['Gefühle verschwinden bei euch zwischen Sachfragen und Schweigen'],
    practice: ['fragt euch beim Abendbrot nach dem schönsten Augenblick des Tages'],
  },
  '4-8': {
    gift: ['ihr könnt miteinander Großes planen und bis zur Abnahme durchhalten'],
    shadow: ['Arbeit setzt sich bei euch gern als Gast ans Kopfende'],
    practice: ['vereinbart einen Ort, an dem über Aufgaben nicht geredet wird'],
  },
  '4-9': {
    gift: ['ein Sinn fürs Nahe und ein Blick in die Ferne treffen sich in euch'],
    shadow: ['eure Vorstellungen von Ordnung und Großzügigkeit liegen weit auseinander'],
    practice: ['packt zusammen eine Kiste mit Dingen für andere Menschen'],
  },
  '5-5': {
    gift: ['ihr gebt euch Freiheit und teilt die Lust am Aufbruch'],
    shadow: ['gemeinsam lauft ihr vor einer langweiligen Pflicht besonders schnell davon'],
    practice: ['hängt einen einzigen festen Termin an eure Tür und haltet ihn'],
  },
  '5-6': {
    gift: ['Weite und Wärme machen euer Miteinander lebendig'],
    shadow: ['Fernweh trifft bei euch auf einen gedeckten Tisch'],
    practice: ['verbindet eine Reise mit einem Besuch bei lieben Menschen'],
  },
  '5-7': {
    gift: ['Neugier treibt euch beide, nach außen wie nach innen'],
    shadow: ['Trubel und Stille suchen in eurem Alltag vergeblich die gleiche Stunde'],
    practice: ['erkundet einen unbekannten Ort und redet erst danach darüber'],
  },
  '5-8': {
    gift: ['Wendigkeit und Nachdruck bringen euch zusammen erstaunlich weit'],
    shadow: ['Kontrolle und Freiheitsdrang schlagen bei euch manchmal Funken'],
    practice: ['legt die Grenzen eines Wagnisses fest und spielt darin frei'],
  },
  '5-9': {
    gift: ['euch lockt die weite Welt mit all ihren Menschen und Liedern'],
    shadow: ['bei so vielen Horizonten fehlt euch gelegentlich ein eigener Herd'],
    practice: ['richtet euch zu Hause eine Ecke ein, die beide gern wiedersehen'],
  },
  '6-6': {
    gift: ['ihr umsorgt einander so herzlich, dass auch Gäste satt werden'],
    shadow: ['ein stiller Wettstreit im Helfen kann euch beide erschöpfen'],
    practice: ['lasst euch gemeinsam bedienen und genießt es ohne schlechtes Gewissen'],
  },
  '6-7': {
    gift: ['ein warmes Haus und ein stilles Zimmer passen bei euch zusammen'],
    shadow: ['besorgte Fragen treffen bei euch auf den Wunsch nach Ruhe'],
    practice: ['vereinbart ein kleines Zeichen für Stunden, in denen niemand reden mag'],
  },
  '6-8': {
    gift: ['Herz und Tatkraft schaffen bei euch Sicherheit für viele'],
    shadow: ['über die richtige Art zu helfen geratet ihr leicht aneinander'],
    practice: ['besprecht, welche Last ihr gemeinsam und welche ihr getrennt tragt'],
  },
  '6-9': {
    gift: ['eure Güte reicht vom Küchentisch bis in die Nachbarschaft'],
    shadow: ['aus lauter Sorge um andere überseht ihr die Müdigkeit im eigenen Haus'],
    practice: ['sagt zusammen eine Einladung ab und bleibt auf dem Sofa'],
  },
  '7-7': {
    gift: ['in eurer gemeinsamen Stille haben große Gedanken Platz'],
    shadow: ['ihr richtet euch bisweilen in getrennten Welten ein'],
    practice: ['kocht ein Gericht zusammen und sprecht dabei nur über Alltägliches'],
  },
  '7-8': {
    gift: ['Tiefe und Durchsetzung machen eure Urteile klug und wirksam'],
    shadow: ['zwischen Beweis und Ergebnis geht euch manchmal die Geduld aus'],
    practice: ['setzt der nächsten Prüfung gemeinsam ein klares Ende'],
  },
  '7-9': {
    gift: ['euch eint die Suche nach Sinn, in Büchern wie in Menschen'],
    shadow: ['Rückzug und Hingabe verstehen sich bei euch nicht immer auf Anhieb'],
    practice: ['lest denselben Text und erzählt euch, was hängen geblieben ist'],
  },
  '8-8': {
    gift: ['mit vereinter Kraft setzt ihr Maßstäbe, die andere anspornen'],
    shadow: ['wo ihr beide das Sagen habt, wird die Luft im Zimmer dünn'],
    practice: ['gebt einander in dieser Woche je einmal bedingungslos recht'],
  },
  '8-9': {
    gift: ['Einfluss und Großmut können bei euch viel Gutes bewegen'],
    shadow: ['der Blick auf Ergebnisse reibt sich am Blick auf Bedürfnisse'],
    practice: ['wählt gemeinsam einen guten Zweck und eine feste Grenze dafür'],
  },
  '9-9': {
    gift: ['ihr begegnet euch mit Nachsicht und einem offenen Haus'],
    shadow: ['vor lauter Weite weicht ihr den kleinen Fragen des Alltags aus'],
    practice: ['räumt gemeinsam alte Kisten aus und erzählt euch ihre Geschichten'],
  },
};
