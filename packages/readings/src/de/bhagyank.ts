import type { Statements } from '../knowledge.ts';

/** The whole-date number in Indian practice: the turn things take. */
export const bhagyank: Statements<'bhagyank'> = {
  1: {
    gift: ['die Dinge wenden sich für dich oft, sobald du selbst vortrittst'],
    shadow: ['manche Wege bleiben liegen, weil du sie mit niemandem teilen willst'],
  },
  2: {
    gift: ['gute Wendungen kommen bei dir gern über Menschen und Gespräche herein'],
    shadow: ['durch Schwanken verstreicht manchmal die Stunde für ein klares Wort'],
  },
  3: {
    gift: ['Lernen und Weitergeben bringen deinen Dingen eine freundliche Richtung'],
    shadow: ['vor lauter guten Aussichten verlierst du den nächsten Schritt aus dem Blick'],
  },
  4: {
    gift: ['bei dir nimmt vieles eine überraschende Biegung und findet dann Form'],
    shadow: ['plötzliche Kehrtwenden kosten dich und andere bisweilen die Geduld'],
  },
  5: {
    gift: ['dein Lauf der Dinge liebt Märkte, Reisen und schnelle Verständigung'],
    shadow: ['zu häufiger Wechsel macht aus guten Chancen lose Enden'],
  },
  6: {
    gift: ['Wege ebnen sich dir oft durch Güte, Geschmack und gute Beziehungen'],
    shadow: ['der bequeme Weg führt dich manchmal an deinem eigentlichen vorbei'],
  },
  7: {
    gift: ['manche Wendung in deinem Leben zeigt ihren Sinn erst spät'],
    shadow: ['das lange Abwarten lässt Gelegenheiten still am Haus vorübergehen'],
  },
  8: {
    gift: ['deine Dinge reifen langsam und stehen danach umso fester'],
    shadow: ['an Verzögerungen trägst du manchmal schwerer als an der Arbeit'],
  },
  9: {
    gift: ['Mut im richtigen Augenblick gibt deinen Wegen oft die neue Richtung'],
    shadow: ['überhastete Vorstöße führen dich gern im Bogen an den Start zurück'],
  },
};
