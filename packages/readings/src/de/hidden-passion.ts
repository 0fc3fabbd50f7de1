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
  },
  4: {
    gift: [
      'dich fesselt alles, woran man schrauben und verbessern kann',
      'mit einem Werkzeug in der Hand wird dein Tag gerade',
      'eine klare Aufgabe holt dich zuverlässiger aus dem Bett als der Wecker',
    ],
    shadow: ['die Liebe zum Detail wird bisweilen zu einer Schraube ohne Ende', 'die Werkstatt beginnt als Zuflucht und endet als Mauer'],
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
  },
  6: {
    gift: [
      'dein stärkster Magnet sind Menschen, die dich brauchen könnten',
      'ein weinendes Kind von nebenan erreicht zuerst dein Herz und dann deine Beine',
      'sogar die Katze der Straße kennt deine Tür',
    ],
    shadow: ['beim Helfenwollen überhörst du manchmal ein höfliches Nein', 'in verschlossene Zimmer tritt deine Hilfe gern ohne Klopfen'],
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
  },
  8: {
    gift: [
      'in dir brennt ein kräftiger Wunsch, Großes zustande zu bringen',
      'die Höhe des Gipfels macht dir nur mehr Lust',
      'mit etwas Großem auf den Schultern schläfst du erstaunlich gut',
    ],
    shadow: ['der Hunger nach Größe misst Menschen gelegentlich nach ihrem Nutzen', 'der Blick nach oben nimmt dem Tal seine Blumen'],
  },
  9: {
    gift: [
      'ein warmer Strom zieht dich zu allem, was menschlich ist',
      'wer leidet, kennt den Weg zu deiner Tür',
      'eine Ungerechtigkeit bringt dich vom Stuhl auf die Beine',
    ],
    shadow: ['aus lauter Mitgefühl hebst du Lasten, die andere tragen könnten', 'vor Eifer für alle entfällt dir der Name von nebenan'],
  },
};
