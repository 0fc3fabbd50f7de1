import type { Statements } from '../knowledge.ts';

/** What the family hands down, the tone of home, and with what one comes through the door. */
export const surname: Statements<'surname'> = {
  1: {
    gift: [
      'les vôtres transmettent l’habitude de se lancer sans demander la permission',
      'parmi vos aïeux, quelqu’un a toujours ouvert la porte en premier',
    ],
    shadow: ['chez les vôtres, réclamer de l’aide ne va pas toujours de soi', 'chacun tient à son idée et le dimanche tourne au débat'],
  },
  2: {
    gift: [
      'de la maison vous vient l’art de s’entendre sans hausser le ton',
      'les vôtres vous ont appris à garder une place pour l’invité',
    ],
    shadow: [
      'autour de la table, on tait volontiers un désaccord pour sauver le repas',
      'on attend chez vous que l’autre parle, parfois très longtemps',
    ],
  },
  3: {
    gift: ['les histoires des anciens vous ont laissé le goût de raconter', 'chez vous, un bon récit vaut presque un héritage'],
    shadow: [
      'chez les vôtres, on plaisante parfois là où il faudrait parler pour de bon',
      'les vrais silences se cachent chez vous derrière les bons mots',
    ],
  },
  4: {
    gift: [
      'vous arrivez partout avec l’héritage de gens de métier et de parole',
      'la maison d’enfance vous a donné le respect des outils bien rangés',
    ],
    shadow: [
      'le devoir passe d’une génération à l’autre comme une armoire trop lourde',
      'la manière d’autrefois passe pour la seule bonne manière',
    ],
  },
  5: {
    gift: [
      'de vos aïeux vous vient une curiosité qui ne craint pas les frontières',
      'un goût des départs circule chez les vôtres comme une vieille malle',
    ],
    shadow: [
      'la tablée familiale se disperse volontiers avant le dessert',
      'les nouvelles des uns et des autres arrivent toujours en retard',
    ],
  },
  6: {
    gift: [
      'vous passez la porte avec de quoi nourrir et rassurer tout le monde',
      'les recettes et les attentions passent chez vous de main en main',
    ],
    shadow: [
      'ce que la parenté attend de vous peut peser sur vos dimanches',
      'qui passe dire bonjour se retrouve vite avec un plat à porter',
    ],
  },
  7: {
    gift: [
      'vous tenez des vôtres le respect des livres, du calme et des portes fermées',
      'une étagère de livres tient lieu de blason à la maison',
    ],
    shadow: [
      'chez vous, on s’aime sans le dire et chacun doit deviner',
      'les questions tendres restent chez vous derrière la porte du bureau',
    ],
  },
  8: {
    gift: ['le sens des responsabilités fait partie de votre héritage', 'vous avez vu tôt ce que tenir parole veut dire'],
    shadow: ['à la maison, l’estime se gagne parfois plus qu’elle ne se donne', 'on félicite peu chez les vôtres et l’on vérifie beaucoup'],
  },
  9: {
    gift: [
      'd’une maison ouverte vous gardez l’habitude de mettre une assiette de plus',
      'la porte de vos aïeux restait ouverte aux gens de passage',
    ],
    shadow: ['de vieux chagrins hérités peuvent voyager dans vos bagages', 'les absents prennent à votre table une place très large'],
  },
};
