import type { Statements } from '../knowledge.ts';

/** The turn things take, by the whole-date number. */
export const bhagyank: Statements<'bhagyank'> = {
  1: {
    gift: [
      'vos affaires prennent souvent tournure dès que vous vous mettez en avant',
      'les choses avancent dès que vous y mettez votre signature',
    ],
    shadow: ['certaines voies restent en friche faute de vouloir les partager', 'la route se bloque là où l’orgueil refuse la compagnie'],
    relationships: ['vos liens prennent forme quand vous faites le premier signe'],
    work: ['la voie s’éclaire chaque fois que vous prenez le premier tour de parole'],
    inner: ['la direction de votre route tient à une conviction dite en entier'],
    practice: ['mettez votre nom sous une chose que vous faisiez jusqu’ici dans l’ombre'],
  },
  2: {
    gift: ['les tournants heureux vous arrivent volontiers au bras de quelqu’un', 'les choses s’arrangent par les gens et la conversation'],
    shadow: ['l’attente d’un signe extérieur peut laisser filer la saison', 'l’hésitation laisse passer le bon tramway'],
    relationships: ['les rencontres à deux décident souvent de la suite du chemin'],
    work: ['une recommandation glissée à mi-voix vous avance plus qu’une annonce'],
    inner: ['vos changements de cap mûrissent dans l’eau calme'],
    practice: ['remerciez la personne par qui une bonne chose est arrivée'],
  },
  3: {
    gift: ['un mot dit au bon moment change souvent pour vous la donne', 'un conseil reçu ou donné détourne le cours des faits'],
    shadow: ['l’excès d’optimisme remet le virage sérieux à la semaine suivante', 'l’abondance de plans épuise l’eau du moulin'],
    relationships: ['un maître, un élève ou un lecteur vous pousse vers la suite'],
    work: ['les affaires se développent là où vous expliquez généreusement'],
    inner: ['une bonne phrase lue au hasard peut éclairer toute votre semaine'],
    practice: ['donnez un conseil de moins et posez une question de plus'],
  },
  4: {
    gift: ['votre route tourne par à-coups et surprend jusqu’aux cartographes', 'des virages inattendus vous déposent sur un sol neuf'],
    shadow: ['une résistance au détour peut rallonger l’étape', 'la hâte de rompre défait parfois ce qui prenait'],
    relationships: ['un ami inattendu déplace parfois toute votre carte'],
    work: ['la panne du plan prévu révèle souvent votre vraie porte d’entrée'],
    inner: ['votre chemin apprend à aimer ses propres lacets'],
    practice: ['suivez pour un après-midi l’itinéraire que rien ne recommande'],
  },
  5: {
    gift: [
      'vos affaires avancent par les contacts, les messages et les départs',
      'un billet, un appel ou un voyage met l’affaire en branle',
    ],
    shadow: ['une volte-face de trop défait parfois ce qui venait de se nouer', 'changer de table à tout moment refroidit le plat'],
    relationships: ['une conversation de quai de gare peut lancer votre prochain chapitre'],
    work: ['votre moulin tourne mieux au bord d’une rue passante'],
    inner: ['le sens de votre route se découvre en marchant vite et en notant'],
    practice: ['écrivez à un contact lointain deux lignes sans demande'],
  },
  6: {
    gift: ['les portes s’ouvrent là où vous apportez de l’agrément', 'ce que vous commencez prend bonne tournure dans un cadre plaisant'],
    shadow: ['la recherche du confort choisit parfois la rue la plus plate', 'les affaires s’arrêtent par crainte de déplaire'],
    relationships: ['on vous fait confiance parce qu’il fait bon s’asseoir près de vous'],
    work: ['un accueil soigné attire vers vous les gens et les commandes'],
    inner: ['votre route fleurit là où le beau et l’utile se donnent rendez-vous'],
    practice: ['embellissez l’endroit où vous recevez les gens'],
  },
  7: {
    gift: ['des tournants discrets vous mènent vers l’intérieur des terres', 'le revirement vient volontiers après un temps de retraite'],
    shadow: ['le flou d’un projet laisse souvent la décision au hasard', 'un long doute gèle le gouvernail'],
    relationships: ['peu de compagnons suivent le détour, et ceux-là restent'],
    work: ['une recherche menée à l’écart devient plus tard votre passeport'],
    inner: ['la bonne direction se devine chez vous pendant les haltes'],
    practice: ['faites une halte d’une heure dans un lieu où rien ne presse'],
  },
  8: {
    gift: ['ce qui compte vous vient tard et reste longtemps', 'le résultat arrive à pas lents et ne s’en va plus'],
    shadow: ['la peur de perdre du terrain rend le pas trop lourd', 'le retard pèse surtout à qui regarde le calendrier'],
    relationships: ['les compagnons des longues montées vous sont plus chers que ceux des descentes'],
    work: ['la besogne patiente finit par poser des rails sous vos pas'],
    inner: ['la lenteur du chemin vous apprend à compter en saisons'],
    practice: ['notez ce qui a mûri depuis un an sans bruit'],
  },
  9: {
    gift: ['votre courage met en mouvement ce qui piétinait', 'le courage de finir ouvre le passage suivant'],
    shadow: [
      'une victoire arrachée de force appelle parfois une seconde bataille',
      'l’envie d’en découdre ferme des portes à peine poussées',
    ],
    relationships: ['vous défendez quelqu’un et vous voilà avec un ami de plus'],
    work: ['les dossiers bloqués avancent dès que vous osez la parole franche'],
    inner: ['chaque combat laissé en arrière éclaircit la route devant vous'],
    practice: ['déposez une vieille querelle en choisissant un mot gentil'],
  },
};
