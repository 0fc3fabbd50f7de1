import type { Statements } from '../knowledge.ts';

/** The mood that everybody shares this year. */
export const universalYear: Statements<'universalYear'> = {
  1: {
    gift: ['autour de vous, beaucoup ont envie de repartir de zéro'],
    practice: ['demandez dans votre entourage qui prépare quelque chose de neuf'],
  },
  2: {
    gift: ['les gens cherchent cette année à s’entendre et à se rapprocher'],
    practice: ['proposez un café à quelqu’un que vous aviez perdu de vue'],
  },
  3: {
    gift: ['partout on parle, on se montre et on s’invite plus volontiers'],
    practice: ['allez voir la chorale, la troupe ou la fête de votre quartier'],
  },
  4: {
    gift: ['votre entourage parle de travaux, d’horaires et de choses à consolider'],
    practice: ['proposez deux heures de bras à des voisins en plein chantier'],
  },
  5: {
    gift: ['l’envie de bouger gagne les conversations au bureau et sur le palier'],
    practice: ['faites-vous raconter un voyage par quelqu’un qui en revient'],
  },
  6: {
    gift: ['beaucoup se soucient cette année de leur foyer et de leurs anciens'],
    practice: ['prenez part à un repas de famille ou de voisinage'],
  },
  7: {
    gift: ['les gens alentour se posent des questions et parlent un peu moins fort'],
    practice: ['prêtez un livre qui vous a donné à réfléchir'],
  },
  8: {
    gift: ['on parle beaucoup autour de vous de réussite et de responsabilités'],
    practice: ['félicitez une personne proche pour ce qu’elle a accompli'],
  },
  9: {
    gift: ['chacun semble occupé cette année à finir et à faire le tri'],
    practice: ['aidez des amis à vider une cave ou un garage'],
  },
};

/** The mood that everybody shares this month. */
export const universalMonth: Statements<'universalMonth'> = {
  1: { gift: ['ce mois-ci, plus d’un visage s’anime à l’idée d’un début'] },
  2: { gift: ['le mois rend les gens plus attentifs les uns aux autres'] },
  3: { gift: ['ce mois-ci, on s’appelle pour un rien et l’on s’invite'] },
  4: { gift: ['tout le monde paraît ce mois-ci plongé dans ses listes'] },
  5: { gift: ['l’air du mois donne à chacun l’envie de changer de programme'] },
  6: { gift: ['les conversations du mois tournent autour de la maison et des enfants'] },
  7: { gift: ['beaucoup ralentissent ce mois-ci et répondent plus tard'] },
  8: { gift: ['le mois remet sur toutes les tables les décisions en attente'] },
  9: { gift: ['on range, on conclut et l’on se dit merci ce mois-ci'] },
};

/** The mood that everybody shares today. */
export const universalDay: Statements<'universalDay'> = {
  1: { gift: ['la journée donne à tout le monde une petite poussée vers l’avant'] },
  2: { gift: ['les gens baissent la voix aujourd’hui et s’écoutent mieux'] },
  3: { gift: ['on plaisante volontiers aujourd’hui, jusque dans les files d’attente'] },
  4: { gift: ['chacun semble vouloir cocher aujourd’hui une tâche de plus'] },
  5: { gift: ['la rue a la bougeotte et les plans changent avant midi'] },
  6: { gift: ['beaucoup pensent aujourd’hui à prendre des nouvelles des leurs'] },
  7: { gift: ['un calme inhabituel flotte aujourd’hui dans les bureaux et les trains'] },
  8: { gift: ['le ton du jour est aux décisions et aux phrases courtes'] },
  9: { gift: ['les gens se montrent aujourd’hui un peu plus indulgents'] },
};
