import type { Statements } from '../knowledge.ts';

/** The way back to balance. */
export const balance: Statements<'balance'> = {
  1: {
    shadow: ['na contrariedade sua vontade bate o pé e dispensa conselho'],
    practice: ['peça a alguém que apenas escute por dez minutos'],
  },
  2: {
    shadow: ['uma briga pequena balança você como barco raso'],
    practice: ['separe o fato da mágoa numa folha dobrada ao meio'],
  },
  3: {
    shadow: ['a aflição sai em palavras demais e drama de sobra'],
    practice: ['conte o caso uma vez só e vá dar uma volta'],
  },
  4: {
    shadow: ['a raiva fica em você como cimento fresco'],
    practice: ['varra o chão ou dobre roupa antes de falar'],
  },
  5: {
    shadow: ['seu primeiro impulso no aperto é bater a porta e sair'],
    practice: ['ande até a esquina e volte com uma frase pronta'],
  },
  6: {
    shadow: ['em todo conflito você põe a culpa na própria mochila'],
    practice: ['prepare algo quente e devolva o problema a quem pertence'],
  },
  7: {
    shadow: ['na mágoa seu coração some para dentro e apaga a luz'],
    practice: ['diga a uma pessoa quando pretende voltar a conversar'],
  },
  8: {
    shadow: ['a tensão faz você apertar o comando com mais força'],
    practice: ['solte os ombros e entregue uma decisão a outra pessoa'],
  },
  9: {
    shadow: ['o sentimento transborda e molha até quem não tinha nada com isso'],
    practice: ['ouça uma música inteira antes de tomar posição'],
  },
};
