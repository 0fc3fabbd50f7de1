import type { Statements } from '../knowledge.ts';

/** How to bring two sides together. */
export const bridge: Statements<'bridge'> = {
  0: {
    shadow: [
      'sans écart à franchir, on s’endort volontiers sur la berge',
      'deux rives trop proches font bâiller le passeur',
      'tout va dans le même sens, et l’ennui s’assoit entre les deux',
    ],
    gift: ['deux rives aussi voisines vous font gagner le temps de la traversée'],
    relationships: ['vos proches retrouvent au jardin la personne quittée au salon'],
    work: ['vos talents et vos goûts montrent du doigt la même tâche'],
    inner: ['un accord aussi facile vous laisse parfois chercher la dissonance'],
    practice: [
      'cherchez une voix qui contredise la vôtre avec tact',
      'faites une chose bien loin de vos habitudes',
      'échangez pour une soirée vos goûts contre ceux d’un proche',
    ],
  },
  1: {
    shadow: [
      'les deux rives attendent chacune que l’autre commence',
      'vous attendez une permission pour traverser votre propre cour',
      'un petit pas vous sépare de vous-même et il attend son tour',
    ],
    gift: ['une petite audace suffit pour que vos deux côtés se serrent la main'],
    relationships: ['ceux qui vous aiment connaissent déjà vos deux bords et guettent votre enjambée'],
    work: ['une décision prise en votre nom raccorde le talent et l’envie'],
    inner: ['de part et d’autre du ruisseau, la même volonté se racle la gorge'],
    practice: [
      'faites le premier pas, même chancelant',
      'tendez la main d’abord et réfléchissez ensuite',
      'prenez de vos deux envies la plus proche et commencez là',
    ],
  },
  2: {
    shadow: [
      'vos deux moitiés se parlent poliment sans s’entendre',
      'vos contraires échangent peu de mots et beaucoup de piques',
      'chaque côté fait des politesses et personne n’entre',
    ],
    gift: ['un peu de patience fait parler ensemble vos deux langues maternelles'],
    relationships: ['une oreille amie sert d’interprète entre vos deux humeurs'],
    work: ['un tandem bien choisi réunit ce que vous faisiez par moitiés'],
    inner: ['vos deux penchants demandent moins un vainqueur qu’une table basse'],
    practice: [
      'faites dialoguer par écrit vos deux moitiés',
      'donnez raison aujourd’hui au côté qui perd toujours',
      'accordez dix minutes à chaque côté, montre en main',
    ],
  },
  3: {
    shadow: [
      'ce qui rit au-dedans reste muet au-dehors, ou l’inverse',
      'entre ce que vous vivez et ce que vous dites, il reste un vide',
      'vos deux voix ne racontent jamais la même journée',
    ],
    gift: ['la parole trouvée fait circuler la lumière d’un versant à l’autre'],
    relationships: ['vos proches découvrent le second côté dès que vous le racontez'],
    work: ['une pointe de jeu marie chez vous l’idée et la corvée'],
    inner: ['un rire franc fait tomber la cloison entre vos deux chambres'],
    practice: [
      'cherchez un mot, un son ou une couleur pour l’image intérieure',
      'dites avec humour ce qui coûte à dire',
      'dessinez vos deux côtés sur une même feuille',
    ],
  },
  4: {
    shadow: [
      'entre le souhait et l’habitude, il manque un escalier',
      'la passerelle manque de planches, faute de constance',
      'l’un des côtés rêve debout et l’autre compte les planches',
    ],
    gift: ['un petit rite tenu chaque jour pose des pavés entre vos deux mondes'],
    relationships: ['l’entourage se repère mieux quand vos deux rythmes ont un horaire'],
    work: ['une méthode simple fait travailler vos deux ateliers sur la même pièce'],
    inner: ['entre élan et prudence, une bonne habitude tient la truelle'],
    practice: [
      'donnez à votre rêve une heure fixe dans l’emploi du temps',
      'répétez chaque jour un geste vers ce que vous voulez',
      'posez chaque semaine une marche, du souhait vers l’habitude',
    ],
  },
  5: {
    shadow: [
      'l’écart entre vos deux bords rend chaque passage nerveux',
      'de vos deux côtés, l’un a le mal de mer et l’autre hâte d’arriver',
      'une moitié a déjà son manteau et l’autre cherche ses pantoufles',
    ],
    gift: ['l’essai libre découvre le gué que la réflexion cherchait'],
    relationships: ['un voyage avec quelqu’un de cher réveille chez vous la moitié endormie'],
    work: ['changer de fenêtre fait voir le chantier commun de vos deux forces'],
    inner: ['une bouffée d’air neuf dénoue la rivalité de vos deux natures'],
    practice: [
      'essayez une voie à laquelle aucun de vos deux camps n’avait songé',
      'changez de siège pour regarder la question',
      'sortez un soir où le canapé allait l’emporter',
    ],
  },
  6: {
    shadow: [
      'les deux moitiés se reprochent de négliger la maison',
      'la douceur donnée dehors n’arrive pas toujours au canapé',
      'le côté tendre et le côté pressé se disputent l’heure du dîner',
    ],
    gift: ['un peu d’indulgence pour vous-même met vos deux moitiés à la même table'],
    relationships: ['un foyer où l’on vous prend en entier rapproche les deux rives'],
    work: ['servir quelqu’un de précis accorde vos élans mieux qu’une théorie'],
    inner: ['la part sévère et la part douce veillent tour à tour sur le même feu'],
    practice: [
      'dorlotez ce soir la part de vous que vous grondez d’ordinaire',
      'recevez votre côté maladroit comme un cher visiteur',
      'mettez le couvert pour vos deux humeurs et laissez-les parler',
    ],
  },
  7: {
    shadow: [
      'les deux bords s’éloignent dès que vous cessez de réfléchir',
      'sauter d’un bord à l’autre épargne la peine de comprendre',
      'une part de vous agit, et l’autre demande encore pourquoi',
    ],
    gift: ['une réflexion patiente découvre le tunnel sous la montagne'],
    relationships: ['vos silences gagnent à donner leur mot de passe aux intimes'],
    work: ['étudier à fond un seul sujet réconcilie vos deux façons d’avancer'],
    inner: ['vos deux vérités finissent par se croiser à l’heure où tout dort'],
    practice: [
      'emmenez votre contradiction faire une longue marche',
      'écrivez ce que souhaite chacune de vos voix',
      'agissez d’abord et notez vos raisons le lendemain',
    ],
  },
  8: {
    shadow: [
      'une part réclame des résultats et l’autre refuse de compter',
      'vos forces s’annulent à tirer des cordes contraires',
      'la part qui veut gagner et la part qui veut donner se boudent',
    ],
    gift: ['une ambition honnête attelle vos deux chevaux à la même charrette'],
    relationships: ['partager franchement les moyens réconcilie votre main ferme et votre main ouverte'],
    work: ['un résultat palpable met d’accord votre calcul et votre conscience'],
    inner: ['la moitié forte apprend à voyager sans écraser la moitié légère'],
    practice: [
      'traduisez un idéal en un objet que l’on puisse tenir',
      'trouvez un but qui plaise à la tête et au cœur',
      'partagez un succès avant d’en chercher un autre',
    ],
  },
  9: {
    shadow: [
      'un bord s’agrippe tandis que l’autre a déjà levé l’ancre',
      'ne voir que sa rive laisse l’autre dans le brouillard',
      'd’une rive on voit loin et de l’autre on voit bien, rarement ensemble',
    ],
    gift: ['un regard assez large voit une seule île là où il y en avait deux'],
    relationships: ['une cause commune avec des amis accueille vos deux tempéraments'],
    work: ['donner votre savoir sans compter réunit la main et l’idéal'],
    inner: ['quitter une vieille rancune allège la barque d’un bord à l’autre'],
    practice: [
      'rendez un service que vos deux versants approuvent',
      'lâchez une vieille idée de ce que vous devriez être',
      'regardez un souci de très loin, puis de tout près',
    ],
  },
};
