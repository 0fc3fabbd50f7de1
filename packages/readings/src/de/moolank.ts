import type { Statements } from '../knowledge.ts';

/** The day number in Indian practice: temperament. */
export const moolank: Statements<'moolank'> = {
  1: {
    gift: [
      'dein Gemüt ist warm und aufrecht wie ein heller Vormittag',
      'mit dir betritt jemand den Raum, der gute Nachrichten zu haben scheint',
    ],
    shadow: ['Stolz macht dich empfindlich gegen jede kleine Zurücksetzung', 'ein zweiter Platz brennt länger in dir, als du zugibst'],
    relationships: ['im Freundeskreis strahlst du gern und teilst dann großzügig die Wärme'],
    work: ['unter eigener Flagge arbeitest du am liebsten und am längsten'],
    inner: ['ein ehrliches Lob geht in dir auf wie ein Sonnenaufgang'],
    practice: ['gönn jemandem heute laut den ersten Platz'],
  },
  2: {
    gift: ['dein Temperament wechselt sanft wie Ebbe und Flut', 'trösten kannst du, ohne eine einzige Frage zu stellen'],
    shadow: ['Launen von nebenan wandern ungehindert in deine Stimmung ein', 'ein schiefer Blick verdunkelt dir den ganzen Vormittag'],
    relationships: ['wie der Mond bist du deinen Leuten mal ganz nah und mal schmal und fern'],
    work: ['mit sanftem Ton bringst du mürrische Leute an denselben Tisch'],
    inner: ['an bewölkten Tagen wird auch dein Gemüt ein wenig neblig'],
    practice: ['notier eine Woche lang abends deine Laune mit einem einzigen Wort'],
  },
  3: {
    gift: ['eine heitere Würde macht deinen Rat am Tisch willkommen', 'deine Umsicht weckt die Lust, sich Notizen zu machen'],
    shadow: ['deine Belehrungen geraten gelegentlich länger als die Frage', 'Grundsätze sitzen bei dir so eng wie ein gestärkter Kragen'],
    relationships: ['Freunde fragen dich um Rat und bekommen die Geschichte dazu'],
    work: ['einen Lehrplan schreibst du lieber als eine Ausrede'],
    inner: ['zufrieden schläfst du ein, wenn der Tag einen Sinn hatte'],
    practice: ['gib einen Rat nur auf Bitte und in höchstens drei Sätzen'],
  },
  4: {
    gift: ['deine Natur denkt quer und findet ungewöhnliche Auswege', 'was alle für selbstverständlich halten, macht dich neugierig'],
    shadow: [
      'Widerspruch rutscht dir heraus, noch ehe jemand ausgesprochen hat',
      'das Seltsame reizt dich so, dass Schlichtes dir zu wenig ist',
    ],
    relationships: ['dein Kreis besteht aus lauter Sonderlingen, und alle fühlen sich normal'],
    work: ['du stellst den Schreibtisch quer und findest so die Lösung'],
    inner: ['deine Gedanken fahren gern gegen die Einbahnstraße'],
    practice: ['stimm in einem Gespräch zuerst zu und widersprich erst beim zweiten Satz'],
  },
  5: {
    gift: ['flinke Gedanken und ein rasches Wort liegen dir im Blut', 'vom Scherz zum Ernst wechselst du, ohne den Faden zu verlieren'],
    shadow: ['das nervöse Vielerlei macht dich abends zerstreut', 'in der Eile hörst du nur den halben Satz'],
    relationships: ['an einem Abend machst du drei Leute bekannt und vermietest nebenbei ein Zimmer'],
    work: ['zwischen zwei Anrufen hast du schon das dritte Geschäft eingefädelt'],
    inner: ['in deinem Kopf ist immer Markttag'],
    practice: ['mach heute eine halbe Stunde lang nur eine einzige Sache'],
  },
  6: {
    gift: ['dein Wesen hat Sinn für Anmut, Genuss und Versöhnung', 'Stoffe, Speisen und Worte wählst du mit derselben Sorgfalt'],
    shadow: [
      'Bequemlichkeit und schöne Dinge halten dich manchmal zu lange auf',
      'ein süßes Lob überzeugt dich rascher als eine stachlige Wahrheit',
    ],
    relationships: ['zu deinen Einladungen zieht man sich gern etwas Hübsches an'],
    work: ['an hässlichen Formularen korrigierst du heimlich die Schrift'],
    inner: ['ein schöner Raum macht dich sanfter, als man dir zutraut'],
    practice: ['sag einem lieben Menschen freundlich etwas, das er ungern hört'],
  },
  7: {
    gift: ['in deinem Temperament wohnt ein Hang zum Träumen und Ergründen', 'Fragen ohne Antwort sind dir gute Gesellschaft'],
    shadow: ['Ernüchterung lässt dich plötzlich aus der Runde verschwinden', 'zur Schlafenszeit drehen deine Zweifel noch ihre Runden'],
    relationships: ['du meldest dich selten und schreibst dann seitenlang'],
    work: ['am Rand der Karte fühlt sich deine Neugier zu Hause'],
    inner: ['hinter deinem ruhigen Gesicht fährt oft ein Schiff davon'],
    practice: ['kündige beim nächsten Rückzug an, wann man wieder mit dir rechnen kann'],
  },
  8: {
    gift: ['eine ernste Ausdauer trägt dich über lange und karge Strecken', 'du erfüllst still deinen Teil, und mit der Zeit fällt es auf'],
    shadow: ['dein Schweigen über Mühen macht Nähe für andere schwierig', 'der Ernst klebt dir sogar auf Festen im Gesicht'],
    relationships: ['deine Zuneigung redet wenig und steht bei jedem Umzug bereit'],
    work: ['die mühsame Schicht übernimmst du und verlangst nicht einmal Musik'],
    inner: ['in dir wohnt ein alter Uhrmacher, der sich von nichts hetzen lässt'],
    practice: ['erzähl jemandem, was dir in dieser Woche schwergefallen ist'],
  },
  9: {
    gift: ['dein Gemüt ist feurig, tapfer und schnell zur Stelle', 'körperliche Mühe macht deinen Kopf klar'],
    shadow: [
      'Hitze steigt in dir auf, bevor die Sache zu Ende gehört ist',
      'mit klopfendem Herzen antwortest du und bereust es auf dem Heimweg',
    ],
    relationships: ['für deine Freunde stellst du dich in jeden Türrahmen'],
    work: ['vor einer steilen Aufgabe reibst du dir schon die Hände'],
    inner: ['dein Mut ist ein Streichholz, das hell und ohne Zögern zündet'],
    practice: ['zieh vor der nächsten hitzigen Antwort erst einmal beide Schuhe aus'],
  },
};
