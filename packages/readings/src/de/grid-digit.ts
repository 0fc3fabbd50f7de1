import type { Statements } from '../knowledge.ts';

/** A digit of the square of the date: absent, once, or several times. */
export const gridDigit: Statements<'gridDigit'> = {
  '1.none': {
    gift: ['ohne Drang zur Selbstdarstellung bleibt dir viel Ohr für andere'],
    shadow: ['von dir selbst zu erzählen, gelingt dir erst nach einem Anlauf'],
  },
  '1.one': {
    gift: ['für das Wichtige findest du einen schlichten eigenen Satz'],
    shadow: ['in größerer Runde kommt dein Gefühl etwas verkürzt zur Sprache'],
  },
  '1.many': {
    gift: ['deine Worte strömen und machen Inneres für andere greifbar'],
    shadow: ['beim Reden über dich überhörst du mitunter die Frage deines Gegenübers'],
  },
  '2.none': {
    gift: ['Launen im Raum perlen an dir ab wie Regen an Wachstuch'],
    shadow: ['feine Signale wollen bei dir eigens beachtet werden'],
  },
  '2.one': {
    gift: ['ein feiner Fühler meldet dir, was unausgesprochen im Zimmer steht'],
    shadow: ['deiner Ahnung traust du oft erst, sobald sie eingetroffen ist'],
  },
  '2.many': {
    gift: ['dir entgeht kaum eine Regung auf einem fremden Gesicht'],
    shadow: ['zu viele Eindrücke machen dich dünnhäutig wie Seidenpapier'],
  },
  '3.none': {
    gift: ['du hältst dich ans Sichtbare und verläufst dich selten in Luftschlössern'],
    shadow: ['Bilder von morgen musst du dir mit Papier und Stift herbeiholen'],
  },
  '3.one': {
    gift: ['deine Fantasie malt vor und dein Plan zieht die Linien nach'],
    shadow: ['manche gute Vorstellung bleibt bei dir im Skizzenbuch liegen'],
  },
  '3.many': {
    gift: ['in deinem Kopf laufen mehrere Filme mit reicher Ausstattung'],
    shadow: ['gegen so viele Entwürfe kommt die Wirklichkeit nur schwer an'],
  },
  '4.none': {
    gift: ['ein Durcheinander bringt dich nicht so schnell aus der Fassung'],
    shadow: ['Ordnung gelingt dir erst mit Haken, Dosen und festen Plätzen'],
  },
  '4.one': {
    gift: ['deine Hände bringen die Dinge ohne Aufhebens an ihren Ort'],
    shadow: ['wo die Anleitung fehlt, stockt dir kurz die Hand'],
  },
  '4.many': {
    gift: ['Werkzeug, Stoff und Boden gehorchen dir fast von selbst'],
    shadow: ['das Handfeste nimmt dich so ein, dass Träume warten müssen'],
  },
  '5.none': {
    gift: ['ohne festen Mittelpunkt passt du dich leicht fremden Räumen an'],
    shadow: ['den eigenen Antrieb musst du morgens ausdrücklich anwerfen'],
  },
  '5.one': {
    gift: ['ein innerer Kreisel hält dich auch auf schrägem Boden aufrecht'],
    shadow: ['ein Tag mit vielen Zurufen bringt dich kurz ins Trudeln'],
  },
  '5.many': {
    gift: ['du hast Zug für zwei und bringst stehende Wagen ins Rollen'],
    shadow: ['so viel Antrieb überrollt leicht das gemächlichere Tempo nebenan'],
  },
  '6.none': {
    gift: ['du fühlst dich an vielen Orten wohl und brauchst kein festes Nest'],
    shadow: ['Wohnlichkeit entsteht bei dir nur, indem du sie dir vornimmst'],
  },
  '6.one': {
    gift: ['aus vier Wänden machst du mit wenig Mitteln einen Lieblingsort'],
    shadow: ['ein schiefer Haussegen lässt dich gelegentlich an nichts anderes denken'],
  },
  '6.many': {
    gift: ['Häusliches und Schöpferisches gehen bei dir Hand in Hand durchs Zimmer'],
    shadow: ['zu viel Sorge ums Heim verstellt dir den Weg ins Freie'],
  },
  '7.none': {
    gift: ['Rückschläge nimmst du leicht und trägst sie nicht lange herum'],
    shadow: ['aus Erfahrung klüger zu werden, verlangt von dir ein bewusstes Innehalten'],
  },
  '7.one': {
    gift: ['Selbsterlebtes bleibt dir haften wie Harz an den Fingern'],
    shadow: ['deine stille Stunde verteidigst du manchmal erst, wenn sie verloren ist'],
  },
  '7.many': {
    gift: ['aus Umwegen und Einbußen wächst dir eine leise Klugheit'],
    shadow: ['dein Rückzug dauert manchmal länger, als der Anlass verdient'],
  },
  '8.none': {
    gift: ['du siehst über Kleinkram hinweg und behältst die Linie im Auge'],
    shadow: ['Termine und Kommastellen brauchen bei dir einen Merkzettel'],
  },
  '8.one': {
    gift: ['eine zähe Strecke gehst du bis zum Schild am Ende'],
    shadow: ['über einer Einzelheit vergeht dir gelegentlich der halbe Vormittag'],
  },
  '8.many': {
    gift: ['dein Auge findet den einen schiefen Stich im ganzen Teppich'],
    shadow: ['vor lauter Genauigkeit hört der Arbeitstag bei dir schwer auf'],
  },
  '9.none': {
    gift: ['große Theorien halten dich selten vom Zupacken ab'],
    shadow: ['das Ideal hinter der Mühe musst du dir ab und zu wieder aufsagen'],
  },
  '9.one': {
    gift: ['dein Denken hat einen Stern, an dem es sich ausrichtet'],
    shadow: ['zwischen Anspruch und Alltag knirscht es bei dir gelegentlich'],
  },
  '9.many': {
    gift: ['dein Geist nimmt hohe Stufen und lädt andere zum Mitdenken ein'],
    shadow: ['hohe Maßstäbe machen dich streng gegen gewöhnliche Ausreden'],
  },
};
