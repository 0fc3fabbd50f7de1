import type { Statements } from '../knowledge.ts';

/** A particular knack of the day of birth. */
export const birthday: Statements<'birthday'> = {
  1: {
    gift: ['vous avez le chic pour donner le premier coup de pelle'],
    shadow: ['un départ à deux vous paraît parfois un départ retardé'],
    practice: ['proposez aujourd’hui une idée sans demander d’abord l’avis du groupe'],
  },
  2: {
    gift: ['vous sentez d’avance où la conversation risque de se pincer'],
    shadow: ['une hésitation de trop laisse aux autres le choix du film'],
    practice: ['invitez une personne un peu en retrait à donner son avis'],
  },
  3: {
    gift: ['vous trouvez le surnom, la rime ou la blague qui manquait'],
    shadow: ['trois projets drôles font chez vous oublier un projet utile'],
    practice: ['chantez sous la douche et retenez ce qui vous passe par la tête'],
  },
  4: {
    gift: ['vos nœuds, vos colis et vos calculs tiennent bon'],
    shadow: ['une exception à la règle vous occupe plus longtemps que la règle'],
    practice: ['triez les papiers d’une seule chemise cartonnée'],
  },
  5: {
    gift: ['vous vous orientez dans une ville inconnue comme dans votre poche'],
    shadow: ['la moitié de vos abonnements dort depuis votre dernière passion'],
    practice: ['allez au marché et rapportez un légume que vous ne connaissez pas'],
  },
  6: {
    gift: ['d’un coin quelconque vous faites une halte où l’on s’attarde'],
    shadow: ['votre bon conseil part quelquefois avant la question'],
    practice: ['réparez ou embellissez un objet que toute la maison utilise'],
  },
  7: {
    gift: ['vous remarquez la coquille dans un texte lu par vingt personnes'],
    shadow: ['une explication incomplète vous empêche de vous endormir'],
    practice: ['cherchez l’origine d’un mot que vous dites tous les jours'],
  },
  8: {
    gift: ['vous flairez l’endroit où le temps et l’argent se perdent'],
    shadow: ['une partie de cartes peut devenir chez vous un championnat'],
    practice: ['faites le compte honnête de ce que vous coûte une habitude'],
  },
  9: {
    gift: ['vous parlez avec le même naturel au directeur et au livreur'],
    shadow: ['le tri des vieilles affaires finit chez vous en relecture de lettres'],
    practice: ['prêtez un livre aimé en acceptant qu’il ne revienne pas'],
  },
  10: {
    gift: ['vous relancez une partie que tout le monde donnait pour finie'],
    shadow: ['recommencer à neuf vous tente davantage que raccommoder'],
    practice: ['rappelez quelqu’un à qui vous aviez dit à bientôt'],
  },
  11: {
    gift: ['vous percevez dans un silence la phrase qui n’ose pas sortir'],
    shadow: ['un bruit d’assiettes suffit parfois à vous faire perdre le fil'],
    practice: ['posez votre téléphone dans une autre pièce pendant le repas'],
  },
  12: {
    gift: ['vous savez raconter un ratage de façon que chacun s’y reconnaisse'],
    shadow: ['votre légèreté abandonne la table avant le dessert des choses graves'],
    practice: ['faites rire une personne âgée par un souvenir commun'],
  },
  13: {
    gift: ['un meuble bancal ne bouge plus une fois passé par vos mains'],
    shadow: ['la voie la plus longue vous semble par principe la plus honnête'],
    practice: ['simplifiez une tâche que vous refaites chaque semaine'],
  },
  14: {
    gift: ['vous changez de rôle au fil de la journée sans perdre votre bonne humeur'],
    shadow: ['un deuxième dessert trouve toujours chez vous un bon avocat'],
    practice: ['arrêtez une activité plaisante dix minutes avant d’en avoir assez'],
  },
  15: {
    gift: ['vous demandez les choses de telle manière qu’on vous les accorde avec joie'],
    shadow: ['votre charme vous dispense parfois de réviser la leçon'],
    practice: ['composez un cadeau qui coûte du temps et pas de papier'],
  },
  16: {
    gift: ['vous tirez d’une panne une question intéressante'],
    shadow: ['votre recul ressemble parfois à une porte qu’on referme'],
    practice: ['admettez en une phrase que le chemin choisi n’était pas le bon'],
  },
  17: {
    gift: ['vous avez l’œil pour ce qui vaudra encore quelque chose plus tard'],
    shadow: ['votre conviction arrive dans la pièce avant votre curiosité'],
    practice: ['lisez une page d’un auteur avec qui vous n’êtes pas d’accord'],
  },
  18: {
    gift: ['vous savez défendre une cause avec des dossiers en ordre'],
    shadow: ['une vieille injustice peut vous rendre la voix dure'],
    practice: ['adressez une lettre courtoise au sujet de ce qui vous indigne'],
  },
  19: {
    gift: ['vous vous débrouillez avec une ficelle et deux planches'],
    shadow: ['emprunter une échelle vous coûte plus que d’escalader le mur'],
    practice: ['laissez porter votre sac par quelqu’un qui le propose'],
  },
  20: {
    gift: ['vous percevez à la seconde le besoin d’un entracte'],
    shadow: ['les humeurs d’autrui déteignent sur vous comme un linge rouge'],
    practice: ['aérez une pièce et votre agenda dans la même heure'],
  },
  21: {
    gift: ['vous entrez dans un groupe inconnu et en ressortez avec trois adresses'],
    shadow: ['l’envie de briller tard vous vole le matin suivant'],
    practice: ['appelez un contact récent juste pour entretenir la braise'],
  },
  22: {
    gift: ['vous savez lire un plan, une carte et un visage inquiet'],
    shadow: ['un petit travail mal fait vous gâche la vue d’ensemble'],
    practice: ['rendez praticable un passage encombré de votre logement'],
  },
  23: {
    gift: ['vous prenez le pouls d’une salle et changez de ton à temps'],
    shadow: ['votre esprit saute du coq à l’âne pendant que l’autre cherche l’âne'],
    practice: ['suivez une recette à la lettre pour une fois'],
  },
  24: {
    gift: ['vous organisez un anniversaire comme d’autres respirent'],
    shadow: ['la famille vous mobilise jusque sur votre pause de midi'],
    practice: ['faites un détour pour saluer une personne qui vit sans compagnie'],
  },
  25: {
    gift: ['vous distinguez le vrai du presque vrai à une nuance de voix'],
    shadow: ['vos doutes sur les gens durent parfois plus que leurs raisons'],
    practice: ['gardez un secret anodin rien que pour le plaisir de le garder'],
  },
  26: {
    gift: ['vous savez parler d’argent à table sans que la soupe refroidisse'],
    shadow: ['le rôle de pilier vous colle à la peau jusque dans la baignoire'],
    practice: ['partagez une décision que vous prenez d’ordinaire sans témoin'],
  },
  27: {
    gift: ['vous reliez deux lectures que personne n’avait mises côte à côte'],
    shadow: ['une indignation lointaine peut vous distraire d’une querelle toute proche'],
    practice: ['apportez une aide discrète dans votre propre rue'],
  },
  28: {
    gift: ['vous donnez le signal du départ sans vexer les lambins'],
    shadow: ['un échec public vous pique bien après que tous ont oublié'],
    practice: ['reprenez une idée abandonnée et faites-lui passer un essai'],
  },
  29: {
    gift: ['vous trouvez le mot qui aide quelqu’un à traverser une nuit noire'],
    shadow: ['votre humeur descend parfois du grenier à la cave sans escale'],
    practice: ['notez le soir un beau détail de la journée avant tout le reste'],
  },
  30: {
    gift: ['vous mettez une classe, une table ou un bus de votre côté'],
    shadow: ['quelques éclats de voix servent chez vous de ponctuation'],
    practice: ['recopiez à la main un poème qui vous plaît'],
  },
  31: {
    gift: ['vous mariez le mètre ruban et la fantaisie'],
    shadow: ['une méthode qui a réussi une fois devient vite un règlement'],
    practice: ['déplacez un meuble et vivez ainsi toute une semaine'],
  },
};
