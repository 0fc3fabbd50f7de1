import type { Statements } from '../knowledge.ts';

/** What the heart wants in quiet. */
export const soulUrge: Statements<'soulUrge'> = {
  1: {
    gift: [
      'au fond, vous rêvez d’une chose qui n’existerait pas sans vous',
      'votre cœur bat plus fort devant un sentier sans panneau',
      'à l’avant de la barque, vous respirez enfin',
    ],
    shadow: [
      'vous prenez parfois l’aide pour un doute sur vos forces',
      'un second rang vous brûle en silence plus que vous ne l’avouez',
      'devoir demander la permission vous fait bouillir',
    ],
    relationships: [
      'vous aimez qu’on vous choisisse et qu’on vous laisse pourtant le gouvernail',
      'une personne qui sait ce qu’elle veut vous attire plus qu’une autre',
    ],
    work: [
      'il vous faut un coin du travail où personne ne repasse derrière vous',
      'être à l’origine d’une chose vous réjouit plus que d’en hériter',
    ],
    inner: [
      'tout bas, vous souhaitez prouver quelque chose à la personne que vous étiez',
      'votre désir profond tient en trois mots, « à ma façon »',
    ],
    practice: [
      'offrez-vous une matinée où chaque décision vient de vous',
      'avouez à voix haute une envie que vous trouvez trop grande',
      'prenez sans consulter une décision qui ne touche que vous',
    ],
  },
  2: {
    gift: [
      'vous désirez une épaule où la journée puisse se poser',
      'un regard complice à travers la pièce vous nourrit une semaine',
      'le bruit d’une clé aimée dans la serrure illumine votre soirée',
    ],
    shadow: [
      'vous attendez qu’on devine un souhait resté muet',
      'la peur d’une brouille vous fait avaler des phrases utiles',
      'vous mesurez l’affection au délai des réponses',
    ],
    relationships: [
      'aimer veut dire pour vous partager chaque matin la même cafetière',
      'une réconciliation vous émeut plus qu’une déclaration',
    ],
    work: [
      'l’ambiance d’une équipe pèse dans votre choix plus que le titre',
      'vous souhaitez qu’on remarque le soin mis dans les coulisses',
    ],
    inner: [
      'votre cœur garde une chaise pour quelqu’un, même les jours de solitude',
      'la douceur est ce que vous cherchez au bout de chaque couloir',
    ],
    practice: [
      'demandez clairement une chose que vous espérez en secret',
      'passez une heure avec quelqu’un sans rien organiser',
      'dites à qui vous aimez ce qui manque entre vous',
    ],
  },
  3: {
    gift: [
      'au-dedans, une scène attend toujours que le rideau se lève',
      'votre cœur veut jouer avant de devoir servir',
      'vos mains applaudissent avant que la salle s’éteigne',
    ],
    shadow: [
      'un mot d’admiration manqué assombrit toute une soirée',
      'vous masquez une tristesse sous un trait d’esprit',
      'parler dans le vide vous fait l’effet d’une porte claquée',
    ],
    relationships: ['on gagne votre cœur en riant au bon moment', 'vous rêvez d’un amour à qui tout peut se raconter'],
    work: ['un travail sans fantaisie vous laisse un goût de carton', 'créer quelque chose de joli vous paie déjà de vos peines'],
    inner: ['les jours où rien ne chante en vous paraissent très longs', 'un enfant au fond de vous réclame encore ses crayons'],
    practice: [
      'dansez un morceau entier dans votre cuisine',
      'commencez une page que personne d’autre ne lira',
      'inventez de nouvelles paroles sur un air connu',
    ],
  },
  4: {
    gift: [
      'vous aspirez à un lieu où chaque chose aura encore sa place demain',
      'savoir le lendemain assuré vous détend mieux qu’un bain chaud',
      'la même tasse sur la même étagère vous fait du bien',
    ],
    shadow: [
      'l’inconnu vous fait compter deux fois les provisions',
      'vous tenez à une habitude comme à une rampe d’escalier',
      'une modification tardive dérange jusqu’à votre humeur',
    ],
    relationships: [
      'votre cœur s’attache à qui revient à l’heure dite',
      'la fidélité des petites choses vous paraît la plus belle déclaration',
    ],
    work: [
      'un ouvrage utile et bien d’aplomb suffit à votre fierté',
      'vous espérez laisser derrière vous quelque chose que l’on puisse toucher',
    ],
    inner: ['la paix ressemble chez vous à une étagère bien chevillée', 'un effort régulier vous réconcilie avec vos doutes'],
    practice: [
      'terminez ce soir la réparation remise de dimanche en dimanche',
      'notez trois choses stables sur lesquelles vous pouvez compter',
      'aménagez un petit coin et allez-y chaque jour à la même heure',
    ],
  },
  5: {
    gift: [
      'votre cœur fait sa valise en cachette dès que l’air se raréfie',
      'un billet sans retour précis vous a toujours fait rêver',
      'l’odeur d’une gare vous réjouit plus qu’un parfum',
    ],
    shadow: [
      'vous confondez parfois une heure de liberté avec un grand départ',
      'la promesse d’un lien vous fait chercher la sortie des yeux',
      'un agenda plein serre comme une chaussure trop petite',
    ],
    relationships: [
      'vous vous attachez à qui vous laisse partir et se réjouit de vous revoir',
      'un amour sans surprise vous endort malgré toute sa bonté',
    ],
    work: ['un agenda aéré vous met en joie comme d’autres un buffet', 'vous voulez goûter au métier du voisin avant de signer le vôtre'],
    inner: ['au calme, votre imagination part sans vous prévenir', 'vous cherchez moins l’ailleurs que le frisson de la première fois'],
    practice: [
      'changez de place à table et regardez la pièce d’un autre œil',
      'prenez un car jusqu’à un arrêt au nom inconnu',
      'acceptez la première invitation étrange de la semaine',
    ],
  },
  6: {
    gift: [
      'vous souhaitez une maison où l’on entre sans frapper',
      'savoir les vôtres au chaud vous rend le sommeil facile',
      'le rire des vôtres dans la pièce voisine est votre musique',
    ],
    shadow: [
      'votre besoin d’être utile prend parfois la place de vos envies',
      'la moindre ingratitude vous reste dans la gorge comme une arête',
      'ne servir à rien vous effraie plus que la fatigue',
    ],
    relationships: [
      'vous aimez en veillant tard pour que l’autre se repose',
      'un endroit où l’on reconnaît votre pas est pour le cœur une vraie demeure',
    ],
    work: ['vous cherchez un travail qui renvoie les gens chez eux le cœur léger', 'la beauté d’un lieu influence votre humeur au bureau'],
    inner: [
      'le reproche de ne pas en faire assez vient surtout de vous',
      'une table mise pour plusieurs répond à votre désir le plus ancien',
    ],
    practice: [
      'achetez-vous des fleurs avant d’en porter à quiconque',
      'laissez quelqu’un vous préparer le dîner de bout en bout',
      'passez un après-midi à ne soigner que votre sieste',
    ],
  },
  7: {
    gift: [
      'vous désirez une chambre haute où les questions puissent durer',
      'comprendre vous console mieux que dix paroles de pitié',
      'une réponse trouvée dans le silence vous réjouit des jours durant',
    ],
    shadow: [
      'vous repoussez parfois une main pour protéger votre coin à vous',
      'la déception vous fait relever le pont-levis',
      'la tête démonte la joie pour en voir le mécanisme',
    ],
    relationships: [
      'votre cœur s’ouvre lentement, comme un livre dont on coupe les pages',
      'vous rêvez d’une intimité où l’on puisse lire côte à côte',
    ],
    work: ['il vous faut du temps sans témoin pour aimer votre travail', 'une découverte minuscule vous ravit plus qu’une promotion'],
    inner: ['la nuit, la mer ou la forêt vous rendent à vous-même', 'vous espérez une vérité qui supporte d’être vécue'],
    practice: [
      'coupez les nouvelles pour une journée et notez ce qui remonte',
      'confiez une pensée encore trouble à qui sait se taire',
      'emmenez une seule question en promenade',
    ],
  },
  8: {
    gift: [
      'vous voulez peser sur les choses et voir l’effet de votre main',
      'votre rêve secret est une réussite qui mette les vôtres à l’abri',
      'au fond, vous voulez du pouvoir pour ouvrir des portes',
    ],
    shadow: [
      'montrer une faiblesse vous semble parfois une dépense inutile',
      'vous mesurez sans le dire vos résultats à ceux de la table voisine',
      'vous prenez votre propre lassitude pour de la paresse',
    ],
    relationships: [
      'on touche votre cœur en tenant parole sans se faire prier',
      'vous cherchez une relation où personne n’a besoin de gagner',
    ],
    work: ['diriger vous attire moins pour le titre que pour la portée', 'un défi à votre taille vous rend l’appétit'],
    inner: [
      'rester sans prise sur les choses vous pèse plus qu’une nuit courte',
      'le respect est la forme de tendresse que vous reconnaissez d’abord',
    ],
    practice: [
      'dites à une personne de confiance ce qui vous dépasse en ce moment',
      'offrez discrètement un peu de votre temps',
      'saluez une de vos victoires avant de courir après la suivante',
    ],
  },
  9: {
    gift: [
      'votre cœur voudrait que tout le monde rentre à bon port',
      'une belle histoire d’inconnus peut vous mouiller les yeux',
      'donner sans attendre de reçu vous rend le pas léger',
    ],
    shadow: [
      'vous prêtez aux gens une noblesse qu’ils n’ont pas demandée',
      'dans votre cœur bien rempli, il manque parfois un siège pour vous',
      'la nostalgie occupe la chaise d’une personne présente',
    ],
    relationships: [
      'vous aimez sans vouloir posséder et supportez mal qu’on vous retienne',
      'une relation doit vous laisser servir plus grand que vous deux',
    ],
    work: ['le travail vous comble dès qu’il allège la vie de quelqu’un', 'vous rêvez de laisser un sillage plutôt qu’une statue'],
    inner: [
      'une vieille nostalgie du large vous suit dans les jours ordinaires',
      'le monde entre chez vous par la radio et n’en ressort plus',
    ],
    practice: [
      'écrivez un merci en retard à quelqu’un du passé',
      'choisissez une seule cause et donnez-lui une heure',
      'effacez par écrit une vieille dette d’affection',
    ],
  },
  11: {
    gift: [
      'vous aspirez à une vie où l’invisible aurait droit de cité',
      'votre cœur cherche des signes jusque dans les tickets de caisse',
      'votre cœur garde une fenêtre tournée vers le ciel',
    ],
    shadow: [
      'un idéal trop pur vous rend la réalité un peu rêche',
      'l’émotion des autres vous inonde avant que vous ayez fermé les volets',
      'une journée banale paraît pauvre auprès de celle que vous imaginiez',
    ],
    relationships: [
      'vous rêvez d’une rencontre qui se passerait de présentations',
      'il vous faut près de vous quelqu’un qui n’ait pas peur des sensibilités vives',
    ],
    work: ['un métier sans inspiration vous fatigue plus qu’un métier difficile', 'vous souhaitez éclairer plutôt que convaincre'],
    inner: ['le calme vous rend la petite voix que le bruit recouvrait', 'vous gardez en secret une certitude que vous n’expliquez pas'],
    practice: [
      'écoutez un morceau jusqu’à la dernière note, les yeux clos',
      'confiez un pressentiment au papier et relisez-le dimanche',
      'restez en silence après une musique qui donne le frisson',
    ],
  },
  22: {
    gift: [
      'tout bas, vous rêvez de laisser au monde une chose qui serve longtemps',
      'votre désir a la taille d’un pont plutôt que d’un bijou',
      'en pensée, vous traversez déjà les pièces de l’ouvrage',
    ],
    shadow: [
      'vous trouvez votre vie trop petite les jours où elle est seulement douce',
      'un rêve remis à plus tard vous pèse comme un sac mouillé',
      'la peur de ne pas suffire devient une tâche de plus',
    ],
    relationships: [
      'vous cherchez quelqu’un qui aime le plan autant que la poussière du chantier',
      'votre cœur a besoin qu’on croie à l’ouvrage avant le toit',
    ],
    work: ['vous voulez que votre peine profite à plus de gens que prévu', 'une œuvre collective vous contente mieux qu’un coup d’éclat'],
    inner: [
      'la patience envers vous-même est votre plus long chantier',
      'voir une fondation sécher vous procure une joie que peu comprennent',
    ],
    practice: [
      'regardez un bel ouvrage public et demandez-vous qui l’a voulu',
      'accordez-vous un plaisir qui ne construit rien',
      'dessinez la plus petite pièce de votre grand rêve',
    ],
  },
  33: {
    gift: [
      'vous souhaitez que personne ne reste sur le pas de la porte',
      'consoler vous vient du même endroit que respirer',
      'voir quelqu’un se relever met votre cœur en fête',
    ],
    shadow: [
      'vous cherchez parfois la personne à sauver plutôt que celle à rencontrer',
      'un chagrin qui résiste à vos soins vous semble une faute',
      'vous exigez de vous une bonté sans jour férié',
    ],
    relationships: ['votre amour voudrait faire grandir ce qu’il touche', 'recevoir des soins vous intimide plus que d’en donner'],
    work: ['transmettre avec bonté est pour vous la vraie réussite', 'un lieu sans humanité vous ferme le cœur dès l’entrée'],
    inner: [
      'vous portez en secret le vœu que vos gestes rendent le monde moins dur',
      'la tendresse que vous semez cherche aussi le chemin du retour',
    ],
    practice: [
      'recevez un compliment en disant simplement merci',
      'asseyez-vous auprès de quelqu’un sans chercher à l’aider',
      'laissez un chagrin voisin faire sa route sans escorte',
    ],
  },
};
