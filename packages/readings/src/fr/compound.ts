import type { Statements } from '../knowledge.ts';

/** What the images of the compounds invite to. */
export const compound: Statements<'compound'> = {
  10: {
    gift: ['la roue tourne et votre souhait a la main sur la jante'],
  },
  11: {
    gift: ['un lion muselé dans l’image vous invite à desserrer doucement le poing'],
  },
  12: {
    gift: ['un non bien placé vous garde de servir d’offrande'],
  },
  13: {
    gift: ['un champ retourné est prêt pour une autre récolte'],
  },
  14: {
    gift: ['la route mouvante conseille un sac léger et l’œil vif'],
  },
  15: {
    gift: ['la magie de tous les jours vous prie de l’employer loyalement'],
  },
  16: {
    gift: ['la tour frappée conseille de bâtir plus bas et plus large'],
  },
  17: {
    gift: ['l’étoile de l’image montre un chemin après les nuits agitées'],
  },
  18: {
    gift: ['entre posséder et être, on vous invite à signer une trêve'],
  },
  19: {
    gift: ['le soleil du tableau aimerait que vous réchauffiez aussi la cour'],
  },
  20: {
    gift: ['l’appel du clairon demande à quoi servent vraiment vos journées'],
  },
  21: {
    gift: ['la couronne de l’image va bien à qui a gravi sans se presser'],
  },
  22: {
    gift: ['un cœur confiant gagne à ôter son bandeau'],
  },
  23: {
    gift: ['l’appui de gens haut placés appartient à cette image royale'],
  },
  24: {
    gift: ['l’affection et l’aide pratique avancent ici bras dessus bras dessous'],
  },
  25: {
    gift: ['chaque épreuve observée de près vous laisse un outil'],
  },
  26: {
    gift: ['une entreprise commune tient mieux sur des mots clairs au départ'],
  },
  27: {
    gift: ['le sceptre vous encourage à prendre vos idées bien en main'],
  },
  28: {
    gift: ['la promesse et la perte partagent ce banc et conseillent la prévoyance'],
  },
  29: {
    gift: ['en compagnie douteuse, votre propre jugement mérite d’être entendu'],
  },
  30: {
    gift: ['une lampe de réflexion vous invite à lire avant de sauter'],
  },
  31: {
    gift: ['l’ermite du dessin a le droit de laisser la porte entrouverte'],
  },
  32: {
    gift: ['les voix nombreuses de l’image vous encouragent à garder la vôtre'],
  },
  33: {
    gift: ['un cercle aimant se tient prêt à porter la moitié du poids'],
  },
  34: {
    gift: ['les vieilles bosses font ici un excellent guide'],
  },
  35: {
    gift: ['mieux vaut savoir de qui vient le plan avant de serrer la main'],
  },
  36: {
    gift: ['des graines choisies par vous invitent à montrer le chemin'],
  },
  37: {
    gift: ['l’amitié est la grille ouverte de cette image'],
  },
  38: {
    gift: ['l’éprouvé reste un bon banc au milieu des promesses qui vacillent'],
  },
  39: {
    gift: ['peser les choses en paix est une force digne de confiance'],
  },
  40: {
    gift: ['la tour de guet offre un grand panorama et rêve de visiteurs'],
  },
  41: {
    gift: ['réunir des gens sous un même toit convient à ce signe'],
  },
  42: {
    gift: ['une tendresse fidèle entre amis adoucit la montée'],
  },
  43: {
    gift: ['un vieux mur se démonte plus sûrement avec un plan qu’avec la colère'],
  },
  44: {
    gift: ['un lien entre égaux demande de dire franchement qui fait quoi'],
  },
  45: {
    gift: ['le bâton de commandement conseille une main ferme et douce'],
  },
  46: {
    gift: ['une alliance loyale peut doubler la taille de votre courage'],
  },
  47: {
    gift: ['la confiance donnée au compte-gouttes épargne bien des tempêtes'],
  },
  48: {
    gift: ['le penseur de l’image voit plus loin depuis une chaise tranquille'],
  },
  49: {
    gift: ['une île intérieure est charmante quand elle a un pont'],
  },
  50: {
    gift: ['une foule peut porter votre projet sans courber votre volonté'],
  },
  51: {
    gift: ['le guerrier du blason est convié à protéger plutôt qu’à conquérir'],
  },
  52: {
    gift: ['la tempête peinte ici demande ce qui vaut d’être sauvé'],
  },
};
