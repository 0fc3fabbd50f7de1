import type { Statements } from '../knowledge.ts';

/** What two people give each other, where they rub, and what helps. */
export const pair: Statements<'pair'> = {
  '1-1': {
    gift: ['entre vocês toda ideia acha logo quem empurre', 'duas largadas rápidas põem qualquer plano na rua'],
    shadow: ['vocês trombam na porta para ver quem passa antes', 'nenhuma das vontades gosta de ficar no banco do carona'],
    practice: ['revezem o comando por dias e respeitem a escala', 'repartam os assuntos e respeitem quem dirige cada um'],
  },
  '1-2': {
    gift: ['impulso e tato cobrem juntos muito terreno', 'uma parte abre a porta e a outra segura para os demais'],
    shadow: ['a pressa de um lado pisa nas sutilezas do outro', 'a resposta veloz atropela uma pergunta ainda em formação'],
    practice: ['ouçam antes de tudo quem costuma falar menos', 'esperem um dia antes de decidir o que envolve a dupla'],
  },
  '1-3': {
    gift: ['decisão e graça fazem de vocês um bom espetáculo', 'a iniciativa acha voz e a voz acha rumo'],
    shadow: ['vocês disputam a palavra final e a melhor piada', 'o plano quer andar e a conversa ainda quer recreio'],
    practice: ['deixem cada pessoa contar uma história sem interrupção', 'apresentem em dupla uma ideia a um grupo de amigos'],
  },
  '1-4': {
    gift: ['quem arranca e quem sustenta formam uma dupla útil', 'o primeiro passo e o último parafuso saem da mesma casa'],
    shadow: ['vocês discutem entre correr e revisar o freio', 'uma parte já partiu e a outra ainda mede o corredor'],
    practice: ['combinem um prazo e uma pausa antes de começar', 'façam uma lista comum e dividam pelo gosto de cada parte'],
  },
  '1-5': {
    gift: ['a coragem de ir ver passa de um lado para o outro', 'vocês arrumam a mala em minutos e riem do atraso'],
    shadow: ['ninguém quer ficar para trancar a casa', 'dois ventos fortes podem desmanchar o penteado da rotina'],
    practice: ['escolham uma aventura pequena e arrumem tudo na volta', 'marquem um encontro fixo que viagem nenhuma cancela'],
  },
  '1-6': {
    gift: ['a ousadia acha um lar e o lar acha um rumo', 'o impulso volta para casa e encontra sopa quente'],
    shadow: ['os planos da rua brigam com os deveres de dentro', 'o cuidado pode soar como coleira e a pressa como desamor'],
    practice: ['marquem uma noite para a casa e outra para os projetos', 'perguntem que tipo de ajuda seria bem recebida'],
  },
  '1-7': {
    gift: ['a ação ganha fundo e o pensamento ganha pernas', 'uma parte acha a trilha e a outra lê as pedras'],
    shadow: ['silêncio parece recusa e entusiasmo parece ruído', 'o passo largo cansa a conversa funda'],
    practice: ['avisem com antecedência as horas de conversa e de sossego', 'alternem um programa agitado e um de pouca fala'],
  },
  '1-8': {
    gift: ['vocês respeitam a força que veem e miram alto', 'o arranque e o fôlego formam entre vocês uma boa sociedade'],
    shadow: ['a casa pode virar sala de reunião com excesso de chefia', 'o placar da dupla às vezes entra no jantar'],
    practice: ['definam quem decide cada assunto e quem folga', 'fixem um alvo que só se alcança em conjunto'],
  },
  '1-9': {
    gift: ['a faísca própria e o olhar largo se dão asas', 'a vontade clara serve de mastro a um coração de vela larga'],
    shadow: ['o eu primeiro tropeça no todos primeiro', 'a meta própria e a meta de todos se dão as costas'],
    practice: ['façam algo pela rua onde moram com uma ideia sua', 'dediquem uma manhã a uma causa que toque as duas partes'],
  },
  '2-2': {
    gift: ['vocês se entendem com meio olhar e muita ternura', 'a calma passa de uma mão para a outra como manta'],
    shadow: ['as duas partes esperam caladas que a outra escolha', 'de tanta consideração ninguém diz onde dói'],
    practice: ['digam em voz alta um desejo por noite', 'decidam no cara ou coroa e sigam a moeda'],
  },
  '2-3': {
    gift: ['a escuta de um lado faz brilhar a fala do outro', 'o silêncio atento dá palco às melhores histórias'],
    shadow: ['a piada veloz arranha às vezes a pele fina', 'o barulho alegre cobre um suspiro que pedia atenção'],
    practice: ['perguntem se a brincadeira caiu bem antes da próxima', 'deixem a parte mais quieta escolher o assunto do jantar'],
  },
  '2-4': {
    gift: ['carinho e constância montam entre vocês uma boa casa', 'a ternura ganha hora certa e a ordem ganha colo'],
    shadow: ['o sentimento pede palavras e recebe um armário arrumado', 'o afeto espera a planilha fechar e cansa na sala'],
    practice: ['troquem um elogio falado por uma tarefa feita', 'encaixem um gesto doce entre duas tarefas'],
  },
  '2-5': {
    gift: ['a brisa e o porto se fazem falta e companhia', 'as novidades da rua acham em casa um ouvido curioso'],
    shadow: ['um lado quer ficar e o outro já calçou o sapato', 'a demora de um lado vira aperto do outro'],
    practice: ['planejem um passeio curto com hora certa de voltar', 'combinem um sinal diário para os dias de distância'],
  },
  '2-6': {
    gift: ['a delicadeza encontra em vocês mesa posta e cobertor', 'a casa de vocês convida a tirar os sapatos'],
    shadow: ['tanto cuidado mútuo pode esconder o que incomoda', 'adivinhar demais o desejo alheio apaga o próprio'],
    practice: ['revelem com jeito uma coisa que vocês mudariam', 'recusem por brincadeira uma gentileza por dia'],
  },
  '2-7': {
    gift: ['a presença mansa respeita o silêncio que pensa', 'a conversa baixa de vocês chega onde poucas chegam'],
    shadow: ['o recolhimento de uma parte inquieta a outra', 'uma porta encostada sem aviso acorda velhas dúvidas'],
    practice: ['fiquem na mesma sala com livros e sem assunto', 'deixem um bilhete antes de se recolher'],
  },
  '2-8': {
    gift: ['a firmeza abre o caminho e o tato conserva os amigos', 'a negociação de vocês termina com todos ainda à mesa'],
    shadow: ['o tom de comando machuca onde se esperava um pedido', 'a voz do escritório pesa mais à noite do que queria'],
    practice: ['troquem nesta semana uma ordem por uma pergunta', 'separem a hora dos negócios e a hora do descanso'],
  },
  '2-9': {
    gift: ['a atenção ao detalhe e o amor ao mundo se completam', 'duas bondades se acenam de um lado ao outro da cidade'],
    shadow: ['a casa sente falta do tempo dado à causa', 'o mundo ocupa a poltrona que a intimidade queria'],
    practice: ['separem uma noite só para vocês e sem telefone', 'guardem uma noite sem nenhum outro convidado'],
  },
  '3-3': {
    gift: ['entre vocês a conversa vira festa em dois minutos', 'a lista do mercado vira letra de samba com vocês'],
    shadow: ['sobra ideia e falta quem lave os copos', 'as melhores falas se atropelam na mesma deixa'],
    practice: ['terminem a quatro mãos algo que começou em risada', 'acabem uma coisa antes de inventar a próxima'],
  },
  '3-4': {
    gift: ['a fantasia ganha calendário e o calendário ganha cor', 'a ideia colorida encontra prateleira firme'],
    shadow: ['um lado acha o outro pesado e recebe a fama de avoado', 'a seriedade apaga velas que a festa acendeu'],
    practice: ['ponham na agenda uma hora de bobagem e cumpram à risca', 'revezem uma noite improvisada e uma noite combinada'],
  },
  '3-5': {
    gift: ['vocês fazem de qualquer terça um feriado', 'por onde vocês passam a janela se abre e alguém ri'],
    shadow: ['promessas e gastos correm mais que o relógio', 'ninguém lembra de quem era a vez da conta de luz'],
    practice: ['cozinhem em casa uma receita de país distante', 'sorteiem as tarefas chatas no começo do mês'],
  },
  '3-6': {
    gift: ['o riso entra na cozinha e o carinho sobe ao palco', 'a alegria e a hospitalidade enchem os domingos de vocês'],
    shadow: ['a leveza de um lado parece descaso ao outro', 'a brincadeira continua na hora de recolher os pratos'],
    practice: ['recebam amigos e dividam a louça cantando', 'enfeitem a mesa a quatro mãos para um dia comum'],
  },
  '3-7': {
    gift: ['a palavra solta encontra um pensamento fundo', 'longas ideias ganham entre vocês frase que se entende'],
    shadow: ['um lado quer plateia e o outro quer a porta fechada', 'a música alta e o livro aberto disputam a mesma sala'],
    practice: ['combinem a hora de ir embora antes da festa', 'criem em casa um canto falante e um canto mudo'],
  },
  '3-8': {
    gift: ['a boa ideia acha quem faça dela um negócio vivo', 'o encanto toca a campainha e a estratégia puxa a cadeira'],
    shadow: ['a brincadeira na hora errada bate de frente com a meta', 'a leveza irrita o rigor em véspera de prazo'],
    practice: ['comemorem uma vitória sem falar de números', 'comecem cada reunião de casa com cinco minutos de riso'],
  },
  '3-9': {
    gift: ['vocês espalham histórias que fazem bem a muita gente', 'os corações abertos de vocês atraem casos do mundo todo'],
    shadow: ['a emoção aumenta o enredo e some com o fato', 'tanto público em volta deixa pouca coxia'],
    practice: ['escrevam uma carta a dois para alguém distante', 'guardem uma história só para a hora de dormir'],
  },
  '4-4': {
    gift: ['o que vocês combinam fica em pé como muro bem-feito', 'a obra comum de vocês atravessa o inverno'],
    shadow: ['a rotina pode endurecer até a hora do boa-noite', 'dois métodos bons podem travar uma guerra de gavetas'],
    practice: ['mudem de propósito um costume do domingo', 'deixem uma tarefa da casa sem regra por uma semana'],
  },
  '4-5': {
    gift: ['o mapa e o vento aprendem a viajar no mesmo carro', 'a viga e a corrente de ar fazem uma casa viva'],
    shadow: ['um lado chama de caos o que o outro chama de ar', 'um plano desmarcado aos risos estraga a noite do outro lado'],
    practice: ['deixem um dia planejado e o seguinte em branco', 'reservem em todo programa um pedaço sem roteiro'],
  },
  '4-6': {
    gift: ['entre vocês nada falta na despensa nem no afeto', 'duas lealdades erguem um lar de porta grossa e pão quente'],
    shadow: ['os deveres podem ocupar até a hora do descanso', 'o dever entra sem convite nos dias de festa'],
    practice: ['saiam de casa por uma tarde sem resolver nada', 'passeiem sem sacola e sem hora para voltar'],
  },
  '4-7': {
    gift: ['trabalho sério e estudo quieto se apoiam sem alarde', 'a paciência e o rigor de vocês chegam ao fundo das coisas'],
    shadow: ['as palavras de carinho ficam na fila de espera', 'o sentimento fica muito tempo dentro da embalagem'],
    practice: ['façam uma caminhada lenta e contem um medo de cada lado', 'façam uma pergunta terna por semana e aceitem resposta curta'],
  },
  '4-8': {
    gift: ['a base e a ambição levantam prédios altos', 'nas mãos de vocês uma tarefa enorme chega no prazo'],
    shadow: ['o descanso nunca entra na pauta de vocês', 'a vida em comum pode ganhar cara de conselho administrativo'],
    practice: ['desliguem o assunto serviço durante um jantar inteiro', 'proíbam planilha à mesa por um fim de semana'],
  },
  '4-9': {
    gift: ['o ideal acha tijolo e o tijolo acha sentido', 'o sonho largo acha em vocês as tábuas que pedia'],
    shadow: ['um lado pede conta certa e o outro pede alma', 'a goteira e o planeta disputam o mesmo sábado'],
    practice: ['ajudem alguém juntando um orçamento e um abraço', 'resolvam primeiro um problema daqui e depois um de longe'],
  },
  '5-5': {
    gift: ['toda estrada ensina depressa uma dupla como vocês', 'o mapa nunca termina para duas curiosidades assim'],
    shadow: ['a dupla muda tanto que perde o endereço da conversa', 'as chaves somem porque ninguém ficou com elas'],
    practice: ['repitam o mesmo ritual simples três noites seguidas', 'escolham um costume minúsculo e levem por um mês'],
  },
  '5-6': {
    gift: ['a aventura traz presentes e a casa guarda o calor', 'a estrada aprende com vocês o gosto da volta'],
    shadow: ['a saudade cobra e a liberdade se defende', 'a vontade de espaço fere quem já pôs a mesa'],
    practice: ['troquem de papel por um dia entre sair e ficar', 'avisem a hora provável da chegada e cumpram'],
  },
  '5-7': {
    gift: ['a curiosidade dos pés combina com a da cabeça', 'a viagem e a reflexão se alimentam entre vocês'],
    shadow: ['o agito de uma parte fura o sossego da outra', 'as pernas querem ir e os olhos ainda leem o aviso'],
    practice: ['visitem um museu e separem uma hora para cada passo', 'viajem para perto com dois livros na mala'],
  },
  '5-8': {
    gift: ['a jogada rápida encontra estratégia e fôlego', 'o faro e o pulso fazem de vocês uma dupla ligeira'],
    shadow: ['o controle aperta onde a liberdade mais reclama', 'o que é regra para um lado é cerca para o outro'],
    practice: ['dividam as decisões entre as que esperam e as urgentes', 'escrevam três acordos firmes e soltem o resto'],
  },
  '5-9': {
    gift: ['o mundo inteiro cabe na mesa em que vocês conversam', 'dois horizontes somados dão um atlas bonito'],
    shadow: ['sobram partidas e falta quem regue as plantas', 'a segunda-feira comum fica sem voluntário'],
    practice: ['cuidem a dois de um vaso durante um mês', 'cuidem do miúdo a quatro mãos durante um café'],
  },
  '6-6': {
    gift: ['quem chega à casa de vocês não quer ir embora', 'dois corações caseiros fazem da sala uma pousada'],
    shadow: ['cada parte cuida tanto que ninguém descansa', 'cada parte sabe melhor como se dobra a toalha'],
    practice: ['decretem uma noite em que ninguém serve ninguém', 'revezem o comando das noites sem dar palpite'],
  },
  '6-7': {
    gift: ['o colo respeita a concha e a concha se abre', 'o calor vai buscar a profundidade no quarto dela'],
    shadow: ['perguntas carinhosas podem soar como interrogatório', 'a sopa chega na hora em que se queria silêncio'],
    practice: ['deixem bilhetes em vez de perguntas por alguns dias', 'batam de leve antes de oferecer ajuda'],
  },
  '6-8': {
    gift: ['o ninho e a empresa se ajudam como bons vizinhos', 'o zelo e a conquista aprendem a jantar na mesma hora'],
    shadow: ['o jantar esfria esperando a reunião acabar', 'o mérito do pão e o do tempero viram debate'],
    practice: ['escolham uma refeição da semana que nada cancela', 'escrevam o que cada parte traz, visto ou não'],
  },
  '6-9': {
    gift: ['o amor de vocês alcança os de casa e os da rua', 'a bondade da dupla transborda para o quarteirão'],
    shadow: ['as necessidades alheias sentam no meio do sofá de vocês', 'ajudando tanto lá fora vocês se cruzam no corredor'],
    practice: ['perguntem do que a dupla precisa antes de ajudar fora', 'prestem dentro de casa o favor que iria para fora'],
  },
  '7-7': {
    gift: ['vocês dividem um silêncio que poucos entenderiam', 'entre vocês o silêncio é uma língua completa'],
    shadow: ['as duas portas fechadas podem esquecer a chave', 'duas ilhas confortáveis podem esquecer a balsa'],
    practice: ['contem em voz alta um pensamento por dia', 'leiam um trecho do mesmo livro em voz alta'],
  },
  '7-8': {
    gift: ['a análise fina e a mão forte acertam o alvo', 'o estudo de um lado poupa ao outro muitos passos em falso'],
    shadow: ['a dúvida freia justo na hora em que a vontade acelera', 'a pergunta do sentido chega na hora de assinar'],
    practice: ['marquem uma data para pensar e outra para decidir', 'falem do porquê de manhã e do como à tarde'],
  },
  '7-9': {
    gift: ['a busca de sentido ganha coração e horizonte', 'o pensamento e a compaixão levam vocês ao que importa'],
    shadow: ['vocês podem morar em nuvens de andares diferentes', 'uma metade se afasta para dentro e a outra para longe'],
    practice: ['façam a dois uma tarefa de mãos sujas', 'marquem um banco de praça e apareçam toda semana'],
  },
  '8-8': {
    gift: ['a força de vocês move o que outros nem tentam', 'duas vontades fortes erguem montes de trabalho'],
    shadow: ['a disputa pelo leme pode virar o barco', 'ceder o primeiro passo sai caro dos dois lados'],
    practice: ['elogiem em público uma decisão da outra parte', 'joguem uma partida em que perder faça rir'],
  },
  '8-9': {
    gift: ['os meios encontram uma causa que vale a pena', 'os recursos e o ideal apertam as mãos em vocês'],
    shadow: ['um lado conta o lucro e o outro já deu de presente', 'a conta ainda se faz e o presente já foi entregue'],
    practice: ['decidam em conversa quanto guardar e quanto repartir', 'decidam o tamanho do presente antes de escolher a causa'],
  },
  '9-9': {
    gift: ['vocês abraçam o mundo com quatro braços abertos', 'a mesa de vocês cresce a cada pessoa que chega'],
    shadow: ['a história de todos apaga a de vocês', 'tanta nobreza deixa sem endereço as rusgas pequenas'],
    practice: ['olhem fotos antigas e contem o que ficou por dizer', 'digam também as queixas do tamanho de uma migalha'],
  },
};
