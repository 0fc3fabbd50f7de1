import type { Statements } from '../knowledge.ts';

/** The first reaction to what is new. */
export const attitude: Statements<'attitude'> = {
  1: {
    gift: ['face au nouveau, vous avancez d’un pas et posez les questions ensuite'],
    shadow: ['votre premier mot est parfois déjà une décision'],
    practice: ['comptez jusqu’à cinq avant d’accepter une proposition'],
  },
  2: {
    gift: ['devant l’inconnu, vous cherchez d’abord un regard ami'],
    shadow: ['votre prudence polie laisse passer le premier train'],
    practice: ['dites votre première impression sans arrondir les angles'],
  },
  3: {
    gift: ['une nouvelle vous arrache d’abord un bon mot'],
    shadow: ['vos débuts enchantés ne laissent pas voir le mode d’emploi'],
    practice: ['demandez une précision avant d’applaudir'],
  },
  4: {
    gift: ['vous tournez autour d’une nouveauté pour voir si elle tient'],
    shadow: ['votre premier non vise souvent le désordre plutôt que l’idée'],
    practice: ['essayez une nouveauté pendant dix minutes avant de la juger'],
  },
  5: {
    gift: ['l’imprévu vous attire avant même d’avoir montré son prix'],
    shadow: ['ce qui est frais brille si fort que l’ancien pâlit aussitôt'],
    practice: ['dormez une nuit sur l’offre la plus excitante du moment'],
  },
  6: {
    gift: ['vous demandez d’abord qui aura besoin de quoi'],
    shadow: ['vous prenez la charge en même temps que la nouvelle'],
    practice: ['attendez qu’une autre main se lève d’abord'],
  },
  7: {
    gift: ['vous reculez d’un pas pour mieux regarder l’affaire'],
    shadow: ['votre mine réfléchie décourage les porteurs de surprises'],
    practice: ['posez votre question au lieu de la garder pour plus tard'],
  },
  8: {
    gift: ['vous évaluez d’un regard le rendement possible d’une occasion'],
    shadow: ['le ton des affaires vous vient avant le bonjour'],
    practice: ['commencez votre prochain appel par des nouvelles de l’autre'],
  },
  9: {
    gift: ['vous recevez les inconnus comme des voisins d’un autre village'],
    shadow: ['votre élan d’aide promet avant d’en connaître la taille'],
    practice: ['demandez combien de temps la chose durera avant de dire oui'],
  },
};
