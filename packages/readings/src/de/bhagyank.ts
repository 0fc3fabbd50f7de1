import type { Statements } from '../knowledge.ts';

/** The whole-date number in Indian practice: the turn things take. */
export const bhagyank: Statements<'bhagyank'> = {
  1: {
    gift: [
      'die Dinge wenden sich für dich oft, sobald du selbst vortrittst',
      'oft ändert sich die Richtung nach einem Entschluss, den du allein fasst',
    ],
    shadow: [
      'manche Wege bleiben liegen, weil du sie mit niemandem teilen willst',
      'immer voraus zu sein, lässt dich manchmal ohne Zeugen',
    ],
  },
  2: {
    gift: [
      'gute Wendungen kommen bei dir gern über Menschen und Gespräche herein',
      'das Vorankommen folgt bei dir den Gezeiten und lohnt das Warten',
    ],
    shadow: [
      'durch Schwanken verstreicht manchmal die Stunde für ein klares Wort',
      'auf das Zeichen eines anderen zu warten, verzögert die Abfahrt',
    ],
  },
  3: {
    gift: [
      'Lernen und Weitergeben bringen deinen Dingen eine freundliche Richtung',
      'an deinen Kreuzungen liegt auffallend oft ein gutes Buch',
    ],
    shadow: ['vor lauter guten Aussichten verlierst du den nächsten Schritt aus dem Blick', 'der Segen aller macht jeden Weg unnötig lang'],
  },
  4: {
    gift: ['bei dir nimmt vieles eine überraschende Biegung und findet dann Form', 'eine Hintertür erweist sich häufig als die richtige'],
    shadow: [
      'plötzliche Kehrtwenden kosten dich und andere bisweilen die Geduld',
      'der gerade Weg ist dir verdächtig und du gehst einen Bogen',
    ],
  },
  5: {
    gift: [
      'dein Lauf der Dinge liebt Märkte, Reisen und schnelle Verständigung',
      'das Gespräch mit vielen näht nach und nach deinen Weg zusammen',
    ],
    shadow: ['zu häufiger Wechsel macht aus guten Chancen lose Enden', 'vor lauter Neuem wird manches Gute nicht reif'],
  },
  6: {
    gift: [
      'Wege ebnen sich dir oft durch Güte, Geschmack und gute Beziehungen',
      'Familie und Freunde knüpfen das Netz unter deinen Wendungen',
    ],
    shadow: ['der bequeme Weg führt dich manchmal an deinem eigentlichen vorbei', 'aus Rücksicht bleibt ein fälliger Schritt ungetan'],
  },
  7: {
    gift: ['manche Wendung in deinem Leben zeigt ihren Sinn erst spät', 'was wie verlorene Zeit aussah, entpuppt sich als Abkürzung'],
    shadow: ['das lange Abwarten lässt Gelegenheiten still am Haus vorübergehen', 'aus Misstrauen bleiben gute Briefe ungeöffnet'],
  },
  8: {
    gift: ['deine Dinge reifen langsam und stehen danach umso fester', 'jede gewonnene Stufe bleibt fest unter deinem Fuß'],
    shadow: ['an Verzögerungen trägst du manchmal schwerer als an der Arbeit', 'zusammengebissene Zähne verkürzen das Warten nicht'],
  },
  9: {
    gift: [
      'Mut im richtigen Augenblick gibt deinen Wegen oft die neue Richtung',
      'ein beherzter Anfang bricht das Eis über ruhenden Dingen',
    ],
    shadow: ['überhastete Vorstöße führen dich gern im Bogen an den Start zurück', 'halb gewonnene Kämpfe stehen den neuen im Weg'],
  },
};
