import type { Statements } from '../knowledge.ts';

/** The lesson that returns. */
export const challenge: Statements<'challenge'> = {
  0: {
    shadow: [
      'l’embarras du choix laisse toutes les leçons sur la table',
      'aucun mur ne vous arrête et vous les longez tous',
      'mille portes ouvertes vous laissent dans le vestibule',
    ],
    gift: ['à traiter une épreuve après l’autre, vous vous faites un beau trousseau de clés'],
    relationships: ['vos proches comptent sur vous pour chaque rôle et aimeraient savoir lequel est le vôtre'],
    work: ['sans obstacle désigné, c’est à vous de choisir la pente du jour'],
    inner: ['vous découvrez que choisir son épreuve est déjà un savoir', 'une liberté aussi grande effraie et honore à la fois'],
    practice: [
      'prenez une difficulté au hasard et traitez-la jusqu’au bout',
      'notez trois petites peurs et affrontez-en une',
      'demandez à un esprit franc ce qui vous freine',
    ],
  },
  1: {
    shadow: [
      'devant une voix forte, votre avis se plie comme une chaise de jardin',
      'une colère rentrée ressort en entêtement',
      'les volontés bruyantes vous coupent souvent la route',
    ],
    gift: ['un avis tenu jusqu’au bout vous donne une assise que le bruit n’ébranle plus'],
    relationships: ['l’entourage découvre vos goûts quand vous parlez avant le choix du restaurant'],
    work: ['votre idée mérite d’être dite avant que la voix d’à côté ne la reprenne'],
    inner: ['d’un essai à l’autre, votre volonté apprend à parler sans crier', 'tenir debout sans béquille reste l’exercice de fond'],
    practice: [
      'maintenez une opinion pendant toute une conversation',
      'dites votre avis avant que le ton ne monte',
      'prenez aujourd’hui une décision sans sondage',
    ],
  },
  2: {
    shadow: [
      'par crainte d’un rejet, vous marchez sur la pointe des pieds',
      'vous pesez chaque syllabe et entendez un reproche absent',
      'la timidité vous pousse vers le fond de la salle',
    ],
    gift: ['avec l’exercice, l’oreille reste fine et la peau s’épaissit juste assez'],
    relationships: ['une remarque restée en travers se règle mieux le soir même qu’au bout du mois'],
    work: ['demander une précision vous fatigue moins que d’imaginer un reproche'],
    inner: [
      'peu à peu, la différence cesse de ressembler à une rupture',
      'votre délicatesse apprend lentement à se couvrir contre le froid',
    ],
    practice: [
      'demandez sans détour ce que voulait dire la remarque',
      'dites à quelqu’un qu’une phrase vous a fait mal',
      'laissez passer une allusion sans chercher à qui elle s’adresse',
    ],
  },
  3: {
    shadow: [
      'l’œil du public vous coupe la parole avant qu’elle ne sorte',
      'vous montrez les restes et cachez le meilleur',
      'la langue se délie sur tout, sauf sur l’essentiel',
    ],
    gift: ['les mots longtemps retenus sortent un jour avec leur musique'],
    relationships: ['vos amis attendent la phrase qui se cache derrière votre plaisanterie'],
    work: ['votre proposition gagne à quitter le brouillon avant la fin de la séance'],
    inner: ['votre expression se fraie un passage à travers la peur du ridicule', 'l’enfant qui dessinait sur les murs réclame du papier'],
    practice: [
      'partagez un dessin, un texte ou une chanson encore imparfaits',
      'chantez un couplet, la fenêtre grande ouverte',
      'donnez votre opinion dans un cercle un peu nombreux',
    ],
  },
  4: {
    shadow: [
      'l’effort régulier vous paraît tour à tour une prison et un refuge',
      'un excès de zèle compte deux fois les vis',
      'le commencement vous coûte davantage que la tâche',
    ],
    gift: ['le geste répété vous laisse au bout des doigts la lenteur sûre du maçon'],
    relationships: ['quelqu’un près de vous préfère une petite promesse tenue à un grand serment'],
    work: ['une tâche ingrate rétrécit dès qu’elle reçoit une heure fixe'],
    inner: ['vous apprivoisez lentement le plaisir de la besogne suivie', 'la patience des petits pas est un muscle qui se forme'],
    practice: [
      'réglez un minuteur sur vingt minutes de travail sans pause',
      'coupez un gros travail en tranches de trente minutes',
      'lâchez l’outil à l’heure dite, même sans avoir fini',
    ],
  },
  5: {
    shadow: [
      'une tentation promet beaucoup plus qu’elle ne tient au matin',
      'le changement fait peur de loin et enivre de près',
      'un plaisir trop répété perd son sel',
    ],
    gift: ['la liberté gagnée ici sait se lever de table au bon moment'],
    relationships: ['rester jusqu’à la fin d’une conversation pesante est votre saut en parachute'],
    work: ['la troisième semaine d’une même tâche vous enseigne plus que la première'],
    inner: [
      'la question qui revient est de savoir à quoi sert votre liberté',
      'votre envie de partir et votre envie de rester jouent aux dames',
    ],
    practice: [
      'passez-vous un jour d’une distraction et voyez ce qui manque',
      'goûtez une nouveauté et restez-y jusqu’au bout',
      'remettez d’une semaine un achat impulsif',
    ],
  },
  6: {
    shadow: [
      'prendre soin d’autrui cache parfois une envie de tenir les rênes',
      'votre main redresse le cadre au mur des autres',
      'le devoir accompli à contrecœur gâte la soupe',
    ],
    gift: ['l’affection exercée apprend à aimer les gens sans les repeindre'],
    relationships: ['vos proches se détendent dès que leur désordre ne vous regarde plus'],
    work: ['laisser un collègue faire autrement vous coûte une grimace et vous rend une heure'],
    inner: ['vous comprenez par étapes que l’amour survit aux fautes', 'accepter les gens imparfaits commence devant le miroir'],
    practice: [
      'complimentez quelqu’un sur un défaut attachant',
      'félicitez un effort qui a donné un résultat bancal',
      'laissez quelqu’un de la maison faire à sa façon',
    ],
  },
  7: {
    shadow: [
      'le silence vous attire et vous effraie dans la même soirée',
      'vous gardez le doute au placard et il y moisit',
      'la crainte de passer pour une âme naïve refroidit votre élan',
    ],
    gift: ['une confiance travaillée petit à petit vaut mieux qu’une certitude toute faite'],
    relationships: ['avouer une ignorance vous rapproche des gens plus qu’une réponse brillante'],
    work: ['montrer un calcul inachevé fait partie ici de l’apprentissage'],
    inner: ['une confiance sans preuve mûrit en vous par petites doses', 'croire avant d’avoir compris vous vient très lentement'],
    practice: [
      'parlez à un proche d’une chose que vous ne comprenez pas',
      'faites confiance à quelqu’un tout un jour sans vérifier',
      'restez une demi-heure en silence sans chercher de réponse',
    ],
  },
  8: {
    shadow: [
      'le pouvoir vous gêne ou vous grise, rarement entre les deux',
      'vous serrez trop la bourse ou vous l’ouvrez trop grand',
      'qui vous commande vous agace, même à bon droit',
    ],
    gift: ['une poigne bien réglée tient les cordons de la bourse sans en faire un nœud'],
    relationships: ['régler l’addition sans arrière-pensée reste pour vous un art à cultiver'],
    work: ['donner un ordre et en recevoir un vous coûtent la même sueur'],
    inner: [
      'vous faites la paix avec l’idée que la valeur ne se compte pas',
      'commander et obéir cherchent en vous un arrangement honnête',
    ],
    practice: [
      'parlez d’argent avec quelqu’un, calmement et sans plaisanter',
      'suivez une consigne juste sans discuter',
      'offrez quelque chose sans en calculer le retour',
    ],
  },
};
