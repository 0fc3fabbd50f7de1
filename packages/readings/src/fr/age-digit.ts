import type { Statements } from '../knowledge.ts';

/** The mood of this year of age, close and daily. */
export const ageDigit: Statements<'ageDigit'> = {
  1: {
    gift: [
      'cet âge donne envie de se lever d’un bond et de décider avant le café',
      'votre âge du moment préfère les premières fois aux habitudes',
    ],
    practice: ['changez cette semaine de coiffure, de veste ou de trajet'],
  },
  2: {
    gift: ['cet âge ralentit le pas et règle sa marche sur celle d’un autre', 'les confidences vous viennent plus facilement à cet âge'],
    practice: ['faites une promenade au rythme de la personne qui vous accompagne'],
  },
  3: {
    gift: ['votre âge du moment a la voix claire et le rire facile', 'cet âge met de la couleur dans vos phrases et sur vos épaules'],
    practice: ['chantez sous la douche ou lisez une page tout haut'],
  },
  4: {
    gift: [
      'les heures régulières et les gestes connus vous font du bien à cet âge',
      'les listes courtes et les chaussures solides plaisent à votre âge',
    ],
    practice: ['mettez de l’ordre dans votre sac, vos poches ou votre table de nuit'],
  },
  5: {
    gift: ['votre âge a cette année des fourmis dans les jambes', 'une rue inconnue vous attire davantage que la veille'],
    practice: ['dansez sur trois chansons ou descendez du bus un arrêt plus tôt'],
  },
  6: {
    gift: [
      'votre âge vous attire vers la cuisine, le jardin et les visages connus',
      'cet âge donne du goût aux repas pris en bonne compagnie',
    ],
    practice: ['préparez un repas simple et mangez-le sans écran'],
  },
  7: {
    gift: [
      'l’âge que vous avez aime les matins lents et les soirées sans bruit',
      'un livre et une fenêtre suffisent cette année à vos soirées',
    ],
    practice: ['asseyez-vous dix minutes sous un arbre sans rien faire'],
  },
  8: {
    gift: ['vous connaissez à cet âge vos forces et la place qu’il leur faut', 'votre âge parle d’une voix posée et sait ce qu’il demande'],
    practice: ['redressez le dos avant une demande et parlez lentement'],
  },
  9: {
    gift: [
      'cet âge regarde en arrière avec tendresse et trie ses placards',
      'les vieux amis et les vieilles chansons vous font plaisir à cet âge',
    ],
    practice: ['donnez un vêtement que vous ne mettez plus'],
  },
};
