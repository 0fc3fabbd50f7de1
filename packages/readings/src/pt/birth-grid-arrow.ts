import type { Statements } from '../knowledge.ts';

/** The full and the empty lines of the birth grid. */
export const birthGridArrow: Statements<'birthGridArrow'> = {
  determination: {
    gift: [
      'o que você decide não desmancha na chuva',
      'uma resolução sua atravessa chuva e vento contrário',
      'a meta escolhida puxa você feito corda de barco',
    ],
    practice: ['veja com calma se o esforço de hoje ainda compensa', 'procure uma vez o lado aberto do muro'],
  },
  procrastination: {
    gift: [
      'você sabe esperar a fruta amadurecer no pé',
      'os assuntos têm com você o direito de amadurecer',
      'sua pausa deixa cair do galho as pressas inúteis',
    ],
    practice: ['faça já a parte mais curta do que foi adiado', 'ligue o despertador e trabalhe até ele tocar'],
  },
  spirituality: {
    gift: [
      'uma fé quieta no bem dá serenidade ao seu passo',
      'uma confiança mansa dá a mão a você nas horas estranhas',
      'o sagrado visita você na pia e na fila',
    ],
    practice: ['reserve um instante de quietude ao acordar', 'acenda uma vela ao entardecer e não faça mais nada'],
  },
  enquirer: {
    gift: [
      'você só engole uma resposta depois de mastigar as perguntas',
      'você pede para ver as peças antes de aplaudir',
      'toda explicação curta ganha de você mais um porquê',
    ],
    practice: ['escute a certeza de alguém sem rebater', 'deixe um pequeno mistério em paz'],
  },
  intellect: {
    gift: [
      'sua mente liga fatos com gosto e boa memória',
      'seu pensamento é vivo, largo e bem mobiliado',
      'uma dúvida boa põe sua cabeça para dançar',
    ],
    practice: ['explique algo complicado usando palavras curtas', 'mostre a alguém três estrelas que você saiba nomear'],
  },
  poor_memory: {
    gift: [
      'você vive no presente e guarda pouco rancor',
      'sua cabeça fica arejada porque junta pouco papel velho',
      'cada manhã encontra você com a lousa limpa',
    ],
    practice: ['anote na hora aquilo que quer lembrar', 'repita em voz alta o próximo nome que ouvir'],
  },
  emotional_balance: {
    gift: [
      'seu humor volta ao centro como pêndulo bem pendurado',
      'entre o quente e o frio você acha o morno bom',
      'sua calma serve de poltrona a muita gente',
    ],
    practice: ['faça companhia a alguém agitado sem apressar a calma', 'deixe um refrão bobo levar você por um dia'],
  },
  hypersensitivity: {
    gift: [
      'você nota sopros e tons que escapam à maioria',
      'você sente o ar do quarto mudar atrás da porta',
      'a beleza mais tímida se revela a você',
    ],
    practice: ['reserve para si um cantinho sem visitas', 'tire uma hora de sossego depois de cada multidão'],
  },
  practicality: {
    gift: [
      'suas mãos adivinham o lugar de cada coisa',
      'ferramentas, motores e horários obedecem a você de bom grado',
      'um problema concreto melhora o seu humor',
    ],
    practice: ['use as mãos em algo que seja pura brincadeira', 'dedique uma noite a algo perfeitamente inútil'],
  },
  disorder: {
    gift: [
      'você se move bem onde outros já não acham nada',
      'você circula à vontade onde outros se perdem',
      'da mistura de papéis saem suas combinações mais raras',
    ],
    practice: ['arrume toda noite uma única superfície do quarto', 'guarde cada coisa assim que acabar de usar'],
  },
  planner: {
    gift: [
      'você vê o conjunto e a boa ordem dos passos',
      'você confere o roteiro antes de abrir a mala',
      'as etapas se arrumam na sua cabeça como cartas na mão',
    ],
    practice: ['comece um plano antes de dar o último polimento', 'programe um dia livre e nada além disso'],
  },
  will: {
    gift: [
      'a palavra dada fica de pé em qualquer tempo',
      'você fixa um rumo e o dia se ajeita em volta',
      'o rumo marcado de manhã chega com você à noite',
    ],
    practice: ['ceda num ponto pequeno e veja o que acontece', 'perca de propósito uma discussão à toa'],
  },
  frustrations: {
    gift: [
      'das decepções você tira um olhar mais pé no chão',
      'os tropeços ensinaram você a construir sobre o real',
      'uma expectativa quebrada vira em você bom senso',
    ],
    practice: ['diga o que espera antes de se magoar com a falta', 'avise com antecedência o que espera de uma pessoa'],
  },
  activity: {
    gift: [
      'seu corpo pede movimento e a tarefa agradece',
      'seus pés saem de casa junto com a ideia',
      'ficar sem fazer nada cansa você mais que subir escada',
    ],
    practice: ['fique em repouso alguns minutos depois do almoço', 'deite na grama ou no sofá sem finalidade'],
  },
  passivity: {
    gift: [
      'sua calma dá tempo para as coisas mostrarem a forma',
      'você sabe não fazer nada com elegância',
      'seu sossego deixa o mundo girar sem empurrão',
    ],
    practice: ['escolha uma pendência e resolva antes do meio-dia', 'prefira hoje um passeio curto à poltrona'],
  },
};
