import type { Statements } from '../knowledge.ts';

/** Where the whole date points. */
export const destiny: Statements<'destiny'> = {
  1: {
    gift: ['a meta maior é seguir um rumo escolhido por dentro'],
    shadow: ['chegar antes pode virar mais importante que chegar bem'],
    practice: ['escreva numa frase o que quer começar antes do fim do mês'],
  },
  2: {
    gift: ['o conjunto aponta para a arte de unir o que estava separado'],
    shadow: ['viver de ponte pode deixar você sem margem própria'],
    practice: ['aproxime duas pessoas que têm algo a conversar'],
  },
  3: {
    gift: ['o alvo largo é fazer do que se vive alguma coisa que se conta'],
    shadow: ['o brilho da forma pode esconder a falta de assunto'],
    practice: ['registre uma lembrança boa para quem vem depois'],
  },
  4: {
    gift: ['no fundo a direção é deixar algo sólido onde havia barro'],
    shadow: ['o dever de construir pode esquecer para que serve a casa'],
    practice: ['dedique meia hora diária a uma obra que demora'],
  },
  5: {
    gift: ['seu horizonte é provar que se pode mudar sem se perder'],
    shadow: ['cada encruzilhada parece melhor que a anterior'],
    practice: ['converse com alguém que viveu de um jeito oposto ao seu'],
  },
  6: {
    gift: ['o sentido maior está em alguém se sentir em casa graças a você'],
    shadow: ['o dever pode crescer até cobrir o rosto de quem se ama'],
    practice: ['repare um laço com um gesto pequeno'],
  },
  7: {
    gift: ['a mira comprida procura entender antes de explicar'],
    shadow: ['a busca pode trocar a vida pela nota de rodapé'],
    practice: ['releia um livro que marcou você e sublinhe outra coisa'],
  },
  8: {
    gift: ['o rumo geral é usar bem a força e repartir o resultado'],
    shadow: ['o tamanho do feito pode tapar o motivo'],
    practice: ['defina o que seria justo num assunto que depende de você'],
  },
  9: {
    gift: ['a viagem inteira olha para um bem maior que a própria porta'],
    shadow: ['salvar o distante pode custar o afeto de perto'],
    practice: ['dê tempo a uma causa do seu bairro'],
  },
};
