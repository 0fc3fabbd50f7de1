import type { Statements } from '../knowledge.ts';

/** Where the whole date points, the wider aim. */
export const destiny: Statements<'destiny'> = {
  1: {
    gift: ['la longue courbe de vos jours va vers une direction tracée de votre main'],
    shadow: ['les yeux sur le cap, vous oubliez parfois l’équipage'],
    practice: ['dites en une phrase ce pour quoi vous voulez marcher devant'],
  },
  2: {
    gift: ['votre horizon est un monde où l’on se parle encore après la dispute'],
    shadow: ['l’harmonie comme but final peut enterrer une vérité nécessaire'],
    practice: ['faites se rencontrer deux personnes qui auraient à se dire'],
  },
  3: {
    gift: ['votre visée lointaine est de rendre la vie plus facile à chanter'],
    shadow: ['mille petites lumières vous cachent parfois le phare'],
    practice: ['choisissez une seule œuvre à offrir au public cette saison'],
  },
  4: {
    gift: ['le fil de votre histoire mène vers une chose bâtie pour durer'],
    shadow: ['un but trop bien clôturé ne laisse plus entrer la promenade'],
    practice: ['vérifiez quelle pierre manque à votre ouvrage principal'],
  },
  5: {
    gift: ['votre boussole montre les passages, les ponts et les ports'],
    shadow: ['la quête de l’espace oublie parfois de désigner une arrivée'],
    practice: ['notez ce que votre liberté vous permet de faire pour autrui'],
  },
  6: {
    gift: ['tout converge vers un lieu où chacun ait sa tasse'],
    shadow: ['le souci du bien commun vous fait oublier le vôtre au vestiaire'],
    practice: ['décidez quelle responsabilité vous rendez à son propriétaire'],
  },
  7: {
    gift: ['votre but se cache dans une question que vous reformulez d’âge en âge'],
    shadow: ['la recherche du sens laisse quelquefois le courrier sans réponse'],
    practice: ['écrivez la question qui vous suit depuis l’enfance'],
  },
  8: {
    gift: ['le grand dessein de vos années parle de moyens bien employés'],
    shadow: ['un sommet atteint peut sembler vide si personne n’y pique-nique'],
    practice: ['demandez-vous à qui profitera votre prochain succès'],
  },
  9: {
    gift: ['l’arc entier de votre date s’ouvre sur plus grand que votre jardin'],
    shadow: ['à vouloir embrasser l’humanité, on manque parfois l’anniversaire du neveu'],
    practice: ['offrez une compétence à une association de votre quartier'],
  },
};
