import type { Statements } from '../knowledge.ts';

/** The lines of the Lo Shu square, complete or empty. */
export const loShuLine: Statements<'loShuLine'> = {
  'mental.complete': {
    gift: ['votre mémoire retient le nom, le visage et le fil du débat'],
    practice: ['prêtez vos souvenirs à quelqu’un qui en a égaré'],
  },
  'mental.empty': {
    gift: ['votre esprit voyage sans bagage et regarde ce qui est là'],
    practice: ['résumez un article à un proche, sans le relire'],
  },
  'emotional.complete': {
    gift: ['vous entendez battre le cœur sous les phrases polies'],
    practice: ['cédez avant ce soir à un mouvement de tendresse'],
  },
  'emotional.empty': {
    gift: ['les faits vous guident quand l’humeur voudrait prendre le volant'],
    practice: ['arrêtez-vous à midi et demandez des nouvelles à votre cœur'],
  },
  'practical.complete': {
    gift: ['entre vos doigts, les idées prennent vite la forme d’un objet'],
    practice: ['admirez une minute pleine ce que vous venez de terminer'],
  },
  'practical.empty': {
    gift: ['les choses et leur entretien ne vous retiennent guère'],
    practice: ['posez un crochet, une boîte ou une planche là où règne le fouillis'],
  },
  'thought.complete': {
    gift: ['vos plans naissent avec leurs charnières et leurs vis'],
    practice: ['accrochez au mur un projet dessiné sur une seule feuille'],
  },
  'thought.empty': {
    gift: ['vous abordez les jours sans théorie toute prête'],
    practice: ['expliquez votre intention à haute voix avant de bouger'],
  },
  'will.complete': {
    gift: ['il y a en vous un axe qui ne se tord pas facilement'],
    practice: ['vérifiez que le but poursuivi est toujours le vôtre'],
  },
  'will.empty': {
    gift: ['vous laissez mûrir les affaires sans forcer la poignée'],
    practice: ['fixez-vous un objectif si petit qu’il ne puisse vous échapper'],
  },
  'action.complete': {
    gift: ['entre le dire et le faire, vous n’avez qu’une marche'],
    practice: ['restez immobile le temps d’une tasse de thé'],
  },
  'action.empty': {
    gift: ['vous regardez sereinement les autres courir en rond'],
    practice: ['exécutez sur-le-champ la première tâche qui vous vient'],
  },
  'golden.complete': {
    gift: ['l’adresse et la bonté font chez vous équipe'],
    practice: ['mettez votre savoir-faire au service d’un voisin'],
  },
  'golden.empty': {
    gift: ['vous mariez l’utile et le cœur à votre manière, sans modèle'],
    practice: ['raccommodez quelque chose pour une personne que vous aimez bien'],
  },
  'silver.complete': {
    gift: ['votre œil reconnaît la valeur d’un lieu sous la peinture écaillée'],
    practice: ['traversez votre logis comme si vous y étiez de passage'],
  },
  'silver.empty': {
    gift: ['peu de possessions vous laissent les mains libres'],
    practice: ['élisez un objet digne d’être gardé et donnez-lui sa place'],
  },
};
