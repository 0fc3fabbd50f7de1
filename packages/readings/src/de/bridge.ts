import type { Statements } from '../knowledge.ts';

/** How to bring the sides together that lie apart by a number; no gap at zero. */
export const bridge: Statements<'bridge'> = {
  0: {
    shadow: [
      'beide Seiten passen so gut zusammen, dass dir manchmal die Reibung fehlt',
      'ohne Abstand zwischen den Ufern vergisst du leicht das Wasser darunter',
    ],
    practice: ['nimm das leichte Zusammenspiel wahr und wag darin etwas Neues', 'lass jemanden ganz anderen über deinen Plan urteilen'],
  },
  1: {
    shadow: ['zwischen den Ufern wartet jede Seite darauf, dass die andere beginnt', 'mit den Schuhen in der Hand zögerst du am Wasser'],
    practice: ['tu den ersten kleinen Schritt, auch wenn er wackelt', 'entscheide eine offene Kleinigkeit noch vor dem Abendessen'],
  },
  2: {
    shadow: ['beide Hälften in dir hören einander zu selten geduldig zu', 'Ungeduld zerreißt die Fäden, die du spannen wolltest'],
    practice: ['lass die leisere Seite heute einmal zuerst reden', 'lies einen alten Streit von dir, als wäre er fremd'],
  },
  3: {
    shadow: ['was innen fröhlich ist, bleibt nach außen stumm oder umgekehrt', 'verschluckte Worte machen den Fluss breiter'],
    practice: ['such für dein inneres Bild ein Wort, einen Klang oder eine Farbe', 'sag etwas Schweres mit einem Augenzwinkern'],
  },
  4: {
    shadow: ['dem Wunsch fehlt ein Gerüst, das bis zum anderen Ufer reicht', 'gute Vorsätze bleiben bei dir ohne Uhrzeit'],
    practice: ['leg einen festen Wochentag für die Sache fest, die dazwischen liegt', 'kürze den Plan, bis er in einen einzigen Tag passt'],
  },
  5: {
    shadow: ['die Lücke in dir macht dich an Übergängen besonders nervös', 'die Gewohnheit bindet dir die Schuhe an derselben Bank fest'],
    practice: ['probier eine Möglichkeit, die beiden Seiten fremd ist', 'nimm eine Einladung an, die du sonst ausschlagen würdest'],
  },
  6: {
    shadow: [
      'zwischen Wollen und Wirken fehlt oft ein Stück Güte für dich selbst',
      'eine Seite versorgst du und die andere geht ohne Abendbrot ins Bett',
    ],
    practice: [
      'behandle den schwächeren Teil von dir wie einen lieben Gast',
      'teile den Nachmittag zwischen einer Pflicht und einer Freude',
    ],
  },
  7: {
    shadow: ['die Brücke schwankt, solange du nur auf Sicherheit wartest', 'die schnelle Antwort deckt die gute Frage zu'],
    practice: ['geh mit deiner offenen Frage spazieren und erwarte keine Lösung', 'lies etwas, das deiner Meinung widerspricht'],
  },
  8: {
    shadow: ['beide Seiten ringen darum, wer in dir das Sagen hat', 'zwei Kräfte heben sich auf, die an verschiedenen Seilen ziehen'],
    practice: ['verteil deine Stunden diese Woche gerecht auf Wunsch und Pflicht', 'nenne klar, wie viel Zeit du geben kannst'],
  },
  9: {
    shadow: ['dem inneren Spalt fehlt manchmal nur ein großzügiger Blick', 'alter Groll wiegt mitten auf der Brücke schwer'],
    practice: ['vergib dir einen Widerspruch, den du schon lange mit dir trägst', 'verschenk etwas, das dich an einen Streit erinnert'],
  },
};
