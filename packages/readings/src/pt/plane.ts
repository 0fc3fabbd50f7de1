import type { Statements } from '../knowledge.ts';

/** Where the letters gather or are few. */
export const plane: Statements<'plane'> = {
  'physical.strong': {
    gift: ['você pisa em fatos e quase nunca compra fumaça'],
    practice: ['feche os olhos e siga uma impressão por meia hora'],
  },
  'physical.weak': {
    gift: ['seu pensamento anda leve, sem tropeçar em coisas'],
    practice: ['mexa o corpo numa tarefa de jardim ou de faxina'],
  },
  'mental.strong': {
    gift: ['sua cabeça põe os fatos em fila antes de opinar'],
    practice: ['decida uma coisa miúda só pelo gosto'],
  },
  'mental.weak': {
    gift: ['você chega ao ponto sem dar voltas de teoria'],
    practice: ['escreva três motivos antes de uma escolha'],
  },
  'emotional.strong': {
    gift: ['o coração reage antes da frase e costuma acertar'],
    practice: ['espere o café esfriar antes de responder com emoção'],
  },
  'emotional.weak': {
    gift: ['no meio do drama sua voz mantém a temperatura'],
    practice: ['diga a alguém o que sente com uma palavra exata'],
  },
  'intuitive.strong': {
    gift: ['você pressente a curva antes da placa'],
    practice: ['confira um pressentimento com quem entende do assunto'],
  },
  'intuitive.weak': {
    gift: ['você confia no que se vê e isso poupa enganos'],
    practice: ['anote um palpite de manhã e releia à noite'],
  },
};
