import type { Statements } from '../knowledge.ts';

/** How the person reasons, and the style of thinking something through. */
export const rationalThought: Statements<'rationalThought'> = {
  1: {
    gift: [
      'votre raisonnement va d’abord à la conclusion et revient ensuite aux détails',
      'vous résumez un problème en une phrase et avancez',
    ],
    shadow: [
      'une idée venue de vous vous convainc plus vite qu’une preuve venue d’ailleurs',
      'une fois la conclusion trouvée, vous écoutez le reste d’une oreille',
    ],
  },
  2: {
    gift: ['vous pensez mieux en comparant, une raison dans chaque main', 'l’objection d’en face vous aide à mieux penser'],
    shadow: [
      'la balance oscille parfois encore alors que le problème est passé',
      'un avis contraire suffit à rouvrir un dossier que vous aviez clos',
    ],
  },
  3: {
    gift: [
      'une comparaison parlante vous éclaire plus vite qu’un long calcul',
      'vous pensez en images et les autres vous suivent sans peine',
    ],
    shadow: [
      'une belle formule vous dispense parfois de vérifier si elle est vraie',
      'un long tableau de chiffres vous voit partir avant la fin',
    ],
  },
  4: {
    gift: ['votre réflexion monte marche par marche et n’en saute aucune', 'vos raisonnements se relisent comme un plan coté'],
    shadow: ['un argument présenté en désordre vous paraît faux avant tout examen', 'une exception vous fait recommencer tout l’édifice'],
  },
  5: {
    gift: [
      'vous tournez un problème dans tous les sens et le prenez par le côté oublié',
      'une idée venue d’un tout autre métier débloque souvent votre réflexion',
    ],
    shadow: [
      'votre pensée change de sujet à l’instant où elle allait conclure',
      'trois pistes ouvertes à la fois en laissent deux sans réponse',
    ],
  },
  6: {
    gift: [
      'avant de trancher, vous cherchez ce que la décision fera aux gens concernés',
      'votre raisonnement garde toujours un visage devant les yeux',
    ],
    shadow: [
      'la tendresse peut vous faire approuver un argument boiteux',
      'la peur de peiner quelqu’un infléchit parfois votre conclusion',
    ],
  },
  7: {
    gift: ['vous remontez de cause en cause avant de vous prononcer', 'vous supportez une question ouverte tant qu’elle reste honnête'],
    shadow: ['l’analyse tourne encore longtemps après que la réponse est trouvée', 'un simple oui demande chez vous une bibliographie'],
  },
  8: {
    gift: [
      'votre réflexion retient vite ce qui sert et laisse tomber le reste',
      'vous distinguez vite le coût, le délai et la personne qui décide',
    ],
    shadow: ['une question sans utilité immédiate vous semble du temps perdu', 'vous tranchez parfois avant que les détails aient parlé'],
  },
  9: {
    gift: [
      'vous replacez chaque question dans un tableau assez large pour la contenir',
      'votre pensée fait le tour de la maison avant d’entrer',
    ],
    shadow: [
      'la vue d’ensemble vous fait parfois négliger une erreur en bas de page',
      'le principe vous occupe encore quand la facture arrive',
    ],
  },
};
