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
    relationships: ['manche Freundschaft nimmt Fahrt auf, weil du zuerst anrufst'],
    work: ['vorn am Bug siehst du deinen Weg besser als aus der Kajüte'],
    inner: ['mit jeder eigenen Kursänderung traust du deiner Nase ein wenig mehr'],
    practice: ['erzähl jemandem vor einer Entscheidung, in welche Richtung du willst'],
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
    relationships: ['auf deinem Weg steht an mancher Weiche ein lieber Mensch mit Laterne'],
    work: ['Gelegenheiten melden sich bei dir gern beim gemeinsamen Abtrocknen'],
    inner: ['zwischen Ebbe und Flut lernst du, ohne Uhr am Ufer zu sitzen'],
    practice: ['stell heute eine Frage, deren Antwort du sonst abwarten würdest'],
  },
  3: {
    gift: [
      'Lernen und Weitergeben bringen deinen Dingen eine freundliche Richtung',
      'an deinen Kreuzungen liegt auffallend oft ein gutes Buch',
    ],
    shadow: ['vor lauter guten Aussichten verlierst du den nächsten Schritt aus dem Blick', 'der Segen aller macht jeden Weg unnötig lang'],
    relationships: ['Menschen, die etwas wissen, gehen oft ein Stück mit dir'],
    work: ['wo gelehrt, gelesen und gelacht wird, kommt dein Wagen voran'],
    inner: ['jede Einsicht öffnet dir innen ein weiteres Stockwerk'],
    practice: ['wähl aus deinen vielen Aussichten eine und tu den nächsten Handgriff'],
  },
  4: {
    gift: ['bei dir nimmt vieles eine überraschende Biegung und findet dann Form', 'eine Hintertür erweist sich häufig als die richtige'],
    shadow: [
      'plötzliche Kehrtwenden kosten dich und andere bisweilen die Geduld',
      'der gerade Weg ist dir verdächtig und du gehst einen Bogen',
    ],
    relationships: ['dein Weg kreuzt Menschen, die in kein Formular passen'],
    work: ['aus einem Irrtum im Plan wird bei dir gern das eigentliche Projekt'],
    inner: ['die krummen Strecken machen dich mit der Zeit gelassen'],
    practice: ['nimm heute absichtlich die gerade Straße und bleib bis zum Ende darauf'],
  },
  5: {
    gift: [
      'dein Lauf der Dinge liebt Märkte, Reisen und schnelle Verständigung',
      'das Gespräch mit vielen näht nach und nach deinen Weg zusammen',
    ],
    shadow: ['zu häufiger Wechsel macht aus guten Chancen lose Enden', 'vor lauter Neuem wird manches Gute nicht reif'],
    relationships: ['ein Zufallsgespräch im Abteil lenkt deinen Lauf manchmal um'],
    work: ['wo gehandelt, gereist und telefoniert wird, kommst du in Fahrt'],
    inner: ['hinter all dem Wechsel erkennst du allmählich deine eigene Spur'],
    practice: ['melde dich bei jemandem, der dir zuletzt aus dem Blick geraten ist'],
  },
  6: {
    gift: [
      'Wege ebnen sich dir oft durch Güte, Geschmack und gute Beziehungen',
      'Familie und Freunde knüpfen das Netz unter deinen Wendungen',
    ],
    shadow: ['der bequeme Weg führt dich manchmal an deinem eigentlichen vorbei', 'aus Rücksicht bleibt ein fälliger Schritt ungetan'],
    relationships: ['über den Küchentisch guter Freunde läuft mancher deiner Wege'],
    work: ['Höflichkeit und ein gutes Auge tragen dich weiter als der Ellbogen'],
    inner: ['unterwegs lernst du, Ruhe von Trägheit zu unterscheiden'],
    practice: ['mach heute den kleinen Schritt, den du aus Rücksicht vertagt hast'],
  },
  7: {
    gift: ['manche Wendung in deinem Leben zeigt ihren Sinn erst spät', 'was wie verlorene Zeit aussah, entpuppt sich als Abkürzung'],
    shadow: ['das lange Abwarten lässt Gelegenheiten still am Haus vorübergehen', 'aus Misstrauen bleiben gute Briefe ungeöffnet'],
    relationships: ['die wichtigen Menschen kommen bei dir meist ohne Fanfare herein'],
    work: ['ein Umweg durchs Archiv bringt dich oft weiter als die Hauptstraße'],
    inner: ['rückwärts gelesen ergibt dein Weg oft einen schönen Satz'],
    practice: ['öffne in dieser Woche eine Nachricht, die du misstrauisch liegen ließest'],
  },
  8: {
    gift: ['deine Dinge reifen langsam und stehen danach umso fester', 'jede gewonnene Stufe bleibt fest unter deinem Fuß'],
    shadow: ['an Verzögerungen trägst du manchmal schwerer als an der Arbeit', 'zusammengebissene Zähne verkürzen das Warten nicht'],
    relationships: ['Vertrauen kommt zu dir auf leisen Sohlen und bleibt dann wohnen'],
    work: ['deine Strecke steigt sacht an und kennt keine Abkürzung'],
    inner: ['jedes geduldige Jahr macht etwas in dir stark wie altes Holz'],
    practice: ['notiere eine Stufe, die du dieses Jahr schon genommen hast'],
  },
  9: {
    gift: [
      'Mut im richtigen Augenblick gibt deinen Wegen oft die neue Richtung',
      'ein beherzter Anfang bricht das Eis über ruhenden Dingen',
    ],
    shadow: ['überhastete Vorstöße führen dich gern im Bogen an den Start zurück', 'halb gewonnene Kämpfe stehen den neuen im Weg'],
    relationships: ['oft bringt dich ein mutiges Wort für andere ein Stück weiter'],
    work: ['ein rascher Griff zur rechten Zeit stellt deine Weichen um'],
    inner: ['dein Feuer lernt unterwegs, auch langsam zu brennen'],
    practice: ['bring einen alten Streit zu Ende oder leg ihn freundlich bei'],
  },
};
