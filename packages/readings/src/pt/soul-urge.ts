import type { Statements } from '../knowledge.ts';

/** What the heart wants in quiet. */
export const soulUrge: Statements<'soulUrge'> = {
  1: {
    gift: [
      'seu coração quer uma vida escrita com a sua letra',
      'existe em você uma chama que dispensa torcida',
      'a proa da canoa é onde seu peito respira',
    ],
    shadow: [
      'depender de licença alheia faz você ferver por dentro',
      'você quer a vaga da frente e quase nunca confessa',
      'uma ajuda oferecida cedo parece dúvida sobre suas forças',
    ],
    relationships: ['você deseja um amor em que ninguém precise encolher', 'em segredo você admira quem ousa discordar'],
    work: ['o sonho é uma porta com o seu nome e nenhum relógio', 'uma meta escolhida por você vale mais que um aumento'],
    inner: ['no escuro do quarto uma voz teimosa diz vá em frente', 'você anseia por descobrir até onde vão suas pernas'],
    practice: [
      'reserve uma hora para um desejo que ninguém conhece',
      'escreva o que faria se não houvesse plateia',
      'tome sem consulta uma decisão que só afeta você',
    ],
  },
  2: {
    gift: [
      'um passeio de mãos dadas enche você mais que um troféu',
      'sua ternura conhece a hora de bater à porta',
      'o som da chave de quem você ama arruma a sua noite',
    ],
    shadow: [
      'o medo de romper cala aquilo que mais importa',
      'você mede o afeto pelo tempo da resposta no celular',
      'você espera que adivinhem um pedido que não fez',
    ],
    relationships: ['seu desejo é alguém que note seu cansaço sem perguntar', 'uma mão no ombro diz a você mais que um discurso'],
    work: ['faz bem um lugar onde cumprimento não seja luxo', 'dá gosto saber que seu esforço sustenta o de outra pessoa'],
    inner: ['seu descanso começa onde terminam as portas batidas', 'você guarda bilhetes antigos na gaveta como joias'],
    practice: [
      'ligue para quem deixa saudade sem inventar motivo',
      'peça um abraço com todas as letras',
      'conte a quem você ama o que faz falta entre vocês',
    ],
  },
  3: {
    gift: [
      'há uma festa guardada em você à espera de desculpa',
      'a beleza miúda de um dia comum comove você',
      'seu coração bate palmas antes de a cortina abrir',
    ],
    shadow: [
      'falar sem que ninguém escute dói como porta na cara',
      'a tristeza se esconde atrás do volume no máximo',
      'a falta de um elogio escurece uma noite inteira',
    ],
    relationships: ['você quer rir com alguém até perder o fôlego', 'suas graças pedem aplauso antes da correção'],
    work: ['um ofício sem brincadeira vai apagando o seu sorriso', 'todo pedido com espaço para inventar atrai você'],
    inner: ['uma música toca por dentro até nos dias de chuva', 'no fundo você só quer dizer o que sente sem enfeite'],
    practice: [
      'cante uma canção inteira enquanto lava a louça',
      'desenhe seu humor de hoje sem mostrar a ninguém',
      'invente uma letra nova para uma música conhecida',
    ],
  },
  4: {
    gift: [
      'saber onde cada coisa mora traz paz a você',
      'seus desejos são poucos e bem regados',
      'a mesma xícara na mesma prateleira faz bem a você',
    ],
    shadow: [
      'uma mudança de última hora desarruma seu humor',
      'o medo se esconde atrás da lista de afazeres',
      'você conta as provisões antes de aceitar a viagem',
    ],
    relationships: ['seu coração descansa em quem volta na hora combinada', 'constância encanta você mais que fogos de artifício'],
    work: ['você quer ver ao fim da tarde algo feito de verdade', 'regras claras e palavra dada deixam seu trabalho leve'],
    inner: ['existe em você o sonho de uma casa com árvore na porta', 'o café coado toda manhã segura você como corrimão'],
    practice: [
      'plante um tempero num vaso e regue a semana toda',
      'mude um móvel de lugar e conviva com a novidade',
      'arrume um cantinho e use-o todo dia à mesma hora',
    ],
  },
  5: {
    gift: [
      'todo horizonte largo devolve seu apetite',
      'mora em você alguém com a mochila sempre pronta',
      'o cheiro de rodoviária alegra você mais que o de perfume',
    ],
    shadow: [
      'uma agenda cheia aperta como sapato menor que o pé',
      'a calmaria às vezes parece prisão e não é',
      'uma promessa de laço faz você procurar a saída',
    ],
    relationships: ['o amor que você procura tem janelas e nenhum cadeado', 'surpresas sem data marcada conquistam seu afeto'],
    work: ['a rotina de escritório seca você como planta sem sol', 'um convite para inventar caminho acende seus olhos'],
    inner: ['a estrada chama você até em pleno domingo de sofá', 'seus sentidos pedem vento, tempero e gente nova'],
    practice: [
      'saia por uma tarde com o bolso vazio de planos',
      'deixe um compromisso por último e veja o que aparece',
      'aceite o primeiro convite estranho desta semana',
    ],
  },
  6: {
    gift: [
      'ver a mesa cheia é para você uma forma de reza',
      'seu coração fica em paz com todos em casa',
      'o riso dos seus na sala ao lado é a sua música',
    ],
    shadow: [
      'ficar sem serventia assusta você mais do que o cansaço',
      'você dá esperando um retorno que nunca pediu',
      'um obrigado que não veio fica atravessado por dias',
    ],
    relationships: ['você sonha com um lar onde se volta sempre com gosto', 'o ciúme das atenções perdidas aparece de mansinho'],
    work: ['você quer que seu trabalho deixe alguém mais amparado', 'um local feio ou áspero pesa em seu peito'],
    inner: ['a culpa visita você mesmo quando tudo foi feito', 'uma casa arrumada arruma também os seus pensamentos'],
    practice: [
      'prepare um jantar gostoso só para você',
      'escreva o que gostaria de receber e mostre a alguém',
      'durma uma tarde sem cuidar de coisa alguma',
    ],
  },
  7: {
    gift: [
      'um livro e uma tarde de chuva bastam para você',
      'a verdade agrada a você até sem maquiagem',
      'uma resposta achada no silêncio alegra você por dias',
    ],
    shadow: [
      'a cabeça desmonta a alegria para ver como funciona',
      'você some para dentro e deixa o portão encostado',
      'a decepção ergue mais um degrau na sua torre',
    ],
    relationships: ['você quer alguém com quem calar sem constrangimento', 'seu afeto nasce devagar e cria raiz funda'],
    work: ['entender o porquê vem antes de mexer um dedo', 'você sonha com um cargo em que pensar seja o serviço'],
    inner: ['mato, mar ou capela vazia falam com você', 'a pergunta mais antiga volta sempre na hora de dormir'],
    practice: [
      'sente-se perto de uma janela e olhe sem tirar conclusão',
      'mostre a alguém uma página do que você anda lendo',
      'escolha uma pergunta e passe com ela uma caminhada',
    ],
  },
  8: {
    gift: [
      'seu coração quer deixar marca que se possa medir',
      'há em você um apetite honesto por coisas grandes',
      'no fundo você quer poder para abrir portas',
    ],
    shadow: [
      'perder o respeito de alguém dói mais do que perder dinheiro',
      'você chama de moleza o próprio cansaço',
      'você compara em segredo a sua colheita com a do lado',
    ],
    relationships: ['você deseja alguém ao lado com firmeza e opinião', 'proteger é o seu jeito escondido de dizer que ama'],
    work: ['comandar com justiça é um sonho antigo seu', 'um desafio de peso acorda você antes do despertador'],
    inner: ['em silêncio você faz contas com a vida', 'uma parte sua quer descansar sem ter de merecer'],
    practice: [
      'faça nesta semana algo que não dê lucro nenhum',
      'conte a alguém um medo que você esconde sob a pressa',
      'reconheça uma vitória sua antes de correr atrás de outra',
    ],
  },
  9: {
    gift: [
      'seu coração bate junto com histórias de longe',
      'dar sem recibo deixa o seu dia mais leve',
      'seu desejo mais quieto é que ninguém fique do lado de fora',
    ],
    shadow: [
      'a saudade ocupa a cadeira de quem está presente',
      'o mundo perfeito da sua cabeça entristece o real',
      'você empresta aos outros uma grandeza que ninguém pediu',
    ],
    relationships: ['você quer amar sem cerca nem lista de posse', 'um abraço de reencontro vale por um ano inteiro'],
    work: ['você busca um ofício que melhore a rua de alguém', 'a arte e a causa disputam suas horas livres'],
    inner: ['um filme triste limpa sua alma como chuva de verão', 'você guarda em si muitos rostos e nenhum endereço'],
    practice: [
      'escute sem pressa uma pessoa mais velha',
      'entregue a alguém uma lembrança que pede outro dono',
      'perdoe por escrito uma dívida de afeto',
    ],
  },
  11: {
    gift: [
      'uma frase bonita pode sustentar você a semana toda',
      'sentidos escondidos no comum encantam seu coração',
      'o seu coração anda com a janela voltada para o céu',
    ],
    shadow: [
      'o barulho alheio gruda em você como poeira',
      'o dia comum parece pouco ao lado do imaginado',
      'um ideal limpo demais acha mancha em toda toalha',
    ],
    relationships: ['você anseia por uma conversa que passe da pele', 'a frieza de um cumprimento dói até o fim da tarde'],
    work: ['você quer iluminar algo além de cumprir horário', 'trabalhar sem sentido apaga você em poucas semanas'],
    inner: ['há uma luz em você que não depende de olhares', 'sonhos nítidos deixam recado ao pé da cama'],
    practice: [
      'acenda uma vela e fique uns minutos sem música',
      'escreva seu sonho da noite antes de pegar o celular',
      'fique em silêncio depois de uma música que arrepia',
    ],
  },
  22: {
    gift: [
      'você quer ver de pé algo que abrigue muita gente',
      'seu desejo tem planta baixa e endereço',
      'por dentro você já caminha pelos cômodos da obra',
    ],
    shadow: [
      'nada pequeno parece digno da sua vontade',
      'o medo de não dar conta vira mais uma tarefa',
      'uma vida só gostosa parece pouca para o seu peito',
    ],
    relationships: ['você sonha com alguém que segure a outra ponta da trena', 'amar é para você construir no mesmo terreno'],
    work: ['você quer um ofício que continue útil sem a sua presença', 'obras paradas incomodam você até no feriado'],
    inner: ['por baixo da ambição vive um pedido de sentido', 'a paz chega a você pelo trabalho das mãos'],
    practice: [
      'visite um lugar construído com paciência e repare nos detalhes',
      'escreva por que sua obra importa e para quem',
      'desenhe o menor cômodo do seu grande sonho',
    ],
  },
  33: {
    gift: [
      'o bem dos outros aquece você como fogão de lenha',
      'seu coração acha espaço para mais um prato',
      'ver alguém se levantar enche o seu peito de festa',
    ],
    shadow: [
      'a dor alheia entra em você sem pedir licença',
      'você se cobra uma bondade sem folga',
      'você procura quem salvar antes de procurar quem encontrar',
    ],
    relationships: ['você quer amar de um jeito que faça crescer', 'pedir colo é a parte que falta ao seu afeto'],
    work: ['servir com alegria é o salário que mais conta', 'você busca um lugar onde se cuide das pessoas de verdade'],
    inner: ['a ternura por quem erra nasce em você todo dia', 'seu silêncio é uma reza por gente sem nome'],
    practice: [
      'passe uma manhã sem resolver a vida de ninguém',
      'peça a alguém que escute você por um quarto de hora',
      'deixe uma tristeza alheia seguir sem a sua escolta',
    ],
  },
};
