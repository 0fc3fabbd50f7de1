import type { Statements } from '../knowledge.ts';

/** The habit that one slips into when unsure, and how to loosen it. */
export const habitChallenge: Statements<'habitChallenge'> = {
  1: {
    shadow: ['na incerteza você se agarra à última palavra', 'a teimosia vira corrimão em escada escura'],
    practice: ['deixe que a outra pessoa encerre a próxima conversa', 'troque um “eu sei” por um “me conte”'],
  },
  2: {
    shadow: ['sem segurança você corre a pedir a aprovação de alguém', 'o medo de desagradar põe palavras alheias na sua boca'],
    practice: ['separe a roupa de amanhã sem perguntar se combina', 'devolva com gentileza um prato que veio errado'],
  },
  3: {
    shadow: ['a insegurança faz você falar para encher o vazio', 'a brincadeira sai por nervosismo e não por gosto'],
    practice: ['espere que outra voz rompa o próximo silêncio', 'conte uma notícia sua em apenas uma frase'],
  },
  4: {
    shadow: ['o medo do imprevisto manda você conferir tudo mais uma vez', 'uma mania de ordem ocupa a hora do descanso'],
    practice: ['saia um dia de casa sem lista e sem segundo plano', 'deixe uma cama por fazer até a noite'],
  },
  5: {
    shadow: ['ao primeiro aperto sua mão já procura a saída', 'trocar de assunto vira abrigo contra a pergunta incômoda'],
    practice: ['fique mais dez minutos num lugar de onde já queria sair', 'termine a conversa chata antes de olhar o telefone'],
  },
  6: {
    shadow: ['na dúvida você se põe a arrumar a vida alheia', 'a necessidade de ter serventia não deixa você sentar'],
    practice: ['cruze os braços diante de uma bagunça que não é sua', 'aceite um favor sem retribuir no mesmo dia'],
  },
  7: {
    shadow: ['a hesitação pede sempre mais uma leitura antes de agir', 'o isolamento parece mais seguro que uma pergunta em voz alta'],
    practice: ['tome uma decisão miúda com o que já se sabe', 'faça em público uma pergunta básica'],
  },
  8: {
    shadow: ['em terreno incerto seus dedos apertam o controle', 'o cargo serve de casaco em dia de frio'],
    practice: ['entregue a alguém o leme de uma tarefa até o fim da semana', 'peça a uma pessoa mais nova que mostre como se faz'],
  },
  9: {
    shadow: ['a insegurança faz você pensar em todo mundo menos em si', 'a desculpa de ajudar longe adia o que arde perto'],
    practice: ['anote um desejo só seu e atenda a ele até domingo', 'resolva hoje uma pendência da própria casa'],
  },
};
