import type { Statements } from '../knowledge.ts';

/** What a day is good for, and where its risk lies. */
export const personalDay: Statements<'personalDay'> = {
  1: {
    gift: ['heute fällt es leicht, den Anfang zu machen', 'ein kurzer Schritt am Morgen verändert den Rest des Tages'],
    shadow: ['der Tag verführt dich zu schnellen Alleingängen', 'Ungeduld kann heute vor dir das Wort ergreifen'],
    relationships: ['heute freut sich jemand, wenn du dich zuerst meldest'],
    work: ['der schwerste Handgriff gehört heute an die erste Stelle'],
    inner: ['heute klingt deine eigene Meinung im Kopf lauter als das Radio'],
    practice: [
      'tu vor dem Mittag das, was du am längsten aufgeschoben hast',
      'geh heute den ersten Schritt und lass den zweiten für morgen',
    ],
  },
  2: {
    gift: [
      'ein offenes Ohr bringt dich heute weiter als ein gutes Argument',
      'zwei Stühle und ein Kaffee lösen heute, was verknotet schien',
    ],
    shadow: ['an diesem Tag nimmst du Bemerkungen leicht zu schwer', 'du könntest bis zum Abend auf ein Zeichen von anderen warten'],
    relationships: ['ein geteiltes Stück Kuchen sagt heute mehr als ein langer Satz'],
    work: ['zu zweit rückt heute leichter von der Stelle, woran du allein gezerrt hast'],
    inner: ['leise Töne finden heute den kürzesten Weg zu dir'],
    practice: ['frag jemanden nach seinem Tag und hör bis zum Ende zu', 'überlass heute jemandem den besseren Platz'],
  },
  3: {
    gift: ['heute wollen deine Worte spielen und unter Leute kommen', 'die gute Laune nimmt dich heute an der Hand'],
    shadow: ['über dem Plaudern bleibt bis zum Abend einiges liegen', 'im Erzähleifer rutscht leicht ein Geheimnis mit heraus'],
    relationships: ['alter Unsinn unter Freunden schmeckt heute wie frisch gebacken'],
    work: ['ein Einfall am Rand des Zettels ist heute der eigentliche Fund'],
    inner: ['deine Gedanken tragen heute bunte Socken'],
    practice: [
      'schick einem lieben Menschen ein Bild oder eine lustige Zeile',
      'lass Musik laufen, während du das Langweiligste erledigst',
    ],
  },
  4: {
    gift: ['heute gelingt, was Ordnung und Ausdauer braucht', 'Geduld findet heute die Stelle, an der die Schraube klemmt'],
    shadow: ['über einer Kleinigkeit kannst du dich heute unnötig festbeißen', 'die Pflicht schnappt sich gern auch noch die Kaffeepause'],
    relationships: ['ein gehaltenes Versprechen ist heute das schönste Geschenk'],
    work: ['die Sache mit den vielen kleinen Teilen hat heute gute Karten'],
    inner: ['ein gleichmäßiger Handgriff macht es heute still in dir'],
    practice: ['mach eine kurze Liste und streich am Abend das Erledigte durch', 'räum ein einziges Regalbrett von oben bis unten auf'],
  },
  5: {
    gift: ['heute bringt dich ein spontaner Umweg auf gute Gedanken', 'die Luft von der Straße trägt dir heute einen frischen Einfall zu'],
    shadow: ['an solchen Tagen sagst du schnell zu und bereust es bald', 'deine Lust hüpft wie ein Spatz von Ast zu Ast'],
    relationships: ['ein zufälliges Treffen an der Ecke würzt heute den Tag'],
    work: ['wechselst du heute den Platz, wechselt auch die Laune der Aufgabe'],
    inner: ['hinter deiner Stirn steht heute ein Fenster auf Kipp'],
    practice: ['iss zu Mittag etwas, das du sonst nie bestellst', 'setz dich heute an eine Stelle, an der du nie sitzt'],
  },
  6: {
    gift: [
      'dein Zuhause und alle darin spüren heute deine Aufmerksamkeit',
      'ein liebevoll gedeckter Tisch vermittelt heute besser als Worte',
    ],
    shadow: ['du hörst heute vielleicht Bitten, die niemand ausgesprochen hat', 'vor lauter Verteilen wird heute dein eigener Teller kalt'],
    relationships: ['heute zählt es, dass du an eine Kleinigkeit gedacht hast'],
    work: ['wo du heute hilfst, geht den anderen gleich mehr von der Hand'],
    inner: ['ein aufgeräumter Küchentisch beruhigt dich heute bis in die Zehen'],
    practice: ['bereite ein gutes Abendessen zu und setz dich dafür richtig hin', 'ruf jemanden aus der Familie ohne jedes Anliegen an'],
  },
  7: {
    gift: ['heute denkst du klar, solange man dich in Ruhe lässt', 'eine Stunde ohne Lärm ist heute so viel wert wie drei'],
    shadow: ['zu viel Misstrauen kann diesen Tag einsam machen', 'dein Kopf zieht einen kleinen Zweifel heute leicht groß'],
    relationships: ['heute versteht dich am besten, wer wenig fragt'],
    work: ['den Fehler, den alle suchen, findet heute am ehesten ein zweites Lesen'],
    inner: ['heute führt dein Kopf ein gutes Gespräch mit sich selbst'],
    practice: ['schalt das Telefon für eine Stunde stumm und schau hinaus', 'lies zehn Seiten fern von jedem Bildschirm'],
  },
  8: {
    gift: ['klare Worte und feste Zusagen passen gut zu heute', 'eine schwere Sache lässt sich heute mit einem Anruf bewegen'],
    shadow: [
      'im Drang nach Ergebnissen klingt dein Ton schärfer als gemeint',
      'der Befehlston schleicht sich heute leicht bis in die Küche',
    ],
    relationships: ['eine faire Abmachung entspannt heute auch den Abend'],
    work: ['was heute auf den Tisch kommt, verträgt ein klares Ja oder Nein'],
    inner: ['dein Rückgrat fühlt sich heute einen Finger breit länger an'],
    practice: ['triff eine aufgeschobene Entscheidung, bevor es Abend wird', 'bring eine kleine Rechnung zu Ende und freu dich darüber'],
  },
  9: {
    gift: ['heute drückst du leichter ein Auge zu, auch bei dir selbst', 'eine vergebene Kleinigkeit schafft heute Platz in der Brust'],
    shadow: ['ein trauriger Gedanke von früher kann sich in den Tag schleichen', 'die Müdigkeit der Welt setzt sich heute gern zu dir'],
    relationships: ['ein altes Missverständnis wird heute kleiner, sobald jemand lächelt'],
    work: ['heute ist ein guter Tag für den letzten Pinselstrich'],
    inner: ['etwas Erledigtes darf heute in dir die Lampe löschen'],
    practice: ['gib etwas weg und sag einer Person ausdrücklich Danke', 'lass die Person vor, die es eilig hat'],
  },
};
