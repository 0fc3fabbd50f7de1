import type { Statements } from '../knowledge.ts';

/** The background of a third of life. */
export const period: Statements<'period'> = {
  1: {
    gift: ['estes anos ensinam a puxar a própria carroça', 'a época empurra você para o começo da fila'],
    shadow: ['o ambiente cobra autonomia até de quem queria companhia', 'o terreno tem pouca sombra para quem precisa parar'],
    practice: ['resolva nesta semana um assunto por conta própria', 'assuma por sua conta uma escolha que costuma passar adiante'],
  },
  2: {
    gift: ['por trás dos dias toca uma música de parceria', 'a fase tem luz baixa, boa para ver de perto'],
    shadow: ['as comparações rondam você como mosquito', 'o hábito de ceder se instala sem bater à porta'],
    practice: ['elogie alguém sem se comparar', 'passe um sábado inteiro ao seu gosto'],
  },
  3: {
    gift: ['a paisagem da época tem tinta, voz e gente em volta', 'nestes anos toca um rádio na cozinha ao lado'],
    shadow: ['o cenário convida a começar demais', 'com tanto assunto por perto o seu fica na espera'],
    practice: ['escolha um passatempo e dê a ele uma hora inteira', 'combine com amigos um encontro para criar alguma coisa'],
  },
  4: {
    gift: ['por trás de tudo há um ritmo de obra e de horta', 'o som de martelo ao longe marca o compasso da fase'],
    shadow: ['o teto pode parecer baixo para quem sonha alto', 'o cenário de tijolos deixa pouco espaço ao capricho'],
    practice: ['cuide hoje de uma base, seja o sono ou a despensa', 'melhore um gesto que você repete toda manhã'],
  },
  5: {
    gift: ['tudo se move como rodoviária em véspera de feriado', 'a paisagem corre como vista da janela de ônibus'],
    shadow: ['tanto vaivém pode afrouxar as raízes', 'o chão se mexe antes de o tapete assentar'],
    practice: ['guarde um objeto que acompanhe você em toda mudança', 'mantenha um ritual fixo onde quer que esteja'],
  },
  6: {
    gift: ['ao redor crescem laços, deveres e cheiros de cozinha', 'a fase tece família, vizinhança e mesa comprida'],
    shadow: ['o clima da época pesa sobre quem diz sempre sim', 'as linhas alheias se embaraçam com as suas'],
    practice: ['combine com a família uma folga para cada pessoa', 'risque no calendário uma noite que seja só sua'],
  },
  7: {
    gift: ['a moldura destes anos é de estudo e janelas altas', 'uma estante cheia e um abajur compõem o cenário'],
    shadow: ['a distância dos outros pode virar mobília', 'o silêncio da casa pode ficar tão comum que some'],
    practice: ['convide alguém para dividir o que você anda estudando', 'entre num grupo em que se pense em conjunto'],
  },
  8: {
    gift: ['o terreno fala de metas, recursos e mãos na massa', 'a época tem o peso bom de ferramenta grande'],
    shadow: ['o relógio da fase anda mais duro que o seu', 'a ternura murcha onde tudo precisa dar lucro'],
    practice: ['marque uma hora de descanso com a seriedade de reunião', 'guarde uma hora que não esteja à venda'],
  },
  9: {
    gift: ['o cenário é amplo, com portos e despedidas', 'um céu sem cerca cobre estes anos'],
    shadow: ['o mundo inteiro parece esperar a sua ajuda', 'a vista para o longe embaça o que está na varanda'],
    practice: ['escolha uma só pessoa para ajudar nesta semana', 'visite uma pessoa da sua rua antes de escrever para longe'],
  },
  11: {
    gift: ['a época zumbe de ideias e de coincidências que fazem pensar', 'uma corda fina soa por baixo dos dias comuns'],
    shadow: ['o excesso de sinais deixa os ombros tensos', 'a tensão do fundo cansa até em tarefas simples'],
    practice: ['separe num papel o que você sabe do que imagina', 'dê corpo a uma ideia usando papel, barro ou tecido'],
  },
  22: {
    gift: ['os anos falam de obras maiores que uma pessoa', 'grandes desenhos se desenrolam atrás da sua rotina'],
    shadow: ['esperanças alheias podem encher seus bolsos de pedra', 'a escala do cenário deixa pequenas as suas alegrias'],
    practice: ['divida uma grande tarefa com quem já se ofereceu', 'faça uma maquete simples do que você sonha'],
  },
  33: {
    gift: ['nestes anos há sempre alguém por perto para aprender e ensinar', 'a fase parece escola de bairro com portão aberto'],
    shadow: ['o ambiente toma seu carinho como água da torneira', 'um lugar tão prestativo esquece o sino do recreio'],
    practice: ['feche a porta por uma hora e avise com um sorriso', 'ensine a duas pessoas algo que a vida mostrou a você'],
  },
};
