import type { Statements } from '../knowledge.ts';

/** The colour of this year of life from the letters of the name. */
export const essence: Statements<'essence'> = {
  1: {
    gift: ['dein Name färbt dieses Lebensjahr mit Tatendrang'],
    shadow: ['der frische Ton macht dich etwas taub für fremde Vorschläge'],
    practice: ['unterschreib etwas Eigenes und stell es an einen sichtbaren Ort'],
  },
  2: {
    gift: ['ein weicher Farbton legt sich gerade über deine Tage'],
    shadow: ['Stimmungen anderer färben leichter auf dich ab als sonst'],
    practice: ['trink mit jemandem Tee, ohne auf die Uhr zu schauen'],
  },
  3: {
    gift: ['in dieser Färbung wird aus Alltag leicht eine Bühne'],
    shadow: ['die bunte Laune verspricht Dinge, die der Kalender nicht kennt'],
    practice: ['erfinde für eine langweilige Aufgabe ein kleines Spiel'],
  },
  4: {
    gift: ['Erdtöne bestimmen das Bild und machen dich beharrlich'],
    shadow: ['die Farbe der Pflicht übermalt gelegentlich dein Lachen'],
    practice: ['fang eine handfeste Arbeit an, bei der die Finger schmutzig werden'],
  },
  5: {
    gift: ['ein grelles, frisches Licht bringt Bewegung in dein Jahr'],
    shadow: ['in so lebhaftem Ton wird Warten beinahe unerträglich'],
    practice: ['tausch für einen Tag Fahrrad gegen Bus oder umgekehrt'],
  },
  6: {
    gift: ['warme Farben ziehen dich jetzt zu Menschen und Räumen'],
    shadow: ['die Sorge um andere legt einen Schleier über eigene Wünsche'],
    practice: ['lade zu etwas Einfachem ein, etwa zu Brot und Käse'],
  },
  7: {
    gift: ['ein tiefes Blau macht dein Jahr nachdenklich und klar'],
    shadow: ['der kühle Ton hält Menschen fern, die dir guttäten'],
    practice: ['such im Freien einen Platz, an dem du nur Vögel hörst'],
  },
  8: {
    gift: ['ein kräftiger Ton gibt deinem Handeln gerade Nachdruck'],
    shadow: ['wo alles nach Stärke klingt, gerät Zärtlichkeit aus dem Takt'],
    practice: ['bring eine wichtige Sache in einem einzigen Anruf voran'],
  },
  9: {
    gift: ['Abendfarben liegen über diesem Jahr und machen es weit'],
    shadow: ['der rötliche Schimmer lässt Vergangenes schöner aussehen, als es war'],
    practice: ['lass etwas bewusst zu Ende gehen, ohne gleich Ersatz zu suchen'],
  },
  11: {
    gift: ['ein flimmerndes Licht schärft gerade deine Wahrnehmung'],
    shadow: ['bei so viel Glanz findest du abends schwer den Schalter'],
    practice: ['geh barfuß über Gras oder Dielen, bis der Kopf stiller wird'],
  },
  22: {
    gift: ['das Jahr trägt die Farbe von Stein, Holz und langen Plänen'],
    shadow: ['so viel Gewicht im Ton kann das Spielerische verdrängen'],
    practice: ['besprich mit anderen, welcher Teil eines Plans zuerst dran ist'],
  },
  33: {
    gift: ['ein sanftes Gold liegt auf allem, was du jetzt für andere tust'],
    shadow: ['im milden Licht verschwimmt die Grenze zwischen dir und fremder Not'],
    practice: ['lies einem Kind oder einem alten Menschen etwas vor'],
  },
};
