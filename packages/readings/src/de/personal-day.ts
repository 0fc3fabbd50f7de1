import type { Statements } from '../knowledge.ts';

/** What a day is good for, and where its risk lies. */
export const personalDay: Statements<'personalDay'> = {
  1: {
    gift: ['heute fällt es leicht, den Anfang zu machen', 'ein kurzer Schritt am Morgen verändert den Rest des Tages'],
    shadow: ['der Tag verführt dich zu schnellen Alleingängen', 'Ungeduld kann heute vor dir das Wort ergreifen'],
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
    practice: ['frag jemanden nach seinem Tag und hör bis zum Ende zu', 'überlass heute jemandem den besseren Platz'],
  },
  3: {
    gift: ['heute wollen deine Worte spielen und unter Leute kommen', 'die gute Laune nimmt dich heute an der Hand'],
    shadow: ['über dem Plaudern bleibt bis zum Abend einiges liegen', 'im Erzähleifer rutscht leicht ein Geheimnis mit heraus'],
    practice: [
      'schick einem lieben Menschen ein Bild oder eine lustige Zeile',
      'lass Musik laufen, während du das Langweiligste erledigst',
    ],
  },
  4: {
    gift: ['heute gelingt, was Ordnung und Ausdauer braucht', 'Geduld findet heute die Stelle, an der die Schraube klemmt'],
    shadow: ['über einer Kleinigkeit kannst du dich heute unnötig festbeißen', 'die Pflicht schnappt sich gern auch noch die Kaffeepause'],
    practice: ['mach eine kurze Liste und streich am Abend das Erledigte durch', 'räum ein einziges Regalbrett von oben bis unten auf'],
  },
  5: {
    gift: ['heute bringt dich ein spontaner Umweg auf gute Gedanken', 'die Luft von der Straße trägt dir heute einen frischen Einfall zu'],
    shadow: ['an solchen Tagen sagst du schnell zu und bereust es bald', 'deine Lust hüpft wie ein Spatz von Ast zu Ast'],
    practice: ['iss zu Mittag etwas, das du sonst nie bestellst', 'setz dich heute an eine Stelle, an der du nie sitzt'],
  },
  6: {
    gift: [
      'dein Zuhause und alle darin spüren heute deine Aufmerksamkeit',
      'ein liebevoll gedeckter Tisch vermittelt heute besser als Worte',
    ],
    shadow: ['du hörst heute vielleicht Bitten, die niemand ausgesprochen hat', 'vor lauter Verteilen wird heute dein eigener Teller kalt'],
    practice: ['bereite ein gutes Abendessen zu und setz dich dafür richtig hin', 'ruf jemanden aus der Familie ohne jedes Anliegen an'],
  },
  7: {
    gift: ['heute denkst du klar, solange man dich in Ruhe lässt', 'eine Stunde ohne Lärm ist heute so viel wert wie drei'],
    shadow: ['zu viel Misstrauen kann diesen Tag einsam machen', 'dein Kopf zieht einen kleinen Zweifel heute leicht groß'],
    practice: ['schalt das Telefon für eine Stunde stumm und schau hinaus', 'lies zehn Seiten fern von jedem Bildschirm'],
  },
  8: {
    gift: ['klare Worte und feste Zusagen passen gut zu heute', 'eine schwere Sache lässt sich heute mit einem Anruf bewegen'],
    shadow: [
      'im Drang nach Ergebnissen klingt dein Ton schärfer als gemeint',
      'der Befehlston schleicht sich heute leicht bis in die Küche',
    ],
    practice: ['triff eine aufgeschobene Entscheidung, bevor es Abend wird', 'bring eine kleine Rechnung zu Ende und freu dich darüber'],
  },
  9: {
    gift: ['heute drückst du leichter ein Auge zu, auch bei dir selbst', 'eine vergebene Kleinigkeit schafft heute Platz in der Brust'],
    shadow: ['ein trauriger Gedanke von früher kann sich in den Tag schleichen', 'die Müdigkeit der Welt setzt sich heute gern zu dir'],
    practice: ['gib etwas weg und sag einer Person ausdrücklich Danke', 'lass die Person vor, die es eilig hat'],
  },
};
