import type { Statements } from '../knowledge.ts';

/** How to come back to balance when upset. */
export const balance: Statements<'balance'> = {
  1: {
    shadow: ['dans la colère, vous claquez la porte et restez sur le palier', 'dans la contrariété, votre volonté tape du pied'],
    gift: ['une décision minuscule suffit à vous remettre en selle'],
    relationships: ['votre orage passe plus vite avec quelqu’un sous le même parapluie'],
    work: ['reprendre un petit bout de tâche remet votre journée sur ses rails'],
    inner: ['la colère se calme quand votre volonté retrouve un objet utile'],
    practice: [
      'téléphonez à une personne au lieu de régler l’affaire sans elle',
      'demandez à quelqu’un de vous écouter dix minutes sans répondre',
      'remplacez la riposte par une question',
    ],
  },
  2: {
    shadow: ['après un mot blessant, vous vous réfugiez dans la bouderie', 'une petite dispute vous balance comme une barque'],
    gift: ['votre finesse sait où ça coince et par quel mot commencer'],
    relationships: ['une main sur l’épaule dissout chez vous plus d’orages qu’une explication'],
    work: ['un collègue de bon conseil vous aide à ramener l’affaire à sa vraie taille'],
    inner: ['la vague retombe chez vous une fois la peine dite tout bas'],
    practice: [
      'levez-vous, passez-vous de l’eau sur le visage et nommez l’émotion',
      'notez le fait et la peine sur deux moitiés d’une feuille',
      'dites à mi-voix ce dont vous avez besoin',
    ],
  },
  3: {
    shadow: ['sous l’orage, vous dramatisez jusqu’au dernier balcon', 'le chagrin sort chez vous en mille paroles'],
    gift: ['l’humour trouve chez vous une lucarne dans la plus mauvaise soirée'],
    relationships: ['un ami qui rit avec vous en vaut trois qui vous donnent raison'],
    work: ['raconter le fiasco en deux phrases lui retire la moitié de ses épines'],
    inner: ['une chanson fredonnée range vos émotions par ordre de taille'],
    practice: [
      'racontez l’incident une seule fois, puis mettez de la musique',
      'gribouillez votre dépit et froissez la feuille',
      'attendez la fin de la chanson avant de répliquer',
    ],
  },
  4: {
    shadow: ['l’énervement vous raidit autour d’un détail', 'la rancune prend en vous comme du ciment frais'],
    gift: ['une tâche simple et carrée vous ramène à terre sans discours'],
    relationships: ['éplucher des carottes à deux vous réconcilie mieux qu’une longue mise au point'],
    work: ['refaire proprement une petite chose vous rend confiance pour les grandes'],
    inner: ['la journée tordue se redresse en vous ligne après ligne'],
    practice: [
      'faites le tour du pâté de maisons avant de répondre',
      'balayez ou pliez du linge avant de parler',
      'lâchez le détail et regardez une minute par la fenêtre',
    ],
  },
  5: {
    shadow: ['l’irritation vous jette dehors sans destination', 'votre premier réflexe dans l’embarras est de sortir'],
    gift: ['un changement de trottoir suffit souvent à changer votre regard'],
    relationships: ['un proche qui vous accompagne dehors obtient la vérité au troisième coin de rue'],
    work: ['prendre le problème par un autre bout vous débloque avant la pause'],
    inner: ['l’agitation se dépose quand vos pieds ont eu leur promenade'],
    practice: [
      'respirez dix fois, les deux pieds bien à plat',
      'allez jusqu’au coin et revenez avec une phrase prête',
      'buvez un verre d’eau très lentement',
    ],
  },
  6: {
    shadow: ['dans la peine, vous faites le ménage chez les autres', 'dans chaque conflit, vous emportez la faute dans votre sac'],
    gift: ['un geste tendre donné ou reçu redresse le cadre de guingois'],
    relationships: ['laisser quelqu’un vous servir la soupe est votre retour au port'],
    work: ['un merci glissé entre deux consignes rattrape tout votre après-midi'],
    inner: ['la faute imaginaire s’allège dès qu’on la pèse sur une vraie balance'],
    practice: [
      'demandez-vous quelle part du problème vous appartient vraiment',
      'servez-vous quelque chose de chaud avant de sauver quiconque',
      'occupez-vous d’abord de votre assiette et de votre lit',
    ],
  },
  7: {
    shadow: ['une blessure vous fait disparaître derrière vos pensées', 'la vexation souffle chez vous toutes les lampes'],
    gift: ['une heure sans témoins vous rend la netteté du matin'],
    relationships: ['qui vous laisse du temps récolte votre parole la plus juste'],
    work: ['fermer la messagerie un moment ouvre chez vous la solution'],
    inner: ['sous le retrait, une tête patiente recolle les morceaux'],
    practice: [
      'écrivez ce qui s’est passé sans le moindre adjectif',
      'annoncez à quelqu’un quand vous reprendrez la conversation',
      'entrouvrez la porte à une courte visite',
    ],
  },
  8: {
    shadow: ['en pleine dispute, vous prenez le commandement de tout', 'les mauvais jours, votre voix distribue des ordres'],
    gift: ['transformer la contrariété en ouvrage vous remet d’aplomb'],
    relationships: ['un ami qui ne vous craint pas vous aide à baisser la voix'],
    work: ['régler un seul point concret rend à votre force sa bonne direction'],
    inner: ['sous le ton de chef se cache parfois l’envie que quelqu’un porte vos bagages'],
    practice: [
      'rendez une décision à quelqu’un et allez marcher',
      'relâchez les épaules et laissez à d’autres le dernier mot',
      'marchez sans but jusqu’à ce que la hâte retombe',
    ],
  },
  9: {
    shadow: ['au moindre choc, vous vous envolez vers les grandes idées', 'le sentiment déborde et mouille les passants'],
    gift: ['prendre du champ rend vos soucis du jour étonnamment légers'],
    relationships: ['écouter la journée d’un autre remet la vôtre à l’échelle'],
    work: ['une tâche faite pour quelqu’un vous tire de votre nuage'],
    inner: ['le trop-plein s’apaise quand il trouve une rigole précise'],
    practice: [
      'occupez vos mains d’une chose simple jusqu’à ce que le cœur suive',
      'écoutez un morceau entier avant de prendre parti',
      'ramenez la conversation à un seul fait',
    ],
  },
};
