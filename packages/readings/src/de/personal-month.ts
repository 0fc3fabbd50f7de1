import type { Statements } from '../knowledge.ts';

/** What a month is good for, and where its risk lies. */
export const personalMonth: Statements<'personalMonth'> = {
  1: {
    gift: ['Schwung für einen ersten Schritt liegt gerade in der Luft', 'ein grober Entwurf zählt jetzt mehr als ein vollkommener Gedanke'],
    shadow: [
      'dein Tempo kann Menschen abhängen, die du eigentlich mitnehmen wolltest',
      'wer alles zugleich anstößt, hat in zwei Wochen keine Puste mehr',
    ],
    relationships: ['eine neue Bekanntschaft braucht gerade nur deinen Gruß über den Zaun'],
    work: ['was seit Wochen auf einen Startschuss wartet, darf jetzt laufen'],
    inner: ['unter der Haut spürst du gerade so etwas wie Frühlingslaune'],
    practice: [
      'trag für diese Woche einen Termin mit dir selbst und deinem Plan ein',
      'ruf in dieser Woche wegen der liegen gebliebenen Idee an',
    ],
  },
  2: {
    gift: ['freundliche Nachfragen öffnen jetzt verschlossene Türen', 'ein Gespräch mit halber Stimme bringt nun mehr als ein Protokoll'],
    shadow: [
      'kleine Empfindlichkeiten wachsen schnell, sobald man sie verschweigt',
      'was nur langsam geht, hältst du gerade vorschnell für verloren',
    ],
    relationships: ['ein Spaziergang zu zweit rückt in diesen Wochen manches gerade'],
    work: ['wer andere ausreden lässt, kommt zurzeit am weitesten'],
    inner: ['deine Haut ist gerade dünner und dein Gehör umso feiner'],
    practice: ['klär ein schwebendes Thema bei einem gemeinsamen Spaziergang', 'überlass anderen den Plan für den Samstag'],
  },
  3: {
    gift: ['Leute und Ideen mischen sich gerade gern um dich herum', 'eine hübsche Wendung öffnet dir in diesen Wochen manche Tür'],
    shadow: ['zwischen all den Terminen verdunstet leicht das Wichtige', 'das viele Reden frisst dir leicht die Abende weg'],
    relationships: ['Einladungen liegen jetzt im Briefkasten wie sonst die Werbung'],
    work: ['als Geschichte erzählt verkauft sich ein Plan nun am besten'],
    inner: ['in dir pfeift gerade jemand vor sich hin'],
    practice: ['ruf jemanden an, mit dem du immer lachen kannst', 'schick jemandem ein Foto, das zum Schmunzeln einlädt'],
  },
  4: {
    gift: ['Fleiß belohnt dich jetzt mit einem aufgeräumten Gefühl', 'Papiere, Schränke und Stunden finden jetzt ihre Schublade'],
    shadow: [
      'strenge Vorgaben nehmen dir gerade leicht die gute Laune',
      'ein selbst gebauter Stundenplan kann sich wie ein Käfig anfühlen',
    ],
    relationships: ['verlässliche Verabredungen tun deinen Freundschaften derzeit besser als große Feste'],
    work: ['nun lohnt sich Kleinarbeit, die bisher keiner sehen wollte'],
    inner: ['ein fester Feierabend gibt dir in diesen Wochen Boden unter den Füßen'],
    practice: ['hake jeden Tag eine liegen gebliebene Kleinigkeit ab', 'bring die Schublade in Ordnung, die seit Monaten klemmt'],
  },
  5: {
    gift: ['der Plan darf jetzt einen Knick bekommen', 'eine Abzweigung bringt in diesen Wochen bessere Nachrichten als der Plan'],
    shadow: ['zu viele Reize auf einmal machen dich zappelig und ungenau', 'fünf angefangene Bücher liegen leicht mit fünf Lesezeichen da'],
    relationships: ['unerwartete Gäste sind jetzt die besten'],
    work: ['zwischen zwei feste Aufgaben passt in diesen Wochen gut eine verrückte dritte'],
    inner: ['es juckt dich gerade in den Sohlen, selbst beim Abwasch'],
    practice: ['verabrede dich in einem Viertel, in dem ihr beide fremd seid', 'probier auf dem Markt eine Frucht, die du nicht kennst'],
  },
  6: {
    gift: ['Küche, Garten und lange Gespräche rücken jetzt in die Mitte', 'versöhnliche Worte gehen dir jetzt weicher über die Lippen'],
    shadow: [
      'ungebetene Fürsorge kommt jetzt leicht als Einmischung an',
      'aus lauter Gefälligkeiten bleibt für dich kaum ein freier Abend',
    ],
    relationships: ['ein gemeinsames Essen macht derzeit manche verstimmte Stunde wieder gut'],
    work: ['in diesen Wochen hält deine Umsicht den ganzen Laden zusammen'],
    inner: ['dein Herz möchte gerade mehr nach Hause als nach draußen'],
    practice: ['frag in der Familie oder im Haus nach, wer Unterstützung braucht', 'stell Blumen oder eine Lampe in die traurigste Ecke'],
  },
  7: {
    gift: ['gedämpfter Lärm schärft in diesen Wochen dein Urteil', 'ein Buch und eine Tasse antworten dir besser als drei Ratschläge'],
    shadow: [
      'wer gerade viel von dir will, bekommt vielleicht eine zu knappe Antwort',
      'dein stummes Telefon kann für deine Leute nach Ärger aussehen',
    ],
    relationships: ['ein langer Brief schafft gerade mehr Nähe als zehn kurze Nachrichten'],
    work: ['hinter geschlossener Tür gelingt dir in diesen Wochen das Beste'],
    inner: ['unter dem Alltag arbeitet jetzt leise eine alte Frage'],
    practice: ['nimm dir einen Abend für ein Buch oder eine knifflige Frage', 'behalte einen Nachmittag für dich und erklär ihn nicht'],
  },
  8: {
    gift: ['Entscheidungen kommen nun zügig auf den Tisch', 'die leise Mühe vieler Monate liegt endlich sichtbar auf dem Tisch'],
    shadow: ['Ehrgeiz übertönt jetzt gern den Wunsch nach Schlaf und Muße', 'die Uhr gibt gerade mehr Befehle als die Lust'],
    relationships: ['offene Worte über Pflichten und Anteile schaffen gerade gute Luft'],
    work: ['nun ist Platz für das Gespräch, das du vertagt hast'],
    inner: ['in dir sitzt gerade jemand aufrecht und will Ergebnisse sehen'],
    practice: ['setz dir ein messbares Ziel und lass den Sonntag davon frei', 'sag deutlich, was deine Arbeit wert ist'],
  },
  9: {
    gift: ['das Aufräumen von Dingen, Listen und Gefühlen fällt jetzt leichter', 'was du gelernt hast, möchte nun in andere Hände'],
    shadow: ['halb Vergangenes kann dich gerade mehr bewegen, als gut ist', 'die Wehmut setzt sich gern auf den Stuhl des Neuen'],
    relationships: ['ein Abschied gelingt in diesen Wochen auch ohne Türenknallen'],
    work: ['Reste, die lange in der Ecke standen, lassen sich nun abschließen'],
    inner: ['deine Gedanken gehen gerade durch die Zimmer und schließen leise Fenster'],
    practice: ['lass einen alten Streit ruhen, von dem niemand mehr etwas hat', 'schließ mit ein paar Zeilen ein offenes Gespräch ab'],
  },
};
