import type { Statements } from '../knowledge.ts';

/** The mood of this year of age, close and daily. */
export const ageDigit: Statements<'ageDigit'> = {
  1: {
    gift: ['cet âge donne envie de se lever d’un bond et de décider avant le café'],
    practice: ['changez cette semaine de coiffure, de veste ou de trajet'],
  },
  2: {
    gift: ['cet âge ralentit le pas et règle sa marche sur celle d’un autre'],
    practice: ['faites une promenade au rythme de la personne qui vous accompagne'],
  },
  3: {
    gift: ['votre âge du moment a la voix claire et le rire facile'],
    practice: ['chantez sous la douche ou lisez une page tout haut'],
  },
  4: {
    gift: ['les heures régulières et les gestes connus vous font du bien à cet âge'],
    practice: ['mettez de l’ordre dans votre sac, vos poches ou votre table de nuit'],
  },
  5: {
    gift: ['votre âge a cette année des fourmis dans les jambes'],
    practice: ['dansez sur trois chansons ou descendez du bus un arrêt plus tôt'],
  },
  6: {
    gift: ['votre âge vous attire vers la cuisine, le jardin et les visages connus'],
    practice: ['préparez un repas simple et mangez-le sans écran'],
  },
  7: {
    gift: ['l’âge que vous avez aime les matins lents et les soirées sans bruit'],
    practice: ['asseyez-vous dix minutes sous un arbre sans rien faire'],
  },
  8: {
    gift: ['vous connaissez à cet âge vos forces et la place qu’il leur faut'],
    practice: ['redressez le dos avant une demande et parlez lentement'],
  },
  9: {
    gift: ['cet âge regarde en arrière avec tendresse et trie ses placards'],
    practice: ['donnez un vêtement que vous ne mettez plus'],
  },
};
