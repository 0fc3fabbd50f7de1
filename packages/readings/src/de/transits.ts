import type { Statements } from '../knowledge.ts';

/** A letter of the first name for some years: body, home and outer change. */
export const transitPhysical: Statements<'transitPhysical'> = {
  1: {
    gift: [
      'deine Schritte werden in diesen Jahren länger und suchen eine eigene Tür',
      'ein neuer Arbeitsplatz, ein Umzug oder ein anderer Haarschnitt reizt dich zurzeit',
    ],
    shadow: [
      'im Drang nach Veränderung stößt du zurzeit manche Vase vom Tisch',
      'die eigenen vier Wände kommen dir für einige Jahre leicht zu eng vor',
    ],
  },
  2: {
    gift: ['zurzeit rückt daheim ein zweiter Stuhl näher an deinen', 'für eine Weile bewegst du dich am liebsten zu zweit'],
    shadow: [
      'du wartest in dieser Zeit mit Umbauten, bis jeder zugestimmt hat',
      'auf Zugluft im Haus und im Ton reagierst du derzeit empfindlich',
    ],
  },
  3: {
    gift: [
      'in diesen Jahren kommen Farbe, Besuch und Gelächter in deine Räume',
      'deine Kleider und Wände dürfen für einige Jahre kräftig leuchten',
    ],
    shadow: ['zurzeit sieht dein Sofa dich seltener als jedes fremde Fest', 'vor lauter Gästen bleibt der Besen derzeit in der Ecke'],
  },
  4: {
    gift: ['Mauern, Regale und ein fester Tagesplan wachsen in diesen Jahren', 'im Körper sitzt zurzeit eine zähe Lust auf Anpacken'],
    shadow: [
      'die Arbeit an Haus und Alltag lässt dich vorläufig kaum verschnaufen',
      'ein unerledigter Handgriff daheim stört dich derzeit bis in den Sonntag',
    ],
  },
  5: {
    gift: [
      'Koffer, Kisten und offene Fenster gehören für einige Zeit zu deinem Bild',
      'deine Füße kennen in dieser Zeit kaum zweimal denselben Weg',
    ],
    shadow: [
      'vor lauter Aufbruch wird dir manchmal der eigene Flur fremd',
      'manche Tasche bleibt derzeit so lange gepackt, dass sie im Weg steht',
    ],
  },
  6: {
    gift: [
      'dein Zuhause wird in diesen Jahren zum Sammelpunkt für alle',
      'es zieht dich in diesen Jahren an Herde, Beete und Kinderbetten',
    ],
    shadow: [
      'die Sorge um Haus und Angehörige füllt dir zurzeit beide Hände',
      'für einige Jahre räumst du hinter allen her und selten für dich',
    ],
  },
  7: {
    gift: ['für einige Jahre brauchst du ein Zimmer, in dem niemand anklopft', 'ein Schreibtisch am Fenster ist zurzeit dein liebster Ort'],
    shadow: [
      'vorläufig verkriechst du dich leicht in Räume ohne Besuch',
      'in diesen Jahren vergisst du über den Büchern leicht das Abendlicht draußen',
    ],
  },
  8: {
    gift: ['in dieser Zeit richtest du dich größer ein und scheust kein Gewicht', 'deine Schultern tragen zurzeit einen größeren Rahmen'],
    shadow: [
      'vor lauter Bauen überhörst du zurzeit, dass dein Bett ruft',
      'in dieser Zeit misst du Räume und Kleider leicht nach ihrem Eindruck',
    ],
  },
  9: {
    gift: [
      'diese Jahre leeren Keller und Dachböden und machen dein Gepäck leicht',
      'weite Wege und volle Säle stehen dir in dieser Zeit gut',
    ],
    shadow: [
      'manches Möbel geht vorerst nur unter Tränen aus dem Haus',
      'derzeit verabschiedest du Dinge schneller, als du sie vermissen kannst',
    ],
  },
};

/** A letter of the middle name for some years: mood, mind and people. */
export const transitMental: Statements<'transitMental'> = {
  1: {
    gift: [
      'dein Kopf fasst in diesen Jahren eigene Beschlüsse und steht zu ihnen',
      'gegen den Strom zu denken, fällt dir zurzeit leichter als früher',
    ],
    shadow: [
      'gutem Zureden begegnest du zurzeit mit verschränkten Armen',
      'im Gespräch wartest du derzeit selten, bis der Punkt gesetzt ist',
    ],
  },
  2: {
    gift: [
      'die Gedanken anderer finden für einige Jahre leichter zu dir herein',
      'ein vertrautes Gespräch zu zweit klärt in diesen Jahren mehr als Bücher',
    ],
    shadow: [
      'ein scharfes Wort hallt in dieser Zeit tagelang in dir nach',
      'was man von dir hält, wiegt derzeit schwerer als dein eigener Eindruck',
    ],
  },
  3: {
    gift: [
      'Einfälle sprudeln zurzeit schneller, als dein Notizheft Seiten hat',
      'unter Leuten sprühst du in dieser Zeit und findest leicht Anschluss',
    ],
    shadow: [
      'die Laune hüpft in diesen Jahren wie ein Ball über die Stufen',
      'deine Gedanken tanzen zurzeit so gern, dass keiner sich setzt',
    ],
  },
  4: {
    gift: ['dein Denken baut in diesen Jahren Regale für alles, was herumlag', 'deine Stimmung hält zurzeit wie ein gut gezimmerter Stuhl'],
    shadow: [
      'Sorgen um die Ordnung machen dich unter Leuten vorerst etwas steif',
      'am liebsten fährst du zurzeit mit jeder Überlegung auf Schienen',
    ],
  },
  5: {
    gift: ['für eine Weile fragt dein Kopf alle Fremden nach ihrem Weg', 'Neuigkeiten und unbekannte Wörter stillen zurzeit deinen Hunger'],
    shadow: [
      'deine Aufmerksamkeit wechselt so oft den Sender, dass Vertraute den Faden verlieren',
      'die Ungeduld sitzt in diesen Jahren mit am Tisch und trommelt',
    ],
  },
  6: {
    gift: [
      'in diesen Jahren denkst du in Wir und findest versöhnliche Worte',
      'Menschen vertrauen dir zurzeit ihre Sorgen an und gehen leichter',
    ],
    shadow: [
      'vorläufig grübelst du mehr über das Glück der anderen als über deins',
      'fremde Verstimmungen nimmst du derzeit wie Hausaufgaben mit',
    ],
  },
  7: {
    gift: [
      'eine lange Frage begleitet dich durch diese Jahre wie ein stiller Hund',
      'deine Fragen werden in diesen Jahren genauer und brauchen weniger Publikum',
    ],
    shadow: [
      'auf Gesellschaft antwortest du zurzeit gern mit einem Buch vor der Nase',
      'auf einen Scherz folgt bei dir zurzeit leicht eine Stirnfalte',
    ],
  },
  8: {
    gift: [
      'deine Meinung wird in dieser Zeit fester und man fragt dich danach',
      'in dieser Zeit denkst du in großen Linien und klaren Zahlen',
    ],
    shadow: [
      'im Gespräch feilschst du zurzeit selbst da, wo ein Nicken genügte',
      'deine Gedanken kreisen derzeit gern um Rang und Anerkennung',
    ],
  },
  9: {
    gift: [
      'Verständnis für ganz andere Leben wächst in diesen Jahren in dir',
      'dein Kopf verzeiht in diesen Jahren schneller, als er urteilt',
    ],
    shadow: [
      'alte Gespräche laufen zurzeit in deinem Kopf noch einmal ab',
      'für eine Weile denkst du an so viele, dass die Nächsten zu kurz kommen',
    ],
  },
};

/** A letter of the surname for some years: what is slowly understood within. */
export const transitSpiritual: Statements<'transitSpiritual'> = {
  1: {
    gift: [
      'langsam begreifst du in diesen Jahren, dass dein Weg keine Erlaubnis braucht',
      'tief innen reift zurzeit der Mut, etwas Eigenes zu glauben',
    ],
    shadow: [
      'innerlich fühlst du dich auf dieser Strecke manchmal wie allein an Deck',
      'auf deiner Einsicht beharrst du derzeit so fest, dass es einsam wird',
    ],
  },
  2: {
    gift: [
      'allmählich verstehst du, wie viel in einem geduldigen Warten geschieht',
      'im Stillen lernst du für einige Jahre das Vertrauen zu einem Du',
    ],
    shadow: [
      'zwischen zwei inneren Stimmen schwankst du für einige Jahre hin und her',
      'innerlich wartest du zurzeit auf einen Anstoß, den nur du geben kannst',
    ],
  },
  3: {
    gift: [
      'nach und nach entdeckst du, dass Freude auch eine ernste Antwort ist',
      'ein Bild, ein Gedicht oder ein Gebet öffnet dir zurzeit innere Türen',
    ],
    shadow: [
      'die tiefen Fragen dieser Jahre überspringst du leicht mit einem Lied',
      'in dieser Zeit schmückst du eine Ahnung gern aus, bevor sie reif ist',
    ],
  },
  4: {
    gift: [
      'in dir wird über die Jahre klar, welche Balken wirklich tragen',
      'eine kleine tägliche Stille trägt dich in diesen Jahren weit',
    ],
    shadow: [
      'dein Inneres verlangt vorläufig Beweise, wo nur Vertrauen weiterhilft',
      'im Stillen hältst du zurzeit an Regeln fest, deren Grund vergessen ist',
    ],
  },
  5: {
    gift: [
      'etwas in dir lernt zurzeit, dass Freiheit auch im Bleiben wohnt',
      'derzeit lehrt dich jeder Umweg etwas, das keine Schule hatte',
    ],
    shadow: [
      'Überzeugungen probierst du in diesen Jahren an wie Hüte',
      'auf der Suche nach Weite verlierst du vorläufig den ruhigen Punkt',
    ],
  },
  6: {
    gift: ['du ahnst in dieser Zeit, dass Liebe ohne Buchführung auskommt', 'Vergebung bekommt in diesen Jahren für dich ein Gesicht'],
    shadow: [
      'das Kümmern nimmt dir zurzeit auch die Stunden, die dem Stillen gehören',
      'derzeit willst du andere zu einer Einsicht führen, die noch wächst',
    ],
  },
  7: {
    gift: ['im Schweigen dieser Jahre hörst du etwas, das vorher zu leise war', 'dein Inneres baut zurzeit an einem Raum ohne Uhren'],
    shadow: [
      'dein Zweifel sitzt zurzeit auch dort, wo du gern glauben würdest',
      'die lange Suche macht dich in diesen Jahren manchmal unerreichbar',
    ],
  },
  8: {
    gift: ['mit der Zeit siehst du, dass Stärke auch teilen und warten kann', 'im Inneren begreifst du zurzeit, was wirklich Gewicht hat'],
    shadow: ['du möchtest gerade selbst das Unsichtbare fest in der Hand haben', 'selbst die Stille soll dir derzeit etwas einbringen'],
  },
  9: {
    gift: [
      'es dämmert dir in diesen Jahren, wie leicht offene Hände sind',
      'innerlich weitet sich in diesen Jahren der Kreis derer, die du meinst',
    ],
    shadow: [
      'Abschiede gehen dir auf dieser Strecke tiefer, als man dir ansieht',
      'beim Blick aufs Ganze verlierst du zurzeit leicht die eigene Hand aus den Augen',
    ],
  },
};
