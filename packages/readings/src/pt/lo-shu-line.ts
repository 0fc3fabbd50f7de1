import type { Statements } from '../knowledge.ts';

/** The lines of the Lo Shu square, complete or empty. */
export const loShuLine: Statements<'loShuLine'> = {
  'mental.complete': {
    gift: ['memória e lógica trabalham em você na mesma bancada'],
    practice: ['ensine a alguém um truque para lembrar melhor'],
  },
  'mental.empty': {
    gift: ['você aprende mais com exemplo do que com teoria'],
    practice: ['conte com suas palavras aquilo que acabou de ler'],
  },
  'emotional.complete': {
    gift: ['você reconhece o que os outros sentem e o que é seu'],
    practice: ['dê alguns minutos a um sentimento sem consertar nada'],
  },
  'emotional.empty': {
    gift: ['o drama alheio quase não pega em sua roupa'],
    practice: ['procure a palavra certa para o seu humor de hoje'],
  },
  'practical.complete': {
    gift: ['o que você imagina acaba em cima da mesa e funciona'],
    practice: ['ajude alguém a montar um móvel ou um plano'],
  },
  'practical.empty': {
    gift: ['sua vida anda solta entre ideias e afetos'],
    practice: ['aprenda um conserto caseiro e use logo'],
  },
  'thought.complete': {
    gift: ['planejar, imaginar e prever saem de você num gesto só'],
    practice: ['desenhe o mapa de uma ideia da entrada à saída'],
  },
  'thought.empty': {
    gift: ['você se deixa surpreender pelo que o dia oferece'],
    practice: ['escreva à noite os passos da manhã seguinte'],
  },
  'will.complete': {
    gift: ['uma decisão sua aguenta muito vento'],
    practice: ['confira com franqueza se uma meta ainda importa'],
  },
  'will.empty': {
    gift: ['você acerta o passo com os outros sem perder o humor'],
    practice: ['faça uma promessa minúscula e cumpra antes de dormir'],
  },
  'action.complete': {
    gift: ['do dito ao feito você leva pouco tempo'],
    practice: ['espere um minuto inteiro antes de se pôr em marcha'],
  },
  'action.empty': {
    gift: ['você olha bem o tabuleiro antes de mover a peça'],
    practice: ['ligue um cronômetro curto e comece o adiado'],
  },
  'golden.complete': {
    gift: ['mão hábil e bom coração se juntam no que você faz'],
    practice: ['use uma habilidade sua para alegrar alguém'],
  },
  'golden.empty': {
    gift: ['você busca do seu jeito o meio entre útil e sentido'],
    practice: ['faça com carinho uma tarefa puramente prática'],
  },
  'silver.complete': {
    gift: ['você percebe o valor de um lugar e sabe zelar por ele'],
    practice: ['arrume uma goteira, uma dobradiça ou uma moldura'],
  },
  'silver.empty': {
    gift: ['as posses prendem pouco e você muda de canto com leveza'],
    practice: ['cuide de um objeto seu como se fosse herança'],
  },
};
