import type { Statements } from '../knowledge.ts';

/** How to bring two sides together. */
export const bridge: Statements<'bridge'> = {
  0: {
    shadow: ['sans écart à franchir, on s’endort volontiers sur la berge'],
    practice: ['cherchez une voix qui contredise la vôtre avec tact'],
  },
  1: {
    shadow: ['les deux rives attendent chacune que l’autre commence'],
    practice: ['faites le premier pas, même chancelant'],
  },
  2: {
    shadow: ['vos deux moitiés se parlent poliment sans s’entendre'],
    practice: ['asseyez-les par écrit à la même table pendant une demi-heure'],
  },
  3: {
    shadow: ['ce qui rit au-dedans reste muet au-dehors, ou l’inverse'],
    practice: ['cherchez un mot, un son ou une couleur pour l’image intérieure'],
  },
  4: {
    shadow: ['entre le souhait et l’habitude, il manque un escalier'],
    practice: ['donnez à votre rêve une heure fixe dans l’emploi du temps'],
  },
  5: {
    shadow: ['l’écart entre vos deux bords rend chaque passage nerveux'],
    practice: ['essayez une possibilité étrangère à chacun de vos deux camps'],
  },
  6: {
    shadow: ['chaque côté reproche à l’autre de négliger la maison'],
    practice: ['dorlotez ce soir la part de vous que vous grondez d’ordinaire'],
  },
  7: {
    shadow: ['les deux bords s’éloignent dès que vous cessez de réfléchir'],
    practice: ['emmenez votre contradiction faire une longue marche'],
  },
  8: {
    shadow: ['une part réclame des résultats et l’autre refuse de compter'],
    practice: ['traduisez un idéal en un objet que l’on puisse tenir'],
  },
  9: {
    shadow: ['un bord s’agrippe tandis que l’autre a déjà levé l’ancre'],
    practice: ['rendez un service que vos deux versants approuvent'],
  },
};
