import type { Statements } from '../knowledge.ts';

/** The temperament by the day number in Indian practice. */
export const moolank: Statements<'moolank'> = {
  1: {
    gift: ['votre tempérament se lève tôt et éclaire volontiers la pièce'],
    shadow: ['une pointe de hauteur peut se glisser dans votre générosité'],
  },
  2: {
    gift: ['votre nature va et vient avec douceur comme la marée'],
    shadow: ['les humeurs d’à côté entrent dans la vôtre sans frapper'],
  },
  3: {
    gift: ['vous avez le caractère de qui enseigne en riant'],
    shadow: ['la certitude d’avoir raison allonge parfois vos discours'],
  },
  4: {
    gift: ['votre humeur pense de travers et trouve ainsi du neuf'],
    shadow: ['le goût de contredire vous brouille avec des gens qui vous aiment'],
  },
  5: {
    gift: ['votre naturel est prompt, agile et ami de la conversation'],
    shadow: ['une pensée papillonne déjà quand la précédente attend encore'],
  },
  6: {
    gift: ['votre être a le sens de la grâce, du plaisir et de la réconciliation'],
    shadow: ['les belles choses et le confort vous retardent quelquefois'],
  },
  7: {
    gift: ['votre tempérament rêve à l’écart et flaire l’invisible'],
    shadow: ['le vague à l’âme vous sert parfois d’excuse pour l’absence'],
  },
  8: {
    gift: ['vous avez le sang lent des gens qui durent'],
    shadow: ['la gravité vous pose un sac sur l’épaule dès le matin'],
  },
  9: {
    gift: ['votre caractère s’enflamme vite et défend les siens'],
    shadow: ['une étincelle suffit parfois pour que le ton monte'],
  },
};
