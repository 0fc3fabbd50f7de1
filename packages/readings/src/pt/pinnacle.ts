import type { Statements } from '../knowledge.ts';

/** The outer weather of a long stretch of life. */
export const pinnacle: Statements<'pinnacle'> = {
  1: {
    gift: [
      'as circunstâncias pedem que você ande com as próprias pernas',
      'o vento destes anos empurra quem sai primeiro',
      'a estrada aparece sem placas e deixa você escrever as suas',
    ],
    shadow: [
      'falta de vez em quando quem segure a escada',
      'o palco da época tem lugar para uma cadeira só',
      'as decisões chegam antes dos conselhos',
    ],
    relationships: ['seu impulso atrai gente nova para perto', 'os encontros pedem que cada parte saiba o que quer'],
    work: ['abrem-se lugares em que as regras ainda serão inventadas', 'o momento procura quem assine a primeira página'],
    inner: ['aos poucos se aprende a confiar no próprio passo sem espelho'],
    practice: ['dê nome próprio a um projeto e conte a data de início a alguém'],
  },
  2: {
    gift: [
      'o tempo lá fora favorece alianças e passos miúdos',
      'as portas abrem mais com jeito do que com força',
      'a maré sobe devagar e leva junto quem rema a dois',
    ],
    shadow: [
      'os resultados demoram e a pele fica fina',
      'qualquer brisa fora de hora arrepia o ambiente',
      'a espera vira paisagem em boa parte do trajeto',
    ],
    relationships: ['uma companhia constante pode dar o tom destes anos', 'amizades discretas pegam raiz fora dos holofotes'],
    work: ['o reconhecimento vem pela mão de uma boa parceria', 'tarefas de bastidor e de acordo caem em suas mãos'],
    inner: ['por dentro amadurece a arte de esperar sem desaparecer'],
    practice: ['agradeça por escrito a alguém que trabalha ao seu lado'],
  },
  3: {
    gift: [
      'sopra um vento de palavras, convites e cor',
      'a rua oferece música, encontro e ocasião de falar',
      'o céu limpo chama suas ideias para o quintal',
    ],
    shadow: [
      'o aplauso fácil pode espalhar suas forças',
      'as distrações fazem fila em frente à sua porta',
      'muita festa ao redor abafa o projeto mais sério',
    ],
    relationships: ['o círculo de amigos aumenta e as festas se emendam', 'o bom humor apresenta você a quem importa'],
    work: ['surgem palcos grandes e pequenos para o que você cria', 'o serviço pede de você texto, voz ou desenho'],
    inner: ['o movimento em volta acorda uma voz que andava de pijama'],
    practice: ['leve a um encontro um texto, um canto ou uma foto sua'],
  },
  4: {
    gift: [
      'a época firma o terreno e premia quem volta todo dia',
      'o chão fica firme e aceita alicerce fundo',
      'a estação recompensa ferramenta limpa e hora marcada',
    ],
    shadow: [
      'a carga de serviço pode fechar o céu',
      'os dias podem vir em fila com o mesmo uniforme',
      'o espaço para manobra se estreita um pouco',
    ],
    relationships: ['os vínculos se provam em mudanças, obras e contas divididas', 'fica por perto quem sabe carregar peso junto'],
    work: ['cargos de confiança pedem método e paciência', 'sobra tarefa para quem gosta de acabamento'],
    inner: ['a repetição dos dias ensina a gostar do próprio compasso'],
    practice: ['separe vinte minutos por dia para a mesma tarefa comprida'],
  },
  5: {
    gift: [
      'o clima é de portas giratórias e trens inesperados',
      'as ruas trocam de nome e convidam ao passeio',
      'cada curva mostra uma paisagem que não estava no mapa',
    ],
    shadow: [
      'tanta mudança deixa as malas sempre no corredor',
      'o vento espalha papéis que ainda faziam falta',
      'as ocasiões se atropelam na mesma catraca',
    ],
    relationships: ['entram e saem pessoas que alargam o seu mapa', 'os afetos aprendem a viajar com pouca mala'],
    work: ['o mercado oferece desvios que valem a viagem', 'as funções mudam de forma antes de você decorar o nome'],
    inner: ['mudar tanto de cenário faz perguntar o que em você fica igual'],
    practice: ['converse nesta semana com alguém de um bairro que você não frequenta'],
  },
  6: {
    gift: [
      'a casa fica no centro e as pessoas vêm até ela',
      'a vizinhança, a família e o jardim pedem sua presença',
      'os anos cheiram a casa habitada e a prosa de varanda',
    ],
    shadow: [
      'as obrigações crescem feito trepadeira na janela',
      'o relógio dos outros passa a marcar as suas horas',
      'conselhos e pedidos se empilham na sua mesa de cabeceira',
    ],
    relationships: ['compromissos com família e comunidade dão forma a esta fase', 'laços sérios acham terreno bom para promessa'],
    work: ['as tarefas da época pedem cuidado, bom gosto e conselho', 'cabe a você arrumar o que anda áspero entre colegas'],
    inner: ['entre tantos chamados cresce a vontade de ter um quarto só seu'],
    practice: ['escolha um pedido da semana e responda que agora não dá'],
  },
  7: {
    gift: [
      'o barulho de fora baixa e o essencial se ouve',
      'a estação oferece biblioteca, janela e tempo largo',
      'as águas baixam e mostram o fundo do rio',
    ],
    shadow: [
      'o telefone toca menos e isso pode pesar',
      'o convite demora e a casa parece grande',
      'o mundo pede provas que ainda não existem',
    ],
    relationships: ['pouca gente chega e chega mais fundo', 'conversas longas substituem as rodas cheias'],
    work: ['a época valoriza a especialidade mais que a vitrine', 'um assunto raro acha em você a pessoa certa'],
    inner: ['a solidão faz as vezes de professora exigente'],
    practice: ['guarde na agenda uma manhã para ler sem finalidade'],
  },
  8: {
    gift: [
      'o cenário entrega a você chaves, mesas e decisões',
      'a paisagem tem pontes largas e pedágio alto',
      'os fatos pedem pulso e dão peso às suas escolhas',
    ],
    shadow: [
      'a escada do cargo pode encurtar os domingos',
      'todo mundo parece olhar para o seu placar',
      'o tamanho dos negócios deixa pequeno o resto do dia',
    ],
    relationships: ['o carinho pede horário em meio a tantas metas', 'as pessoas chegam com planos e nem sempre com ternura'],
    work: ['crescem as responsabilidades por gente, bens e prazos', 'as oportunidades pedem preço claro e palavra cumprida'],
    inner: ['o êxito visível pergunta em voz baixa se era mesmo por ali'],
    practice: ['escreva quanto basta para você antes da próxima meta'],
  },
  9: {
    gift: [
      'o horizonte se alarga e traz gente de toda parte',
      'as fronteiras ficam porosas e as histórias se misturam',
      'o céu desta época é aberto e cobre muita gente',
    ],
    shadow: [
      'despedidas em série podem deixar um gosto de fim de festa',
      'as portas que se fecham fazem mais barulho que as outras',
      'muitas causas puxam a sua manga de uma vez',
    ],
    relationships: ['laços antigos esperam perdão ou ponto final', 'gente de outros cantos senta à sua mesa'],
    work: ['aparece a chance de servir a algo maior que o balcão', 'seu ofício ganha sentido para além da sala'],
    inner: ['um ciclo se despede em você bem antes de bater o portão'],
    practice: ['escreva a alguém com quem a conversa ficou pela metade'],
  },
  11: {
    gift: [
      'a atmosfera vem carregada de sinais e de boas perguntas',
      'os dias trazem faíscas que acendem outras cabeças',
      'um brilho incomum pousa sobre coisas simples',
    ],
    shadow: [
      'as expectativas alheias mexem com seus nervos',
      'o ar fica elétrico e o descanso fica escasso',
      'tanta luz de repente ofusca o caminho de casa',
    ],
    relationships: ['alguns rostos deixam marca bem maior que a visita', 'chegam pessoas que ouvem o que você ainda não disse'],
    work: ['surgem ocasiões de inspirar muitos com pouca coisa', 'a hora pede visão e um caderno de anotações'],
    inner: ['a sensibilidade capta estações que nem aparecem no rádio'],
    practice: ['ponha os pés na terra ou na grama depois de um dia intenso'],
  },
  22: {
    gift: [
      'os anos trazem matéria, mãos e terreno para uma obra larga',
      'a época estende projetos sobre uma mesa comprida',
      'recursos dispersos acham o mesmo endereço',
    ],
    shadow: [
      'a escala das coisas pode esmagar o gosto do dia',
      'o peso do conjunto recai sobre poucas vigas',
      'todos esperam a inauguração e ninguém pergunta do cansaço',
    ],
    relationships: ['sua equipe vira uma espécie de parentela', 'os afetos se medem pelo apoio no meio da obra'],
    work: ['aparecem encomendas que pedem sonho e método juntos', 'equipes grandes precisam de quem leia o detalhe'],
    inner: ['a responsabilidade ensina você a respirar entre um andar e outro'],
    practice: ['desenhe a obra em uma página e entregue um canto a alguém'],
  },
  33: {
    gift: [
      'a fase cerca você de gente que aprende com seu exemplo',
      'os anos abrem uma sala onde todos querem entrar',
      'a brandura ganha espaço e plateia nesta fase',
    ],
    shadow: [
      'a fila de quem precisa parece não ter fim',
      'as lágrimas alheias pedem o seu ombro a toda hora',
      'o bem que se faz em público cansa em particular',
    ],
    relationships: ['o amor fala nestes anos a língua do serviço', 'os laços crescem em volta de quem sabe consolar'],
    work: ['vêm até você tarefas em que se ensina com o coração', 'chegam aprendizes antes mesmo do convite'],
    inner: ['o coração aprende a servir com a porta encostada'],
    practice: ['combine com alguém uma troca em que você também aprenda'],
  },
};
