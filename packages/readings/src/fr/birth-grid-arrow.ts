import type { Statements } from '../knowledge.ts';

/** The arrows of the birth grid, full and empty ones. */
export const birthGridArrow: Statements<'birthGridArrow'> = {
  determination: {
    gift: ['une résolution prise vous tire à travers pluie et vent contraire'],
    practice: ['demandez-vous une fois si le mur a un côté'],
  },
  procrastination: {
    gift: ['les affaires ont chez vous le droit de mûrir avant qu’on y touche'],
    practice: ['réglez un minuteur et travaillez jusqu’à ce qu’il sonne'],
  },
  spirituality: {
    gift: ['une confiance paisible vous tient la main aux heures bizarres'],
    practice: ['allumez une bougie au crépuscule et ne faites rien d’autre'],
  },
  enquirer: {
    gift: ['vous demandez à voir les pièces avant d’applaudir'],
    practice: ['laissez un petit mystère tranquille sans l’expliquer'],
  },
  intellect: {
    gift: ['votre pensée est vive, large et bien meublée'],
    practice: ['montrez à quelqu’un trois étoiles que vous savez nommer'],
  },
  poor_memory: {
    gift: ['votre tête reste aérée parce qu’elle garde peu de vieux papiers'],
    practice: ['répétez à voix haute le prochain nom qu’on vous donne'],
  },
  emotional_balance: {
    gift: ['entre le chaud et le froid, vous trouvez le milieu où l’on respire'],
    practice: ['laissez-vous emporter une fois par un refrain bête'],
  },
  hypersensitivity: {
    gift: ['vous sentez changer l’air d’une pièce derrière la porte'],
    practice: ['accordez-vous une heure de calme après chaque foule'],
  },
  practicality: {
    gift: ['les outils, les moteurs et les horaires vous obéissent volontiers'],
    practice: ['vouez une soirée à quelque chose de parfaitement inutile'],
  },
  disorder: {
    gift: ['vous circulez à l’aise dans un fouillis qui égare tout le monde'],
    practice: ['donnez un logis fixe à vos clés et à vos câbles'],
  },
  planner: {
    gift: ['vous voyez l’itinéraire avant que la valise soit faite'],
    practice: ['prévoyez une journée libre et ne prévoyez que cela'],
  },
  will: {
    gift: ['vous fixez un cap et la journée se range autour'],
    practice: ['cédez sur une bagatelle et goûtez le soulagement'],
  },
  frustrations: {
    gift: ['les déceptions vous ont appris à bâtir sur du réel'],
    practice: ['annoncez d’avance à une personne ce que vous espérez d’elle'],
  },
  activity: {
    gift: ['vos pieds se mettent en route aussitôt que l’idée'],
    practice: ['allongez-vous dans l’herbe ou sur le divan sans but'],
  },
  passivity: {
    gift: ['vous savez ne rien faire avec grâce et laisser tourner la terre'],
    practice: ['préférez ce soir une courte promenade au fauteuil'],
  },
};
