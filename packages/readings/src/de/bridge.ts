import type { Statements } from '../knowledge.ts';

/** How to bring the sides together that lie apart by a number; no gap at zero. */
export const bridge: Statements<'bridge'> = {
  0: {
    shadow: ['beide Seiten passen so gut zusammen, dass dir manchmal die Reibung fehlt'],
    practice: ['nimm das leichte Zusammenspiel wahr und wag darin etwas Neues'],
  },
  1: {
    shadow: ['zwischen den Ufern wartet jede Seite darauf, dass die andere beginnt'],
    practice: ['tu den ersten kleinen Schritt, auch wenn er wackelt'],
  },
  2: {
    shadow: ['beide Hälften in dir hören einander zu selten geduldig zu'],
    practice: ['lass die leisere Seite heute einmal zuerst reden'],
  },
  3: {
    shadow: ['was innen fröhlich ist, bleibt nach außen stumm oder umgekehrt'],
    practice: ['such für dein inneres Bild ein Wort, einen Klang oder eine Farbe'],
  },
  4: {
    shadow: ['dem Wunsch fehlt ein Gerüst, das bis zum anderen Ufer reicht'],
    practice: ['leg einen festen Wochentag für die Sache fest, die dazwischen liegt'],
  },
  5: {
    shadow: ['die Lücke in dir macht dich an Übergängen besonders nervös'],
    practice: ['probier eine Möglichkeit, die beiden Seiten fremd ist'],
  },
  6: {
    shadow: ['zwischen Wollen und Wirken fehlt oft ein Stück Güte für dich selbst'],
    practice: ['behandle den schwächeren Teil von dir wie einen lieben Gast'],
  },
  7: {
    shadow: ['die Brücke schwankt, solange du nur auf Sicherheit wartest'],
    practice: ['geh mit deiner offenen Frage spazieren und erwarte keine Lösung'],
  },
  8: {
    shadow: ['beide Seiten ringen darum, wer in dir das Sagen hat'],
    practice: ['verteil deine Stunden diese Woche gerecht auf Wunsch und Pflicht'],
  },
  9: {
    shadow: ['dem inneren Spalt fehlt manchmal nur ein großzügiger Blick'],
    practice: ['vergib dir einen Widerspruch, den du schon lange mit dir trägst'],
  },
};
