import type { Statements } from '../knowledge.ts';

/** The habit that one slips into when unsure, and how to loosen it. */
export const habitChallenge: Statements<'habitChallenge'> = {
  1: {
    shadow: ['na incerteza você se agarra à última palavra'],
    practice: ['deixe que a outra pessoa encerre a próxima conversa'],
  },
  2: {
    shadow: ['sem segurança você corre a pedir a aprovação de alguém'],
    practice: ['separe a roupa de amanhã sem perguntar se combina'],
  },
  3: {
    shadow: ['a insegurança faz você falar para encher o vazio'],
    practice: ['espere que outra voz rompa o próximo silêncio'],
  },
  4: {
    shadow: ['o medo do imprevisto manda você conferir tudo mais uma vez'],
    practice: ['saia um dia de casa sem lista e sem segundo plano'],
  },
  5: {
    shadow: ['ao primeiro aperto sua mão já procura a saída'],
    practice: ['fique mais dez minutos num lugar de onde já queria sair'],
  },
  6: {
    shadow: ['na dúvida você se põe a arrumar a vida alheia'],
    practice: ['cruze os braços diante de uma bagunça que não é sua'],
  },
  7: {
    shadow: ['a hesitação pede sempre mais uma leitura antes de agir'],
    practice: ['tome uma decisão miúda com o que já se sabe'],
  },
  8: {
    shadow: ['em terreno incerto seus dedos apertam o controle'],
    practice: ['entregue a alguém o leme de uma tarefa até o fim da semana'],
  },
  9: {
    shadow: ['a insegurança faz você pensar em todo mundo menos em si'],
    practice: ['anote um desejo só seu e atenda a ele até domingo'],
  },
};
