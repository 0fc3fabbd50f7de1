import type { Statements } from '../knowledge.ts';

/** What the month is good for, and its risk. */
export const personalMonth: Statements<'personalMonth'> = {
  1: {
    gift: ['une feuille blanche attend vos premiers essais', 'ce qui attendait sur l’étagère demande à s’ouvrir'],
    shadow: ['trop d’ardeur peut écraser une bonne idée d’à côté', 'trop de fronts ouverts à la fois vous coupent le souffle'],
    practice: ['lancez dès cette semaine une première version', 'inscrivez dans l’agenda le jour d’un départ et tenez-vous-y'],
  },
  2: {
    gift: ['l’entente à deux fait avancer ces semaines mieux que la force', 'une bonne écoute avance plus vite que trois coups d’épaule'],
    shadow: ['une petite phrase prise de travers peut s’étendre sur plusieurs jours', 'de petites rancunes grandissent dans le silence'],
    practice: ['reformulez ce que vous avez compris avant de répondre', 'proposez une promenade à deux sans sujet prévu'],
  },
  3: {
    gift: ['un air gai vous invite à mêler les gens et les idées', 'l’humeur est à la conversation sur le trottoir'],
    shadow: ['l’essentiel s’évapore facilement entre deux sorties', 'les invitations peuvent avaler l’heure du travail'],
    practice: ['appelez une personne avec qui vous riez à coup sûr', 'publiez, racontez ou montrez une chose de vous'],
  },
  4: {
    gift: ['la patience de ces jours pose des briques que l’on reverra', 'c’est un bon moment pour huiler ce qui grince'],
    shadow: ['la routine peut vous donner l’air d’une horloge', 'l’ordinaire pèse davantage sans une pause au milieu'],
    practice: ['réglez une corvée administrative avant midi', 'dressez une courte liste de réparations et rayez-en deux'],
  },
  5: {
    gift: ['certains détours valent à présent mieux que la route', 'un agenda troué laisse entrer de bonnes surprises'],
    shadow: ['la dispersion vous laisse parfois trois cafés froids', 'les distractions brillent plus que d’habitude'],
    practice: ['modifiez un trajet, un menu ou un horaire', 'déjeunez dans un endroit inconnu et retenez-en les odeurs'],
  },
  6: {
    gift: ['les soins donnés à la maison portent à présent des fruits visibles', 'tout tourne autour de la table et de qui s’y assoit'],
    shadow: ['votre dévouement peut glisser vers la surveillance', 'les services s’accumulent comme la vaisselle dans l’évier'],
    practice: ['ajoutez une touche de beauté à la pièce la plus négligée', 'réglez une affaire de maison avec la musique à fond'],
  },
  7: {
    gift: ['quelques soirées calmes éclaircissent une affaire trouble', 'l’étude et le repos s’accordent bien ces semaines-ci'],
    shadow: ['le silence prolongé inquiète ceux qui tiennent à vous', 'vous pouvez lire de la froideur dans un simple retard'],
    practice: ['annoncez à une personne chère le moment où vous reviendrez vers elle', 'passez une soirée sans écran avec un bon livre'],
  },
  8: {
    gift: ['les décisions arrivent rapidement sur la table', 'les choix nets ont maintenant un bon appui'],
    shadow: ['l’ambition couvre par moments le besoin de dormir', 'la voix intérieure peut hausser le ton de ses exigences'],
    practice: ['demandez un avis franc sur un projet chiffré', 'revoyez un accord et dites ce qui doit changer'],
  },
  9: {
    gift: ['ces semaines savent refermer ce que l’année laissait ouvert', 'les bons verbes sont balayer, rendre et conclure'],
    shadow: ['une lassitude passagère peut se prendre pour une vérité', 'la nostalgie peut vous retenir dans le vieil album'],
    practice: ['rendez enfin ce que vous avez emprunté', 'rendez une dernière visite à un projet avant de le classer'],
  },
};
