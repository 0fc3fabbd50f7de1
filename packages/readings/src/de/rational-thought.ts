import type { Statements } from '../knowledge.ts';

/** How a person thinks something through. */
export const rationalThought: Statements<'rationalThought'> = {
  1: {
    gift: ['beim Nachdenken suchst du zuerst einen eigenen Ansatz', 'in deinem Kopf genügt ein klarer Satz, um den Rest zu ordnen'],
    shadow: [
      'ein gefasster Schluss lässt bei dir kaum noch Gegengründe durch die Tür',
      'bevor die Frage ganz gestellt ist, formt dein Verstand schon das Ergebnis',
    ],
  },
  2: {
    gift: [
      'du denkst am klarsten, sobald eine zweite Stimme deine Gründe zurückspielt',
      'einen Einwand wendest du hin und her, bis er dem Gespräch nützt',
    ],
    shadow: [
      'beide Seiten leuchten dir so sehr ein, dass der Schluss offen bleibt',
      'ohne ein zustimmendes Nicken hältst du dein Urteil für vorläufig',
    ],
  },
  3: {
    gift: [
      'ein Gedanke wird dir klar, indem du ihn jemandem erzählst',
      'mit Vergleichen und Geschichten machst du Verwickeltes begreiflich',
    ],
    shadow: [
      'deine Überlegungen biegen gern ab, sobald am Rand etwas Lustiges steht',
      'das hübschere Argument überzeugt dich zuweilen mehr als das bessere',
    ],
  },
  4: {
    gift: [
      'du zerlegst ein Problem in Schritte und legst sie der Reihe nach hin',
      'was du durchdacht hast, kann auch ein fremder Kopf nachprüfen',
    ],
    shadow: [
      'eine einzige fehlende Angabe bringt deine Gedankenkette zum Stehen',
      'ein krummer Gedanke darf bei dir selten so lange bleiben, bis er blüht',
    ],
  },
  5: {
    gift: [
      'dein Kopf springt von Beispiel zu Beispiel und findet unterwegs die Lösung',
      'du prüfst einen Gedanken, indem du ihn gleich im Leben ausprobierst',
    ],
    shadow: [
      'den letzten Beweis schenkst du dir, weil schon die nächste Frage winkt',
      'mitten im Schluss wechselst du das Thema und wunderst dich über die Lücke',
    ],
  },
  6: {
    gift: [
      'beim Abwägen sitzen in deinem Kopf alle Betroffenen mit am Tisch',
      'du denkst von den Folgen her und fragst, wer damit leben muss',
    ],
    shadow: ['ein verletzendes Argument hältst du allzu rasch für falsch', 'aus Rücksicht rechnest du weiter, bis allen das Gleiche fehlt'],
  },
  7: {
    gift: [
      'du verfolgst eine Frage bis in den Keller, wo ihre Leitungen verlegt sind',
      'eine Behauptung ohne Quelle lässt deinen Verstand die Brille aufsetzen',
    ],
    shadow: [
      'an der einfachen Antwort suchst du so lange den Haken, bis sie kompliziert ist',
      'vor lauter Vorbehalten steht am Ende deiner Überlegung kein einziger Punkt',
    ],
  },
  8: {
    gift: [
      'aus vielen Gründen liest du rasch heraus, welcher am schwersten wiegt',
      'dein Verstand fragt früh nach Aufwand, Ertrag und dem nächsten Schritt',
    ],
    shadow: [
      'was sich nicht zählen lässt, fällt bei deinen Überlegungen leicht vom Tisch',
      'wer beim Abwägen zögert, bekommt von dir leicht das Ergebnis vorgesetzt',
    ],
  },
  9: {
    gift: [
      'du siehst hinter dem einzelnen Fall gleich das größere Muster',
      'beim Nachdenken nimmst du gern den Blickwinkel eines ganz anderen Lebens ein',
    ],
    shadow: [
      'dein weiter Bogen überspringt gern die Kleinigkeit, an der alles hängt',
      'das Gefühl für das Große färbt deine Gründe, ohne sich vorzustellen',
    ],
  },
};
