import type { Statements } from '../knowledge.ts';

/** Where the whole date points, the wider aim. */
export const destiny: Statements<'destiny'> = {
  1: {
    gift: [
      'la longue courbe de vos jours va vers une direction tracée de votre main',
      'la flèche de la date vise un ouvrage marqué de votre sceau',
      'le cap est d’ouvrir la route sans semer le groupe',
    ],
    shadow: ['les yeux sur le cap, vous oubliez parfois l’équipage', 'arriver tôt peut compter davantage qu’arriver bien'],
    relationships: ['vos proches gagnent à voir en vous un éclaireur qui se retourne'],
    work: ['chaque emploi vous rapproche d’une œuvre sortie de votre propre tête'],
    inner: ['le chemin entier vous apprend à vouloir sans demander pardon'],
    practice: ['dites en une phrase ce pour quoi vous voulez marcher devant', 'écrivez en une phrase ce que vous voulez commencer bientôt'],
  },
  2: {
    gift: [
      'votre horizon est un monde où l’on se parle encore après la dispute',
      'l’ensemble mène à l’art de recoudre ce qui était séparé',
      'au bout de la route vous attend une table de réconciliation',
    ],
    shadow: ['l’harmonie comme but final peut enterrer une vérité nécessaire', 'servir toujours de pont vous prive parfois d’une rive'],
    relationships: ['vos plus longs voyages se prennent avec deux billets'],
    work: ['votre ouvrage se fait aux tables rondes plutôt que sur les estrades'],
    inner: ['tenir ensemble deux vérités contraires est votre étude de longue haleine'],
    practice: ['faites se rencontrer deux personnes qui auraient à se dire', 'proposez une trêve sur un sujet minuscule'],
  },
  3: {
    gift: [
      'votre but le plus lointain est de rendre la vie plus légère à porter',
      'la cible est de faire du vécu une chose qui se raconte',
      'le sens du voyage est de rendre une voix à ce qui se taisait',
    ],
    shadow: ['mille petites lumières vous cachent parfois le phare', 'l’éclat de la forme peut cacher l’absence de sujet'],
    relationships: ['vous laissez chez vos amis des phrases qu’ils citent des années après'],
    work: ['de poste en poste, votre travail prend de la couleur et de la voix'],
    inner: ['l’enjeu de fond est de prendre la joie au sérieux'],
    practice: ['choisissez une seule œuvre à offrir au public cette saison', 'consignez un bon souvenir pour ceux qui viendront'],
  },
  4: {
    gift: [
      'le fil de votre histoire mène vers une chose bâtie pour durer',
      'la direction de fond est de laisser un sol ferme à ceux qui suivent',
      'au bout de la ligne se tient une maison qui supporte la pluie',
    ],
    shadow: [
      'un but trop bien clôturé ne laisse plus entrer la promenade',
      'le devoir de bâtir fait parfois oublier à qui serviront les murs',
    ],
    relationships: ['ceux que vous aimez héritent de murs droits et de promesses tenues'],
    work: ['vos journées s’empilent en vue d’une charpente que d’autres habiteront'],
    inner: ['le but secret est de trouver la liberté à l’intérieur du cadre'],
    practice: ['vérifiez quelle pierre manque à votre ouvrage principal', 'donnez chaque jour une demi-heure à un ouvrage lent'],
  },
  5: {
    gift: [
      'votre boussole montre les passages, les ponts et les ports',
      'votre horizon est de prouver qu’on peut changer sans se perdre',
      'le but lointain est d’ouvrir un passage et d’en faire le récit',
    ],
    shadow: ['la quête de l’espace oublie parfois de désigner une arrivée', 'chaque carrefour paraît plus beau que le précédent'],
    relationships: ['vos affections dessinent une carte pleine de villes différentes'],
    work: ['les métiers de passage vous mènent plus près du but que les carrières droites'],
    inner: ['votre longue étude consiste à changer de peau en gardant votre cœur'],
    practice: ['notez ce que votre liberté vous permet de faire pour autrui', 'parlez avec quelqu’un qui a vécu à l’opposé de vous'],
  },
  6: {
    gift: [
      'tout converge vers un lieu où chacun ait sa tasse',
      'le sens de l’ensemble est que quelqu’un se sente chez soi grâce à vous',
      'chaque pas mène vers une table aux places marquées',
    ],
    shadow: ['le souci du bien commun vous fait oublier le vôtre au vestiaire', 'le devoir peut grandir jusqu’à cacher le visage aimé'],
    relationships: ['aimer sans arranger la vie des autres est le sommet de votre route'],
    work: ['vos efforts visent un endroit où il fait bon revenir travailler'],
    inner: ['le chemin entier vous demande la recette d’un amour sans facture'],
    practice: ['décidez quelle responsabilité vous rendez à son propriétaire', 'réparez un lien par un tout petit geste'],
  },
  7: {
    gift: [
      'votre but se cache dans une question que vous reformulez d’âge en âge',
      'au long cours, il s’agit de comprendre avant d’expliquer',
      'le point le plus lointain est une vérité qui se laisse habiter',
    ],
    shadow: [
      'la recherche du sens laisse quelquefois le courrier sans réponse',
      'la quête peut échanger la vie contre une note de bas de page',
    ],
    relationships: ['quelques êtres suivent vos recherches comme on suit une étoile discrète'],
    work: ['toute tâche devient peu à peu un chapitre de la même enquête'],
    inner: ['vous avancez vers une foi qui a traversé toutes ses objections'],
    practice: ['écrivez la question qui vous suit depuis l’enfance', 'relisez un livre aimé et soulignez autre chose'],
  },
  8: {
    gift: [
      'le grand dessein de vos années parle de moyens bien employés',
      'le cap général est de bien employer la force et de partager le résultat',
      'le haut de la pente demande de la justice autant que du souffle',
    ],
    shadow: ['un sommet atteint peut sembler vide si personne n’y pique-nique', 'la taille de l’exploit peut masquer le motif'],
    relationships: ['vos proches mesurent votre réussite au temps que vous leur gardez'],
    work: ['la route mène à de grandes clés et à la façon de s’en servir'],
    inner: ['l’examen final porte sur le pouvoir que l’on a et que l’on retient'],
    practice: [
      'demandez-vous à qui profitera votre prochain succès',
      'définissez ce qui serait équitable dans une affaire qui dépend de vous',
    ],
  },
  9: {
    gift: [
      'l’arc entier de votre date s’ouvre sur plus grand que votre jardin',
      'le voyage entier mène vers un horizon plus vaste que votre maison',
      'la fin de l’histoire demande de donner sans compter les sacs',
    ],
    shadow: [
      'à vouloir embrasser l’humanité, on manque parfois l’anniversaire du neveu',
      'secourir au loin peut priver de tendresse ceux d’à côté',
    ],
    relationships: ['votre famille de cœur finit par s’étendre sur plusieurs fuseaux horaires'],
    work: ['vos talents cherchent une cause assez large pour les contenir tous'],
    inner: ['l’ensemble vous enseigne à aimer ce que vous ne garderez pas'],
    practice: ['offrez une compétence à une association de votre quartier', 'donnez du temps à une cause de votre rue'],
  },
};
