import type { Statements } from '../knowledge.ts';

/** Where the letters gather or are few. */
export const plane: Statements<'plane'> = {
  'physical.strong': {
    gift: ['você pisa em fatos e quase nunca compra fumaça', 'você entende uma coisa depois de pegar nela'],
    shadow: ['o que não se pode pegar fica esperando na calçada'],
    relationships: ['seu afeto conserta o chuveiro antes de dizer saudade'],
    work: ['você quer ver a amostra antes de discutir a teoria'],
    inner: ['sua calma mora nas mãos ocupadas e nos pés no chão'],
    practice: ['feche os olhos e siga uma impressão por meia hora', 'leia um poema no fim de um dia cheio de tarefas'],
  },
  'physical.weak': {
    gift: ['seu pensamento anda leve, sem tropeçar em coisas', 'pouca bagagem basta para você viver bem'],
    shadow: ['o corpo precisa levantar a mão para ser lembrado'],
    relationships: ['seu carinho passa mais por ideia do que por panela'],
    work: ['a furadeira espera você terminar de pensar nela'],
    inner: ['a casa de dentro é bem mobiliada e a de fora espera'],
    practice: ['mexa o corpo numa tarefa de jardim ou de faxina', 'descasque legumes devagar e sinta o cheiro'],
  },
  'mental.strong': {
    gift: ['sua cabeça põe os fatos em fila antes de opinar', 'você desenrola o novelo enquanto outros olham a lã'],
    shadow: ['a lógica explica o coração e ele volta a bater igual'],
    relationships: ['você oferece um argumento onde pediam um abraço'],
    work: ['você acha a falha no raciocínio antes de o café passar'],
    inner: ['a mente acende a luz e revisa o dia de ponta a ponta'],
    practice: ['decida uma coisa miúda só pelo gosto', 'deixe o coração escolher o caminho de hoje'],
  },
  'mental.weak': {
    gift: ['você chega ao ponto sem dar voltas de teoria', 'suas conclusões nascem do que você viveu'],
    shadow: ['uma explicação longa perde você no segundo parágrafo'],
    relationships: ['você convence os outros pelo exemplo e não pelo discurso'],
    work: ['o serviço entra em você pelos olhos e pelas mãos'],
    inner: ['uma certeza chega sem passar pela sala de reunião'],
    practice: ['escreva três motivos antes de uma escolha', 'liste prós e contras de uma escolha média'],
  },
  'emotional.strong': {
    gift: ['seu coração costuma acertar antes da frase', 'o sentimento dá o tom e o compasso aos seus dias'],
    shadow: ['o humor da manhã pode escolher o sabor do dia inteiro'],
    relationships: ['o carinho vem em voz alta e espera eco na mesma hora'],
    work: ['você trabalha bem onde há música e rostos conhecidos'],
    inner: ['cada emoção ganha em você um quarto com varanda'],
    practice: ['espere o café esfriar antes de responder com emoção', 'espere a onda passar para mandar a mensagem'],
  },
  'emotional.weak': {
    gift: ['no meio do drama sua voz mantém a temperatura', 'sua cabeça continua fresca em sala quente'],
    shadow: ['a ternura pode ficar na gaveta bem dobrada'],
    relationships: ['as pessoas queridas esperam às vezes um sinal mais morno'],
    work: ['em reunião tensa você fala como quem lê previsão do tempo'],
    inner: ['o sentimento chega a você em carta e não em grito'],
    practice: ['diga a alguém o que sente com uma palavra exata', 'diga a uma velha amizade quanto ela importa'],
  },
  'intuitive.strong': {
    gift: ['você pressente a curva antes da placa', 'às vezes você sabe sem ter visto a prova'],
    shadow: ['o pressentimento pode assinar antes de ler as contas'],
    relationships: ['você lê o amigo antes que ele abra a boca'],
    work: ['o palpite aponta o rumo e o relatório vem depois'],
    inner: ['sonhos e coincidências sentam à sua mesa de manhã'],
    practice: ['confira um pressentimento com quem entende do assunto', 'ponha um fato ao lado do seu palpite'],
  },
  'intuitive.weak': {
    gift: ['você confia no que se vê e isso poupa enganos', 'os sinais do mundo visível bastam a você'],
    shadow: ['um sinal discreto pode passar por você de chapéu na mão'],
    relationships: ['você precisa que digam o que querem sem rodeios'],
    work: ['você segue o que está medido e quase nunca tropeça no ar'],
    inner: ['a voz miúda de dentro espera que você baixe o rádio'],
    practice: ['anote um palpite de manhã e releia à noite', 'repare por um dia no primeiro pensamento da manhã'],
  },
};
