import type { Statements } from '../knowledge.ts';

/** The lesson that returns. */
export const challenge: Statements<'challenge'> = {
  0: {
    shadow: ['sem um obstáculo claro você pode rodar em volta de todos'],
    inner: ['cabe a você escolher que dificuldade olhar de frente'],
    practice: ['eleja um hábito difícil e observe alguns dias'],
  },
  1: {
    shadow: ['vontades mais barulhentas cruzam seu caminho a toda hora'],
    inner: ['ficar de pé sobre os próprios pés continua sendo a tarefa'],
    practice: ['defenda uma preferência pequena sem levantar a voz'],
  },
  2: {
    shadow: ['palavras alheias entram em você como farpa fina'],
    inner: ['sentir muito sem se quebrar é o treino que retorna'],
    practice: ['pergunte o que quiseram dizer antes de guardar mágoa'],
  },
  3: {
    shadow: ['o medo do ridículo corta suas frases ao meio'],
    inner: ['um jurado debochado ocupa às vezes a sua fila da frente'],
    practice: ['mostre um rascunho a alguém sem pedir desculpa por ele'],
  },
  4: {
    shadow: ['a ordem falta ou sobra e trava você dos dois jeitos'],
    inner: ['a aula repetida é terminar o que é pequeno'],
    practice: ['faça uma tarefa breve todos os dias na hora do café'],
  },
  5: {
    shadow: ['os extremos chamam você dos dois lados da rua'],
    inner: ['a liberdade pergunta do que você foge desta vez'],
    practice: ['espere uma noite antes de largar alguma coisa'],
  },
  6: {
    shadow: ['sua ideia de como tudo deve ser tromba com as pessoas'],
    inner: ['volta sempre o exercício de amar sem corrigir'],
    practice: ['deixe passar sem comentário uma falha de alguém'],
  },
  7: {
    shadow: ['a desconfiança fecha janelas que ninguém forçava'],
    inner: ['a confiança é a porta em que você hesita'],
    practice: ['acredite em alguém por um dia sem pedir provas'],
  },
  8: {
    shadow: ['dinheiro e mando despertam em você velhos sustos'],
    inner: ['seu valor não cabe em extrato nem em cargo'],
    practice: ['partilhe algo sem calcular o retorno'],
  },
};
