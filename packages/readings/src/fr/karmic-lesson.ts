import type { Statements } from '../knowledge.ts';

/** A number the name lacks: what is learned on purpose. */
export const karmicLesson: Statements<'karmicLesson'> = {
  1: {
    shadow: [
      'dire « je veux » vous demande un élan que d’autres trouvent sans le chercher',
      'prendre la tête du groupe vous met mal à l’aise',
      'l’heure de trancher vous fait regarder vos voisins',
    ],
    gift: [
      'une volonté exercée exprès devient chez vous calme et sans arrogance',
      'l’initiative exercée donne à votre voix sa place autour de la table',
      'chaque choix assumé vous redresse un peu le dos',
    ],
    relationships: ['vos amis connaissent vos goûts mieux par déduction que par déclaration'],
    work: ['la première ligne d’un projet vous coûte plus que les cent suivantes'],
    inner: ['la première personne du singulier garde chez vous un léger accent'],
    practice: [
      'choisissez en premier, à table comme au cinéma',
      'proposez vous-même le lieu du prochain rendez-vous',
      'commencez aujourd’hui une chose sans en parler d’abord',
    ],
  },
  2: {
    shadow: [
      'patienter et composer vous demandent un effort',
      'attendre la fin d’une phrase vous semble une côte à gravir',
      'les demi-teintes d’une conversation vous échappent',
    ],
    gift: [
      'la délicatesse acquise vous ouvre des cœurs que la hâte fermait',
      'le tact appris change les collègues en vrais partenaires',
      'une oreille éduquée recueille des confidences',
    ],
    relationships: ['la réponse arrive chez vous avant que l’autre ait fini de poser son sac'],
    work: ['le travail en tandem demande que vous appreniez à pédaler moins fort'],
    inner: ['les pauses entre les notes restent votre solfège à déchiffrer'],
    practice: [
      'laissez passer deux secondes après la dernière syllabe d’autrui',
      'partagez une tâche et suivez l’allure de l’autre',
      'demandez à quelqu’un comment s’est passée sa semaine et écoutez tout',
    ],
  },
  3: {
    shadow: [
      'les mots légers restent coincés là où ils feraient du bien',
      'dire ce qui se passe au-dedans sonne étrangement dans votre bouche',
      'un compliment s’étrangle avant d’atteindre vos lèvres',
    ],
    gift: [
      'une parole longtemps travaillée n’en est que plus juste',
      'l’expression conquise allège la poitrine et égaie la table',
      'jouer exprès rend des couleurs à vos après-midi',
    ],
    relationships: ['l’affection que vous portez aux gens leur arrive souvent sans étiquette'],
    work: ['votre rapport contient tout, sauf une phrase qu’on ait envie de lire'],
    inner: ['une gaieté de réserve attend en vous qu’on lui prête un chapeau'],
    practice: [
      'racontez à quelqu’un le meilleur instant de votre journée',
      'faites aujourd’hui un compliment entier sans plaisanter',
      'laissez un message vocal gai au lieu d’un texte bref',
    ],
  },
  4: {
    shadow: [
      'l’ordre et la constance ne poussent pas chez vous sans tuteur',
      'les horaires et les papiers vous filent entre les doigts',
      'le plan est beau sur la feuille et maigre à l’usage',
    ],
    gift: [
      'la rigueur apprise à dessein vous donne un plancher solide',
      'une méthode apprise rend plus de temps qu’elle n’en demande',
      'une habitude plantée avec peine finit par pousser toute seule',
    ],
    relationships: ['vos proches finissent par garder un double de vos clés et de vos dates'],
    work: ['l’enthousiasme du lundi perd ses outils avant le jeudi'],
    inner: ['un cadre choisi de votre plein gré pèse moins que prévu'],
    practice: [
      'écrivez les étapes d’une tâche avant de toucher la première',
      'donnez aux papiers importants un tiroir et un seul',
      'posez chaque soir vos clés exactement au même endroit',
    ],
  },
  5: {
    shadow: [
      'au bord de l’inconnu, vous trempez longtemps un seul orteil',
      'l’imprévu vous trouve le frein à main serré',
      'le neuf doit beaucoup insister pour obtenir votre oui',
    ],
    gift: [
      'à force de petits changements, le grand saut perd son vertige',
      'à force de souplesse, le même mur se perce de fenêtres',
      'la curiosité entraînée met du sel dans l’ordinaire',
    ],
    relationships: ['vos amis vous proposent un détour et vous parlez du chemin habituel'],
    work: ['un changement de logiciel vous fait regretter jusqu’aux défauts de l’ancien'],
    inner: ['l’envie de bouger parle tout bas sous une pile de raisons'],
    practice: [
      'échangez pour un jour une habitude contre son contraire',
      'acceptez un changement de programme sans demander la raison',
      'allumez une station de radio que vous n’écoutez jamais',
    ],
  },
  6: {
    shadow: [
      'la charge d’autrui ressemble d’abord à un manteau emprunté',
      'les engagements envers autrui vous serrent comme un col neuf',
      'les devoirs domestiques semblent parler à quelqu’un d’autre',
    ],
    gift: [
      'la responsabilité acceptée finit par vous tenir chaud aussi',
      'le soin choisi exprès crée autour de vous un foyer',
      'une maison entretenue de vos mains prend soin de vous à son tour',
    ],
    relationships: ['penser à demander des nouvelles de la grand-mère d’un ami s’apprend comme un air'],
    work: ['la part commune du travail, du café aux plantes, vous échappe volontiers'],
    inner: ['être utile à quelqu’un vous surprend par la chaleur que cela laisse'],
    practice: [
      'prenez une petite corvée de la maison sans qu’on vous la demande',
      'demandez à un proche ce dont il a besoin cette semaine',
      'arrosez une plante tous les deux jours pendant une semaine',
    ],
  },
  7: {
    shadow: [
      'rester avec vos seules pensées s’apprend ici peu à peu',
      'une maison muette vous fait allumer la radio',
      'la première explication vous suffit et la seconde reste à chercher',
    ],
    gift: [
      'le silence devient avec la pratique une chambre avec vue',
      'la réflexion exercée vous fait regarder deux fois',
      'un doute bien soigné donne des racines à vos certitudes',
    ],
    relationships: ['vos proches aimeraient parfois une question de plus avant votre conclusion'],
    work: ['le premier résultat vous contente alors que le deuxième était plus beau'],
    inner: ['sous vos vaguelettes, un fond de lac attend son plongeur'],
    practice: [
      'attardez-vous dix minutes au lit à réfléchir, les yeux ouverts',
      'laissez un soir la radio éteinte et écoutez la maison',
      'lisez trois pages d’un livre difficile et fermez-le là',
    ],
  },
  8: {
    shadow: [
      'les questions de pouvoir et de moyens vous trouvent souvent sans réponse',
      'parler d’argent ou d’autorité vous met sur la défensive',
      'vous dites votre prix à voix si basse qu’il se perd',
    ],
    gift: [
      'un sens pratique acquis pas à pas vous aide à rester juste en affaires',
      'la fermeté apprise permet de négocier d’égal à égal',
      'une main exercée tient les rênes sans serrer',
    ],
    relationships: ['prêter, emprunter et réclamer mettent vos amitiés dans un brouillard poli'],
    work: ['au moment de nommer un chiffre, votre voix baisse d’un étage'],
    inner: ['la place du chef vous intrigue plus que vous ne voulez bien le croire'],
    practice: [
      'tenez un carnet de dépenses pendant sept jours',
      'annoncez ce que vaut votre temps sans vous excuser',
      'négociez une petite chose en gardant un ton aimable',
    ],
  },
  9: {
    shadow: [
      'la peine des inconnus vous atteint rarement sans un effort',
      'au-delà de votre clôture, le monde vous paraît bien loin',
      'laisser partir un objet revient à jeter un bout de vous-même',
    ],
    gift: [
      'la compassion apprise mûrit votre jugement et l’adoucit',
      'le pardon appris laisse à la maison moins de verrous',
      'un regard élargi se découvre des cousins partout',
    ],
    relationships: ['l’ami qui change de ville vous semble partir un peu contre vous'],
    work: ['comprendre à qui sert la tâche vous demande de lever la tête du plan'],
    inner: ['vos mains apprennent à s’ouvrir un doigt après l’autre'],
    practice: [
      'lisez le récit d’une vie très éloignée de la vôtre',
      'écoutez l’histoire d’une personne qui pense autrement',
      'donnez dix minutes à quelqu’un dont vous ne connaissez pas le nom',
    ],
  },
};
