import type { Statements } from '../knowledge.ts';

/** The feng shui number: in what kind of place one settles. */
export const kua: Statements<'kua'> = {
  1: {
    gift: ['du kommst zur Ruhe, wo etwas fließt oder das Licht wie Wasser wandert'],
    practice: ['stell eine Schale Wasser ans Fenster und sieh dem Licht darin zu'],
  },
  2: {
    gift: ['ein niedriger Sessel und Dinge aus Ton lassen dich an einem Ort ankommen'],
    practice: ['leg eine Decke auf den Boden und verbring dort eine halbe Stunde'],
  },
  3: {
    gift: ['gern sitzt du dort, wo morgens Geräusche und junge Triebe wach werden'],
    practice: ['öffne gleich nach dem Aufstehen das Fenster und hör der Straße zu'],
  },
  4: {
    gift: ['ein luftiger Platz mit Büchern und leichten Vorhängen stimmt dich freundlich'],
    practice: ['rück ein Möbelstück beiseite, um das du seit Langem herumgehst'],
  },
  6: {
    gift: ['unter hohen Decken und offenem Himmel ordnet sich dein Kopf wie von selbst'],
    practice: ['räum eine Tischplatte ganz leer und lass sie bis zum Abend so'],
  },
  7: {
    gift: ['ein Ufer, ein Spiegel oder eine Runde von Stühlen macht dich heiter'],
    practice: ['dreh zwei Stühle so, dass man sich beim Reden ansieht'],
  },
  8: {
    gift: ['eine Wand im Rücken und eine stille Ecke geben dir Halt'],
    practice: ['setz dich draußen auf eine Treppenstufe und warte, bis es leise wird'],
  },
  9: {
    gift: ['warme Lampen und ein kräftiges Rot an der Wand machen dich munter'],
    practice: ['iss ein Abendbrot bei Kerzenschein und lass alle Lampen aus'],
  },
};
