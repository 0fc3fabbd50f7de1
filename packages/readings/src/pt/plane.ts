import type { Statements } from '../knowledge.ts';

/** Where the letters gather or are few. */
export const plane: Statements<'plane'> = {
  'physical.strong': {
    gift: ['você pisa em fatos e quase nunca compra fumaça', 'você entende uma coisa depois de pegar nela'],
    practice: ['feche os olhos e siga uma impressão por meia hora', 'leia um poema no fim de um dia cheio de tarefas'],
  },
  'physical.weak': {
    gift: ['seu pensamento anda leve, sem tropeçar em coisas', 'pouca bagagem basta para você viver bem'],
    practice: ['mexa o corpo numa tarefa de jardim ou de faxina', 'descasque legumes devagar e sinta o cheiro'],
  },
  'mental.strong': {
    gift: ['sua cabeça põe os fatos em fila antes de opinar', 'você desenrola o novelo enquanto outros olham a lã'],
    practice: ['decida uma coisa miúda só pelo gosto', 'deixe o coração escolher o caminho de hoje'],
  },
  'mental.weak': {
    gift: ['você chega ao ponto sem dar voltas de teoria', 'suas conclusões nascem do que você viveu'],
    practice: ['escreva três motivos antes de uma escolha', 'liste prós e contras de uma escolha média'],
  },
  'emotional.strong': {
    gift: ['seu coração costuma acertar antes da frase', 'o sentimento dá o tom e o compasso aos seus dias'],
    practice: ['espere o café esfriar antes de responder com emoção', 'espere a onda passar para mandar a mensagem'],
  },
  'emotional.weak': {
    gift: ['no meio do drama sua voz mantém a temperatura', 'sua cabeça continua fresca em sala quente'],
    practice: ['diga a alguém o que sente com uma palavra exata', 'diga a uma velha amizade quanto ela importa'],
  },
  'intuitive.strong': {
    gift: ['você pressente a curva antes da placa', 'às vezes você sabe sem ter visto a prova'],
    practice: ['confira um pressentimento com quem entende do assunto', 'ponha um fato ao lado do seu palpite'],
  },
  'intuitive.weak': {
    gift: ['você confia no que se vê e isso poupa enganos', 'os sinais do mundo visível bastam a você'],
    practice: ['anote um palpite de manhã e releia à noite', 'repare por um dia no primeiro pensamento da manhã'],
  },
};
