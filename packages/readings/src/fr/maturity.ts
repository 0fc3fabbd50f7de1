import type { Statements } from '../knowledge.ts';

/** What grows from midlife on. */
export const maturity: Statements<'maturity'> = {
  1: {
    gift: ['avec les années, votre décision se passe de plus en plus de permission'],
    shadow: ['l’indépendance venue tard peut prendre le ton du reproche'],
    practice: ['commencez un apprentissage où vous serez de très loin à la première page'],
  },
  2: {
    gift: ['la seconde moitié du chemin vous rend habile à faire la paix'],
    shadow: ['à force de ménager chacun, vous remettez à demain votre propre tour'],
    practice: ['proposez à une vieille connaissance un café sans ordre du jour'],
  },
  3: {
    gift: ['votre voix prend plus de couleurs à mesure que passent les saisons'],
    shadow: ['le désir de légèreté repousse parfois une affaire sérieuse d’un an'],
    practice: ['ressortez l’instrument, le pinceau ou le stylo rangé depuis longtemps'],
  },
  4: {
    gift: ['vos efforts d’autrefois deviennent peu à peu une maison bien assise'],
    shadow: ['la prudence acquise peut poser des verrous sur des fenêtres innocentes'],
    practice: ['mettez noir sur blanc un savoir-faire que vous seriez triste de voir perdu'],
  },
  5: {
    gift: ['l’âge vous donne des ailes là où d’autres achètent un fauteuil'],
    shadow: ['une soif tardive de nouveauté peut bousculer ceux qui vivent à vos côtés'],
    practice: ['inscrivez sur la carte trois lieux proches jamais visités'],
  },
  6: {
    gift: ['votre foyer grand ou petit devient avec le temps un port pour plusieurs'],
    shadow: ['vous risquez de diriger la vie des grands comme s’ils portaient encore un cartable'],
    practice: ['cuisinez avec quelqu’un de plus jeune une recette de famille'],
  },
  7: {
    gift: ['les années mûres vous apportent une profondeur qui ne se presse plus'],
    shadow: ['la superficialité d’autrui vous irrite davantage qu’autrefois'],
    practice: ['choisissez un fauteuil fixe pour lire et rejoignez-le chaque soir'],
  },
  8: {
    gift: ['votre autorité grandit au moment où vous n’avez plus à la montrer'],
    shadow: ['un bilan trop sévère du passé assombrit des réussites honnêtes'],
    practice: ['accompagnez une personne moins expérimentée dans une démarche'],
  },
  9: {
    gift: ['avec le temps, vous regardez les gens de plus haut et les aimez de plus près'],
    shadow: ['le détachement qui vient peut passer auprès des vôtres pour de l’absence'],
    practice: ['triez une boîte de souvenirs en gardant seulement le plus vivant'],
  },
  11: {
    gift: ['une intuition longtemps timide prend enfin la parole chez vous'],
    shadow: ['votre sensibilité affinée supporte de moins en moins les lieux criards'],
    practice: ['notez vos rêves pendant sept matins de suite'],
  },
  22: {
    gift: ['les pierres ramassées au fil des ans trouvent soudain leur mur'],
    shadow: ['le sentiment d’être en retard vous pousse à charger la charrette'],
    practice: ['relisez un vieux projet et gardez-en la partie la plus utile'],
  },
  33: {
    gift: ['vous devenez pour plusieurs une adresse où l’on apprend à s’aimer'],
    shadow: ['la fatigue de donner se cache derrière un sourire de longue date'],
    practice: ['fixez dans la semaine un jour où vous n’êtes l’oreille de personne'],
  },
};
