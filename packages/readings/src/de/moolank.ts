import type { Statements } from '../knowledge.ts';

/** The day number in Indian practice: temperament. */
export const moolank: Statements<'moolank'> = {
  1: {
    gift: [
      'dein Gemüt ist warm und aufrecht wie ein heller Vormittag',
      'mit dir betritt jemand den Raum, der gute Nachrichten zu haben scheint',
    ],
    shadow: ['Stolz macht dich empfindlich gegen jede kleine Zurücksetzung', 'ein zweiter Platz brennt länger in dir, als du zugibst'],
  },
  2: {
    gift: ['dein Temperament wechselt sanft wie Ebbe und Flut', 'trösten kannst du, ohne eine einzige Frage zu stellen'],
    shadow: ['Launen von nebenan wandern ungehindert in deine Stimmung ein', 'ein schiefer Blick verdunkelt dir den ganzen Vormittag'],
  },
  3: {
    gift: ['eine heitere Würde macht deinen Rat am Tisch willkommen', 'deine Umsicht weckt die Lust, sich Notizen zu machen'],
    shadow: ['deine Belehrungen geraten gelegentlich länger als die Frage', 'Grundsätze sitzen bei dir so eng wie ein gestärkter Kragen'],
  },
  4: {
    gift: ['deine Natur denkt quer und findet ungewöhnliche Auswege', 'was alle für selbstverständlich halten, macht dich neugierig'],
    shadow: [
      'Widerspruch rutscht dir heraus, noch ehe jemand ausgesprochen hat',
      'das Seltsame reizt dich so, dass Schlichtes dir zu wenig ist',
    ],
  },
  5: {
    gift: ['flinke Gedanken und ein rasches Wort liegen dir im Blut', 'vom Scherz zum Ernst wechselst du, ohne den Faden zu verlieren'],
    shadow: ['das nervöse Vielerlei macht dich abends zerstreut', 'in der Eile hörst du nur den halben Satz'],
  },
  6: {
    gift: ['dein Wesen hat Sinn für Anmut, Genuss und Versöhnung', 'Stoffe, Speisen und Worte wählst du mit derselben Sorgfalt'],
    shadow: [
      'Bequemlichkeit und schöne Dinge halten dich manchmal zu lange auf',
      'ein süßes Lob überzeugt dich rascher als eine stachlige Wahrheit',
    ],
  },
  7: {
    gift: ['in deinem Temperament wohnt ein Hang zum Träumen und Ergründen', 'Fragen ohne Antwort sind dir gute Gesellschaft'],
    shadow: ['Ernüchterung lässt dich plötzlich aus der Runde verschwinden', 'zur Schlafenszeit drehen deine Zweifel noch ihre Runden'],
  },
  8: {
    gift: ['eine ernste Ausdauer trägt dich über lange und karge Strecken', 'du erfüllst still deinen Teil, und mit der Zeit fällt es auf'],
    shadow: ['dein Schweigen über Mühen macht Nähe für andere schwierig', 'der Ernst klebt dir sogar auf Festen im Gesicht'],
  },
  9: {
    gift: ['dein Gemüt ist feurig, tapfer und schnell zur Stelle', 'körperliche Mühe macht deinen Kopf klar'],
    shadow: [
      'Hitze steigt in dir auf, bevor die Sache zu Ende gehört ist',
      'mit klopfendem Herzen antwortest du und bereust es auf dem Heimweg',
    ],
  },
};
