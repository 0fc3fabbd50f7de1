import type { Statements } from '../knowledge.ts';

/** The number that the name holds most: what pulls strongly. */
export const hiddenPassion: Statements<'hiddenPassion'> = {
  1: {
    gift: [
      'ein starker Zug treibt dich dazu, selbst der Motor zu sein',
      'der Startschuss begeistert dich mehr als das Band im Ziel',
      'an Steigungen, die alle meiden, springt dein Motor erst richtig an',
    ],
    shadow: ['der Drang nach vorn lässt neben dir wenig Platz zum Lenken', 'im Eifer rempelst du manchmal Leute an, die helfen wollten'],
    relationships: ['Freunde lieben dein Feuer und wüssten ab und zu gern, wohin es geht'],
    work: ['am liebsten stehst du dort, wo noch niemand Fußspuren hinterließ'],
    inner: ['schon beim Aufwachen kniet etwas in dir im Startblock'],
    practice: ['lass bei einem Spiel oder Spaziergang jemand anderen das Tempo bestimmen'],
  },
  2: {
    gift: [
      'es zieht dich mit Macht zu Nähe und gutem Einvernehmen',
      'schon ein kleines Echo hält dich einen ganzen Tag lang warm',
      'deine Hand sucht eine zweite, bevor sie über die Straße geht',
    ],
    shadow: [
      'die Sehnsucht nach Eintracht hält dich in mancher halben Sache fest',
      'die schönste Aussicht siehst du ohne Begleitung nur halb',
    ],
    relationships: ['dein Glück hat meist zwei Gedecke und keine Eile'],
    work: ['mit einem guten Gegenüber macht dir selbst die Ablage Vergnügen'],
    inner: ['ein ungelöster Zwist hängt in dir wie ein Faden am Pullover'],
    practice: ['verbring einen Abend nur mit dir und such dir den Film selbst aus'],
  },
  3: {
    gift: [
      'deine heimliche Leidenschaft ist das Erzählen, Singen und Gestalten',
      'Wörter und Farben zupfen dich den ganzen Tag am Ärmel',
      'eine leere Wand ist für dich eine Einladung',
    ],
    shadow: [
      'zu viel Ausdruck auf einmal verpufft wie ein Feuerwerk am Mittag',
      'der Hunger nach Beifall trägt dich manchmal aus dem eigenen Stück',
    ],
    relationships: ['Freunde bekommen von dir Spitznamen, Reime und gezeichnete Grüße'],
    work: ['du nimmst die Aufgabe mit dem kleinsten Lohn, wenn sie die größte Bühne hat'],
    inner: ['selbst im Halbschlaf feilt etwas in dir an der besseren Pointe'],
    practice: ['bring eine einzige Strophe, Skizze oder Seite wirklich bis zum Schluss'],
  },
  4: {
    gift: [
      'dich fesselt alles, woran man schrauben und verbessern kann',
      'mit einem Werkzeug in der Hand wird dein Tag gerade',
      'eine klare Aufgabe holt dich zuverlässiger aus dem Bett als der Wecker',
    ],
    shadow: ['die Liebe zum Detail wird bisweilen zu einer Schraube ohne Ende', 'die Werkstatt beginnt als Zuflucht und endet als Mauer'],
    relationships: ['wer dich glücklich machen will, bringt etwas Kaputtes mit'],
    work: ['eine saubere Fuge freut dich noch auf dem Heimweg'],
    inner: ['Unerledigtes klopft in dir wie ein tropfender Hahn'],
    practice: ['leg das Werkzeug bei achtzig Prozent aus der Hand und betrachte das Stück'],
  },
  5: {
    gift: [
      'ein Hunger nach Erlebnissen hält dich wach und wendig',
      'eine Karte, die du nie gesehen hast, lässt dich das Essen vergessen',
      'dein Kopf hebt sich bei jedem Geruch aus einer anderen Gegend',
    ],
    shadow: [
      'was dich heute mitreißt, liegt morgen vielleicht schon im Schrank',
      'der Appetit auf alles gibt deinem Kalender Bauchschmerzen',
    ],
    relationships: ['mit dir befreundet zu sein heißt, die Zahnbürste eingesteckt zu haben'],
    work: ['du blühst auf, sobald eine Aufgabe nach Bahnhof riecht'],
    inner: ['irgendein Teil von dir steht ständig auf Zehenspitzen und späht'],
    practice: ['iss einmal drei Tage lang dasselbe und such darin das Neue'],
  },
  6: {
    gift: [
      'dein stärkster Magnet sind Menschen, die dich brauchen könnten',
      'ein weinendes Kind von nebenan erreicht zuerst dein Herz und dann deine Beine',
      'sogar die Katze der Straße kennt deine Tür',
    ],
    shadow: ['beim Helfenwollen überhörst du manchmal ein höfliches Nein', 'in verschlossene Zimmer tritt deine Hilfe gern ohne Klopfen'],
    relationships: ['an der Tür drückst du jedem noch etwas Eingepacktes in die Hand'],
    work: ['du suchst dir mit sicherem Griff den Platz, an dem zwei Hände fehlen'],
    inner: ['ungebraucht zu sein macht dich nervöser als ein voller Terminplan'],
    practice: ['lass eine Schwierigkeit anderer einen Tag lang ganz bei ihnen'],
  },
  7: {
    gift: [
      'Rätsel ziehen dich an wie andere das Meer',
      'unter jeder Oberfläche zieht dich etwas weiter hinab',
      'ein halb gelöstes Geheimnis beschleunigt deinen Schritt',
    ],
    shadow: [
      'über der Leidenschaft fürs Ergründen vergisst du gern das Abendessen',
      'die Liebe zum Warum überhört leicht das Wie geht es dir',
    ],
    relationships: ['du liebst Menschen mit einem Rest, den du nicht verstehst'],
    work: ['ein widersprüchlicher Befund lässt dich freiwillig Überstunden machen'],
    inner: ['die Frage nach dem Dahinter holt dich sogar von der Tanzfläche'],
    practice: ['frag jemanden nach seinem Befinden und verzichte auf jede Analyse'],
  },
  8: {
    gift: [
      'in dir brennt ein kräftiger Wunsch, Großes zustande zu bringen',
      'die Höhe des Gipfels macht dir nur mehr Lust',
      'mit etwas Großem auf den Schultern schläfst du erstaunlich gut',
    ],
    shadow: ['der Hunger nach Größe misst Menschen gelegentlich nach ihrem Nutzen', 'der Blick nach oben nimmt dem Tal seine Blumen'],
    relationships: ['Freunden traust du gern mehr zu, als sie bestellt haben'],
    work: ['je höher die Latte liegt, desto besser schmeckt dir das Frühstück'],
    inner: ['ein mittelmäßiger Tag kratzt in dir wie eine offene Wette'],
    practice: ['verliere mit Absicht eine Partie und gratuliere herzlich'],
  },
  9: {
    gift: [
      'ein warmer Strom zieht dich zu allem, was menschlich ist',
      'wer leidet, kennt den Weg zu deiner Tür',
      'eine Ungerechtigkeit bringt dich vom Stuhl auf die Beine',
    ],
    shadow: ['aus lauter Mitgefühl hebst du Lasten, die andere tragen könnten', 'vor Eifer für alle entfällt dir der Name von nebenan'],
    relationships: ['jede Reise bringt dir jemanden ein, dem du jahrelang schreibst'],
    work: ['für eine gute Sache klebst du nachts noch Plakate'],
    inner: ['Nachrichten von weit her gehen dir nah wie Post aus der Familie'],
    practice: ['schenk den nächsten freien Nachmittag dem Menschen, der am nächsten wohnt'],
  },
};
