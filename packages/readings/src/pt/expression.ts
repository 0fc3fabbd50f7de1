import type { Statements } from '../knowledge.ts';

/** Talents, and how things get done. */
export const expression: Statements<'expression'> = {
  1: {
    gift: [
      'você tira um projeto do papel com uma frase curta',
      'até lençol você dobra de um modo só seu',
      'uma ordem curta sua vale por uma página de manual',
    ],
    shadow: [
      'repetir o método alheio tira sua vontade na primeira hora',
      'você decide tão rápido que os outros ficam sabendo depois',
      'ensinar seu jeito parece perda de tempo e não é',
    ],
    relationships: ['sua franqueza poupa voltas a quem conversa com você', 'pessoas decididas acertam bem o passo com você'],
    work: ['você rende mais com uma meta clara e ninguém em volta', 'um cargo com autonomia vale para você mais que um bônus'],
    inner: ['uma ideia em que ninguém acredita ainda tira seu sono', 'sua cabeça fala consigo em ordens breves'],
    practice: [
      'assine com orgulho uma coisa feita do seu jeito',
      'deixe alguém terminar uma tarefa que você começou',
      'defina o próximo passo e faça antes de comentar',
    ],
  },
  2: {
    gift: [
      'você percebe a palavra que destrava a reunião',
      'peças que pareciam brigar se encaixam com seu jeitinho',
      'você ajusta uma conversa como quem afina violão',
    ],
    shadow: [
      'o capricho nos detalhes pode comer o prazo da entrega',
      'você apaga sua frase para caber na dos outros',
      'seu nome fica na última linha do trabalho que você salvou',
    ],
    relationships: ['amigos procuram você para ensaiar uma conversa difícil', 'você se lembra do que faz bem a cada pessoa'],
    work: ['uma dupla afinada multiplica aquilo que você faz bem', 'mediar, revisar e acompanhar são ofícios que você domina'],
    inner: ['fazer com delicadeza dá a você uma alegria calada', 'uma crítica seca fica ecoando até a noite'],
    practice: [
      'apresente uma ideia sua usando a palavra eu',
      'marque um café com quem faz par com você no serviço',
      'corte pela metade as desculpas de uma mensagem',
    ],
  },
  3: {
    gift: [
      'você explica coisa complicada com um exemplo de feira',
      'as palavras saem da sua boca já vestidas para a festa',
      'sua mão desenha o que a explicação não alcançava',
    ],
    shadow: [
      'o talento se espalha por mil abas abertas',
      'falar do projeto pode tomar o lugar de fazê-lo',
      'o improviso brilha tanto que o ensaio perde a vez',
    ],
    relationships: ['sua alegria puxa conversa até com o vizinho calado', 'você acha apelidos carinhosos que duram anos'],
    work: ['textos, palcos e vitrines pedem o seu toque', 'uma apresentação sua acorda a sala depois do almoço'],
    inner: ['a imaginação trabalha em você até no banho', 'elogios aquecem seu dia mais do que você confessa'],
    practice: [
      'grave um áudio curto com uma ideia e guarde',
      'escreva à mão um bilhete divertido para alguém',
      'releia um texto seu e tire os enfeites que sobram',
    ],
  },
  4: {
    gift: [
      'você transforma bagunça em passos que qualquer um segue',
      'serviço que passa por você raramente volta com defeito',
      'você segue um manual como quem faz receita de avó',
    ],
    shadow: [
      'o jeito certo pode virar o único jeito aceito',
      'você confere a tranca mais vezes do que a porta pede',
      'uma vírgula fora do lugar atrasa a entrega inteira',
    ],
    relationships: ['sua pontualidade diz o que outros dizem com flores', 'as pessoas deixam a chave de casa com você'],
    work: ['ferramentas boas e prazos honestos tiram o seu melhor', 'você enxerga a etapa que todos iam pular'],
    inner: ['uma lista riscada até o fim traz paz ao seu travesseiro', 'mudar de método mexe com você mais do que aparenta'],
    practice: [
      'ensine seu método a alguém e aceite um atalho dessa pessoa',
      'jogue fora um papel que você guarda por precaução',
      'deixe uma tarefa boa o bastante e vá embora',
    ],
  },
  5: {
    gift: [
      'você se vira com um canivete onde falta a caixa toda',
      'línguas, ruas e gente nova entram em você sem esforço',
      'você traduz o jargão de um balcão para o outro',
    ],
    shadow: [
      'a última etapa do serviço costuma ficar para depois',
      'sua atenção pula o muro assim que algo brilha',
      'a ferramenta nova aposenta a que ainda servia',
    ],
    relationships: ['você apresenta pessoas que jamais se encontrariam', 'sua conversa leva os amigos para passear sem sair da mesa'],
    work: ['vendas, viagens e imprevistos combinam com seu passo', 'uma urgência pega você de bom humor'],
    inner: ['a curiosidade é a sua forma de descansar', 'o mesmo trajeto todos os dias apaga a sua atenção'],
    practice: [
      'termine a parte chata de uma tarefa antes do café',
      'prove uma comida que você nunca pediu',
      'feche uma aba aberta por dia até sexta',
    ],
  },
  6: {
    gift: [
      'você repara na cadeira que falta e vai buscar',
      'ambientes ganham flor, luz e ordem com a sua passagem',
      'você sabe a medida do sal, da luz e da palavra',
    ],
    shadow: [
      'seu padrão de cuidado pode apertar quem faz diferente',
      'você assume a louça e depois guarda a queixa',
      'você ajeita tanto a mesa que a comida esfria',
    ],
    relationships: ['as pessoas contam com seu colo antes de contar o problema', 'um almoço seu refaz amizades que andavam frias'],
    work: ['atender, decorar e orientar são coisas que você faz bem', 'equipes ficam mais unidas com você por perto'],
    inner: ['a beleza de uma mesa posta organiza seus sentimentos', 'você mede o dia pelo bem-estar de quem está à volta'],
    practice: [
      'divida uma tarefa de casa e não refaça o que fizeram',
      'dê um toque bonito ao canto onde você trabalha',
      'elogie um trabalho antes de apontar o retoque',
    ],
  },
  7: {
    gift: [
      'você acha a falha escondida na conta que todos aprovaram',
      'um assunto esquisito vira especialidade em suas mãos',
      'seu pensamento desmonta o relógio e o devolve andando',
    ],
    shadow: [
      'a pesquisa pode crescer até engolir a resposta',
      'seu tom exato soa frio em ouvidos apressados',
      'a resposta certa fica guardada até ninguém precisar dela',
    ],
    relationships: ['quem conversa com você sai com uma pergunta melhor', 'poucas palavras suas pesam como um parágrafo'],
    work: ['análise, texto longo e laboratório são a sua praia', 'você trabalha melhor longe do telefone e da fofoca'],
    inner: ['entender um mecanismo dá a você um prazer de criança', 'a dúvida é sua colega de viagem mais antiga'],
    practice: [
      'entregue algo bom antes de achar que está perfeito',
      'explique seu assunto preferido a uma criança',
      'fale do seu achado antes da última conferência',
    ],
  },
  8: {
    gift: [
      'você junta gente, meios e prazo na mesma mesa',
      'uma negociação travada volta a andar com a sua presença',
      'suas perguntas sobre custo salvam muita festa',
    ],
    shadow: [
      'a eficiência pode passar por cima da gentileza',
      'você se cobra como se fosse uma empresa',
      'um relatório recebe às vezes mais carinho que a equipe',
    ],
    relationships: ['seu apoio costuma vir em forma de porta aberta', 'as pessoas sabem em que pé estão com você'],
    work: ['chefiar, organizar e fechar acordos está ao seu alcance', 'você lê um balanço como outros leem novela'],
    inner: ['um resultado visível aquieta sua cabeça', 'perder o controle do leme assusta você em segredo'],
    practice: [
      'elogie alguém da equipe pelo esforço e não pelo número',
      'tire uma noite inteira de folga das metas',
      'dê o crédito de um acerto a quem fez a parte miúda',
    ],
  },
  9: {
    gift: [
      'você fala de um jeito que cabe em gente muito diversa',
      'sua arte ou seu gesto chega a quem você nem conhece',
      'sua conversa com muitos soa feita para cada pessoa',
    ],
    shadow: [
      'projetos generosos demais ficam sem data nem dono',
      'dizer não a uma boa causa custa a você uma semana',
      'o rascunho do mundo melhor atrasa a conta do mês',
    ],
    relationships: ['amizades de todo canto mandam notícias para você', 'você perdoa antes que terminem o pedido de desculpa'],
    work: ['ensinar, criar e acolher são verbos do seu ofício', 'você une um grupo em torno de algo maior que o salário'],
    inner: ['a dor do noticiário senta à mesa com você', 'um adeus bem-feito deixa seu peito mais largo'],
    practice: [
      'encerre uma tarefa antiga que só você ainda carrega',
      'ofereça seu talento por uma hora a quem precisa',
      'feche um assunto pequeno antes de abraçar outro grande',
    ],
  },
  11: {
    gift: [
      'você solta uma imagem e a sala inteira enxerga',
      'ideias de longe pousam em você como passarinho na janela',
      'uma cena chega a você completa como fotografia revelada',
    ],
    shadow: [
      'a ideia brilha tanto que o rascunho parece pobre',
      'o nervosismo chega à festa antes de você',
      'o pensamento corre na frente e a frase perde o sapato',
    ],
    relationships: ['sua fala acende em outros uma coragem esquecida', 'você sente o humor da casa ao girar a maçaneta'],
    work: ['criar, aconselhar e abrir os olhos de um grupo são dons seus', 'um ritmo com pausas rende a você o dobro'],
    inner: ['pressentimentos visitam você em horas comuns', 'sua mente precisa de escuro para voltar a ver'],
    practice: [
      'anote um pressentimento e confira depois de alguns dias',
      'desligue as telas uma hora antes de dormir',
      'passe a limpo uma inspiração em cinco linhas',
    ],
  },
  22: {
    gift: [
      'você desenha o prédio e sabe onde compram o cimento',
      'planos grandes cabem em seus passos pequenos',
      'você põe sonho, verba e calendário na mesma folha',
    ],
    shadow: [
      'a meta imensa faz parecer pouco o que já foi feito',
      'carregar a obra inteira nas costas vira costume',
      'sua régua grande deixa pequeno o esforço dos outros',
    ],
    relationships: ['você confia a cada pessoa uma tarefa à altura dela', 'sua seriedade dá segurança e às vezes cala a brincadeira'],
    work: ['projetos que atravessam anos procuram a sua prancheta', 'você fala a língua do sonho e a da oficina'],
    inner: ['a utilidade do que você faz importa mais que o aplauso', 'a responsabilidade fala alto até no seu domingo'],
    practice: [
      'celebre com alguém uma etapa que já ficou pronta',
      'reduza um plano ao próximo telefonema',
      'aceite um resultado modesto e comemore com a equipe',
    ],
  },
  33: {
    gift: [
      'você ensina sem que ninguém se sinta na escola',
      'seu talento cresce ao servir de apoio a outro',
      'você corrige um erro deixando a pessoa maior',
    ],
    shadow: [
      'o cuidado com todos deixa seu ofício para a madrugada',
      'você corrige com amor e ainda assim corrige',
      'você estende a mão a quem só queria sentar',
    ],
    relationships: ['pessoas aflitas respiram melhor depois de uma conversa com você', 'você acolhe a versão cansada de cada amigo'],
    work: ['salas de aula, cozinhas e balcões pedem o seu jeito', 'você faz do ambiente de serviço um lugar humano'],
    inner: ['ver alguém florescer alegra você mais que qualquer prêmio', 'sua paciência nasce de uma fé quieta nas pessoas'],
    practice: [
      'receba uma gentileza sem retribuir na hora',
      'guarde uma hora para aprender algo que seja só seu',
      'ensine uma coisa uma vez só e confie',
    ],
  },
};
