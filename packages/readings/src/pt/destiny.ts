import type { Statements } from '../knowledge.ts';

/** Where the whole date points. */
export const destiny: Statements<'destiny'> = {
  1: {
    gift: [
      'a meta maior é seguir um rumo escolhido por dentro',
      'a flecha inteira da data mira uma obra com a sua marca',
      'o norte de tudo é andar na frente sem perder o grupo',
    ],
    shadow: ['chegar antes pode virar mais importante que chegar bem', 'o olhar fixo na meta pode esquecer a tripulação'],
    relationships: ['abrir caminho fica melhor com um olhar para quem vem atrás'],
    work: ['a vida encomenda a você uma coisa que ainda não tem molde'],
    inner: ['descobrir o que você quer sem eco de ninguém é obra comprida'],
    practice: ['escreva numa frase o que quer começar antes do fim do mês', 'diga em uma frase por que quer ir na frente'],
  },
  2: {
    gift: [
      'o conjunto aponta para a arte de unir o que estava separado',
      'o horizonte chama você para uma mesa onde se volta a conversar',
      'tudo converge para o trabalho paciente de fazer as pazes',
    ],
    shadow: ['viver de ponte pode deixar você sem margem própria', 'a harmonia como meta pode enterrar uma verdade'],
    relationships: ['o caminho largo ensina a ficar ao lado sem sumir'],
    work: ['o rumo maior procura mãos que costurem o que as disputas rasgaram'],
    inner: ['a paz que você leva aos outros precisa nascer na sua sala'],
    practice: ['aproxime duas pessoas que têm algo a conversar', 'proponha uma trégua num assunto miúdo'],
  },
  3: {
    gift: [
      'o alvo largo é fazer do que se vive alguma coisa que se conta',
      'o mapa todo leva a um lugar onde a vida se canta',
      'o sentido da viagem é dar voz ao que andava mudo',
    ],
    shadow: ['o brilho da forma pode esconder a falta de assunto', 'muitas luzinhas podem ofuscar o farol'],
    relationships: ['os seus merecem ouvir de você também o verso triste'],
    work: ['o conjunto puxa você para onde falta voz, tinta ou riso'],
    inner: ['alguma canção ainda sem título ensaia em você'],
    practice: ['registre uma lembrança boa para quem vem depois', 'escolha uma só obra para oferecer nesta estação'],
  },
  4: {
    gift: [
      'no fundo a direção é deixar obra sólida onde havia barro',
      'o fio da história vai dar numa coisa feita para durar',
      'o fim da linha é uma casa que aguenta chuva',
    ],
    shadow: ['o dever de construir pode esquecer para que serve a casa', 'a meta bem cercada pode barrar o passeio'],
    relationships: ['a confiança dos seus se ergue fiada por fiada'],
    work: ['o grande desenho pede um ofício de base e prumo'],
    inner: ['aos poucos a paciência vira o seu melhor terreno'],
    practice: ['dedique meia hora diária a uma obra que demora', 'descubra qual pedra falta em seu trabalho principal'],
  },
  5: {
    gift: [
      'seu horizonte é provar que se pode mudar sem se perder',
      'sua bússola aponta para pontes, portos e passagens',
      'o alcance de tudo é abrir caminho e contar como foi',
    ],
    shadow: ['cada encruzilhada parece melhor que a anterior', 'a busca por espaço esquece de marcar a chegada'],
    relationships: ['os afetos certos viajam com você sem pedir o leme'],
    work: ['a soma empurra você para ofícios de fronteira e novidade'],
    inner: ['a pergunta de longo curso é o que fazer com tanta liberdade'],
    practice: ['converse com alguém que viveu de um jeito oposto ao seu', 'anote o que a sua liberdade permite fazer por alguém'],
  },
  6: {
    gift: [
      'o sentido maior está em alguém se sentir em casa graças a você',
      'tudo caminha para uma mesa com lugar marcado',
      'a finalidade de tudo é deixar abrigo por onde se passa',
    ],
    shadow: ['o dever pode crescer até cobrir o rosto de quem se ama', 'o bem de todos pode esquecer o seu no cabide'],
    relationships: ['amar sem dirigir a vida alheia é a lição de fundo'],
    work: ['o propósito aparece onde uma comunidade precisa de cuidado'],
    inner: ['seu sossego depende de saber onde acaba o seu quintal'],
    practice: ['repare um laço com um gesto pequeno', 'devolva a quem é de direito um dever que não é seu'],
  },
  7: {
    gift: [
      'o alvo distante pede entender antes de explicar',
      'seus anos caminham para uma pergunta cada vez mais bonita',
      'o ponto mais distante é uma verdade que se possa viver',
    ],
    shadow: ['a busca pode trocar a vida pela nota de rodapé', 'a procura de sentido deixa cartas sem resposta'],
    relationships: ['o pensamento demorado gosta de um ouvinte na varanda'],
    work: ['a tarefa de uma vida cabe num assunto estudado até a raiz'],
    inner: ['a fé e a dúvida caminham em você na mesma calçada'],
    practice: ['releia um livro que marcou você e sublinhe outra coisa', 'escreva a pergunta que acompanha você desde cedo'],
  },
  8: {
    gift: [
      'o rumo geral é usar bem a força e repartir o resultado',
      'o desenho grande fala de meios postos a bom uso',
      'o alto da subida pede força com justiça',
    ],
    shadow: ['o tamanho do feito pode tapar o motivo', 'um cume sem companhia pode parecer vazio'],
    relationships: ['o poder fica bonito no que você faz por quem tem menos voz'],
    work: ['o alvo está em mover coisas grandes com as mãos limpas'],
    inner: ['a conquista de fora busca uma medida justa por dentro'],
    practice: ['defina o que seria justo num assunto que depende de você', 'pergunte a quem vai servir o seu próximo feito'],
  },
  9: {
    gift: [
      'a viagem inteira mira um bem maior que a própria casa',
      'o arco da data se abre além da sua cerca',
      'o rumo maior é dar sem contar e partir em paz',
    ],
    shadow: ['salvar o distante pode custar o afeto de perto', 'abraçar o planeta deixa os braços longe da mesa'],
    relationships: ['sua família escolhida fala com muitos sotaques'],
    work: ['a obra que cabe a você serve a quem nem sabe seu nome'],
    inner: ['no peito aberto para o mundo falta às vezes um banco para você'],
    practice: ['dê tempo a uma causa do seu bairro', 'empreste um saber seu a um grupo do bairro'],
  },
};
