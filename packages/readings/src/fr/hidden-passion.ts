import type { Statements } from '../knowledge.ts';

/** The number the name holds most: what pulls strongly. */
export const hiddenPassion: Statements<'hiddenPassion'> = {
  1: {
    gift: [
      'une force têtue vous pousse à donner vous-même le départ',
      'l’envie d’ouvrir le bal bat en vous comme un tambour',
      'votre moteur démarre mieux dans la côte que personne ne tente',
    ],
    shadow: [
      'un pareil élan laisse rarement le volant aux autres',
      'le besoin de mener peut marcher sur des pieds amis',
      'à vouloir arriver avant tout le monde, vous mangez sans compagnie',
    ],
    relationships: ['vous aimez les gens qui marchent vite et vous tiennent tête'],
    work: ['un terrain sans propriétaire vous met l’eau à la bouche'],
    inner: ['quelque chose en vous quitte les starting-blocks avant le signal'],
    practice: ['laissez une autre main choisir le film et savourez la surprise'],
  },
  2: {
    gift: [
      'un fil invisible vous ramène toujours vers quelqu’un',
      'votre main en cherche une autre avant de traverser',
      'un aimant doux vous attire là où l’on est ensemble',
    ],
    shadow: [
      'le besoin d’accord vous fait parfois danser sur deux musiques',
      'par attachement à l’harmonie, vous taisez des vérités utiles',
      'une chaise vide en face de vous suffit à gâter le repas',
    ],
    relationships: ['vous gardez toujours une chaise à côté de la vôtre'],
    work: ['une tâche partagée vous plaît avant même d’en connaître le sujet'],
    inner: ['votre journée n’existe tout à fait qu’une fois racontée à quelqu’un'],
    practice: ['prenez un petit déjeuner avec vous pour seule compagnie'],
  },
  3: {
    gift: [
      'l’envie de dire et de faire sourire vous tire par la manche',
      'les mots et les couleurs ne laissent pas vos mains en repos',
      'le plaisir d’amuser vous fait oublier l’heure',
    ],
    shadow: [
      'la soif d’applaudissements peut vous mener loin de votre texte',
      'la faim d’attention vole la scène à qui parlait',
      'le bon mot part avant que vous ayez vu sur qui il tombe',
    ],
    relationships: ['vos amis reçoivent de vous des cartes postales de votre propre ville'],
    work: ['vous ajoutez des couleurs au tableau que l’on demandait en noir'],
    inner: ['des phrases entières vous viennent sous la pluie et réclament un crayon'],
    practice: ['tournez un compliment en deux vers et glissez-le sous une porte'],
  },
  4: {
    gift: [
      'quelque chose en vous réclame des outils et une tâche nette',
      'le goût du travail bien fait gouverne vos heures',
      'un ouvrage bien défini vous tire du lit mieux qu’un réveil',
    ],
    shadow: [
      'l’amour du labeur peut bouder le hamac',
      'l’ouvrage devient un abri et l’abri devient un mur',
      'une journée sans rien à cocher vous laisse de mauvaise humeur',
    ],
    relationships: ['votre affection entre chez les gens avec une boîte à vis'],
    work: ['un tas de pièces en vrac vous rend tout de suite de bonne humeur'],
    inner: ['le plaisir d’une planche bien poncée vous accompagne jusqu’au lit'],
    practice: ['passez une heure sans outil et regardez pousser quelque chose'],
  },
  5: {
    gift: [
      'une fringale de découvertes vous fait lever le nez de l’ouvrage',
      'le désir de goûter à tout vous pousse comme une brise',
      'un aller simple vous réjouit plus qu’un héritage',
    ],
    shadow: [
      'l’appétit du monde entier finit par donner mal au ventre',
      'la faim de nouveauté dit rarement qu’elle a son compte',
      'vous commandez trois plats et n’en finissez aucun',
    ],
    relationships: ['vos amitiés commencent souvent par un itinéraire demandé'],
    work: ['le mot déplacement vous fait dire oui sans lire la suite'],
    inner: ['le sifflet d’un train suffit à défaire vos résolutions sédentaires'],
    practice: ['savourez une seule orange comme si c’était un continent'],
  },
  6: {
    gift: [
      'un courant tiède vous porte vers qui a besoin de soins',
      'prendre soin des autres vient chez vous avant la réflexion',
      'une maison en désordre appelle vos mains',
    ],
    shadow: [
      'l’envie de protéger serre parfois un peu trop fort',
      'l’élan d’aider entre parfois sans avoir frappé',
      'vous pliez le linge de gens qui avaient prévu de le faire',
    ],
    relationships: ['vous arrivez partout avec un plat sous torchon'],
    work: ['les coins tristes d’un local appellent vos coussins et vos plantes'],
    inner: ['le souhait que chacun ait chaud occupe vos pensées dès octobre'],
    practice: ['laissez un invité faire la vaisselle et restez à table'],
  },
  7: {
    gift: [
      'une attirance profonde vous conduit sous la surface des choses',
      'une soif de savoir garde votre lampe allumée tard',
      'un mystère à moitié résolu vous fait presser le pas',
    ],
    shadow: [
      'le goût du fond peut vous faire manquer la plage',
      'l’amour du pourquoi peut dédaigner le « comment ça va »',
      'une question vous suit à table et répond à votre place',
    ],
    relationships: ['vous préférez connaître un ami à fond que vingt par leur prénom'],
    work: ['une anomalie dans les données vous réjouit plus qu’une prime'],
    inner: ['une lampe de mineur reste accrochée à votre front toute la journée'],
    practice: ['prenez part à une conversation légère et restez volontairement en surface'],
  },
  8: {
    gift: [
      'une faim de réalisations vous tient l’esprit en marche',
      'un moteur puissant vous entraîne vers les grandes entreprises',
      'la hauteur de la montagne ne fait qu’aiguiser l’envie',
    ],
    shadow: [
      'l’attrait du sommet rend les plaines invisibles',
      'le désir de gagner change un jeu en bataille',
      'un jeu entre amis prend chez vous l’air d’une finale',
    ],
    relationships: ['vous voyez grand pour vos amis et leur prêtez vos épaules'],
    work: ['un objectif impossible vous fait repasser votre plus belle chemise'],
    inner: ['une marche manquante dans l’escalier vous occupe plus que cent gravies'],
    practice: ['jouez une partie de dés sans tenir le compte'],
  },
  9: {
    gift: [
      'un vaste élan vous emporte vers tout ce qui est humain',
      'votre cœur déborde pour des causes, des peuples et des bêtes',
      'tout ce qui souffre connaît le chemin de votre porte',
    ],
    shadow: [
      'vous soulevez souvent ce que d’autres pourraient porter',
      'la ferveur pour tous oublie le prénom du voisin',
      'vous signez toutes les pétitions et oubliez votre propre courrier',
    ],
    relationships: ['l’histoire d’un inconnu dans le bus vous suit jusqu’au dîner'],
    work: ['un métier sans horizon humain vous laisse sur votre faim'],
    inner: ['le planisphère entier frémit en vous à la lecture du journal'],
    practice: ['rendez un service à la personne qui habite le plus près'],
  },
};
