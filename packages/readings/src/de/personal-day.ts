import type { Statements } from '../knowledge.ts';

/** What a day is good for, and where its risk lies. */
export const personalDay: Statements<'personalDay'> = {
  1: {
    gift: ['heute fällt es leicht, den Anfang zu machen'],
    shadow: ['der Tag verführt dich zu schnellen Alleingängen'],
    practice: ['tu vor dem Mittag das, was du am längsten aufgeschoben hast'],
  },
  2: {
    gift: ['ein offenes Ohr bringt dich heute weiter als ein gutes Argument'],
    shadow: ['an diesem Tag nimmst du Bemerkungen leicht zu schwer'],
    practice: ['frag jemanden nach seinem Tag und hör bis zum Ende zu'],
  },
  3: {
    gift: ['heute wollen deine Worte spielen und unter Leute kommen'],
    shadow: ['über dem Plaudern bleibt bis zum Abend einiges liegen'],
    practice: ['schick einem lieben Menschen ein Bild oder eine lustige Zeile'],
  },
  4: {
    gift: ['der Tag eignet sich für alles, was Ordnung und Ausdauer braucht'],
    shadow: ['über einer Kleinigkeit kannst du dich heute unnötig festbeißen'],
    practice: ['mach eine kurze Liste und streich am Abend das Erledigte durch'],
  },
  5: {
    gift: ['heute bringt dich ein spontaner Umweg auf gute Gedanken'],
    shadow: ['an solchen Tagen sagst du schnell zu und bereust es bald'],
    practice: ['iss zu Mittag etwas, das du sonst nie bestellst'],
  },
  6: {
    gift: ['dieser Tag tut dem Zuhause und allen darin gut'],
    shadow: ['du hörst heute vielleicht Bitten, die niemand ausgesprochen hat'],
    practice: ['bereite ein gutes Abendessen zu und setz dich dafür richtig hin'],
  },
  7: {
    gift: ['heute denkst du klar, solange man dich in Ruhe lässt'],
    shadow: ['zu viel Misstrauen kann diesen Tag einsam machen'],
    practice: ['schalt das Telefon für eine Stunde stumm und schau hinaus'],
  },
  8: {
    gift: ['der heutige Tag verträgt klare Worte und feste Zusagen'],
    shadow: ['im Drang nach Ergebnissen klingt dein Ton schärfer als gemeint'],
    practice: ['triff eine aufgeschobene Entscheidung, bevor es Abend wird'],
  },
  9: {
    gift: ['heute drückst du leichter ein Auge zu, auch bei dir selbst'],
    shadow: ['ein trauriger Gedanke von früher kann sich in den Tag schleichen'],
    practice: ['gib etwas weg und sag einer Person ausdrücklich Danke'],
  },
};
