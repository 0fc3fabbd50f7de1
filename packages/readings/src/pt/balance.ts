import type { Statements } from '../knowledge.ts';

/** The way back to balance. */
export const balance: Statements<'balance'> = {
  1: {
    shadow: ['na contrariedade sua vontade bate o pé e dispensa conselho', 'na hora tensa seu passo endurece e sai da conversa'],
    gift: ['pedir uma segunda opinião devolve a você a mão leve'],
    relationships: ['um abraço sem conselho desarma sua pressa'],
    work: ['numa hora azeda convém deixar a mensagem no rascunho'],
    inner: ['a teimosia amolece depois de um quarto de hora sem ordens'],
    practice: [
      'peça a alguém que apenas escute por dez minutos',
      'adie por uma hora a decisão tomada no calor',
      'troque a resposta pronta por uma pergunta',
    ],
  },
  2: {
    shadow: ['uma briga pequena balança você como barco raso', 'depois de uma palavra dura você recolhe a antena'],
    gift: ['dizer o que feriu devolve a você o tamanho certo'],
    relationships: ['a reconciliação anda quando você pergunta em vez de adivinhar'],
    work: ['um colega discreto ao lado faz a tempestade caber na xícara'],
    inner: ['a mágoa encolhe depois de ganhar nome e hora'],
    practice: [
      'separe o fato da mágoa numa folha dobrada ao meio',
      'lave o rosto e dê nome ao que sentiu',
      'diga em voz baixa do que precisa agora',
    ],
  },
  3: {
    shadow: ['a aflição sai em palavras demais e drama de sobra', 'o aborrecimento vira teatro com vários atos'],
    gift: ['uma gargalhada com alguém desfaz o drama pela metade'],
    relationships: ['quem gosta de você espera o fim da cena com água na mão'],
    work: ['uma tarefa com as mãos recolhe as palavras soltas'],
    inner: ['debaixo do alvoroço mora uma frase bem simples'],
    practice: [
      'conte o caso uma vez só e vá dar uma volta',
      'ponha uma música e espere o refrão passar',
      'rabisque a zanga numa folha e amasse',
    ],
  },
  4: {
    shadow: ['a raiva fica em você como cimento fresco', 'no aborrecimento sua atenção gruda num detalhe'],
    gift: ['mexer o corpo desfaz o nó mais teimoso'],
    relationships: ['uma xícara lavada serve a você de pedido de paz'],
    work: ['desligar a máquina e guardar as ferramentas arruma as ideias'],
    inner: ['o prumo se acha aos poucos e não por decreto'],
    practice: [
      'varra o chão ou dobre roupa antes de falar',
      'dê uma volta no quarteirão antes de responder',
      'solte o detalhe e olhe pela janela um minuto',
    ],
  },
  5: {
    shadow: ['seu primeiro impulso no aperto é bater a porta e sair', 'a irritação põe seus pés na rua sem endereço'],
    gift: ['um pouco de ar fresco tira da pressa metade da razão'],
    relationships: ['ficar à mesa cinco minutos a mais salva muita conversa'],
    work: ['terminar a linha antes de levantar segura a sua tarde'],
    inner: ['a fuga e a pausa usam o mesmo casaco'],
    practice: [
      'ande até a esquina e volte com uma frase pronta',
      'respire fundo dez vezes com os pés no chão',
      'beba um copo de água bem devagar',
    ],
  },
  6: {
    shadow: ['em todo conflito você põe a culpa na própria mochila', 'na tristeza você arruma a vida dos outros'],
    gift: ['separar o seu do alheio alivia os ombros'],
    relationships: ['o perdão que você dá de graça aos outros serve também em casa'],
    work: ['uma tarefa só sua acalma mais que salvar o setor'],
    inner: ['a culpa acusa muito e quase nunca apresenta prova'],
    practice: [
      'prepare algo quente e devolva o problema a quem ele pertence',
      'veja com calma que parte do problema é sua',
      'cuide primeiro do seu prato e da sua cama',
    ],
  },
  7: {
    shadow: ['na mágoa seu coração some para dentro e apaga a luz', 'uma ferida esconde você atrás de muitos pensamentos'],
    gift: ['um silêncio com hora para acabar devolve a clareza'],
    relationships: ['uma mensagem curta sobre seu sumiço tranquiliza os seus'],
    work: ['antes de se isolar convém deixar anotado o ponto em que parou'],
    inner: ['o sentimento gosta de teoria e precisa de ar'],
    practice: [
      'diga a uma pessoa quando pretende voltar a conversar',
      'escreva o que houve sem usar adjetivo',
      'abra a porta e aceite uma visita curta',
    ],
  },
  8: {
    shadow: ['a tensão faz você apertar o comando com mais força', 'em dia ruim sua voz distribui ordens pela casa'],
    gift: ['entregar o comando por uma hora refresca o pulso'],
    relationships: ['perguntar se querem ajuda vale mais que dar solução'],
    work: ['um pedido dito em voz baixa poupa meia tarde de atrito'],
    inner: ['o mando cresce onde falta descanso'],
    practice: [
      'solte os ombros e entregue uma decisão a outra pessoa',
      'caminhe sem meta até a pressa baixar',
      'deixe a última palavra com outra pessoa',
    ],
  },
  9: {
    shadow: ['o sentimento transborda e molha até quem não tinha nada com isso', 'no desgosto você foge para as grandes ideias'],
    gift: ['um gesto pequeno e concreto dá margem à enchente'],
    relationships: ['falar de uma pessoa só acalma mais que falar da humanidade'],
    work: ['uma conta paga e uma mesa limpa fazem a maré baixar'],
    inner: ['o coração que abraça tudo pede um cômodo pequeno'],
    practice: [
      'deixe uma música inteira tocar antes de tomar posição',
      'ocupe as mãos com louça, terra ou agulha',
      'traga a conversa de volta a um fato só',
    ],
  },
};
