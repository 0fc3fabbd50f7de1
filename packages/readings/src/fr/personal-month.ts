import type { Statements } from '../knowledge.ts';

/** What the month is good for, and its risk. */
export const personalMonth: Statements<'personalMonth'> = {
  1: {
    gift: ['un mois propice aux premiers essais vous tend son papier neuf'],
    shadow: ['trop d’ardeur peut écraser une bonne idée d’à côté'],
    practice: ['lancez dès cette semaine la version brouillon'],
  },
  2: {
    gift: ['l’entente à deux fait avancer ces semaines mieux que la force'],
    shadow: ['une petite phrase prise de travers peut s’étendre sur plusieurs jours'],
    practice: ['reformulez ce que vous avez compris avant de répondre'],
  },
  3: {
    gift: ['un mois gai vous invite à mêler les gens et les idées'],
    shadow: ['le principal s’évapore facilement entre deux sorties'],
    practice: ['appelez une personne avec qui vous riez à coup sûr'],
  },
  4: {
    gift: ['la patience de ces jours pose des briques que l’on reverra'],
    shadow: ['la routine peut vous donner l’air d’une horloge'],
    practice: ['réglez une corvée administrative avant midi'],
  },
  5: {
    gift: ['le mois réserve des détours qui valent mieux que la route'],
    shadow: ['la dispersion vous laisse parfois trois cafés froids'],
    practice: ['modifiez un trajet, un menu ou un horaire'],
  },
  6: {
    gift: ['les soins donnés à la maison portent à présent des fruits visibles'],
    shadow: ['votre dévouement peut glisser vers la surveillance'],
    practice: ['ajoutez une touche de beauté à la pièce la plus négligée'],
  },
  7: {
    gift: ['quelques soirées calmes éclaircissent ce mois-ci une affaire trouble'],
    shadow: ['le silence prolongé inquiète ceux qui vous espèrent'],
    practice: ['annoncez à une personne chère le moment où vous reviendrez vers elle'],
  },
  8: {
    gift: ['les décisions arrivent ce mois-ci rapidement sur la table'],
    shadow: ['l’ambition couvre par moments le besoin de dormir'],
    practice: ['demandez un avis franc sur un projet chiffré'],
  },
  9: {
    gift: ['ces semaines savent conclure ce que l’année laissait ouvert'],
    shadow: ['une lassitude passagère peut se prendre pour une vérité'],
    practice: ['rendez enfin ce que vous avez emprunté'],
  },
};
