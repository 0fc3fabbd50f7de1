import type { Statements } from '../knowledge.ts';

/** How the person sounds to those who call them by their first name: the everyday, near face. */
export const firstName: Statements<'firstName'> = {
  1: {
    gift: [
      'qui vous appelle s’attend à une réponse nette et l’obtient',
      'on prononce votre prénom quand il faut que quelque chose commence',
    ],
    shadow: [
      'dans la vie de tous les jours, votre oui et votre non tombent parfois un peu sec',
      'vos proches attendent parfois votre signal pour oser',
    ],
  },
  2: {
    gift: ['les intimes vous appellent à voix basse, comme on se confie', 'on pose déjà son sac et l’on baisse le ton en vous appelant'],
    shadow: [
      'vos familiers oublient parfois de demander ce que vous préférez',
      'on vous appelle souvent pour parler et rarement pour écouter',
    ],
  },
  3: {
    gift: ['au bout du fil, on sourit dès que vous décrochez', 'vos amis lancent votre nom d’une fenêtre avec un rire'],
    shadow: [
      'on attend de vous de la bonne humeur même les jours où elle manque',
      'votre gaieté fait oublier de demander comment vous allez',
    ],
  },
  4: {
    gift: ['on vous appelle pour les choses qui doivent vraiment se faire', 'vos intimes savent que vous viendrez à l’heure dite'],
    shadow: [
      'au quotidien, on compte sur vous au point d’oublier votre fatigue',
      'on ne pense guère à vous pour une folie de dernière minute',
    ],
  },
  5: {
    gift: ['un message de votre part annonce souvent une sortie', 'votre compagnie a même en semaine un air de vacances'],
    shadow: ['qui vous cherche ne sait jamais tout à fait où vous trouver', 'vos intimes apprennent vos voyages par la carte postale'],
  },
  6: {
    gift: ['c’est vous que l’on appelle dans l’escalier au premier chagrin', 'on vous garde la chaise la plus proche de la cuisine'],
    shadow: [
      'votre café refroidit pendant que vous répondez à tout le monde',
      'on vous raconte tout, même à l’heure où vous tombez de sommeil',
    ],
  },
  7: {
    gift: [
      'même dans l’intimité, vous gardez une part de silence qui donne envie d’en savoir plus',
      'vos proches baissent la radio quand vous vous mettez à parler',
    ],
    shadow: [
      'il faut parfois vous appeler deux fois avant que vous leviez les yeux',
      'votre calme de tous les jours passe parfois pour de l’ennui',
    ],
  },
  8: {
    gift: [
      'vos familiers vous appellent pour décider et repartent avec un plan',
      'votre manière d’entrer donne du sérieux à une idée en l’air',
    ],
    shadow: [
      'votre ton de tous les jours peut faire d’un dîner une réunion',
      'les tout proches hésitent à vous montrer une affaire mal partie',
    ],
  },
  9: {
    gift: [
      'on vous salue d’un trottoir à l’autre avec de l’amitié dans la voix',
      'des gens que vous croyez à peine connaître vous tutoient de bon cœur',
    ],
    shadow: [
      'tant de gens vous appellent que les plus proches font la queue',
      'votre temps se partage si bien qu’il en reste peu par personne',
    ],
  },
};
