import type { Statements } from '../knowledge.ts';

/** What the family hands down: the tone of home. */
export const surname: Statements<'surname'> = {
  1: {
    gift: ['von zu Hause bringst du den Satz mit, dass man es selbst versuchen kann'],
    shadow: ['aus der Familie klingt der Stolz nach, keinem etwas schuldig zu sein'],
  },
  2: {
    gift: ['ein Ton der Rücksicht aus dem Elternhaus tritt mit dir durch jede Tür'],
    shadow: ['die alte Hausregel vom lieben Frieden hält dir manchmal den Mund zu'],
  },
  3: {
    gift: ['in dir klingt ein Haus nach, in dem Geschichten herumgereicht werden'],
    shadow: ['ernste Dinge verstecken sich nach alter Familiensitte gern hinter einem Scherz'],
  },
  4: {
    gift: ['deine Leute haben dir den Sinn für Ordnung wie ein Werkzeug vererbt'],
    shadow: ['ein altes Das macht man so redet dir noch in manche Schublade hinein'],
  },
  5: {
    gift: ['im Erbe deiner Leute steckt eine Reisetasche, die nie ganz ausgepackt wird'],
    shadow: ['die Unruhe des Elternhauses sitzt dir beim Bleiben noch in den Waden'],
  },
  6: {
    gift: ['mit dir kommt ein Stück Sonntagstisch durch die Tür'],
    shadow: ['die Pflichten der Familie reisen ungefragt in deinem Gepäck'],
  },
  7: {
    gift: ['in deiner Herkunft liegt die Kunst, auch ein Schweigen zu verstehen'],
    shadow: ['manches Schweigen am Esstisch setzt du fort, ohne es zu merken'],
  },
  8: {
    gift: ['aus deiner Familie kommt die Haltung, eine Sache groß anzupacken'],
    shadow: ['die Erwartung deiner Leute sitzt dir bei der Arbeit zuweilen im Nacken'],
  },
  9: {
    gift: ['ein offenes Haus klingt in dir nach, in dem für Fremde ein Teller bereitsteht'],
    shadow: ['alte Kümmernisse der Familie trägst du, als wären es deine eigenen'],
  },
};
