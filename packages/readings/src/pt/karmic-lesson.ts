import type { Statements } from '../knowledge.ts';

/** What the name lacks and has to be learned on purpose. */
export const karmicLesson: Statements<'karmicLesson'> = {
  1: {
    shadow: ['tomar a dianteira deixa você sem jeito'],
    gift: ['a iniciativa treinada dá à sua voz um lugar na roda'],
    practice: ['proponha o lugar do próximo encontro'],
  },
  2: {
    shadow: ['a paciência com o ritmo dos outros custa a chegar'],
    gift: ['o tato aprendido transforma colegas em parceiros de verdade'],
    practice: ['espere três respirações antes de responder a uma crítica'],
  },
  3: {
    shadow: ['dizer o que se passa por dentro soa estranho em sua boca'],
    gift: ['a expressão conquistada alivia o peito e alegra a mesa'],
    practice: ['conte a alguém uma lembrança boa com todos os detalhes'],
  },
  4: {
    shadow: ['horários e papéis escorrem pelos seus dedos'],
    gift: ['a ordem adquirida devolve mais tempo do que pede'],
    practice: ['dê um lugar fixo às chaves e aos documentos'],
  },
  5: {
    shadow: ['o imprevisto pega você com o freio de mão puxado'],
    gift: ['a flexibilidade exercitada abre janelas na mesma parede'],
    practice: ['aceite uma mudança de plano sem perguntar o motivo'],
  },
  6: {
    shadow: ['compromisso com os outros parece a você roupa apertada'],
    gift: ['o cuidado assumido de propósito cria um lar em volta'],
    practice: ['assuma por uma semana uma pequena tarefa da casa'],
  },
  7: {
    shadow: ['estar a sós com os pensamentos incomoda depressa'],
    gift: ['a reflexão cultivada dá a você um segundo olhar'],
    practice: ['passe um quarto de hora em silêncio antes de deitar'],
  },
  8: {
    shadow: ['falar de dinheiro ou de comando deixa você na defensiva'],
    gift: ['a firmeza aprendida permite conversar de igual para igual'],
    practice: ['anote os gastos da semana sem julgar nenhum'],
  },
  9: {
    shadow: ['olhar além do próprio muro pede esforço'],
    gift: ['a compaixão treinada enche a rua de rostos conhecidos'],
    practice: ['escute a história de alguém que pensa diferente'],
  },
};
