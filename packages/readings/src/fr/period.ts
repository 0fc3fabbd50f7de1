import type { Statements } from '../knowledge.ts';

/** The background of a third of life. */
export const period: Statements<'period'> = {
  1: {
    gift: ['le décor de ce tiers de vie réclame des gens qui ouvrent le chemin'],
    shadow: ['un fond aussi volontaire rend les concessions amères'],
    practice: ['prenez une décision que vous laissiez d’ordinaire à l’entourage'],
  },
  2: {
    gift: ['la toile de fond est faite de voix basses et de liens à ménager'],
    shadow: ['la dépendance s’installe sans bruit dans un cadre aussi doux'],
    practice: ['passez un samedi selon vos seuls goûts'],
  },
  3: {
    gift: ['une lumière de fête éclaire l’arrière-plan de ces décennies'],
    shadow: ['dans un décor si bavard, l’effort soutenu se perd de vue'],
    practice: ['consacrez une heure par semaine à une expression de votre choix'],
  },
  4: {
    gift: ['un bruit de marteau régulier accompagne cette longue étape'],
    shadow: ['le cadre serré laisse parfois peu d’air au caprice'],
    practice: ['rendez plus commode un geste que vous répétez chaque matin'],
  },
  5: {
    gift: ['le paysage défile à cette époque comme par la vitre d’un train'],
    shadow: ['tant de mouvement à l’arrière-plan laisse peu pousser les racines'],
    practice: ['gardez un rituel fixe, où que vous soyez'],
  },
  6: {
    gift: ['la tapisserie chaude de ces années est tissée de famille et de voisinage'],
    shadow: ['l’enchevêtrement des obligations vous fait perdre votre propre fil'],
    practice: ['barrez dans le calendrier une soirée qui n’appartient qu’à vous'],
  },
  7: {
    gift: ['une bibliothèque silencieuse sert de cadre à cette époque'],
    shadow: ['l’isolement peut devenir un papier peint qu’on ne voit plus'],
    practice: ['inscrivez-vous à un cours où l’on pense à plusieurs'],
  },
  8: {
    gift: ['l’arrière-plan parle de travail, d’influence et de comptes à tenir'],
    shadow: ['les choses tendres s’étiolent quand tout doit rapporter'],
    practice: ['protégez une heure que vous ne vendrez à personne'],
  },
  9: {
    gift: ['un grand ciel ouvert sert de plafond à cette part de l’existence'],
    shadow: ['le sens du lointain rend parfois le proche un peu flou'],
    practice: ['rendez visite à quelqu’un du quartier avant d’écrire au loin'],
  },
  11: {
    gift: ['une corde fine vibre tout au long sous les journées ordinaires'],
    shadow: ['cette tension de fond rend fatigantes les choses simples'],
    practice: ['donnez une forme palpable à l’une de vos inspirations'],
  },
  22: {
    gift: ['de larges plans se déroulent à l’arrière de vos occupations'],
    shadow: ['l’échelle du décor peut rendre vos joies un peu naines'],
    practice: ['faites une maquette, un budget ou une liste pour votre grand dessein'],
  },
  33: {
    gift: ['le fond de ces années ressemble à une école où l’on apprend la douceur'],
    shadow: ['un climat si secourable fait oublier la sonnerie de la récréation'],
    practice: ['transmettez à deux personnes ce que la vie vous a montré'],
  },
};
