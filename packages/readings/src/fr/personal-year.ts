import type { Statements } from '../knowledge.ts';

/** What the year is good for, and what it asks. */
export const personalYear: Statements<'personalYear'> = {
  1: {
    gift: [
      'ce que vous semez à présent a le droit d’être minuscule',
      'un carnet neuf attend votre première ligne',
      'le premier coup de rame décide du sillage',
    ],
    shadow: [
      'l’impatience vous fait parfois déterrer la graine pour voir',
      'à vouloir tout entamer, vous laissez refroidir plusieurs plats',
      'faire cavalier seul vous coûte ces mois-ci du souffle',
    ],
    relationships: ['une règle ou un lieu nouveau trouve place dans vos amitiés', 'vos proches gagnent à savoir vers quoi vous marchez'],
    work: ['une démarche inédite mérite maintenant un essai', 'votre proposition prend du poids dès que vous la portez en personne'],
    inner: ['la solitude de ces mois a plus de fraîcheur que de vide', 'un petit trac accompagne les tout premiers pas'],
    practice: [
      'résiliez un engagement qui ne tient plus que par habitude',
      'donnez un nom à votre idée et dites-le à quelqu’un',
      'gardez un seul commencement et mettez les autres en file',
    ],
  },
  2: {
    gift: [
      'les accords discrets vous mènent à présent plus loin que les coups d’éclat',
      'les liens tissés sans bruit réchauffent toute la saison',
      'une allure lente vous affine l’oreille',
    ],
    shadow: [
      'par égard pour autrui, vous reportez une réponse attendue',
      'vous risquez d’avaler un non pour sauver le climat',
      'le jardin d’à côté paraît plus vert que le vôtre',
    ],
    relationships: ['un vieux malentendu se laisse dénouer sans hâte', 'un café partagé répare ce qu’un message avait froissé'],
    work: ['en coulisse, vous pouvez soigner des liens qui compteront', 'un bon tandem abat à présent le travail de trois'],
    inner: ['le rire et les larmes voisinent pendant ces semaines', 'votre vie intime demande moins de vacarme et plus de confiance'],
    practice: [
      'voyez quelqu’un sans rien vouloir obtenir de la rencontre',
      'donnez un coup de main discret sur un détail',
      'attendez une réponse sans envoyer de relance',
    ],
  },
  3: {
    gift: [
      'le moment aime que vous montriez ce qui restait dans le carnet',
      'la fantaisie refait du bruit dans le salon',
      'une bonne conversation vous ouvre plus de portes qu’un diplôme',
    ],
    shadow: [
      'l’agenda se remplit de plaisirs et se vide de l’essentiel',
      'vos promesses de fin de soirée se bousculent au matin',
      'un rire trop fort peut couvrir ce qui vous gêne',
    ],
    relationships: ['de nouvelles têtes arrivent dans le sillage d’un rire', 'les repas improvisés raniment ce qui tiédissait'],
    work: ['une idée bien racontée trouve maintenant son public', 'un brouillon montré vaut à présent mieux qu’un chef-d’œuvre caché'],
    inner: ['la joie revient par de petites portes que vous aviez oubliées', 'votre humeur réclame de l’encre, une scène ou une guitare'],
    practice: [
      'montrez un travail personnel à trois personnes',
      'créez chaque semaine un petit rien sans note ni juge',
      'acceptez le micro à la prochaine occasion',
    ],
  },
  4: {
    gift: [
      'douze mois de bon mortier donnent envie de monter des murs',
      'chaque brique posée à plat fait monter la façade',
      'le soin du détail vous épargne de futurs raccommodages',
    ],
    shadow: [
      'le devoir peut faire de chaque soirée une annexe du bureau',
      'la semaine peut prendre tout entière une tête de lundi',
      'la peur de mal mesurer retarde le premier coup de scie',
    ],
    relationships: [
      'l’affection s’exprime à présent par des gestes d’entretien',
      'les liens sûrs se reconnaissent au moment de porter les cartons',
    ],
    work: ['un système simple installé maintenant vous servira longtemps', 'une routine allégée rattrape ce que l’élan avait lâché'],
    inner: ['une bonne fatigue du soir fait taire les pensées', 'une chose par jour suffit à vous rendre le calme'],
    practice: [
      'établissez un horaire réaliste et affichez-le à la cuisine',
      'choisissez une heure fixe pour la besogne qui pèse le plus',
      'chronométrez une tâche pour savoir combien de temps elle prend vraiment',
    ],
  },
  5: {
    gift: [
      'les fenêtres s’ouvrent et l’air d’ailleurs entre dans vos projets',
      'l’envie d’essayer trouve le chemin libre',
      'sortir du sentier connu rafraîchit vos idées',
    ],
    shadow: [
      'un changement peut n’être qu’une fuite avec une belle valise',
      'vous pouvez quitter une assiette pleine pour l’odeur d’une autre',
      'l’ennui achète vite un billet sans destination',
    ],
    relationships: ['des rencontres brèves laissent cette année de longues traces', 'vos attaches respirent mieux la porte entrebâillée'],
    work: ['votre métier demande un outil neuf ou un autre terrain', 'une compétence toute neuve rejoint votre trousse à outils'],
    inner: ['l’agitation vous signale une envie qui cherche son nom', 'vos sens s’éveillent et demandent moins d’explications'],
    practice: [
      'offrez-vous une journée de voyage dans un rayon d’une heure',
      'travaillez une journée ailleurs qu’à votre place',
      'remplacez pour sept jours une habitude du matin',
    ],
  },
  6: {
    gift: [
      'la maison et ceux que vous aimez prennent la place centrale',
      'ce que vous arrosez chez vous refleurit dans la rue',
      'vos bons soins reviennent sonner à la porte en visiteurs',
    ],
    shadow: [
      'les devoirs se multiplient vite dès qu’on a dit oui une fois',
      'vous portez le panier de gens qui ont deux mains',
      'l’envie d’arranger les autres fatigue toute la maisonnée',
    ],
    relationships: ['l’amour se voit à présent du côté de l’évier', 'un engagement du cœur demande des mots clairs'],
    work: [
      'votre travail s’améliore partout où il devient agréable à quelqu’un',
      'la douceur obtient dans l’équipe ce que l’ordre ne tirait pas',
    ],
    inner: ['une appartenance repousse doucement, comme une haie taillée', 'un vieux remords se laisse enfin recoudre'],
    practice: [
      'choisissez chez vous une tâche à mieux partager',
      'faites décider une petite chose par toute la famille',
      'déclinez avec tendresse une demande qui s’est trompée d’adresse',
    ],
  },
  7: {
    gift: [
      'douze mois de lecture lente valent mieux que douze mois de vitrine',
      'une bonne question vaut maintenant dix réponses toutes faites',
      'une étude patiente découvre une trappe dans un plancher connu',
    ],
    shadow: [
      'le retrait peut durer plus longtemps que le repos n’en demandait',
      'vous lisez chez les gens des secrets imaginaires',
      'la pensée tourne la nuit autour du même réverbère',
    ],
    relationships: [
      'une amitié rare compte davantage que dix invitations',
      'qui respecte votre porte close y reçoit plus tard une invitation',
    ],
    work: ['approfondir une spécialité vous apporte plus que courir les salons', 'un point technique creusé à fond devient votre atout'],
    inner: ['le doute devient un professeur acceptable s’il garde ses horaires', 'une forme de foi réclame un coin bien à elle'],
    practice: [
      'réservez deux heures par semaine à un sujet sans utilité',
      'finissez le livre qui attend à votre chevet',
      'coupez les notifications pendant une journée entière',
    ],
  },
  8: {
    gift: [
      'vos efforts passés reviennent sous forme de choix concrets',
      'votre parole prend du poids à la table des décisions',
      'le moment convient aux ambitions bien pesées',
    ],
    shadow: [
      'la course au résultat met vite le dimanche au travail',
      'vous pouvez jauger les gens comme au mètre ruban',
      'une poigne trop serrée vide la réussite de son jus',
    ],
    relationships: ['parler clairement des moyens allège une relation', 'partager le pouvoir à la maison évite le bras de fer'],
    work: [
      'une responsabilité plus large se présente avec ses vraies conditions',
      'un projet mûr trouve ses moyens dès que les rôles sont nets',
    ],
    inner: ['vous apprenez à dire votre prix sans baisser les yeux', 'il s’agit à présent de savoir qui profite de votre force'],
    practice: [
      'fixez un objectif mesurable et laissez-lui un jour de congé',
      'demandez en toutes lettres ce qui vous paraît juste',
      'revoyez une dépense qui ne vous ressemble plus',
    ],
  },
  9: {
    gift: [
      'le temps est bon pour finir, donner et vider les greniers',
      'chaque chose achevée allège la valise',
      'un geste large termine en beauté une longue histoire',
    ],
    shadow: [
      'retenir ce qui part fatigue plus que de lui ouvrir la porte',
      'vous pouvez ouvrir la nouvelle boutique avant d’avoir balayé l’ancienne',
      'un passé bien encadré cache ce qui ne servait plus',
    ],
    relationships: [
      'un adieu bien fait laisse derrière lui une amitié plus légère',
      'certaines affections changent de forme et restent debout',
    ],
    work: ['le dossier de toujours peut maintenant recevoir son point final', 'votre savoir réclame un apprenti ou un gros cahier'],
    inner: ['une mélancolie sans drame accompagne le rangement', 'quelques larmes lavent la vitre et la vue s’éclaircit'],
    practice: [
      'remerciez une personne qui a compté dans ce long cycle',
      'dites tout haut qui vous a donné un coup de main ces derniers temps',
      'terminez une corvée qui a perdu son intérêt',
    ],
  },
};
