import type { Statements } from '../knowledge.ts';

/** The lesson that returns. */
export const challenge: Statements<'challenge'> = {
  0: {
    shadow: [
      'sem um obstáculo claro você pode rodar em volta de todos',
      'tantas portas abertas deixam você no corredor',
      'a falta de um rival claro confunde o seu treino',
      'toda dificuldade parece servir e nenhuma é encarada',
    ],
    gift: ['um exercício inventado por você rende mais que o do livro'],
    relationships: ['nenhuma briga é sua e por isso você vira plateia de todas'],
    work: ['dez tarefas servem para começar e nenhuma levanta o dedo'],
    inner: [
      'cabe a você escolher que dificuldade olhar de frente',
      'a liberdade de escolher a lição assusta e também honra',
      'escolher um só obstáculo já é boa parte do treino',
    ],
    practice: [
      'eleja um hábito difícil e observe alguns dias',
      'escreva três medos pequenos e enfrente o menor',
      'pergunte a alguém franco o que anda emperrando você',
      'marque no calendário um dia para a tarefa mais temida',
    ],
  },
  1: {
    shadow: [
      'vontades mais barulhentas cruzam seu caminho a toda hora',
      'seu querer abaixa a cabeça perto de gente mandona',
      'a raiva contida sai depois em forma de teimosia',
      'basta uma cara feia para você guardar o plano',
    ],
    gift: ['um não ensaiado em casa aguenta firme na rua'],
    relationships: ['você cede o controle remoto e depois fica de cara amarrada'],
    work: ['sua ideia sai em reunião pela boca de outra pessoa'],
    inner: [
      'ficar de pé sobre os próprios pés continua sendo a tarefa',
      'a palavra “quero” treme um pouco na sua garganta',
      'sua vontade ensaia longe da vista antes de subir ao palco',
    ],
    practice: [
      'defenda uma preferência pequena sem levantar a voz',
      'escolha primeiro na próxima vez que houver escolha',
      'tome uma decisão hoje sem fazer pesquisa de opinião',
      'mantenha um não mesmo com o silêncio que vem depois',
    ],
  },
  2: {
    shadow: [
      'palavras alheias entram em você como farpa fina',
      'você mede cada sílaba e ouve bronca onde não havia',
      'a timidez empurra você para o fundo da sala',
      'uma resposta seca na cozinha ocupa você até a noite',
    ],
    gift: ['a antena bem ajustada capta mais e chia menos'],
    relationships: ['uma demora na resposta vira romance triste em três capítulos'],
    work: ['um comentário na margem faz você refazer a página inteira'],
    inner: [
      'sentir muito sem se quebrar é o treino que retorna',
      'sua delicadeza aprende aos poucos a usar casaco',
      'entre a palavra alheia e a sua pele cabe um dedo de ar',
    ],
    practice: [
      'pergunte o que quiseram dizer antes de guardar mágoa',
      'conte a alguém que uma frase machucou você',
      'deixe passar uma indireta sem procurar o destinatário',
      'releia só no dia seguinte a mensagem que doeu',
    ],
  },
  3: {
    shadow: [
      'o medo do ridículo corta suas frases ao meio',
      'você oferece as sobras e esconde justamente o melhor',
      'a língua se solta sobre tudo menos o essencial',
    ],
    gift: ['a voz que enfrentou o rubor encontra plateia atenta'],
    relationships: ['você escuta todos e sai com o próprio caso na bolsa'],
    work: ['o projeto ganha piadas e enfeites até esconder a pergunta'],
    inner: [
      'um jurado debochado ocupa às vezes a sua fila da frente',
      'a criança que desenhava nas paredes pede papel de novo',
      'dizer o que importa ainda faz sua voz procurar a porta',
    ],
    practice: [
      'mostre um rascunho a alguém sem pedir desculpa por ele',
      'cante no banho com a janela aberta',
      'diga uma opinião sua numa roda cheia',
    ],
  },
  4: {
    shadow: [
      'a ordem falta ou sobra e trava você dos dois jeitos',
      'o excesso de zelo conta os parafusos duas vezes',
      'a preguiça do começo custa mais que a tarefa',
    ],
    gift: ['o costume bem acolhido deixa as mãos soltas'],
    relationships: ['a convivência escorrega na toalha molhada e na hora combinada'],
    work: ['você reorganiza a estante em vez de escrever a primeira linha'],
    inner: [
      'a aula repetida é terminar o que é pequeno',
      'paciência com o passo curto é músculo em formação',
      'o capricho e o descanso aprendem a dividir a sua semana',
    ],
    practice: [
      'repita um gesto útil todos os dias na hora do café',
      'quebre um serviço grande em pedaços de meia hora',
      'largue a ferramenta na hora combinada mesmo sem acabar',
    ],
  },
  5: {
    shadow: [
      'os extremos chamam você dos dois lados da rua',
      'a mudança assusta de longe e embriaga de perto',
      'um prazer repetido demais perde o tempero',
    ],
    gift: ['quem aprende a ficar descobre viagem dentro da mesma rua'],
    relationships: ['a intimidade avança e você acha urgente conferir os horários do trem'],
    work: ['no meio da tarefa outra mais brilhante pisca para você'],
    inner: [
      'a liberdade quer saber do que você foge desta vez',
      'seu desejo de ir e seu desejo de ficar jogam damas',
      'permanecer também é um jeito de viajar',
    ],
    practice: [
      'espere uma noite antes de largar alguma coisa',
      'prove uma coisa nova e fique nela até o fim',
      'adie por uma semana uma compra de impulso',
    ],
  },
  6: {
    shadow: [
      'sua ideia de como tudo deve ser tromba com as pessoas',
      'sua mão ajeita o quadro na parede dos outros',
      'o dever cumprido com cara fechada azeda a sopa',
    ],
    gift: ['o carinho sem régua deixa a casa respirar'],
    relationships: ['você ama as pessoas e também um certo jeito de elas serem'],
    work: ['o trabalho dos outros passa pela sua mão uma vez a mais'],
    inner: [
      'volta sempre o exercício de amar sem corrigir',
      'aceitar gente imperfeita inclui a que mora no seu espelho',
      'a casa perfeita da sua cabeça aprende a ter poeira',
    ],
    practice: [
      'deixe passar sem comentário uma falha de alguém',
      'elogie um esforço que saiu torto',
      'deixe alguém da casa fazer à própria maneira',
    ],
  },
  7: {
    shadow: [
      'a desconfiança fecha janelas que ninguém forçava',
      'você guarda a dúvida até que ela mofe',
      'o receio de passar por gente ingênua esfria seu entusiasmo',
    ],
    gift: ['a confiança dada aos goles deixa mais gente chegar perto'],
    relationships: ['você pede explicação de um carinho e ele perde a graça'],
    work: ['falta sempre mais uma fonte para você se pronunciar'],
    inner: [
      'a confiança é a porta em que você hesita',
      'acreditar sem recibo é o passo mais lento da sua dança',
      'uma fé miúda espera na soleira que você abra',
    ],
    practice: [
      'acredite em alguém por um dia sem pedir provas',
      'fale de um assunto que você ainda não domina',
      'passe meia hora em silêncio sem procurar resposta',
    ],
  },
  8: {
    shadow: [
      'dinheiro e mando despertam em você velhos sustos',
      'você aperta demais a carteira ou abre demais a mão',
      'quem manda em você irrita mesmo quando tem razão',
    ],
    gift: ['o fôlego que não se gasta em provar sobra para construir'],
    relationships: ['o jantar entre amigos vira disputa de quem paga a conta'],
    work: ['uma placa de diretoria na sala ao lado tira você do prumo'],
    inner: [
      'seu valor não cabe em extrato nem em cargo',
      'mandar e obedecer buscam em você um acordo decente',
      'a força que dispensa vitrine é a sua aula mais longa',
    ],
    practice: [
      'partilhe algo sem calcular o retorno',
      'converse sobre dinheiro com calma e números',
      'aceite uma ordem justa sem discutir',
    ],
  },
};
