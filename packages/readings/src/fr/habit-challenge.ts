import type { Statements } from '../knowledge.ts';

/** A habit one slips into when unsure, and how to loosen it. */
export const habitChallenge: Statements<'habitChallenge'> = {
  1: {
    shadow: [
      'pour ne dépendre de personne, vous faites tout de vos mains',
      'un début d’inquiétude vous fait accélérer sans prévenir personne',
    ],
    practice: ['confiez une tâche à quelqu’un et ne la reprenez pas', 'acceptez qu’une chose soit faite autrement que par vous'],
  },
  2: {
    shadow: [
      'faute d’assurance, vous attendez de savoir ce que les autres souhaitent',
      'dans l’hésitation, vous vous alignez sur la dernière personne qui a parlé',
    ],
    practice: ['dites ce que vous voulez avant d’interroger les autres', 'commandez votre plat avant de regarder celui des autres'],
  },
  3: {
    shadow: ['un malaise vous fait parler davantage, et surtout d’autre chose', 'la gêne vous rend drôle au moment où il faudrait écouter'],
    practice: ['laissez durer un silence sans le remplir d’une blague', 'posez une question et attendez la réponse entière'],
  },
  4: {
    shadow: [
      'l’inquiétude vous pousse à ranger, puis à vérifier que tout est rangé',
      'l’incertitude vous ramène aux mêmes gestes, utiles ou non',
    ],
    practice: ['modifiez pendant trois jours un détail de votre routine', 'laissez un tiroir en désordre jusqu’au lendemain'],
  },
  5: {
    shadow: ['au premier inconfort, vous filez vers une distraction', 'un léger ennui vous fait ouvrir trois choses à la fois'],
    practice: ['restez cinq minutes de plus là où l’envie de partir vous prend', 'gardez une seule fenêtre ouverte sur votre écran'],
  },
  6: {
    shadow: ['pour vous rassurer, vous vous rendez indispensable à quelqu’un', 'l’inconfort vous envoie aux nouvelles de tout le monde'],
    practice: ['laissez un proche se passer de vous pendant une soirée', 'passez une matinée sans demander si tout va bien'],
  },
  7: {
    shadow: ['sans certitude, vous vous retirez derrière un livre ou un écran', 'une question en suspens vous fait lire au lieu d’appeler'],
    practice: ['demandez de l’aide avant d’avoir tout compris', 'téléphonez au lieu de chercher encore une heure'],
  },
  8: {
    shadow: [
      'la crainte de perdre la main vous fait resserrer les consignes',
      'un flottement dans le groupe vous fait reprendre le volant',
    ],
    practice: ['suivez une fois jusqu’à la fin le plan de quelqu’un d’autre', 'donnez une tâche avec le but et sans la méthode'],
  },
  9: {
    shadow: [
      'les malheurs du monde vous servent d’abri contre vos propres soucis',
      'devant une peine proche, vous vous occupez d’une cause lointaine',
    ],
    practice: ['réglez un petit souci à vous avant de porter secours ailleurs', 'téléphonez à un proche avant de lire les nouvelles'],
  },
};
