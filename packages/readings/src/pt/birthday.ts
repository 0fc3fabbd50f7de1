import type { Statements } from '../knowledge.ts';

/** The knack of the day of birth. */
export const birthday: Statements<'birthday'> = {
  1: {
    gift: ['você acha a primeira frase onde outros travam', 'a cadeira do começo parece feita para você'],
    shadow: ['esperar a vez exige de você um esforço de atleta', 'dividir a largada tira um pouco da sua graça'],
    practice: ['puxe hoje a conversa que todos vêm evitando', 'proponha uma ideia antes de ouvir a opinião da roda'],
  },
  2: {
    gift: ['você ouve as pausas tão bem quanto as palavras', 'você sabe a hora exata de mudar de assunto'],
    shadow: ['um comentário torto pode estragar seu lanche da tarde', 'uma dúvida a mais entrega aos outros a escolha do filme'],
    practice: ['diga não a um favor que não cabe na sua semana', 'pergunte a opinião de quem está no canto da sala'],
  },
  3: {
    gift: ['em sua boca até a lista de compras tem graça', 'você acha a rima que faltava na brincadeira'],
    shadow: ['a sobremesa de uma ideia atrai mais do que o arroz com feijão', 'três projetos divertidos escondem um que era útil'],
    practice: ['escreva uma quadrinha para a porta da geladeira', 'invente um fim novo para uma piada velha'],
  },
  4: {
    gift: ['você acha o parafuso solto antes que a mesa balance', 'seus nós, pacotes e contas aguentam o tranco'],
    shadow: ['mexer no seu horário é como mexer na sua panela', 'uma exceção ocupa você mais que a regra inteira'],
    practice: ['arrume uma gaveta só e pare por aí', 'organize os papéis de uma única pasta'],
  },
  5: {
    gift: ['você se orienta em cidade nova como no seu bairro', 'você puxa assunto com o feirante e sai com receita'],
    shadow: ['o manual de instruções acaba sempre embaixo da cama', 'metade das suas assinaturas dorme desde a última paixão'],
    practice: ['desça um ponto antes e termine o trajeto a pé', 'leve da feira uma fruta que você nunca provou'],
  },
  6: {
    gift: ['você sabe de que chá cada pessoa gosta', 'um banco duro vira sala de estar com você por perto'],
    shadow: ['ver a toalha torta pode distrair você da visita', 'seu bom conselho sai às vezes antes da pergunta'],
    practice: ['leve flores ou pão fresco para a sua própria mesa', 'conserte ou enfeite algo que a casa inteira usa'],
  },
  7: {
    gift: ['você lê nas entrelinhas como quem lê um cartaz', 'você acha o erro de digitação que vinte olhos pularam'],
    shadow: ['seu quarto fechado deixa às vezes gente querida do lado de fora', 'uma explicação pela metade atrapalha o seu sono'],
    practice: ['conte a um amigo o que você descobriu sobre algo à toa', 'descubra a origem de uma palavra que você usa sempre'],
  },
  8: {
    gift: ['você sente o valor de uma coisa pelo peso na mão', 'você fareja o lugar por onde o tempo escapa'],
    shadow: ['delegar soa a você como emprestar a escova de dentes', 'um jogo de cartas pode virar campeonato nacional'],
    practice: ['pague um café a quem faz seu dia andar sem aparecer', 'faça a conta honesta do que um costume custa'],
  },
  9: {
    gift: ['você se despede sem deixar porta batendo', 'você fala igual com a diretora e com o entregador'],
    shadow: ['a causa distante ganha às vezes do aniversário na família', 'a arrumação do armário acaba em cartas relidas'],
    practice: ['separe três livros seus para outras estantes', 'empreste um livro querido sem marcar a devolução'],
  },
  10: {
    gift: ['você recomeça a segunda como se fosse uma página limpa', 'você reanima um jogo que todos davam por perdido'],
    shadow: ['ficar nos bastidores dá a você uma vontade danada de subir', 'consertar o velho tenta você menos que estrear'],
    practice: ['comece uma tarefa parada e faça só o pedaço inicial', 'ligue para alguém a quem você disse até breve'],
  },
  11: {
    gift: ['sua intuição chega antes do relatório', 'você escuta no silêncio a frase que não ousa sair'],
    shadow: ['um dia agitado continua tocando em você até tarde', 'um barulho de pratos pode cortar o seu fio'],
    practice: ['feche os olhos no ônibus por um trecho e só respire', 'deixe o telefone em outro cômodo durante a refeição'],
  },
  12: {
    gift: ['você junta pessoas e palavras como quem faz colcha', 'você conta um fiasco de modo que todos se reconheçam'],
    shadow: ['seu encanto às vezes promete três coisas na mesma noite', 'sua leveza sai da mesa antes do assunto grave'],
    practice: ['mande a alguém uma fotografia com uma legenda sua', 'faça uma pessoa idosa rir com um caso antigo'],
  },
  13: {
    gift: ['suas mãos dão jeito no que já ia para o lixo', 'móvel bambo sossega depois de passar por você'],
    shadow: ['um trabalho sem fim vira desculpa para não dançar', 'o caminho mais longo parece a você o mais honesto'],
    practice: ['faça um bolo simples e divida ainda morno', 'simplifique uma tarefa que volta toda semana'],
  },
  14: {
    gift: ['você muda de plano sem derramar o café', 'você troca de papel ao longo do dia com bom humor'],
    shadow: ['variedade demais deixa a sua mala sem fecho', 'a segunda sobremesa acha em você bom advogado'],
    practice: ['escolha um único programa para o sábado e fique nele', 'largue uma diversão dez minutos antes de enjoar'],
  },
  15: {
    gift: ['você embeleza um canto com quase nada', 'você pede de um jeito que dá gosto atender'],
    shadow: ['agradar o grupo inteiro consome a sua tarde', 'seu charme dispensa às vezes o dever de casa'],
    practice: ['pendure na parede algo que você guardava enrolado', 'prepare um presente feito à mão e sem pressa'],
  },
  16: {
    gift: ['você percebe a rachadura fina antes de a parede ceder', 'uma pane rende a você uma boa pergunta'],
    shadow: ['o orgulho calado pode deixar você sem a segunda fatia', 'seu recuo lembra um portão que se fecha'],
    practice: ['faça uma pergunta simples sobre algo que todos parecem saber', 'admita numa frase que o caminho era outro'],
  },
  17: {
    gift: ['você enxerga longe e ainda confere o troco', 'você vê o que ainda terá valor daqui a muito tempo'],
    shadow: ['a ambição marca reunião no seu horário de almoço', 'sua certeza entra na sala antes da curiosidade'],
    practice: ['planeje por meia hora algo que só renda alegria', 'leia uma página de quem discorda de você'],
  },
  18: {
    gift: ['você acalma uma discussão mostrando a rua inteira', 'você defende uma causa com a pasta em ordem'],
    shadow: ['o conselho sobre o mundo sai mais fácil que o pedido de ajuda', 'uma injustiça antiga endurece a sua voz'],
    practice: ['ofereça carona ou companhia a quem mora no seu caminho', 'escreva com educação sobre aquilo que indigna você'],
  },
  19: {
    gift: ['você aguenta firme com um assobio e um plano próprio', 'duas tábuas e um barbante resolvem o seu dia'],
    shadow: ['aceitar um empurrão soa a você como perder a corrida', 'pedir a escada emprestada custa mais que pular o muro'],
    practice: ['divida com alguém o guarda-chuva e a conversa', 'aceite a carona que você ia recusar'],
  },
  20: {
    gift: ['você nota a cadeira vazia e chama quem está em pé', 'você sente na hora que todos precisam de intervalo'],
    shadow: ['sua decisão espera um aceno que pode não vir', 'o humor alheio tinge o seu como roupa vermelha na máquina'],
    practice: ['escolha o restaurante sem fazer enquete', 'abra as janelas da casa e um espaço na agenda'],
  },
  21: {
    gift: ['você improvisa um discurso com um guardanapo na mão', 'você entra numa roda estranha e sai com três endereços'],
    shadow: ['a conversa boa engole a hora do compromisso', 'a vontade de brilhar até tarde rouba a sua manhã'],
    practice: ['leia uma história para alguém com vozes diferentes', 'mande um alô a quem você conheceu há pouco'],
  },
  22: {
    gift: ['você desenha no ar e já pergunta quem traz a escada', 'você lê uma planta, um mapa e um rosto aflito'],
    shadow: ['tarefas de formiga irritam quem pensa em pontes', 'um acabamento ruim estraga para você a vista inteira'],
    practice: ['termine hoje uma coisa tão pequena que ninguém note', 'abra passagem num canto atulhado da casa'],
  },
  23: {
    gift: ['você troca de assunto e de sotaque com a mesma leveza', 'você toma o pulso da sala e muda o tom a tempo'],
    shadow: ['a pressa em responder pula o fim da pergunta', 'sua ideia troca de galho enquanto o outro procura a árvore'],
    practice: ['converse com alguém de um ofício que você desconhece', 'siga uma receita ao pé da letra por uma vez'],
  },
  24: {
    gift: ['você transforma visita em família até a sobremesa', 'você organiza um aniversário como quem respira'],
    shadow: ['o zelo pelos seus pode apertar como abraço demorado', 'a família convoca você até na hora do almoço'],
    practice: ['telefone para um parente sem dar nenhum conselho', 'faça um desvio para visitar quem mora sem companhia'],
  },
  25: {
    gift: ['você acerta o palpite e depois acha o argumento', 'você separa o certo do quase certo por um tom de voz'],
    shadow: ['a autocrítica revisa você como professor severo', 'uma desconfiança dura em você mais que o motivo'],
    practice: ['passe um fim de tarde perto da água ou de árvores', 'guarde um segredo bobo só pelo gosto'],
  },
  26: {
    gift: ['você faz crescer o que entregam pela metade', 'você fala de contas à mesa sem esfriar a sopa'],
    shadow: ['o trabalho fica com as horas que eram do sofá', 'o papel de pilar acompanha você até no banho'],
    practice: ['dê uma coisa boa de presente sem ocasião', 'divida uma decisão que costuma tomar sem testemunhas'],
  },
  27: {
    gift: ['você reúne gente diferente em torno de um fogo só', 'você liga duas leituras que ninguém tinha juntado'],
    shadow: ['guardar tudo para si deixa seu mapa sem testemunhas', 'uma revolta distante tapa a briga da sala'],
    practice: ['assista a um filme de um país que você não conhece', 'faça uma gentileza escondida na sua própria rua'],
  },
  28: {
    gift: ['você lidera com bom humor e mangas dobradas', 'você dá a largada sem ofender quem anda devagar'],
    shadow: ['uma vitória que ninguém viu parece a você meia vitória', 'um tropeço em público arde depois que todos esqueceram'],
    practice: ['ajude alguém a brilhar e fique na última fila', 'retome uma ideia abandonada e faça um teste'],
  },
  29: {
    gift: ['uma palavra sua acende lâmpada em cabeça alheia', 'você encontra a frase que ajuda alguém a passar a noite'],
    shadow: ['seu humor sobe e desce como elevador de prédio antigo', 'sua animação acende cedo e apaga sem aviso'],
    practice: ['escreva num papel o que sente antes de responder', 'anote ao deitar um detalhe bonito do dia'],
  },
  30: {
    gift: ['você deixa leve até a assembleia do prédio', 'você põe do seu lado uma turma, uma mesa ou um ônibus'],
    shadow: ['o gosto pelo palco esquece às vezes de arrumar as cadeiras', 'a voz alta serve de pontuação na sua fala'],
    practice: ['termine uma conversa com uma pergunta de verdade', 'copie à mão um poema de que você gosta'],
  },
  31: {
    gift: ['você inventa um sistema caseiro que funciona por anos', 'você casa a fita métrica com a fantasia'],
    shadow: ['a teimosia segura o martelo mesmo com o prego torto', 'um método que deu certo uma vez vira lei'],
    practice: ['peça a outra pessoa que mostre o jeito dela', 'faça uma tarefa conhecida na ordem contrária'],
  },
};
