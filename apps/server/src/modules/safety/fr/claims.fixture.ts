/** What an answer must not say, by kind, and what it may. */
export const claims = {
  forbidden: {
    certainty: ['Vous trouverez sans aucun doute ce que vous cherchez.', 'Votre destin est écrit.'],
    doom: ['Vous êtes condamné à répéter cela.', 'Un nombre maudit vous suit.', 'Vous êtes destinée à souffrir.'],
    health: ['Vous allez guérir au printemps.', 'Le 7 guérit la dépression.', 'Vous êtes enceinte.'],
    medicine: ['Arrêtez votre traitement.', 'Pas besoin de voir un médecin.', 'Du thé à la place des médicaments.'],
    money: ['Vous serez riche avant quarante ans.', 'Investissez vos économies en bitcoin.', 'Vous gagnerez beaucoup d’argent.'],
    law: ['Vous gagnerez votre procès.', 'Le juge tranchera pour vous.'],
    love: ['Vous vous marierez l’an prochain.', 'Il vous trompe.', 'Vous devez le quitter.'],
    death: ['Vous mourrez à quatre-vingts ans.', 'Je vois une mort précoce.'],
    child: ['Votre fils sera un raté.', 'Votre fille est un problème.'],
    insult: ['Les femmes doivent obéir.', 'Vous êtes nul.'],
  },
  allowed: [
    'Les nombres ne prédisent pas ce qui arrivera.',
    'Aucun nombre n’est mauvais.',
    'Ceci n’est pas un avis médical ; demandez à votre médecin.',
    'Le 4 aime l’ordre et le 5 la route ouverte.',
    'Cette année invite à se reposer davantage.',
    'Je ne sais pas si vous gagnerez.',
    'Le 8 se lit souvent comme un nombre de l’argent et du travail.',
    'Rien n’est écrit : c’est un miroir pour réfléchir.',
  ],
} as const;
