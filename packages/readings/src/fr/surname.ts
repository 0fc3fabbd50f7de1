import type { Statements } from '../knowledge.ts';

/** What the family hands down, the tone of home, and with what one comes through the door. */
export const surname: Statements<'surname'> = {
  1: {
    gift: ['votre famille transmet l’habitude de se lancer sans demander la permission'],
    shadow: ['chez les vôtres, réclamer de l’aide ne va pas toujours de soi'],
  },
  2: {
    gift: ['de la maison vous vient l’art de s’entendre sans hausser le ton'],
    shadow: ['en famille, on tait volontiers un désaccord pour sauver le repas'],
  },
  3: {
    gift: ['les histoires de famille vous ont laissé le goût de raconter'],
    shadow: ['chez les vôtres, on plaisante parfois là où il faudrait parler pour de bon'],
  },
  4: {
    gift: ['vous arrivez partout avec l’héritage de gens de métier et de parole'],
    shadow: ['le devoir passe d’une génération à l’autre comme une armoire trop lourde'],
  },
  5: {
    gift: ['de vos aïeux vous vient une curiosité qui ne craint pas les frontières'],
    shadow: ['la tablée familiale se disperse volontiers avant le dessert'],
  },
  6: {
    gift: ['vous passez la porte avec de quoi nourrir et rassurer tout le monde'],
    shadow: ['ce que la parenté attend de vous peut peser sur vos dimanches'],
  },
  7: {
    gift: ['vous tenez des vôtres le respect des livres, du calme et des portes fermées'],
    shadow: ['dans la lignée, on s’aime sans le dire et chacun doit deviner'],
  },
  8: {
    gift: ['le sens des responsabilités fait partie de votre héritage'],
    shadow: ['à la maison, l’estime se gagne parfois plus qu’elle ne se donne'],
  },
  9: {
    gift: ['d’une maison ouverte vous gardez l’habitude de mettre une assiette de plus'],
    shadow: ['de vieux chagrins de famille peuvent voyager dans vos bagages'],
  },
};
