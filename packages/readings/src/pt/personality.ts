import type { Statements } from '../knowledge.ts';

/** What others see first. */
export const personality: Statements<'personality'> = {
  1: {
    gift: [
      'as pessoas notam em você um passo de quem sabe aonde vai',
      'seu aperto de mão já traz uma decisão',
      'sua entrada dá à conversa um ponto de partida',
    ],
    shadow: [
      'a firmeza do seu tom pode fechar a boca dos outros',
      'muitos acham que você não precisa de nada',
      'seu ar decidido deixa sem saída as perguntas tímidas',
    ],
    relationships: ['sua presença atrai quem gosta de gente direta', 'o primeiro convite costuma ficar por sua conta'],
    work: ['na entrevista sua postura fala antes do currículo', 'o leme vem parar na sua mão logo na chegada'],
    inner: ['por trás da pose segura mora uma pergunta sem resposta', 'pouca gente vê quanto ensaio cabe na sua coragem'],
    practice: [
      'deixe outra pessoa falar antes de você na próxima roda',
      'sorria antes de dar a sua opinião',
      'faça uma pergunta no lugar da próxima afirmação',
    ],
  },
  2: {
    gift: [
      'seu olhar diz às pessoas que há lugar para elas',
      'sua voz baixa faz baixar a dos outros',
      'seu jeito manso faz o telefone parecer menos urgente',
    ],
    shadow: [
      'sua gentileza pode passar por falta de opinião',
      'sua discrição some no fundo da fotografia',
      'seu silêncio vale às vezes por um sim que você não deu',
    ],
    relationships: ['crianças e bichos chegam perto de você sem receio', 'desconhecidos pedem a você que olhe a bolsa deles'],
    work: ['colegas confiam a você o recado delicado', 'seu ar paciente acalma o cliente mais bravo'],
    inner: ['sua pele registra tudo e seu rosto disfarça bem', 'um elogio inesperado deixa seu rosto quente'],
    practice: [
      'escolha uma roupa de cor forte para um dia comum',
      'discorde uma vez com voz calma e frase curta',
      'ocupe o assento do meio na próxima reunião',
    ],
  },
  3: {
    gift: [
      'seu papo encurta qualquer espera',
      'suas roupas e seus gestos têm sempre um enredo',
      'sua risada chega ao corredor antes dos seus passos',
    ],
    shadow: [
      'o riso fácil pode esconder de todos a sua fundura',
      'sua fala às vezes cobre a fala vizinha',
      'o brilho do seu papo faz crer que nada pesa',
    ],
    relationships: ['uma noite com você na lista de convidados já promete', 'as pessoas repetem suas frases no dia seguinte'],
    work: ['seu jeito de contar vende antes do folheto', 'a reunião perde o sono com a sua chegada'],
    inner: ['ser o centro agrada e também cansa', 'nem todos percebem o que a piada protege'],
    practice: [
      'faça a alguém três perguntas seguidas sem contar nada seu',
      'passe um encontro inteiro só escutando',
      'deixe uma pausa sem piada na próxima conversa',
    ],
  },
  4: {
    gift: [
      'sua figura passa a ideia de promessa cumprida',
      'as pessoas reparam nos seus sapatos limpos e na hora certa',
      'sua presença faz a lista de tarefas parecer possível',
    ],
    shadow: [
      'seu rosto sério pode parecer bronca',
      'quem vê de fora imagina que você nunca brinca',
      'gente atrasada suspeita que você conta os minutos',
    ],
    relationships: ['a família procura você na mudança e no aperto', 'sua lealdade aparece antes da sua conversa'],
    work: ['os colegas entregam a você a chave do cofre sem pensar muito', 'seu caderno organizado dá confiança à equipe'],
    inner: ['a brincadeira vive em você atrás de uma porta pesada', 'pouca gente imagina o sonho que você guarda na gaveta'],
    practice: [
      'conte uma trapalhada sua na hora do café',
      'chegue a um encontro sem roteiro nenhum',
      'use por um dia algo colorido ou fora de moda',
    ],
  },
  5: {
    gift: [
      'um vento novo entra na sala com você',
      'seus olhos prometem algo novo para ver na rua',
      'seu andar lembra alguém que acabou de descer do trem',
    ],
    shadow: [
      'muita gente acha que você já está de saída',
      'sua pressa alegre cansa quem anda devagar',
      'seu olhar na porta faz a visita pensar em ir',
    ],
    relationships: ['você faz amizade na fila, no ônibus e na padaria', 'seu charme abre a porta e o compromisso fica no tapete'],
    work: ['seu jeito ágil convence em poucos minutos', 'o caso que ninguém sabe por onde pegar cai no seu colo'],
    inner: ['por baixo do movimento há vontade de um porto', 'tanta novidade no rosto esconde um cansaço antigo'],
    practice: [
      'fique até o fim de uma festa pequena',
      'repita o mesmo lugar três vezes e cumprimente quem está lá',
      'conte até o fim uma história sem pular para outra',
    ],
  },
  6: {
    gift: [
      'sua presença lembra uma casa com luz acesa',
      'as pessoas contam a vida a você sem saber por quê',
      'seu cumprimento tem gosto de café passado na hora',
    ],
    shadow: [
      'seu cuidado pode chegar como conselho não pedido',
      'o grupo pode esperar de você um colo sem fim',
      'seu coração é notado muito antes da sua cabeça',
    ],
    relationships: ['gente sem rumo encosta em você para tomar fôlego', 'sua mesa fica na memória das visitas'],
    work: ['a equipe escolhe você para receber quem chega', 'sua opinião sobre cores e conforto pesa na sala'],
    inner: ['quase ninguém pergunta quem cuida de você', 'manter a aparência de calma gasta suas forças'],
    practice: [
      'aceite que alguém carregue sua sacola',
      'responda com sinceridade a um “como vai”',
      'responda a um pedido com um talvez e um sorriso',
    ],
  },
  7: {
    gift: [
      'seu silêncio desperta nos outros vontade de ouvir',
      'as pessoas adivinham em você um livro não aberto',
      'seu modo calmo de olhar dá peso à sala',
    ],
    shadow: [
      'o ar distante pode passar por desprezo',
      'seu olhar atento deixa gente tímida sem jeito',
      'de longe sua reserva lembra uma sentença',
    ],
    relationships: ['poucos chegam perto e quem chega fica', 'sua reserva dá valor a cada confidência'],
    work: ['uma conta que não fecha acaba sob os seus olhos', 'sua bancada tranquila impõe respeito sem cartaz'],
    inner: ['atrás da testa séria corre um humor fino', 'você observa a festa como quem lê um mapa'],
    practice: [
      'cumprimente pelo nome três pessoas do seu dia',
      'conte numa conversa algo que deixou você em dúvida',
      'diga uma bobagem simpática no elevador',
    ],
  },
  8: {
    gift: [
      'sua chegada endireita as costas da sala',
      'seu modo de olhar diz que haverá resposta',
      'sua roupa e sua voz anunciam que o assunto é sério',
    ],
    shadow: [
      'sua autoridade pode assustar quem só queria conversar',
      'parece que você não erra e isso afasta',
      'a sua segurança encurta a fala de quem procura palavras',
    ],
    relationships: ['o respeito vem antes que conheçam seu lado macio', 'sua generosidade surpreende quem esperava dureza'],
    work: ['é a você que o cliente pergunta o preço e o prazo', 'sua calma no aperto vale por um crachá'],
    inner: ['a armadura brilha por fora e pesa por dentro', 'você ri de bobagens longe do escritório'],
    practice: [
      'peça desculpas por uma coisa pequena em voz alta',
      'vista roupa simples num dia importante',
      'pergunte pela família antes de perguntar pelo prazo',
    ],
  },
  9: {
    gift: [
      'muitas viagens parecem caber no seu rosto',
      'sua acolhida não pergunta de onde se vem',
      'seu abraço parece conhecer várias línguas',
    ],
    shadow: [
      'sua gentileza com todos confunde quem esperava algo a mais',
      'seu olhar às vezes parece estar noutro lugar',
      'todas as rifas do bairro batem à sua porta',
    ],
    relationships: ['seu círculo lembra uma praça em dia de feira', 'gente de toda idade se sente à vontade com você'],
    work: ['nota-se que você não busca vantagem e isso abre portas', 'a causa que ninguém assume vem parar nos seus braços'],
    inner: ['há uma melancolia atrás do seu aceno alegre', 'você dá atenção de sobra e sente falta da sua parte'],
    practice: [
      'olhe nos olhos de quem atende você no caixa',
      'conte de onde vem uma lembrança da sua estante',
      'escolha um favorito em voz alta e defenda a escolha',
    ],
  },
  11: {
    gift: [
      'há em você um brilho que as pessoas não sabem explicar',
      'seu olhar parece ler a segunda página',
      'sua entrada muda a luz da conversa',
    ],
    shadow: [
      'seu ar sonhador pode passar por desatenção',
      'a tensão dos seus gestos contagia a mesa',
      'sua intensidade surpreende quem veio só jogar conversa fora',
    ],
    relationships: ['confidências chegam a você no primeiro encontro', 'sua presença leva o assunto para mais fundo'],
    work: ['uma frase sua vira lema da equipe', 'a equipe quer o seu palpite antes dos dados'],
    inner: ['você percebe o que a sala pensa e finge não ver', 'a pele fina vive sob uma roupa elegante'],
    practice: [
      'tire os sapatos e pise na grama por alguns minutos',
      'fale devagar na próxima conversa tensa',
      'feche os olhos um instante antes de entrar numa sala cheia',
    ],
  },
  22: {
    gift: [
      'as pessoas sentem em você alguém capaz de levantar parede',
      'sua calma larga inspira confiança em desconhecidos',
      'sua figura lembra ponte velha em que todo mundo passa',
    ],
    shadow: [
      'seu porte pode parecer grande demais para um abraço',
      'as pessoas esperam sempre de você a solução do ano',
      'o tamanho dos seus projetos intimida quem começa',
    ],
    relationships: ['amigos entregam a você o plano da festa e o da mudança', 'seu convite para um projeto honra quem recebe'],
    work: ['sua palavra pesa quando se fala de prazos longos', 'o canteiro inteiro acerta o passo pelo seu'],
    inner: ['a responsabilidade aparece nos seus ombros antes da hora', 'pouca gente conhece sua vontade de brincar no chão'],
    practice: [
      'participe de algo pequeno sem organizar nada',
      'elogie uma ideia miúda com a devida seriedade',
      'peça uma opinião a quem se intimida com você',
    ],
  },
  33: {
    gift: [
      'seu sorriso parece dizer que tudo tem conserto',
      'pessoas aflitas procuram o banco ao seu lado',
      'seu rosto lembra uma aula que ninguém esquece',
    ],
    shadow: [
      'a bondade no rosto atrai pedidos demais',
      'quem come à sua mesa pode esquecer que você também tem fome',
      'sua doçura passa por ingenuidade aos olhos de alguns',
    ],
    relationships: ['as pessoas abraçam você como quem volta para casa', 'sua escuta fica na lembrança de muita gente'],
    work: ['quem é novo na firma aprende o serviço com você', 'o ambiente ganha modos com a sua passagem'],
    inner: ['o colo que você oferece sente falta de colo', 'você esconde o choro para não preocupar'],
    practice: [
      'diga hoje que está com pressa a quem pede demais',
      'deixe à vista um cansaço verdadeiro',
      'deixe o telefone tocar uma vez sem atender',
    ],
  },
};
