import type { Statements } from '../knowledge.ts';

/** The background of a third of life. */
export const period: Statements<'period'> = {
  1: {
    gift: ['der Hintergrund dieser Lebenszeit ruft nach eigener Initiative'],
    shadow: ['in einer solchen Epoche stehst du schneller allein da, als dir recht ist'],
    practice: ['erledige eine Sache ganz auf deine Weise, auch wenn es länger dauert'],
  },
  2: {
    gift: ['der Grundton dieser Zeit ist leise und auf Miteinander gestimmt'],
    shadow: ['im langen Hintergrund des Wartens wirst du leicht unsichtbar'],
    practice: ['schick eine Nachricht an jemanden, der dich früher begleitet hat'],
  },
  3: {
    gift: ['durch diese Lebenszeit zieht sich ein Hang zu Farbe und Gespräch'],
    shadow: ['zu viele bunte Eindrücke lassen kaum einen in die Tiefe sinken'],
    practice: ['dekoriere einen alltäglichen Gegenstand so, dass er dich anlächelt'],
  },
  4: {
    gift: ['dein Boden besteht in dieser Zeit aus Arbeit und festen Abläufen'],
    shadow: ['eine so geordnete Kulisse kann jede Laune im Keim ersticken'],
    practice: ['flick oder sortiere etwas, das dir danach länger dient'],
  },
  5: {
    gift: ['der Hintergrund wechselt in dieser Epoche wie Bilder im Zugfenster'],
    shadow: ['Unbeständigkeit im Umfeld macht Wurzeln zur Nebensache'],
    practice: ['sprich mit jemandem, dessen Alltag ganz anders aussieht als deiner'],
  },
  6: {
    gift: ['Heim und Zugehörigkeit bilden die warme Tapete dieser Jahre'],
    shadow: ['im Geflecht der Pflichten gehst du dir selbst leicht verloren'],
    practice: ['nimm dir zu Hause eine Stunde, in der niemand klopfen darf'],
  },
  7: {
    gift: ['eine ruhige Grundstimmung fördert in dieser Zeit das Nachdenken'],
    shadow: ['der Abstand zur Welt kann unbemerkt zur Gewohnheit werden'],
    practice: ['besuch eine Bibliothek oder ein Museum ohne festes Vorhaben'],
  },
  8: {
    gift: ['die Kulisse dieser Lebenszeit handelt von Leistung und Einfluss'],
    shadow: ['wo alles nach Erfolg fragt, verkümmern leicht die zarten Dinge'],
    practice: ['halte eine Stunde frei, die du niemandem verkaufst'],
  },
  9: {
    gift: ['der Horizont dieser Epoche steht offen für viele Menschen'],
    shadow: ['ein so weiter Rahmen bietet für Eigenes wenig Halt'],
    practice: ['schau dir alte Bilder an und verabschiede dich von einem davon'],
  },
  11: {
    gift: ['unter dem Alltag dieser Zeit läuft eine feine Saite mit'],
    shadow: ['ständige Anspannung im Hintergrund macht gewöhnliche Tage mühsam'],
    practice: ['bring einen inneren Impuls in eine Form, die man anfassen kann'],
  },
  22: {
    gift: ['im Hintergrund dieser Jahre liegt ein Bauplan von beachtlicher Größe'],
    shadow: ['neben so großen Linien sehen kleine Freuden leicht unwichtig aus'],
    practice: ['koch langsam eine einfache Suppe und tu sonst gar nichts'],
  },
  33: {
    gift: ['der Grundklang dieser Lebenszeit ist Fürsorge mit Weisheit'],
    shadow: ['ein Umfeld voller Sorgen lässt dich selten zu Atem kommen'],
    practice: ['frag heute niemanden nach seinem Kummer und genieß die Sonne'],
  },
};
