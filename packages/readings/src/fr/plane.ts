import type { Statements } from '../knowledge.ts';

/** Where the letters of the name gather, and where they are few. */
export const plane: Statements<'plane'> = {
  'physical.strong': {
    gift: [
      'vous comprenez une chose dès que vous l’avez en main',
      'vous vous fiez aux faits et achetez rarement du vent',
      'un objet bien fait vous convainc mieux qu’un discours',
    ],
    shadow: ['ce qui ne se touche pas attend longtemps votre crédit'],
    relationships: ['vous dites votre amitié avec un coffre plein et des bras disponibles'],
    work: ['vos mains règlent le problème que le comité décrivait encore'],
    inner: ['la paix vous vient avec le poids d’un bon outil dans la paume'],
    practice: ['lisez quelques vers pour équilibrer une journée d’outils', 'fiez-vous pendant une heure à une simple impression'],
  },
  'physical.weak': {
    gift: [
      'vous vivez avec peu de bagages et partout à l’aise',
      'votre pensée va légère, sans buter sur les choses',
      'une valise à moitié vide vous suffit pour un long séjour',
    ],
    shadow: ['la chaudière, la sieste et la facture vous rappellent tard leur existence'],
    relationships: ['vous offrez aux gens votre présence et oubliez le paquet sur la commode'],
    work: ['l’idée vous amuse et son emballage vous ennuie'],
    inner: ['vos pensées marchent quelques centimètres au-dessus du parquet'],
    practice: ['épluchez des légumes lentement, en prêtant attention à l’odeur', 'dépensez-vous au jardin ou un balai à la main'],
  },
  'mental.strong': {
    gift: [
      'vous débrouillez la pelote pendant que d’autres la contemplent',
      'votre tête met les faits en rang avant d’opiner',
      'vous aimez qu’une raison en appelle une autre jusqu’au bout',
    ],
    shadow: ['une démonstration sans faille vous tient lieu de bonjour'],
    relationships: ['vous cherchez la logique d’une bouderie au lieu d’ouvrir la porte'],
    work: ['vous trouvez la case fausse au milieu de mille cases justes'],
    inner: ['un tableau à double entrée se dessine derrière chacun de vos soucis'],
    practice: ['tranchez une question d’aujourd’hui d’après le goût seul', 'laissez le cœur choisir le chemin du jour'],
  },
  'mental.weak': {
    gift: [
      'vous tirez vos conclusions de ce que vous avez vécu',
      'vous allez au but sans détour de théorie',
      'une conversation vous apprend plus qu’un manuel',
    ],
    shadow: ['les longs raisonnements vous perdent entre la prémisse et la conclusion'],
    relationships: ['vos amis aiment recevoir de vous la réponse sans l’argumentaire'],
    work: ['vous apprenez l’appareil en le faisant sonner, clignoter puis marcher'],
    inner: ['vos certitudes ont des souvenirs pour racines plutôt que des preuves'],
    practice: ['notez le pour et le contre avant un choix moyen', 'écrivez trois raisons avant de choisir'],
  },
  'emotional.strong': {
    gift: [
      'les sentiments battent chez vous la mesure',
      'le cœur répond avant les mots et tombe souvent juste',
      'une chanson ou une lettre peut changer le cours de votre journée',
    ],
    shadow: ['une humeur du matin peut repeindre à elle seule toute votre journée'],
    relationships: ['votre étreinte devance toujours les explications de l’autre'],
    work: ['un projet aimé reçoit de vous le double et un projet terne la moitié'],
    inner: ['une salle de concert tient en vous et joue à guichets fermés'],
    practice: ['attendez que la vague soit passée pour envoyer le message', 'laissez refroidir le café avant de répondre'],
  },
  'emotional.weak': {
    gift: [
      'vous gardez la tête froide dans les salles surchauffées',
      'au milieu du drame, votre voix garde sa température',
      'on vous confie le volant dès que les esprits s’échauffent',
    ],
    shadow: ['devant une larme, vous cherchez la notice'],
    relationships: ['vous prouvez votre attachement sans toujours en donner les paroles'],
    work: ['vous tranchez calmement pendant que la réunion bout'],
    inner: ['vos sentiments arrivent par courrier lent, timbrés et en bon état'],
    practice: ['dites à une vieille connaissance combien vous tenez à elle', 'dites d’un mot exact ce que vous ressentez'],
  },
  'intuitive.strong': {
    gift: [
      'vous savez parfois sans avoir vu passer la preuve',
      'vous pressentez le virage avant le panneau',
      'une idée juste vous vient sous la douche, toute faite',
    ],
    shadow: ['un pressentiment peut passer chez vous pour une pièce à conviction'],
    relationships: ['vous savez qui frappe et de quelle humeur avant d’ouvrir'],
    work: ['vous posez le doigt sur le bon carton sans lire l’inventaire'],
    inner: ['des images sans légende traversent souvent votre café du matin'],
    practice: ['notez un pressentiment et cherchez un fait à poser à côté', 'demandez à quelqu’un du métier ce que vaut votre intuition'],
  },
  'intuitive.weak': {
    gift: [
      'vous vous fiez au visible plutôt qu’aux petits présages',
      'croire ce que l’on voit vous épargne des erreurs',
      'vous préférez une preuve sous la main à dix pressentiments',
    ],
    shadow: ['un signe discret doit chez vous sonner trois fois avant qu’on ouvre'],
    relationships: ['vos proches apprennent à dire les choses plutôt qu’à les soupirer'],
    work: ['vous demandez la source, la date et l’échantillon'],
    inner: ['votre monde intérieur préfère les fenêtres aux vitraux'],
    practice: ['observez pendant un jour votre toute première pensée au réveil', 'notez une intuition au matin et relisez-la le soir'],
  },
};
