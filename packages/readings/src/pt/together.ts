import type { TogetherWords } from '../together-words.ts';

/** Um nome novo, duas pessoas, um grupo. */
export const together: TogetherWords = {
  headings: {
    number: 'O que se lê aqui',
    how: 'De onde vem',
    beside: 'Ao lado dos seus outros números',
    stays: 'O que fica',
    adds: 'O que o nome novo acrescenta',
    common: 'O que vocês têm em comum',
    between: 'Quem faz a ponte',
    lacks: 'O que falta no grupo',
    relation: 'O que os números formam juntos',
  },
  newName: {
    title: { named: '{name} com outro nome', unnamed: 'Com outro nome' },
    stays: [
      'O nome de nascimento guarda {who}: {a}.',
      'Seja qual for o nome, continua com você {who}: {a}.',
      'Nada tira de você {who}: {a}.',
      'Por baixo segue {who}: {a}.',
    ],
    adds: [
      'O nome em uso acrescenta {who}: {a}.',
      'Com o nome novo chega {who}: {a}.',
      'Agora também se ouve {who}: {a}.',
      'Por cima pousa {who}: {a}.',
    ],
    same: ['Os dois nomes coincidem aqui, {who}.', '{who} dá igual nos dois nomes.', 'O nome novo repete {who}.'],
  },
  pair: {
    relationship: ['Os dois Caminhos de Vida somam {n}: {a}.', 'Somados, os Caminhos de Vida de vocês dão {n}: {a}.'],
    sameYear: [
      '{name} e {other} vivem um Ano Pessoal {n}, e as mesmas perguntas chegam na mesma hora.',
      'O Ano Pessoal {n} vale para {name} e para {other}, e muita coisa dá para dividir.',
    ],
    otherYears: [
      '{name} vive um Ano Pessoal {n} e {other} um {m}, por isso ajuda perguntar do que cada pessoa precisa agora.',
      'Este ano traz um {n} para {name} e um {m} para {other}: são dois ritmos lado a lado.',
      'Para {name} corre um Ano Pessoal {n}, para {other} um {m}, e os planos saem melhor depois de ouvir os dois lados.',
      '{name} está em um ano {n} e {other} em um {m}, bom assunto para o próximo café.',
    ],
    fills: [
      'O nome de {name} tem o que falta no de {other}: {n}.',
      'Aquilo que {other} aprende aos poucos, {name} já traz no nome: {n}.',
      'Com {n} no nome, {name} pode mostrar algo a {other} sem dar aula.',
    ],
    bothLack: [
      'Algo falta nos dois nomes, {n}, e dá para aprender em boa companhia.',
      'Nem {name} nem {other} têm {n} no nome, então ninguém precisa ensinar ninguém.',
    ],
  },
  relationship: {
    1: 'em dupla vocês começam o que ninguém começaria por conta própria',
    2: 'em dupla vocês escutam melhor do que cada pessoa por si',
    3: 'o riso entra depressa nos planos de vocês',
    4: 'o que vocês constroem costuma ficar de pé por anos',
    5: 'a vida entre vocês raramente fica no mesmo lugar',
    6: 'em volta de vocês logo cresce um lar',
    7: 'uma sala e um longo silêncio podem bastar para vocês',
    8: 'vocês terminam o que outra gente só comenta',
    9: 'a porta de vocês se abre para mais gente do que o previsto',
  },
  group: {
    common: [
      'Uma coisa que vocês dividem: {a}.',
      'Lado a lado, os números concordam nisto: {a}.',
      'Há algo que ninguém aqui precisa explicar: {a}.',
    ],
    between: [
      'De um lado {who}, do outro {other}, e no meio {name}: {a}.',
      'Entre as duas pontas da mesa, {who} aqui e {other} ali, quem pode traduzir é {name}: {a}.',
    ],
    lacks: ['Uma coisa que quase ninguém traz: {a}.', 'Nesta roda há uma cadeira vazia: {a}.'],
    missing: 'Nenhum nome do grupo tem {n}, então isso pede treino de propósito.',
  },
  axes: {
    closeness: {
      low: 'cada pessoa precisa de uma porta que feche',
      high: 'vocês gostam de fazer as coisas lado a lado',
      bridge: 'quem sabe ficar perto e também sair cedo abre espaço para todo mundo',
      lack: 'ninguém pede em voz alta nem companhia nem sossego',
      practice: 'marquem uma noite em grupo com hora para acabar',
    },
    order: {
      low: 'hábitos e planos saem sem esforço',
      high: 'vocês preferem ver o que o dia traz',
      bridge: 'um plano com espaços vazios serve aos dois lados',
      lack: 'nem a rotina nem a surpresa falam alto por aqui',
      practice: 'combinem uma única coisa fixa para a semana e deixem o resto solto',
    },
    voice: {
      low: 'primeiro se pensa e depois se fala',
      high: 'na mesa de vocês todo mundo fala e quase sempre há risada',
      bridge: 'uma boa pergunta na hora certa dá a vez a quem é de poucas palavras',
      lack: 'conversa e silêncio pesam mais ou menos o mesmo',
      practice: 'deixem cada pessoa falar dois minutos sem interrupção',
    },
    aim: {
      low: 'o sentido de uma coisa vale mais para vocês do que aquilo que ela rende',
      high: 'vocês gostam de ver um resultado até o fim do dia',
      bridge: 'alguém que pergunta por que e também quanto mantém o grupo em pé',
      lack: 'nenhuma meta comum puxou ainda a cadeira',
      practice: 'escrevam por que fazem uma coisa e como vão saber que ela acabou',
    },
    pace: {
      low: 'aqui a pressa fica do lado de fora',
      high: 'onde vocês se encontram tudo anda depressa',
      bridge: 'uma mão calma e uma mão ligeira podem se revezar',
      lack: 'o grupo ainda não achou o próprio passo',
      practice: 'escolham o ritmo antes de começar a próxima tarefa',
    },
  },
};
