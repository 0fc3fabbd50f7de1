import type { Statements } from '../knowledge.ts';

/** The colour of this year of life from the letters of the name. */
export const essence: Statements<'essence'> = {
  1: {
    gift: ['une couleur franche donne du mordant à vos projets du moment', 'une encre fraîche trace le contour de ce que vous voulez'],
    shadow: ['un ton aussi vif couvre un peu les idées des voisins', 'un trait aussi fort peut rayer le dessin d’à côté'],
    practice: ['tracez une flèche sur une feuille et nommez sa cible', 'employez une matinée à ce qui ne porte que votre nom'],
  },
  2: {
    gift: ['une teinte de nacre rend les nuances plus sensibles', 'un lavis léger fait voir des détails passés inaperçus'],
    shadow: ['une telle finesse fait parfois d’un rien une offense', 'la couleur claire se tache à la moindre remarque'],
    practice: ['écoutez quelqu’un jusqu’à son silence', 'tenez compagnie à quelqu’un qui parle peu'],
  },
  3: {
    gift: ['une touche de jaune égaie les choses les plus banales', 'des coups de pinceau gais tombent jusque sur le lundi'],
    shadow: ['l’humeur bariolée promet ce que l’agenda ne peut tenir', 'les couleurs se mélangent et la ligne se perd'],
    practice: ['inventez une petite cérémonie pour un jour ordinaire', 'faites de vos mains une jolie chose inutile'],
  },
  4: {
    gift: ['un brun de bonne terre calme l’allure du moment', 'une terre cuite donne du corps à vos projets'],
    shadow: ['la teinte tourne au gris si la tâche occupe toute la place', 'un ton aussi mat peut éteindre l’envie d’une promenade'],
    practice: ['plantez quelque chose et arrosez-le à heure fixe', 'commencez un potager, un cahier ou une étagère'],
  },
  5: {
    gift: ['un bleu de départ colore vos idées et vos semelles', 'un vert de bord de route vous rafraîchit l’œil'],
    shadow: ['le reflet changeant brouille parfois vos priorités', 'la palette change si vite que rien ne sèche'],
    practice: ['parlez à une personne dont le métier vous intrigue', 'choisissez une saveur, un lieu et un son nouveaux'],
  },
  6: {
    gift: ['des tons chauds vous attirent vers les pièces habitées', 'la couleur du moment est celle du pain doré'],
    shadow: ['le souci d’autrui pose un voile sur vos souhaits', 'une lampe toujours allumée finit par chauffer'],
    practice: ['changez les draps, les fleurs ou la lumière de votre chambre', 'remettez à la semaine suivante une requête de la famille'],
  },
  7: {
    gift: ['un gris perle invite à regarder à l’intérieur', 'un bleu de minuit recouvre l’année et la fait taire'],
    shadow: [
      'la brume de cette nuance peut éloigner les visages aimés',
      'une couleur aussi profonde peut refroidir des conversations chères',
    ],
    practice: ['visitez sans compagnie un musée ou une chapelle', 'remplacez un soir les nouvelles par les étoiles'],
  },
  8: {
    gift: ['un reflet de bronze affermit ce que vous entreprenez', 'une lumière d’acier poli affûte vos décisions'],
    shadow: ['la patine du métal peut alourdir le ton d’une simple demande', 'un éclat aussi dur peut tenir à distance les gens d’à côté'],
    practice: ['renégociez à l’amiable un partage devenu inégal', 'remerciez par écrit la personne derrière une de vos réussites'],
  },
  9: {
    gift: ['un fond couleur de couchant adoucit ce qui s’achève', 'un orange chaleureux rapproche des gens qui étaient loin'],
    shadow: ['la nuance d’adieu peut déteindre sur des choses bien vivantes', 'la lumière rasante allonge trop l’ombre du passé'],
    practice: ['faites place nette sur une étagère et laissez-la vide', 'retournez dans un lieu aimé et dites-lui au revoir'],
  },
  11: {
    gift: ['une lueur inhabituelle traverse les tâches de tous les jours', 'un éclair blanc montre un raccourci entre deux idées'],
    shadow: ['un éclat trop vif peut vous tenir en éveil', 'tant de clarté fatigue un œil qui ne se ferme pas'],
    practice: ['décrivez en dix lignes une image qui vous poursuit', 'confiez une intuition à quelqu’un de terre à terre'],
  },
  22: {
    gift: ['un ton de pierre taillée donne du poids aux intentions', 'tout prend la couleur d’un plan déplié sur la table'],
    shadow: ['le grand ouvrage rend les petites choses fades', 'le dessin peut déborder du terrain disponible'],
    practice: ['rencontrez une personne qui a construit ce que vous imaginez', 'effacez du plan une partie dont on peut se passer'],
  },
  33: {
    gift: ['une clarté de lampe douce entoure ce que vous dites', 'un rose d’aube se pose sur vos attentions'],
    shadow: ['la nuance tendre attire plus de peines que vous n’en pouvez porter', 'trop de douceur peut cacher un refus légitime'],
    practice: [
      'offrez une heure d’enseignement et une heure de sieste',
      'adressez à quelqu’un un compliment qui lui apprenne quelque chose',
    ],
  },
};
