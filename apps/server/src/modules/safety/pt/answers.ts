import type { Answers } from '../words.ts';

export const answers: Answers = {
  concerns: {
    selfHarm: [
      'Que bom que você escreveu isso, e sinto muito que doa tanto. Isso importa mais do que qualquer número, por isso não vou responder com uma leitura.',
      'Por favor, fale agora com uma pessoa: alguém de confiança que possa vir e ficar com você, ou uma das linhas abaixo. Não é preciso achar as palavras certas, nem passar esta noite sem companhia. Se puder, afaste tudo o que possa usar para se machucar. Se você escreve por outra pessoa, fique ao lado dela e liguem juntos.',
    ],
    violence: [
      'Sinto muito pelo que você está passando. O que alguém faz com você não é culpa sua, e nenhum número explica nem desculpa isso.',
      'Você tem direito a viver em segurança. Há pessoas preparadas para ouvir e pensar com você os próximos passos, no seu ritmo. Se alguém pode ver o seu aparelho, apague esta conversa e, se possível, ligue de outro telefone.',
    ],
    danger: [
      'Isso parece urgente. Os números não podem ajudar aqui, mas as pessoas podem, agora mesmo.',
      'Se alguém está ferido ou pode ficar, ligue antes de tudo para o número de emergência e, se der para fazer isso sem risco, vá para onde há outras pessoas.',
    ],
    childFate: [
      'Dá para sentir o quanto esta criança importa para você. Os números não sabem o que será dela, e ninguém deveria crescer debaixo de uma previsão, por isso deixo essa pergunta em aberto.',
      'Se a preocupação é com a saúde, a escola ou a segurança, um pediatra, uma professora ou um serviço de apoio à família podem olhar para o que de fato acontece. Se quiser, pergunte o que você traz para esse vínculo.',
    ],
    youngAndSexual: [
      'Agradeço a confiança. Não falo de assuntos sexuais com menores de 18 anos nem sobre eles, mas você merece boas respostas de alguém de confiança.',
      'Sua mãe ou seu pai, uma médica, a orientação da escola ou uma linha para jovens vão ouvir sem julgar. Se alguém tocou em você, pressiona você ou pede fotos, a culpa não é sua: conte hoje a uma pessoa adulta de confiança.',
    ],
    medical: [
      'Essa é uma pergunta sobre a saúde ou sobre quanto dura uma vida, e os números nada sabem de nenhuma das duas. Eu só poderia adivinhar, e isso poderia fazer mal a você.',
      'Por favor, pergunte a um médico, a uma médica ou na farmácia, e não mude remédio nem tratamento sem essa orientação. Se for urgente, ligue para a emergência. Enquanto isso, posso olhar com você o que traz calma ou coragem.',
    ],
    legal: [
      'Como um processo termina, ou o que a lei permite, não se lê nos números, e não vou adivinhar.',
      'Uma advogada, um advogado ou um serviço gratuito de orientação jurídica pode ver os seus documentos. O que posso fazer é olhar com você como lida com os conflitos e com a espera.',
    ],
    financial: [
      'Decisões de dinheiro e números premiados estão fora do que a numerologia pode dizer. Ela não conhece preços nem sorteios, nem sabe quanto você pode perder, por isso não dou conselhos sobre isso.',
      'Por favor, converse com uma consultoria independente ou com o seu banco; se dívidas ou apostas pesam, existem serviços gratuitos e sigilosos para isso. Posso contar o que os seus números simbolizam no seu modo de lidar com o dinheiro, como matéria para pensar.',
    ],
    dependency: [
      'Percebo que muita coisa depende destas leituras neste momento. Elas servem para refletir e nunca deveriam decidir por você; você conhece a sua vida melhor do que qualquer número.',
      'Experimente resolver hoje uma coisa pequena sem me perguntar, e converse sobre a maior com alguém que conhece você. Se a vontade de perguntar de novo, ou de gastar com leituras, ficar forte demais, a psicologia ou o posto de saúde podem ajudar. Uma pausa daqui não faz mal nenhum.',
    ],
  },
  young:
    'Se você tem menos de 18 anos: conte a uma pessoa adulta de confiança, como sua mãe, seu pai, alguém da escola ou do posto de saúde. Se a primeira não ouvir, conte a outra.',
  emergency: 'Se você ou outra pessoa está em perigo neste momento, ligue para o {number}.',
  emergencyAnywhere:
    'Se você ou outra pessoa está em perigo neste momento, ligue para o número de emergência do seu país: o 112 funciona em toda a Europa e em muitas redes móveis de outros lugares; o 911, em grande parte das Américas.',
  linesHeading: 'Pessoas com quem você pode falar:',
  audiences: {
    anyone: 'para quem precisa conversar',
    suicide: 'para pensamentos de suicídio e crise',
    violence: 'em casos de violência e maus-tratos',
    young: 'para crianças e jovens',
  },
  dayAndNight: 'dia e noite',
  directory: 'Linhas de ajuda em outros países: {address}',
};
