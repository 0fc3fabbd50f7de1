import type { Statements } from '../knowledge.ts';

/** A digit in the square of the birth date: absent, there once, or several times. */
export const gridDigit: Statements<'gridDigit'> = {
  '1.none': {
    gift: ['você não gasta saliva à toa e deixa o gesto contar a história'],
    shadow: ['falar dos sentimentos pede esforço e hora marcada'],
  },
  '1.one': {
    gift: ['uma frase curta basta para você se fazer entender'],
    shadow: ['em assunto de coração as palavras podem sair truncadas'],
  },
  '1.many': {
    gift: ['as palavras jorram e acham jeito de dizer quase tudo'],
    shadow: ['a conversa pode correr em volta do sentimento sem pousar nele'],
  },
  '2.none': {
    gift: ['o humor alheio passa por você sem deixar mancha'],
    shadow: ['notar o que o outro sente pede uma pergunta feita de propósito'],
  },
  '2.one': {
    gift: ['um palpite discreto avisa você na hora certa'],
    shadow: ['o pressentimento fala baixo e perde para o barulho'],
  },
  '2.many': {
    gift: ['você capta ao entrar numa sala o que ninguém contou'],
    shadow: ['a pele fica fina demais para tanto sinal'],
  },
  '3.none': {
    gift: ['você vive com os pés no que existe e não no talvez'],
    shadow: ['imaginar o depois precisa entrar na agenda como tarefa'],
  },
  '3.one': {
    gift: ['sua fantasia anda de braço com o calendário'],
    shadow: ['um plano bonito às vezes espera inspiração para sair do lugar'],
  },
  '3.many': {
    gift: ['cenas, enredos e projetos brotam em você o dia todo'],
    shadow: ['o filme da cabeça pode ser melhor que a sessão aqui fora'],
  },
  '4.none': {
    gift: ['uma gaveta em desordem não tira você do sério'],
    shadow: ['o método e o capricho das mãos têm de ser chamados pelo nome'],
  },
  '4.one': {
    gift: ['você dá a cada coisa o seu lugar e segue adiante'],
    shadow: ['a arrumação dos outros pode parecer bagunça ao seu olho'],
  },
  '4.many': {
    gift: ['suas mãos entendem parafuso, massa e linha sem manual'],
    shadow: ['o apego ao palpável pode deixar a ideia sem cadeira'],
  },
  '5.none': {
    gift: ['você se ajusta sem atrito ao passo de cada lugar'],
    shadow: ['a meta própria precisa de papel e tinta para não se perder'],
  },
  '5.one': {
    gift: ['um eixo sereno deixa você ceder sem cair'],
    shadow: ['o equilíbrio que parece pronto também pede manutenção'],
  },
  '5.many': {
    gift: ['um motor forte no peito puxa você e quem está por perto'],
    shadow: ['tanto impulso pode tirar os outros do prumo'],
  },
  '6.none': {
    gift: ['você não depende de paredes conhecidas para estar bem'],
    shadow: ['fazer ninho e aceitar colo pede algum treino'],
  },
  '6.one': {
    gift: ['um quarto ajeitado a seu gosto já solta a sua criação'],
    shadow: ['o carinho pelo ninho pode virar aflição com goteira'],
  },
  '6.many': {
    gift: ['as ideias bonitas brotam em cada cômodo que você habita'],
    shadow: ['tanto aconchego pode emperrar a porta da rua'],
  },
  '7.none': {
    gift: ['você aprende com leveza e não espera o tombo'],
    shadow: ['parar e tirar a lição do dia não acontece por si'],
  },
  '7.one': {
    gift: ['uma perda bem digerida vira em você bom conselho'],
    shadow: ['a lição costuma chegar um pouco depois da conta'],
  },
  '7.many': {
    gift: ['muita estrada vivida dá fundo às suas palavras'],
    shadow: ['as provas repetidas podem deixar você de pé atrás'],
  },
  '8.none': {
    gift: ['você não se perde em miudezas e enxerga logo o conjunto'],
    shadow: ['o detalhe e a constância precisam de alarme para não fugir'],
  },
  '8.one': {
    gift: ['seu olho acha o botão solto antes de a camisa sair'],
    shadow: ['um pormenor pode segurar a entrega por mais uma noite'],
  },
  '8.many': {
    gift: ['o fôlego comprido leva você até a última linha da lista'],
    shadow: ['a inquietação com minúcias não deixa o corpo sentar'],
  },
  '9.none': {
    gift: ['as grandes teorias não tiram você daquilo que é possível'],
    shadow: ['pensar além do próprio quintal precisa de convite'],
  },
  '9.one': {
    gift: ['um ideal claro ajuda você a escolher entre dois caminhos'],
    shadow: ['a ideia nobre pode olhar de cima o dia comum'],
  },
  '9.many': {
    gift: ['a mente larga liga assuntos que viviam distantes'],
    shadow: ['tanta ideia elevada pode deixar o chão por varrer'],
  },
};
