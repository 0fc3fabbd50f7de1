import type { Statements } from '../knowledge.ts';

/** How the person reasons, and the style of thinking something through. */
export const rationalThought: Statements<'rationalThought'> = {
  1: {
    gift: ['votre raisonnement va d’abord à la conclusion et revient ensuite aux détails'],
    shadow: ['une idée venue de vous vous convainc plus vite qu’une preuve venue d’ailleurs'],
  },
  2: {
    gift: ['vous pensez mieux en comparant, une raison dans chaque main'],
    shadow: ['la balance oscille parfois encore alors que le problème est passé'],
  },
  3: {
    gift: ['une comparaison parlante vous éclaire plus vite qu’un long calcul'],
    shadow: ['une belle formule vous dispense parfois de vérifier si elle est vraie'],
  },
  4: {
    gift: ['votre réflexion monte marche par marche et n’en saute aucune'],
    shadow: ['un argument présenté en désordre vous paraît faux avant tout examen'],
  },
  5: {
    gift: ['vous tournez un problème dans tous les sens et le prenez par le côté oublié'],
    shadow: ['votre pensée change de sujet à l’instant où elle allait conclure'],
  },
  6: {
    gift: ['avant de trancher, vous cherchez ce que la décision fera aux gens concernés'],
    shadow: ['la tendresse peut vous faire approuver un argument boiteux'],
  },
  7: {
    gift: ['vous remontez de cause en cause avant de vous prononcer'],
    shadow: ['l’analyse tourne encore longtemps après que la réponse est trouvée'],
  },
  8: {
    gift: ['votre réflexion retient vite ce qui sert et laisse tomber le reste'],
    shadow: ['une question sans utilité immédiate vous semble du temps perdu'],
  },
  9: {
    gift: ['vous replacez chaque question dans un tableau assez large pour la contenir'],
    shadow: ['la vue d’ensemble vous fait parfois négliger une erreur en bas de page'],
  },
};
