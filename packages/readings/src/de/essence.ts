import type { Statements } from '../knowledge.ts';

/** The colour of this year of life from the letters of the name. */
export const essence: Statements<'essence'> = {
  1: {
    gift: ['ein Hauch von Tatendrang färbt dieses Lebensjahr', 'ein Morgenrot drängt deinen Pinsel zur Mitte des Blattes'],
    shadow: ['der frische Ton macht dich etwas taub für fremde Vorschläge', 'das kräftige Rot übertönt leicht die leisen Nuancen'],
    practice: [
      'unterschreib etwas Eigenes und stell es an einen sichtbaren Ort',
      'unternimm etwas allein, das du sonst in der Gruppe machst',
    ],
  },
  2: {
    gift: ['ein weicher Farbton legt sich gerade über deine Tage', 'perlgraue Töne lassen dem Licht eines anderen Menschen Raum'],
    shadow: ['Stimmungen anderer färben leichter auf dich ab als sonst', 'ein bisschen Kühle genügt und du malst dir alles grau'],
    practice: ['trink mit jemandem Tee, ohne auf die Uhr zu schauen', 'schreib drei Dankesworte für jemanden in deiner Nähe'],
  },
  3: {
    gift: ['in dieser Färbung wird aus Alltag leicht eine Bühne', 'ein Jahrmarktsgelb spritzt bis auf die ernsten Papiere'],
    shadow: [
      'die bunte Laune verspricht Dinge, die der Kalender nicht kennt',
      'der Glanz lenkt von den leeren Stellen auf der Leinwand ab',
    ],
    practice: ['erfinde für eine langweilige Aufgabe ein kleines Spiel', 'häng eine Kritzelei von dir an den Kühlschrank'],
  },
  4: {
    gift: ['Erdtöne bestimmen das Bild und machen dich beharrlich', 'das Ocker alter Balken gibt deinen Worten Gewicht'],
    shadow: ['die Farbe der Pflicht übermalt gelegentlich dein Lachen', 'die Palette wird grau, sobald alles nur noch Soll ist'],
    practice: ['fang eine handfeste Arbeit an, bei der die Finger schmutzig werden', 'zieh die Schrauben an einem wackligen Stuhl nach'],
  },
  5: {
    gift: ['ein grelles, frisches Licht bringt Bewegung in deine Tage', 'ein Landstraßengrün erfrischt deinen Blick'],
    shadow: ['in so lebhaftem Ton wird Warten beinahe unerträglich', 'die schnellen Kontraste ermüden auf Dauer das Auge'],
    practice: ['tausch für einen Tag Fahrrad gegen Bus oder umgekehrt', 'besuch eine einzelne Stunde in etwas, das du nicht kannst'],
  },
  6: {
    gift: ['warme Farben ziehen dich jetzt zu Menschen und Räumen', 'das Rosa der Familienabende macht harte Kanten weich'],
    shadow: ['die Sorge um andere legt einen Schleier über eigene Wünsche', 'viel Wärme klebt manchmal wie Honig an den Fingern'],
    practice: ['lade zu etwas Einfachem ein, etwa zu Brot und Käse', 'tausch in einem Zimmer das Licht gegen ein sanfteres'],
  },
  7: {
    gift: ['ein tiefes Blau macht diese Zeit nachdenklich und klar', 'ein Violett der frühen Stunden schleift deine Gedanken'],
    shadow: ['der kühle Ton hält Menschen fern, die dir guttäten', 'in so viel Stille zuckst du schon zusammen, sobald jemand näher kommt'],
    practice: ['such im Freien einen Platz, an dem du nur Vögel hörst', 'füll zwei Seiten von Hand und leg sie in die Schublade'],
  },
  8: {
    gift: ['ein kräftiger Ton gibt deinem Handeln gerade Nachdruck', 'die Bronze alter Schlüssel gibt deiner Hand Sicherheit'],
    shadow: ['wo alles nach Stärke klingt, gerät Zärtlichkeit aus dem Takt', 'das Gold der Ergebnisse kann ganz schön blenden'],
    practice: ['bring eine wichtige Sache in einem einzigen Anruf voran', 'feiere in Ruhe etwas, das du fertig hast'],
  },
  9: {
    gift: ['Abendfarben liegen über dieser Zeit und machen sie weit', 'alle Tinten der Schachtel mischen sich zu einem milden Ton'],
    shadow: ['der rötliche Schimmer lässt Vergangenes schöner aussehen, als es war', 'das schwindende Licht stimmt dich manchmal wehmütig'],
    practice: ['lass etwas bewusst zu Ende gehen, ohne gleich Ersatz zu suchen', 'verzeih ein Missgeschick, ohne es anzukündigen'],
  },
  11: {
    gift: ['ein flimmerndes Licht schärft gerade deine Wahrnehmung', 'ein unruhiges Silber zeichnet dir Einfälle an den Rand'],
    shadow: ['bei so viel Glanz findest du abends schwer den Schalter', 'so viel Helligkeit schmerzt in müden Augen'],
    practice: ['geh barfuß über Gras oder Dielen, bis der Kopf stiller wird', 'trag einen Zettel für Einfälle in der Tasche'],
  },
  22: {
    gift: ['das Jahr trägt die Farbe von Stein, Holz und langen Plänen', 'das Blau der Baupläne breitet sich über den ganzen Tisch aus'],
    shadow: ['so viel Gewicht im Ton kann das Spielerische verdrängen', 'die riesigen Striche verbergen leicht die Hand, die zeichnet'],
    practice: ['besprich mit anderen, welcher Teil eines Plans zuerst dran ist', 'erklär dein Vorhaben einem neugierigen Kind'],
  },
  33: {
    gift: ['ein sanftes Gold liegt auf allem, was du jetzt für andere tust', 'ein Ton von frischem Brot umgibt, was du weitergibst'],
    shadow: ['im milden Licht verschwimmt die Grenze zwischen dir und fremder Not', 'die verschenkte Zartheit bleicht ohne Pausen aus'],
    practice: ['lies einem Kind oder einem alten Menschen etwas vor', 'nimm dir heute das beste Stück'],
  },
};
