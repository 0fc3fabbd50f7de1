import type { Statements } from '../knowledge.ts';

/** The mood of this year of age, close to the body and the day. */
export const ageDigit: Statements<'ageDigit'> = {
  1: {
    gift: ['o corpo acorda nesta idade com vontade de rua'],
    practice: ['inaugure um hábito matinal que dure poucos minutos'],
  },
  2: {
    gift: ['esta idade anda em passo curto e de braço com alguém'],
    practice: ['chame uma pessoa querida para caminhar sem destino'],
  },
  3: {
    gift: ['a voz sai mais solta neste ano de vida e o riso vem atrás'],
    practice: ['dance uma música inteira antes do banho'],
  },
  4: {
    gift: ['uma rotina simples assenta nesta idade como calça velha'],
    practice: ['costure, lubrifique ou aperte algo que você usa todo dia'],
  },
  5: {
    gift: ['os sentidos andam acesos e o prato de sempre pede tempero'],
    practice: ['prove uma fruta que você nunca levou para casa'],
  },
  6: {
    gift: ['a casa chama mais cedo nesta idade e o sofá ganha companhia'],
    practice: ['troque os lençóis e leve flores para o quarto'],
  },
  7: {
    gift: ['esta idade gasta menos barulho e rende mais clareza'],
    practice: ['deite-se uma noite meia hora antes do costume'],
  },
  8: {
    gift: ['os braços têm nesta idade firmeza para o que assumiram'],
    practice: ['levante cedo um dia e resolva uma coisa antes do café'],
  },
  9: {
    gift: ['o corpo pede espaço neste ano e as gavetas também'],
    practice: ['separe três peças de roupa que já não contam a sua história'],
  },
};
