import type { Statements } from '../knowledge.ts';

/** The outer weather of a long stretch of life. */
export const pinnacle: Statements<'pinnacle'> = {
  1: {
    gift: [
      'les circonstances vous poussent devant plus souvent que prévu',
      'le vent de ces années pousse qui part en tête',
      'la route se présente sans panneaux et vous laisse peindre les vôtres',
    ],
    shadow: [
      'à force de décider en solitaire, on passe vite pour inflexible',
      'la scène n’a en ces années qu’une seule chaise',
      'les décisions arrivent avant les conseils',
    ],
    relationships: [
      'la bonne compagnie marche en ces années à vos côtés plutôt que derrière',
      'l’amour demande en ces années que chacun sache ce qu’il cherche',
    ],
    work: [
      'des tâches se présentent pour lesquelles aucun poste n’existait encore',
      'on cherche alentour une main pour signer la première page',
    ],
    inner: ['l’époque vous fait entendre votre propre pas sur le gravier'],
    practice: ['écrivez en tête d’un carnet neuf le nom de votre prochaine entreprise'],
  },
  2: {
    gift: [
      'le climat de ces années aime les duos, les détours polis et les petits pas',
      'les portes cèdent plus volontiers au doigté qu’à la force',
      'la marée monte lentement et porte ceux qui rament à deux',
    ],
    shadow: [
      'l’air du temps rend chaque mot un peu plus lourd qu’il n’était voulu',
      'le moindre courant d’air fait frissonner l’assemblée',
      'l’attente fait partie du paysage sur une bonne moitié du trajet',
    ],
    relationships: ['un lien profond trouve assez de calme pour grandir', 'des amitiés discrètes prennent racine loin des projecteurs'],
    work: ['votre rôle se joue entre deux bureaux plutôt qu’au premier', 'la médiation et le soin du détail vous reviennent'],
    inner: ['à force d’attendre, l’oreille s’affine et le cœur apprend la cadence'],
    practice: ['invitez à marcher une personne dont l’avis vous manque'],
  },
  3: {
    gift: [
      'la saison est aux rencontres, aux projets gais et aux mots qui portent',
      'la rue vous offre de la musique, des visages et des micros',
      'un temps clair appelle vos idées au-dehors',
    ],
    shadow: [
      'tout ce bruit aimable fatigue l’attention',
      'les distractions sonnent toutes à la fois',
      'trop de fête alentour étouffe le travail sérieux',
    ],
    relationships: ['les amitiés se nouent alors autour d’une table ou d’une scène', 'la bonne humeur vous présente aux bonnes personnes'],
    work: ['on vous remarque quand vous montrez ce que vous faisiez pour le plaisir', 'on vous demande un texte, une voix ou un dessin'],
    inner: ['l’époque fait remonter à la surface une voix qui dormait'],
    practice: ['inscrivez-vous à une chorale, un atelier ou une soirée ouverte à tous'],
  },
  4: {
    gift: [
      'le sol se prête pendant ce temps aux fondations sérieuses',
      'la saison récompense l’outil propre et l’heure tenue',
      'la terre est ferme et supporte des murs épais',
    ],
    shadow: [
      'le paysage paraît par moments fait de devoirs et de briques',
      'les jours peuvent se suivre dans le même uniforme',
      'il reste peu de place pour manœuvrer',
    ],
    relationships: ['l’entourage se resserre autour de ce qui est fiable', 'ceux qui portent leur part restent dans les parages'],
    work: ['la besogne abonde et le savoir-faire s’y aiguise', 'l’ouvrage ne manque pas aux mains qui aiment la finition'],
    inner: ['la lenteur des travaux apprend à votre impatience le goût du fil à plomb'],
    practice: ['choisissez une fondation à consolider et revenez-y chaque jeudi'],
  },
  5: {
    gift: [
      'le vent change souvent de côté au cours de cette période',
      'les rues changent de nom et donnent envie de flâner',
      'chaque tournant montre un paysage absent de la carte',
    ],
    shadow: [
      'les occasions se bousculent et n’aident guère à choisir',
      'un coup d’air emporte des papiers dont on avait encore besoin',
      'tant d’arrivées et de départs usent le paillasson',
    ],
    relationships: [
      'des gens nouveaux entrent vite dans votre vie et en sortent parfois de même',
      'les affections apprennent à voyager avec peu de bagages',
    ],
    work: ['un changement de lieu, de tâche ou de branche flotte dans l’air', 'les postes changent avant qu’on en retienne le nom'],
    inner: ['tant de courants d’air vous font chercher une pièce où poser la malle'],
    practice: ['préparez un sac léger et partez une journée là où mène le premier bus'],
  },
  6: {
    gift: [
      'l’époque tourne autour de la maison et de ceux qu’elle abrite',
      'le voisinage, la famille et le jardin réclament votre présence',
      'ces années sentent la maison habitée et la soupe partagée',
    ],
    shadow: [
      'les demandes de secours arrivent en même temps que le facteur',
      'la pendule du foyer se met à compter aussi vos heures',
      'conseils et requêtes s’empilent sur votre table de nuit',
    ],
    relationships: ['un engagement trouve à cette époque un sol où prendre racine', 'une promesse sérieuse trouve ici un bon terrain'],
    work: ['les métiers du soin, du goût et de l’accueil vous font signe', 'on vous appelle pour lisser ce qui accroche entre collègues'],
    inner: ['les appels du dehors vous font chercher votre propre chaise près du feu'],
    practice: ['proposez à table de partager une charge que vous portez sans aide'],
  },
  7: {
    gift: [
      'autour de vous le volume baisse pour que vous puissiez entendre',
      'la saison vous prête une bibliothèque, une fenêtre et du temps',
      'les eaux baissent et laissent voir le lit de la rivière',
    ],
    shadow: [
      'le monde applaudit peu à cette époque et laisse la place au doute',
      'les invitations tardent et les pièces paraissent grandes',
      'on vous réclame dehors des preuves qui n’existent pas encore',
    ],
    relationships: ['le cercle se réduit et gagne en franchise', 'de longues conversations remplacent les grandes tablées'],
    work: ['étudier, chercher et se spécialiser ont le vent en poupe', 'un sujet rare trouve en vous la bonne personne'],
    inner: ['la baisse du bruit laisse monter des pensées longtemps tenues en bas'],
    practice: ['réservez une matinée à la bibliothèque sans aucun sujet arrêté'],
  },
  8: {
    gift: [
      'l’époque amène du poids, des arbitrages et des gens influents',
      'le paysage a de larges ponts et de hauts péages',
      'les affaires demandent de la poigne et donnent du poids à vos choix',
    ],
    shadow: [
      'tout se mesure alentour, jusqu’à votre valeur',
      'tout le monde semble surveiller vos résultats',
      'la taille des enjeux rapetisse tout le reste',
    ],
    relationships: [
      'on recherche votre compagnie tantôt par affection, tantôt par intérêt',
      'les gens viennent avec des projets et pas toujours avec de l’affection',
    ],
    work: ['la conduite d’une équipe vous échoit presque d’elle-même', 'les occasions demandent un prix clair et une parole tenue'],
    inner: ['la responsabilité vous montre de quel métal sont faites vos raisons'],
    practice: ['notez l’effort auquel vous renoncez ce mois-ci et tenez parole'],
  },
  9: {
    gift: [
      'des rencontres venues de loin élargissent votre point de vue',
      'les frontières deviennent poreuses et les histoires se mêlent',
      'le ciel de cette époque est vaste et abrite beaucoup de monde',
    ],
    shadow: [
      'les bonnes causes font la queue devant chez vous',
      'les portes qui se ferment font plus de bruit que les autres',
      'plusieurs fins se suivent d’un peu trop près',
    ],
    relationships: [
      'certains adieux de ce temps ouvrent la voie à des liens plus profonds',
      'des gens d’autres rivages s’assoient à votre table',
    ],
    work: ['l’expérience accumulée se met en ordre et sert aux plus jeunes', 'votre métier trouve un sens hors de ses propres murs'],
    inner: ['tant de départs font peu à peu de la place sur vos étagères intérieures'],
    practice: ['apprenez à dire bonjour et merci dans la langue d’un voisin'],
  },
  11: {
    gift: [
      'l’air de ces années est électrique et plein d’idées',
      'les jours apportent des étincelles qui prennent chez les autres',
      'un éclat rare se pose sur des choses simples',
    ],
    shadow: [
      'tant de stimulations tendent la corde plus qu’il ne faut',
      'tant de lumière soudaine fait perdre de vue les marches du perron',
      'le repos se fait rare sous un ciel aussi chargé',
    ],
    relationships: ['des rencontres rares vous parlent d’emblée sans détour', 'des gens entendent ce qui n’était encore qu’une pensée'],
    work: ['on attend de vous l’inspiration et un peu moins la routine', 'le moment demande une vision et un bon carnet'],
    inner: ['l’orage d’idées vous demande un paratonnerre autant qu’un cahier'],
    practice: ['offrez chaque soir dix minutes d’obscurité à votre tête allumée'],
  },
  22: {
    gift: [
      'l’époque vous propose un chantier plus grand que votre rue',
      'l’époque déroule des plans sur une très longue table',
      'des moyens épars se donnent rendez-vous à la même adresse',
    ],
    shadow: [
      'l’attente des autres se pose sur vos épaules comme de la neige',
      'le poids de l’ensemble repose sur peu de poutres',
      'chacun attend l’inauguration et personne ne parle de la fatigue',
    ],
    relationships: ['vos alliés d’ouvrage deviennent parfois des proches', 'l’affection se mesure à l’aide reçue au milieu des travaux'],
    work: ['de longs projets reçoivent enfin les moyens et les mains', 'de grosses équipes cherchent un regard pour le détail'],
    inner: ['l’échelle des plans vous fait mesurer ce que deux bras peuvent porter'],
    practice: ['découpez le grand projet jusqu’à une tâche qui tienne dans une matinée'],
  },
  33: {
    gift: [
      'les circonstances réclament votre bonté en public',
      'ces années ouvrent une salle où tout le monde veut entrer',
      'la douceur trouve à cette époque qui l’écoute',
    ],
    shadow: [
      'chacun semble croire que votre porte n’a pas de serrure',
      'les larmes d’autrui demandent votre épaule à toute heure',
      'le bien fait devant tous fatigue une fois la porte fermée',
    ],
    relationships: ['le lien s’approfondit là où vous acceptez aussi de recevoir', 'les attaches poussent autour de qui sait consoler'],
    work: ['enseigner, soigner ou guider prend le devant de la scène', 'des apprentis se présentent avant même l’annonce'],
    inner: ['tant de confiance reçue vous invite à relire votre propre cœur'],
    practice: ['écoutez cette semaine une seule personne et laissez-la vous rendre la pareille'],
  },
};
