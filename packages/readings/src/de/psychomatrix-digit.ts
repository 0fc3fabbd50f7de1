import type { Statements } from '../knowledge.ts';

/** A digit of the Pythagorean square: absent, once, twice, or more often. */
export const psychomatrixDigit: Statements<'psychomatrixDigit'> = {
  '1.none': {
    gift: ['du drängst dich nicht vor und überlässt das Steuer ohne Groll'],
    shadow: ['ein eigener Entschluss braucht bei dir einen bewussten Ruck'],
  },
  '1.one': {
    gift: ['dein Wille ist biegsam und lässt mit sich reden'],
    shadow: ['bei starkem Gegenwind gibst du deine Richtung leicht her'],
  },
  '1.two': {
    gift: ['du bestehst auf dem Nötigen und kannst den Rest laufen lassen'],
    shadow: ['dein Nachdruck kommt mal zu früh und mal einen Tag zu spät'],
  },
  '1.many': {
    gift: ['ein fester Charakter steht in dir wie ein Leuchtturm im Sturm'],
    shadow: ['dein Wille kann einen Raum so füllen, dass Widerspruch verstummt'],
  },
  '2.none': {
    gift: ['ein ruhiger Grundton macht deine Gesellschaft angenehm unaufgeregt'],
    shadow: ['Herzlichkeit und Schwung holst du dir am besten unter Menschen'],
  },
  '2.one': {
    gift: ['deine Wärme reicht für die Nächsten und ein wenig darüber hinaus'],
    shadow: ['nach einem langen Tag voller Leute ist dein Lächeln aufgebraucht'],
  },
  '2.two': {
    gift: ['in dir sprudelt genug Lebhaftigkeit für eine ganze Tischrunde'],
    shadow: ['auch wo Stille erwünscht ist, wippt dein Fuß weiter'],
  },
  '2.many': {
    gift: ['wo du eintrittst, wird das Licht gleichsam eine Stufe wärmer'],
    shadow: ['mit so viel Schwung umarmst du auch Leute, die Abstand möchten'],
  },
  '3.none': {
    gift: ['fertige Lehrsätze engen dich kaum ein und der Zufall darf mitreden'],
    shadow: ['Ordnung und Lernstoff musst du dir eigens in den Plan schreiben'],
  },
  '3.one': {
    gift: ['du räumst und lernst nach Lust und meist zur rechten Zeit'],
    shadow: ['dein Ordnungssinn kommt in Schüben und geht ebenso wieder'],
  },
  '3.two': {
    gift: ['Sachfragen packen dich und du sortierst die Antworten gern in Fächer'],
    shadow: ['über einen unsauberen Begriff kommst du selbst beim Plaudern schwer hinweg'],
  },
  '3.many': {
    gift: ['Wissen sammelst du wie andere Muscheln und findest jedes Stück wieder'],
    shadow: ['dein Lehrplan für die Welt lässt dem Unfug wenig Raum'],
  },
  '4.none': {
    gift: ['du gehst leicht über die Erde und brauchst wenig Ballast um dich'],
    shadow: ['in deiner Haut richtest du dich erst mit Absicht gemütlich ein'],
  },
  '4.one': {
    gift: ['du stehst fest genug und wiegst dich trotzdem mit dem Wind'],
    shadow: ['ein Vergleich mit anderen macht dich kurz unbehaglich in deiner Haut'],
  },
  '4.two': {
    gift: ['in dir sitzt etwas Handfestes, das auch Gedränge gut übersteht'],
    shadow: ['an deine starke Schulter lehnt man sich öfter, als dir lieb ist'],
  },
  '4.many': {
    gift: ['wie eine alte Eiche nimmst du Platz und lässt es wehen'],
    shadow: ['deine robuste Art hält zarte Bedenken leicht für Getue'],
  },
  '5.none': {
    gift: ['du lässt dich vom Augenblick führen und nimmst Überraschungen freundlich auf'],
    shadow: ['die Folgen eines Schrittes malst du dir am besten schriftlich aus'],
  },
  '5.one': {
    gift: ['zwei Züge voraus sieht dein Verstand meistens richtig'],
    shadow: ['deine Schlüsse ziehst du gern, bevor das letzte Stück auf dem Tisch liegt'],
  },
  '5.two': {
    gift: ['Ursache und Wirkung verknüpfst du wie Knöpfe und Löcher'],
    shadow: ['dass du es hast kommen sehen, erwähnst du eine Spur zu oft'],
  },
  '5.many': {
    gift: ['deine Voraussicht hat an Regenschirm und Ersatzschlüssel schon gedacht'],
    shadow: ['ein Kopf voller Wenn und Dann überhört leicht den Vogel im Hof'],
  },
  '6.none': {
    gift: ['du arbeitest lieber mit Worten und Gedanken als mit Zange und Leim'],
    shadow: ['ohne ein Vorhaben mit Frist bleibt das Werkzeug leicht im Kasten'],
  },
  '6.one': {
    gift: ['deine Hände helfen gern, sofern die Sache einen Sinn hat'],
    shadow: ['mitten im Werkeln fragst du dich, ob es auch jemand anders könnte'],
  },
  '6.two': {
    gift: ['mit Teig, Holz oder Erde kommst du rasch in einen guten Trott'],
    shadow: ['ein Nachmittag ohne Beschäftigung lässt dir die Finger jucken'],
  },
  '6.many': {
    gift: ['unter deinen Fingern wird aus Resten ein Möbel oder ein Mantel'],
    shadow: ['ungeschickten Leuten nimmst du leicht das Werkzeug aus der Hand'],
  },
  '7.none': {
    gift: ['du verlässt dich auf deinen Fleiß und staunst über jedes Geschenk'],
    shadow: ['dich tragen zu lassen, übst du wie das Liegen auf dem Wasser'],
  },
  '7.one': {
    gift: ['ab und zu gleitest du durch einen Tag wie ein Blatt auf dem Bach'],
    shadow: ['der leichten Stunde misstraust du, sobald sie länger dauert'],
  },
  '7.two': {
    gift: ['vieles nimmst du spielerisch und es findet sich dabei ein Weg'],
    shadow: ['im Vertrauen aufs Gelingen fehlt am Morgen manchmal der Proviant'],
  },
  '7.many': {
    gift: ['eine Heiterkeit trägt dich über Gräben, in die andere steigen'],
    shadow: ['vor lauter Schweben bleibt das Seil unter dir leicht ungeprüft'],
  },
  '8.none': {
    gift: ['du hilfst aus freiem Entschluss und selten nach Vorschrift'],
    shadow: ['ein Versprechen an andere schreibst du dir besser gleich auf'],
  },
  '8.one': {
    gift: ['auf deine Freundlichkeit kann sich ein kleiner Kreis verlassen'],
    shadow: ['zwischen Sollen und Mögen handelst du bei jeder Bitte neu aus'],
  },
  '8.two': {
    gift: ['Güte und Pflicht gehen bei dir im selben Schritt'],
    shadow: ['ein schlechtes Gewissen stellt sich bei dir schon nach kleinen Versäumnissen ein'],
  },
  '8.many': {
    gift: ['dein Herz nimmt sich vieler an und hält jede Zusage'],
    shadow: ['du hilfst so beständig, dass man das Danken vergisst'],
  },
  '9.none': {
    gift: ['du behältst nur das Wesentliche und machst dir den Kopf nicht voll'],
    shadow: ['Namen und Wege brauchen bei dir Zettel, Reime oder Wiederholung'],
  },
  '9.one': {
    gift: ['was dich angeht, merkst du dir ohne Mühe'],
    shadow: ['Nebensachen fallen dir schon an der nächsten Ecke aus der Tasche'],
  },
  '9.two': {
    gift: ['dein Kopf greift schnell zu und findet alte Gespräche wieder'],
    shadow: ['langsame Erklärungen lassen dich innerlich schon weiterblättern'],
  },
  '9.many': {
    gift: ['in deinem Gedächtnis stehen lange Regale und du kennst jedes Fach'],
    shadow: ['so rasch begreifst du, dass dir die Mühe der anderen entgeht'],
  },
};
