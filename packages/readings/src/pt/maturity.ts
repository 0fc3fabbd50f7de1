import type { Statements } from '../knowledge.ts';

/** What grows from midlife on. */
export const maturity: Statements<'maturity'> = {
  1: {
    gift: ['com os anos cresce em você a liberdade de decidir sem torcida'],
    shadow: ['a independência tardia pode dispensar ajudas bem-vindas'],
    practice: ['assuma um projeto que você vem adiando há muito'],
  },
  2: {
    gift: ['o tempo ensina a você a força de quem sabe esperar'],
    shadow: ['a paz a qualquer preço fica mais cara com a idade'],
    practice: ['retome contato com um amigo que se afastou sem briga'],
  },
  3: {
    gift: ['a segunda metade da vida devolve a você o gosto de brincar'],
    shadow: ['a leveza recém-chegada pode fugir das conversas sérias'],
    practice: ['procure uma aula que faça você rir à vontade'],
  },
  4: {
    gift: ['o que antes parecia prisão vira com o tempo um bom alicerce'],
    shadow: ['os costumes endurecem um pouco a cada inverno'],
    practice: ['troque de propósito um hábito com muitos anos de casa'],
  },
  5: {
    gift: ['as janelas vão se abrindo justo quando outros as fecham'],
    shadow: ['a fome de novidade pode chegar tarde e sem freio'],
    practice: ['visite um lugar perto de casa que você nunca viu'],
  },
  6: {
    gift: ['com a idade sua casa vira ponto de encontro'],
    shadow: ['cuidar de várias gerações pode deixar você sem cadeira'],
    practice: ['diga à família qual tarefa você passa adiante'],
  },
  7: {
    gift: ['a solidão vai ficando mais habitável e mais fértil'],
    shadow: ['a sabedoria pode subir tão alto que ninguém a visita'],
    practice: ['comece um caderno com perguntas e não com respostas'],
  },
  8: {
    gift: ['a experiência põe peso calmo nas suas decisões'],
    shadow: ['o gosto de comandar pode apertar mais com os anos'],
    practice: ['ensine a alguém jovem um truque do seu ofício'],
  },
  9: {
    gift: ['o coração alarga e as contas antigas encolhem'],
    shadow: ['a despedida constante pode deixar quartos vazios demais'],
    practice: ['entregue uma peça de valor afetivo a quem vai usá-la'],
  },
  11: {
    gift: ['aquilo que atordoava você começa a servir de bússola'],
    shadow: ['a busca de sentido pode torcer o nariz para a louça'],
    practice: ['compartilhe um palpite com alguém que saiba conferir'],
  },
  22: {
    gift: ['os sonhos antigos encontram enfim calendário e mãos'],
    shadow: ['a obra tardia pode ocupar a mesa do jantar'],
    practice: ['escolha a parte da obra que vai durar sem você por perto'],
  },
  33: {
    gift: ['seu carinho amadurece em ensino que os outros levam adiante'],
    shadow: ['querer amparar todos pode virar trabalho sem porta'],
    practice: ['deixe um conselho guardado até que alguém o peça'],
  },
};
