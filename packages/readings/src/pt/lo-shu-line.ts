import type { Statements } from '../knowledge.ts';

/** The lines of the Lo Shu square, complete or empty. */
export const loShuLine: Statements<'loShuLine'> = {
  'mental.complete': {
    gift: [
      'memória e lógica trabalham em você na mesma bancada',
      'você guarda o nome, o rosto e o fio da conversa',
      'sua cabeça acha a gaveta certa no escuro',
    ],
    practice: ['ensine a alguém um truque para lembrar melhor', 'empreste sua lembrança a quem perdeu uma'],
  },
  'mental.empty': {
    gift: [
      'você aprende mais com exemplo do que com teoria',
      'seu pensamento viaja sem mala e vê o que há',
      'a resposta chega a você pelas mãos antes do livro',
    ],
    practice: ['conte com suas palavras aquilo que acabou de ler', 'resuma um texto a alguém sem olhar de novo'],
  },
  'emotional.complete': {
    gift: [
      'você reconhece o que os outros sentem e o que é seu',
      'você ouve o coração por baixo da frase educada',
      'seu afeto acha a temperatura certa para cada visita',
    ],
    practice: ['dê alguns minutos a um sentimento sem consertar nada', 'ceda ainda hoje a um gesto de ternura'],
  },
  'emotional.empty': {
    gift: [
      'o drama alheio quase não pega em sua roupa',
      'os fatos guiam você na hora em que o humor quer o volante',
      'uma discussão acalorada encontra em você ar fresco',
    ],
    practice: ['procure a palavra certa para o seu humor de hoje', 'pare ao meio-dia e pergunte como anda o peito'],
  },
  'practical.complete': {
    gift: [
      'o que você imagina acaba em cima da mesa e funciona',
      'entre seus dedos a ideia logo vira objeto',
      'um objeto com defeito logo ganha a sua atenção',
    ],
    practice: ['ajude alguém a montar um móvel ou um plano', 'admire por um minuto aquilo que acabou de fazer'],
  },
  'practical.empty': {
    gift: [
      'sua vida anda solta entre ideias e afetos',
      'os objetos e sua manutenção prendem pouco você',
      'sua riqueza cabe em histórias mais do que em ferramentas',
    ],
    practice: ['aprenda um conserto caseiro e use logo', 'ponha um gancho ou uma caixa onde mora a bagunça'],
  },
  'thought.complete': {
    gift: [
      'planejar, imaginar e prever saem de você num gesto só',
      'seus planos já nascem com dobradiça e parafuso',
      'uma ideia sua chega à rua com sapatos amarrados',
    ],
    practice: ['desenhe o mapa de uma ideia da entrada à saída', 'pendure na parede um projeto de uma folha só'],
  },
  'thought.empty': {
    gift: [
      'você se deixa surpreender pelo que o dia oferece',
      'você encara o dia sem teoria na bagagem',
      'o improviso acha você de portas abertas',
    ],
    practice: ['escreva à noite os passos da manhã seguinte', 'explique em voz alta o que pretende antes de se mexer'],
  },
  'will.complete': {
    gift: ['sua palavra tem peso de âncora', 'há em você um eixo difícil de entortar', 'seu sim continua sim no dia seguinte'],
    practice: ['confira com franqueza se uma meta ainda importa', 'veja se o alvo que persegue ainda é seu'],
  },
  'will.empty': {
    gift: [
      'você acerta o passo com os outros sem perder o humor',
      'você deixa o assunto amadurecer sem forçar a maçaneta',
      'um plano alheio cabe em você sem ferir o orgulho',
    ],
    practice: ['faça uma promessa minúscula e cumpra antes de dormir', 'escolha uma meta tão pequena que não possa fugir'],
  },
  'action.complete': {
    gift: [
      'do dito ao feito você leva pouco tempo',
      'entre falar e fazer há para você um só degrau',
      'seus pés se mexem com a ideia ainda morna',
    ],
    practice: ['espere um minuto inteiro antes de se pôr em marcha', 'fique um instante sem se mexer e tome um chá'],
  },
  'action.empty': {
    gift: [
      'você olha bem o tabuleiro antes de mover a peça',
      'você vê os outros correrem em roda e guarda o fôlego',
      'o gesto demora em você e por isso sai inteiro',
    ],
    practice: ['ligue um cronômetro curto e comece o adiado', 'execute agora a primeira tarefa que vier à cabeça'],
  },
  'golden.complete': {
    gift: [
      'mão hábil e bom coração se juntam no que você faz',
      'habilidade e bondade fazem dupla em você',
      'um trabalho útil sai de suas mãos com jeito de presente',
    ],
    practice: ['use uma habilidade sua para alegrar alguém', 'ponha seu ofício a serviço de alguém da rua'],
  },
  'golden.empty': {
    gift: [
      'você busca do seu jeito o meio entre útil e sentido',
      'você casa o útil com o afeto sem copiar modelo',
      'mão e coração vão à escola em dias alternados',
    ],
    practice: ['faça com carinho uma tarefa puramente prática', 'remende algo para uma pessoa querida'],
  },
  'silver.complete': {
    gift: [
      'você percebe o valor de um lugar e sabe zelar por ele',
      'seu olho vê o valor sob a pintura descascada',
      'um bom terreno fala com você antes do anúncio',
    ],
    practice: ['arrume uma goteira, uma dobradiça ou uma moldura', 'ande pela sua casa como se estivesse de visita'],
  },
  'silver.empty': {
    gift: [
      'as posses prendem pouco e você muda de canto com leveza',
      'ter pouco deixa suas mãos livres',
      'a chave de um lugar pesa menos em você que a lembrança dele',
    ],
    practice: ['cuide de um objeto seu como se fosse herança', 'eleja um objeto digno de ficar e dê a ele um lugar'],
  },
};
