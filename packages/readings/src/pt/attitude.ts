import type { Statements } from '../knowledge.ts';

/** The first answer to what is new. */
export const attitude: Statements<'attitude'> = {
  1: {
    gift: ['diante do novo sua mão já está na maçaneta'],
    shadow: ['sua primeira reação pode atropelar quem ainda lê a placa'],
    practice: ['conte até dez na próxima novidade e depois avance'],
  },
  2: {
    gift: ['perante uma cara nova você primeiro escuta'],
    shadow: ['você sonda a opinião do grupo antes de ouvir a sua'],
    practice: ['dê seu palpite logo na primeira vez que perguntarem'],
  },
  3: {
    gift: ['sua resposta ao inesperado costuma ser uma brincadeira'],
    shadow: ['o comentário engraçado chega antes de entender o assunto'],
    practice: ['deixe uma surpresa em silêncio durante três respirações'],
  },
  4: {
    gift: ['sua cabeça logo procura onde a novidade vai ficar'],
    shadow: ['um não pula da sua boca por puro reflexo'],
    practice: ['responda talvez a uma proposta estranha e pense de noite'],
  },
  5: {
    gift: ['a novidade recebe de você um sorriso curioso'],
    shadow: ['você aceita o convite antes de saber a hora'],
    practice: ['pergunte um detalhe prático antes de dizer vamos'],
  },
  6: {
    gift: ['perante o desconhecido você pensa logo em quem precisa de quê'],
    shadow: ['a preocupação chega antes dos fatos'],
    practice: ['espere que alguém peça antes de estender a mão'],
  },
  7: {
    gift: ['você dá um passo atrás para ver melhor'],
    shadow: ['tanto olhar de longe deixa a novidade ir embora'],
    practice: ['experimente algo antes de ler sobre o assunto'],
  },
  8: {
    gift: ['você mede em segundos o que uma proposta vale'],
    shadow: ['a primeira conversa pode parecer uma entrevista'],
    practice: ['receba uma novidade sem perguntar para que serve'],
  },
  9: {
    gift: ['você acolhe o estranho como vizinho que voltou'],
    shadow: ['sua boa vontade diz sim a mais portas do que pode atravessar'],
    practice: ['escolha uma novidade da semana e deixe passar as outras'],
  },
};
