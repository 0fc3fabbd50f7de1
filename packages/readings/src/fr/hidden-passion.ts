import type { Statements } from '../knowledge.ts';

/** The number the name holds most: what pulls strongly. */
export const hiddenPassion: Statements<'hiddenPassion'> = {
  1: {
    gift: ['une force têtue vous pousse à servir vous-même de moteur'],
    shadow: ['cet élan laisse peu de place au volant pour les autres'],
  },
  2: {
    gift: ['un fil invisible vous ramène toujours vers quelqu’un'],
    shadow: ['le besoin d’accord vous fait parfois danser sur deux musiques'],
  },
  3: {
    gift: ['l’envie de dire et de faire sourire vous tire par la manche'],
    shadow: ['la soif d’applaudissements peut vous mener loin de votre texte'],
  },
  4: {
    gift: ['quelque chose en vous réclame des outils et une tâche nette'],
    shadow: ['cet attrait du labeur peut bouder le hamac'],
  },
  5: {
    gift: ['une fringale de nouveau vous fait lever le nez de tout'],
    shadow: ['l’appétit du monde entier finit par donner mal au ventre'],
  },
  6: {
    gift: ['un courant tiède vous porte vers qui a besoin de soins'],
    shadow: ['le zèle de protéger tourne parfois à la tutelle'],
  },
  7: {
    gift: ['une attirance profonde vous conduit sous la surface des choses'],
    shadow: ['ce goût du fond peut vous faire manquer la plage'],
  },
  8: {
    gift: ['une faim de réalisations vous tient l’esprit en marche'],
    shadow: ['l’attrait du sommet rend les plaines invisibles'],
  },
  9: {
    gift: ['un vaste élan vous emporte vers tout ce qui est humain'],
    shadow: ['par débordement de cœur, vous soulevez ce que d’autres pourraient porter'],
  },
};
