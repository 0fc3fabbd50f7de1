import type { Statements } from '../knowledge.ts';

/** Four old themes: work and shortcuts, freedom and measure, pride and rebuilding, standing alone and asking. */
export const karmicDebt: Statements<'karmicDebt'> = {
  13: {
    shadow: ['Abkürzungen locken dich sehr und werden oft zum längeren Weg'],
    gift: ['aus geduldiger Wiederholung wächst dir ein Können, das bleibt'],
    practice: ['mach eine Arbeit noch einmal sauber, die du sonst durchgewinkt hättest'],
  },
  14: {
    shadow: ['deine Lust auf mehr kennt am Abend manchmal kein Ende'],
    gift: ['mit selbst gesetztem Maß wird deine Freiheit erst richtig geräumig'],
    practice: ['hör bei einem Genuss auf, solange er noch schmeckt'],
  },
  16: {
    shadow: ['manches schöne Bild von dir muss erst bröckeln, ehe du es loslässt'],
    gift: ['nach einem Einsturz baust du ehrlicher und mit besserem Grund'],
    practice: ['gib einen Irrtum zu, bevor jemand anders ihn anspricht'],
  },
  19: {
    shadow: ['lieber stemmst du eine Tür allein, als um den Schlüssel zu fragen'],
    gift: ['deine Selbstständigkeit wird wärmer, sobald andere mittragen dürfen'],
    practice: ['bitte einmal am Tag jemanden um einen kleinen Handgriff'],
  },
};
