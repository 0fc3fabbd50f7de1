import type { Statements } from '../knowledge.ts';

/** The road a life keeps taking, and what it keeps teaching. */
export const lifePath: Statements<'lifePath'> = {
  1: {
    gift: [
      'você abre a trilha enquanto outros ainda discutem o mapa',
      'começos difíceis costumam acordar o melhor do seu ânimo',
      'um terreno baldio sugere a você uma casa inteira',
    ],
    shadow: [
      'pedir socorro custa mais a você do que carregar o armário',
      'um conselho que você não pediu pode soar como ordem',
      'o segundo lugar na fila parece longe demais da porta',
    ],
    relationships: ['a vida ensina você a caminhar ao lado, e não só na frente', 'quem ama você gosta de opinar antes da curva'],
    work: ['serviços que ninguém fez antes caem bem nas suas mãos', 'abrir caminho anima você mais do que cuidar do que já anda'],
    inner: ['cada esquina pergunta de novo o que você quer de fato', 'a coragem chega depois do primeiro passo e não antes dele'],
    practice: [
      'comece hoje uma coisa pequena sem esperar companhia',
      'peça ajuda numa tarefa que você faria por conta própria',
      'apresente um plano antes que ele fique perfeito',
    ],
  },
  2: {
    gift: [
      'sua estrada passa por muitas mesas onde falta quem escute',
      'a espera amadurece em você o que a pressa estragaria',
      'a mão que você oferece costuma encontrar outra estendida',
    ],
    shadow: [
      'um sim distraído pode levar você a lugares que não escolheu',
      'sua opinião às vezes sai da sala sem ter falado',
      'a vontade de agradar pode trocar seu endereço sem avisar',
    ],
    relationships: [
      'viver a dois ou em grupo é a escola que mais se repete',
      'discordar com carinho fortalece seus laços mais do que ceder',
    ],
    work: ['muita coisa anda porque você costurou os acordos por trás', 'seu mérito some da ata se ninguém disser seu nome'],
    inner: ['um clima azedo em casa azeda também o seu café', 'aos poucos você aprende a ouvir seu desejo no meio das vozes'],
    practice: [
      'escolha o filme desta semana sem consultar ninguém',
      'diga o que prefere antes de ouvir o resto da turma',
      'escolha seu prato antes de ouvir o pedido dos outros',
    ],
  },
  3: {
    gift: [
      'uma história sua muda o humor de qualquer fila',
      'a graça volta a encontrar você depois de cada tropeço',
      'seu jeito de contar acende luz em sala apagada',
    ],
    shadow: [
      'muitas ideias suas acendem como fósforo e apagam no meio',
      'a piada serve às vezes de cortina para o que doeu',
      'a festa de hoje pode comer a lenha de amanhã',
    ],
    relationships: ['o riso é a ponte mais curta entre você e os outros', 'quem gosta de você quer ouvir também os dias cinzentos'],
    work: ['palavras, cores e plateia fazem seu expediente voar', 'um serviço mudo e repetido murcha seu ânimo antes do almoço'],
    inner: ['a vida pede que você leve a sério aquilo que faz brincando', 'o silêncio separa suas ideias verdadeiras das enfeitadas'],
    practice: [
      'termine uma criação esquecida e mostre a uma pessoa',
      'leia em voz alta uma página que dê prazer',
      'guarde uma ideia em três linhas antes de sair com amigos',
    ],
  },
  4: {
    gift: [
      'o que você levanta costuma ficar de pé por muito tempo',
      'o passo miúdo leva você longe sem fazer barulho',
      'a estrada confia a você chaves, cadernos e raízes',
    ],
    shadow: [
      'a regra que protegia a casa pode virar grade',
      'descansar parece preguiça mesmo depois de um dia cheio',
      'o caminho conhecido passa na sua porta até em dia de festa',
    ],
    relationships: [
      'seu amor aparece em torneira consertada e promessa cumprida',
      'a família espera às vezes uma palavra onde você entrega um serviço',
    ],
    work: ['obras longas servem mais a você do que sucesso de um dia', 'a bagunça de uma mesa vai cedendo ao seu método'],
    inner: ['um chão firme acalma você mais do que um sonho alto', 'a mesma lição volta até que se comece pelo alicerce'],
    practice: [
      'deixe uma tarde da semana sem plano nenhum',
      'conserte aquele objeto encostado há meses',
      'mude de lugar um objeto que está ali desde sempre',
    ],
  },
  5: {
    gift: [
      'as mudanças reconhecem você na rua e acenam de longe',
      'você aprende pondo a mão, provando e indo ver de perto',
      'um desvio rende a você mais que o trajeto marcado',
    ],
    shadow: [
      'partir pode virar hábito com nome de liberdade',
      'o tédio convida você a quebrar o que ainda servia',
      'a próxima estação parece sempre mais bonita que esta',
    ],
    relationships: ['seu carinho demora mais onde ninguém tranca o portão', 'uma fase calma mostra a você um jeito mais fundo de amar'],
    work: ['você rende onde a segunda não se parece com a terça', 'ofícios novos pegam rápido em suas mãos'],
    inner: ['a inquietação costuma trazer um recado ainda por abrir', 'ser livre pede também algumas promessas que não se mexem'],
    practice: [
      'volte para casa por uma rua desconhecida',
      'mantenha a semana inteira um combinado pequeno com você',
      'fique no mesmo banco de praça até a inquietação passar',
    ],
  },
  6: {
    gift: [
      'qualquer lugar ganha cara de lar pouco depois da sua chegada',
      'as pessoas trazem mágoas à sua cozinha e saem mais leves',
      'plantas, crianças e conversas vingam ao seu redor',
    ],
    shadow: [
      'a ajuda pode virar comando sem que você note',
      'sentar antes de servir os outros deixa em você certa culpa',
      'o peso dos seus acaba dormindo no seu travesseiro',
    ],
    relationships: ['receber cuidado é a metade do amor que ainda falta treinar', 'quem mora com você cresce também pelos próprios erros'],
    work: ['o útil e o bonito andam de mãos dadas no que você faz', 'um dever dividido com boa gente pesa pouco'],
    inner: ['a vida pergunta onde termina a obrigação e começa o amor', 'parte do seu cansaço vem de sacolas que não eram suas'],
    practice: [
      'deixe que cozinhem para você sem levantar da cadeira',
      'pergunte se querem conselho antes de oferecer o seu',
      'reserve para si o melhor pedaço do bolo',
    ],
  },
  7: {
    gift: [
      'você continua perguntando onde outros já fecharam o caderno',
      'um tempo a sós devolve a você as ideias mais limpas',
      'o que você descobre sem alarde serve depois a muita gente',
    ],
    shadow: [
      'a distância parece segura bem depois de passado o perigo',
      'você aplica provas em gente que nem sabe do exame',
      'a última certeza que falta segura você na beira da água',
    ],
    relationships: [
      'chega perto de você quem bate de leve e sabe esperar',
      'um silêncio dividido diz mais a você que uma noite de conversa',
    ],
    work: ['um problema difícil atrás de porta fechada alegra seu dia', 'o barulho rouba mais força do que a tarefa em si'],
    inner: ['suas horas mais verdadeiras dispensam qualquer plateia', 'a confiança cresce devagar, em terra que você já testou'],
    practice: [
      'conte a alguém uma ideia que costuma ficar guardada',
      'ande meia hora sem telefone e sem rumo',
      'deixe uma dúvida de molho e saia para ver gente',
    ],
  },
  8: {
    gift: [
      'você vê numa conversa solta a coisa que pode funcionar',
      'cada tombo devolve você com ferramentas melhores',
      'seu olhar acha a alavanca que ninguém tinha puxado',
    ],
    shadow: [
      'vencer pode fazer esquecer o motivo da corrida',
      'sob pressão a mão firme se fecha em punho',
      'o descanso aparece na agenda com letra miúda',
    ],
    relationships: ['quem ama você quer suas horas antes das suas soluções', 'mostrar um ponto fraco aproxima mais que exibir força'],
    work: ['tarefas grandes acordam você e as miúdas dão sono', 'na hora de decidir muitos olhos procuram os seus'],
    inner: ['de tempos em tempos surge a questão de para que serve o poder', 'por trás do seu impulso mora um medo de faltar'],
    practice: [
      'ofereça a alguém uma hora do que você sabe fazer',
      'deixe outra pessoa escolher onde comer nesta semana',
      'termine o expediente na hora e não leve nada para casa',
    ],
  },
  9: {
    gift: [
      'gente desconhecida se abre com você no ponto de ônibus',
      'você sabe encerrar uma fase e ficar com o que prestou',
      'sua porta conhece sotaques de todo canto',
    ],
    shadow: [
      'cuidar do mundo pode deixar para depois quem mora perto',
      'mágoas velhas viajam com você como malas por desfazer',
      'uma causa bonita pode esconder a sua própria sede',
    ],
    relationships: [
      'seu amor alcança muita gente e aprende devagar a ficar',
      'pessoas que você deixou ir voltam muitas vezes pela amizade',
    ],
    work: ['um trabalho que serve a muitos cansa menos seus ombros', 'seu olhar largo apaga brigas pequenas no corredor'],
    inner: ['soltar é a matéria que você mais repete', 'canções antigas e lugares distantes mexem com você'],
    practice: [
      'doe um objeto guardado só por costume',
      'escreva um agradecimento a alguém do seu passado',
      'diga não a um apelo e sim ao seu descanso',
    ],
  },
  11: {
    gift: [
      'um indício basta para você entender a história inteira',
      'a estrada mostra a você placas que outros não leem',
      'um lampejo seu põe nome no que todos sentiam',
    ],
    shadow: [
      'seus nervos recolhem cada briga que paira no ar',
      'esperar um sinal pode fazer você perder o ônibus',
      'a cabeça nas alturas tropeça na calçada de casa',
    ],
    relationships: ['em qualquer mesa você escuta o que ninguém falou', 'uma presença serena ajuda você mais que uma deslumbrante'],
    work: ['você mostra à equipe um lugar aonde vale a pena ir', 'a inspiração vem em clarões e pede mãos pacientes'],
    inner: ['sua trilha passa entre o sonho e a luz do dia', 'pôr os pés no chão é metade da sua viagem'],
    practice: [
      'deixe um caderno ao lado da cama e prenda nele uma ideia',
      'transforme uma visão em tarefa de poucos minutos',
      'conte um pressentimento usando palavras de cozinha',
    ],
  },
  22: {
    gift: [
      'você pensa em décadas e lembra também dos pregos',
      'muita gente acha lugar no desenho que você fez',
      'ideias sem dono encontram em você a escora e o telhado',
    ],
    shadow: [
      'o tamanho da obra pode tirar o gosto de fazê-la',
      'a vida vai ficando para depois da inauguração',
      'a planta perfeita pode adiar a primeira pá de terra',
    ],
    relationships: ['sua gente prefere sua companhia aos seus grandes planos', 'levantar um telhado em mutirão une você às pessoas'],
    work: ['você se sente em casa onde o sonho encontra a planilha', 'entregar um pedaço do plano é sua habilidade mais difícil'],
    inner: ['há muito tempo acompanha você a vontade de deixar algo que dure', 'a calma volta com um único tijolo bem assentado'],
    practice: [
      'corte um projeto enorme em partes que caibam numa tarde',
      'passe uma tarefa adiante e não confira o resultado',
      'marque na agenda o menor passo do maior plano',
    ],
  },
  33: {
    gift: [
      'seu jeito de cuidar ensina os outros a cuidar também',
      'corações duros amolecem um pouco perto do seu fogão',
      'ao seu lado até um erro vira aula sem castigo',
    ],
    shadow: [
      'você pode servir da jarra até ver o fundo',
      'dizer não a um rosto triste parece quase impossível',
      'a sua luz fica acesa até que o último sofrimento durma',
    ],
    relationships: ['você ama nas pessoas o que elas ainda podem ser', 'quem você levanta precisa também cair de vez em quando'],
    work: ['a chance de ensinar aparece em todo ofício que você pega', 'sua paciência com quem começa muda o clima de uma oficina'],
    inner: ['a compaixão que vai para fora pede limites aqui dentro', 'você guarda uma esperança terna por quase todo mundo'],
    practice: [
      'ensine a alguém uma coisa pequena que você faz bem',
      'recuse um pedido nesta semana sem dar explicações',
      'deixe que vejam você em descanso sem dar desculpa',
    ],
  },
};
