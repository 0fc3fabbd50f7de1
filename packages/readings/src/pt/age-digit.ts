import type { Statements } from '../knowledge.ts';

/** The mood of this year of age, close to the body and the day. */
export const ageDigit: Statements<'ageDigit'> = {
  1: {
    gift: ['o corpo acorda este ano com vontade de rua'],
    practice: ['inaugure um hábito matinal que dure poucos minutos'],
  },
  2: {
    gift: ['o passo se encurta e gosta de um braço ao lado'],
    practice: ['chame uma pessoa querida para caminhar sem destino'],
  },
  3: {
    gift: ['a voz sai mais solta da garganta e o riso vem atrás'],
    practice: ['dance uma música inteira antes do banho'],
  },
  4: {
    gift: ['uma rotina simples assenta em você como calça velha'],
    practice: ['costure, lubrifique ou aperte algo que você usa todo dia'],
  },
  5: {
    gift: ['os sentidos andam acesos e o prato de sempre pede tempero'],
    practice: ['experimente um legume que nunca entrou na sua cozinha'],
  },
  6: {
    gift: ['a casa chama mais cedo e o sofá ganha companhia'],
    practice: ['troque os lençóis e leve flores para o quarto'],
  },
  7: {
    gift: ['menos barulho rende agora mais clareza ao seu dia'],
    practice: ['deite-se uma noite meia hora antes do costume'],
  },
  8: {
    gift: ['os braços têm agora firmeza para o que assumiram'],
    practice: ['levante cedo um dia e resolva uma coisa antes do café'],
  },
  9: {
    gift: ['o corpo pede espaço neste ano e as gavetas também'],
    practice: ['separe três peças de roupa que já não contam a sua história'],
  },
};
