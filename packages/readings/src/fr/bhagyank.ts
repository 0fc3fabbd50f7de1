import type { Statements } from '../knowledge.ts';

/** The turn things take, by the whole-date number. */
export const bhagyank: Statements<'bhagyank'> = {
  1: {
    gift: [
      'vos affaires prennent souvent tournure dès que vous vous mettez en avant',
      'les choses avancent dès que vous y mettez votre signature',
    ],
    shadow: ['certaines voies restent en friche faute de vouloir les partager', 'la route se bloque là où l’orgueil refuse la compagnie'],
  },
  2: {
    gift: ['les tournants heureux vous arrivent volontiers au bras de quelqu’un', 'les choses s’arrangent par les gens et la conversation'],
    shadow: ['l’attente d’un signe extérieur peut laisser filer la saison', 'l’hésitation laisse passer le bon tramway'],
  },
  3: {
    gift: ['un mot dit au bon moment change souvent pour vous la donne', 'un conseil reçu ou donné détourne le cours des faits'],
    shadow: ['l’excès d’optimisme remet le virage sérieux à la semaine suivante', 'l’abondance de plans épuise l’eau du moulin'],
  },
  4: {
    gift: ['votre route tourne par à-coups et surprend jusqu’aux cartographes', 'des virages inattendus vous déposent sur un sol neuf'],
    shadow: ['une résistance au détour peut rallonger l’étape', 'la hâte de rompre défait parfois ce qui prenait'],
  },
  5: {
    gift: [
      'vos affaires avancent par les contacts, les messages et les départs',
      'un billet, un appel ou un voyage met l’affaire en branle',
    ],
    shadow: ['une volte-face de trop défait parfois ce qui venait de se nouer', 'changer de table à tout moment refroidit le plat'],
  },
  6: {
    gift: ['les portes s’ouvrent là où vous apportez de l’agrément', 'ce que vous commencez prend bonne tournure dans un cadre plaisant'],
    shadow: ['la recherche du confort choisit parfois la rue la plus plate', 'les affaires s’arrêtent par crainte de déplaire'],
  },
  7: {
    gift: ['des tournants discrets vous mènent vers l’intérieur des terres', 'le revirement vient volontiers après un temps de retraite'],
    shadow: ['le flou d’un projet laisse souvent la décision au hasard', 'un long doute gèle le gouvernail'],
  },
  8: {
    gift: ['ce qui compte vous vient tard et reste longtemps', 'le résultat arrive à pas lents et ne s’en va plus'],
    shadow: ['la peur de perdre du terrain rend le pas trop lourd', 'le retard pèse surtout à qui regarde le calendrier'],
  },
  9: {
    gift: ['votre courage met en mouvement ce qui piétinait', 'le courage de finir ouvre le passage suivant'],
    shadow: [
      'une victoire arrachée de force appelle parfois une seconde bataille',
      'l’envie d’en découdre ferme des portes à peine poussées',
    ],
  },
};
