import type { Statements } from '../knowledge.ts';

/** What this day is good for. */
export const personalDay: Statements<'personalDay'> = {
  1: {
    gift: ['hoje um passo curto abre um caminho comprido'],
    shadow: ['a impaciência pode furar a fila do bom senso'],
    practice: ['faça antes do meio-dia aquilo que só depende de você'],
  },
  2: {
    gift: ['hoje uma resposta mansa abre mais que um argumento'],
    shadow: ['você pode passar o dia esperando um sinal alheio'],
    practice: ['pergunte a alguém como foi o dia e ouça até o fim'],
  },
  3: {
    gift: ['as palavras saem soltas e acham ouvido'],
    shadow: ['a conversa pode fugir com a sua tarde'],
    practice: ['mande uma mensagem que faça alguém sorrir'],
  },
  4: {
    gift: ['rende mais hoje quem segue uma coisa por vez'],
    shadow: ['um detalhe teimoso pode travar a máquina toda'],
    practice: ['arrume a mesa antes de começar e também ao terminar'],
  },
  5: {
    gift: ['a rua traz hoje mais respostas que o escritório'],
    shadow: ['mudar de ideia a toda hora cansa quem espera'],
    practice: ['faça um caminho diferente até o lugar de sempre'],
  },
  6: {
    gift: ['um gesto caseiro aquece hoje o dia de alguém'],
    shadow: ['você cuida de tudo e engole a comida fria'],
    practice: ['jante com calma na companhia de quem você gosta'],
  },
  7: {
    gift: ['uma hora quieta hoje vale por uma semana corrida'],
    shadow: ['a suspeita pode ver fumaça onde só há neblina'],
    practice: ['tire um quarto de hora para não fazer nada'],
  },
  8: {
    gift: ['você tem hoje pulso para resolver o que se arrasta'],
    shadow: ['o tom de chefe pode escapar na cozinha'],
    practice: ['feche um assunto pendente com uma ligação objetiva'],
  },
  9: {
    gift: ['vale perdoar miudezas e dar o assunto por encerrado'],
    shadow: ['o cansaço do mundo pode sentar no seu colo'],
    practice: ['jogue fora ou doe uma coisa antes de dormir'],
  },
};
