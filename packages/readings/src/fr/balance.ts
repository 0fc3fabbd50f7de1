import type { Statements } from '../knowledge.ts';

/** How to come back to balance when upset. */
export const balance: Statements<'balance'> = {
  1: {
    shadow: ['dans la colère, vous claquez la porte et restez sur le palier', 'dans la contrariété, votre volonté tape du pied'],
    practice: [
      'téléphonez à une personne au lieu de régler l’affaire sans elle',
      'demandez à quelqu’un de vous écouter dix minutes sans répondre',
      'remplacez la riposte par une question',
    ],
  },
  2: {
    shadow: ['après un mot blessant, vous vous réfugiez dans la bouderie', 'une petite dispute vous balance comme une barque'],
    practice: [
      'levez-vous, passez-vous de l’eau sur le visage et nommez l’émotion',
      'notez le fait et la peine sur deux moitiés d’une feuille',
      'dites à mi-voix ce dont vous avez besoin',
    ],
  },
  3: {
    shadow: ['sous l’orage, vous dramatisez jusqu’au dernier balcon', 'le chagrin sort chez vous en mille paroles'],
    practice: [
      'racontez l’incident une seule fois, puis mettez de la musique',
      'gribouillez votre dépit et froissez la feuille',
      'attendez la fin de la chanson avant de répliquer',
    ],
  },
  4: {
    shadow: ['l’énervement vous raidit autour d’un détail', 'la rancune prend en vous comme du ciment frais'],
    practice: [
      'faites le tour du pâté de maisons avant de répondre',
      'balayez ou pliez du linge avant de parler',
      'lâchez le détail et regardez une minute par la fenêtre',
    ],
  },
  5: {
    shadow: ['l’irritation vous jette dehors sans destination', 'votre premier réflexe dans l’embarras est de sortir'],
    practice: [
      'respirez dix fois, les deux pieds bien à plat',
      'allez jusqu’au coin et revenez avec une phrase prête',
      'buvez un verre d’eau très lentement',
    ],
  },
  6: {
    shadow: ['dans la peine, vous faites le ménage chez les autres', 'dans chaque conflit, vous emportez la faute dans votre sac'],
    practice: [
      'demandez-vous quelle part du problème vous appartient vraiment',
      'servez-vous quelque chose de chaud avant de sauver quiconque',
      'occupez-vous d’abord de votre assiette et de votre lit',
    ],
  },
  7: {
    shadow: ['une blessure vous fait disparaître derrière vos pensées', 'la vexation souffle chez vous toutes les lampes'],
    practice: [
      'écrivez ce qui s’est passé sans le moindre adjectif',
      'annoncez à quelqu’un quand vous reprendrez la conversation',
      'entrouvrez la porte à une courte visite',
    ],
  },
  8: {
    shadow: ['en pleine dispute, vous prenez le commandement de tout', 'les mauvais jours, votre voix distribue des ordres'],
    practice: [
      'rendez une décision à quelqu’un et allez marcher',
      'relâchez les épaules et laissez à d’autres le dernier mot',
      'marchez sans but jusqu’à ce que la hâte retombe',
    ],
  },
  9: {
    shadow: ['au moindre choc, vous vous envolez vers les grandes idées', 'le sentiment déborde et mouille les passants'],
    practice: [
      'occupez vos mains d’une chose simple jusqu’à ce que le cœur suive',
      'écoutez un morceau entier avant de prendre parti',
      'ramenez la conversation à un seul fait',
    ],
  },
};
