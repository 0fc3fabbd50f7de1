import type { Statements } from '../knowledge.ts';

/** The first letter: how one begins and meets what stands in the way. */
export const cornerstone: Statements<'cornerstone'> = {
  1: {
    gift: ['vous attaquez les choses de front, sans attendre qu’on vous pousse'],
    shadow: ['un obstacle vous fait forcer là où un pas de côté suffirait'],
  },
  2: {
    gift: ['vos débuts passent par une question posée à la bonne personne'],
    shadow: ['un accueil tiède suffit à retarder votre premier pas'],
  },
  3: {
    gift: ['vous commencez par en parler, et l’idée prend des couleurs'],
    shadow: ['votre élan du départ se dépense parfois tout entier en annonces'],
  },
  4: {
    gift: ['vous posez les bases avant le reste et vérifiez qu’elles portent'],
    shadow: ['un contretemps vous envoie relire le règlement au lieu de chercher un détour'],
  },
  5: {
    gift: ['une porte close vous donne envie d’essayer la fenêtre'],
    shadow: ['le départ vous amuse davantage que les dix pas suivants'],
  },
  6: {
    gift: ['vous démarrez en regardant qui sera du voyage'],
    shadow: ['vous repoussez un début tant que tout le monde n’y trouve pas son compte'],
  },
  7: {
    gift: ['vous vous renseignez à fond avant le premier geste'],
    shadow: ['une difficulté vous renvoie à l’étude quand il suffirait d’essayer'],
  },
  8: {
    gift: ['vous abordez une entreprise par ses moyens et son calendrier'],
    shadow: ['devant la résistance, votre voix monte plus vite que vos arguments'],
  },
  9: {
    gift: ['vous commencez volontiers ce qui servira à d’autres'],
    shadow: ['votre première phrase promet parfois plus que la suite ne peut tenir'],
  },
};

/** The last letter: how one finishes and lets go. */
export const capstone: Statements<'capstone'> = {
  1: {
    gift: ['vous concluez de votre propre main et tournez aussitôt la page'],
    shadow: ['la fin vous ennuie dès qu’un autre début se montre'],
  },
  2: {
    gift: ['vous terminez en vérifiant que personne n’est resté de côté'],
    shadow: ['vous laissez parfois traîner une fin par crainte de blesser'],
  },
  3: {
    gift: ['vos fins ont un mot gentil et un petit air de fête'],
    shadow: ['la vaisselle d’après la fête trouve rarement votre enthousiasme'],
  },
  4: {
    gift: ['vous ne quittez pas un ouvrage avant la dernière vis'],
    shadow: ['vous retouchez encore ce qui était déjà terminé'],
  },
  5: {
    gift: ['vous lâchez les choses sans drame et partez d’un pas léger'],
    shadow: ['plus d’un travail reste chez vous à un doigt de sa fin'],
  },
  6: {
    gift: ['vous laissez derrière vous un lieu propre et des gens contents'],
    shadow: ['ce que vous avez soigné vous échappe difficilement des mains'],
  },
  7: {
    gift: ['vous ne quittez un sujet qu’après en avoir tiré la leçon'],
    shadow: ['il manque toujours une dernière relecture avant votre point final'],
  },
  8: {
    gift: ['vous menez les affaires à terme et rendez des comptes clairs'],
    shadow: ['abandonner une chose sans résultat visible vous reste en travers de la gorge'],
  },
  9: {
    gift: ['vous savez dire adieu en disant merci'],
    shadow: ['vos au revoir s’étirent longtemps, le manteau déjà sur le dos'],
  },
};

/** The first vowel: what the heart does before anyone sees. */
export const firstVowel: Statements<'firstVowel'> = {
  1: {
    gift: ['votre cœur répond d’abord par l’envie d’essayer'],
    shadow: ['un refus se lève en vous avant que vous ayez bien entendu'],
  },
  2: {
    gift: ['la première chose qui bouge en vous est un élan vers l’autre'],
    shadow: ['votre cœur se serre au moindre changement de ton'],
  },
  3: {
    gift: ['quelque chose sourit en vous avant que le visage ait suivi'],
    shadow: ['l’envie de plaire s’éveille en vous plus tôt que la franchise'],
  },
  4: {
    gift: ['votre for intérieur cherche tout de suite un appui ferme'],
    shadow: ['la crainte du désordre vous traverse avant toute curiosité'],
  },
  5: {
    gift: ['votre cœur bat plus vite à l’idée de ce qui pourrait arriver'],
    shadow: ['une impatience secrète regarde déjà vers la sortie'],
  },
  6: {
    gift: ['votre premier mouvement est de vouloir que tout le monde aille bien'],
    shadow: ['l’inquiétude pour les autres parle en vous avant le plaisir'],
  },
  7: {
    gift: ['une question naît en vous avant tout sentiment'],
    shadow: ['votre cœur recule d’un pas et attend d’en savoir davantage'],
  },
  8: {
    gift: ['vous sentez aussitôt en vous de quoi tenir tête'],
    shadow: ['votre première pensée secrète cherche qui aura le dessus'],
  },
  9: {
    gift: ['une compassion discrète vous vient avant tout jugement'],
    shadow: ['une émotion vous envahit sans dire à qui elle appartient'],
  },
};
