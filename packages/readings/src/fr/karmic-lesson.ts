import type { Statements } from '../knowledge.ts';

/** A number the name lacks: what is learned on purpose. */
export const karmicLesson: Statements<'karmicLesson'> = {
  1: {
    shadow: ['dire je veux vous demande un élan que d’autres trouvent sans le chercher'],
    gift: ['une volonté exercée exprès devient chez vous calme et sans arrogance'],
    practice: ['choisissez en premier, à table comme au cinéma'],
  },
  2: {
    shadow: ['patienter et composer ne vous viennent pas tout seuls'],
    gift: ['la délicatesse acquise vous ouvre des cœurs que la hâte fermait'],
    practice: ['attendez que l’autre ait fini puis comptez encore deux secondes'],
  },
  3: {
    shadow: ['les mots légers restent coincés là où ils feraient du bien'],
    gift: ['une parole longtemps travaillée sonne d’autant plus juste'],
    practice: ['racontez à quelqu’un le meilleur instant de votre journée'],
  },
  4: {
    shadow: ['l’ordre et la constance ne poussent pas chez vous sans tuteur'],
    gift: ['la rigueur apprise à dessein vous donne un plancher solide'],
    practice: ['écrivez les étapes d’une tâche avant de toucher la première'],
  },
  5: {
    shadow: ['au bord de l’inconnu, vous trempez longtemps un seul orteil'],
    gift: ['à force de petits changements, le grand saut perd son vertige'],
    practice: ['échangez pour un jour une habitude contre son contraire'],
  },
  6: {
    shadow: ['la charge d’autrui ressemble d’abord à un manteau emprunté'],
    gift: ['cette responsabilité finit par vous tenir chaud aussi'],
    practice: ['prenez une petite corvée de la maison sans qu’on vous la demande'],
  },
  7: {
    shadow: ['rester en tête-à-tête avec vos pensées s’apprend ici peu à peu'],
    gift: ['le silence devient avec la pratique une chambre avec vue'],
    practice: ['attardez-vous dix minutes au lit à réfléchir, les yeux ouverts'],
  },
  8: {
    shadow: ['les questions de pouvoir et de moyens vous trouvent souvent sans réponse'],
    gift: ['un sens concret acquis pas à pas vous rend juste dans les affaires'],
    practice: ['tenez un carnet de dépenses pendant sept jours'],
  },
  9: {
    shadow: ['la peine des inconnus vous atteint rarement sans un effort'],
    gift: ['la compassion apprise mûrit votre jugement et l’adoucit'],
    practice: ['lisez le récit d’une vie très éloignée de la vôtre'],
  },
};
