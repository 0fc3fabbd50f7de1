import type { Statements } from '../knowledge.ts';

/** What the name lacks and has to be learned on purpose. */
export const karmicLesson: Statements<'karmicLesson'> = {
  1: {
    shadow: [
      'tomar a dianteira deixa você sem jeito',
      'ser a primeira voz numa sala calada custa caro a você',
      'a vez de decidir chega e você olha para os lados',
    ],
    gift: [
      'a iniciativa treinada dá à sua voz um lugar na roda',
      'um querer exercitado fica firme sem ficar duro',
      'cada escolha assumida deixa sua coluna mais reta',
    ],
    relationships: ['ao lado de gente decidida sua preferência fica no bolso'],
    work: ['a reunião espera uma voz e você espera a reunião'],
    inner: ['um gosto só seu ensaia a voz lá dentro'],
    practice: ['proponha o lugar do próximo encontro', 'escolha a mesa, o prato e o assunto na próxima saída'],
  },
  2: {
    shadow: [
      'a paciência com o ritmo dos outros custa a chegar',
      'esperar o outro terminar parece a você uma ladeira',
      'os meios-tons de uma conversa passam sem que você ouça',
    ],
    gift: [
      'o tato aprendido transforma colegas em parceiros de verdade',
      'a delicadeza ensaiada abre cofres que a pressa emperrava',
      'o ouvido que se educa ganha confidências',
    ],
    relationships: ['você dispara na frente e só na esquina nota quem ficou'],
    work: ['o trabalho em dupla pede a você o passo de outra pessoa'],
    inner: ['o gesto de ceder parece perda até virar conversa'],
    practice: ['espere três respirações antes de responder a uma crítica', 'divida com alguém uma tarefa e siga o ritmo dessa pessoa'],
  },
  3: {
    shadow: [
      'dizer o que se passa por dentro soa estranho em sua boca',
      'a graça fica presa na porta justo na hora da festa',
      'um elogio engasga antes de chegar à sua língua',
    ],
    gift: [
      'a expressão conquistada alivia o peito e alegra a mesa',
      'a palavra que custou a sair costuma acertar em cheio',
      'brincar de propósito devolve cor às suas tardes',
    ],
    relationships: ['o carinho que você sente chega aos outros sem legenda'],
    work: ['a ideia é boa e sai com cara de recibo'],
    inner: ['uma alegria guardada procura a maçaneta'],
    practice: ['conte a alguém uma lembrança boa com todos os detalhes', 'diga hoje um elogio inteiro sem rir no meio'],
  },
  4: {
    shadow: [
      'horários e papéis escorrem pelos seus dedos',
      'a constância escapa pela janela depois da primeira semana',
      'o plano fica bonito no papel e magro na prática',
    ],
    gift: [
      'a ordem adquirida devolve mais tempo do que pede',
      'um método próprio vira chão para pisar no escuro',
      'o hábito plantado com esforço passa a andar quase de graça',
    ],
    relationships: ['quem divide a vida com você procura as chaves em três lugares'],
    work: ['seus começos animados pedem um calendário na parede'],
    inner: ['a disciplina parece castigo até o primeiro hábito dar flor'],
    practice: ['dê um lugar fixo às chaves e aos documentos', 'escreva os passos de uma tarefa antes de mexer nela'],
  },
  5: {
    shadow: [
      'o imprevisto pega você com o freio de mão puxado',
      'uma rua sem placa faz você voltar para casa',
      'o novo precisa insistir muito para ganhar o seu sim',
    ],
    gift: [
      'a flexibilidade exercitada abre janelas na mesma parede',
      'pequenas mudanças tiram aos poucos a vertigem do salto',
      'a curiosidade treinada põe sal no cotidiano',
    ],
    relationships: ['um amigo impulsivo é para você professor e susto'],
    work: ['a troca de planos custa a você um suspiro e dois cafés'],
    inner: ['a segurança conhecida cochicha mais alto que a curiosidade'],
    practice: ['aceite um plano trocado sem perguntar o motivo', 'troque por um dia um costume pelo contrário dele'],
  },
  6: {
    shadow: [
      'compromisso com os outros parece a você roupa apertada',
      'os deveres da casa parecem falar com outra pessoa',
      'a promessa de ficar dá coceira nos seus pés',
    ],
    gift: [
      'o cuidado assumido de propósito cria um lar em volta',
      'a responsabilidade escolhida acaba por aquecer também você',
      'um lar feito com as próprias mãos passa a cuidar de volta',
    ],
    relationships: ['o laço cresce na noite em que você fica para lavar os pratos'],
    work: ['tarefas em comum pedem que você assine também a parte chata'],
    inner: ['pertencer dá um calor estranho de que se aprende a gostar'],
    practice: ['assuma por uma semana uma pequena tarefa da casa', 'pergunte a alguém de casa do que precisa nesta semana'],
  },
  7: {
    shadow: [
      'estar a sós com os pensamentos incomoda depressa',
      'o silêncio da tarde pede a você um aparelho ligado',
      'a primeira explicação serve e a segunda nem é procurada',
    ],
    gift: [
      'a reflexão cultivada dá a você um olhar mais fundo',
      'o sossego praticado vira quarto com vista',
      'a dúvida bem cuidada dá raiz às suas certezas',
    ],
    relationships: ['uma conversa sem pressa ensina você a ouvir o que não foi dito'],
    work: ['a pressa de concluir deixa metade do poço por descer'],
    inner: ['a própria companhia pede a você apresentação e algumas visitas'],
    practice: ['passe quinze minutos em silêncio antes de deitar', 'pense dez minutos antes de levantar da cama'],
  },
  8: {
    shadow: [
      'falar de dinheiro ou de comando deixa você na defensiva',
      'o próprio preço sai da sua boca em voz baixa',
      'os assuntos de poder encontram você de mãos vazias',
    ],
    gift: [
      'a firmeza aprendida permite conversar de igual para igual',
      'o senso prático conquistado faz de você gente justa nos tratos',
      'a mão treinada segura as rédeas sem apertar',
    ],
    relationships: ['a hora de rachar a conta ainda embaraça você à mesa'],
    work: ['você entrega o serviço pronto e esquece de mandar a cobrança'],
    inner: ['a ideia de merecer o comando ainda anda de cabeça baixa'],
    practice: ['anote os gastos da semana sem julgar nenhum', 'diga quanto vale o seu tempo sem pedir desculpa'],
  },
  9: {
    shadow: [
      'olhar além do próprio muro pede esforço',
      'a dor de quem mora longe quase não chega à sua janela',
      'desapegar parece jogar fora um pedaço de casa',
    ],
    gift: [
      'a compaixão treinada enche a rua de rostos conhecidos',
      'o perdão aprendido deixa a casa com menos tranca',
      'a vista que se alarga descobre parentes por toda parte',
    ],
    relationships: ['o vizinho da outra rua demora a entrar na sua roda'],
    work: ['trabalhar sem ganhar nada em troca parece a você língua estrangeira'],
    inner: ['a mão ainda se fecha sobre o que já passou'],
    practice: ['escute a história de alguém que pensa diferente', 'leia a história de uma vida bem distante da sua'],
  },
};
