import type { Statements } from '../knowledge.ts';

/** How to come back to balance when upset. */
export const balance: Statements<'balance'> = {
  1: {
    shadow: ['im Ärger willst du sofort handeln und niemanden mehr hören'],
    practice: ['sprich erst mit einem Menschen, bevor du im Zorn etwas entscheidest'],
  },
  2: {
    shadow: ['nach einem spitzen Wort versinkst du in Kränkung und Schweigen'],
    practice: ['steh auf, wasch dir das Gesicht und benenne dann das Gefühl'],
  },
  3: {
    shadow: ['aufgewühlt redest du viel und sagst dabei das Eigentliche nicht'],
    practice: ['schreib den Kern der Aufregung in einen einzigen Satz'],
  },
  4: {
    shadow: ['bei Unrecht wirst du starr und zählst die alten Fälle auf'],
    practice: ['knete Teig oder jäte Unkraut, bis der Groll kleiner ist'],
  },
  5: {
    shadow: ['Unruhe treibt dich aus dem Zimmer, bevor etwas geklärt ist'],
    practice: ['lauf eine Runde um den Block und kehr danach zum Gespräch zurück'],
  },
  6: {
    shadow: ['in Spannungen beschwichtigst du alle und vergisst deine eigene Wut'],
    practice: ['geh in dein Zimmer und frag dich ehrlich, was du selbst jetzt brauchst'],
  },
  7: {
    shadow: ['verletzt ziehst du dich so weit zurück, dass niemand dich findet'],
    practice: ['sag jemandem Bescheid, wann du aus der Stille wiederkommst'],
  },
  8: {
    shadow: ['im Streit suchst du den Hebel und lässt die ausgestreckte Hand los'],
    practice: ['atme langsam aus und bitte dann, statt zu fordern'],
  },
  9: {
    shadow: ['bei Enttäuschung leidest du gleich an der ganzen Welt'],
    practice: ['wende dich einer greifbaren Kleinigkeit zu, etwa einer durstigen Pflanze'],
  },
};
