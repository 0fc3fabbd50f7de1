import type { Statements } from '../knowledge.ts';

/** The turn things take, by the whole-date number. */
export const bhagyank: Statements<'bhagyank'> = {
  1: {
    gift: ['vos affaires prennent souvent tournure dès que vous vous mettez en avant'],
    shadow: ['certaines voies restent en friche faute de vouloir les partager'],
  },
  2: {
    gift: ['les tournants heureux vous arrivent volontiers au bras de quelqu’un'],
    shadow: ['l’attente d’un signe extérieur peut laisser filer la saison'],
  },
  3: {
    gift: ['un mot dit au bon moment change souvent pour vous la donne'],
    shadow: ['l’excès d’optimisme remet le virage sérieux à la semaine suivante'],
  },
  4: {
    gift: ['votre route tourne par à-coups et surprend jusqu’aux cartographes'],
    shadow: ['une résistance au détour peut rallonger l’étape'],
  },
  5: {
    gift: ['vos affaires avancent par les contacts, les messages et les départs'],
    shadow: ['une volte-face de trop défait parfois ce qui venait de se nouer'],
  },
  6: {
    gift: ['les portes s’ouvrent là où vous apportez de l’agrément'],
    shadow: ['la recherche du confort choisit parfois la rue la plus plate'],
  },
  7: {
    gift: ['des tournants discrets vous mènent vers l’intérieur des terres'],
    shadow: ['le flou d’un projet laisse souvent la décision au hasard'],
  },
  8: {
    gift: ['ce qui compte vous vient tard et reste longtemps'],
    shadow: ['la peur de perdre du terrain rend le pas trop lourd'],
  },
  9: {
    gift: ['votre courage met en mouvement ce qui piétinait'],
    shadow: ['une victoire arrachée de force appelle parfois une seconde bataille'],
  },
};
