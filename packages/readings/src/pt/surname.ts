import type { Statements } from '../knowledge.ts';

/** What a family hands down, and the tone of home. */
export const surname: Statements<'surname'> = {
  1: {
    gift: ['da sua família vem o costume de se virar por conta própria', 'alguém antes de você abriu caminho e contou como foi'],
    shadow: ['entre os seus pedir ajuda talvez parecesse fraqueza'],
  },
  2: {
    gift: ['em casa se aprendia a baixar a voz e achar um meio-termo', 'dos avós ficou a arte de receber sem fazer perguntas'],
    shadow: ['faz parte da herança um certo medo de bater de frente'],
  },
  3: {
    gift: ['os seus passaram adiante casos, apelidos e almoço barulhento', 'uma cantiga de família atravessa gerações até a sua boca'],
    shadow: ['entre parentes os assuntos sérios talvez virassem piada'],
  },
  4: {
    gift: ['a linhagem deixa a você o respeito pelo serviço bem-feito', 'há na sua origem mãos que não largavam obra pela metade'],
    shadow: ['as regras da casa de infância podem viajar com a mudança'],
  },
  5: {
    gift: ['corre na família a facilidade de trocar de cidade e de plano', 'a história dos seus tem malas, sotaques e endereços riscados'],
    shadow: ['entre os seus talvez faltasse quem ficasse até o fim'],
  },
  6: {
    gift: ['de casa você traz o hábito de contar os pratos e pôr mais um', 'receitas e retratos passam adiante o afeto da sua gente'],
    shadow: ['a lealdade ao clã pode pesar mais que a sua vontade'],
  },
  7: {
    gift: ['os mais velhos deixaram a você livros, recato e perguntas', 'um antepassado pensativo parece olhar por cima do seu ombro'],
    shadow: ['na família muita coisa importante pode ter ficado sem ser dita'],
  },
  8: {
    gift: ['vem dos seus o gosto de tocar o negócio e decidir na hora', 'na sua família a palavra empenhada tinha peso de escritura'],
    shadow: ['sob aquele teto o afeto podia depender do boletim'],
  },
  9: {
    gift: ['portas abertas e parentes de longe fazem parte da sua herança', 'os seus ensinaram que sempre cabe mais um na roda'],
    shadow: ['quem cresceu repartindo tudo custa a dizer isto é meu'],
  },
};
