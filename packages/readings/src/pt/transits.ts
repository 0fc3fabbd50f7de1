import type { Statements } from '../knowledge.ts';

/** The letter of the first name that is at work: body, home and outer change these years. */
export const transitPhysical: Statements<'transitPhysical'> = {
  1: {
    gift: ['nestes anos a vida de fora muda por iniciativa sua'],
    shadow: ['a pressa das pernas pode esbarrar na mobília'],
  },
  2: {
    gift: ['a casa destes anos tem espaço para mais uma cadeira'],
    shadow: ['uma mudança concreta fica à espera do sim de alguém'],
  },
  3: {
    gift: ['roupas, cores e convites arejam por ora o lado de fora'],
    shadow: ['os dias se enfeitam tanto que sobra pouca hora para o resto'],
  },
  4: {
    gift: ['reforma, horta ou mudança planejada ocupa bem estes anos'],
    shadow: ['a rotina aperta no calcanhar como bota nova'],
  },
  5: {
    gift: ['mala, estrada e endereço novo aparecem fácil nesta temporada'],
    shadow: ['tanta troca de cenário deixa o corpo sem travesseiro certo'],
  },
  6: {
    gift: ['o lar pede mão de obra nestes anos e paga em aconchego'],
    shadow: ['os afazeres da casa podem engolir o seu domingo'],
  },
  7: {
    gift: ['um cômodo quieto faz agora mais por você que um salão'],
    shadow: ['a vida lá fora encolhe um pouco e você mal repara'],
  },
  8: {
    gift: ['as coisas concretas tomam forma sob a sua mão'],
    shadow: ['o corpo vira ferramenta e reclama de não ser mais que isso'],
  },
  9: {
    gift: ['a temporada é boa para esvaziar armários e mudar de ares'],
    shadow: ['o que sai de casa pode levar junto um pedaço do chão'],
  },
};

/** The letter of the middle name that is at work: mood, mind and people. */
export const transitMental: Statements<'transitMental'> = {
  1: {
    gift: ['a cabeça anda por ora mais decidida e consulta menos'],
    shadow: ['opiniões alheias irritam nestes anos com facilidade'],
  },
  2: {
    gift: ['o trato com as pessoas ganha nestes anos um ouvido a mais'],
    shadow: ['seu humor copia por enquanto o humor da sala'],
  },
  3: {
    gift: ['conversas e leituras dão colorido às ideias nesta fase'],
    shadow: ['os pensamentos pulam de galho em galho e se cansam'],
  },
  4: {
    gift: ['o pensamento ganha por ora prumo e paciência'],
    shadow: ['uma ideia fixa pode ocupar a cadeira das outras'],
  },
  5: {
    gift: ['gente diferente desarruma suas certezas e isso faz bem'],
    shadow: ['a atenção troca de assunto antes de esvaziar o copo'],
  },
  6: {
    gift: ['os afetos ocupam nestes anos o centro das suas ideias'],
    shadow: ['a preocupação com os seus pode rodar a noite toda'],
  },
  7: {
    gift: ['a mente pede agora perguntas fundas e pouca plateia'],
    shadow: ['você pode ver segundas intenções onde só havia pressa'],
  },
  8: {
    gift: ['seu julgamento anda firme e as pessoas contam com ele'],
    shadow: ['um simples papo pode virar queda de braço nesta época'],
  },
  9: {
    gift: ['o pensamento se abre por uns anos a causas e povos distantes'],
    shadow: ['o humor pode balançar entre o sonho e o desalento'],
  },
};

/** The letter of the surname that is at work: what is slowly understood within. */
export const transitSpiritual: Statements<'transitSpiritual'> = {
  1: {
    gift: ['aos poucos você entende que a vontade também é bússola'],
    shadow: ['a certeza recém-descoberta pode fazer pouco da alheia'],
  },
  2: {
    gift: ['vai ficando claro por dentro o que significa confiar'],
    shadow: ['a voz interior fala por ora mais baixo que a dos outros'],
  },
  3: {
    gift: ['a alegria se revela nestes anos uma forma de sabedoria'],
    shadow: ['o que se compreende aqui dentro pode evaporar na conversa'],
  },
  4: {
    gift: ['um sentido vai surgindo nas tarefas mais repetidas'],
    shadow: ['pedir prova de tudo atrasa o que só se percebe devagar'],
  },
  5: {
    gift: ['você vai percebendo que ser livre começa do lado de dentro'],
    shadow: ['a inquietação pode tomar qualquer brisa por chamado'],
  },
  6: {
    gift: ['amadurece em você a noção de um amor sem contabilidade'],
    shadow: ['o dever pode se vestir de devoção sem que se note'],
  },
  7: {
    gift: ['o silêncio vai ensinando a você coisas que não têm nome'],
    shadow: ['a busca de dentro pode deixar longe demais a mesa do jantar'],
  },
  8: {
    gift: ['cresce em você a ideia de que força e cuidado são parentes'],
    shadow: ['querer medir até a paz pode espantá-la'],
  },
  9: {
    gift: ['perdoar vai deixando aos poucos de parecer perda'],
    shadow: ['o gosto pelo infinito pode esquecer a panela no fogo'],
  },
};
