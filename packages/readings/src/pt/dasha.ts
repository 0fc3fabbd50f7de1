import type { Statements } from '../knowledge.ts';

/** What the number brings that rules a stretch of years, a year, some weeks or a day. */
export const dasha: Statements<'dasha'> = {
  1: {
    gift: ['por ora convém ficar de pé onde se possa ver você', 'este tempo dá peso à sua assinatura', 'a hora é de falar em nome próprio'],
    shadow: ['a luz forte deste período mostra também as rugas da vaidade', 'querer o centro pode deixar vazios os lados'],
    practice: ['diga em público uma coisa que você só dizia em particular', 'ponha a sua marca em algo que costuma sair anônimo'],
  },
  2: {
    gift: [
      'os humores pedem agora colo, água e voz mansa',
      'cuidar e receber cuidado ocupa bem este tempo',
      'a intuição caseira acerta nesta fase com frequência',
    ],
    shadow: ['o ânimo pode mudar de cor várias vezes sem motivo claro', 'uma palavra dura entra por enquanto mais fundo que o normal'],
    practice: ['anote antes de dormir que ventos passaram por você', 'cozinhe algo que lembre a sua infância'],
  },
  3: {
    gift: [
      'aprender, perguntar e aconselhar correm agora sem esforço',
      'uma pessoa mais experiente pode alargar esta etapa',
      'aquilo que você sabe acha por ora quem queira ouvir',
    ],
    shadow: ['o conselho sobra e a lição de casa falta', 'o excesso de confiança estica as promessas deste tempo'],
    practice: ['visite quem entende do assunto e leve uma dúvida', 'ensine em poucos minutos o seu truque mais recente'],
  },
  4: {
    gift: [
      'o inesperado traz por ora caminhos que nenhum guia marca',
      'ideias esquisitas ganham cidadania neste período',
      'uma reviravolta ensina agora mais que um plano',
    ],
    shadow: ['o chão se desloca e o mapa de ontem serve pouco', 'o fascínio do atalho pode esconder o buraco'],
    practice: ['prepare uma segunda saída para o seu compromisso mais rígido', 'experimente de trás para a frente uma tarefa de rotina'],
  },
  5: {
    gift: [
      'recados, trocas e contatos andam agora em passo ligeiro',
      'a palavra certa circula por ora como moeda miúda',
      'o momento favorece quem aprende rápido e responde logo',
    ],
    shadow: ['tanta conversa cruzada embaralha o que foi combinado', 'a esperteza deste tempo pode passar a perna na clareza'],
    practice: ['escreva em duas linhas o que acabou de acertar com alguém', 'dê retorno à mensagem mais antiga da sua lista'],
  },
  6: {
    gift: [
      'o agradável pede espaço e a beleza volta a chamar',
      'conforto, música e boa companhia caem bem neste tempo',
      'o gosto se apura e um canto da casa floresce',
    ],
    shadow: ['o prazer fácil pode morder a hora do dever', 'a vontade de fazer bonito enfeita até o que devia ser dito'],
    practice: ['ponha a mesa com capricho numa refeição comum', 'escolha sem pressa uma cor para perto da cama'],
  },
  7: {
    gift: [
      'o recolhimento faz por ora o trabalho de muitas conversas',
      'uma busca antiga volta a puxar você pela manga',
      'menos coisas chamam e algumas chamam mais fundo',
    ],
    shadow: ['o afastamento pode parecer desamor a quem espera resposta', 'a procura do essencial pode desprezar um prato quente'],
    practice: ['vá a um lugar quieto e fique lá até a pressa passar', 'faça uma refeição inteira longe das notícias'],
  },
  8: {
    gift: [
      'o que anda devagar anda agora com firmeza',
      'a paciência rende neste período mais que o talento',
      'um trabalho calado ganha por ora alicerce',
    ],
    shadow: ['a demora pode dar impressão de estrada fechada', 'o peso das tarefas tira o sal das horas livres'],
    practice: ['leve com calma até o fim o serviço mais sem graça da lista', 'volte a um esforço antigo e avance nele um palmo'],
  },
  9: {
    gift: [
      'o sangue quente deste tempo dá coragem para o que se adiava',
      'sobra agora disposição para abrir mato fechado',
      'dizer não com todas as letras fica mais fácil por enquanto',
    ],
    shadow: ['uma discussão boba pode pegar fogo em palha seca', 'o impulso corre na frente e esquece o freio em casa'],
    practice: ['gaste uma irritação esfregando o chão', 'deixe a xícara esfriar antes de reagir a uma provocação'],
  },
};
