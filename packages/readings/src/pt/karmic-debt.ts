import type { Statements } from '../knowledge.ts';

/** What asks for care on the way. */
export const karmicDebt: Statements<'karmicDebt'> = {
  13: {
    shadow: ['o atalho acena bonito e costuma cobrar na volta'],
    gift: ['o trabalho feito por inteiro devolve a você uma confiança quieta'],
    practice: ['termine sem pressa uma tarefa que costuma sair pela metade'],
  },
  14: {
    shadow: ['a liberdade sem medida pode virar outra espécie de coleira'],
    gift: ['o limite escolhido por você alarga o espaço em vez de cortar'],
    practice: ['ponha uma medida clara num prazer que anda sem freio'],
  },
  16: {
    shadow: ['o orgulho constrói alto e esquece de olhar a fundação'],
    gift: ['dos tijolos caídos nasce uma casa mais simples e mais sua'],
    practice: ['admita um engano diante de quem sofreu com ele'],
  },
  19: {
    shadow: ['segurar tudo por conta própria vai estreitando o caminho'],
    gift: ['a força que aprende a pedir encontra mais mãos do que esperava'],
    practice: ['faça um pedido claro a alguém antes de se esgotar'],
  },
};
