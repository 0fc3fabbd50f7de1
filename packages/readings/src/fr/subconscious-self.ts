import type { Statements } from '../knowledge.ts';

/** How steady one is when things go wrong. */
export const subconsciousSelf: Statements<'subconsciousSelf'> = {
  1: {
    gift: ['une crise vous apprend vite sur quelle épaule compter'],
    shadow: ['une secousse soudaine peut vous clouer au milieu de la pièce'],
  },
  2: {
    gift: ['vous tendez tôt la main et l’on vous la prend'],
    shadow: ['la confusion vous fait tourner deux fois avant de trouver la porte'],
  },
  3: {
    gift: ['la parole vous ramène pas à pas sur la terre ferme'],
    shadow: ['vos gestes partent d’abord dans trois directions'],
  },
  4: {
    gift: ['une liste familière vous guide à travers presque tous les désordres'],
    shadow: ['votre esprit privé de ses rails s’accroche à des broutilles'],
  },
  5: {
    gift: ['sous la pression, vous dénichez souvent une sortie de côté'],
    shadow: ['la précipitation peut faire d’une flaque un étang'],
  },
  6: {
    gift: ['au moment critique, vous pensez d’emblée à qui tremble le plus'],
    shadow: ['l’inquiétude pour les vôtres vous déséquilibre plus que vos propres ennuis'],
  },
  7: {
    gift: ['lors d’une panne, vous reculez au-dedans et réfléchissez'],
    shadow: ['votre distance paraît parfois bien froide aux heures d’angoisse'],
  },
  8: {
    gift: ['dans la tourmente, vous restez debout et distribuez les tâches'],
    shadow: ['votre efficacité peut froisser qui avait seulement peur'],
  },
  9: {
    gift: ['presque rien ne vous fait longtemps perdre l’équilibre'],
    shadow: ['un calme aussi large peut ressembler à de l’indifférence'],
  },
};
