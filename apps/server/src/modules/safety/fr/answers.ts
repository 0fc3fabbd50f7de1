import type { Answers } from '../words.ts';

export const answers: Answers = {
  concerns: {
    selfHarm: [
      'C’est bien de l’avoir écrit, et je regrette que cela fasse si mal. Cela compte plus que n’importe quel nombre, alors je ne répondrai pas par une lecture.',
      'Parlez maintenant à quelqu’un, s’il vous plaît : une personne de confiance qui peut venir et rester près de vous, ou l’une des lignes ci-dessous. Il n’est pas nécessaire de trouver les mots justes, ni de passer cette nuit sans personne. Si vous le pouvez, éloignez tout ce avec quoi vous pourriez vous faire du mal. Si vous écrivez pour quelqu’un d’autre, restez à ses côtés et appelez ensemble.',
    ],
    violence: [
      'Je regrette que vous ayez à vivre cela. Ce que quelqu’un vous fait n’est pas votre faute, et aucun nombre ne l’explique ni ne l’excuse.',
      'Vous avez le droit de vivre en sécurité. Des personnes formées peuvent vous écouter et réfléchir avec vous à la suite, à votre rythme. Si quelqu’un peut regarder votre appareil, effacez cette conversation et, si possible, appelez d’un autre téléphone.',
    ],
    danger: [
      'Cela semble urgent. Les nombres ne peuvent rien ici ; des personnes, si, tout de suite.',
      'Si quelqu’un est blessé ou risque de l’être, appelez d’abord le numéro d’urgence et, si vous le pouvez sans risque, allez là où il y a du monde.',
    ],
    childFate: [
      'On sent combien cet enfant compte pour vous. Les nombres ne savent pas ce qu’il deviendra, et personne ne devrait grandir sous une prédiction ; je laisse donc cette question ouverte.',
      'Si sa santé, l’école ou sa sécurité vous inquiètent, un pédiatre, une enseignante ou un service d’aide aux familles peut regarder ce qu’il en est vraiment. Si vous voulez, demandez-moi plutôt ce que vous apportez à ce lien.',
    ],
    youngAndSexual: [
      'Merci de ta confiance. Je ne parle pas de sexualité avec des personnes de moins de 18 ans, ni à leur sujet, mais tu mérites de bonnes réponses de quelqu’un de confiance.',
      'Un parent, une médecin, l’infirmière scolaire ou une ligne d’écoute pour les jeunes t’écoutera sans te juger. Si quelqu’un a posé les mains sur toi, te met la pression ou te demande des photos, ce n’est pas ta faute : parles-en aujourd’hui à un adulte de confiance.',
    ],
    medical: [
      'C’est une question de santé, ou de durée de vie, et les nombres ne savent rien de l’une ni de l’autre. Je ne ferais que deviner, et cela pourrait vous nuire.',
      'Demandez, s’il vous plaît, à un médecin, une sage-femme ou en pharmacie, et ne changez rien à un médicament ou à un traitement sans leur avis. Si c’est urgent, appelez les secours. D’ici là, je regarde volontiers avec vous ce qui vous apaise ou vous donne du courage.',
    ],
    legal: [
      'L’issue d’une affaire, ou ce que permet la loi, ne se lit pas dans les nombres, et je ne veux pas le deviner.',
      'Une avocate, un avocat ou un point d’accès au droit peut regarder vos papiers. Ce que je peux faire : regarder avec vous comment vous vivez les conflits et l’attente.',
    ],
    financial: [
      'Les décisions d’argent et les numéros gagnants sont hors de portée de la numérologie. Elle ne connaît ni les cours ni les tirages, ni ce que vous pouvez vous permettre de perdre ; je ne donne donc pas de conseils là-dessus.',
      'Parlez-en, s’il vous plaît, à un conseiller indépendant ou à votre banque ; si des dettes ou le jeu vous pèsent, des services gratuits et confidentiels existent pour cela. Je peux vous dire ce que vos nombres symbolisent dans votre rapport à l’argent, comme matière à réflexion.',
    ],
    dependency: [
      'Je remarque que beaucoup de choses reposent sur ces lectures en ce moment. Elles sont là pour réfléchir et ne devraient jamais décider à votre place ; vous connaissez votre vie mieux que n’importe quel nombre.',
      'Essayez aujourd’hui de régler une petite chose sans me demander, et parlez de la plus grande avec quelqu’un qui vous connaît. Si l’envie de redemander, ou de dépenser pour des lectures, devient trop forte, un psychologue ou votre médecin peut vous aider. Une pause d’ici ne fait aucun mal.',
    ],
  },
  young:
    'Si tu as moins de 18 ans : parles-en à un adulte de confiance, par exemple un parent, quelqu’un de ton établissement ou un médecin. Si le premier n’écoute pas, parles-en à un autre.',
  emergency: 'Si vous ou quelqu’un d’autre êtes en danger en ce moment, appelez le {number}.',
  emergencyAnywhere:
    'Si vous ou quelqu’un d’autre êtes en danger en ce moment, appelez le numéro d’urgence de votre pays : le 112 fonctionne dans toute l’Europe et sur beaucoup de réseaux mobiles ailleurs, le 911 dans une grande partie des Amériques.',
  linesHeading: 'Des personnes à qui parler :',
  audiences: {
    anyone: 'pour qui a besoin de parler',
    suicide: 'pour les idées suicidaires et les crises',
    violence: 'face aux violences et à la maltraitance',
    young: 'pour les enfants et les jeunes',
  },
  dayAndNight: 'jour et nuit',
  directory: 'Lignes d’écoute dans d’autres pays : {address}',
};
