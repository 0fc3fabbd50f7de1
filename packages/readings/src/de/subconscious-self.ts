import type { Statements } from '../knowledge.ts';

/** How steady one is when things go wrong, by how many different numbers the name holds. */
export const subconsciousSelf: Statements<'subconsciousSelf'> = {
  1: {
    gift: ['im Notfall lehnst du dich klug an Menschen mit ruhiger Hand'],
    shadow: ['bei einem plötzlichen Schlag stehst du zunächst wie angewurzelt da'],
  },
  2: {
    gift: ['mit einem vertrauten Menschen am Telefon findest du bald wieder Boden'],
    shadow: ['ohne Zuspruch drehst du dich im Ernstfall leicht im Kreis'],
  },
  3: {
    gift: ['in der Bedrängnis hilft dir ein Einfall oder ein schräger Witz'],
    shadow: ['ein plötzlicher Ausfall zerstreut dich in viele kleine Handgriffe'],
  },
  4: {
    gift: ['eine feste Liste bringt dich durch fast jedes Durcheinander'],
    shadow: ['ohne den gewohnten Ablauf verhakst du dich an Nebensachen'],
  },
  5: {
    gift: ['mitten im Wirbel findest du meist einen beweglichen Ausweg'],
    shadow: ['im ersten Schreck handelst du gern schneller, als du denkst'],
  },
  6: {
    gift: ['nach einem Missgeschick rufst du zuerst alle an einen Tisch'],
    shadow: ['die Sorge um deine Nächsten verdrängt im Ernstfall leicht den Überblick'],
  },
  7: {
    gift: ['bei einer Panne trittst du innerlich zurück und denkst nach'],
    shadow: ['dein kühler Abstand wirkt in bangen Stunden manchmal abweisend'],
  },
  8: {
    gift: ['in der Krise wird deine Stimme fest und dein Plan verlässlich'],
    shadow: ['vor lauter Fassung merkst du spät, wie sehr es dich getroffen hat'],
  },
  9: {
    gift: ['kaum ein Missgeschick bringt dich länger aus der inneren Ruhe'],
    shadow: ['deine große Gelassenheit lässt andere mit ihrer Aufregung allein'],
  },
};
