import type { Statements } from '../knowledge.ts';

/** The mood of this year of age, close to the body and the day. */
export const ageDigit: Statements<'ageDigit'> = {
  1: {
    gift: ['o corpo acorda este ano com vontade de rua', 'o espelho mostra um rosto disposto a estrear'],
    practice: ['inaugure um hábito matinal que dure poucos minutos', 'escolha uma peça de roupa que anuncie fase nova'],
  },
  2: {
    gift: ['o passo se encurta e gosta de um braço ao lado', 'o sono e o colo fazem agora mais que a correria'],
    practice: ['chame uma pessoa querida para caminhar sem destino', 'deixe alguém ditar o ritmo de um passeio'],
  },
  3: {
    gift: ['a voz sai mais solta da garganta e o riso vem atrás', 'as mãos pedem massa, tinta ou teclado neste ano'],
    practice: ['dance uma música inteira antes do banho', 'diga em voz alta uma frase engraçada ao acordar'],
  },
  4: {
    gift: ['uma rotina simples assenta em você como calça velha', 'os pés gostam de pisar onde já pisaram'],
    practice: ['costure, lubrifique ou aperte algo que você usa todo dia', 'prepare na véspera a bolsa e a roupa do dia seguinte'],
  },
  5: {
    gift: ['os sentidos andam acesos e o prato de sempre pede tempero', 'o corpo aprende um passo novo antes de a cabeça permitir'],
    practice: ['experimente um legume que nunca entrou na sua cozinha', 'faça o trajeto diário por outro meio ao menos uma vez'],
  },
  6: {
    gift: ['a casa chama mais cedo e o sofá ganha companhia', 'o apetite é de comida caseira e conversa comprida'],
    practice: ['troque os lençóis e leve flores para o quarto', 'cozinhe um prato da família para quem estiver por perto'],
  },
  7: {
    gift: ['menos barulho rende agora mais clareza ao seu dia', 'o ouvido fica fino e prefere uma voz de cada vez'],
    practice: ['deite-se uma noite meia hora antes do costume', 'fique uma hora da tarde sem música nem conversa'],
  },
  8: {
    gift: ['os braços têm agora firmeza para o que assumiram', 'a coluna se endireita diante daquilo que tem peso'],
    practice: ['levante cedo um dia e resolva uma coisa antes do café', 'leve até a última linha uma tarefa que costuma parar no meio'],
  },
  9: {
    gift: ['o corpo pede espaço neste ano e as gavetas também', 'as pernas andam devagar diante de lugares antigos'],
    practice: ['separe três peças de roupa que já não contam a sua história', 'visite a rua em que morou e siga em frente'],
  },
};
