import type { Statements } from '../knowledge.ts';

/** What grows from midlife on. */
export const maturity: Statements<'maturity'> = {
  1: {
    gift: ['vos décisions se passent de plus en plus de permission', 'peu à peu, votre voix compte sans demander son tour'],
    shadow: ['l’indépendance venue tard peut prendre le ton du reproche', 'une hâte longtemps retenue peut sortir par la mauvaise porte'],
    relationships: ['vos proches s’habituent à vous voir partir sans attendre leur avis'],
    work: ['l’envie vient sur le tard de mettre votre enseigne sur la rue'],
    inner: ['une volonté longtemps polie enlève enfin ses gants'],
    practice: [
      'commencez un apprentissage où vous serez encore à la première page',
      'tentez une chose que vous pensiez réservée aux plus jeunes',
    ],
  },
  2: {
    gift: [
      'la seconde moitié du chemin vous rend habile à faire la paix',
      'les années font de vous un bon endroit pour les conversations difficiles',
    ],
    shadow: [
      'à force de ménager chacun, vous remettez à demain votre propre tour',
      'guetter le moment parfait peut manger toute la saison',
    ],
    relationships: ['une amitié de longue date vaut bientôt plus que dix invitations'],
    work: ['on vient de loin vous demander comment parler à l’autre camp'],
    inner: ['une finesse prise jadis pour de la faiblesse vous sert de seconde vue'],
    practice: ['proposez à une vieille connaissance un café sans ordre du jour', 'faites signe à quelqu’un avec qui il reste un silence'],
  },
  3: {
    gift: ['votre voix prend plus de couleurs à mesure que passent les saisons', 'la gêne de vous montrer perd ses dents avec le temps'],
    shadow: [
      'le désir de légèreté repousse parfois une affaire sérieuse d’un an',
      'un bon mot peut servir d’abri contre les sujets graves',
    ],
    relationships: ['vos histoires d’autrefois attirent des auditeurs de tous les âges'],
    work: ['une plume, un micro ou une scène entre sans bruit dans votre métier'],
    inner: ['la crainte du jugement s’use comme le coude d’une vieille veste'],
    practice: ['ressortez l’instrument, le pinceau ou le stylo rangé depuis longtemps', 'montrez à quelqu’un un talent tiré de l’armoire'],
  },
  4: {
    gift: ['vos efforts d’autrefois deviennent peu à peu une maison bien assise', 'ce qui semblait une clôture se révèle un bon rempart'],
    shadow: [
      'la prudence acquise peut poser des verrous sur des fenêtres innocentes',
      'la manière de toujours peut barrer la porte à la meilleure',
    ],
    relationships: ['vos fidélités prennent avec les ans la solidité d’un vieux chêne'],
    work: ['vos méthodes patientes servent de modèle sans que vous ayez à les défendre'],
    inner: ['la régularité cesse d’être un corset et devient une colonne'],
    practice: [
      'mettez noir sur blanc un savoir-faire que vous seriez triste de voir perdu',
      'changez exprès une habitude vieille de plusieurs années',
    ],
  },
  5: {
    gift: [
      'les années vous donnent des ailes là où d’autres achètent un fauteuil',
      'le pas s’allège dans la moitié du chemin où d’autres s’alourdissent',
    ],
    shadow: [
      'une soif tardive de nouveauté peut bousculer ceux qui vivent à vos côtés',
      'des recommencements à la file peuvent lasser votre entourage',
    ],
    relationships: ['vos proches apprennent à boucler leur valise à votre heure'],
    work: ['un deuxième métier vous fait de l’œil au milieu du premier'],
    inner: ['la curiosité rajeunit à l’âge où la prudence demande une chaise'],
    practice: ['marquez sur la carte trois lieux proches jamais visités', 'apprenez quelque chose de quelqu’un de bien plus jeune'],
  },
  6: {
    gift: [
      'votre maison devient avec le temps un port pour beaucoup',
      'ce que vous avez planté chez les autres commence à donner des fruits',
    ],
    shadow: [
      'vous risquez de diriger vos proches comme s’ils portaient encore un cartable',
      'veiller sur tous les âges laisse parfois votre chaise vide',
    ],
    relationships: ['plusieurs générations prennent l’habitude de passer par votre cuisine'],
    work: ['le soin des personnes pèse d’année en année plus lourd dans vos choix'],
    inner: ['vous apprenez sur le tard à vous border avant de border les autres'],
    practice: ['cuisinez avec quelqu’un de plus jeune une recette de famille', 'dites en famille quelle tâche vous passez au suivant'],
  },
  7: {
    gift: ['les années mûres vous apportent une profondeur qui ne se presse plus', 'les vieilles questions vous tiennent bonne compagnie'],
    shadow: ['la superficialité d’autrui vous irrite davantage qu’autrefois', 'une sagesse trop haut perchée reçoit peu de visites'],
    relationships: ['une longue conversation vous attire de plus en plus, un grand cercle de moins en moins'],
    work: ['on vous confie les questions auxquelles personne n’a le temps de penser'],
    inner: ['le silence cesse peu à peu d’être un vide à remplir'],
    practice: ['choisissez un fauteuil pour lire et retrouvez-le chaque soir', 'ouvrez un cahier de questions sans réponses'],
  },
  8: {
    gift: ['votre autorité grandit au moment où vous n’avez plus à la montrer', 'le commandement apprend chez vous à parler bas'],
    shadow: ['un bilan trop sévère du passé assombrit des réussites honnêtes', 'le goût de diriger peut se raidir au fil des ans'],
    relationships: ['vos proches s’appuient sur une force qui ne fait plus de bruit'],
    work: ['les grandes décisions finissent par vous chercher jusque dans le couloir'],
    inner: ['la question de ce qui compte remplace celle de ce que l’on compte'],
    practice: [
      'accompagnez une personne moins expérimentée dans une démarche',
      'reconnaissez devant tous le mérite d’une personne plus jeune',
    ],
  },
  9: {
    gift: [
      'avec le temps, vous voyez les gens de plus loin et les aimez de plus près',
      'votre regard embrasse d’année en année un monde plus large',
    ],
    shadow: [
      'le détachement qui vient peut passer auprès des vôtres pour de l’absence',
      'une générosité sans clôture peut vous laisser dehors sous la pluie',
    ],
    relationships: ['d’anciens désaccords avec les vôtres perdent leurs épines au fil des saisons'],
    work: ['vous transmettez le métier en semant plus qu’en surveillant'],
    inner: ['lâcher une vieille ambition vous fait soudain les mains légères'],
    practice: [
      'triez une boîte de souvenirs en gardant seulement le plus vivant',
      'racontez à un jeune une histoire qu’il ne faut pas perdre',
    ],
  },
  11: {
    gift: [
      'une intuition longtemps timide prend enfin la parole chez vous',
      'ce qui vous étourdissait autrefois commence à servir de boussole',
    ],
    shadow: ['votre sensibilité affinée supporte de moins en moins les lieux criards', 'la quête de sens peut bouder la vaisselle'],
    relationships: ['on vous appelle pour entendre dire ce que chacun osait à peine penser'],
    work: ['vos éclairs d’autrefois trouvent enfin un carnet et une équipe'],
    inner: ['la nervosité des débuts se change lentement en écoute fine'],
    practice: ['notez vos rêves pendant sept matins de suite', 'partagez une intuition avec quelqu’un qui saura vérifier'],
  },
  22: {
    gift: ['les pierres ramassées au fil des ans trouvent soudain leur mur', 'de vieux rêves rencontrent enfin un calendrier et des bras'],
    shadow: ['le sentiment d’être en retard vous pousse à charger la charrette', 'l’œuvre tardive peut occuper toute la table du dîner'],
    relationships: ['vos amis de toujours deviennent les premiers ouvriers de vos grands plans'],
    work: ['l’ampleur qui vous faisait peur vous va bientôt comme un manteau à votre taille'],
    inner: ['vous mesurez peu à peu ce qui doit rester plus grand que vous'],
    practice: ['relisez un vieux projet et gardez-en la partie la plus utile', 'désignez la part de l’ouvrage qui tiendra sans vous'],
  },
  33: {
    gift: ['vous devenez pour bien des gens une adresse où l’on apprend à s’aimer', 'votre présence devient une école sans tableau noir'],
    shadow: [
      'la fatigue de donner se cache derrière un sourire de longue date',
      'vouloir soutenir tout le monde tourne au métier sans horaires',
    ],
    relationships: ['on s’assoit volontiers près de vous pour réapprendre la tendresse'],
    work: ['votre bonté reçoit peu à peu des horaires et gagne en portée'],
    inner: ['vous comprenez pas à pas qu’un cœur aussi a besoin de fermer le lundi'],
    practice: [
      'fixez dans la semaine un jour où vous n’êtes l’oreille de personne',
      'gardez un conseil en poche tant qu’on ne le demande pas',
    ],
  },
};
