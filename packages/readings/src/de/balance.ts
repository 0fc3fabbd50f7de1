import type { Statements } from '../knowledge.ts';

/** How to come back to balance when upset. */
export const balance: Statements<'balance'> = {
  1: {
    shadow: ['im Ärger willst du sofort handeln und niemanden mehr hören', 'gekränkt schließt du die Tür und willst es allein regeln'],
    practice: ['sprich erst mit einem Menschen, bevor du im Zorn etwas entscheidest', 'schreib die harte Antwort auf und lass sie liegen'],
  },
  2: {
    shadow: [
      'nach einem spitzen Wort versinkst du in Kränkung und Schweigen',
      'mit wundem Gemüt hoffst du, dass jemand von selbst darauf kommt',
    ],
    practice: ['steh auf, wasch dir das Gesicht und benenne dann das Gefühl', 'such dir eine Umarmung und bleib einen Moment darin'],
  },
  3: {
    shadow: [
      'aufgewühlt redest du viel und sagst dabei das Eigentliche nicht',
      'dein Kummer verkleidet sich als Witz und findet keine Ruhe',
    ],
    practice: ['schreib den Kern der Aufregung in einen einzigen Satz', 'hör ein ganzes Lied, ohne zu reden oder zu tippen'],
  },
  4: {
    shadow: ['bei Unrecht wirst du starr und zählst die alten Fälle auf', 'nach einem Schlag sortierst du um Mitternacht die Schubladen'],
    practice: ['knete Teig oder jäte Unkraut, bis der Groll kleiner ist', 'streck die Arme und lass den Kiefer locker'],
  },
  5: {
    shadow: ['Unruhe treibt dich aus dem Zimmer, bevor etwas geklärt ist', 'mit wirrem Kopf sagst du zu jeder Ablenkung ja'],
    practice: [
      'lauf eine Runde um den Block und kehr danach zum Gespräch zurück',
      'trink im Sitzen ein Glas Wasser bis zum letzten Schluck',
    ],
  },
  6: {
    shadow: [
      'in Spannungen beschwichtigst du alle und vergisst deine eigene Wut',
      'eine Beleidigung bringt dich dazu, für die halbe Straße zu kochen',
    ],
    practice: [
      'geh in dein Zimmer und frag dich ehrlich, was du selbst jetzt brauchst',
      'geh früh schlafen, auch wenn noch Geschirr dasteht',
    ],
  },
  7: {
    shadow: ['verletzt ziehst du dich so weit zurück, dass niemand dich findet', 'dein Kopf spielt dieselbe Szene die ganze Nacht ab'],
    practice: ['sag jemandem Bescheid, wann du aus der Stille wiederkommst', 'steck die Hände in Erde oder in Brotteig'],
  },
  8: {
    shadow: [
      'im Streit suchst du den Hebel und lässt die ausgestreckte Hand los',
      'Sorgen machen deine Sätze kurz und deinen Arbeitstag lang',
    ],
    practice: ['atme langsam aus und bitte dann, statt zu fordern', 'gib vor jemandem zu, dass du heute nicht alles schaffst'],
  },
  9: {
    shadow: [
      'bei Enttäuschung leidest du gleich an der ganzen Welt',
      'nach einem Rückschlag schlägst du die alte Rechnung auf Seite eins auf',
    ],
    practice: [
      'wende dich einer greifbaren Kleinigkeit zu, etwa einer durstigen Pflanze',
      'öffne das Fenster und nenne drei Dinge, die gut laufen',
    ],
  },
};
