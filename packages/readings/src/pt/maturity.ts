import type { Statements } from '../knowledge.ts';

/** What grows from midlife on. */
export const maturity: Statements<'maturity'> = {
  1: {
    gift: ['cresce em você a liberdade de decidir sem torcida', 'aos poucos sua voz passa a valer sem pedir a vez'],
    shadow: ['a independência tardia pode dispensar ajudas bem-vindas', 'a pressa guardada tanto tempo pode sair pela porta errada'],
    practice: ['assuma um projeto que você vem adiando há muito', 'inscreva-se em algo que você sempre achou tarde para tentar'],
  },
  2: {
    gift: ['o tempo ensina a você a força de quem sabe esperar', 'os anos fazem de você um bom lugar para conversa difícil'],
    shadow: ['a paz a qualquer preço fica mais cara com a idade', 'a busca do momento perfeito pode comer a estação inteira'],
    practice: ['retome contato com um amigo que se afastou sem briga', 'proponha um encontro a alguém com quem ficou um silêncio'],
  },
  3: {
    gift: ['volta a você o gosto de brincar', 'a vergonha de se mostrar vai perdendo os dentes'],
    shadow: ['a leveza recém-chegada pode fugir das conversas sérias', 'o bom papo pode adiar o que o tempo pede'],
    practice: ['procure uma aula que faça você rir à vontade', 'tire da gaveta um talento e mostre a um amigo'],
  },
  4: {
    gift: ['o que antes parecia prisão vira com o tempo um bom alicerce', 'a paciência de tantos dias se mostra parede firme'],
    shadow: ['os costumes endurecem um pouco a cada inverno', 'o jeito de sempre pode fechar a porta ao jeito melhor'],
    practice: ['troque de propósito um hábito com muitos anos de casa', 'ponha por escrito um saber que só você tem'],
  },
  5: {
    gift: ['as janelas vão se abrindo justo quando outros as fecham', 'o passo fica mais leve na metade em que outros pesam'],
    shadow: ['a fome de novidade pode chegar tarde e sem freio', 'recomeços em fila podem cansar quem acompanha você'],
    practice: ['visite um lugar perto de casa que você nunca viu', 'aprenda algo com alguém bem mais jovem'],
  },
  6: {
    gift: ['com a idade sua casa vira ponto de encontro', 'o cuidado semeado em tantos quintais começa a dar sombra'],
    shadow: ['várias gerações à mesa podem deixar você sem cadeira', 'dar palpite na vida dos crescidos pode virar mania'],
    practice: ['diga à família qual tarefa você passa adiante', 'chame alguém para dividir uma receita antiga'],
  },
  7: {
    gift: ['a solidão vai ficando mais habitável e mais fértil', 'as perguntas envelhecem bem e fazem boa companhia'],
    shadow: ['a sabedoria pode subir tão alto que ninguém a visita', 'a impaciência com conversa rasa pode aumentar com o tempo'],
    practice: ['comece um caderno com perguntas e não com respostas', 'escolha uma cadeira só para ler e use-a todo dia'],
  },
  8: {
    gift: ['a experiência põe peso calmo nas suas decisões', 'o mando aprende com o tempo a falar baixo'],
    shadow: ['o gosto de comandar pode ficar mais teimoso', 'as contas do que faltou podem apagar o que foi feito'],
    practice: ['ensine a alguém jovem um truque do seu ofício', 'reconheça diante de todos o mérito de uma pessoa mais nova'],
  },
  9: {
    gift: ['o coração se alarga e as mágoas antigas encolhem', 'o mundo vai cabendo melhor no seu olhar'],
    shadow: ['a despedida constante pode deixar quartos vazios demais', 'a generosidade sem cerca pode dormir no sereno'],
    practice: ['entregue uma peça de valor afetivo a quem vai usá-la', 'conte a alguém jovem uma história que não se pode perder'],
  },
  11: {
    gift: ['aquilo que atordoava você começa a servir de bússola', 'o faro antigo recebe enfim crédito na sua própria casa'],
    shadow: ['a busca de sentido pode torcer o nariz para a louça', 'os nervos finos pedem mais sombra do que antes'],
    practice: ['compartilhe um palpite com alguém que saiba conferir', 'anote por uma semana os sonhos da madrugada'],
  },
  22: {
    gift: ['os sonhos antigos encontram enfim calendário e mãos', 'as peças guardadas por anos formam de repente um desenho'],
    shadow: ['a obra tardia pode ocupar a mesa do jantar', 'a sensação de atraso pode carregar demais a carroça'],
    practice: ['escolha a parte da obra que vai durar sem você por perto', 'releia um plano antigo e salve nele uma parte só'],
  },
  33: {
    gift: ['seu carinho amadurece em ensino que os outros levam adiante', 'sua presença vai virando escola sem lousa'],
    shadow: ['querer amparar todos pode virar trabalho sem porta', 'um sorriso de muitos anos pode esconder o cansaço de hoje'],
    practice: ['deixe um conselho guardado até que alguém o peça', 'marque um dia da semana sem ouvir problema de ninguém'],
  },
};
