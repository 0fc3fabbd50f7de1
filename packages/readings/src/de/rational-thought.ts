import type { Statements } from '../knowledge.ts';

/** How a person thinks something through. */
export const rationalThought: Statements<'rationalThought'> = {
  1: {
    gift: ['beim Nachdenken suchst du zuerst einen eigenen Ansatz'],
    shadow: ['ein gefasster Schluss lässt bei dir kaum noch Gegengründe durch die Tür'],
  },
  2: {
    gift: ['du denkst am klarsten, sobald eine zweite Stimme deine Gründe zurückspielt'],
    shadow: ['beide Seiten leuchten dir so sehr ein, dass der Schluss offen bleibt'],
  },
  3: {
    gift: ['ein Gedanke wird dir klar, indem du ihn jemandem erzählst'],
    shadow: ['deine Überlegungen biegen gern ab, sobald am Rand etwas Lustiges steht'],
  },
  4: {
    gift: ['du zerlegst ein Problem in Schritte und legst sie der Reihe nach hin'],
    shadow: ['eine einzige fehlende Angabe bringt deine Gedankenkette zum Stehen'],
  },
  5: {
    gift: ['dein Kopf springt von Beispiel zu Beispiel und findet unterwegs die Lösung'],
    shadow: ['den letzten Beweis schenkst du dir, weil schon die nächste Frage winkt'],
  },
  6: {
    gift: ['beim Abwägen sitzen in deinem Kopf alle Betroffenen mit am Tisch'],
    shadow: ['ein verletzendes Argument hältst du allzu rasch für falsch'],
  },
  7: {
    gift: ['du verfolgst eine Frage bis in den Keller, wo ihre Leitungen verlegt sind'],
    shadow: ['an der einfachen Antwort suchst du so lange den Haken, bis sie kompliziert ist'],
  },
  8: {
    gift: ['aus vielen Gründen liest du rasch heraus, welcher am schwersten wiegt'],
    shadow: ['was sich nicht zählen lässt, fällt bei deinen Überlegungen leicht vom Tisch'],
  },
  9: {
    gift: ['du siehst hinter dem einzelnen Fall gleich das größere Muster'],
    shadow: ['dein weiter Bogen überspringt gern die Kleinigkeit, an der alles hängt'],
  },
};
