import type { Statements } from '../knowledge.ts';

/** The lesson that returns. */
export const challenge: Statements<'challenge'> = {
  0: {
    shadow: [
      'ohne vorgegebene Aufgabe weichst du der Wahl manchmal einfach aus',
      'vor lauter Möglichkeiten rührst du gelegentlich gar keine an',
    ],
    gift: ['mit etwas Übung wird dir die freie Wahl zum liebsten Spielzeug'],
    relationships: ['deine Nächsten wüssten manchmal gern, wofür du dich nun entschieden hast'],
    work: ['ohne Vorgabe von oben lernst du, dir selbst den Zettel zu schreiben'],
    inner: [
      'du darfst selbst bestimmen, woran du wachsen willst',
      'innere Freiheit fühlt sich an manchen Tagen weit und an manchen leer an',
    ],
    practice: [
      'such dir für diese Woche eine einzige Übung aus und bleib dabei',
      'frag dich am Abend, welche Schwierigkeit du heute selbst gewählt hast',
    ],
  },
  1: {
    shadow: ['zwischen Trotz und Nachgeben findest du schwer den mittleren Weg', 'im Kreis starker Stimmen verstummt deine eigene leicht'],
    gift: ['aus vielen kleinen Entscheidungen wächst dir ein gerader Rücken'],
    relationships: ['am Tisch mit lauten Menschen übst du, einen ganzen Satz zu Ende zu sprechen'],
    work: ['dein Vorschlag verdient es, schon vor der Abstimmung gehört zu werden'],
    inner: ['du übst, ohne Kampf bei deinem Willen zu bleiben', 'wer du ohne Zustimmung bist, lernst du nur nach und nach'],
    practice: [
      'sag bei einer kleinen Bitte klar Nein, ohne dich zu rechtfertigen',
      'triff eine Entscheidung, bevor du irgendjemanden gefragt hast',
    ],
  },
  2: {
    shadow: [
      'du liest in Gesichtern oft eine Kritik, die dort gar nicht steht',
      'aus Furcht vor Zurückweisung machst du dich kleiner als nötig',
    ],
    gift: ['mit der Zeit wird aus dünner Haut ein Seismograf mit Humor'],
    relationships: ['eine offene Nachfrage erspart dir mit Freunden manchen stummen Abend'],
    work: ['einen Einwand gegen die Sache hörst du nach und nach, ohne zusammenzuzucken'],
    inner: [
      'dein Feingefühl will zum Werkzeug werden statt zur offenen Stelle',
      'langsam begreifst du, dass Anderssein noch keine Trennung bedeutet',
    ],
    practice: [
      'frag bei einem Verdacht direkt nach, was gemeint war',
      'lass eine Bemerkung vorbeiziehen wie einen Bus, der nicht deiner ist',
    ],
  },
  3: {
    shadow: ['aus Angst vor Spott hältst du deine besten Einfälle zurück', 'Klatsch oder Ironie ersetzt dir manchmal das ehrliche Wort'],
    gift: ['dein unfertiges Lied findet Ohren, sobald du es summst'],
    relationships: ['unter Freunden darf dein Scherz Platz machen für das, was du meinst'],
    work: ['einen Entwurf zu zeigen bringt dich weiter als das fünfte heimliche Überarbeiten'],
    inner: ['in dir wartet eine Stimme darauf, sich auch unvollkommen zu zeigen', 'du übst eine Freude, für die dir niemand Noten gibt'],
    practice: [
      'zeig jemandem etwas Selbstgemachtes ohne eine einzige Entschuldigung',
      'erzähl eine peinliche Begebenheit und lach dabei über dich',
    ],
  },
  4: {
    shadow: [
      'Unordnung wächst dir über den Kopf oder Strenge nimmt dir die Luft',
      'die Mühe der Ebene schreckt dich mehr als jeder steile Berg',
    ],
    gift: ['Stein neben Stein legen deine kleinen Handgriffe einen Weg'],
    relationships: ['deine Lieben spüren am erledigten Abwasch, dass es dir ernst ist'],
    work: ['eine feste Stunde am selben Platz schafft mehr als ein wilder Kraftakt'],
    inner: ['Ausdauer ist das Feld, das du immer wieder neu beackerst', 'allmählich lernst du, in einem festen Rahmen freier zu atmen'],
    practice: [
      'arbeite an einer trockenen Sache täglich eine kurze feste Zeit',
      'bring eine einzige Ablage in Ordnung und freu dich am Anblick',
    ],
  },
  5: {
    shadow: [
      'du springst ab oder klammerst dich fest, sobald sich etwas ändert',
      'ein Reiz verspricht dir oft mehr, als er bis zum Morgen hält',
    ],
    gift: ['wer bleiben und gehen gelernt hat, reist mit leichtem Koffer'],
    relationships: ['eine Verabredung einzuhalten ist bei dir manchmal ein kleines Abenteuer'],
    work: ['kurz vor dem Ende einer Aufgabe ruft dich jedes Mal etwas Neues'],
    inner: ['zwischen Fernweh und Angst vor dem Sprung suchst du dein Maß', 'immer neu fragst du dich, wofür du deine Freiheit brauchst'],
    practice: [
      'verzichte einen Tag auf eine Ablenkung und beobachte die Unruhe',
      'wage eine kleine Änderung, die du seit Monaten hinausschiebst',
    ],
  },
  6: {
    shadow: [
      'du legst an Menschen ein Idealmaß an, das niemandem passt',
      'im Kümmern um andere steckt manchmal ein stiller Wunsch nach Kontrolle',
    ],
    gift: ['mit wachsender Nachsicht wird dein Zuhause auch für dich bequemer'],
    relationships: ['andere falten die Handtücher schief und haben dich trotzdem lieb'],
    work: ['fremde Arbeit ein bisschen krumm stehen zu lassen ist deine hohe Schule'],
    inner: ['du lernst in Runden, dass Liebe auch Fehler aushält', 'dein Pflichtgefühl darf unterscheiden zwischen Last und Aufgabe'],
    practice: [
      'lass einen schiefen Bilderrahmen bei anderen Leuten einfach hängen',
      'lob an einem Menschen ausdrücklich einen liebenswerten Makel',
    ],
  },
  7: {
    shadow: [
      'Misstrauen hält dich auf Abstand, wo Vertrauen möglich wäre',
      'du versteckst Gefühle hinter Wissen und Wissen hinter Schweigen',
    ],
    gift: ['geprüftes Vertrauen gibt dir einen Blick, der tief reicht und warm bleibt'],
    relationships: ['Freunde freuen sich über jeden Satz, den du nicht vorher geprüft hast'],
    work: ['irgendwann ist genug gelesen und der erste Versuch an der Reihe'],
    inner: [
      'die Aufgabe besteht darin, auch dem Unbewiesenen etwas Platz zu lassen',
      'Alleinsein kann dich nähren oder einsperren, je nach offener Tür',
    ],
    practice: ['vertrau einer Auskunft, ohne sie gleich nachzuprüfen', 'erzähl jemandem von einem Zweifel, den du sonst verbirgst'],
  },
  8: {
    shadow: [
      'Erfolg und Ansehen bekommen bei dir leicht zu viel Stimmrecht',
      'du willst entweder alles lenken oder mit Macht nichts zu tun haben',
    ],
    gift: ['ein entspanntes Verhältnis zur Macht gibt dir breite und lockere Schultern'],
    relationships: ['wer zahlt und wer bestimmt, klärst du mit Freunden besser vor der Rechnung'],
    work: ['du übst, Verantwortung anzunehmen, ohne gleich das ganze Lenkrad zu umklammern'],
    inner: [
      'deine Übung ist ein aufrechter Umgang mit Stärke und Besitz',
      'nach und nach lernst du, ein Genug auszusprechen und es zu meinen',
    ],
    practice: ['frag dich bei einer Anschaffung, was sie dir beweisen soll', 'gib jemandem offen recht, der weniger zu sagen hat als du'],
  },
};
