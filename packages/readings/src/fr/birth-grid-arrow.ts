import type { Statements } from '../knowledge.ts';

/** The arrows of the birth grid, full and empty ones. */
export const birthGridArrow: Statements<'birthGridArrow'> = {
  determination: {
    gift: [
      'une résolution prise vous porte par la pluie et le vent contraire',
      'ce que vous décidez ne fond pas sous l’averse',
      'le but choisi vous tire comme une corde',
    ],
    practice: ['demandez-vous une fois si le mur se contourne', 'vérifiez si l’effort du jour en vaut encore la peine'],
  },
  procrastination: {
    gift: [
      'les affaires ont chez vous le droit de mûrir avant qu’on y touche',
      'vous savez attendre que le fruit se détache',
      'votre attente laisse retomber d’elles-mêmes les urgences inutiles',
    ],
    practice: ['réglez un minuteur et travaillez jusqu’à ce qu’il sonne', 'faites tout de suite le plus court morceau de ce qui traîne'],
  },
  spirituality: {
    gift: [
      'une confiance paisible vous tient la main aux heures bizarres',
      'une foi tranquille dans le bien donne du calme à votre pas',
      'le sacré vous rend visite à l’évier et dans la file d’attente',
    ],
    practice: ['allumez une bougie au crépuscule et ne faites rien d’autre', 'gardez un instant de silence au réveil'],
  },
  enquirer: {
    gift: [
      'vous demandez à voir les pièces avant d’applaudir',
      'vous mâchez les questions avant d’avaler une réponse',
      'toute explication courte reçoit de vous un pourquoi de plus',
    ],
    practice: ['laissez un petit mystère tranquille sans l’expliquer', 'écoutez la certitude de quelqu’un sans la contredire'],
  },
  intellect: {
    gift: [
      'votre pensée est vive, large et bien meublée',
      'votre esprit relie les faits avec goût',
      'une bonne énigme vous fait danser la cervelle',
    ],
    practice: ['montrez à quelqu’un trois étoiles que vous savez nommer', 'expliquez une chose compliquée avec des mots courts'],
  },
  poor_memory: {
    gift: [
      'votre tête reste aérée parce qu’elle garde peu de vieux papiers',
      'vous vivez au présent et gardez peu de rancune',
      'chaque matin vous rend une ardoise propre',
    ],
    practice: ['répétez à voix haute le prochain nom qu’on vous donne', 'notez sur-le-champ ce que vous voulez retenir'],
  },
  emotional_balance: {
    gift: [
      'entre le chaud et le froid, vous trouvez le milieu où l’on respire',
      'votre humeur revient au centre comme un pendule bien accroché',
      'votre calme sert de fauteuil à bien des gens',
    ],
    practice: ['laissez-vous emporter une fois par un refrain bête', 'tenez compagnie à une personne agitée sans presser le calme'],
  },
  hypersensitivity: {
    gift: [
      'vous sentez changer l’air d’une pièce derrière la porte',
      'vous remarquez des souffles et des tons qui échappent à d’autres',
      'la beauté la plus timide se montre à vous',
    ],
    practice: ['accordez-vous une heure de calme après chaque foule', 'réservez-vous un petit coin sans visites'],
  },
  practicality: {
    gift: [
      'les outils, les moteurs et les horaires vous obéissent volontiers',
      'vos mains devinent la place de chaque chose',
      'un problème concret améliore votre humeur',
    ],
    practice: ['consacrez une soirée à quelque chose de parfaitement inutile', 'employez vos mains à un jeu, pour une fois'],
  },
  disorder: {
    gift: [
      'vous circulez à l’aise dans un fouillis qui égare tout le monde',
      'du mélange des papiers sortent vos trouvailles les plus rares',
      'vous improvisez avec ce qui traîne à portée de bras',
    ],
    practice: ['donnez une place fixe à vos clés et à vos câbles', 'dégagez chaque soir une seule surface'],
  },
  planner: {
    gift: [
      'vous voyez l’itinéraire avant que la valise soit faite',
      'vous voyez l’ensemble et le bon ordre pour s’y prendre',
      'les étapes se rangent dans votre tête comme des cartes en main',
    ],
    practice: ['prévoyez une journée libre et ne prévoyez que cela', 'lancez un plan avant le dernier coup de vernis'],
  },
  will: {
    gift: [
      'vous fixez un cap et la journée se range autour',
      'la parole donnée tient chez vous par tous les temps',
      'une résolution du matin arrive entière au soir',
    ],
    practice: ['cédez sur une bagatelle et goûtez le soulagement', 'perdez exprès une discussion sans enjeu'],
  },
  frustrations: {
    gift: [
      'les déceptions vous ont appris à bâtir sur du réel',
      'vos attentes brisées se changent en bon sens',
      'des espoirs perdus, vous tirez un regard plus terre à terre',
    ],
    practice: ['annoncez d’avance ce que vous espérez d’un proche', 'dites ce que vous attendez avant d’en souffrir'],
  },
  activity: {
    gift: [
      'vos pieds se mettent en route aussi vite que l’idée',
      'votre corps réclame du mouvement et la tâche en profite',
      'ne rien faire vous fatigue plus que l’escalier',
    ],
    practice: ['allongez-vous dans l’herbe ou sur le divan sans but', 'restez quelques minutes en repos après le repas'],
  },
  passivity: {
    gift: [
      'vous savez ne rien faire avec grâce et laisser tourner la terre',
      'votre calme laisse aux choses le temps de se dessiner',
      'le monde tourne auprès de vous sans qu’on le pousse',
    ],
    practice: ['préférez ce soir une courte promenade au fauteuil', 'choisissez une affaire en attente et réglez-la avant midi'],
  },
};
