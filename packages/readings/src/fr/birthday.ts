import type { Statements } from '../knowledge.ts';

/** A particular knack of the day of birth. */
export const birthday: Statements<'birthday'> = {
  1: {
    gift: ['vous avez le chic pour donner le premier coup de pelle', 'vous trouvez la première phrase là où d’autres calent'],
    shadow: ['un départ à deux vous paraît parfois un départ retardé', 'attendre votre tour vous demande un effort d’athlète'],
    practice: [
      'proposez aujourd’hui une idée sans demander d’abord l’avis du groupe',
      'lancez aujourd’hui la conversation que tous évitent',
    ],
  },
  2: {
    gift: ['vous sentez d’avance où la conversation risque de se pincer', 'vous entendez les pauses aussi bien que les mots'],
    shadow: ['une hésitation de trop laisse aux autres le choix du film', 'un mot de travers peut vous gâcher le goûter'],
    practice: ['invitez une personne un peu en retrait à donner son avis', 'dites non à un service qui ne tient pas dans la semaine'],
  },
  3: {
    gift: ['vous trouvez le surnom, la rime ou la blague qui manquait', 'dans votre bouche, même une liste de courses a de l’esprit'],
    shadow: ['trois projets drôles vous font oublier un projet utile', 'le dessert d’une idée vous tente plus que son plat'],
    practice: ['chantez sous la douche et retenez ce qui vous passe par la tête', 'écrivez un quatrain pour la porte du frigo'],
  },
  4: {
    gift: ['vos nœuds, vos colis et vos calculs tiennent bon', 'vous trouvez la vis desserrée avant que la table ne boite'],
    shadow: [
      'une exception à la règle vous occupe plus longtemps que la règle',
      'un horaire déplacé vous gêne comme un meuble au milieu du couloir',
    ],
    practice: ['triez les papiers d’une seule chemise cartonnée', 'apprenez un raccourci à qui fait toujours le grand tour'],
  },
  5: {
    gift: ['vous vous orientez dans une ville inconnue comme dans votre poche', 'vous repartez du marché avec une recette et un ami'],
    shadow: ['la moitié de vos abonnements dort depuis votre dernière passion', 'le mode d’emploi finit toujours sous le lit'],
    practice: ['allez au marché et rapportez un légume que vous ne connaissez pas', 'descendez un arrêt plus tôt et finissez à pied'],
  },
  6: {
    gift: ['d’un coin quelconque vous faites une halte où l’on s’attarde', 'vous savez quelle tisane aime chacun'],
    shadow: ['votre bon conseil part quelquefois avant la question', 'une nappe de travers peut vous distraire de l’invité'],
    practice: [
      'réparez ou embellissez un objet que toute la maison utilise',
      'rapportez des fleurs ou du pain frais pour votre propre table',
    ],
  },
  7: {
    gift: ['vous remarquez la coquille dans un texte lu par vingt personnes', 'vous lisez entre les lignes comme on lit une affiche'],
    shadow: ['une explication incomplète vous empêche de vous endormir', 'votre porte close laisse parfois dehors des gens aimés'],
    practice: ['cherchez l’origine d’un mot que vous dites tous les jours', 'racontez à quelqu’un une découverte faite par hasard'],
  },
  8: {
    gift: ['vous flairez l’endroit où le temps et l’argent se perdent', 'vous sentez le prix d’une chose à son poids dans la main'],
    shadow: ['une partie de cartes peut devenir chez vous un championnat', 'déléguer vous fait l’effet de prêter votre brosse à dents'],
    practice: ['faites le compte honnête de ce que vous coûte une habitude', 'offrez un café à qui fait tourner vos journées dans l’ombre'],
  },
  9: {
    gift: ['vous parlez avec le même naturel au directeur et au livreur', 'vous prenez congé sans faire claquer la porte'],
    shadow: [
      'le tri des vieilles affaires finit chez vous en relecture de lettres',
      'la cause lointaine l’emporte quelquefois sur la fête de famille',
    ],
    practice: ['prêtez un livre aimé en acceptant qu’il ne revienne pas', 'destinez trois de vos livres à d’autres étagères'],
  },
  10: {
    gift: ['vous relancez une partie que tout le monde donnait pour finie', 'votre lundi ressemble à une page propre'],
    shadow: ['recommencer à neuf vous tente davantage que raccommoder', 'les coulisses vous donnent une furieuse envie de monter en scène'],
    practice: ['rappelez quelqu’un à qui vous aviez dit à bientôt', 'rouvrez une tâche arrêtée et faites-en le début seulement'],
  },
  11: {
    gift: ['vous percevez dans un silence la phrase qui n’ose pas sortir', 'votre pressentiment devance le rapport'],
    shadow: ['un bruit d’assiettes suffit parfois à vous faire perdre le fil', 'une journée agitée résonne en vous jusque tard le soir'],
    practice: ['posez votre téléphone dans une autre pièce pendant le repas', 'fermez les yeux le temps d’un trajet et respirez'],
  },
  12: {
    gift: [
      'vous savez raconter un ratage de façon que chacun s’y reconnaisse',
      'vous assemblez les gens et les mots comme on coud un édredon',
    ],
    shadow: ['votre légèreté quitte la table au moment des choses graves', 'votre charme promet parfois trois choses pour le même soir'],
    practice: ['faites rire une personne âgée par un souvenir commun', 'envoyez une photo avec une légende de votre cru'],
  },
  13: {
    gift: ['un meuble bancal ne bouge plus une fois passé par vos mains', 'vos mains sauvent ce qui partait à la benne'],
    shadow: ['la voie la plus longue vous semble par principe la plus honnête', 'un chantier sans fin sert d’excuse pour ne pas danser'],
    practice: ['simplifiez une tâche que vous refaites chaque semaine', 'faites un gâteau simple et partagez-le encore tiède'],
  },
  14: {
    gift: [
      'vous changez de rôle au fil de la journée sans perdre votre bonne humeur',
      'vous passez au plan suivant sans renverser le café',
    ],
    shadow: ['un deuxième dessert trouve toujours chez vous un bon avocat', 'trop de variété empêche votre valise de fermer'],
    practice: [
      'arrêtez une activité plaisante dix minutes avant d’en avoir assez',
      'choisissez un seul programme pour samedi et tenez-vous-y',
    ],
  },
  15: {
    gift: ['vous demandez les choses de telle manière qu’on vous les accorde avec joie', 'vous embellissez un recoin avec trois fois rien'],
    shadow: ['votre charme vous dispense parfois de réviser la leçon', 'contenter le groupe entier dévore votre après-midi'],
    practice: ['préparez un cadeau qui coûte du temps et pas un sou', 'accrochez au mur une chose qui restait roulée'],
  },
  16: {
    gift: ['vous tirez d’une panne une question intéressante', 'vous voyez la fissure avant que le mur ne cède'],
    shadow: ['votre recul ressemble parfois à une porte qu’on referme', 'la fierté muette peut vous priver d’une deuxième part'],
    practice: ['admettez en une phrase que le chemin choisi n’était pas le bon', 'posez une question simple que tous croient résolue'],
  },
  17: {
    gift: ['vous avez l’œil pour ce qui vaudra encore quelque chose plus tard', 'vous voyez loin et recomptez tout de même la monnaie'],
    shadow: ['votre conviction arrive dans la pièce avant votre curiosité', 'l’ambition prend rendez-vous à l’heure de votre déjeuner'],
    practice: ['lisez une page d’un auteur avec qui vous n’êtes pas d’accord', 'préparez pendant une demi-heure un plaisir sans profit'],
  },
  18: {
    gift: ['vous savez défendre une cause avec des dossiers en ordre', 'vous calmez une dispute en montrant la rue entière'],
    shadow: ['une vieille injustice peut vous rendre la voix dure', 'conseiller le monde vous vient plus aisément que demander de l’aide'],
    practice: ['adressez une lettre courtoise au sujet de ce qui vous indigne', 'offrez une place en voiture à qui vit sur votre route'],
  },
  19: {
    gift: ['vous vous débrouillez avec une ficelle et deux planches', 'vous tenez bon avec un air siffloté et un plan à vous'],
    shadow: [
      'emprunter une échelle vous coûte plus que d’escalader le mur',
      'accepter un coup de pouce revient pour vous à perdre la course',
    ],
    practice: ['laissez porter votre sac par quelqu’un qui le propose', 'partagez un parapluie et la conversation qui va avec'],
  },
  20: {
    gift: ['vous percevez à la seconde le besoin d’un entracte', 'vous remarquez la chaise libre et appelez qui est debout'],
    shadow: ['les humeurs d’autrui déteignent sur vous comme un linge rouge', 'votre décision guette un signe qui ne vient pas forcément'],
    practice: ['aérez une pièce et votre agenda dans la même heure', 'tranchez une petite question sans faire le tour des avis'],
  },
  21: {
    gift: ['vous entrez dans un groupe inconnu et en ressortez avec trois adresses', 'vous improvisez un discours une serviette à la main'],
    shadow: ['l’envie de briller tard vous vole le matin suivant', 'la bonne conversation avale l’heure du rendez-vous'],
    practice: ['appelez un contact récent juste pour entretenir la braise', 'lisez une histoire à quelqu’un en changeant de voix'],
  },
  22: {
    gift: ['vous savez lire un plan, une carte et un visage inquiet', 'vous dessinez dans l’air et demandez déjà qui a l’échelle'],
    shadow: ['un petit travail mal fait vous gâche la vue d’ensemble', 'les travaux de fourmi agacent un esprit qui pense aux ponts'],
    practice: ['rendez praticable un passage encombré de votre logement', 'achevez aujourd’hui une toute petite chose, rien que pour vous'],
  },
  23: {
    gift: ['vous prenez le pouls d’une salle et changez de ton à temps', 'vous changez de sujet et d’accent avec la même aisance'],
    shadow: ['votre esprit saute du coq à l’âne pendant que l’autre cherche l’âne', 'la hâte de répondre saute la fin de la question'],
    practice: ['suivez une recette à la lettre pour une fois', 'prêtez l’oreille à un accent que vous connaissez mal'],
  },
  24: {
    gift: ['vous organisez un anniversaire comme d’autres respirent', 'un invité devient chez vous de la famille dès le dessert'],
    shadow: ['les vôtres vous mobilisent jusque sur votre pause de midi', 'votre zèle pour les vôtres serre comme une longue étreinte'],
    practice: ['faites un détour pour saluer une personne qui vit sans compagnie', 'téléphonez à un parent sans donner le moindre conseil'],
  },
  25: {
    gift: ['vous distinguez le vrai du presque vrai à une nuance de voix', 'vous devinez juste et trouvez ensuite l’argument'],
    shadow: ['vos doutes sur les gens durent parfois plus que leurs raisons', 'votre autocritique corrige en rouge et en marge'],
    practice: ['gardez un secret anodin rien que pour le plaisir de le garder', 'passez une fin de journée près de l’eau ou des arbres'],
  },
  26: {
    gift: ['vous savez parler d’argent à table sans que la soupe refroidisse', 'vous faites pousser ce qu’on vous confie à peine planté'],
    shadow: ['le rôle de pilier vous colle à la peau jusque dans la baignoire', 'le travail prend les heures promises au canapé'],
    practice: ['partagez une décision que vous prenez d’ordinaire sans témoin', 'faites un cadeau sans la moindre occasion'],
  },
  27: {
    gift: ['vous reliez deux lectures que personne n’avait mises côte à côte', 'vous réunissez des gens divers autour d’un même feu'],
    shadow: [
      'une indignation lointaine peut vous distraire d’une querelle toute proche',
      'à tout garder pour vous, vous voyagez sans témoins',
    ],
    practice: ['apportez une aide discrète dans votre propre rue', 'regardez un film d’un pays que vous connaissez peu'],
  },
  28: {
    gift: ['vous donnez le signal du départ sans vexer les lambins', 'vous menez la troupe avec bonne humeur et manches retroussées'],
    shadow: ['un échec public vous pique bien après que tous ont oublié', 'une victoire sans public vous paraît une demi-victoire'],
    practice: ['reprenez une idée abandonnée et faites-lui passer un essai', 'aidez quelqu’un à briller et restez au dernier rang'],
  },
  29: {
    gift: ['vous trouvez le mot qui aide quelqu’un à traverser une nuit noire', 'un mot de vous allume une lampe chez autrui'],
    shadow: ['votre humeur descend parfois du grenier à la cave sans escale', 'un compliment vous soulève et une moue vous reprend tout'],
    practice: ['notez le soir un beau détail de la journée avant tout le reste', 'écrivez ce que vous ressentez avant de répondre'],
  },
  30: {
    gift: ['vous mettez une classe, une table ou un bus de votre côté', 'vous rendez légère jusqu’à l’assemblée des copropriétaires'],
    shadow: ['quelques éclats de voix servent chez vous de ponctuation', 'le goût de la scène oublie de ranger les chaises'],
    practice: ['recopiez à la main un poème qui vous plaît', 'terminez une conversation par une vraie question'],
  },
  31: {
    gift: ['vous mariez le mètre ruban et la fantaisie', 'vous inventez un système maison qui marche des années'],
    shadow: ['une méthode qui a réussi une fois devient vite un règlement', 'l’entêtement tient le marteau malgré le clou tordu'],
    practice: ['déplacez un meuble et vivez ainsi toute une semaine', 'laissez une autre personne vous montrer sa façon de faire'],
  },
};
