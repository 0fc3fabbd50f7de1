import type { Statements } from '../knowledge.ts';

/** The temperament by the day number in Indian practice. */
export const moolank: Statements<'moolank'> = {
  1: {
    gift: ['votre tempérament se lève tôt et éclaire volontiers la pièce', 'un coq en vous réveille la maison de bon cœur'],
    shadow: ['une pointe de hauteur peut se glisser dans votre générosité', 'l’éclat réclame un public et s’étonne de l’ombre'],
  },
  2: {
    gift: ['votre nature va et vient avec douceur comme la marée', 'une humeur sensible saisit au vol le climat d’une pièce'],
    shadow: ['les soucis d’à côté entrent chez vous sans frapper', 'la vague des sentiments change la route sans prévenir'],
  },
  3: {
    gift: ['vous avez le caractère de qui enseigne en riant', 'une patience de salle de classe accompagne vos conversations'],
    shadow: ['la certitude d’avoir raison allonge parfois vos discours', 'le plaisir d’expliquer vire par moments au sermon'],
  },
  4: {
    gift: ['vous pensez volontiers de biais et trouvez ainsi du neuf', 'vous retournez la chose et trouvez l’astuce'],
    shadow: [
      'le goût de contredire vous brouille avec des gens qui vous aiment',
      'l’esprit de contradiction vous mène à des querelles inutiles',
    ],
  },
  5: {
    gift: ['votre naturel est prompt, agile et ami de la conversation', 'votre tête rapide échange les idées comme des billes'],
    shadow: ['une pensée papillonne déjà quand la précédente attend encore', 'des nerfs pressés se lassent avant la fin'],
  },
  6: {
    gift: ['vous avez le sens de la grâce, du plaisir et des réconciliations', 'le goût du beau adoucit vos manières'],
    shadow: ['les belles choses et le confort vous retardent quelquefois', 'l’envie d’agrément peut retarder une conversation nécessaire'],
  },
  7: {
    gift: ['votre tempérament rêve à l’écart et flaire l’invisible', 'un air de pèlerin vous emmène au-delà de l’évidence'],
    shadow: ['le vague à l’âme vous sert parfois d’excuse pour l’absence', 'le détachement peut sonner comme une porte qu’on tire'],
  },
  8: {
    gift: ['vous avez le pas lent des gens qui durent', 'votre nature ferme traverse les années de sécheresse'],
    shadow: ['la gravité vous pose un sac sur l’épaule dès le matin', 'le sérieux peut prélever un péage sur la joie'],
  },
  9: {
    gift: ['votre caractère s’enflamme vite et défend les siens', 'un feu vaillant vous fait prendre le parti des petits'],
    shadow: ['une étincelle suffit parfois pour que le ton monte', 'la mèche courte brûle avant de connaître la raison'],
  },
};
