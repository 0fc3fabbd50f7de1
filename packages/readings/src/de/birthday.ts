import type { Statements } from '../knowledge.ts';

/** The particular knack of a day of birth. */
export const birthday: Statements<'birthday'> = {
  1: {
    gift: [
      'du kannst eine zähe Runde mit einem einzigen Vorschlag in Gang bringen',
      'in einer ratlosen Runde hebst du als Erstes die Hand',
    ],
    shadow: ['auf fremde Startzeichen wartest du so ungern, dass du zu früh losrennst', 'guten Rat hörst du leicht als Bremse'],
    relationships: ['am Telefon nennst du Freunden gleich Ort und Uhrzeit statt eines Vielleicht'],
    work: ['die erste Zeile schreibst du, während andere noch Stifte spitzen'],
    inner: ['ein selbst gefasster Entschluss macht dich ruhiger als zehn Zusagen'],
    practice: [
      'stell dir morgens die Frage, was heute nur von dir abhängt',
      'eröffne das nächste Treffen mit einem Vorschlag und frag dann reihum',
    ],
  },
  2: {
    gift: ['du merkst am Klang einer Begrüßung, wie es jemandem geht', 'zwischen zwei Streithähnen findest du den Satz, der beiden passt'],
    shadow: ['leicht gibst du nach, bevor überhaupt jemand gedrängt hat', 'ein kühler Ton begleitet dich manchmal bis in den Schlaf'],
    relationships: ['mit deinen Liebsten teilst du am liebsten Bank, Decke und Schweigen'],
    work: ['zu zweit an einem Tisch macht dir selbst eine öde Aufgabe Freude'],
    inner: ['ein lieber Gruß am Morgen hält in dir bis zum Abend vor'],
    practice: ['schenk einem stillen Menschen in der Runde deine erste Frage', 'ruf jemanden an, bloß um eine bekannte Stimme zu hören'],
  },
  3: {
    gift: ['dir fällt zu fast allem ein passender Vergleich ein', 'deine gute Laune trägt auch einen verregneten Ausflug'],
    shadow: [
      'ein guter Spruch ist schneller draußen, als die Rücksicht nachkommt',
      'angefangene Geschichten warten bei dir lange auf ihren Schluss',
    ],
    relationships: ['Freundschaft beginnt bei dir meist mit einem gemeinsamen Lachanfall'],
    work: ['trockene Zahlen bekommen bei dir eine Pointe und damit Zuhörer'],
    inner: ['ein Tag ohne Spaß kommt dir vor wie Suppe ohne Salz'],
    practice: [
      'schreib eine Postkarte an jemanden, der bestimmt nicht damit rechnet',
      'gib einem Gegenstand in der Wohnung einen lustigen Namen',
    ],
  },
  4: {
    gift: ['du siehst auf Anhieb, welches Brett im Regal nachgibt', 'dein gepackter Koffer geht beim ersten Versuch zu'],
    shadow: ['Abweichungen vom Plan bringen dich rascher in Rage, als dir lieb ist', 'eine schief hängende Lampe lässt dir keine Ruhe'],
    relationships: ['du kommst zum Umzug pünktlich und bringst eigene Gurte mit'],
    work: ['bei dir liegt das Werkzeug nach der Arbeit wieder am Haken'],
    inner: ['ein vertrauter Handgriff beruhigt dich besser als jedes gute Zureden'],
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
    relationships: ['deine Postkarten kommen an, wenn du längst woanders bist'],
    work: ['eine Aufgabe gefällt dir doppelt, sobald sie dich vor die Tür schickt'],
    inner: ['wie ein Hund am Gartentor horcht etwas in dir auf jedes Geräusch der Straße'],
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
    relationships: ['von jedem Menschen in deiner Nähe kennst du Lieblingsessen und Schuhgröße'],
    work: ['durch dich hat die Kaffeeküche Milch und die Neuen einen Platz'],
    inner: ['erst wenn alle gut nach Hause gekommen sind, schläfst du ein'],
    practice: ['stell frische Zweige an den Platz, an dem du am häufigsten sitzt', 'koch eine Portion mehr und trag sie zwei Türen weiter'],
  },
  7: {
    gift: [
      'du entdeckst den Fehler in einer Rechnung, die alle schon abgenickt haben',
      'du stellst genau die Frage, die sich sonst niemand traut',
    ],
    shadow: ['das Grübeln am späten Abend macht kleine Sorgen unnötig groß', 'ein Kompliment untersuchst du so lange, bis es welk ist'],
    relationships: ['wer neben dir schweigen kann, kommt dir näher als mancher Redner'],
    work: ['vor dem ersten Handgriff liest du tatsächlich die Anleitung'],
    inner: ['dein Kopf hat ein Hinterzimmer, in dem noch spät Licht brennt'],
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
    relationships: ['deinen Freunden machst du Mut mit einem handfesten Plan'],
    work: ['am Ende eines langen Tages zählst du zusammen, was wirklich steht'],
    inner: ['eine Ungerechtigkeit vom Vormittag arbeitet in dir bis in die Nacht'],
    practice: ['teile ein Lob öffentlich mit allen, die daran mitgewirkt haben', 'leg zum Feierabend den Stift hin, sogar mitten im Satz'],
  },
  9: {
    gift: ['du findest für fast jeden Menschen einen mildernden Umstand', 'an deinem Tisch vertragen sich Menschen, die sich sonst meiden'],
    shadow: ['ein halber Koffer voll alter Geschichten reist bei dir immer mit', 'du verschenkst die Jacke und frierst danach selbst'],
    relationships: ['der letzte freie Stuhl gehört bei dir dem unerwarteten Gast'],
    work: ['am liebsten mühst du dich für etwas, das vielen zugutekommt'],
    inner: ['alte Lieder holen dir Menschen zurück, die du lange nicht gesehen hast'],
    practice: ['bring etwas Geliehenes zurück, das seit Monaten bei dir liegt', 'sprich mit einem Menschen, an dem du sonst vorübergehst'],
  },
  10: {
    gift: ['du kannst nach einem Reinfall am nächsten Morgen neu beginnen', 'ein Montagmorgen riecht für dich nach frischem Papier'],
    shadow: [
      'was allein gelingt, macht dich stolzer als gemeinsame Erfolge',
      'aus einem verpatzten Tag machst du leicht ein verlorenes Jahr',
    ],
    relationships: ['nach einem Krach klingelst du mit warmen Brötchen und einem zweiten Versuch'],
    work: ['ein verworfener Entwurf ist bei dir der Anfang des nächsten'],
    inner: ['jeder neue Kalender weckt in dir die Lust auf eine erste Seite'],
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
    relationships: ['du rufst Freunde an, kurz bevor sie selbst zum Hörer greifen'],
    work: ['in einer Runde sprichst du den Gedanken aus, der schon in der Luft lag'],
    inner: ['hinter deiner Stirn läuft ein feines Radio, das selten verstummt'],
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
    relationships: ['am Telefon malst du Kringel an den Rand und hörst dabei genau zu'],
    work: ['ein zerstrittenes Treffen bekommt von dir ein Protokoll mit Humor'],
    inner: ['in dir ringen der Wunsch zu glänzen und die Scheu zu stören'],
    practice: ['lies jemandem eine Stelle vor, die dich zum Lachen gebracht hat', 'schreib für niemanden eine halbe Seite über deinen Tag'],
  },
  13: {
    gift: ['du bleibst an einer mühsamen Sache, bis sie wirklich trägt', 'aus einem Haufen Trümmer ziehst du die brauchbaren Steine'],
    shadow: [
      'der Ärger über Schlamperei verdirbt dir manchen guten Nachmittag',
      'vor lästigen Pflichten wird dein Gesicht schon vorher hart',
    ],
    relationships: ['Zuneigung beweist du mit geflickten Reifen und getragenen Kisten'],
    work: ['wo andere hinwerfen, krempelst du noch einmal die Ärmel hoch'],
    inner: ['die Müdigkeit nach getaner Arbeit zählt für dich zu den guten Gefühlen'],
    practice: ['erledige das lästigste Stück Arbeit noch vor dem Frühstück', 'lob laut ein Stück Arbeit, das nur beinahe gelungen ist'],
  },
  14: {
    gift: ['du passt dich einer neuen Lage an, ohne den Boden zu verlieren', 'deine Neugier weckt Gespräche auf, die schon schliefen'],
    shadow: ['kleine Genüsse wachsen dir gelegentlich über den Kopf', 'das Verbotene schmeckt dir verdächtig gut'],
    relationships: ['mit dir wird ein verpasster Bus zum schönsten Teil des Ausflugs'],
    work: ['wechselt mitten im Auftrag das Ziel, wechselst du bloß die Schuhe'],
    inner: ['deine Sinne wollen jeden Tag wenigstens einmal überrascht werden'],
    practice: ['leg für ein Vergnügen vorher fest, wann damit Schluss ist', 'lass ein Stück Schokolade so langsam wie möglich zergehen'],
  },
  15: {
    gift: ['mit deiner Art zu bitten bringst du Leute dazu, gern zu helfen', 'ein Geschenk verpackst du so, dass man es kaum öffnen mag'],
    shadow: ['deinem Zauber vertraust du manchmal mehr als der Vorbereitung', 'wo geklatscht wird, gehst du nur schwer nach Hause'],
    relationships: ['wer bei dir klingelt, geht selten mit leeren Händen wieder'],
    work: ['du verkaufst eine Idee, indem du sie einfach schön hinlegst'],
    inner: ['ein Strauß auf dem Tisch stimmt dich sofort versöhnlich'],
    practice: [
      'mach jemandem ein Geschenk, das Zeit und kein Papier kostet',
      'schreib jemandem eine Bitte von Hand und leg eine Blüte dazu',
    ],
  },
  16: {
    gift: ['du siehst Risse in einer schönen Fassade früher als alle anderen', 'einen Abend allein füllst du mühelos mit dir selbst'],
    shadow: ['aus Vorsicht lässt du Menschen lange vor dem Gartentor stehen', 'ein Tadel zieht bei dir sofort die Zugbrücke hoch'],
    relationships: ['wen du wirklich einlässt, der bekommt gleich den Zweitschlüssel'],
    work: ['bevor etwas einstürzt, hast du die morsche Stelle schon angezeichnet'],
    inner: ['nach jeder Enttäuschung sortierst du still, was davon stehen bleiben darf'],
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
    relationships: ['alte Weggefährten findest du auch nach Jahren ohne Adresse wieder'],
    work: ['einem langen Vorhaben gibst du Etappen, Proviant und einen Namen'],
    inner: ['tief drinnen hebst du dir eine Hoffnung wie einen guten Wein auf'],
    practice: [
      'frag bei einer Entscheidung, wie sie in einem Jahr aussehen soll',
      'zeichne deinen Plan als Treppe und kreuz die nächste Stufe an',
    ],
  },
  18: {
    gift: ['du führst Menschen, indem du ihnen wirklich zuhörst', 'aus deiner Empörung wird bald eine Liste von Aufgaben'],
    shadow: ['in kleinen Machtfragen hältst du länger durch, als sie wert sind', 'du schulterst Sorgen, um die dich niemand gebeten hat'],
    relationships: ['bei Zank im Freundeskreis sprichst du für die, die gerade fehlen'],
    work: ['wo eine Gruppe sich verrennt, fragst du laut nach dem Sinn'],
    inner: ['dein Zorn über das Große braucht abends einen kleinen Spaziergang'],
    practice: [
      'überlass heute jemand anderem das letzte Wort und lächle dabei',
      'räum bei einer Kleinigkeit das Feld, noch ehe dein Puls steigt',
    ],
  },
  19: {
    gift: ['du traust dich auf eine leere Bühne und findest dort deinen Text', 'vor einer verschlossenen Tür suchst du gleich das Fenster'],
    shadow: ['um Hilfe bittest du meist erst, wenn schon Wasser im Boot steht', 'ein stolzes Geht schon verdeckt oft deine weichen Knie'],
    relationships: ['Freunde lernen dich am besten kennen, wenn sie einfach mit anpacken'],
    work: ['mit Alleingängen kommst du weit und mit einem zweiten Paar Hände weiter'],
    inner: ['den Applaus gibst du dir zur Not leise selbst'],
    practice: ['nimm jemanden zu etwas mit, das du sonst allein machst', 'bitte jemanden, dir eine ganz leichte Tasche abzunehmen'],
  },
  20: {
    gift: ['du spürst beim Eintreten, zwischen wem es gerade knistert', 'du siehst sofort, wer noch keinen Stuhl gefunden hat'],
    shadow: ['eine fremde Verstimmung hältst du zu leicht für deine Schuld', 'um des Friedens willen ist dir angeblich alles gleich'],
    relationships: ['du merkst dir, wer den Kaffee schwarz trinkt und warum'],
    work: ['deine Korrekturen stehen mit Bleistift am Rand und tun niemandem weh'],
    inner: ['ein Missklang vom Nachmittag summt in dir noch beim Zähneputzen'],
    practice: [
      'frag nach, bevor du einen seltsamen Blick auf dich beziehst',
      'sag beim Bestellen einmal ohne Umschweife, worauf du Lust hast',
    ],
  },
  21: {
    gift: ['du erzählst so anschaulich, dass andere Bilder davon träumen', 'aus einer Warteschlange machst du eine muntere Runde'],
    shadow: ['vor wichtigen Auftritten plagt dich unnötig viel Lampenfieber', 'die Probe langweilt dich, alles soll die Premiere richten'],
    relationships: ['an deiner Seite wird selbst der Wocheneinkauf zu einer Anekdote'],
    work: ['vor Publikum findest du die Pointe, die auf dem Zettel fehlte'],
    inner: ['ein ungesagter Einfall kitzelt dich wie ein Niesen in der Kirche'],
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
    relationships: ['für deine Freunde baust du Regale, Zelte und ganze Sommerfeste'],
    work: ['vor dir wird aus einem Berg Material eine Reihenfolge'],
    inner: ['in ruhigen Minuten rechnest du heimlich an etwas sehr Großem'],
    practice: ['miss den heutigen Tag an einem einzigen fertigen Stück', 'bau aus Papier oder Holz etwas, das in eine Hand passt'],
  },
  23: {
    gift: ['du kommst im Zug wie im Treppenhaus mühelos ins Gespräch', 'mit der Großmutter und der Technikerin findest du gleich den Ton'],
    shadow: ['du verteilst dich auf so viele Menschen, dass manche vergeblich warten', 'deine Zusagen laufen dem Kalender davon'],
    relationships: ['dein Freundeskreis reicht vom Kiosk bis in drei andere Städte'],
    work: ['du bringst Leute zusammen, die sich auf keinem Flur begegnet wären'],
    inner: ['nach vielen Gesichtern suchst du in dir das eigene wieder'],
    practice: ['sag eine Verabredung weniger zu und freu dich auf die übrigen', 'triff diese Woche nur eine Person und die dafür lange'],
  },
  24: {
    gift: ['auf dich ist im Haushalt wie im Herzen Verlass', 'in einer fremden Küche bewegst du dich, als wäre sie deine'],
    shadow: [
      'sorgenvolle Gedanken kochst du länger, als sie Garzeit brauchen',
      'du hilfst so gründlich, dass andere das Selbermachen verlernen',
    ],
    relationships: ['krumme Geburtstage feierst du mit genauso viel Kuchen wie runde'],
    work: ['die Neuen wissen bald, dass man bei dir jede Frage stellen darf'],
    inner: ['ein aufgeräumter Tisch mit zwei Tassen genügt dir fast zum Glück'],
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
    relationships: ['nach einem langen Spaziergang zu zweit bist du plötzlich gesprächig'],
    work: ['du schaust erst dreimal hin und brauchst dann nur einen Handgriff'],
    inner: ['unter deiner Sachlichkeit fließt ein Bach, den kaum jemand rauschen hört'],
    practice: [
      'zeichne oder notiere eine Beobachtung, die dich überrascht hat',
      'nenne jemandem ein Gefühl in dem Augenblick, in dem es da ist',
    ],
  },
  26: {
    gift: ['du organisierst ein Fest so, dass auch die Helfenden etwas davon haben', 'bei dir bekommen alle die Aufgabe, die ihnen liegt'],
    shadow: ['offene Gefälligkeiten verbuchst du heimlich sehr genau', 'das Pflichtgefühl reist bei dir auch in den Urlaub mit'],
    relationships: ['du legst für alle das Geld aus und vergisst es nicht ganz'],
    work: ['unter deiner Hand kommen Mengen, Zeiten und Leute zusammen'],
    inner: ['vor dem Einschlafen gehst du noch einmal die Runde und zählst die Deinen'],
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
    relationships: ['zu deinen engsten Menschen gehört jemand mit ganz anderem Alltag'],
    work: ['du schreibst so, dass auch Außenstehende mit dem Zettel etwas anfangen können'],
    inner: ['in dir gibt es eine Stube, in der viele Sprachen gesprochen werden'],
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
    relationships: ['du gehst voraus und hältst den anderen dabei die Zweige zurück'],
    work: ['unter deiner Leitung darf man auch widersprechen'],
    inner: ['dein Wunsch nach freier Bahn verträgt sich heimlich mit Heimweh'],
    practice: [
      'beginne ein gemeinsames Vorhaben mit der Frage nach den Wünschen aller',
      'frag deine Leute, was du heute einmal lassen sollst',
    ],
  },
  29: {
    gift: ['du findest Worte, die jemandem über einen dunklen Tag helfen', 'ein Geruch oder ein Lied erklärt dir einen ganzen Ort'],
    shadow: ['deine Stimmung springt gern vom Dachboden direkt in den Keller', 'fremde Unruhe tritt bei dir ein, ohne anzuklopfen'],
    relationships: ['Freunde vertrauen dir Träume an, die sie sonst nirgends erzählen'],
    work: ['deine besten Einfälle kommen beim Händewaschen kurz nach der Sitzung'],
    inner: ['das Wetter draußen malt in dir gleich ein Bild'],
    practice: ['hör ein Musikstück mit geschlossenen Augen bis zum letzten Ton', 'geh barfuß durch die Wohnung und vergleich die Böden'],
  },
  30: {
    gift: ['du bringst selbst auf dem Amt noch jemanden zum Schmunzeln', 'aus deinem Mund klingt sogar ein Einkaufszettel nach Märchen'],
    shadow: [
      'wo Ausdauer gefragt ist, meldet sich bei dir die bunte Ablenkung',
      'stille Zuhörer verleiten dich, doppelt so lange zu reden',
    ],
    relationships: ['deine Sprachnachrichten hören Freunde wie eine kleine Radiosendung'],
    work: ['einen zähen Vormittag rettest du mit einer Zeichnung am Flipchart'],
    inner: ['erst wenn du etwas erzählt hast, weißt du, was du fühlst'],
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
    relationships: ['wackelnde Stühle deiner Freunde stehen nach deinem Besuch wieder fest'],
    work: ['du baust ein Muster, wo sonst nur lange geredet würde'],
    inner: ['ein fertiges Stück in der Hand versöhnt dich mit dem ganzen Tag'],
    practice: [
      'koche ein Familienrezept nach und ändere dabei eine Zutat',
      'nimm für einen gewohnten Gang absichtlich die andere Straßenseite',
    ],
  },
};
