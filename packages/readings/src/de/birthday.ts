import type { Statements } from '../knowledge.ts';

/** The particular knack of a day of birth. */
export const birthday: Statements<'birthday'> = {
  1: {
    gift: [
      'du kannst eine zähe Runde mit einem einzigen Vorschlag in Gang bringen',
      'in einer ratlosen Runde hebst du als Erstes die Hand',
    ],
    shadow: ['auf fremde Startzeichen wartest du so ungern, dass du zu früh losrennst', 'guten Rat hörst du leicht als Bremse'],
    practice: [
      'stell dir morgens die Frage, was heute nur von dir abhängt',
      'eröffne das nächste Treffen mit einem Vorschlag und frag dann reihum',
    ],
  },
  2: {
    gift: ['du merkst am Klang einer Begrüßung, wie es jemandem geht', 'zwischen zwei Streithähnen findest du den Satz, der beiden passt'],
    shadow: ['leicht gibst du nach, bevor überhaupt jemand gedrängt hat', 'ein kühler Ton begleitet dich manchmal bis in den Schlaf'],
    practice: ['schenk einem stillen Menschen in der Runde deine erste Frage', 'ruf jemanden an, bloß um eine bekannte Stimme zu hören'],
  },
  3: {
    gift: ['dir fällt zu fast allem ein passender Vergleich ein', 'deine gute Laune trägt auch einen verregneten Ausflug'],
    shadow: [
      'ein guter Spruch ist schneller draußen, als die Rücksicht nachkommt',
      'angefangene Geschichten warten bei dir lange auf ihren Schluss',
    ],
    practice: [
      'schreib eine Postkarte an jemanden, der bestimmt nicht damit rechnet',
      'gib einem Gegenstand in der Wohnung einen lustigen Namen',
    ],
  },
  4: {
    gift: ['du siehst auf Anhieb, welches Brett im Regal nachgibt', 'dein gepackter Koffer geht beim ersten Versuch zu'],
    shadow: ['Abweichungen vom Plan bringen dich rascher in Rage, als dir lieb ist', 'eine schief hängende Lampe lässt dir keine Ruhe'],
    practice: [
      'repariere in den nächsten Tagen etwas, das schon lange klappert',
      'öl ein quietschendes Scharnier und genieß die Stille danach',
    ],
  },
  5: {
    gift: [
      'du findest in jeder fremden Stadt nach kurzer Zeit den besten Imbiss',
      'mit ein paar Brocken einer Sprache schließt du schon Bekanntschaften',
    ],
    shadow: ['vor lauter Reizen verlierst du manchmal den Schlüssel und den Faden', 'die immer gleiche Strecke macht dich mürrisch'],
    practice: [
      'probier ein Spiel oder einen Kurs aus, von dem du nichts verstehst',
      'lern ein Dutzend Wörter einer Sprache, die du irgendwo gehört hast',
    ],
  },
  6: {
    gift: [
      'aus Resten zauberst du ein Essen, bei dem alle sitzen bleiben',
      'in deiner Küche kommen Leute auf das zu sprechen, was sie drückt',
    ],
    shadow: [
      'du räumst anderen Steine weg, die sie lieber selbst gehoben hätten',
      'ein frostiges Gesicht am Tisch verdirbt dir den Appetit',
    ],
    practice: ['stell frische Zweige an den Platz, an dem du am häufigsten sitzt', 'koch eine Portion mehr und trag sie zwei Türen weiter'],
  },
  7: {
    gift: [
      'du entdeckst den Fehler in einer Rechnung, die alle schon abgenickt haben',
      'du stellst genau die Frage, die sich sonst niemand traut',
    ],
    shadow: ['das Grübeln am späten Abend macht kleine Sorgen unnötig groß', 'ein Kompliment untersuchst du so lange, bis es welk ist'],
    practice: [
      'lies ein Kapitel über etwas, wovon du noch gar keine Ahnung hast',
      'schreib eine Frage auf ein Blatt und lass sie eine Woche liegen',
    ],
  },
  8: {
    gift: [
      'du weißt bei jedem Vorhaben bald, was es kostet und was es trägt',
      'wo es um gerechtes Teilen geht, verlässt man sich auf deinen Blick',
    ],
    shadow: ['beim Spielen willst du siegen, selbst gegen kleine Kinder', 'Pausen fühlen sich für dich leicht nach Versäumnis an'],
    practice: ['teile ein Lob öffentlich mit allen, die daran mitgewirkt haben', 'leg zum Feierabend den Stift hin, sogar mitten im Satz'],
  },
  9: {
    gift: ['du findest für fast jeden Menschen einen mildernden Umstand', 'an deinem Tisch vertragen sich Menschen, die sich sonst meiden'],
    shadow: ['ein halber Koffer voll alter Geschichten reist bei dir immer mit', 'du verschenkst die Jacke und frierst danach selbst'],
    practice: ['bring etwas Geliehenes zurück, das seit Monaten bei dir liegt', 'sprich mit einem Menschen, an dem du sonst vorübergehst'],
  },
  10: {
    gift: ['du kannst nach einem Reinfall am nächsten Morgen neu beginnen', 'ein Montagmorgen riecht für dich nach frischem Papier'],
    shadow: [
      'was allein gelingt, macht dich stolzer als gemeinsame Erfolge',
      'aus einem verpatzten Tag machst du leicht ein verlorenes Jahr',
    ],
    practice: [
      'kehr zu einem aufgegebenen Versuch zurück und ändere nur einen Schritt',
      'reserviere die erste Stunde des Morgens für dein eigenes Vorhaben',
    ],
  },
  11: {
    gift: [
      'du hast ein Gespür dafür, wer gleich anrufen oder schweigen wird',
      'hinter höflichen Sätzen hörst du, was wirklich gemeint ist',
    ],
    shadow: ['nach einer Menschenmenge brauchen deine Nerven lange bis zur Ruhe', 'dein Kopf probt nachts Unglücke, die dann ausbleiben'],
    practice: [
      'notiere eine Vorahnung und was später wirklich eingetreten ist',
      'leg nach einem Gewühl die Füße hoch und sprich eine Weile kein Wort',
    ],
  },
  12: {
    gift: [
      'du machst aus einer steifen Vorstellungsrunde ein lebendiges Gespräch',
      'eine unangenehme Nachricht klingt aus deinem Mund erträglich',
    ],
    shadow: [
      'zwischen Rampenlicht und Rücksicht schwankst du länger als nötig',
      'das eigene Heft bleibt leer, während du fremde Seiten füllst',
    ],
    practice: ['lies jemandem eine Stelle vor, die dich zum Lachen gebracht hat', 'schreib für niemanden eine halbe Seite über deinen Tag'],
  },
  13: {
    gift: ['du bleibst an einer mühsamen Sache, bis sie wirklich trägt', 'aus einem Haufen Trümmer ziehst du die brauchbaren Steine'],
    shadow: [
      'der Ärger über Schlamperei verdirbt dir manchen guten Nachmittag',
      'vor lästigen Pflichten wird dein Gesicht schon vorher hart',
    ],
    practice: ['erledige das lästigste Stück Arbeit noch vor dem Frühstück', 'lob laut ein Stück Arbeit, das nur beinahe gelungen ist'],
  },
  14: {
    gift: ['du passt dich einer neuen Lage an, ohne den Boden zu verlieren', 'deine Neugier weckt Gespräche auf, die schon schliefen'],
    shadow: ['kleine Genüsse wachsen dir gelegentlich über den Kopf', 'das Verbotene schmeckt dir verdächtig gut'],
    practice: ['leg für ein Vergnügen vorher fest, wann damit Schluss ist', 'lass ein Stück Schokolade so langsam wie möglich zergehen'],
  },
  15: {
    gift: ['mit deiner Art zu bitten bringst du Leute dazu, gern zu helfen', 'ein Geschenk verpackst du so, dass man es kaum öffnen mag'],
    shadow: ['deinem Zauber vertraust du manchmal mehr als der Vorbereitung', 'wo geklatscht wird, gehst du nur schwer nach Hause'],
    practice: [
      'mach jemandem ein Geschenk, das Zeit und kein Papier kostet',
      'schreib jemandem eine Bitte von Hand und leg eine Blüte dazu',
    ],
  },
  16: {
    gift: ['du siehst Risse in einer schönen Fassade früher als alle anderen', 'einen Abend allein füllst du mühelos mit dir selbst'],
    shadow: ['aus Vorsicht lässt du Menschen lange vor dem Gartentor stehen', 'ein Tadel zieht bei dir sofort die Zugbrücke hoch'],
    practice: [
      'ruf jemanden an, bei dem du dich sonst nur in Gedanken meldest',
      'zeig einem vertrauten Menschen ein Zimmer, bevor du aufgeräumt hast',
    ],
  },
  17: {
    gift: [
      'an fernen Zielen baust du mit dem, was heute im Schuppen liegt',
      'die erste schlechte Nachricht bringt deinen langen Plan nicht um',
    ],
    shadow: ['deine Meinung steht bisweilen fest wie ein Denkmal im Park', 'hohe Ansprüche kühlen deinen Ton gegenüber den Liebsten ab'],
    practice: [
      'frag bei einer Entscheidung, wie sie in einem Jahr aussehen soll',
      'zeichne deinen Plan als Treppe und kreuz die nächste Stufe an',
    ],
  },
  18: {
    gift: ['du führst Menschen, indem du ihnen wirklich zuhörst', 'aus deiner Empörung wird bald eine Liste von Aufgaben'],
    shadow: ['in kleinen Machtfragen hältst du länger durch, als sie wert sind', 'du schulterst Sorgen, um die dich niemand gebeten hat'],
    practice: [
      'überlass heute jemand anderem das letzte Wort und lächle dabei',
      'räum bei einer Kleinigkeit das Feld, noch ehe dein Puls steigt',
    ],
  },
  19: {
    gift: ['du traust dich auf eine leere Bühne und findest dort deinen Text', 'vor einer verschlossenen Tür suchst du gleich das Fenster'],
    shadow: ['um Hilfe bittest du meist erst, wenn schon Wasser im Boot steht', 'ein stolzes Geht schon verdeckt oft deine weichen Knie'],
    practice: ['nimm jemanden zu etwas mit, das du sonst allein machst', 'bitte jemanden, dir eine ganz leichte Tasche abzunehmen'],
  },
  20: {
    gift: ['du spürst beim Eintreten, zwischen wem es gerade knistert', 'du siehst sofort, wer noch keinen Stuhl gefunden hat'],
    shadow: ['eine fremde Verstimmung hältst du zu leicht für deine Schuld', 'um des Friedens willen ist dir angeblich alles gleich'],
    practice: [
      'frag nach, bevor du einen seltsamen Blick auf dich beziehst',
      'sag beim Bestellen einmal ohne Umschweife, worauf du Lust hast',
    ],
  },
  21: {
    gift: ['du erzählst so anschaulich, dass andere Bilder davon träumen', 'aus einer Warteschlange machst du eine muntere Runde'],
    shadow: ['vor wichtigen Auftritten plagt dich unnötig viel Lampenfieber', 'die Probe langweilt dich, alles soll die Premiere richten'],
    practice: ['sing unter der Dusche oder im Auto ein ganzes Lied durch', 'probe deine nächste Ansprache vor einer Topfpflanze'],
  },
  22: {
    gift: [
      'du überblickst ein Durcheinander und weißt, welcher Balken zuerst kommt',
      'fremde Träume verlassen deinen Tisch mit Plan und Zeitleiste',
    ],
    shadow: [
      'zu hohe Erwartungen nehmen dir gelegentlich den Spaß am Hämmern',
      'selbst für ein Wandregal möchtest du das Fundament einer Kirche',
    ],
    practice: ['miss den heutigen Tag an einem einzigen fertigen Stück', 'bau aus Papier oder Holz etwas, das in eine Hand passt'],
  },
  23: {
    gift: ['du kommst im Zug wie im Treppenhaus mühelos ins Gespräch', 'mit der Großmutter und der Technikerin findest du gleich den Ton'],
    shadow: ['du verteilst dich auf so viele Menschen, dass manche vergeblich warten', 'deine Zusagen laufen dem Kalender davon'],
    practice: ['sag eine Verabredung weniger zu und freu dich auf die übrigen', 'triff diese Woche nur eine Person und die dafür lange'],
  },
  24: {
    gift: ['auf dich ist im Haushalt wie im Herzen Verlass', 'in einer fremden Küche bewegst du dich, als wäre sie deine'],
    shadow: [
      'sorgenvolle Gedanken kochst du länger, als sie Garzeit brauchen',
      'du hilfst so gründlich, dass andere das Selbermachen verlernen',
    ],
    practice: [
      'iss eine Mahlzeit mit jemandem, ohne dass ein Bildschirm leuchtet',
      'lass ein Kind oder einen Gast den Tisch auf eigene Weise decken',
    ],
  },
  25: {
    gift: [
      'du begreifst durch stilles Zusehen, wie eine Sache funktioniert',
      'vor deinem ruhigen Blick sagen Leute mehr, als sie vorhatten',
    ],
    shadow: ['Gefühle legst du gern zu den unerledigten Akten', 'Zuneigung sparst du auf wie Geld für eine ferne Reise'],
    practice: [
      'zeichne oder notiere eine Beobachtung, die dich überrascht hat',
      'nenne jemandem ein Gefühl in dem Augenblick, in dem es da ist',
    ],
  },
  26: {
    gift: ['du organisierst ein Fest so, dass auch die Helfenden etwas davon haben', 'bei dir bekommen alle die Aufgabe, die ihnen liegt'],
    shadow: ['offene Gefälligkeiten verbuchst du heimlich sehr genau', 'das Pflichtgefühl reist bei dir auch in den Urlaub mit'],
    practice: [
      'verzeih eine alte Kleinigkeit und sprich nie wieder darüber',
      'brich zu einem Ausflug auf, für den du nichts vorbereitet hast',
    ],
  },
  27: {
    gift: ['du verstehst Menschen anderer Herkunft ohne lange Erklärungen', 'dein Trost kommt ohne erhobenen Zeigefinger aus'],
    shadow: [
      'innerlich gehst du manchmal fort, während du freundlich nickst',
      'über dem großen Ideal vergisst du den kleinen Gefallen von heute',
    ],
    practice: ['schau einen Film aus einem Land, das du kaum kennst', 'lass dir erzählen, wie anderswo ein Fest gefeiert wird'],
  },
  28: {
    gift: [
      'mit dir am Ruder werden Einzelne rasch zu einer Mannschaft',
      'nach dem ersten Schritt drehst du dich um und wartest auf den Rest',
    ],
    shadow: [
      'deine Freiheitsliebe stößt sich an Absprachen, die du selbst getroffen hast',
      'eine Korrektur sticht dich tiefer, als du zeigst',
    ],
    practice: [
      'beginne ein gemeinsames Vorhaben mit der Frage nach den Wünschen aller',
      'frag deine Leute, was du heute einmal lassen sollst',
    ],
  },
  29: {
    gift: ['du findest Worte, die jemandem über einen dunklen Tag helfen', 'ein Geruch oder ein Lied erklärt dir einen ganzen Ort'],
    shadow: ['deine Stimmung springt gern vom Dachboden direkt in den Keller', 'fremde Unruhe tritt bei dir ein, ohne anzuklopfen'],
    practice: ['hör ein Musikstück mit geschlossenen Augen bis zum letzten Ton', 'geh barfuß durch die Wohnung und vergleich die Böden'],
  },
  30: {
    gift: ['du bringst selbst auf dem Amt noch jemanden zum Schmunzeln', 'aus deinem Mund klingt sogar ein Einkaufszettel nach Märchen'],
    shadow: [
      'wo Ausdauer gefragt ist, meldet sich bei dir die bunte Ablenkung',
      'stille Zuhörer verleiten dich, doppelt so lange zu reden',
    ],
    practice: [
      'erzähl eine Erinnerung so kurz, dass sie in eine Minute passt',
      'stell im nächsten Gespräch drei Fragen, ehe du etwas erzählst',
    ],
  },
  31: {
    gift: [
      'du hast geschickte Hände und einen Sinn für haltbare Lösungen',
      'verrückte Einfälle verlassen deine Werkstatt mit Schrauben und Griff',
    ],
    shadow: [
      'an gewohnten Wegen hängst du fester, als deine Neugier es möchte',
      'ein verschobener Termin wirft einen Schatten auf deinen Nachmittag',
    ],
    practice: [
      'koche ein Familienrezept nach und ändere dabei eine Zutat',
      'nimm für einen gewohnten Gang absichtlich die andere Straßenseite',
    ],
  },
};
