import type { Statements } from '../knowledge.ts';

/** The feng shui number, told by its element: what kind of place lets the person settle. */
export const kua: Statements<'kua'> = {
  1: {
    gift: ['près d’une fenêtre où l’on entend la pluie, vous trouvez vos aises'],
    practice: ['placez une carafe d’eau et une plante à l’endroit où vous lisez'],
  },
  2: {
    gift: ['un fauteuil large, des teintes de terre et du linge propre vous apaisent'],
    practice: ['secouez un tapis et asseyez-vous un moment par terre'],
  },
  3: {
    gift: ['une chambre au soleil du matin vous réveille mieux qu’une sonnerie'],
    practice: ['ouvrez grand la fenêtre au lever et étirez-vous devant'],
  },
  4: {
    gift: ['vous respirez bien là où l’air circule entre les meubles'],
    practice: ['dégagez un passage encombré entre deux pièces'],
  },
  6: {
    gift: ['un plafond haut et une table nette vous mettent à l’aise'],
    practice: ['videz une étagère et n’y remettez que l’essentiel'],
  },
  7: {
    gift: ['vous restez volontiers dans un coin où l’on bavarde et où l’on grignote'],
    practice: ['installez deux chaises face à face pour une conversation'],
  },
  8: {
    gift: ['un recoin tranquille contre un mur solide vous rend votre calme'],
    practice: ['tournez votre siège de façon à voir toute la pièce'],
  },
  9: {
    gift: ['vous reprenez de l’entrain dans une pièce à la lumière chaude'],
    practice: ['allumez ce soir une lampe douce au lieu du plafonnier'],
  },
};
