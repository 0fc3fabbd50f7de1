import type { Statements } from '../knowledge.ts';

/** Where the letters of the name gather, and where they are few. */
export const plane: Statements<'plane'> = {
  'physical.strong': {
    gift: ['vous comprenez une chose dès que vous l’avez en main'],
    practice: ['lisez quelques vers pour équilibrer une journée d’outils'],
  },
  'physical.weak': {
    gift: ['vous vivez avec peu de bagages et partout à l’aise'],
    practice: ['épluchez des légumes lentement, en prêtant attention à l’odeur'],
  },
  'mental.strong': {
    gift: ['votre tête range la pelote pendant que d’autres la contemplent'],
    practice: ['tranchez une question d’aujourd’hui d’après le goût seul'],
  },
  'mental.weak': {
    gift: ['vous tirez vos conclusions de ce que vous avez vécu'],
    practice: ['notez le pour et le contre avant un choix moyen'],
  },
  'emotional.strong': {
    gift: ['les sentiments donnent chez vous le la et la cadence'],
    practice: ['attendez que la vague soit passée pour envoyer le message'],
  },
  'emotional.weak': {
    gift: ['vous gardez la tête froide dans les salles surchauffées'],
    practice: ['dites à une vieille connaissance combien vous tenez à elle'],
  },
  'intuitive.strong': {
    gift: ['vous savez parfois sans avoir vu passer la preuve'],
    practice: ['notez un pressentiment et cherchez un fait à poser à côté'],
  },
  'intuitive.weak': {
    gift: ['vous vous fiez au visible plutôt qu’aux petits présages'],
    practice: ['observez pendant un jour votre toute première pensée au réveil'],
  },
};
