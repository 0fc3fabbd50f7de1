import type { Statements } from '../knowledge.ts';

/** What two people give each other, where they rub, and what helps. */
export const pair: Statements<'pair'> = {
  '1-1': {
    gift: ['entre vocês toda ideia acha logo quem empurre'],
    shadow: ['vocês trombam na porta para ver quem passa antes'],
    practice: ['revezem o comando por dias e respeitem a escala'],
  },
  '1-2': {
    gift: ['impulso e tato cobrem juntos muito terreno'],
    shadow: ['a pressa de um lado pisa nas sutilezas do outro'],
    practice: ['ouçam antes de tudo quem costuma falar menos'],
  },
  '1-3': {
    gift: ['decisão e graça fazem de vocês um bom espetáculo'],
    shadow: ['vocês disputam a palavra final e a melhor piada'],
    practice: ['deixem cada pessoa contar uma história sem interrupção'],
  },
  '1-4': {
    gift: ['quem arranca e quem sustenta formam uma dupla útil'],
    shadow: ['vocês discutem entre correr e revisar o freio'],
    practice: ['combinem um prazo e uma pausa antes de começar'],
  },
  '1-5': {
    gift: ['a coragem de ir ver passa de um lado para o outro'],
    shadow: ['ninguém quer ficar para trancar a casa'],
    practice: ['escolham uma aventura pequena e arrumem tudo na volta'],
  },
  '1-6': {
    gift: ['a ousadia acha um lar e o lar acha um rumo'],
    shadow: ['os planos da rua brigam com os deveres de dentro'],
    practice: ['marquem uma noite para a casa e outra para os projetos'],
  },
  '1-7': {
    gift: ['a ação ganha fundo e o pensamento ganha pernas'],
    shadow: ['silêncio parece recusa e entusiasmo parece ruído'],
    practice: ['avisem com antecedência as horas de conversa e de sossego'],
  },
  '1-8': {
    gift: ['vocês respeitam a força que veem e miram alto'],
    shadow: ['a casa pode virar sala de reunião com excesso de chefia'],
    practice: ['definam quem decide cada assunto e quem folga'],
  },
  '1-9': {
    gift: ['a faísca própria e o olhar largo se dão asas'],
    shadow: ['o eu primeiro tropeça no todos primeiro'],
    practice: ['façam algo pela rua onde moram com uma ideia sua'],
  },
  '2-2': {
    gift: ['vocês se entendem com meio olhar e muita ternura'],
    shadow: ['as duas partes esperam caladas que a outra escolha'],
    practice: ['digam em voz alta um desejo por noite'],
  },
  '2-3': {
    gift: ['a escuta de um lado faz brilhar a fala do outro'],
    shadow: ['a piada veloz arranha às vezes a pele fina'],
    practice: ['perguntem se a brincadeira caiu bem antes da próxima'],
  },
  '2-4': {
    gift: ['carinho e constância montam entre vocês uma boa casa'],
    shadow: ['o sentimento pede palavras e recebe um armário arrumado'],
    practice: ['troquem um elogio falado por uma tarefa feita'],
  },
  '2-5': {
    gift: ['a brisa e o porto se fazem falta e companhia'],
    shadow: ['um lado quer ficar e o outro já calçou o sapato'],
    practice: ['planejem um passeio curto com hora certa de voltar'],
  },
  '2-6': {
    gift: ['a delicadeza encontra em vocês mesa posta e cobertor'],
    shadow: ['tanto cuidado mútuo pode esconder o que incomoda'],
    practice: ['revelem com jeito uma coisa que vocês mudariam'],
  },
  '2-7': {
    gift: ['a presença mansa respeita o silêncio que pensa'],
    shadow: ['o recolhimento de uma parte inquieta a outra'],
    practice: ['fiquem na mesma sala com livros e sem assunto'],
  },
  '2-8': {
    gift: ['a firmeza abre o caminho e o tato conserva os amigos'],
    shadow: ['o tom de comando machuca onde se esperava um pedido'],
    practice: ['troquem nesta semana uma ordem por uma pergunta'],
  },
  '2-9': {
    gift: ['a atenção ao detalhe e o amor ao mundo se completam'],
    shadow: ['a casa sente falta do tempo dado à causa'],
    practice: ['separem uma noite só para vocês e sem telefone'],
  },
  '3-3': {
    gift: ['entre vocês a conversa vira festa em dois minutos'],
    shadow: ['sobra ideia e falta quem lave os copos'],
    practice: ['terminem a quatro mãos algo que começou em risada'],
  },
  '3-4': {
    gift: ['a fantasia ganha calendário e o calendário ganha cor'],
    shadow: ['um lado acha o outro pesado e recebe a fama de avoado'],
    practice: ['ponham na agenda uma hora de bobagem e cumpram à risca'],
  },
  '3-5': {
    gift: ['vocês fazem de qualquer terça um feriado'],
    shadow: ['promessas e gastos correm mais que o relógio'],
    practice: ['cozinhem em casa uma receita de país distante'],
  },
  '3-6': {
    gift: ['o riso entra na cozinha e o carinho sobe ao palco'],
    shadow: ['a leveza de um lado parece descaso ao outro'],
    practice: ['recebam amigos e dividam a louça cantando'],
  },
  '3-7': {
    gift: ['a palavra solta encontra um pensamento fundo'],
    shadow: ['um lado quer plateia e o outro quer a porta fechada'],
    practice: ['combinem a hora de ir embora antes da festa'],
  },
  '3-8': {
    gift: ['a boa ideia acha quem faça dela um negócio vivo'],
    shadow: ['a brincadeira na hora errada bate de frente com a meta'],
    practice: ['comemorem uma vitória sem falar de números'],
  },
  '3-9': {
    gift: ['vocês espalham histórias que fazem bem a muita gente'],
    shadow: ['a emoção aumenta o enredo e some com o fato'],
    practice: ['escrevam uma carta a dois para alguém distante'],
  },
  '4-4': {
    gift: ['o que vocês combinam fica em pé como muro bem feito'],
    shadow: ['a rotina pode endurecer até a hora do beijo'],
    practice: ['mudem de propósito um costume do domingo'],
  },
  '4-5': {
    gift: ['o mapa e o vento aprendem a viajar no mesmo carro'],
    shadow: ['um lado chama de caos o que o outro chama de ar'],
    practice: ['deixem um dia planejado e o seguinte em branco'],
  },
  '4-6': {
    gift: ['entre vocês nada falta na despensa nem no afeto'],
    shadow: ['os deveres podem ocupar até a hora do namoro'],
    practice: ['saiam de casa por uma tarde sem resolver nada'],
  },
  '4-7': {
    gift: ['trabalho sério e estudo quieto se apoiam sem alarde'],
    shadow: ['as palavras de carinho ficam na fila de espera'],
    practice: ['façam uma caminhada lenta e contem um medo cada'],
  },
  '4-8': {
    gift: ['a base e a ambição levantam prédios altos'],
    shadow: ['o descanso nunca entra na pauta de vocês'],
    practice: ['desliguem o assunto serviço durante um jantar inteiro'],
  },
  '4-9': {
    gift: ['o ideal acha tijolo e o tijolo acha sentido'],
    shadow: ['um lado pede conta certa e o outro pede alma'],
    practice: ['ajudem alguém juntando um orçamento e um abraço'],
  },
  '5-5': {
    gift: ['toda estrada ensina depressa uma dupla como vocês'],
    shadow: ['a dupla muda tanto que perde o endereço da conversa'],
    practice: ['repitam o mesmo ritual simples três noites seguidas'],
  },
  '5-6': {
    gift: ['a aventura traz presentes e a casa guarda o calor'],
    shadow: ['a saudade cobra e a liberdade se defende'],
    practice: ['troquem de papel por um dia entre sair e ficar'],
  },
  '5-7': {
    gift: ['a curiosidade dos pés combina com a da cabeça'],
    shadow: ['o agito de uma parte fura o sossego da outra'],
    practice: ['visitem um museu e separem uma hora para cada passo'],
  },
  '5-8': {
    gift: ['a jogada rápida encontra estratégia e fôlego'],
    shadow: ['o controle aperta onde a liberdade mais reclama'],
    practice: ['dividam as decisões entre as que esperam e as urgentes'],
  },
  '5-9': {
    gift: ['o mundo inteiro cabe na mesa em que vocês conversam'],
    shadow: ['sobram partidas e falta quem regue as plantas'],
    practice: ['cuidem a dois de um vaso durante um mês'],
  },
  '6-6': {
    gift: ['quem chega à casa de vocês não quer ir embora'],
    shadow: ['cada parte cuida tanto que ninguém descansa'],
    practice: ['decretem uma noite em que ninguém serve ninguém'],
  },
  '6-7': {
    gift: ['o colo respeita a concha e a concha se abre'],
    shadow: ['perguntas carinhosas podem soar como interrogatório'],
    practice: ['deixem bilhetes em vez de perguntas por alguns dias'],
  },
  '6-8': {
    gift: ['o ninho e a empresa se ajudam como bons vizinhos'],
    shadow: ['o jantar esfria esperando a reunião acabar'],
    practice: ['escolham uma refeição da semana que nada cancela'],
  },
  '6-9': {
    gift: ['o amor de vocês alcança os de casa e os da rua'],
    shadow: ['as necessidades alheias sentam no meio do sofá de vocês'],
    practice: ['perguntem do que a dupla precisa antes de ajudar fora'],
  },
  '7-7': {
    gift: ['vocês dividem um silêncio que poucos entenderiam'],
    shadow: ['as duas portas fechadas podem esquecer a chave'],
    practice: ['contem em voz alta um pensamento por dia'],
  },
  '7-8': {
    gift: ['a análise fina e a mão forte acertam o alvo'],
    shadow: ['a dúvida freia justo na hora em que a vontade acelera'],
    practice: ['marquem uma data para pensar e outra para decidir'],
  },
  '7-9': {
    gift: ['a busca de sentido ganha coração e horizonte'],
    shadow: ['vocês podem morar em nuvens de andares diferentes'],
    practice: ['façam a dois uma tarefa de mãos sujas'],
  },
  '8-8': {
    gift: ['a força de vocês move o que outros nem tentam'],
    shadow: ['a disputa pelo leme pode virar o barco'],
    practice: ['elogiem em público uma decisão da outra parte'],
  },
  '8-9': {
    gift: ['os meios encontram uma causa que vale a pena'],
    shadow: ['um lado conta o lucro e o outro já deu de presente'],
    practice: ['decidam em conversa quanto guardar e quanto repartir'],
  },
  '9-9': {
    gift: ['vocês abraçam o mundo com quatro braços abertos'],
    shadow: ['a história de todos apaga a de vocês'],
    practice: ['olhem fotos antigas e contem o que ficou por dizer'],
  },
};
