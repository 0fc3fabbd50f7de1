import type { Statements } from '../knowledge.ts';

/** Four old themes: work and shortcuts, freedom and measure, pride and rebuilding, standing alone and asking. */
export const karmicDebt: Statements<'karmicDebt'> = {
  13: {
    shadow: ['Abkürzungen locken dich sehr und werden oft zum längeren Weg', 'was du vor dir herschiebst, wiegt am Ende das Doppelte'],
    gift: [
      'aus geduldiger Wiederholung wächst dir ein Können, das bleibt',
      'mit jedem durchgestandenen Arbeitstag wächst das Zutrauen zu deinen Händen',
    ],
    relationships: ['deine Freunde rechnen dir das zehnte Mal Mithelfen höher an als jedes Versprechen'],
    work: ['der langsame Weg über den Grundkurs erspart dir drei Umwege'],
    inner: ['mitten in der Mühe lernst du, die Uhr zu vergessen'],
    practice: [
      'mach eine Arbeit noch einmal sauber, die du sonst durchgewinkt hättest',
      'beginne morgen mit dem, wozu du am wenigsten Lust hast',
    ],
  },
  14: {
    shadow: ['deine Lust auf mehr kennt am Abend manchmal kein Ende', 'eine Laune nach der anderen lässt dich ohne Kurs zurück'],
    gift: ['mit selbst gesetztem Maß wird deine Freiheit erst richtig geräumig', 'eine gut gewählte Gewohnheit dient dir als Anker'],
    relationships: ['Freunde genießen das Fest mit dir doppelt, wenn du seinen Schlusstanz kennst'],
    work: ['zwei begonnene Dinge und ein fertiges sind ein gutes Tagesmaß für dich'],
    inner: ['zwischen Lust und Überdruss suchst du die Stelle, an der es gerade reicht'],
    practice: ['hör bei einem Genuss auf, solange er noch schmeckt', 'geh drei Abende nacheinander zur geplanten Zeit ins Bett'],
  },
  16: {
    shadow: [
      'manches schöne Bild von dir muss erst bröckeln, ehe du es loslässt',
      'ein gepflegtes Bild von dir kann dich von denen trennen, die dich mögen',
    ],
    gift: ['nach einem Einsturz baust du ehrlicher und mit besserem Grund', 'gelernte Bescheidenheit bringt dich Menschen näher'],
    relationships: ['ein schlichtes Entschuldige bringt dir manchmal eine ganze Freundschaft zurück'],
    work: ['ein missglückter Entwurf zeigt dir genauer als Lob, wo der Boden trägt'],
    inner: ['hinter der frisch gestrichenen Fassade wohnt in dir jemand mit Hausschuhen'],
    practice: ['gib einen Irrtum zu, bevor jemand anders ihn anspricht', 'erzähl eine Niederlage, ohne eine Lehre daraus zu machen'],
  },
  19: {
    shadow: [
      'lieber stemmst du eine Tür allein, als um den Schlüssel zu fragen',
      'angebotene Hilfe fühlt sich für dich leicht wie eine Schuld an',
    ],
    gift: [
      'deine Selbstständigkeit wird wärmer, sobald andere mittragen dürfen',
      'eine Kraft, die fragt, kommt weiter als eine, die befiehlt',
    ],
    relationships: ['Nähe beginnt bei dir mit dem Satz, dass du es allein nicht schaffst'],
    work: ['zu zweit getragen kommt der Schrank auch heil um die Ecke'],
    inner: ['das Eingeständnis, jemanden zu brauchen, macht dich überraschend leicht'],
    practice: ['bitte einmal am Tag jemanden um einen kleinen Handgriff', 'teile das Lob für etwas Gelungenes und nenne Namen'],
  },
};
