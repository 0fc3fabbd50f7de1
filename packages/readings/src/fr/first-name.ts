import type { Statements } from '../knowledge.ts';

/** How the person sounds to those who call them by their first name: the everyday, near face. */
export const firstName: Statements<'firstName'> = {
  1: {
    gift: ['qui vous appelle s’attend à une réponse nette et l’obtient'],
    shadow: ['dans la vie de tous les jours, votre oui et votre non tombent parfois un peu sec'],
  },
  2: {
    gift: ['les intimes vous appellent à voix basse, comme on se confie'],
    shadow: ['vos familiers oublient parfois de demander ce que vous préférez'],
  },
  3: {
    gift: ['au bout du fil, on sourit dès que vous décrochez'],
    shadow: ['on attend de vous de la bonne humeur même les jours où elle manque'],
  },
  4: {
    gift: ['on vous appelle pour les choses qui doivent vraiment se faire'],
    shadow: ['au quotidien, on compte sur vous au point d’oublier votre fatigue'],
  },
  5: {
    gift: ['un message de votre part annonce souvent une sortie'],
    shadow: ['qui vous cherche ne sait jamais tout à fait où vous trouver'],
  },
  6: {
    gift: ['c’est vous que l’on appelle dans l’escalier au premier chagrin'],
    shadow: ['votre café refroidit pendant que vous répondez à tout le monde'],
  },
  7: {
    gift: ['même de près, vous gardez une part de silence qui donne envie d’en savoir plus'],
    shadow: ['il faut parfois vous appeler deux fois avant que vous leviez les yeux'],
  },
  8: {
    gift: ['vos familiers vous appellent pour décider et repartent avec un plan'],
    shadow: ['votre ton de tous les jours peut faire d’un dîner une réunion'],
  },
  9: {
    gift: ['on vous salue d’un trottoir à l’autre avec de l’amitié dans la voix'],
    shadow: ['tant de gens vous appellent que les plus proches font la queue'],
  },
};
