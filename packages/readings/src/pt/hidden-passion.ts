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
    relationships: ['na turma é você quem escolhe a mesa e até o tamanho da pizza'],
    work: ['ninguém precisa mandar você começar e muitos pedem que vá com calma'],
    inner: ['uma urgência acorda antes do galo e já dá ordem ao dia'],
    practice: ['ceda por um dia o volante e aproveite a janela'],
  },
  2: {
    gift: [
      'a vontade de estar junto puxa você como ímã manso',
      'um fio de afeto traz você sempre de volta a alguém',
      'sua mão procura outra antes de atravessar a rua',
    ],
    shadow: ['o apego à harmonia engole verdades necessárias', 'querer acordo com todos faz você dançar duas músicas'],
    relationships: ['quem visita você senta perto mesmo com a sala vazia'],
    work: ['dividir a tarefa dá a você mais gosto que terminar antes'],
    inner: ['um atrito leve deixa você com o coração na ponta dos dedos'],
    practice: ['diga não a um convite e fique com a própria companhia'],
  },
  3: {
    gift: [
      'um impulso de contar e criar não deixa suas mãos quietas',
      'palavras e cores puxam sua manga o dia inteiro',
      'o gosto de fazer rir corre à frente do relógio',
    ],
    shadow: ['a fome de atenção rouba a cena de quem falava', 'a sede de aplauso pode tirar você do roteiro'],
    relationships: ['você conta a vida em capítulos e a mesa pede mais'],
    work: ['até a ata da reunião ganha com você personagens e suspense'],
    inner: ['a cabeça enfeita cada fato antes de guardar'],
    practice: ['escute um caso inteiro de alguém sem trazer o seu'],
  },
  4: {
    gift: [
      'uma paixão por fazer bem feito governa suas horas',
      'uma ferramenta na mão endireita o seu dia',
      'o gosto pela tarefa nítida puxa você da cama',
    ],
    shadow: ['a oficina vira refúgio e depois vira muro', 'a febre de produzir esquece a rede na varanda'],
    relationships: ['você mostra amor afiando facas e revisando pneus'],
    work: ['o detalhe mal-acabado chama você até na casa dos outros'],
    inner: ['o descanso só vem depois de mais um parafuso'],
    practice: ['encerre uma tarefa no meio e vá ver o pôr do sol'],
  },
  5: {
    gift: [
      'a vontade de provar de tudo empurra você como vento de popa',
      'a fome de mundo faz você levantar os olhos de tudo',
      'um bilhete de ida anima você mais que uma herança',
    ],
    shadow: ['o apetite por novidade quase nunca diz basta', 'o gosto por tudo deixa sua semana de barriga estufada'],
    relationships: ['você arrasta amigos para estradas que ninguém escolheria'],
    work: ['a função nova brilha mais que a segurança da antiga'],
    inner: ['uma vontade sem nome abre e fecha a mesma geladeira'],
    practice: ['escolha um só gosto do dia e saboreie até o fim'],
  },
  6: {
    gift: [
      'cuidar de alguém é um impulso que nasce antes do pensamento',
      'uma corrente morna leva você até quem precisa',
      'a casa alheia em desordem chama por suas mãos',
    ],
    shadow: ['o ímpeto de ajudar invade quartos fechados', 'o zelo pode apertar o laço até virar nó'],
    relationships: ['você adota os problemas da roda antes do café'],
    work: ['quem brigou no corredor vem contar tudo na sua mesa'],
    inner: ['o amor pelos seus se confunde com um segundo emprego'],
    practice: ['deixe alguém resolver o próprio dia sem a sua mão'],
  },
  7: {
    gift: [
      'uma sede de saber mantém sua luz acesa na madrugada',
      'alguma coisa puxa você para baixo da superfície',
      'um mistério pela metade acelera o seu passo',
    ],
    shadow: ['a paixão pelo porquê pode pular o bom papo da calçada', 'o mergulho fundo perde de vista a praia'],
    relationships: ['você pede detalhes onde os outros mudariam de assunto'],
    work: ['o relatório cresce porque a nota de rodapé tem rodapé'],
    inner: ['a dúvida acende o abajur e não deixa a cabeça deitar'],
    practice: ['feche o livro e pergunte a alguém como vai de verdade'],
  },
  8: {
    gift: [
      'um motor potente leva você para o que é grande',
      'o tamanho da montanha só aumenta a sua vontade',
      'a fome de fazer acontecer põe você de pé bem cedo',
    ],
    shadow: ['o desejo de vencer transforma jogo em batalha', 'olhar só o cume deixa o vale sem graça'],
    relationships: ['você incentiva tanto que o amigo vira projeto'],
    work: ['um teto baixo faz você desenhar logo mais um andar'],
    inner: ['um placar invisível acompanha você até o piquenique'],
    practice: ['faça uma coisa à toa que não melhore nada'],
  },
  9: {
    gift: [
      'o coração transborda por causas, povos e bichos',
      'tudo que é humano tem a chave da sua porta',
      'uma onda larga leva você ao encontro do mundo',
    ],
    shadow: ['o fervor por todos esquece o nome do vizinho', 'seus ombros carregam pesos que outros levariam'],
    relationships: ['você empresta o ouvido a quem nem pediu licença'],
    work: ['você se anima com obras que beneficiam gente que nunca vai ver'],
    inner: ['o coração anda com as janelas abertas para a rua toda'],
    practice: ['guarde uma noite para cuidar só do que é seu'],
  },
};
