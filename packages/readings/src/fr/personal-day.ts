import type { Statements } from '../knowledge.ts';

/** What the day is good for, and its risk. */
export const personalDay: Statements<'personalDay'> = {
  1: {
    gift: ['la première démarche coûte moins que d’habitude', 'un pas court ouvre un long chemin'],
    shadow: ['votre hâte pourrait couper une parole utile', 'l’impatience peut doubler la file du bon sens'],
    practice: ['faites avant le déjeuner ce que vous redoutez le plus', 'réglez avant midi ce qui ne dépend que de vous'],
  },
  2: {
    gift: ['la journée favorise l’écoute et les mots pesés', 'une réponse douce déverrouille plus qu’un argument'],
    shadow: ['une hésitation risque de vous suivre d’une heure à l’autre', 'vous pouvez passer des heures à guetter un signe'],
    practice: ['rapprochez votre chaise de la personne qui parle bas', 'faites raconter sa journée à quelqu’un et écoutez jusqu’au bout'],
  },
  3: {
    gift: ['la bonne humeur circule comme du pain frais', 'les paroles sortent librement et trouvent preneur'],
    shadow: ['le bavardage peut manger l’heure que vous vouliez sauver', 'une conversation peut s’enfuir avec votre après-midi'],
    practice: ['glissez un mot drôle dans un message sérieux', 'envoyez un message qui fasse sourire quelqu’un'],
  },
  4: {
    gift: ['l’ordre et l’endurance trouvent ici un allié', 'une chose après l’autre, la pile descend'],
    shadow: ['un rien mal rangé peut vous retenir sans raison', 'un détail têtu peut bloquer toute la machine'],
    practice: ['nettoyez l’outil que vous employez le plus', 'rangez la table avant de commencer et après avoir fini'],
  },
  5: {
    gift: ['une surprise de passage élargit l’après-midi', 'la rue a de meilleures réponses que le bureau'],
    shadow: ['l’envie de bouger peut faire sauter un rendez-vous', 'changer d’avis toutes les heures lasse qui vous attend'],
    practice: ['mangez dehors ou près d’une fenêtre ouverte', 'allez à l’endroit habituel par un autre chemin'],
  },
  6: {
    gift: ['un geste d’attention porte plus loin que d’ordinaire', 'un petit plat réchauffe la journée de quelqu’un'],
    shadow: ['vous pourriez porter ce soir trois soucis d’emprunt', 'vous servez tout le monde et mangez froid'],
    practice: ['préparez une boisson chaude pour quelqu’un, et une pour vous', 'dînez tranquillement avec quelqu’un que vous aimez'],
  },
  7: {
    gift: ['une pensée a tout loisir d’aller jusqu’au fond', 'une heure de calme vaut toute une semaine de course'],
    shadow: ['un soupçon pourrait se faire passer pour de la lucidité', 'la méfiance peut voir de la fumée dans une simple brume'],
    practice: ['éteignez les écrans une heure plus tôt que d’ordinaire', 'prenez un quart d’heure pour ne rien faire'],
  },
  8: {
    gift: ['une affaire concrète se laisse mener à terme avant ce soir', 'vous avez du nerf pour ce qui traînait'],
    shadow: ['l’autorité peut durcir votre voix d’un cran de trop', 'le ton du bureau peut s’échapper dans la cuisine'],
    practice: ['vérifiez un compte ou une facture en souffrance', 'réglez une affaire en suspens par un appel bref'],
  },
  9: {
    gift: ['il vous est plus facile de fermer les yeux sur une faute', 'il est bon de clore un sujet et de passer l’éponge'],
    shadow: ['un chagrin d’autrefois peut se glisser dans l’après-midi', 'la lassitude du monde peut s’asseoir sur vos genoux'],
    practice: ['laissez passer devant vous une personne pressée', 'jetez ou donnez une chose avant de dormir'],
  },
};
