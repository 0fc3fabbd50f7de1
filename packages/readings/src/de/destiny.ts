import type { Statements } from '../knowledge.ts';

/** Where the whole date points: the wider aim. */
export const destiny: Statements<'destiny'> = {
  1: {
    gift: [
      'dein weiter Bogen zielt darauf, selbst eine Richtung vorzugeben',
      'deine Landkarte endet dort, wo ein Weg noch keinen Namen hat',
    ],
    shadow: ['im starren Blick aufs Ziel verpasst du die Begleitung am Rand'],
    relationships: ['dein langer Weg braucht Leute, die dir auch einmal die Karte abnehmen'],
    work: ['auf lange Sicht möchtest du etwas gegründet haben'],
    inner: ['weit vorn wartet ein Ich, das ohne Vergleich auskommt'],
    practice: ['formuliere in einem Satz, wofür du vorangehen willst', 'notiere, woran man sich bei dir einmal erinnern soll'],
  },
  2: {
    gift: [
      'im Großen geht es bei dir darum, Getrenntes zusammenzuführen',
      'deine lange Reise führt an einen Tisch, an dem alle reden dürfen',
    ],
    shadow: ['als ewige Brücke spürst du irgendwann nur noch fremde Schritte'],
    relationships: ['das Ziel deiner Jahre liegt eher zwischen Menschen als auf einem Gipfel'],
    work: ['am meisten bewirkst du über die Zeit als stille zweite Stimme'],
    inner: ['im weiten Bogen lernst du, einen Missklang auszuhalten'],
    practice: [
      'bring in dieser Woche zwischen alten Bekannten ein Gespräch in Gang',
      'überbring eine Botschaft zwischen Leuten, die sich nicht schreiben',
    ],
  },
  3: {
    gift: [
      'auf lange Sicht möchte deine Stimme hinaus und andere froh machen',
      'was du im Grunde suchst, ist ein Leben, das sich singen lässt',
    ],
    shadow: ['ein Ziel aus lauter Beifall bleibt hohl wie eine Trommel'],
    relationships: ['auf der ganzen Strecke ziehst du Menschen an, die gern mitsingen'],
    work: ['deine Jahre steuern auf ein Werk zu, das man gern weitererzählt'],
    inner: ['unter vielen bunten Anläufen sucht in dir ein einziges Lied seinen Anfang'],
    practice: ['veröffentliche etwas Kleines, das du sonst versteckt hättest', 'dichte vier Zeilen über deine Straße und lies sie vor'],
  },
  4: {
    gift: ['dein Ganzes läuft auf etwas zu, das Bestand hat und anderen nützt', 'dein großes Werk ähnelt einem Haus, das andere erben'],
    shadow: ['über dem Fundament vergisst du mitunter, je einzuziehen'],
    relationships: ['aus deinen Leuten wird mit jedem Balken eine eingespielte Bauhütte'],
    work: ['Stein um Stein arbeitest du an etwas, das Wind verträgt'],
    inner: ['die lange Strecke lehrt dich, dem Unfertigen zu trauen'],
    practice: ['verbessere etwas Bleibendes an dem Ort, an dem du wohnst', 'besuch etwas, das du mit aufgebaut hast, und bleib eine Weile'],
  },
  5: {
    gift: ['am Horizont wartet für dich ein Leben mit vielen Fenstern', 'der Norden deiner Jahre ist ein Horizont, der mitwandert'],
    shadow: ['bei so viel Auswahl bleibt manches Ziel nur eine Postkarte'],
    relationships: ['deine Nächsten sind über viele Orte verteilt und doch deine Heimat'],
    work: ['im Großen sammelst du Berufe, wie andere Bücher sammeln'],
    inner: ['weit draußen ahnst du eine Freiheit, die auch bleiben könnte'],
    practice: [
      'entscheide dich für eine Erfahrung, die du lange aufgeschoben hast',
      'markiere einen Ort auf der Karte und finde heraus, wie man hinkommt',
    ],
  },
  6: {
    gift: [
      'im weiten Bogen gilt deine Aufgabe dem Wohl eines Kreises von Menschen',
      'du bist unterwegs, um mehr Schönes zu hinterlassen als vorzufinden',
    ],
    shadow: ['das Ideal vom harmonischen Ganzen kann einzelne Stimmen dämpfen'],
    relationships: ['dein Ziel hat Stimmen, Teller und einen zu kleinen Tisch'],
    work: ['im Lauf der Jahre machst du Orte wohnlicher, an denen andere nur arbeiten'],
    inner: ['auf weite Sicht lernst du, gern gebraucht und trotzdem frei zu sein'],
    practice: ['frag deine Nächsten, was sie sich gemeinsam mit dir wünschen', 'halte einen Stuhl für die frei, die oft vorbeikommen'],
  },
  7: {
    gift: ['dein fernes Ziel heißt Verstehen bis auf den Grund', 'deine Schritte führen zu einer immer besser gestellten Frage'],
    shadow: ['auf der Suche nach der ganzen Wahrheit gehst du leicht an der halben vorbei'],
    relationships: ['auf deiner Reise begleiten dich wenige, die beim Denken nicht stören'],
    work: ['deine Arbeit gräbt über Jahre an derselben Stelle immer tiefer'],
    inner: ['hinter jedem Ergebnis winkt dir schon die nächste Unbekannte'],
    practice: ['vertief dich in ein einziges Thema und lass die anderen ruhen', 'erkläre in einem Brief, was du noch nicht verstehst'],
  },
  8: {
    gift: [
      'auf lange Sicht lernst du, Einfluss in gute Formen zu gießen',
      'am Ende deiner Strecke wartet eine Kraft, die gerecht verteilt',
    ],
    shadow: ['der Blick zum Gipfel macht blind für Blumen am Hang'],
    relationships: ['an deinem langen Seil klettern auch andere mit nach oben'],
    work: ['dich zieht es zu Aufgaben, bei denen eine Unterschrift für viele etwas ändert'],
    inner: ['auf die Dauer genügt es dir, Stärke zu haben, ohne sie vorzuzeigen'],
    practice: ['schreib auf, wem dein nächster Erfolg außer dir nützen soll', 'leih jemandem einen Vorteil, den du hast'],
  },
  9: {
    gift: ['dein Bogen spannt sich am Ende über das eigene Leben hinaus', 'die letzte Station deiner Karte ist ein sehr langer Tisch'],
    shadow: ['ein Herz für alle verliert gelegentlich die Nächsten aus dem Blick'],
    relationships: ['mit den Jahren wird der Kreis, den du die Deinen nennst, immer runder'],
    work: ['du arbeitest auf etwas hin, das auch Fremde einmal brauchen können'],
    inner: ['Jahr um Jahr übst du das Abgeben, bis es sich leicht anfühlt'],
    practice: ['unterstütze eine Sache, von der du selbst keinen Nutzen hast', 'begrüße jemanden in dessen Sprache'],
  },
};
