import type { Statements } from '../knowledge.ts';

/** Four old debts and what they teach. */
export const karmicDebt: Statements<'karmicDebt'> = {
  13: {
    shadow: [
      'le raccourci vous fait de l’œil juste avant la dernière côte',
      'la tâche la plus lourde dort toujours au bas de la liste',
      'le bricolage du premier jour coûte cher au second',
    ],
    gift: [
      'un travail repris avec soin vous donne le pied sûr',
      'l’ouvrage mené jusqu’au bout vous rend une confiance tranquille',
      'la patience des petits travaux rend votre main habile',
    ],
    relationships: ['vos proches gardent en mémoire le coup de main donné jusqu’au dernier carton'],
    work: ['la tâche ingrate rend son secret à qui la reprend pour la troisième fois'],
    inner: ['le mot corvée perd de son poids dès que la main s’y met'],
    practice: [
      'refaites correctement une chose expédiée la semaine dernière',
      'terminez sans hâte une chose que vous laissez d’ordinaire à moitié',
      'accordez un quart d’heure par jour à ce que vous remettez',
    ],
  },
  14: {
    shadow: [
      'la liberté vous tente jusqu’à l’heure où elle commande',
      'le « juste un dernier » étire la nuit plus que de raison',
      'une bonne habitude tombe à la première brise',
    ],
    gift: [
      'la mesure choisie vous laisse plus de place que l’excès',
      'une dose bien choisie fait durer le plaisir',
      'un engagement tenu donne une adresse à vos envies',
    ],
    relationships: ['une soirée quittée à l’heure dite vaut pour vos amis toutes les promesses'],
    work: ['le projet suivant sait attendre que le premier soit livré'],
    inner: ['vos appétits discutent plus poliment quand chacun connaît sa part'],
    practice: [
      'décidez d’avance de la dernière bouchée, du dernier verre ou du dernier épisode',
      'fixez avant de sortir l’heure du retour',
      'passez une journée sans ce que vous reprenez toujours',
    ],
  },
  16: {
    shadow: [
      'l’orgueil rebâtit volontiers la même tour au même endroit',
      'une certitude haut placée n’entend pas craquer la poutre',
      'demander pardon vous semble plus raide qu’une échelle de toit',
    ],
    gift: [
      'ce qui s’écroule vous montre où le sol était vraiment ferme',
      'une illusion tombée dégage la vue',
      'l’humilité apprise fait durer les conversations plus que l’éclat',
    ],
    relationships: ['un tort reconnu tôt épargne à l’amitié des mois de politesse froide'],
    work: ['le plan révisé devant l’équipe tient mieux que le plan parfait'],
    inner: ['sous la tour que vous défendez, un sol plus simple attend vos pieds'],
    practice: [
      'reconnaissez une erreur devant la personne qu’elle concernait',
      'demandez à une personne sans façons comment elle s’y prendrait',
      'écoutez une critique jusqu’au point final et remerciez',
    ],
  },
  19: {
    shadow: [
      'vous forcez une serrure plutôt que de demander la clé',
      'un verrou tiré du dedans ressemble à de la solidité',
      'porter tout à bout de bras rétrécit peu à peu le chemin',
    ],
    gift: [
      'votre autonomie devient plus chaleureuse dès que d’autres portent une part',
      'la force qui sait demander trouve plus de mains que prévu',
      'partager la barre n’ôte rien à qui connaît la mer',
    ],
    relationships: ['ceux qui vous aiment cherchent depuis longtemps par quelle anse vous aider'],
    work: ['le dossier que vous gardez sous clé avancerait plus vite à trois'],
    inner: ['une autonomie farouche rêve en cachette qu’on lui tienne l’échelle'],
    practice: [
      'demandez chaque jour un petit coup de main',
      'acceptez la première aide offerte cette semaine',
      'dites à une oreille amie où le bât blesse',
    ],
  },
};
