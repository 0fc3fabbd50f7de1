import type { Statements } from '../knowledge.ts';

/** How steady a person is when things go wrong. */
export const subconsciousSelf: Statements<'subconsciousSelf'> = {
  1: {
    gift: [
      'uma mão amiga devolve rápido o chão aos seus pés',
      'na crise você descobre depressa em que ombro confiar',
      'a ajuda certa faz seu medo caber no bolso',
    ],
    shadow: ['um susto repentino pode deixar você sem saber por onde começar', 'o choque pode plantar você no meio da sala'],
  },
  2: {
    gift: [
      'perto de alguém sereno você reencontra o fio',
      'sua mão se estende cedo e encontra outra',
      'uma conversa curta desfaz o nó da hora difícil',
    ],
    shadow: ['em plena ventania você procura um braço antes da saída', 'a confusão faz você girar antes de achar a porta'],
  },
  3: {
    gift: [
      'um plano curto escrito na geladeira segura você nos apertos',
      'falar em voz alta traz você de volta ao chão',
      'três passos bem ditos põem ordem no susto',
    ],
    shadow: ['a urgência espalha você como papel no ventilador', 'seus gestos saem em várias direções de uma vez'],
  },
  4: {
    gift: [
      'apertos conhecidos encontram em você boa resistência',
      'uma lista conhecida guia você no meio da desordem',
      'o costume trabalha por você na hora da pane',
    ],
    shadow: ['um problema fora do manual trava você por um tempo', 'sem trilho sua atenção se prende a ninharias'],
  },
  5: {
    gift: [
      'um pouco de movimento põe você de pé depois do baque',
      'sob pressão você costuma achar uma saída lateral',
      'o corpo acha um jeito antes que a cabeça entenda',
    ],
    shadow: ['na confusão suas decisões trocam de roupa várias vezes', 'a precipitação transforma poça em lagoa'],
  },
  6: {
    gift: [
      'diante do contratempo você pensa logo em proteger os outros',
      'na pior hora você nota quem treme mais',
      'a responsabilidade segura suas pernas no sufoco',
    ],
    shadow: ['a vontade de salvar tudo pede mais mãos do que as suas', 'o aperto dos seus abala você mais que o próprio'],
  },
  7: {
    gift: [
      'nas horas difíceis você acha um canto calmo por dentro',
      'o tropeço leva você a pensar antes de agir',
      'um recuo devolve clareza no meio do barulho',
    ],
    shadow: ['sob pressão você se fecha e leva a chave junto', 'sua distância pode gelar quem pede notícia'],
  },
  8: {
    gift: [
      'seu pulso fica firme enquanto outros correm pelo corredor',
      'no temporal você fica de pé e reparte as tarefas',
      'a emergência encontra você com a caneta na mão',
    ],
    shadow: ['sua eficiência na crise pode soar um pouco seca', 'sua rapidez em resolver pode ferir quem só tinha medo'],
  },
  9: {
    gift: [
      'poucas tempestades tiram você do prumo',
      'quase nada abala você por muito tempo',
      'há em você um fundo de lago que a pedra não turva',
    ],
    shadow: ['tanta calma pode parecer gelo a quem está chorando', 'um sossego tão largo pode passar por desinteresse'],
  },
};
