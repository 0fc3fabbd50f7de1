import type { Phrases } from '../phrases.ts';

/** What is said where several numbers meet. */
export const themes: Phrases['themes'] = {
  closeness: {
    low: {
      agree: [
        'suas melhores horas são as que ninguém marcou por você',
        'você decide por conta própria e explica mais tarde',
        'existe em sua vida uma porta que só você abre',
        'um canto seu vale mais para você que uma mesa cheia',
      ],
      much: [
        'quem gosta de você pode esperar muito tempo no portão',
        'um aperto guardado em segredo pesa o dobro',
        'vista do corredor, sua independência pode parecer distância',
      ],
    },
    high: {
      agree: [
        'as coisas ficam reais para você ao serem divididas',
        'um dia bom costuma ter mais alguém dentro dele',
        'você sente o clima da sala antes de puxar a cadeira',
        'o que você constrói tem sempre mais mãos na massa',
      ],
      much: [
        'seu desejo pode se perder no meio dos desejos da turma',
        'a paz da mesa às vezes é paga com o seu silêncio',
        'gente demais tem cópia da chave da sua semana',
      ],
    },
    tension: [
      'uma parte de você reserva mesa para seis e outra torce para que cancelem',
      'você quer abraço e tranca na mesma noite',
      'o aconchego agrada até perguntar por onde você andou',
      'um lado seu diz “nós” antes que o outro acabe de dizer “eu”',
      'você combina o encontro e já calcula a hora de voltar',
      'a casa cheia dá saudade do silêncio e o silêncio dá saudade dela',
      'sua mão chama e se despede no mesmo aceno',
      'você puxa uma cadeira para alguém e deixa a sua perto da saída',
    ],
    bridge: [
      'companhia com hora de ir embora faz bem às suas metades',
      'um aviso franco sobre seu tempo a sós salva o domingo',
      'pouca gente por vez deixa suas duas metades na sala',
      'um projeto comum com tarefas separadas serve melhor que os extremos',
      'uma porta encostada vale mais que a aberta ou a trancada',
    ],
    practice: [
      'conte a uma pessoa o que você prefere fazer por conta própria',
      'marque uma noite livre e outra dividida e respeite as duas',
      'responda a um convite com um sim claro e a outro com um não',
      'leve um bolo a um vizinho sem motivo nenhum',
      'tome um café em sua própria companhia e outro com um vizinho',
    ],
    lack: [
      'a distância certa das pessoas você acerta a cada vez',
      'nem a multidão nem a porta trancada são bem a sua casa',
      'estar a sós ou em grupo tem para você quase o mesmo peso',
    ],
  },
  order: {
    low: {
      agree: [
        'uma lista que funciona alegra a sua manhã',
        'você confia no que já passou duas vezes pelo teste',
        'seu pé testa o chão antes de pisar',
        'suas coisas têm lugar e costumam ficar nele',
      ],
      much: [
        'um plano pode durar mais que o motivo que o trouxe',
        'imprevistos custam a você mais do que valem',
        'regras feitas num inverno continuam valendo no verão',
      ],
    },
    high: {
      agree: [
        'uma estrada aberta serve mais a você que um bom mapa',
        'regras soam como sugestão até alguém explicar o motivo',
        'você respira melhor enquanto nada está decidido',
        'a rua lateral quase sempre vence a avenida',
      ],
      much: [
        'metade dos seus começos ainda dorme numa gaveta',
        'as pessoas podem deixar de contar com o que você prometeu',
        'liberdade sem moldura acaba soando como barulho',
      ],
    },
    tension: [
      'você traça o plano e foge dele antes de todos',
      'a rotina que acalma numa semana aperta na seguinte',
      'uma das mãos dá o nó que a outra vai soltando',
      'segurança e janela aberta discutem na sua lista de desejos',
      'um lado seu compra agenda e o outro esquece onde pôs',
    ],
    bridge: [
      'uma moldura firme com bastante vazio dentro faz as pazes em você',
      'hora fixa e conteúdo livre convivem muito bem',
      'planos curtos caem bem em você, refeitos a cada mês',
      'uma única regra de verdade dá folga a muitas que se dobram',
    ],
    practice: [
      'deixe fixo um hábito nesta semana e solte outro',
      'termine hoje a menor das suas tarefas abertas',
      'deixe uma manhã em branco e não preencha',
      'esvazie uma gaveta e arrume tudo de novo',
      'volte para casa um dia por outra rua',
    ],
    lack: [
      'nem a ordem nem a aventura tiram o seu sono',
      'quanta ordem a vida pede é pergunta que vem dos outros',
      'você usa a estrutura como guarda-chuva, só nos dias de chuva',
    ],
  },
  voice: {
    low: {
      agree: [
        'muita coisa acontece em você antes de sair uma palavra',
        'você ouve sobretudo o que ficou sem ser dito',
        'um quarto quieto devolve o que o dia levou',
        'suas frases saem prontas e sem rebarba',
      ],
      much: [
        'os outros adivinham o que você pensa e erram bastante',
        'boas ideias passam a estação inteira no caderno',
        'calar pode ser lido como uma resposta que você nunca deu',
      ],
    },
    high: {
      agree: [
        'falando em voz alta você descobre o que pensa',
        'uma história bem contada abre para você quase todo coração',
        'você esquenta uma sala antes do café',
        'seu rosto costuma falar antes da boca',
      ],
      much: [
        'a palavra final nem sempre era a que fazia falta',
        'a língua promete às vezes mais do que o dia carrega',
        'com plateia por perto fica difícil ouvir o que se diz por dentro',
      ],
    },
    tension: [
      'você quer que ouçam e preferia que não olhassem',
      'há dias em que você fala por três e dias em que não dá um pio',
      'uma mente reservada e uma voz de praça dividem o apartamento',
      'o que você mostra e o que guarda se revezam sem aviso',
      'contar tudo e calar tudo tentam você na mesma conversa',
    ],
    bridge: [
      'escrever antes e falar depois dá a vez às duas partes',
      'uma roda pequena que conhece você é o palco na medida',
      'um tempo calado antes da reunião dá peso à sua fala',
      'uma frase verdadeira leva você mais longe que dez brilhantes',
    ],
    practice: [
      'diga uma ideia inacabada a alguém gentil',
      'anote esta noite o que ficou preso na garganta hoje',
      'deixe um silêncio da conversa chegar ao fim por si',
      'mande duas linhas escritas à mão a uma pessoa amiga',
      'ouça alguém por cinco minutos e guarde o conselho para outro dia',
    ],
    lack: [
      'você fala o que há para falar e para por aí',
      'nem o palco nem o gabinete chamam você pelo nome',
      'quanto de si mostrar quase nunca preocupa você',
    ],
  },
  aim: {
    low: {
      agree: [
        'uma tarefa precisa ter sentido antes de sair do chão',
        'ser útil importa mais a você que chegar na frente',
        'um sucesso fica sem gosto se não aquece mais ninguém',
        'você pergunta para que serve e espera a resposta',
      ],
      much: [
        'suas contas e suas horas ficam para o fim da fila',
        'um dia bom e comum parece pouco à sombra de um ideal',
        'você segue dando mesmo com as forças pedindo cadeira',
      ],
    },
    high: {
      agree: [
        'você gosta de apontar com o dedo o que está feito',
        'uma meta com data acorda você',
        'um resultado tranquiliza você mais que mil elogios',
        'o que não vai ter uso logo perde a graça',
      ],
      much: [
        'o descanso pode parecer uma dívida que cresce',
        'as pessoas podem virar degraus sem que você perceba',
        'o próximo alvo já espera antes de você saborear este',
      ],
    },
    tension: [
      'sentido e resultado chamam você em horários diferentes',
      'uma parte conta e a outra pergunta se valia contar',
      'a boa causa e o bom cargo têm o seu endereço',
      'a generosidade abre a mão que a ambição fechou há pouco',
      'a régua que mede o ganho não alcança o que comove você',
    ],
    bridge: [
      'uma coisa útil e bem-feita junta seus dois propósitos',
      'um preço justo pelo que você dá mantém a paz entre os lados',
      'três metas bastam, cada uma com um rosto atrás',
      'um favor feito por vontade dispensa contagem',
    ],
    practice: [
      'diga o nome de quem vai ganhar com o que você terminar nesta semana',
      'separe uma hora para um resultado e outra para uma gentileza',
      'escreva o que seria suficiente neste mês',
      'anote hoje três coisas que já ficaram prontas',
      'faça um favor discreto e não conte a ninguém',
    ],
    lack: [
      'nem o prêmio nem a causa seguram você por muito tempo',
      'você faz o que está na frente e o porquê pode esperar',
      'grandes ambições não alteram o seu pulso, coisa rara',
    ],
  },
  pace: {
    low: {
      agree: [
        'devagar é o seu modo de chegar ao fundo',
        'uma noite de espera melhora quase toda resposta sua',
        'fazer uma vez só agrada a você mais que fazer ligeiro',
        'o tempo é em suas mãos uma boa ferramenta',
      ],
      much: [
        'algumas portas fecham enquanto você lê a placa',
        'a paciência pode virar aguentar demais',
        'na hora em que você tem certeza, outros já foram embora',
      ],
    },
    high: {
      agree: [
        'você já está no meio do caminho e a reunião nem acabou',
        'um movimento rápido convence você mais que um perfeito',
        'esperar cansa você mais do que trabalhar',
        'sua resposta chega antes do ponto de interrogação',
      ],
      much: [
        'a velocidade deixa pequenos consertos para trás',
        'quem anda ao seu lado pode perder o fôlego bem antes',
        'às vezes você arranca a planta para ver se cresceu',
      ],
    },
    tension: [
      'um pé está no degrau e o outro espera provas',
      'você corre para um lugar onde depois quer ficar anos',
      'seu arranque é veloz e sua confiança é lenta',
      'uma mão impaciente trabalha para um olho paciente',
      'suas pernas disparam e seus olhos ainda medem a rua',
    ],
    bridge: [
      'o pequeno pode começar já e o grande se decide depois',
      'um dia fixo para decidir livra você da pressa e do adiamento',
      'o rascunho pede velocidade e a versão final pede calma',
      'uma caminhada durante a espera põe de acordo a pressa e a calma',
    ],
    practice: [
      'deixe dormir uma noite a resposta que parece mais certa',
      'faça antes do almoço uma tarefa adiada de dois minutos',
      'vá a pé a um lugar aonde costuma ir sobre rodas',
      'coma uma refeição devagar e longe da tela',
      'dê uma data à decisão que está parada',
    ],
    lack: [
      'você pega a velocidade daquilo em que entra',
      'nem a pressa nem a demora são costume seu',
      'o relógio tem pouca força sobre o seu passo',
    ],
  },
};
