import type { Statements } from '../knowledge.ts';

/** How to come back to balance when upset. */
export const balance: Statements<'balance'> = {
  1: {
    shadow: ['dans la colère, vous claquez la porte et restez sur le palier'],
    practice: ['téléphonez à une personne au lieu de régler l’affaire sans elle'],
  },
  2: {
    shadow: ['après un mot pointu, vous vous réfugiez dans la bouderie'],
    practice: ['levez-vous, passez-vous de l’eau sur le visage et nommez l’émotion'],
  },
  3: {
    shadow: ['sous l’orage, vous dramatisez jusqu’au dernier balcon'],
    practice: ['racontez l’incident une seule fois, puis mettez de la musique'],
  },
  4: {
    shadow: ['l’énervement vous raidit autour d’un détail'],
    practice: ['faites le tour du pâté de maisons avant de répondre'],
  },
  5: {
    shadow: ['l’irritation vous jette dehors sans destination'],
    practice: ['respirez dix fois, les deux pieds bien à plat'],
  },
  6: {
    shadow: ['dans la peine, vous faites le ménage des autres'],
    practice: ['demandez-vous quelle part du problème vous appartient vraiment'],
  },
  7: {
    shadow: ['une blessure vous fait disparaître derrière vos pensées'],
    practice: ['écrivez ce qui s’est passé sans le moindre adjectif'],
  },
  8: {
    shadow: ['sous la tension, vous prenez le commandement de tout'],
    practice: ['rendez une décision à quelqu’un et allez marcher'],
  },
  9: {
    shadow: ['au moindre choc, vous vous envolez vers les grandes idées'],
    practice: ['occupez vos mains d’une chose simple jusqu’à ce que le cœur suive'],
  },
};
