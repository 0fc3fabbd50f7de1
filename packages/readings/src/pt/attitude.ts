import type { Statements } from '../knowledge.ts';

/** The first answer to what is new. */
export const attitude: Statements<'attitude'> = {
  1: {
    gift: ['sua mão já está na maçaneta antes do convite', 'uma situação inédita põe logo uma lanterna em sua mão'],
    shadow: ['sua primeira reação pode atropelar quem ainda lê a placa', 'você responde antes de a pergunta tomar fôlego'],
    practice: ['conte até dez na próxima novidade e depois avance', 'deixe outra mão abrir a próxima porta'],
  },
  2: {
    gift: ['perante uma cara nova você primeiro escuta', 'você entra em terreno desconhecido tirando os sapatos'],
    shadow: ['a opinião do grupo chega aos seus ouvidos antes da sua', 'a dúvida segura seu pé na soleira'],
    practice: ['dê seu palpite logo na primeira vez que perguntarem', 'aceite uma novidade pequena sem consultar ninguém'],
  },
  3: {
    gift: ['sua resposta ao inesperado costuma ser uma brincadeira', 'um acontecimento inesperado ganha logo apelido'],
    shadow: ['seu comentário engraçado chega antes de o assunto se explicar', 'você faz festa antes de ler as letras miúdas'],
    practice: ['deixe uma surpresa em silêncio durante três respirações', 'faça duas perguntas sérias antes da primeira piada'],
  },
  4: {
    gift: ['sua cabeça logo procura onde a novidade vai ficar', 'você apalpa a madeira para ver se a proposta é oca'],
    shadow: ['uma recusa escapa da sua boca por puro reflexo', 'o recém-chegado espera um bom tempo do lado de fora'],
    practice: ['responda “talvez” a uma proposta estranha e pense de noite', 'diga “vamos ver” no lugar de “não”'],
  },
  5: {
    gift: ['a novidade recebe de você um sorriso curioso', 'seu corpo se inclina para a novidade como girassol'],
    shadow: ['você aceita o convite antes de saber a hora', 'o interesse chega correndo e some na esquina'],
    practice: ['pergunte um detalhe prático antes de dizer vamos', 'durma uma noite antes de fechar um plano tentador'],
  },
  6: {
    gift: ['você pensa logo em quem precisa de quê', 'você recebe uma surpresa como quem põe mais água no feijão'],
    shadow: ['a preocupação chega antes dos fatos', 'a notícia nem acabou e você já carrega metade'],
    practice: ['espere que alguém peça antes de estender a mão', 'ouça um problema novo até o fim sem oferecer solução'],
  },
  7: {
    gift: ['você dá um passo atrás para ver melhor', 'você olha o embrulho por todos os lados antes de abrir'],
    shadow: ['tanto olhar de longe deixa a novidade ir embora', 'sua testa franzida assusta o portador de boas notícias'],
    practice: ['experimente algo antes de ler sobre o assunto', 'responda a um convite no mesmo dia'],
  },
  8: {
    gift: ['você mede em segundos o que uma proposta vale', 'você logo enxerga quem decide e por onde se começa'],
    shadow: ['a primeira conversa pode parecer uma entrevista', 'a novidade precisa mostrar serviço para ganhar cadeira'],
    practice: ['receba uma novidade sem perguntar para que serve', 'converse um pouco com gente nova sem falar de trabalho'],
  },
  9: {
    gift: ['você acolhe o estranho como vizinho que voltou', 'você vê num rosto novo um parente distante'],
    shadow: ['sua boa vontade diz sim a mais portas do que pode atravessar', 'seu abraço aceita antes de medir o tamanho do pedido'],
    practice: ['escolha uma novidade da semana e deixe passar as outras', 'pergunte o prazo de um favor antes de prometer'],
  },
};
