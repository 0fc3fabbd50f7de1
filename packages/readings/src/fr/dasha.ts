import type { Statements } from '../knowledge.ts';

/** The number that rules a stretch of years, a year, some weeks or a day. */
export const dasha: Statements<'dasha'> = {
  1: {
    gift: [
      'pour l’instant, vous pouvez sortir du rang sans vous excuser',
      'le moment vous met au soleil, et votre voix porte plus loin',
      'on vous voit mieux à présent, et cela peut servir vos projets',
    ],
    shadow: ['un amour-propre en pleine lumière s’échauffe facilement', 'qui se montre beaucoup entend aussi beaucoup d’avis'],
    practice: ['signez de votre nom une chose que vous avez faite'],
  },
  2: {
    gift: [
      'les émotions montent et descendent, et vous apprenez à nager avec elles',
      'les soins donnés et reçus ont maintenant leur heure',
      'l’humeur du moment est tendre et pleine d’égards',
    ],
    shadow: ['un rien suffit à brouiller votre ciel', 'le besoin d’être auprès de quelqu’un vous fait attendre au lieu d’agir'],
    practice: ['appelez quelqu’un dont la voix vous apaise'],
  },
  3: {
    gift: [
      'un bon conseil se donne et se reçoit facilement en ce moment',
      'tout ce qui s’apprend vous réussit pour l’instant',
      'on vous pose à présent des questions et vos réponses aident',
    ],
    shadow: ['l’envie d’avoir un avis sur tout fatigue qui vous écoute', 'la théorie vous séduit davantage que l’essai'],
    practice: ['expliquez à quelqu’un ce que vous venez d’apprendre'],
  },
  4: {
    gift: [
      'un virage soudain peut vous montrer une rue intéressante',
      'les chemins de traverse ont pour vous du bon en ce moment',
      'une solution bizarre rend de fiers services',
    ],
    shadow: [
      'les plans changent sous vos pieds et vous laissent de mauvaise humeur',
      'une règle qui gênait à peine vous agace au point de la casser',
    ],
    practice: ['résolvez un petit ennui d’une manière inhabituelle'],
  },
  5: {
    gift: [
      'les mots, les messages et les rendez-vous s’enchaînent sans peine',
      'un geste rapide épargne de longues explications',
      'pour l’heure, vous trouvez vite la bonne personne et la bonne phrase',
    ],
    shadow: ['la conversation file et la promesse reste en chemin', 'tant de petites affaires à la fois éparpillent votre attention'],
    practice: ['répondez au message que vous laissez traîner'],
  },
  6: {
    gift: [
      'le moment se prête aux belles choses et aux bonnes tables',
      'un peu de confort vous réussit à présent mieux qu’un effort de plus',
      'votre charme ouvre pour l’instant des visages fermés',
    ],
    shadow: [
      'le canapé l’emporte souvent sur la tâche en cours',
      'vouloir que tout soit agréable vous fait passer sous silence ce qui gêne',
    ],
    practice: ['embellissez un objet dont vous vous servez chaque jour'],
  },
  7: {
    gift: [
      'un besoin de retrait vous ramène pour le moment à l’essentiel',
      'ce que vous cherchez se laisse entrevoir loin du bruit',
      'une question vous tient à présent mieux compagnie que la foule',
    ],
    shadow: ['les choses pratiques vous glissent un peu des mains', 'on vous croit ailleurs, et l’on n’a pas tout à fait tort'],
    practice: ['restez une heure sans écran ni conversation'],
  },
  8: {
    gift: [
      'le travail lent porte mieux maintenant que les raccourcis',
      'la patience vous rend en ce moment ce qu’elle vous a demandé',
      'l’effort que personne ne voit donne à présent sa mesure',
    ],
    shadow: ['tout semble un peu plus lourd que son poids', 'la lenteur des choses vous fait parler avec sévérité'],
    practice: ['avancez un peu une tâche que vous remettez toujours'],
  },
  9: {
    gift: [
      'la chaleur du moment donne envie d’agir et de défendre',
      'le courage de parler franchement vous vient maintenant plus vite',
      'vous avez pour l’instant de quoi forcer une porte coincée',
    ],
    shadow: ['le ton monte vite et redescend lentement', 'vous partez parfois au combat pour une broutille'],
    practice: ['dépensez votre fougue à l’air libre avant de discuter'],
  },
};
