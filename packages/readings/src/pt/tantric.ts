import type { Statements } from '../knowledge.ts';

/** How one stands with oneself. */
export const tantricSoul: Statements<'tantricSoul'> = {
  1: {
    gift: ['na conversa que você tem consigo o coração fala primeiro'],
    shadow: ['a cabeça pode abafar um sentimento que só queria ser ouvido'],
  },
  2: {
    gift: ['um vigia interno percebe o buraco antes do pé'],
    shadow: ['por dentro você ensaia perdas que ainda não aconteceram'],
  },
  3: {
    gift: ['a sós com seus pensamentos você acha graça em quase tudo'],
    shadow: ['a esperança pode pular o capítulo das dificuldades'],
  },
  4: {
    gift: ['no seu tribunal de dentro as duas partes têm a palavra'],
    shadow: ['de tanto pesar os lados você custa a ouvir o veredito'],
  },
  5: {
    gift: ['mãos ocupadas põem ordem no seu íntimo'],
    shadow: ['uma tarde parada deixa em você um vazio esquisito'],
  },
  6: {
    gift: ['você consegue juntar todos os pensamentos num único ponto'],
    shadow: ['a concentração pode girar em volta de uma só preocupação'],
  },
  7: {
    gift: ['você ocupa o próprio espaço sem pedir licença'],
    shadow: ['a confiança em si pode murchar onde ninguém conhece você'],
  },
  8: {
    gift: ['uma respiração funda devolve a você a coragem'],
    shadow: ['o medo vestido de cansaço prende às vezes o seu fôlego'],
  },
  9: {
    gift: ['você se trata com a paciência de quem afina um violão'],
    shadow: ['o desejo de perfeição esconde o que o rascunho já tem de bom'],
  },
  10: {
    gift: ['você se olha de frente e cumpre por inteiro o que se promete'],
    shadow: ['tudo ou nada costuma ser a sua medida até para o descanso'],
  },
  11: {
    gift: ['você ouve em si muitas vozes e uma regência comum'],
    shadow: ['tantos lados juntos dificultam responder quem é você'],
  },
};

/** How one meets others and the outer world. */
export const tantricKarma: Statements<'tantricKarma'> = {
  1: {
    gift: ['você encontra os outros com modéstia e peito aberto'],
    shadow: ['a humildade em excesso pode esconder do mundo o que você quer'],
  },
  2: {
    gift: ['entre as pessoas você pressente a quem convém dar tempo'],
    shadow: ['a vontade de pertencer pode prender você à roda errada'],
  },
  3: {
    gift: ['seu otimismo contagia a fila, a equipe e o elevador'],
    shadow: ['suas ofertas de boa-fé às vezes passam do possível'],
  },
  4: {
    gift: ['quem discorda aceita com gosto a sua mediação'],
    shadow: ['seu jeito imparcial pode parecer frieza a quem queria apoio'],
  },
  5: {
    gift: ['ao seu redor as pessoas aprendem vendo você fazer'],
    shadow: ['o tom de aula pode continuar depois do sinal'],
  },
  6: {
    gift: ['sua atenção faz o outro se sentir a única pessoa da sala'],
    shadow: ['quem interrompe o seu foco pode levar um olhar de gelo'],
  },
  7: {
    gift: ['sua chegada muda a temperatura de um ambiente'],
    shadow: ['você pode guardar distância justo de quem queria abrigo'],
  },
  8: {
    gift: ['o mundo acha em você um rosto que não se desvia'],
    shadow: ['seu ímpeto pode empurrar quem ainda tomava ar'],
  },
  9: {
    gift: ['você trata as pessoas com a delicadeza de quem abre uma carta antiga'],
    shadow: ['a sutileza do seu recado pode se perder em ouvido apressado'],
  },
  10: {
    gift: ['diante dos outros você assume a frente com nobreza'],
    shadow: ['quem vacila ao seu lado pode se achar pequeno'],
  },
  11: {
    gift: ['você fala com cada pessoa na língua que ela entende'],
    shadow: ['tanta presença pode encher a sala e apertar os demais'],
  },
};

/** What came with one and shows early. */
export const tantricGift: Statements<'tantricGift'> = {
  0: {
    gift: ['nada veio pronto e por isso tudo pôde ser experimentado'],
    shadow: ['sem um dom à vista você talvez tenha cobiçado o dos outros'],
  },
  1: {
    gift: ['desde cedo havia em você uma bondade sem cálculo'],
    shadow: ['a criança que ouvia só o peito levou alguns sustos'],
  },
  2: {
    gift: ['seu faro para armadilhas vem do tempo do pega-pega'],
    shadow: ['o cuidado precoce talvez tenha custado algumas brincadeiras'],
  },
  3: {
    gift: ['o riso fácil já vinha na sua primeira mochila'],
    shadow: ['criança alegre aprende depressa a esconder o choro'],
  },
  4: {
    gift: ['ainda na infância você ouvia os dois lados da briga'],
    shadow: ['muito cedo coube a você o apito do juiz'],
  },
  5: {
    gift: ['o que você aprendia de manhã virava à tarde aula para os menores'],
    shadow: ['o jeito precoce de pôr ordem nem sempre agradou no recreio'],
  },
  6: {
    gift: ['um brinquedo bastava para prender você uma tarde inteira'],
    shadow: ['tirar você do que fazia era convite para birra'],
  },
  7: {
    gift: ['já na escola a sua presença se fazia sentir sem esforço'],
    shadow: ['a atenção que vem fácil pode custar caro mais tarde'],
  },
  8: {
    gift: ['você nasceu com fôlego para subir na árvore mais alta'],
    shadow: ['a ousadia de infância nem sempre media a altura do galho'],
  },
  9: {
    gift: ['um ouvido delicado acompanha você desde os primeiros desenhos'],
    shadow: ['o capricho de criança rasgava a folha por um traço torto'],
  },
  10: {
    gift: ['a coragem de se pôr à frente apareceu cedo em você'],
    shadow: ['a criança do tudo ou nada saiu no meio de muitos jogos'],
  },
  11: {
    gift: ['você já chegou com um pouco de cada talento'],
    shadow: ['quem mostra jeito para tudo ouve cedo que precisa escolher'],
  },
};

/** What one seems to know already. */
export const tantricPast: Statements<'tantricPast'> = {
  1: {
    gift: ['ouvir o peito antes da razão parece em você um saber antigo'],
    shadow: ['a velha modéstia pode guardar no baú aquilo que serviria'],
  },
  2: {
    gift: ['você lê o perigo nas entrelinhas como quem já passou por ali'],
    shadow: ['um receio sem data às vezes decide em seu lugar'],
  },
  3: {
    gift: ['consolar com uma brincadeira é ofício que ninguém ensinou a você'],
    shadow: ['a facilidade do sorriso dispensa às vezes o trabalho de resolver'],
  },
  4: {
    gift: ['os prós e os contras saem de você como receita decorada'],
    shadow: ['o costume de ponderar cozinha a resposta em fogo baixo'],
  },
  5: {
    gift: ['há em você uma prática antiga de ensinar pelo exemplo'],
    shadow: ['uma disciplina sabida de cor endurece se perde o motivo'],
  },
  6: {
    gift: ['permanecer horas numa só intenção é coisa que seu corpo conhece'],
    shadow: ['o velho hábito de insistir demora a ver a placa de pare'],
  },
  7: {
    gift: ['acolher uma sala inteira parece em você lembrança e não treino'],
    shadow: ['o gosto antigo de proteger pode cercar quem queria espaço'],
  },
  8: {
    gift: ['diante do susto você respira como quem já conhece o truque'],
    shadow: ['a coragem de sempre esquece de conferir a corda'],
  },
  9: {
    gift: ['o gesto certo e delicado parece morar nos seus dedos'],
    shadow: ['um domínio antigo se cansa de esperar quem começa agora'],
  },
  10: {
    gift: ['assumir o comando numa hora grave parece já ensaiado'],
    shadow: ['um orgulho de capitão aposentado custa a pegar no remo'],
  },
  11: {
    gift: ['você junta pontas soltas como quem remonta um relógio conhecido'],
    shadow: ['o saber de muitas peças pode dispensar cedo o manual alheio'],
  },
};

/** What one grows into by practising it. */
export const tantricPath: Statements<'tantricPath'> = {
  1: {
    gift: ['com a prática você põe a razão a serviço do afeto'],
    shadow: ['no treino da humildade o coração ainda se esconde da cabeça'],
  },
  2: {
    gift: ['pouco a pouco sua cautela vira um bom conselho'],
    shadow: ['até achar a medida você pode dizer não a quase tudo'],
  },
  3: {
    gift: ['exercitando a esperança você passa a ver saída em parede lisa'],
    shadow: ['o entusiasmo em treino promete mais do que a semana comporta'],
  },
  4: {
    gift: ['o hábito da escuta vai dando a você um juízo tranquilo'],
    shadow: ['enquanto a balança se ajusta, a decisão pode ficar pendurada'],
  },
  5: {
    gift: ['repetindo o que ensina você chega a viver o que diz'],
    shadow: ['o corpo pede trégua antes que a vontade concorde'],
  },
  6: {
    gift: ['a atenção cultivada todo dia afia o seu propósito'],
    shadow: ['a meta olhada de perto demais tapa o resto da paisagem'],
  },
  7: {
    gift: ['você vai crescendo para dentro de uma presença que abriga'],
    shadow: ['o escudo em construção pode deixar amigos do lado de fora'],
  },
  8: {
    gift: ['cada receio enfrentado devolve a você um palmo de coragem'],
    shadow: ['o aprendizado da bravura pode confundir força com pressa'],
  },
  9: {
    gift: ['a paciência exercitada leva você da técnica à arte'],
    shadow: ['o apuro que cresce pode adiar sem prazo a entrega'],
  },
  10: {
    gift: ['você amadurece para uma coragem que não precisa vencer ninguém'],
    shadow: ['o brilho em formação ainda pede coroa nos dias ruins'],
  },
  11: {
    gift: ['com os anos seus muitos lados aprendem a tocar juntos'],
    shadow: ['a visão do todo pode perder o horário do ônibus'],
  },
};
