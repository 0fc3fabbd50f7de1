import type { Statements } from '../knowledge.ts';

/** The lines of the Lo Shu square, complete or empty. */
export const loShuLine: Statements<'loShuLine'> = {
  'mental.complete': {
    gift: [
      'votre mémoire retient le nom, le visage et le fil du débat',
      'mémoire et logique travaillent chez vous au même établi',
      'vous trouvez le bon tiroir dans le noir',
    ],
    practice: ['prêtez vos souvenirs à quelqu’un qui en a égaré', 'apprenez à quelqu’un une astuce pour mieux retenir'],
  },
  'mental.empty': {
    gift: [
      'votre esprit voyage sans bagage et regarde ce qui est là',
      'vous retenez mieux par l’exemple que par la théorie',
      'vos mains apprennent avant que le livre s’ouvre',
    ],
    practice: ['résumez un article à un proche, sans le relire', 'redites une lecture du jour avec vos propres mots'],
  },
  'emotional.complete': {
    gift: [
      'vous entendez battre le cœur sous les phrases polies',
      'vous distinguez ce que les autres sentent de ce qui est à vous',
      'votre affection trouve pour chaque hôte la bonne température',
    ],
    practice: ['cédez avant ce soir à un mouvement de tendresse', 'accordez quelques minutes à un sentiment sans rien réparer'],
  },
  'emotional.empty': {
    gift: [
      'les faits vous guident quand l’humeur voudrait prendre le volant',
      'le drame d’autrui s’accroche rarement à votre manteau',
      'une dispute qui s’échauffe trouve chez vous de l’air frais',
    ],
    practice: ['arrêtez-vous à midi et demandez des nouvelles à votre cœur', 'cherchez le mot exact pour votre humeur du jour'],
  },
  'practical.complete': {
    gift: [
      'entre vos doigts, les idées prennent vite la forme d’un objet',
      'ce que vous imaginez finit sur la table et fonctionne',
      'une lampe cassée reprend confiance auprès de vous',
    ],
    practice: ['admirez une minute entière ce que vous venez de terminer', 'aidez quelqu’un à monter un meuble ou un plan'],
  },
  'practical.empty': {
    gift: [
      'les choses et leur entretien ne vous retiennent guère',
      'vos richesses tiennent en récits plutôt qu’en outils',
      'les idées et les affections vous suffisent comme mobilier',
    ],
    practice: ['posez un crochet, une boîte ou une planche là où règne le fouillis', 'apprenez une petite réparation et servez-vous-en'],
  },
  'thought.complete': {
    gift: [
      'vos plans naissent avec leurs charnières et leurs vis',
      'projeter, imaginer et prévoir viennent chez vous d’un même geste',
      'une idée de vous sort dans la rue les lacets noués',
    ],
    practice: ['accrochez au mur un projet dessiné sur une seule feuille', 'dessinez le trajet d’une idée de l’entrée à la sortie'],
  },
  'thought.empty': {
    gift: [
      'vous abordez les jours sans théorie toute prête',
      'vous vous laissez surprendre par ce que le jour propose',
      'vous improvisez avec toutes les portes ouvertes',
    ],
    practice: ['expliquez votre intention à haute voix avant de bouger', 'écrivez le soir les étapes du lendemain matin'],
  },
  'will.complete': {
    gift: [
      'il y a en vous un axe qui ne se tord pas facilement',
      'chez vous, une décision ne tourne pas avec le vent',
      'votre oui tient encore le lendemain matin',
    ],
    practice: ['vérifiez que le but poursuivi est toujours le vôtre', 'rayez de votre liste un but auquel vous ne tenez plus'],
  },
  'will.empty': {
    gift: [
      'vous laissez mûrir les affaires sans forcer la poignée',
      'vous réglez votre pas sur les autres en gardant le sourire',
      'un projet venu d’ailleurs trouve chez vous sa place',
    ],
    practice: ['fixez-vous un objectif si petit qu’il ne puisse vous échapper', 'faites une promesse minuscule et tenez-la avant la nuit'],
  },
  'action.complete': {
    gift: [
      'entre le dire et le faire, vous n’avez qu’une marche',
      'vos pieds partent alors que l’idée est encore tiède',
      'une parole donnée devient chez vous un geste dans l’heure',
    ],
    practice: ['restez immobile le temps d’une tasse de thé', 'laissez passer une bonne minute avant de démarrer'],
  },
  'action.empty': {
    gift: [
      'vous regardez sereinement les autres courir en rond',
      'vous étudiez l’échiquier avant de bouger la pièce',
      'le geste tarde chez vous et n’en est que plus sûr',
    ],
    practice: ['exécutez sur-le-champ la première tâche qui vous vient', 'réglez une minuterie courte et attaquez la tâche remise'],
  },
  'golden.complete': {
    gift: [
      'l’adresse et la bonté font chez vous équipe',
      'un travail utile sort de vos mains avec un air de cadeau',
      'le cœur guide vos outils et les outils le lui rendent bien',
    ],
    practice: ['mettez votre savoir-faire au service d’un voisin', 'employez un de vos talents à égayer quelqu’un'],
  },
  'golden.empty': {
    gift: [
      'vous mariez l’utile et le cœur à votre manière, sans modèle',
      'chez vous, l’utile et le tendre se croisent sans s’attendre',
      'vos deux moitiés se donnent des leçons à tour de rôle',
    ],
    practice: ['raccommodez quelque chose pour une personne que vous aimez bien', 'faites avec tendresse une tâche purement pratique'],
  },
  'silver.complete': {
    gift: [
      'votre œil reconnaît la valeur d’un lieu sous la peinture écaillée',
      'un bon terrain vous parle avant l’annonce',
      'vous veillez sur un endroit comme sur un proche',
    ],
    practice: ['traversez votre logis comme si vous y étiez de passage', 'réparez une fuite, une charnière ou un cadre'],
  },
  'silver.empty': {
    gift: [
      'peu de possessions vous laissent les mains libres',
      'vous changez de coin sans traîner d’armoires',
      'la clé d’un lieu pèse chez vous moins que son souvenir',
    ],
    practice: ['choisissez un objet digne d’être gardé et donnez-lui sa place', 'soignez un objet comme s’il vous venait d’une aïeule'],
  },
};
