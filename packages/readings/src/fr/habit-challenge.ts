import type { Statements } from '../knowledge.ts';

/** A habit one slips into when unsure, and how to loosen it. */
export const habitChallenge: Statements<'habitChallenge'> = {
  1: {
    shadow: ['dans le doute, vous faites tout de vos mains pour ne dépendre de personne'],
    practice: ['confiez une tâche à quelqu’un et ne la reprenez pas'],
  },
  2: {
    shadow: ['faute d’assurance, vous attendez de savoir ce que les autres souhaitent'],
    practice: ['dites ce que vous voulez avant d’interroger les autres'],
  },
  3: {
    shadow: ['un malaise vous fait parler davantage, et surtout d’autre chose'],
    practice: ['laissez durer un silence sans le remplir d’une blague'],
  },
  4: {
    shadow: ['l’inquiétude vous pousse à ranger, puis à vérifier que tout est rangé'],
    practice: ['modifiez pendant trois jours un détail de votre routine'],
  },
  5: {
    shadow: ['au premier inconfort, vous filez vers une distraction'],
    practice: ['restez cinq minutes de plus là où l’envie de partir vous prend'],
  },
  6: {
    shadow: ['pour vous rassurer, vous vous rendez indispensable à quelqu’un'],
    practice: ['laissez un proche se passer de vous pendant une soirée'],
  },
  7: {
    shadow: ['sans certitude, vous vous retirez derrière un livre ou un écran'],
    practice: ['demandez de l’aide avant d’avoir tout compris'],
  },
  8: {
    shadow: ['la crainte de perdre la main vous fait resserrer les consignes'],
    practice: ['suivez une fois jusqu’à la fin le plan de quelqu’un d’autre'],
  },
  9: {
    shadow: ['les malheurs du monde vous servent d’abri contre vos propres soucis'],
    practice: ['réglez un petit souci à vous avant de porter secours ailleurs'],
  },
};
