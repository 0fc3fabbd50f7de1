import type { Statements } from '../knowledge.ts';

/** The number that the name holds most: what pulls strongly. */
export const hiddenPassion: Statements<'hiddenPassion'> = {
  1: {
    gift: ['ein starker Zug treibt dich dazu, selbst der Motor zu sein'],
    shadow: ['dieser Drang nach vorn lässt neben dir wenig Platz zum Lenken'],
  },
  2: {
    gift: ['es zieht dich mit Macht zu Nähe und gutem Einvernehmen'],
    shadow: ['die Sehnsucht nach Eintracht hält dich in mancher halben Sache fest'],
  },
  3: {
    gift: ['deine heimliche Leidenschaft ist das Erzählen, Singen und Gestalten'],
    shadow: ['zu viel Ausdruck auf einmal verpufft wie ein Feuerwerk am Mittag'],
  },
  4: {
    gift: ['dich fesselt alles, woran man schrauben und verbessern kann'],
    shadow: ['die Liebe zum Detail wird bisweilen zu einer Schraube ohne Ende'],
  },
  5: {
    gift: ['ein Hunger nach Erlebnissen hält dich wach und wendig'],
    shadow: ['was dich heute mitreißt, liegt morgen vielleicht schon im Schrank'],
  },
  6: {
    gift: ['dein stärkster Magnet sind Menschen, die dich brauchen könnten'],
    shadow: ['beim Helfenwollen überhörst du manchmal ein höfliches Nein'],
  },
  7: {
    gift: ['Rätsel ziehen dich an wie andere das Meer'],
    shadow: ['über der Leidenschaft fürs Ergründen vergisst du gern das Abendessen'],
  },
  8: {
    gift: ['in dir brennt ein kräftiger Wunsch, Großes zustande zu bringen'],
    shadow: ['dieses Feuer misst Menschen gelegentlich nach ihrem Nutzen'],
  },
  9: {
    gift: ['ein warmer Strom zieht dich zu allem, was menschlich ist'],
    shadow: ['aus lauter Mitgefühl hebst du Lasten, die andere tragen könnten'],
  },
};
