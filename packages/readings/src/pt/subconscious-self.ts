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
    relationships: ['uma voz amiga ao telefone põe você de volta na cadeira'],
    work: ['diante do inesperado vale chamar quem já viu o filme'],
    inner: ['o barulho toma a sala e sua voz demora a sair'],
    practice: ['escreva o número de alguém confiável na primeira página da agenda'],
  },
  2: {
    gift: [
      'perto de alguém sereno você reencontra o fio',
      'sua mão se estende cedo e encontra outra',
      'uma conversa curta desfaz o nó da hora difícil',
    ],
    shadow: ['em plena ventania você procura um braço antes da saída', 'a confusão faz você girar antes de achar a porta'],
    relationships: ['no apuro você busca olhos conhecidos antes de soluções'],
    work: ['duas cabeças sobre o mesmo problema devolvem o seu raciocínio'],
    inner: ['a dúvida se aquieta se alguém respira ao lado'],
    practice: ['combine com alguém uma palavra para pedir companhia'],
  },
  3: {
    gift: [
      'um plano curto escrito na geladeira segura você nos apertos',
      'falar em voz alta traz você de volta ao chão',
      'três passos bem ditos põem ordem no susto',
    ],
    shadow: ['a urgência espalha você como papel no ventilador', 'seus gestos saem em várias direções de uma vez'],
    relationships: ['suas mensagens de socorro chegam em três versões'],
    work: ['a pane acha você com uma ideia e sem lápis'],
    inner: ['a aflição fala por você antes da frase certa'],
    practice: ['escreva num cartão três passos para a próxima confusão'],
  },
  4: {
    gift: [
      'apertos conhecidos encontram em você boa resistência',
      'uma lista conhecida guia você no meio da desordem',
      'o costume trabalha por você na hora da pane',
    ],
    shadow: ['um problema fora do manual trava você por um tempo', 'sem trilho sua atenção se prende a ninharias'],
    relationships: ['os outros leem seu nervosismo pelo jeito de arrumar gavetas'],
    work: ['rotina ensaiada segura sua mão na véspera da entrega'],
    inner: ['o desconhecido demora a achar lugar dentro de você'],
    practice: ['ensaie uma vez o que faria se faltasse luz'],
  },
  5: {
    gift: [
      'um pouco de movimento põe você de pé depois do baque',
      'sob pressão você costuma achar uma saída lateral',
      'o corpo acha um jeito antes que a cabeça entenda',
    ],
    shadow: ['na confusão suas decisões trocam de roupa várias vezes', 'a precipitação transforma poça em lagoa'],
    relationships: ['uma volta no quarteirão com alguém desfaz o clima pesado'],
    work: ['o conserto improvisado sai antes de a peça chegar'],
    inner: ['o susto vira ideia antes de virar medo'],
    practice: ['decida agora a quem avisar se o plano mudar'],
  },
  6: {
    gift: [
      'diante do contratempo você pensa logo em proteger os outros',
      'na pior hora você nota quem treme mais',
      'a responsabilidade segura suas pernas no sufoco',
    ],
    shadow: ['a vontade de salvar tudo pede mais mãos do que as suas', 'o aperto dos seus abala você mais que o próprio'],
    relationships: ['no susto sua mão alcança primeiro quem é mais frágil'],
    work: ['você cobre o turno de quem não pôde vir e ainda faz café'],
    inner: ['o medo espera em você até que os outros estejam bem'],
    practice: ['escolha quem cuida de você na próxima correria'],
  },
  7: {
    gift: [
      'nas horas difíceis você acha um canto calmo por dentro',
      'o tropeço leva você a pensar antes de agir',
      'um recuo devolve clareza no meio do barulho',
    ],
    shadow: ['sob pressão você se fecha e leva a chave junto', 'sua distância pode gelar quem pede notícia'],
    relationships: ['os amigos sabem do seu apuro depois que você já o estudou'],
    work: ['você examina o estrago em silêncio antes de pedir ajuda'],
    inner: ['uma parte sua sobe ao sótão e olha tudo de lá'],
    practice: ['avise alguém do aperto antes de achar a solução'],
  },
  8: {
    gift: [
      'seu pulso fica firme enquanto outros correm pelo corredor',
      'no temporal você fica de pé e reparte as tarefas',
      'a emergência encontra você com a caneta na mão',
    ],
    shadow: ['sua eficiência na crise pode soar um pouco seca', 'sua rapidez em resolver pode ferir quem só tinha medo'],
    relationships: ['na falta de luz todos procuram a sua voz'],
    work: ['você dá tarefa a cada mão com a chuva ainda entrando'],
    inner: ['a emoção chega a você depois que tudo ficou em pé'],
    practice: ['pergunte primeiro como a pessoa está e só depois resolva'],
  },
  9: {
    gift: [
      'poucas tempestades tiram você do prumo',
      'quase nada abala você por muito tempo',
      'há em você um fundo de lago que a pedra não turva',
    ],
    shadow: ['tanta calma pode parecer gelo a quem está chorando', 'um sossego tão largo pode passar por desinteresse'],
    relationships: ['você fica ao lado de quem treme sem precisar falar'],
    work: ['a crise passa por você como caminhão por rua larga'],
    inner: ['o mar se agita lá fora e o seu porão segue seco'],
    practice: ['conte a alguém assustado um susto que você já teve'],
  },
};
