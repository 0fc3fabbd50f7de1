import type { Statements } from '../knowledge.ts';

/** What asks for care on the way. */
export const karmicDebt: Statements<'karmicDebt'> = {
  13: {
    shadow: [
      'o atalho acena bonito e costuma cobrar na volta',
      'a tarefa mais pesada dorme sempre no fim da lista',
      'um jeitinho rápido sai caro na segunda vez',
    ],
    gift: [
      'o trabalho feito por inteiro devolve a você uma confiança quieta',
      'a paciência com o serviço miúdo dá calo bom à mão',
      'o que se refaz com cuidado raramente torna a quebrar',
    ],
    relationships: ['um conserto levado até o fim vale aos seus por dez promessas'],
    work: ['a segunda demão dá menos trabalho que a reforma'],
    inner: ['uma voz apressada e uma voz paciente disputam o seu martelo'],
    practice: [
      'termine sem pressa uma tarefa que costuma sair pela metade',
      'refaça direito uma coisa que saiu às pressas',
      'dê um tempinho diário ao que você empurra com a barriga',
    ],
  },
  14: {
    shadow: [
      'o vale-tudo pode virar outra espécie de coleira',
      'o “só mais um” estica a noite mais do que devia',
      'a rotina se desmancha na primeira brisa',
    ],
    gift: [
      'o limite escolhido por você alarga o espaço em vez de cortar',
      'a medida certa deixa o prazer durar mais',
      'um compromisso mantido dá à sua liberdade um endereço',
    ],
    relationships: ['o afeto se aquieta onde você aparece no dia marcado'],
    work: ['o horário livre rende mais com uma cerca feita por você'],
    inner: ['o desejo quer bis e a medida apaga as luzes'],
    practice: [
      'marque um ponto de parada para um gosto que anda sem freio',
      'decida antes de sair a hora de voltar',
      'passe um dia sem aquilo que você sempre repete',
    ],
  },
  16: {
    shadow: [
      'o orgulho constrói alto e esquece de olhar a fundação',
      'a certeza alta demais não escuta a viga estalar',
      'pedir desculpa parece descer do telhado sem escada',
    ],
    gift: [
      'dos tijolos caídos nasce uma casa mais simples e mais sua',
      'a queda de uma ilusão deixa a vista mais limpa',
      'a humildade aprendida faz conversa mais longa que o brilho',
    ],
    relationships: ['uma fissura mostrada a tempo aproxima mais que a fachada'],
    work: ['o projeto ganha quando alguém pode apontar o erro cedo'],
    inner: ['a ideia que você faz de si gosta de vista alta'],
    practice: [
      'admita um engano diante de quem sofreu com ele',
      'pergunte a alguém de pé no chão como faria no seu lugar',
      'ouça uma crítica até o fim e agradeça',
    ],
  },
  19: {
    shadow: [
      'segurar tudo por conta própria vai estreitando o caminho',
      'a porta trancada por dentro passa por valentia',
      'recusar a mão alheia deixa o fardo do mesmo tamanho',
    ],
    gift: [
      'a força que aprende a pedir encontra mais mãos do que esperava',
      'a independência fica mais alegre com gente em volta',
      'dividir o leme não diminui quem conhece o mar',
    ],
    relationships: ['as pessoas próximas esperam a vez de segurar a outra ponta'],
    work: ['a carga anda melhor depois que você mostra a mais gente onde pegar'],
    inner: ['pedir ajuda range em você como porta pouco usada'],
    practice: [
      'faça um pedido claro a alguém antes de se esgotar',
      'aceite a primeira oferta de ajuda desta semana',
      'conte a um amigo onde o sapato aperta',
    ],
  },
};
