import type { Statements } from '../knowledge.ts';

/** What the family hands down: the tone of home. */
export const surname: Statements<'surname'> = {
  1: {
    gift: [
      'von zu Hause bringst du den Satz mit, dass man es selbst versuchen kann',
      'ein ererbter Trotz hilft dir, klemmende Türen zu öffnen',
    ],
    shadow: [
      'aus der Familie klingt der Stolz nach, keinem etwas schuldig zu sein',
      'wie daheim gewohnt beißt du eher die Zähne zusammen, als zu fragen',
    ],
  },
  2: {
    gift: [
      'ein Ton der Rücksicht aus dem Elternhaus tritt mit dir durch jede Tür',
      'aus dem Kreis der Familie stammt dein Gespür für den Ton zwischen zwei Menschen',
    ],
    shadow: [
      'die alte Hausregel vom lieben Frieden hält dir manchmal den Mund zu',
      'das leise Treten von früher begleitet dich noch durch fremde Flure',
    ],
  },
  3: {
    gift: [
      'in dir klingt ein Haus nach, in dem Geschichten herumgereicht werden',
      'Lieder, Sprüche und ein lautes Tischgespräch sind dein Familiensilber',
    ],
    shadow: [
      'ernste Dinge verstecken sich nach alter Familiensitte gern hinter einem Scherz',
      'wo ein Gespräch nötig wäre, hilfst du dir wie daheim mit einem Lied',
    ],
  },
  4: {
    gift: [
      'deine Leute haben dir den Sinn für Ordnung wie ein Werkzeug vererbt',
      'deine Herkunft gibt dir das Zutrauen, dass Arbeit ein Haus baut',
    ],
    shadow: [
      'ein altes Das macht man so redet dir noch in manche Schublade hinein',
      'die Sparsamkeit der Großeltern zählt in dir noch die Kekse',
    ],
  },
  5: {
    gift: [
      'im Erbe deiner Leute steckt eine Reisetasche, die nie ganz ausgepackt wird',
      'aus der Verwandtschaft weht dir die Lust auf fremde Küchen und Straßen zu',
    ],
    shadow: [
      'die Unruhe des Elternhauses sitzt dir beim Bleiben noch in den Waden',
      'alte Aufbrüche in der Familie zupfen noch an deinem Mantel',
    ],
  },
  6: {
    gift: ['mit dir kommt ein Stück Sonntagstisch durch die Tür', 'alte Kochtöpfe klappern mit, sobald du Leute empfängst'],
    shadow: [
      'die Pflichten der Familie reisen ungefragt in deinem Gepäck',
      'ein überlieferter Satz vom Zusammenhalten wiegt dir manchmal schwer',
    ],
  },
  7: {
    gift: [
      'in deiner Herkunft liegt die Kunst, auch ein Schweigen zu verstehen',
      'etwas von einer stillen Werkbank daheim steckt in deinem Blick',
    ],
    shadow: [
      'die stillen Mahlzeiten von daheim setzt du unbemerkt fort',
      'das Misstrauen deiner Leute gegen Neugierige hast du still übernommen',
    ],
  },
  8: {
    gift: [
      'aus deiner Familie kommt die Haltung, eine Sache groß anzupacken',
      'das Rückgrat deiner Vorfahren steht in dir, sobald es zu verhandeln gilt',
    ],
    shadow: [
      'die Erwartung deiner Leute sitzt dir bei der Arbeit zuweilen im Nacken',
      'in deiner Herkunft zählt das Geschaffte viel und das Gefühlte wenig',
    ],
  },
  9: {
    gift: [
      'ein offenes Haus klingt in dir nach, in dem für Fremde ein Teller bereitsteht',
      'die Großzügigkeit deiner Leute steckt dir in den Händen',
    ],
    shadow: [
      'alte Kümmernisse der Familie trägst du, als wären es deine eigenen',
      'von den Deinen hast du gelernt, zu verzeihen und dabei zu schlucken',
    ],
  },
};
