import type { Statements } from '../knowledge.ts';

/** The way back to balance. */
export const balance: Statements<'balance'> = {
  1: {
    shadow: ['na contrariedade sua vontade bate o pé e dispensa conselho', 'na hora tensa seu passo endurece e sai da conversa'],
    practice: [
      'peça a alguém que apenas escute por dez minutos',
      'adie por uma hora a decisão tomada no calor',
      'troque a resposta pronta por uma pergunta',
    ],
  },
  2: {
    shadow: ['uma briga pequena balança você como barco raso', 'depois de uma palavra dura você recolhe a antena'],
    practice: [
      'separe o fato da mágoa numa folha dobrada ao meio',
      'lave o rosto e dê nome ao que sentiu',
      'diga em voz baixa do que precisa agora',
    ],
  },
  3: {
    shadow: ['a aflição sai em palavras demais e drama de sobra', 'o aborrecimento vira teatro com vários atos'],
    practice: [
      'conte o caso uma vez só e vá dar uma volta',
      'ponha uma música e espere o refrão passar',
      'rabisque a zanga numa folha e amasse',
    ],
  },
  4: {
    shadow: ['a raiva fica em você como cimento fresco', 'no aborrecimento sua atenção gruda num detalhe'],
    practice: [
      'varra o chão ou dobre roupa antes de falar',
      'dê uma volta no quarteirão antes de responder',
      'solte o detalhe e olhe pela janela um minuto',
    ],
  },
  5: {
    shadow: ['seu primeiro impulso no aperto é bater a porta e sair', 'a irritação põe seus pés na rua sem endereço'],
    practice: [
      'ande até a esquina e volte com uma frase pronta',
      'respire fundo dez vezes com os pés no chão',
      'beba um copo de água bem devagar',
    ],
  },
  6: {
    shadow: ['em todo conflito você põe a culpa na própria mochila', 'na tristeza você arruma a vida dos outros'],
    practice: [
      'prepare algo quente e devolva o problema a quem ele pertence',
      'veja com calma que parte do problema é sua',
      'cuide primeiro do seu prato e da sua cama',
    ],
  },
  7: {
    shadow: ['na mágoa seu coração some para dentro e apaga a luz', 'uma ferida esconde você atrás de muitos pensamentos'],
    practice: [
      'diga a uma pessoa quando pretende voltar a conversar',
      'escreva o que houve sem usar adjetivo',
      'abra a porta e aceite uma visita curta',
    ],
  },
  8: {
    shadow: ['a tensão faz você apertar o comando com mais força', 'em dia ruim sua voz distribui ordens pela casa'],
    practice: [
      'solte os ombros e entregue uma decisão a outra pessoa',
      'caminhe sem meta até a pressa baixar',
      'deixe a última palavra com outra pessoa',
    ],
  },
  9: {
    shadow: ['o sentimento transborda e molha até quem não tinha nada com isso', 'no desgosto você foge para as grandes ideias'],
    practice: [
      'deixe uma música inteira tocar antes de tomar posição',
      'ocupe as mãos com louça, terra ou agulha',
      'traga a conversa de volta a um fato só',
    ],
  },
};
