import type { Statements } from '../knowledge.ts';

/** The feng shui number: in what kind of place one settles. */
export const kua: Statements<'kua'> = {
  1: {
    gift: [
      'du kommst zur Ruhe, wo etwas fließt oder Schatten sacht wandern',
      'Regen auf dem Dach und ein weicher Teppich lassen dich ausatmen',
    ],
    practice: ['stell eine Schale Wasser ans Fenster und sieh dem Licht darin zu'],
  },
  2: {
    gift: [
      'ein niedriger Sessel und Dinge aus Ton lassen dich an einem Ort ankommen',
      'mit erdigen Farben und einem gemeinsamen Tisch wird ein Raum zu deinem',
    ],
    practice: ['leg eine Decke auf den Boden und verbring dort eine halbe Stunde'],
  },
  3: {
    gift: [
      'gern sitzt du dort, wo morgens Geräusche und junge Triebe wach werden',
      'frisches Holz und ein wenig Betrieb vor der Tür machen dich wach',
    ],
    practice: ['öffne gleich nach dem Aufstehen das Fenster und hör der Straße zu'],
  },
  4: {
    gift: [
      'ein luftiger Platz mit Büchern und leichten Vorhängen stimmt dich freundlich',
      'Pflanzen, Papier und ein Fenster nach zwei Seiten lassen deine Gedanken ziehen',
    ],
    practice: ['rück ein Möbelstück beiseite, um das du seit Langem herumgehst'],
  },
  6: {
    gift: [
      'unter hohen Decken und offenem Himmel ordnet sich dein Kopf wie von selbst',
      'klare Linien und ein freier Blick nach oben geben deinem Tag Haltung',
    ],
    practice: ['räum eine Tischplatte ganz leer und lass sie bis zum Abend so'],
  },
  7: {
    gift: [
      'ein Ufer, ein Spiegel oder eine Runde von Stühlen macht dich heiter',
      'helles Metall, Gläser und Gelächter im Raum lockern dir die Zunge',
    ],
    practice: ['dreh zwei Stühle so, dass man sich beim Reden ansieht'],
  },
  8: {
    gift: ['eine Wand im Rücken und eine stille Ecke geben dir Halt', 'ein Winkel mit schwerem Vorhang und alter Truhe macht dich ruhig'],
    practice: ['setz dich draußen auf eine Treppenstufe und warte, bis es leise wird'],
  },
  9: {
    gift: [
      'warme Lampen und ein kräftiges Rot an der Wand machen dich munter',
      'wo die Sonne lange bleibt und Bilder hängen, kommst du ins Erzählen',
    ],
    practice: ['iss ein Abendbrot bei Kerzenschein und lass alle Lampen aus'],
  },
};
