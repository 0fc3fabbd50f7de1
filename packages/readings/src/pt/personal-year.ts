import type { Statements } from '../knowledge.ts';

/** What this year is good for, and what it asks. */
export const personalYear: Statements<'personalYear'> = {
  1: {
    gift: [
      'é boa hora para plantar o que vai levar sua assinatura',
      'uma porta que ninguém abriu espera a sua mão',
      'os primeiros traços deste ano valem mais que o acabamento',
    ],
    shadow: [
      'a pressa de arrancar pode deixar planos sem raiz',
      'você pode trocar o que mal nasceu por outra estreia',
      'fazer tudo por conta própria encurta o fôlego',
    ],
    relationships: [
      'é tempo de dizer com clareza o que você espera de cada laço',
      'quem caminha com você precisa ouvir para onde vai a estrada',
    ],
    work: ['um projeto próprio encontra agora vento para sair do porto', 'sua proposta cresce com você à frente da apresentação'],
    inner: ['volta a pergunta de quem manda nos seus dias', 'um friozinho na barriga acompanha a vontade de estrear'],
    practice: [
      'escreva seu começo numa folha e pregue na geladeira',
      'dê hoje o telefonema que põe a ideia de pé',
      'escolha um só começo e deixe os outros na fila',
    ],
  },
  2: {
    gift: [
      'o que foi semeado pede agora água, sombra e paciência',
      'os laços feitos sem alarde rendem mais que os discursos',
      'o compasso lento afina o seu ouvido para os outros',
    ],
    shadow: [
      'a espera pode parecer castigo sem ser',
      'você pode engolir um não para manter o clima bom',
      'olhar a grama do vizinho murcha o seu próprio canteiro',
    ],
    relationships: ['o ano convida a estreitar laços e lixar arestas', 'uma mágoa pequena se desfaz com conversa na varanda'],
    work: ['uma parceria bem conversada vale muitas horas de esforço', 'os bastidores pedem seu capricho mais do que o palco'],
    inner: ['a vida de dentro pede menos barulho e mais entrega', 'o choro e o riso moram agora na mesma rua'],
    practice: [
      'mande notícias a quem você quer ter mais perto',
      'ofereça ajuda num detalhe que ninguém pediu',
      'aguarde a resposta de alguém sem mandar lembrete',
    ],
  },
  3: {
    gift: [
      'a vontade de se mostrar sai de casa com roupa nova',
      'a criatividade volta a fazer barulho na sala',
      'uma boa conversa abre este ano mais portas que um diploma',
    ],
    shadow: [
      'as tardes podem se perder entre convites e promessas',
      'o trocado das saídas some sem deixar lembrança',
      'você pode rir alto para não ouvir o que incomoda',
    ],
    relationships: ['risadas e encontros reacendem o que andava morno', 'gente nova chega pela mão de velhos amigos'],
    work: ['ideias guardadas acham público se saírem do caderno', 'mostrar o rascunho agora vale mais que guardar a obra-prima'],
    inner: ['volta a alegria de quem brinca sem motivo', 'algo em você pede tinta, palco ou violão'],
    practice: [
      'chame gente divertida para um jantar simples',
      'reserve uma hora da semana para criar sem cobrança',
      'aceite o microfone na próxima ocasião',
    ],
  },
  4: {
    gift: [
      'o esforço em ordem destes meses deixa base para anos',
      'cada tijolo assentado com calma faz subir a parede',
      'o capricho no miúdo poupa reformas mais tarde',
    ],
    shadow: [
      'o trabalho pode se espalhar até cobrir a mesa inteira',
      'a semana pode ficar toda com cara de segunda',
      'o medo de errar a medida atrasa o primeiro corte',
    ],
    relationships: ['o amor aparece agora em tarefas divididas', 'os vínculos firmes se reconhecem na hora de carregar caixas'],
    work: ['convém rever métodos e reforçar o que anda bambo', 'uma rotina enxuta segura o que o entusiasmo largou'],
    inner: ['a disciplina serve melhor como amiga do que como fiscal', 'dá sossego ver que uma coisa por dia já basta'],
    practice: [
      'ponha em dia uma pasta atrasada e comemore',
      'escolha uma hora fixa para o trabalho que mais pesa',
      'meça no relógio quanto uma tarefa demora de verdade',
    ],
  },
  5: {
    gift: [
      'o ar muda e vale abrir todas as janelas',
      'a vontade de experimentar encontra caminho livre',
      'sair da trilha conhecida refresca suas ideias',
    ],
    shadow: [
      'novidades em excesso podem tirar o seu eixo',
      'você pode largar um prato cheio pelo cheiro de outro',
      'a fuga do tédio compra passagem sem destino',
    ],
    relationships: ['encontros inesperados dão faísca à vida social', 'os laços respiram melhor com a porta entreaberta'],
    work: ['mudar de rota, aprender e circular rende mais que insistir', 'uma habilidade nova cabe agora no seu bolso'],
    inner: ['a inquietação pergunta o que ainda prende você', 'seus sentidos acordam e pedem menos explicação'],
    practice: ['diga sim a um convite fora do costume', 'trabalhe um dia inteiro em outro lugar', 'mude por sete dias um costume da manhã'],
  },
  6: {
    gift: [
      'casa e família pedem um ano de presença',
      'o que você rega em casa floresce também na rua',
      'a boa vontade bate à sua porta em forma de visita',
    ],
    shadow: [
      'as obrigações dos outros podem lotar sua agenda',
      'você pode carregar a sacola de quem tem duas mãos',
      'a mania de consertar os outros cansa todo mundo',
    ],
    relationships: ['uma conversa adiada encontra agora lugar à mesa', 'os compromissos do coração pedem uma palavra clara'],
    work: ['aparecem tarefas em que se confia no seu cuidado', 'a gentileza na equipe rende mais que a cobrança'],
    inner: ['você descobre onde acaba o amor e onde começa o dever', 'o sossego chega depois de um acerto com a própria culpa'],
    practice: [
      'escolha um cômodo e deixe nele algo bonito',
      'convide a família para decidir uma coisa em conjunto',
      'recuse com carinho um pedido que não é seu',
    ],
  },
  7: {
    gift: [
      'o volume abaixa para que você possa pensar',
      'uma boa pergunta vale agora mais que dez respostas prontas',
      'o estudo sem pressa acha um alçapão no chão conhecido',
    ],
    shadow: [
      'o recolhimento pode virar isolamento sem avisar',
      'você pode ler nos outros segredos que eles não têm',
      'a cabeça gira de noite em volta do mesmo poste',
    ],
    relationships: ['um círculo pequeno e bem escolhido basta por agora', 'quem respeita sua porta fechada ganha convite mais tarde'],
    work: ['estudar, revisar e aprofundar rende mais que anunciar', 'um detalhe técnico estudado a fundo vira o seu trunfo'],
    inner: ['perguntas antigas voltam e querem uma cadeira', 'alguma forma de fé pede um canto limpo'],
    practice: [
      'marque na agenda uma tarde sem ninguém',
      'leia até o fim o livro que espera na cabeceira',
      'desligue as notificações por um dia inteiro',
    ],
  },
  8: {
    gift: [
      'a colheita do que se plantou chega ao balcão',
      'sua palavra ganha peso na mesa das decisões',
      'o esforço antigo aparece agora com nome e recibo',
    ],
    shadow: [
      'a ambição pode passar por cima do sono e dos afetos',
      'você pode medir gente com fita métrica',
      'o controle apertado espreme o gosto da vitória',
    ],
    relationships: ['fica mais claro quem anda com você e quem anda com seu sucesso', 'dividir o poder em casa evita cabo de guerra'],
    work: ['é momento de dizer quanto vale o que você faz', 'uma responsabilidade maior bate à porta com crachá na mão'],
    inner: ['a autoridade que você procura começa na palavra dada a si', 'a pergunta da vez é para quem serve a sua força'],
    practice: [
      'faça por escrito um balanço do que está em suas mãos',
      'peça com todas as letras o que considera justo',
      'reveja um gasto que já não combina com você',
    ],
  },
  9: {
    gift: [
      'a época pede gavetas vazias e despedidas bem-feitas',
      'o que se completa agora deixa a mala mais leve',
      'um gesto generoso fecha com beleza uma longa história',
    ],
    shadow: [
      'segurar o que já terminou cansa os dois braços',
      'você pode abrir loja nova antes de varrer a antiga',
      'o passado bem enfeitado esconde o que já não servia',
    ],
    relationships: ['perdoar uma conta velha abre espaço para outro afeto', 'alguns afetos mudam de forma e continuam de pé'],
    work: ['encerrar, entregar e agradecer são as tarefas da vez', 'o seu saber pede agora um aprendiz ou um arquivo'],
    inner: ['a saudade visita você e traz também sossego', 'as lágrimas fáceis lavam a vidraça e a vista melhora'],
    practice: [
      'separe uma caixa de coisas que podem seguir viagem',
      'diga em voz alta quem ajudou você neste ciclo',
      'conclua uma pendência que já perdeu a graça',
    ],
  },
};
