import type { Statements } from '../knowledge.ts';

/** What this day is good for. */
export const personalDay: Statements<'personalDay'> = {
  1: {
    gift: ['hoje um passo curto abre um caminho comprido', 'a primeira tentativa custa hoje menos que de costume'],
    shadow: ['a impaciência pode furar a fila do bom senso', 'sua pressa pode cortar uma fala que serviria'],
    practice: ['faça antes do meio-dia aquilo que só depende de você', 'comece o dia pela tarefa que dá mais receio'],
  },
  2: {
    gift: ['hoje uma resposta mansa abre mais que um argumento', 'as horas favorecem quem ouve e escolhe bem a palavra'],
    shadow: ['você pode passar o dia esperando um sinal alheio', 'uma hesitação pode seguir você de sala em sala'],
    practice: ['pergunte a alguém como foi o dia e ouça até o fim', 'puxe a cadeira para perto de quem fala baixo'],
  },
  3: {
    gift: ['as palavras saem soltas e acham ouvido', 'o bom humor circula hoje como pão quentinho'],
    shadow: ['a conversa pode fugir com a sua tarde', 'uma piada fora de hora pode pisar em calo alheio'],
    practice: ['mande uma mensagem que faça alguém sorrir', 'ponha um pouco de graça num recado sério'],
  },
  4: {
    gift: ['rende mais hoje quem faz uma coisa por vez', 'a constância acha hoje um bom aliado no relógio'],
    shadow: ['um detalhe teimoso pode travar a máquina toda', 'uma gaveta torta pode prender você sem motivo'],
    practice: ['arrume a mesa antes de começar e também ao terminar', 'limpe a ferramenta que você mais usa'],
  },
  5: {
    gift: ['a rua traz hoje mais respostas que o escritório', 'uma surpresa de passagem alarga a tarde'],
    shadow: ['mudar de ideia a toda hora cansa quem espera', 'a vontade de sair pode pular um compromisso'],
    practice: ['faça um caminho diferente até o lugar de sempre', 'coma ao ar livre ou perto da janela'],
  },
  6: {
    gift: ['um gesto caseiro aquece hoje o dia de alguém', 'uma atenção pequena hoje vai longe'],
    shadow: ['você cuida de tudo e engole a comida fria', 'três preocupações emprestadas podem voltar com você à noite'],
    practice: ['jante com calma na companhia de quem você gosta', 'faça um chá para alguém e outro para você'],
  },
  7: {
    gift: ['uma hora quieta hoje vale por uma semana corrida', 'um pensamento tem hoje tempo de chegar ao fundo'],
    shadow: ['a suspeita pode ver fumaça onde só há neblina', 'a cabeça pode responder antes de o coração perguntar'],
    practice: ['tire um quarto de hora para não fazer nada', 'troque a última hora de tela por um caderno'],
  },
  8: {
    gift: ['você tem hoje pulso para resolver o que se arrasta', 'um assunto concreto pode chegar ao fim antes da noite'],
    shadow: ['o tom de chefe pode escapar na cozinha', 'o placar pode falar mais alto que as pessoas'],
    practice: ['feche um assunto pendente com uma ligação objetiva', 'confira uma conta que anda esquecida'],
  },
  9: {
    gift: ['vale perdoar miudezas e dar o assunto por encerrado', 'fica mais fácil hoje fechar os olhos a uma falha'],
    shadow: ['o cansaço do mundo pode sentar no seu colo', 'uma tristeza antiga pode entrar junto com a tarde'],
    practice: ['jogue fora ou doe uma coisa antes de dormir', 'dê passagem a quem está com pressa'],
  },
};
