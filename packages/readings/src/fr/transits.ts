import type { Statements } from '../knowledge.ts';

/** The letter of the first name that is at work: body, home, and outer change of these years. */
export const transitPhysical: Statements<'transitPhysical'> = {
  1: {
    gift: ['ces années invitent à choisir vous-même votre cadre de vie'],
    shadow: ['le changement de décor peut aller plus vite que votre entourage'],
  },
  2: {
    gift: ['pour un temps, votre toit et vos repas se partagent plus volontiers'],
    shadow: ['à vivre au rythme d’autrui, vous perdez parfois le vôtre'],
  },
  3: {
    gift: ['pendant ces années, la maison voit passer du monde et de la couleur'],
    shadow: ['tant de visites et de sorties dispersent vos semaines'],
  },
  4: {
    gift: ['pour quelques années, vos mains réparent, trient et consolident'],
    shadow: ['le quotidien se réduit parfois à une liste de travaux'],
  },
  5: {
    gift: ['ces temps-ci, vos valises dorment plus près de la porte'],
    shadow: ['à bouger sans cesse, on laisse sa chambre à moitié installée'],
  },
  6: {
    gift: ['la période vous fait soigner la maison comme un jardin'],
    shadow: ['l’entretien du foyer mange en ce moment vos heures libres'],
  },
  7: {
    gift: ['pour un temps, vous vivez avec moins de bruit et moins d’objets'],
    shadow: ['vous sortez parfois si peu que la rue oublie votre visage'],
  },
  8: {
    gift: ['votre place au-dehors s’affermit durant ces années'],
    shadow: ['vos journées du moment laissent peu de temps au canapé'],
  },
  9: {
    gift: ['ces années-ci, on vide des pièces et l’on respire mieux'],
    shadow: ['quitter un lieu familier peut demander plus de temps que prévu'],
  },
};

/** The letter of the middle name that is at work: mood, mind, and people of these years. */
export const transitMental: Statements<'transitMental'> = {
  1: {
    gift: ['votre tête veut maintenant se faire une opinion par elle-même'],
    shadow: ['les avis des autres vous agacent plus vite durant ces années'],
  },
  2: {
    gift: ['ces années affinent votre oreille pour ce que les gens n’osent pas dire'],
    shadow: ['une remarque légère peut vous occuper l’esprit plusieurs jours'],
  },
  3: {
    gift: ['la période vous délie la langue et vous amène des amis bavards'],
    shadow: ['votre attention saute pour l’instant d’une conversation à l’autre'],
  },
  4: {
    gift: ['votre esprit aime en ce moment les questions qui se règlent par étapes'],
    shadow: ['vos pensées de ces années tournent parfois en rond autour d’une corvée'],
  },
  5: {
    gift: ['des rencontres inattendues rafraîchissent pour un temps votre façon de penser'],
    shadow: ['votre humeur change souvent avant que vous l’ayez comprise'],
  },
  6: {
    gift: ['votre pensée revient ces années-ci vers les liens qui comptent'],
    shadow: ['vous vous inquiétez parfois pour des gens qui dorment très bien'],
  },
  7: {
    gift: ['ces années donnent à votre esprit la patience des longues lectures'],
    shadow: ['une question sans réponse peut vous rendre la compagnie pénible'],
  },
  8: {
    gift: ['vous prenez à présent de l’assurance dans les discussions difficiles'],
    shadow: ['l’envie d’avoir le dernier mot vous prend plus souvent qu’à l’ordinaire'],
  },
  9: {
    gift: ['votre curiosité s’étend pour un temps à des vies très éloignées de la vôtre'],
    shadow: ['d’anciennes conversations reviennent occuper vos pensées'],
  },
};

/** The letter of the surname that is at work: what is slowly understood within. */
export const transitSpiritual: Statements<'transitSpiritual'> = {
  1: {
    gift: ['vous comprenez lentement que votre propre jugement mérite confiance'],
    shadow: ['apprendre à vous fier à vous-même passe parfois par un peu de solitude'],
  },
  2: {
    gift: ['une leçon de patience fait son chemin en vous sans éclat'],
    shadow: ['vous attendez des autres une compréhension qui mûrit d’abord au-dedans'],
  },
  3: {
    gift: ['peu à peu, la gaieté vous apparaît comme une chose sérieuse'],
    shadow: ['vous cherchez des mots pour ce qui préfère encore se taire'],
  },
  4: {
    gift: ['quelque chose en vous apprend la valeur de ce qui se répète'],
    shadow: ['la lenteur de ce travail intérieur vous impatiente certains soirs'],
  },
  5: {
    gift: ['vous découvrez par degrés une liberté qui ne demande pas de partir'],
    shadow: ['une agitation vague vous fait chercher au loin ce qui mûrit sur place'],
  },
  6: {
    gift: ['le mot famille prend en vous un sens plus large avec ces années'],
    shadow: ['la question de ce que vous devez à chacun reste longtemps ouverte'],
  },
  7: {
    gift: ['au fond de vous se forme une confiance qui se passe d’explications'],
    shadow: ['le recul que demandent ces années peut ressembler à de la froideur'],
  },
  8: {
    gift: ['vous apprenez en silence ce que vaut une force qui se retient'],
    shadow: ['renoncer à un peu de pouvoir vous demande plus d’une saison'],
  },
  9: {
    gift: ['une indulgence nouvelle pour les torts anciens grandit en vous'],
    shadow: ['certains adieux du cœur se font attendre des années durant'],
  },
};
