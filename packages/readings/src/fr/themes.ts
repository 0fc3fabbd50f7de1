import type { Phrases } from '../phrases.ts';

/** What is said where several numbers meet. */
export const themes: Phrases['themes'] = {
  closeness: {
    low: {
      agree: [
        'vos meilleures heures sont celles que personne n’a réservées',
        'décider sans témoin vous est naturel, et les explications suivent',
        'il existe dans votre vie une porte dont personne d’autre n’a la clé',
        'un coin à vous compte davantage qu’une tablée complète',
      ],
      much: [
        'qui vous aime attend parfois longtemps qu’on lui dise d’entrer',
        'un souci gardé pour vous pèse le double',
        'vue du couloir, votre indépendance prend un air de froideur',
      ],
    },
    high: {
      agree: [
        'les choses deviennent réelles quand vous les vivez avec quelqu’un',
        'une bonne journée contient d’ordinaire une autre voix que la vôtre',
        'vous sentez l’humeur d’une pièce avant d’y choisir une chaise',
        'ce que vous bâtissez, vous le bâtissez à plusieurs mains',
      ],
      much: [
        'votre souhait se perd facilement parmi ceux de tout le monde',
        'la paix du repas s’achète quelquefois avec votre silence',
        'trop de gens tiennent un morceau de votre semaine',
      ],
    },
    tension: [
      'une part de vous réserve pour six et l’autre espère des annulations',
      'vous voulez de la compagnie et un verrou, souvent le même soir',
      'la proximité vous réchauffe jusqu’au moment où elle demande d’où vous venez',
      'un côté dit déjà « nous » quand l’autre en est encore au « je »',
    ],
    bridge: [
      'une visite vous fait du bien dès qu’on sait quand elle s’achève',
      'une phrase honnête sur le besoin de calme sauve tout un week-end',
      'un petit comité laisse dans la pièce vos deux manières d’être',
      'un travail commun aux tâches séparées vaut mieux pour vous que les extrêmes',
    ],
    practice: [
      'dites cette semaine à une personne ce que vous préférez faire sans aide',
      'inscrivez une soirée libre et une soirée à plusieurs, puis tenez les deux',
      'répondez à une invitation par un oui franc et à une autre par un non franc',
      'appelez sans raison une personne qui vous est chère',
      'prenez un café en tête à tête avec vous-même et un autre avec un voisin',
    ],
    lack: [
      'la bonne distance avec les gens se décide chez vous au cas par cas',
      'ni la foule ni la chambre close n’est votre patrie',
      'être à plusieurs ou sans personne pèse pour vous le même poids',
    ],
  },
  order: {
    low: {
      agree: [
        'une liste entièrement cochée vous procure une petite joie',
        'votre confiance va à ce qui a été vérifié deux fois',
        'le terrain est sondé avant que vous posiez le pied',
        'autour de vous, les objets ont une place et s’y tiennent',
      ],
      much: [
        'un plan survit parfois chez vous à sa raison d’être',
        'les surprises vous coûtent plus cher que leur prix',
        'des règles écrites pour un hiver restent en vigueur en plein été',
      ],
    },
    high: {
      agree: [
        'une route ouverte vous apporte plus qu’une bonne carte',
        'un règlement reste une suggestion tant qu’on n’en dit pas le motif',
        'vous respirez mieux quand rien n’est encore arrêté',
        'la rue de côté finit en général par gagner',
      ],
      much: [
        'la moitié de ce que vous entamez attend au fond d’un tiroir',
        'votre parole du lundi n’engage pas toujours le vendredi',
        'une liberté sans cadre commence à ressembler à du bruit',
      ],
    },
    tension: [
      'vous bâtissez la maison et vous en sortez par la fenêtre',
      'une routine vous apaise huit jours et vous enferme les huit suivants',
      'une main desserre le nœud que l’autre vient de faire',
      'la sécurité et le grand air figurent sur la même liste et se querellent',
    ],
    bridge: [
      'un cadre ferme avec du vide au milieu contente les deux envies',
      'l’heure peut rester fixe et le contenu ouvert',
      'des plans courts vous conviennent, refaits à neuf chaque mois',
      'une règle tenue pour de bon permet à beaucoup d’autres de plier',
    ],
    practice: [
      'fixez une chose pour la semaine et laissez-en courir une autre',
      'achevez la plus petite tâche ouverte avant d’en commencer une nouvelle',
      'gardez tout un après-midi sans le moindre programme',
      'videz un tiroir et rangez-le de fond en comble',
      'changez une fois de trottoir et de boulangerie',
    ],
    lack: [
      'ni l’ordre ni l’aventure ne vous mène, et les deux vous vont',
      'le degré de rangement de la vie préoccupe surtout votre entourage',
      'la méthode est un outil que vous prenez et reposez sans émotion',
    ],
  },
  voice: {
    low: {
      agree: [
        'beaucoup de choses se passent en vous avant le premier mot',
        'votre oreille s’arrête sur ce qui n’a pas été dit',
        'une chambre tranquille vous rend ce que la journée a pris',
        'vos pensées sont achevées quand les autres les découvrent',
      ],
      much: [
        'les gens devinent ce que vous pensez et devinent de travers',
        'de bonnes idées passent une saison de trop dans le carnet',
        'votre silence passe parfois pour une réponse que personne n’a reçue',
      ],
    },
    high: {
      agree: [
        'en le disant tout haut, vous découvrez ce que vous pensez',
        'une histoire bien racontée vous conduit à la plupart des cœurs',
        'vous réchauffez une pièce plus vite que le radiateur',
        'votre visage a d’habitude parlé avant vous',
      ],
      much: [
        'le dernier mot n’est pas toujours celui qu’on attendait',
        'vos promesses dépassent parfois la taille de vos journées',
        'un public peut vous empêcher de vous entendre',
      ],
    },
    tension: [
      'vous voulez qu’on vous écoute et qu’on regarde ailleurs',
      'vous parlez pour trois un jour et pour personne le lendemain',
      'un esprit secret et une voix publique se partagent un petit appartement',
      'montrer et garder se relaient chez vous sans préavis',
    ],
    bridge: [
      'écrire d’abord et parler ensuite donne la parole aux deux',
      'un petit cercle qui vous connaît est une scène à la bonne taille',
      'un quart d’heure de calme avant la rencontre double le poids de vos mots',
      'une phrase vraie vous sert mieux que dix brillantes',
    ],
    practice: [
      'confiez à une oreille bienveillante une pensée inachevée',
      'écrivez ce soir ce que vous n’avez pas dit aujourd’hui',
      'laissez un silence de conversation aller jusqu’à sa fin',
      'envoyez deux lignes écrites à la main à une amitié lointaine',
      'écoutez quelqu’un cinq minutes et gardez le conseil pour plus tard',
    ],
    lack: [
      'vous parlez quand il y a quelque chose à dire et vous en restez là',
      'ni la scène ni le cabinet de lecture ne vous appelle par votre nom',
      'savoir quelle part de vous montrer est rarement une question',
    ],
  },
  aim: {
    low: {
      agree: [
        'une chose doit avoir un sens pour que vous la souleviez',
        'vous préférez servir à quelque chose plutôt qu’arriver en tête',
        'le succès vous paraît maigre quand il ne réchauffe personne d’autre',
        'vous demandez à quoi cela sert et vous attendez la réponse',
      ],
      much: [
        'vos propres heures et vos factures passent en dernier',
        'les idéaux rapetissent parfois une bonne journée ordinaire',
        'le don continue quand les mains sont déjà lasses',
      ],
    },
    high: {
      agree: [
        'le soir, vous aimez pouvoir montrer du doigt ce qui est fait',
        'un but assorti d’une date vous réveille',
        'un résultat vous apaise davantage qu’un éloge',
        'ce qui ne servira pas bientôt perd vite votre intérêt',
      ],
      much: [
        'le repos ressemble par moments à une ardoise qui s’allonge',
        'les gens peuvent devenir des marches sans que vous le voyiez',
        'l’objectif suivant se tient prêt avant que celui-ci soit savouré',
      ],
    },
    tension: [
      'il faut que cela compte et que cela marche, rarement à la même heure',
      'un côté additionne et l’autre demande si cela valait l’addition',
      'une belle cause et une belle place ont toutes deux votre adresse',
      'la générosité ouvre la main que l’ambition venait de fermer',
    ],
    bridge: [
      'un objet utile et bien fait réunit vos deux visées',
      'un juste prix sur ce que vous donnez garde la paix entre les deux côtés',
      'peu d’objectifs suffisent, chacun avec un visage derrière',
      'le temps donné de bon cœur n’a pas besoin d’être compté',
    ],
    practice: [
      'nommez la personne que votre travail de la semaine va soulager',
      'mettez à l’agenda une heure pour un résultat et une autre pour un geste gentil',
      'notez ce qui suffirait pour ce mois-ci',
      'notez ce soir trois choses déjà achevées',
      'rendez un petit service sans en parler à personne',
    ],
    lack: [
      'ni le prix ni la cause ne vous retient très longtemps',
      'vous faites ce qui se présente, et le pourquoi peut patienter',
      'les grands buts vous laissent calme, chose plus rare qu’il n’y paraît',
    ],
  },
  pace: {
    low: {
      agree: [
        'c’est lentement que vous touchez le fond des choses',
        'une nuit de plus améliore la plupart de vos réponses',
        'vous aimez mieux faire une fois que faire vite',
        'le temps est un outil qui tient bien dans votre main',
      ],
      much: [
        'certaines portes se ferment pendant que vous lisez l’écriteau',
        'la patience glisse parfois vers la simple endurance',
        'votre certitude arrive parfois après le départ des autres',
      ],
    },
    high: {
      agree: [
        'vous êtes à mi-chemin avant la fin de la réunion',
        'un premier geste vaut mieux à vos yeux qu’un geste parfait',
        'l’attente vous use plus que l’ouvrage',
        'votre réponse devance volontiers le point d’interrogation',
      ],
      much: [
        'la vitesse laisse derrière vous de petites réparations',
        'le souffle manque à vos voisins avant de vous manquer',
        'vous déterrez la plante pour voir si elle pousse',
      ],
    },
    tension: [
      'un pied est sur la marche et l’autre réclame une preuve',
      'vous courez vers un lieu où vous voudriez ensuite rester des années',
      'votre départ est rapide et votre confiance prend son temps',
      'une main impatiente travaille pour un œil patient',
    ],
    bridge: [
      'commencer petit tout de suite permet de décider grand plus tard',
      'un jour fixe pour trancher vous garde de la hâte et du retard',
      'un premier jet rapide supporte très bien un second jet lent',
      'quelques pas faits en attendant calment la querelle',
    ],
    practice: [
      'dormez une nuit sur la réponse dont vous doutez le moins',
      'expédiez avant midi une tâche de deux minutes toujours remise',
      'faites à pied un trajet que vous faites d’ordinaire en voiture',
      'prenez un repas lentement et loin des écrans',
      'donnez une date à la décision qui traîne',
    ],
    lack: [
      'vous prenez l’allure de ce à quoi vous participez',
      'ni la hâte ni la lenteur n’est dans vos habitudes',
      'l’horloge vous presse moins que la plupart des gens',
    ],
  },
};
