import type { Statements } from '../knowledge.ts';

/** Where the letters of the name gather, and where they are few. */
export const plane: Statements<'plane'> = {
  'physical.strong': {
    gift: [
      'vous comprenez une chose dès que vous l’avez en main',
      'vous vous fiez aux faits et achetez rarement du vent',
      'un objet bien fait vous convainc mieux qu’un discours',
    ],
    practice: ['lisez quelques vers pour équilibrer une journée d’outils', 'fiez-vous pendant une heure à une simple impression'],
  },
  'physical.weak': {
    gift: [
      'vous vivez avec peu de bagages et partout à l’aise',
      'votre pensée va légère, sans buter sur les choses',
      'une valise à moitié vide vous suffit pour un long séjour',
    ],
    practice: ['épluchez des légumes lentement, en prêtant attention à l’odeur', 'dépensez-vous au jardin ou un balai à la main'],
  },
  'mental.strong': {
    gift: [
      'vous débrouillez la pelote pendant que d’autres la contemplent',
      'votre tête met les faits en rang avant d’opiner',
      'vous aimez qu’une raison en appelle une autre jusqu’au bout',
    ],
    practice: ['tranchez une question d’aujourd’hui d’après le goût seul', 'laissez le cœur choisir le chemin du jour'],
  },
  'mental.weak': {
    gift: [
      'vous tirez vos conclusions de ce que vous avez vécu',
      'vous allez au but sans détour de théorie',
      'une conversation vous apprend plus qu’un manuel',
    ],
    practice: ['notez le pour et le contre avant un choix moyen', 'écrivez trois raisons avant de choisir'],
  },
  'emotional.strong': {
    gift: [
      'les sentiments battent chez vous la mesure',
      'le cœur répond avant les mots et tombe souvent juste',
      'une chanson ou une lettre peut changer le cours de votre journée',
    ],
    practice: ['attendez que la vague soit passée pour envoyer le message', 'laissez refroidir le café avant de répondre'],
  },
  'emotional.weak': {
    gift: [
      'vous gardez la tête froide dans les salles surchauffées',
      'au milieu du drame, votre voix garde sa température',
      'on vous confie le volant dès que les esprits s’échauffent',
    ],
    practice: ['dites à une vieille connaissance combien vous tenez à elle', 'dites d’un mot exact ce que vous ressentez'],
  },
  'intuitive.strong': {
    gift: [
      'vous savez parfois sans avoir vu passer la preuve',
      'vous pressentez le virage avant le panneau',
      'une idée juste vous vient sous la douche, toute faite',
    ],
    practice: ['notez un pressentiment et cherchez un fait à poser à côté', 'demandez à quelqu’un du métier ce que vaut votre intuition'],
  },
  'intuitive.weak': {
    gift: [
      'vous vous fiez au visible plutôt qu’aux petits présages',
      'croire ce que l’on voit vous épargne des erreurs',
      'vous préférez une preuve sous la main à dix pressentiments',
    ],
    practice: ['observez pendant un jour votre toute première pensée au réveil', 'notez une intuition au matin et relisez-la le soir'],
  },
};
