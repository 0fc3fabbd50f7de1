import type { Statements } from '../knowledge.ts';

/** What the day is good for, and its risk. */
export const personalDay: Statements<'personalDay'> = {
  1: {
    gift: ['aujourd’hui, la première démarche coûte moins que d’habitude'],
    shadow: ['votre hâte pourrait couper une parole utile'],
    practice: ['faites avant le déjeuner ce que vous redoutez le plus'],
  },
  2: {
    gift: ['la journée favorise l’écoute et les mots pesés'],
    shadow: ['une hésitation risque de vous suivre d’une heure à l’autre'],
    practice: ['rapprochez votre chaise de la personne qui parle bas'],
  },
  3: {
    gift: ['la bonne humeur circule aujourd’hui comme du pain frais'],
    shadow: ['le bavardage peut manger l’heure que vous vouliez sauver'],
    practice: ['glissez un mot drôle dans un message sérieux'],
  },
  4: {
    gift: ['l’ordre et l’endurance trouvent en ce jour un allié'],
    shadow: ['un rien mal rangé peut vous retenir sans raison'],
    practice: ['nettoyez l’outil que vous employez le plus'],
  },
  5: {
    gift: ['une surprise de passage rend ce jour plus large'],
    shadow: ['l’envie de bouger peut faire sauter un rendez-vous'],
    practice: ['mangez dehors ou près d’une fenêtre ouverte'],
  },
  6: {
    gift: ['un geste d’attention porte loin aujourd’hui'],
    shadow: ['vous pourriez porter ce soir trois soucis d’emprunt'],
    practice: ['préparez une boisson chaude pour quelqu’un, et une pour vous'],
  },
  7: {
    gift: ['la journée s’y prête, une pensée peut aller jusqu’au fond'],
    shadow: ['un soupçon pourrait se faire passer pour de la lucidité'],
    practice: ['éteignez les écrans une heure plus tôt que d’ordinaire'],
  },
  8: {
    gift: ['une affaire concrète se laisse mener à terme avant ce soir'],
    shadow: ['l’autorité peut durcir votre voix d’un cran de trop'],
    practice: ['vérifiez un compte ou une facture en souffrance'],
  },
  9: {
    gift: ['il vous est plus facile aujourd’hui de fermer les yeux sur une faute'],
    shadow: ['un chagrin d’autrefois peut se glisser dans l’après-midi'],
    practice: ['laissez passer devant vous une personne pressée'],
  },
};
