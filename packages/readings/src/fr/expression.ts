import type { Statements } from '../knowledge.ts';

/** The talents, and how this person does things. */
export const expression: Statements<'expression'> = {
  1: {
    gift: [
      'vous savez mettre une idée en route avant que la réunion ne finisse',
      'vos mains trouvent une solution pendant que le mode d’emploi se déplie',
      'une explication de vous vaut une page de manuel',
    ],
    shadow: [
      'vous terminez les phrases de gens qui avaient peut-être une autre fin',
      'déléguer vous demande plus de souffle que tout faire',
      'détailler votre méthode vous paraît une perte de temps',
    ],
    relationships: [
      'vous entraînez vos proches par l’exemple bien mieux que par la consigne',
      'une discussion franche vous attache plus qu’une longue courtoisie',
    ],
    work: [
      'un poste où vous décidez de la manière vous donne des ailes',
      'on vous confie volontiers le dossier que personne n’a encore ouvert',
    ],
    inner: [
      'la concurrence la plus rude vous oppose à ce que vous étiez hier',
      'vous pensez par phrases courtes qui commencent par un verbe',
    ],
    practice: [
      'laissez quelqu’un d’autre choisir la méthode une fois cette semaine',
      'écrivez en une ligne ce que vous voulez lancer et affichez-la',
      'choisissez la prochaine étape et faites-la avant d’en parler',
    ],
  },
  2: {
    gift: [
      'vous trouvez les mots où chaque camp se reconnaît',
      'un détail que tout le monde a sauté vous arrête et sauve l’ensemble',
      'vous recousez une réunion déchirée avec un fil invisible',
    ],
    shadow: [
      'une critique pratique vous touche comme si elle visait le cœur',
      'vous préparez tant le terrain que d’autres récoltent en votre nom',
      'votre nom finit au bas d’un ouvrage que vous avez sauvé',
    ],
    relationships: [
      'vous vous souvenez de qui prend du sucre et de qui dort mal',
      'vos conversations laissent à l’autre le temps de se déplier',
    ],
    work: ['votre contribution est souvent la pièce sans laquelle rien ne s’assemble', 'vous accordez une équipe comme un instrument'],
    inner: [
      'vous vous comparez aux autres jusqu’à perdre de vue votre propre mesure',
      'l’accord des voix vous fait du bien jusque dans les épaules',
    ],
    practice: [
      'signez de votre nom un travail partagé où votre part est réelle',
      'dites votre préférence avant de demander la leur',
      'coupez de moitié les excuses d’un message',
    ],
  },
  3: {
    gift: [
      'vous donnez à une explication le goût d’une anecdote',
      'parler, dessiner ou mimer vous vient avec la même facilité',
      'votre crayon montre ce que l’explication laissait échapper',
    ],
    shadow: [
      'vous improvisez si bien que la préparation passe pour inutile',
      'le goût de plaire arrondit parfois vos vérités',
      'raconter le projet peut prendre la place de le faire',
    ],
    relationships: [
      'un message de vous fait sourire jusque dans le métro',
      'vos amis comptent sur vous pour réchauffer les débuts de soirée',
    ],
    work: [
      'vous vendez une idée mieux que ceux qui l’ont eue',
      'un atelier plein de couleurs vous convient mieux qu’une grille de chiffres',
    ],
    inner: ['vos humeurs passent par la parole avant de trouver leur nom', 'un carnet toujours ouvert vous évite de perdre le meilleur'],
    practice: [
      'relisez un texte à voix haute et supprimez-en un tiers',
      'envoyez aujourd’hui une carte écrite à la main',
      'préparez une histoire de deux minutes et racontez-la',
    ],
  },
  4: {
    gift: [
      'vous transformez une vague intention en étapes que l’on peut cocher',
      'la précision de votre geste se voit jusque dans les ourlets',
      'vous lisez une notice comme une recette de grand-mère',
    ],
    shadow: [
      'vous redites la règle à des gens qui cherchaient une exception',
      'l’envie de mieux faire vous retient longtemps avant la fin',
      'une virgule déplacée retient tout l’envoi',
    ],
    relationships: [
      'vos engagements se lisent dans l’agenda plutôt que dans les grands mots',
      'on sait avec vous à quelle heure l’aide arrive',
    ],
    work: ['vous tenez les comptes d’un projet comme on tient une barre', 'un travail de longue haleine révèle ce que vous valez'],
    inner: ['une table en ordre vous aide à ranger vos pensées', 'vous doutez moins dès que les mesures sont prises'],
    practice: [
      'apprenez à quelqu’un votre manière de ranger un dossier',
      'commencez une tâche par la fin, juste pour voir',
      'remplacez une longue liste par trois lignes',
    ],
  },
  5: {
    gift: [
      'vous apprenez une langue, un outil ou une danse en vous y jetant',
      'votre curiosité fait des ponts entre des métiers qui s’ignoraient',
      'vous traduisez le jargon d’un guichet pour l’autre',
    ],
    shadow: [
      'vous promettez avec l’enthousiasme du lundi et livrez avec la fatigue du jeudi',
      'trop de possibilités ouvertes émiettent votre attention',
      'l’outil neuf chasse celui qui servait encore',
    ],
    relationships: [
      'votre compagnie transforme une course au marché en petit voyage',
      'vous racontez vos découvertes avec un appétit contagieux',
    ],
    work: [
      'vous vous adaptez au client avant même qu’il ait posé son sac',
      'la vente, le terrain et les déplacements vous vont comme un gant',
    ],
    inner: ['votre esprit pense mieux quand vos jambes bougent', 'une impression neuve chasse chez vous la précédente un peu vite'],
    practice: [
      'choisissez un seul sujet et restez-y trois soirs de suite',
      'goûtez un plat dont vous ignorez le nom',
      'fermez un onglet ouvert par jour jusqu’à vendredi',
    ],
  },
  6: {
    gift: [
      'vous voyez d’instinct ce qui manque à une pièce pour qu’on s’y attarde',
      'soigner, nourrir et embellir sont chez vous un même savoir-faire',
      'vous avez la mesure du sel, de la lumière et du mot',
    ],
    shadow: [
      'vous corrigez parfois le pli de la nappe au milieu d’une confidence',
      'dire non à une demande vous coûte une nuit de sommeil',
      'vous arrangez si bien la table que le plat refroidit',
    ],
    relationships: [
      'vos attentions tiennent chaud comme une écharpe un jour de vent',
      'vous réunissez à la même table des gens brouillés depuis Noël',
    ],
    work: ['vous donnez à un service la chaleur d’une maison', 'le conseil, le soin ou la décoration profitent de votre regard d’ensemble'],
    inner: ['vos fautes vous pèsent plus lourd que celles d’autrui', 'une dette de gentillesse vous occupe jusqu’à ce qu’elle soit réglée'],
    practice: [
      'laissez la vaisselle jusqu’au matin, sans excuses',
      'demandez à la personne ce qu’elle souhaite avant de l’aider',
      'saluez un travail avant d’en proposer la retouche',
    ],
  },
  7: {
    gift: [
      'vous repérez la faille d’un raisonnement avant la fin du paragraphe',
      'votre savoir s’est construit en silence et tient debout sans notes',
      'votre pensée démonte la montre et la rend à l’heure',
    ],
    shadow: [
      'vous gardez pour vous une idée tant qu’elle n’est pas inattaquable',
      'l’ironie vous sert de rideau quand on approche trop',
      'la bonne réponse reste parfois dans le tiroir jusqu’à ce que la question soit réglée',
    ],
    relationships: [
      'vous offrez votre attention entière, ce que peu de gens savent faire',
      'vos amitiés se comptent sur une main et se gardent longtemps',
    ],
    work: ['l’analyse, la recherche et le réglage fin sont votre terrain', 'on vient vous voir quand la réponse facile n’a rien donné'],
    inner: ['vous relisez vos journées comme un texte à annoter', 'une énigme vous repose mieux qu’un divertissement'],
    practice: [
      'montrez un brouillon imparfait à quelqu’un de bienveillant',
      'expliquez à un enfant ce que vous étudiez',
      'parlez de votre trouvaille avant la dernière vérification',
    ],
  },
  8: {
    gift: [
      'vous savez répartir les tâches de sorte que chacun voie le but',
      'négocier vous vient comme à d’autres la cuisine',
      'vos questions sur le coût sauvent bien des fêtes',
    ],
    shadow: [
      'vous traitez parfois une confidence comme un problème à classer',
      'votre ton de chef de gare fait taire de bonnes objections',
      'un tableau de chiffres reçoit parfois plus d’égards que l’équipe',
    ],
    relationships: [
      'vous soutenez les vôtres avec des actes, des adresses et du concret',
      'la loyauté reçue vous touche plus que l’admiration',
    ],
    work: [
      'vous redressez une affaire qui penchait en regardant les vrais chiffres',
      'un grand chantier aux moyens clairs met vos talents en marche',
    ],
    inner: [
      'vous cachez la peur de manquer derrière une longue liste de choses à faire',
      'un succès partagé vous rassure davantage qu’un trophée',
    ],
    practice: [
      'citez par son nom la personne dont le travail a porté le vôtre',
      'fixez l’heure où votre journée finit et tenez-la',
      'attribuez un bon résultat à qui en a fait la part ingrate',
    ],
  },
  9: {
    gift: [
      'vous parlez de manière que des inconnus se sentent invités',
      'votre imagination puise dans les voyages, les livres et les visages',
      'vous parlez à la foule comme à une seule personne',
    ],
    shadow: [
      'vous voyez si large que le détail pratique glisse à terre',
      'la fin d’une tâche vous ennuie dès que vous en avez saisi le sens',
      'l’esquisse d’un monde meilleur retarde la facture du mois',
    ],
    relationships: [
      'vous accueillez les gens tels qu’ils arrivent, boue aux chaussures comprise',
      'vos proches doivent parfois vous réclamer un tête-à-tête',
    ],
    work: [
      'l’enseignement, les arts et le social vous laissent employer toute votre palette',
      'vous défendez dans une réunion la personne absente',
    ],
    inner: [
      'vous gardez des visages croisés une fois comme d’autres des photos',
      'un film peut vous remuer plus qu’une nouvelle de famille',
    ],
    practice: [
      'réglez cette semaine un détail que vous laissez toujours à d’autres',
      'écoutez une opinion contraire jusqu’à sa dernière phrase',
      'fermez un petit dossier avant d’en embrasser un grand',
    ],
  },
  11: {
    gift: [
      'vous dites parfois tout haut ce que le groupe s’apprêtait à penser',
      'une mélodie ou une image vous vient entière, comme dictée',
      'des images vous arrivent comme des photos déjà révélées',
    ],
    shadow: [
      'vos idées filent si vite que vos mots sautent des marches',
      'une remarque tiède éteint votre ardeur pour la semaine',
      'une belle vision manque souvent d’horaire et de mode d’emploi',
    ],
    relationships: [
      'vous devinez un chagrin à la façon dont on pose les clés',
      'votre enthousiasme donne aux autres la permission d’y croire',
    ],
    work: ['la scène, la création et le conseil ont besoin de vos intuitions', 'vous imaginez le produit que personne n’avait su demander'],
    inner: ['l’inspiration vous traverse, non sans un peu de vertige', 'votre paix dépend du nombre de portes qui claquent autour de vous'],
    practice: [
      'enregistrez une idée à voix haute avant de la juger',
      'mettez une date précise sur votre rêve le plus flou',
      'mettez au propre une inspiration en cinq lignes',
    ],
  },
  22: {
    gift: [
      'vous voyez à la fois la cathédrale et la livraison de sable',
      'votre sens pratique donne du poids aux idées des rêveurs',
      'vous posez le rêve, le budget et le calendrier sur la même feuille',
    ],
    shadow: [
      'vous reprenez des mains des autres ce qui n’avance pas assez droit',
      'la grandeur du but vous fait oublier de dîner',
      'à côté de vos grands plans, l’effort d’autrui paraît petit',
    ],
    relationships: [
      'vous bâtissez pour vos proches des choses qu’ils n’osaient pas demander',
      'une amitié avec vous ressemble à un chantier bien tenu',
    ],
    work: [
      'vous coordonnez des métiers, des lieux et des saisons sans perdre le fil',
      'les institutions profitent de votre patience d’architecte',
    ],
    inner: ['un jour sans progrès visible vous paraît plus long qu’il n’est', 'vous dormez mieux avec un plan plié sous l’oreiller'],
    practice: [
      'confiez une partie entière d’un projet, sans droit de regard',
      'dessinez sur une feuille la version minuscule de votre idée',
      'contentez-vous d’un résultat modeste et fêtez-le en équipe',
    ],
  },
  33: {
    gift: [
      'vous expliquez avec une douceur qui donne envie de recommencer',
      'votre voix calme une pièce avant que le sens des mots n’arrive',
      'vous corrigez une faute et la personne en sort plus grande',
    ],
    shadow: [
      'vous relevez des gens qui voulaient simplement rester assis',
      'l’exemple que vous donnez vous serre parfois comme un col',
      'la leçon continue quand l’élève voudrait jouer',
    ],
    relationships: [
      'on vous confie ce que même le miroir n’a pas entendu',
      'vos proches puisent chez vous et oublient de remplir le puits',
    ],
    work: [
      'accompagner, instruire et consoler sont chez vous un métier complet',
      'vous rendez un lieu de travail un peu plus digne de ceux qui y viennent',
    ],
    inner: [
      'la bonté vous est naturelle et sa juste dose s’apprend',
      'vous entendez votre propre besoin en dernier, comme un voisin discret',
    ],
    practice: [
      'dites à une personne que vous croyez en elle, sans rien ajouter',
      'réservez-vous une heure que vous n’offrirez à personne',
      'enseignez une chose une seule fois et faites confiance',
    ],
  },
};
