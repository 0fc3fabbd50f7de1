import type { Statements } from '../knowledge.ts';

/** A letter of the first name for some years: body, home and outer change. */
export const transitPhysical: Statements<'transitPhysical'> = {
  1: {
    gift: ['deine Schritte werden in diesen Jahren länger und suchen eine eigene Tür'],
    shadow: ['im Drang nach Veränderung stößt du zurzeit manche Vase vom Tisch'],
  },
  2: {
    gift: ['zurzeit rückt daheim ein zweiter Stuhl näher an deinen'],
    shadow: ['du wartest in dieser Zeit mit Umbauten, bis jeder zugestimmt hat'],
  },
  3: {
    gift: ['in diesen Jahren kommen Farbe, Besuch und Gelächter in deine Räume'],
    shadow: ['zurzeit sieht dein Sofa dich seltener als jedes fremde Fest'],
  },
  4: {
    gift: ['Mauern, Regale und ein fester Tagesplan wachsen in diesen Jahren'],
    shadow: ['die Arbeit an Haus und Alltag lässt dich vorläufig kaum verschnaufen'],
  },
  5: {
    gift: ['Koffer, Kisten und offene Fenster gehören für einige Zeit zu deinem Bild'],
    shadow: ['vor lauter Aufbruch wird dir manchmal der eigene Flur fremd'],
  },
  6: {
    gift: ['dein Zuhause wird in diesen Jahren zum Sammelpunkt für alle'],
    shadow: ['die Sorge um Haus und Angehörige füllt dir zurzeit beide Hände'],
  },
  7: {
    gift: ['für einige Jahre brauchst du ein Zimmer, in dem niemand anklopft'],
    shadow: ['vorläufig verkriechst du dich leicht in Räume ohne Besuch'],
  },
  8: {
    gift: ['in dieser Zeit richtest du dich größer ein und scheust kein Gewicht'],
    shadow: ['vor lauter Bauen überhörst du zurzeit, dass dein Bett ruft'],
  },
  9: {
    gift: ['diese Jahre leeren Keller und Dachböden und machen dein Gepäck leicht'],
    shadow: ['manches Möbel geht vorerst nur unter Tränen aus dem Haus'],
  },
};

/** A letter of the middle name for some years: mood, mind and people. */
export const transitMental: Statements<'transitMental'> = {
  1: {
    gift: ['dein Kopf fasst in diesen Jahren eigene Beschlüsse und steht zu ihnen'],
    shadow: ['gutem Zureden begegnest du zurzeit mit verschränkten Armen'],
  },
  2: {
    gift: ['die Gedanken anderer finden für einige Jahre leichter zu dir herein'],
    shadow: ['ein scharfes Wort hallt in dieser Zeit tagelang in dir nach'],
  },
  3: {
    gift: ['Einfälle sprudeln zurzeit schneller, als dein Notizheft Seiten hat'],
    shadow: ['die Laune hüpft in diesen Jahren wie ein Ball über die Stufen'],
  },
  4: {
    gift: ['dein Denken baut in diesen Jahren Regale für alles, was herumlag'],
    shadow: ['Sorgen um die Ordnung machen dich unter Leuten vorerst etwas steif'],
  },
  5: {
    gift: ['für eine Weile fragt dein Kopf alle Fremden nach ihrem Weg'],
    shadow: ['deine Aufmerksamkeit wechselt zurzeit so oft den Sender, dass Vertraute den Faden verlieren'],
  },
  6: {
    gift: ['in diesen Jahren denkst du in Wir und findest versöhnliche Worte'],
    shadow: ['vorläufig grübelst du mehr über das Glück der anderen als über deins'],
  },
  7: {
    gift: ['eine lange Frage begleitet dich durch diese Jahre wie ein stiller Hund'],
    shadow: ['auf Gesellschaft antwortest du zurzeit gern mit einem Buch vor der Nase'],
  },
  8: {
    gift: ['dein Urteil wird in dieser Zeit fester und man fragt dich danach'],
    shadow: ['im Gespräch feilschst du zurzeit selbst da, wo ein Nicken genügte'],
  },
  9: {
    gift: ['Verständnis für ganz andere Leben wächst in diesen Jahren in dir'],
    shadow: ['alte Gespräche laufen zurzeit in deinem Kopf noch einmal ab'],
  },
};

/** A letter of the surname for some years: what is slowly understood within. */
export const transitSpiritual: Statements<'transitSpiritual'> = {
  1: {
    gift: ['langsam begreifst du in diesen Jahren, dass dein Weg keine Erlaubnis braucht'],
    shadow: ['innerlich fühlst du dich auf dieser Strecke manchmal wie allein an Deck'],
  },
  2: {
    gift: ['allmählich verstehst du, wie viel in einem geduldigen Warten geschieht'],
    shadow: ['zwischen zwei inneren Stimmen schwankst du für einige Jahre hin und her'],
  },
  3: {
    gift: ['nach und nach entdeckst du, dass Freude auch eine ernste Antwort ist'],
    shadow: ['die tiefen Fragen dieser Jahre überspringst du leicht mit einem Lied'],
  },
  4: {
    gift: ['in dir wird über die Jahre klar, welche Balken wirklich tragen'],
    shadow: ['dein Inneres verlangt vorläufig Beweise, wo nur Vertrauen weiterhilft'],
  },
  5: {
    gift: ['etwas in dir lernt zurzeit, dass Freiheit auch im Bleiben wohnt'],
    shadow: ['Überzeugungen probierst du in diesen Jahren an wie Hüte'],
  },
  6: {
    gift: ['du ahnst in dieser Zeit, dass Liebe ohne Buchführung auskommt'],
    shadow: ['ein altes Soll redet dir zurzeit bis in die stillen Abende hinein'],
  },
  7: {
    gift: ['im Schweigen dieser Jahre hörst du etwas, das vorher zu leise war'],
    shadow: ['dein Zweifel sitzt zurzeit auch dort, wo du gern glauben würdest'],
  },
  8: {
    gift: ['mit der Zeit siehst du, dass Stärke auch teilen und warten kann'],
    shadow: ['du möchtest gerade selbst das Unsichtbare fest in der Hand haben'],
  },
  9: {
    gift: ['es dämmert dir in diesen Jahren, wie leicht offene Hände sind'],
    shadow: ['Abschiede gehen dir auf dieser Strecke tiefer, als man dir ansieht'],
  },
};
