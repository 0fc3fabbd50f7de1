import type { Statements } from '../knowledge.ts';

/** The day number in Indian practice: temperament. */
export const moolank: Statements<'moolank'> = {
  1: {
    gift: ['dein Gemüt ist warm und aufrecht wie ein heller Vormittag'],
    shadow: ['Stolz macht dich empfindlich gegen jede kleine Zurücksetzung'],
  },
  2: {
    gift: ['dein Temperament wechselt sanft wie Ebbe und Flut'],
    shadow: ['Launen von nebenan wandern ungehindert in deine Stimmung ein'],
  },
  3: {
    gift: ['eine heitere Würde macht deinen Rat am Tisch willkommen'],
    shadow: ['deine Belehrungen geraten gelegentlich länger als die Frage'],
  },
  4: {
    gift: ['deine Natur denkt quer und findet ungewöhnliche Auswege'],
    shadow: ['Widerspruch rutscht dir heraus, noch ehe jemand ausgesprochen hat'],
  },
  5: { gift: ['flinke Gedanken und ein rasches Wort liegen dir im Blut'], shadow: ['das nervöse Vielerlei macht dich abends zerstreut'] },
  6: {
    gift: ['dein Wesen hat Sinn für Anmut, Genuss und Versöhnung'],
    shadow: ['Bequemlichkeit und schöne Dinge halten dich manchmal zu lange auf'],
  },
  7: {
    gift: ['in deinem Temperament wohnt ein Hang zum Träumen und Ergründen'],
    shadow: ['Ernüchterung lässt dich plötzlich aus der Runde verschwinden'],
  },
  8: {
    gift: ['eine ernste Ausdauer trägt dich über lange und karge Strecken'],
    shadow: ['dein Schweigen über Mühen macht Nähe für andere schwierig'],
  },
  9: {
    gift: ['dein Gemüt ist feurig, tapfer und schnell zur Stelle'],
    shadow: ['Hitze steigt in dir auf, bevor die Sache zu Ende gehört ist'],
  },
};
