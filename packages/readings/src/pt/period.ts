import type { Statements } from '../knowledge.ts';

/** The background of a third of life. */
export const period: Statements<'period'> = {
  1: {
    gift: ['estes anos ensinam a puxar a própria carroça'],
    shadow: ['o ambiente cobra autonomia até de quem queria companhia'],
    practice: ['resolva nesta semana um assunto sem pedir opinião'],
  },
  2: {
    gift: ['por trás dos dias toca uma música de parceria'],
    shadow: ['as comparações rondam esta fase como mosquito'],
    practice: ['elogie alguém sem se colocar ao lado'],
  },
  3: {
    gift: ['a paisagem da época tem tinta, voz e gente em volta'],
    shadow: ['o cenário convida a começar demais'],
    practice: ['escolha um passatempo e dê a ele uma hora inteira'],
  },
  4: {
    gift: ['por trás de tudo há um ritmo de obra e de horta'],
    shadow: ['o teto da fase pode parecer baixo'],
    practice: ['cuide hoje de uma base, seja o sono ou a despensa'],
  },
  5: {
    gift: ['tudo se move como rodoviária em véspera de feriado'],
    shadow: ['tanto vaivém pode afrouxar as raízes'],
    practice: ['guarde um objeto que acompanhe você em toda mudança'],
  },
  6: {
    gift: ['ao redor crescem laços, deveres e cheiros de cozinha'],
    shadow: ['o clima da época pesa sobre quem diz sempre sim'],
    practice: ['combine com a família uma folga para cada pessoa'],
  },
  7: {
    gift: ['a moldura destes anos é de estudo e janelas altas'],
    shadow: ['a distância dos outros pode virar mobília'],
    practice: ['convide alguém para dividir o que você anda estudando'],
  },
  8: {
    gift: ['o terreno fala de metas, recursos e mãos na massa'],
    shadow: ['o relógio da fase anda mais duro que o seu'],
    practice: ['marque uma hora de descanso com a seriedade de reunião'],
  },
  9: {
    gift: ['o cenário é amplo, com portos e despedidas'],
    shadow: ['o mundo inteiro parece esperar a sua ajuda'],
    practice: ['escolha uma só pessoa para ajudar nesta semana'],
  },
  11: {
    gift: ['a época zumbe de ideias e de coincidências que fazem pensar'],
    shadow: ['o excesso de sinais deixa os ombros tensos'],
    practice: ['separe num papel o que você sabe do que imagina'],
  },
  22: {
    gift: ['os anos falam de obras maiores que uma pessoa'],
    shadow: ['esperanças alheias podem encher seus bolsos de pedra'],
    practice: ['divida uma grande tarefa com quem já se ofereceu'],
  },
  33: {
    gift: ['nestes anos há sempre alguém por perto para aprender e ensinar'],
    shadow: ['o ambiente toma seu carinho como água da torneira'],
    practice: ['feche a porta por uma hora e avise com um sorriso'],
  },
};
