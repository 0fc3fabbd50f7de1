import type { Statements } from '../knowledge.ts';

/** The colour of this year of life from the letters of the name. */
export const essence: Statements<'essence'> = {
  1: {
    gift: ['une couleur franche donne du mordant à vos projets du moment'],
    shadow: ['ce ton vif couvre un peu les propositions d’à côté'],
    practice: ['tracez une flèche sur une feuille et nommez sa cible'],
  },
  2: {
    gift: ['une teinte de nacre rend les nuances plus sensibles'],
    shadow: ['la susceptibilité monte d’un ton avec cette couleur'],
    practice: ['écoutez quelqu’un jusqu’à son silence'],
  },
  3: {
    gift: ['une touche de jaune égaie les choses les plus banales'],
    shadow: ['l’humeur bariolée promet ce que l’agenda ne connaît pas'],
    practice: ['inventez une petite cérémonie pour un jour ordinaire'],
  },
  4: {
    gift: ['un brun de bonne terre calme l’allure de cette année'],
    shadow: ['la teinte tourne au gris si la tâche occupe toute la place'],
    practice: ['plantez quelque chose et arrosez-le à heure fixe'],
  },
  5: {
    gift: ['un bleu de départ colore vos idées et vos semelles'],
    shadow: ['le reflet changeant brouille parfois vos priorités'],
    practice: ['parlez à une personne dont le métier vous intrigue'],
  },
  6: {
    gift: ['des tons chauds vous attirent vers les pièces habitées'],
    shadow: ['le souci d’autrui pose un voile sur vos souhaits'],
    practice: ['changez les draps, les fleurs ou la lumière de votre chambre'],
  },
  7: {
    gift: ['un gris perle invite à regarder à l’intérieur'],
    shadow: ['la brume de cette nuance peut éloigner les visages aimés'],
    practice: ['visitez sans compagnie un musée ou une chapelle'],
  },
  8: {
    gift: ['un reflet de bronze affermit ce que vous entreprenez'],
    shadow: ['cette patine peut alourdir le ton d’une simple demande'],
    practice: ['renégociez à l’amiable un partage devenu inégal'],
  },
  9: {
    gift: ['un fond couleur de couchant rend généreux les derniers mots'],
    shadow: ['la nuance d’adieu peut déteindre sur des choses bien vivantes'],
    practice: ['faites place nette sur une étagère et laissez-la vide'],
  },
  11: {
    gift: ['une lueur inhabituelle traverse les tâches de tous les jours'],
    shadow: ['l’éclat trop vif de cette année peut vous tenir en éveil'],
    practice: ['décrivez en dix lignes une image qui vous poursuit'],
  },
  22: {
    gift: ['un ton de pierre taillée donne du poids aux intentions'],
    shadow: ['la couleur du grand ouvrage rend les petites choses fades'],
    practice: ['rencontrez une personne qui a construit ce que vous imaginez'],
  },
  33: {
    gift: ['une clarté de lampe douce entoure ce que vous dites'],
    shadow: ['la nuance tendre attire plus de peines que vous n’en pouvez porter'],
    practice: ['offrez une heure d’enseignement et une heure de sieste'],
  },
};
