import type { Statements } from '../knowledge.ts';

/** What pulls strongest. */
export const hiddenPassion: Statements<'hiddenPassion'> = {
  1: {
    gift: ['uma boa teimosia empurra você para a linha de frente'],
    shadow: ['a sede de comando pode pisar no pé de quem ajudava'],
  },
  2: {
    gift: ['a vontade de estar junto puxa você como ímã manso'],
    shadow: ['o apego à harmonia engole verdades necessárias'],
  },
  3: {
    gift: ['um impulso de contar e criar não deixa suas mãos quietas'],
    shadow: ['a fome de atenção rouba a cena de quem falava'],
  },
  4: {
    gift: ['uma paixão por fazer bem feito governa suas horas'],
    shadow: ['o trabalho vira refúgio e depois vira muro'],
  },
  5: {
    gift: ['a vontade de provar de tudo empurra você como vento de popa'],
    shadow: ['o apetite por novidade quase nunca diz basta'],
  },
  6: {
    gift: ['cuidar de alguém é um impulso que nasce antes do pensamento'],
    shadow: ['o ímpeto de ajudar invade quartos fechados'],
  },
  7: {
    gift: ['uma sede de saber mantém sua luz acesa na madrugada'],
    shadow: ['a paixão pelo porquê pode desdenhar do como vai'],
  },
  8: {
    gift: ['um motor potente leva você para o que é grande'],
    shadow: ['o desejo de vencer transforma jogo em batalha'],
  },
  9: {
    gift: ['o coração transborda por causas, povos e bichos'],
    shadow: ['o fervor por todos esquece o nome do vizinho'],
  },
};
