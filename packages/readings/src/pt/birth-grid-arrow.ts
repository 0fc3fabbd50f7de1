import type { Statements } from '../knowledge.ts';

/** The full and the empty lines of the birth grid. */
export const birthGridArrow: Statements<'birthGridArrow'> = {
  determination: {
    gift: ['o que você decide não desmancha na chuva'],
    practice: ['pergunte a si se o esforço de hoje ainda compensa'],
  },
  procrastination: {
    gift: ['você sabe esperar a fruta amadurecer no pé'],
    practice: ['faça já a parte mais curta do que foi adiado'],
  },
  spirituality: {
    gift: ['uma fé quieta no bem dá serenidade ao seu passo'],
    practice: ['reserve um instante de quietude ao acordar'],
  },
  enquirer: {
    gift: ['você só engole uma resposta depois de mastigar as perguntas'],
    practice: ['escute a certeza de alguém sem rebater'],
  },
  intellect: {
    gift: ['sua mente liga fatos com gosto e boa memória'],
    practice: ['explique algo complicado usando palavras curtas'],
  },
  poor_memory: {
    gift: ['você vive no presente e guarda pouco rancor'],
    practice: ['anote na hora aquilo que quer lembrar'],
  },
  emotional_balance: {
    gift: ['seu humor volta ao centro como pêndulo bem pendurado'],
    practice: ['faça companhia a alguém agitado sem apressar a calma'],
  },
  hypersensitivity: {
    gift: ['você nota sopros e tons que escapam à maioria'],
    practice: ['reserve para si um cantinho sem visitas'],
  },
  practicality: {
    gift: ['suas mãos adivinham o lugar de cada coisa'],
    practice: ['use as mãos em algo que seja pura brincadeira'],
  },
  disorder: {
    gift: ['você se move bem onde outros já não acham nada'],
    practice: ['arrume toda noite uma única superfície do quarto'],
  },
  planner: {
    gift: ['você vê o conjunto e a ordem boa de fazer'],
    practice: ['comece um plano antes de dar o último polimento'],
  },
  will: {
    gift: ['a palavra dada fica de pé em qualquer tempo'],
    practice: ['ceda num ponto pequeno e veja o que acontece'],
  },
  frustrations: {
    gift: ['das decepções você tira um olhar mais pé no chão'],
    practice: ['diga o que espera antes de se magoar com a falta'],
  },
  activity: {
    gift: ['seu corpo pede movimento e a tarefa agradece'],
    practice: ['fique em repouso alguns minutos depois do almoço'],
  },
  passivity: {
    gift: ['sua calma dá tempo para as coisas mostrarem a forma'],
    practice: ['escolha uma pendência e resolva antes do meio-dia'],
  },
};
