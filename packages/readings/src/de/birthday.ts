import type { Statements } from '../knowledge.ts';

/** The particular knack of a day of birth. */
export const birthday: Statements<'birthday'> = {
  1: {
    gift: ['du kannst eine zähe Runde mit einem einzigen Vorschlag in Gang bringen'],
    shadow: ['auf fremde Startzeichen wartest du so ungern, dass du zu früh losrennst'],
    practice: ['stell dir morgens die Frage, was heute nur von dir abhängt'],
  },
  2: {
    gift: ['du merkst am Klang einer Begrüßung, wie es jemandem geht'],
    shadow: ['leicht gibst du nach, bevor überhaupt jemand gedrängt hat'],
    practice: ['schenk einem stillen Menschen in der Runde deine erste Frage'],
  },
  3: {
    gift: ['dir fällt zu fast allem ein passender Vergleich ein'],
    shadow: ['ein guter Spruch ist schneller draußen, als die Rücksicht nachkommt'],
    practice: ['schreib eine Postkarte an jemanden, der bestimmt nicht damit rechnet'],
  },
  4: {
    gift: ['du siehst auf Anhieb, welches Brett im Regal nachgibt'],
    shadow: ['Abweichungen vom Plan bringen dich rascher in Rage, als dir lieb ist'],
    practice: ['repariere in den nächsten Tagen etwas, das schon lange klappert'],
  },
  5: {
    gift: ['du findest in jeder fremden Stadt nach kurzer Zeit den besten Imbiss'],
    shadow: ['vor lauter Reizen verlierst du manchmal den Schlüssel und den Faden'],
    practice: ['probier ein Spiel oder einen Kurs aus, von dem du nichts verstehst'],
  },
  6: {
    gift: ['aus Resten zauberst du ein Essen, bei dem alle sitzen bleiben'],
    shadow: ['du räumst anderen Steine weg, die sie lieber selbst gehoben hätten'],
    practice: ['stell frische Zweige an den Platz, an dem du am häufigsten sitzt'],
  },
  7: {
    gift: ['du entdeckst den Fehler in einer Rechnung, die alle schon abgenickt haben'],
    shadow: ['das Grübeln am späten Abend macht kleine Sorgen unnötig groß'],
    practice: ['lies ein Kapitel über etwas, wovon du noch gar keine Ahnung hast'],
  },
  8: {
    gift: ['du weißt bei jedem Vorhaben bald, was es kostet und was es trägt'],
    shadow: ['beim Spielen willst du siegen, selbst gegen kleine Kinder'],
    practice: ['teile ein Lob öffentlich mit allen, die daran mitgewirkt haben'],
  },
  9: {
    gift: ['du findest für fast jeden Menschen einen mildernden Umstand'],
    shadow: ['ein halber Koffer voll alter Geschichten reist bei dir immer mit'],
    practice: ['bring etwas Geliehenes zurück, das seit Monaten bei dir liegt'],
  },
  10: {
    gift: ['du kannst nach einem Reinfall am nächsten Morgen neu beginnen'],
    shadow: ['was allein gelingt, macht dich stolzer als gemeinsame Erfolge'],
    practice: ['kehr zu einem aufgegebenen Versuch zurück und ändere nur einen Schritt'],
  },
  11: {
    gift: ['du hast ein Gespür dafür, wer gleich anrufen oder schweigen wird'],
    shadow: ['nach einer Menschenmenge brauchen deine Nerven lange bis zur Ruhe'],
    practice: ['notiere eine Vorahnung und was später wirklich eingetreten ist'],
  },
  12: {
    gift: ['du machst aus einer steifen Vorstellungsrunde ein lebendiges Gespräch'],
    shadow: ['zwischen Rampenlicht und Rücksicht schwankst du länger als nötig'],
    practice: ['lies jemandem eine Stelle vor, die dich zum Lachen gebracht hat'],
  },
  13: {
    gift: ['du bleibst an einer mühsamen Sache, bis sie wirklich trägt'],
    shadow: ['der Ärger über Schlamperei verdirbt dir manchen guten Nachmittag'],
    practice: ['erledige das lästigste Stück Arbeit noch vor dem Frühstück'],
  },
  14: {
    gift: ['du passt dich einer neuen Lage an, ohne den Boden zu verlieren'],
    shadow: ['kleine Genüsse wachsen dir gelegentlich über den Kopf'],
    practice: ['leg für ein Vergnügen vorher fest, wann damit Schluss ist'],
  },
  15: {
    gift: ['mit deiner Art zu bitten bringst du Leute dazu, gern zu helfen'],
    shadow: ['deinem Zauber vertraust du manchmal mehr als der Vorbereitung'],
    practice: ['mach jemandem ein Geschenk, das Zeit und kein Papier kostet'],
  },
  16: {
    gift: ['du siehst Risse in einer schönen Fassade früher als alle anderen'],
    shadow: ['aus Vorsicht lässt du Menschen lange vor dem Gartentor stehen'],
    practice: ['ruf jemanden an, bei dem du dich sonst nur in Gedanken meldest'],
  },
  17: {
    gift: ['du verbindest Weitblick mit einem nüchternen Sinn für Machbares'],
    shadow: ['deine Meinung steht bisweilen fest wie ein Denkmal im Park'],
    practice: ['frag bei einer Entscheidung, wie sie in einem Jahr aussehen soll'],
  },
  18: {
    gift: ['du führst Menschen, indem du ihnen wirklich zuhörst'],
    shadow: ['in kleinen Machtfragen hältst du länger durch, als sie wert sind'],
    practice: ['überlass heute einem anderen das letzte Wort und lächle dabei'],
  },
  19: {
    gift: ['du traust dich auf eine leere Bühne und findest dort deinen Text'],
    shadow: ['um Hilfe bittest du meist erst, wenn schon Wasser im Boot steht'],
    practice: ['nimm jemanden zu etwas mit, das du sonst allein machst'],
  },
  20: {
    gift: ['du spürst beim Eintreten, zwischen wem es gerade knistert'],
    shadow: ['eine fremde Verstimmung hältst du zu leicht für deine Schuld'],
    practice: ['frag nach, bevor du einen seltsamen Blick auf dich beziehst'],
  },
  21: {
    gift: ['du erzählst so anschaulich, dass andere Bilder davon träumen'],
    shadow: ['vor wichtigen Auftritten plagt dich unnötig viel Lampenfieber'],
    practice: ['sing unter der Dusche oder im Auto ein ganzes Lied durch'],
  },
  22: {
    gift: ['du überblickst ein Durcheinander und weißt, welcher Balken zuerst kommt'],
    shadow: ['zu hohe Erwartungen nehmen dir gelegentlich den Spaß am Hämmern'],
    practice: ['miss den heutigen Tag an einem einzigen fertigen Stück'],
  },
  23: {
    gift: ['du kommst im Zug wie im Treppenhaus mühelos ins Gespräch'],
    shadow: ['du verteilst dich auf so viele Menschen, dass manche vergeblich warten'],
    practice: ['sag eine Verabredung weniger zu und freu dich auf die übrigen'],
  },
  24: {
    gift: ['auf dich ist im Haushalt wie im Herzen Verlass'],
    shadow: ['sorgenvolle Gedanken kochst du länger, als sie Garzeit brauchen'],
    practice: ['iss eine Mahlzeit mit jemandem, ohne dass ein Bildschirm leuchtet'],
  },
  25: {
    gift: ['du begreifst durch stilles Zusehen, wie eine Sache funktioniert'],
    shadow: ['Gefühle legst du gern zu den unerledigten Akten'],
    practice: ['zeichne oder notiere eine Beobachtung, die dich überrascht hat'],
  },
  26: {
    gift: ['du organisierst ein Fest so, dass auch die Helfenden etwas davon haben'],
    shadow: ['offene Gefälligkeiten verbuchst du heimlich sehr genau'],
    practice: ['verzeih eine alte Kleinigkeit und sprich nie wieder darüber'],
  },
  27: {
    gift: ['du verstehst Menschen anderer Herkunft ohne lange Erklärungen'],
    shadow: ['innerlich gehst du manchmal fort, während du freundlich nickst'],
    practice: ['schau einen Film aus einem Land, das du kaum kennst'],
  },
  28: {
    gift: ['mit dir am Ruder werden Einzelne rasch zu einer Mannschaft'],
    shadow: ['deine Freiheitsliebe stößt sich an Absprachen, die du selbst getroffen hast'],
    practice: ['beginne ein gemeinsames Vorhaben mit der Frage nach den Wünschen aller'],
  },
  29: {
    gift: ['du findest Worte, die jemandem über einen dunklen Tag helfen'],
    shadow: ['deine Stimmung springt gern vom Dachboden direkt in den Keller'],
    practice: ['hör ein Musikstück mit geschlossenen Augen bis zum letzten Ton'],
  },
  30: {
    gift: ['du bringst selbst auf dem Amt noch jemanden zum Schmunzeln'],
    shadow: ['wo Ausdauer gefragt ist, meldet sich bei dir die bunte Ablenkung'],
    practice: ['erzähl eine Erinnerung so kurz, dass sie in eine Minute passt'],
  },
  31: {
    gift: ['du hast geschickte Hände und einen Sinn für haltbare Lösungen'],
    shadow: ['an gewohnten Wegen hängst du fester, als deine Neugier es möchte'],
    practice: ['koche ein Familienrezept nach und ändere dabei eine Zutat'],
  },
};
