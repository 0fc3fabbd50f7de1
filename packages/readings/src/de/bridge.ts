import type { Statements } from '../knowledge.ts';

/** How to bring the sides together that lie apart by a number; no gap at zero. */
export const bridge: Statements<'bridge'> = {
  0: {
    shadow: [
      'beide Seiten passen so gut zusammen, dass dir manchmal die Reibung fehlt',
      'ohne Abstand zwischen den Ufern vergisst du leicht das Wasser darunter',
    ],
    gift: ['deine beiden Seiten gehen im selben Schritt und brauchen kein Kommando'],
    relationships: ['weil in dir Einigkeit herrscht, wissen andere schnell, woran sie sind'],
    work: ['ohne Anlauf und ohne Zwist mit dir selbst gehst du ans Werk'],
    inner: ['so glatt passt in dir alles, dass du dir selbst kaum auffällst'],
    practice: ['nimm das leichte Zusammenspiel wahr und wag darin etwas Neues', 'lass jemanden ganz anderen über deinen Plan urteilen'],
  },
  1: {
    shadow: ['zwischen den Ufern wartet jede Seite darauf, dass die andere beginnt', 'mit den Schuhen in der Hand zögerst du am Wasser'],
    gift: ['nach dem ersten mutigen Schritt liegen deine Ufer auf einmal nah beieinander'],
    relationships: ['sobald du sagst, was du willst, kommen beide Seiten von dir mit'],
    work: ['ein klarer Beginn am Morgen spannt dein Können und dein Wollen vor denselben Wagen'],
    inner: ['deinen beiden Hälften fehlt oft nur jemand, der Los ruft'],
    practice: ['tu den ersten kleinen Schritt, auch wenn er wackelt', 'entscheide eine offene Kleinigkeit noch vor dem Abendessen'],
  },
  2: {
    shadow: ['beide Hälften in dir hören einander zu selten geduldig zu', 'Ungeduld zerreißt die Fäden, die du spannen wolltest'],
    gift: ['wo deine Seiten einander ausreden lassen, entsteht ein zweistimmiger Ton'],
    relationships: ['ein ruhiger Mensch hört beide Seiten in dir und lacht über keine'],
    work: ['bei einer Arbeit im Duett findet auch dein Inneres den Takt'],
    inner: ['etwas mehr Zartheit dir selbst gegenüber schließt den schmalen Spalt'],
    practice: ['lass die leisere Seite heute einmal zuerst reden', 'lies einen alten Streit von dir, als wäre er fremd'],
  },
  3: {
    shadow: ['was innen fröhlich ist, bleibt nach außen stumm oder umgekehrt', 'verschluckte Worte machen den Fluss breiter'],
    gift: ['ausgesprochen werden deine zwei Seiten zu einem guten Gespräch'],
    relationships: ['deine Leute verstehen deinen Zwiespalt, sobald du ihn wie eine Komödie erzählst'],
    work: ['ein Entwurf mit Farbe verbindet, was Kopf und Herz getrennt planten'],
    inner: ['ein Lied beim Abwasch bringt in dir zusammen, was sich sonst anschweigt'],
    practice: ['such für dein inneres Bild ein Wort, einen Klang oder eine Farbe', 'sag etwas Schweres mit einem Augenzwinkern'],
  },
  4: {
    shadow: ['dem Wunsch fehlt ein Gerüst, das bis zum anderen Ufer reicht', 'gute Vorsätze bleiben bei dir ohne Uhrzeit'],
    gift: ['aus zwei verschiedenen Hölzern baust du dir einen tragfähigen Steg'],
    relationships: ['verlässliche kleine Taten zeigen den anderen, dass beide Seiten in dir es ernst meinen'],
    work: ['ein fester Ablauf gibt deinem Traum einen Platz neben der Pflicht'],
    inner: ['Brett um Brett lernst du, von der einen Seite auf die andere zu gehen'],
    practice: ['leg einen festen Wochentag für die Sache fest, die dazwischen liegt', 'kürze den Plan, bis er in einen einzigen Tag passt'],
  },
  5: {
    shadow: ['die Lücke in dir macht dich an Übergängen besonders nervös', 'die Gewohnheit bindet dir die Schuhe an derselben Bank fest'],
    gift: ['mit einem beherzten Sprung lernst du das andere Ufer als Ausflugsziel kennen'],
    relationships: ['Freunde, die anders leben, zeigen dir einen Weg zwischen deinen zwei Naturen'],
    work: ['ein Auftrag aus fremdem Fach bringt deine Gegensätze in Bewegung'],
    inner: ['frische Luft von außen tut der Enge in dir gut'],
    practice: ['probier eine Möglichkeit, die beiden Seiten fremd ist', 'nimm eine Einladung an, die du sonst ausschlagen würdest'],
  },
  6: {
    shadow: [
      'zwischen Wollen und Wirken fehlt oft ein Stück Güte für dich selbst',
      'eine Seite versorgst du und die andere geht ohne Abendbrot ins Bett',
    ],
    gift: ['wo du beide Seiten bewirtest, wird aus dem Zwiespalt eine Familie'],
    relationships: ['nimmst du die Güte anderer an, vertragen sich auch deine Hälften'],
    work: ['eine Aufgabe, die du gernhast, versöhnt das Müssen mit dem Mögen'],
    inner: ['die vernachlässigte Seite in dir wünscht sich nur eine Decke und ein gutes Wort'],
    practice: [
      'behandle den schwächeren Teil von dir wie einen lieben Gast',
      'teile den Nachmittag zwischen einer Pflicht und einer Freude',
    ],
  },
  7: {
    shadow: ['die Brücke schwankt, solange du nur auf Sicherheit wartest', 'die schnelle Antwort deckt die gute Frage zu'],
    gift: ['ein wenig Stille lässt deine zwei Seiten den gleichen Grund entdecken'],
    relationships: ['ein Gespräch ohne Eile zeigt dir, welche deiner Seiten gerade antwortet'],
    work: ['bevor du handelst, lohnt ein zweiter Blick auf deine beiden Absichten'],
    inner: ['im Zwischenraum deiner Zahlen sitzt ein Rätsel und wartet auf Muße'],
    practice: ['geh mit deiner offenen Frage spazieren und erwarte keine Lösung', 'lies etwas, das deiner Meinung widerspricht'],
  },
  8: {
    shadow: ['beide Seiten ringen darum, wer in dir das Sagen hat', 'zwei Kräfte heben sich auf, die an verschiedenen Seilen ziehen'],
    gift: ['zu zweit an einer Deichsel bewegen deine Seiten erstaunliche Lasten'],
    relationships: ['eine faire Absprache mit anderen beginnt mit einer fairen Absprache in dir'],
    work: ['verteilst du die Ämter klar, arbeiten dein Ehrgeiz und dein Gemüt einander zu'],
    inner: ['in dir sitzen zwei am Kopfende und brauchen einen runden Tisch'],
    practice: ['verteil deine Stunden diese Woche gerecht auf Wunsch und Pflicht', 'nenne klar, wie viel Zeit du geben kannst'],
  },
  9: {
    shadow: ['dem inneren Spalt fehlt manchmal nur ein großzügiger Blick', 'alter Groll wiegt mitten auf der Brücke schwer'],
    gift: ['mit einem großmütigen Lächeln überspannst du auch die breiteste Stelle'],
    relationships: ['Nachsicht mit anderen lehrt dich Nachsicht mit deiner zweiten Natur'],
    work: ['eine Mühe für viele lässt deine getrennten Seiten ihren Zank vergessen'],
    inner: ['von weit oben betrachtet fließt zwischen deinen Ufern nur ein Bach'],
    practice: ['vergib dir einen Widerspruch, den du schon lange mit dir trägst', 'verschenk etwas, das dich an einen Streit erinnert'],
  },
};
