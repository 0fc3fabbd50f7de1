import type { Statements } from '../knowledge.ts';

/** The lesson that returns. */
export const challenge: Statements<'challenge'> = {
  0: {
    shadow: ['l’embarras du choix laisse toutes les leçons sur la table'],
    inner: ['vous découvrez que choisir son épreuve est déjà un savoir'],
    practice: ['prenez une difficulté au hasard et traitez-la jusqu’au bout'],
  },
  1: {
    shadow: ['devant une voix forte, votre avis se plie comme une chaise de jardin'],
    inner: ['tour après tour, votre volonté apprend à parler sans crier'],
    practice: ['maintenez une opinion pendant toute une conversation'],
  },
  2: {
    shadow: ['par crainte d’un rejet, vous marchez sur la pointe des pieds'],
    inner: ['peu à peu, la différence cesse de ressembler à une rupture'],
    practice: ['demandez sans détour ce que voulait dire la remarque'],
  },
  3: {
    shadow: ['l’œil du public vous coupe la parole avant qu’elle ne sorte'],
    inner: ['votre expression se fraie un passage à travers la peur du ridicule'],
    practice: ['partagez un dessin, un texte ou une chanson encore imparfaits'],
  },
  4: {
    shadow: ['l’effort régulier vous paraît tour à tour une prison et un dieu'],
    inner: ['vous apprivoisez lentement le plaisir de la besogne suivie'],
    practice: ['mettez votre montre sur vingt minutes de travail sans relâche'],
  },
  5: {
    shadow: ['une tentation promet beaucoup plus qu’elle ne tient au matin'],
    inner: ['la question qui revient est de savoir à quoi sert votre liberté'],
    practice: ['passez-vous un jour d’une distraction et observez le manque'],
  },
  6: {
    shadow: ['prendre soin d’autrui cache parfois une envie de tenir les rênes'],
    inner: ['vous comprenez par étapes que l’amour survit aux fautes'],
    practice: ['complimentez quelqu’un sur un défaut attachant'],
  },
  7: {
    shadow: ['le silence vous attire et vous effraie dans la même soirée'],
    inner: ['une confiance sans preuve mûrit en vous par petites doses'],
    practice: ['parlez à un proche d’une chose que vous ne comprenez pas'],
  },
  8: {
    shadow: ['le pouvoir vous gêne ou vous grise, rarement entre les deux'],
    inner: ['vous faites la paix avec l’idée que la valeur ne se compte pas'],
    practice: ['parlez d’argent avec quelqu’un, calmement et sans plaisanter'],
  },
};
