import type { Statements } from '../knowledge.ts';

/** What pulls strongest. */
export const hiddenPassion: Statements<'hiddenPassion'> = {
  1: {
    gift: [
      'uma boa teimosia empurra você para a linha de frente',
      'a vontade de ir primeiro lateja em você feito tambor',
      'seu motor pega melhor na ladeira que ninguém tentou',
    ],
    shadow: ['a sede de comando pode pisar no pé de quem vinha junto', 'o impulso de mandar não larga o volante'],
  },
  2: {
    gift: [
      'a vontade de estar junto puxa você como ímã manso',
      'um fio de afeto traz você sempre de volta a alguém',
      'sua mão procura outra antes de atravessar a rua',
    ],
    shadow: ['o apego à harmonia engole verdades necessárias', 'querer acordo com todos faz você dançar duas músicas'],
  },
  3: {
    gift: [
      'um impulso de contar e criar não deixa suas mãos quietas',
      'palavras e cores puxam sua manga o dia inteiro',
      'o gosto de fazer rir corre à frente do relógio',
    ],
    shadow: ['a fome de atenção rouba a cena de quem falava', 'a sede de aplauso pode tirar você do roteiro'],
  },
  4: {
    gift: [
      'uma paixão por fazer bem feito governa suas horas',
      'uma ferramenta na mão endireita o seu dia',
      'o gosto pela tarefa nítida puxa você da cama',
    ],
    shadow: ['a oficina vira refúgio e depois vira muro', 'a febre de produzir esquece a rede na varanda'],
  },
  5: {
    gift: [
      'a vontade de provar de tudo empurra você como vento de popa',
      'a fome de mundo faz você levantar os olhos de tudo',
      'um bilhete de ida anima você mais que uma herança',
    ],
    shadow: ['o apetite por novidade quase nunca diz basta', 'o gosto por tudo deixa sua semana de barriga estufada'],
  },
  6: {
    gift: [
      'cuidar de alguém é um impulso que nasce antes do pensamento',
      'uma corrente morna leva você até quem precisa',
      'a casa alheia em desordem chama por suas mãos',
    ],
    shadow: ['o ímpeto de ajudar invade quartos fechados', 'o zelo pode apertar o laço até virar nó'],
  },
  7: {
    gift: [
      'uma sede de saber mantém sua luz acesa na madrugada',
      'alguma coisa puxa você para baixo da superfície',
      'um mistério pela metade acelera o seu passo',
    ],
    shadow: ['a paixão pelo porquê pode pular o bom papo da calçada', 'o mergulho fundo perde de vista a praia'],
  },
  8: {
    gift: [
      'um motor potente leva você para o que é grande',
      'o tamanho da montanha só aumenta a sua vontade',
      'a fome de fazer acontecer põe você de pé bem cedo',
    ],
    shadow: ['o desejo de vencer transforma jogo em batalha', 'olhar só o cume deixa o vale sem graça'],
  },
  9: {
    gift: [
      'o coração transborda por causas, povos e bichos',
      'tudo que é humano tem a chave da sua porta',
      'uma onda larga leva você ao encontro do mundo',
    ],
    shadow: ['o fervor por todos esquece o nome do vizinho', 'seus ombros carregam pesos que outros levariam'],
  },
};
