import type { AskingWords } from '../asking-words.ts';

export const asking: AskingWords = {
  numbers: {
    lifePath: 'caminho de vida, caminho da vida, numero da vida, numero principal, missao de vida, numero mais importante',
    expression: 'numero de expressao, expressao, numero do nome, numero do meu nome, meu nome completo, nome, talento natural',
    soulUrge: 'numero da alma, alma, desejo da alma, impulso da alma, motivacao, desejo do coracao, vogais',
    personality:
      'numero de personalidade, personalidade, impressao, como me veem, primeira impressao, consoantes, me veem, os outros me veem, as pessoas me veem, passo pros outros',
    birthday: 'numero do aniversario, aniversario, dia de nascimento, dia em que nasci, dia natalicio',
    maturity: 'numero da maturidade, maturidade, segunda metade da vida, quando eu for mais velho',
    attitude: 'numero de atitude, atitude',
    destiny: 'numero do destino, destino',
    personalYear: 'ano pessoal, numero do ano, meu ano',
    personalMonth: 'mes pessoal, numero do mes, meu mes',
    personalDay: 'dia pessoal, numero do dia, meu dia',
    pinnacle: 'pinaculo, pinaculos, apice*, realizacoes, momento decisivo, momentos decisivos',
    challenge: 'desafio, desafios',
    period: 'periodo, periodos, ciclo de vida, ciclos de vida, ciclo*',
    essence: 'essencia, transito*',
    karmicDebt: 'divida carmica, dividas carmicas, carma, karma, divida karmica',
    karmicLesson:
      'licao carmica, licoes carmicas, numeros que me faltam, numeros ausentes, que numeros me faltam, licoes karmicas, numeros faltam, faltam no meu nome, numero falta',
    hiddenPassion: 'paixao oculta, paixao secreta, tendencia oculta, tendencias ocultas',
    subconsciousSelf: 'eu subconsciente, subconsciente, resposta subconsciente',
    balance: 'numero de equilibrio, equilibrio, iniciais',
    bridge: 'ponte, pontes, numero ponte',
    plane: 'plano, planos de expressao, planos',
    loShuLine: 'lo shu, quadrado magico, loshu',
    birthGridArrow: 'grade de nascimento, flecha*, seta*, tabela de nascimento',
    compound: 'numero composto, composto',
    moolank: 'mulank, numero psiquico',
    bhagyank: 'numero da sorte',
  },
  sides: {
    work: 'trabalh*, carreira, emprego, profiss*, negocio*, escritorio, chefe, projeto*, dinheiro, grana, salario, trampo, vocacao',
    relationships:
      'amor*, relaciona*, relacao, relacoes, namor*, casamento, marido, esposa, amizade*, amigo*, amiga*, familia*, romance*, parceir*, namorado, namorada',
    inner: 'interior*, sentimento*, emocao, emocoes, emocional, espiritual*, por dentro, solidao',
    growth: 'cresc*, desenvolv*, melhorar, evolu*',
    gift: 'ponto forte, pontos fortes, forca, forcas, talento*, dom, dons, qualidade*, bom em, boa em',
    shadow: 'fraqueza*, ponto fraco, pontos fracos, sombra*, dificuldade*, defeito*, problema*, lado ruim, lado mau, me atrapalha',
    practice: 'conselho*, o que posso fazer, o que devo fazer, o que faco, exercicio*, pratica*, sugest*, dica*',
  },
  cues: {
    hello: 'ola, oi, bom dia, boa tarde, boa noite, saudacoes',
    thanks: 'obrigado, obrigada, muito obrigado, valeu, agradeco',
    help: 'ajuda, me ajuda, ajude me, o que voce faz, o que voce sabe, o que posso perguntar, como isso funciona, opcoes, posso te perguntar, posso perguntar, pra que serve, como voce funciona, voce sabe fazer',
    why: 'por que, porque, porque e que, calcul*, de onde vem, de onde sai, como chegou, como se obtem, como foi feito',
    meaning: 'significa*, o que e, quer dizer, sentido',
    master: 'numero mestre, numeros mestres, mestre, mestres',
    compare:
      'outra calculadora, outras calculadoras, outro site, outra pagina, outro aplicativo, resultado diferente, deu outro, caldeu, caldeia, caldaica, pitagorico, pitagorica, outro sistema, diferen*, numero errado',
    pair: 'compativ*, compatib*, me dou com, nos damos, dar me com, combin*, juntos, juntas, entre nos, entre, dou bem com, a gente combina, nos damos bem, bem com',
    fate: 'loteria, vou morrer, quando vou morrer, vou casar, vou me casar, quando me caso, vou ficar rico, vou ficar rica, vou ganhar, previs*, prever, adivinh*, vai voltar para mim, meu futuro, vou achar, vou encontrar, eu vou casar, achar um marido, achar o amor, ser famos*, vou ter filhos',
    portrait:
      'sobre mim, quem sou eu, quem eu sou, quem sou, meu mapa, minha leitura, meu retrato, resumo, me descreva, todos os meus numeros, meus numeros, como eu sou, resumo do meu mapa, me resume',
    remember: 'lembre que, lembre se de que, lembra que, lembre se que, nao esqueca que, anote que, tenha em mente que',
    forget: 'esqueca isso, esqueca o que eu disse, esqueca tudo',
  },
  times: {
    thisYear: 'este ano, ano atual, neste ano, esse ano, nesse ano',
    nextYear: 'ano que vem, proximo ano, ano seguinte, ano proximo',
    lastYear: 'ano passado, ano anterior',
    thisMonth: 'este mes, neste mes, esse mes, mes atual',
    nextMonth: 'mes que vem, proximo mes, mes seguinte',
    lastMonth: 'mes passado, mes anterior',
    today: 'hoje, este dia, agora mesmo',
    tomorrow: 'amanha',
    yesterday: 'ontem',
  },
  months: 'janeiro, fevereiro, marco, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro',
  dayFirst: true,
  systems: { pythagorean: 'pitagórica', chaldean: 'caldeia' },
  says: {
    hello:
      'Olá! Pergunte-me por qualquer número deste mapa, por um ano, um mês ou um dia, por um lado da vida como o trabalho ou o amor, ou por alguém que você guardou.',
    thanks: 'De nada. Continue perguntando quando quiser.',
    help: 'Respondo a partir do seu próprio mapa, sem modelo de linguagem. Você pode perguntar: o que significa um número («meu caminho de vida», «lições cármicas»); o que ele diz do trabalho, do amor, da vida interior ou do crescimento; como é um ano, um mês ou um dia («o ano que vem», «3 de maio de 2027»); como um número foi calculado; como você se dá com alguém que guardou, pelo nome que deu a essa pessoa; o que representa um número como o 11; por que outra calculadora mostra outra coisa. Não adivinho o futuro nem respondo a questões de saúde, leis ou dinheiro.',
    unknown:
      'Não entendi o que você pergunta. Sem modelo de linguagem entendo perguntas sobre os números deste mapa, épocas, lados da vida, pessoas guardadas e como um número foi calculado. Experimente «O que meu ano pessoal significa para o trabalho?» ou «ajuda».',
    fate: 'Isso os números não podem dizer, e eu também não: nada aqui anuncia o que vai acontecer, quando ou com quem. O que posso é ler o presente do seu mapa, como algo em que pensar:',
    absent:
      'Neste mapa não há {name}: ou nada nele conta como tal, ou falta o nome completo ou a data de nascimento completa de que é feito.',
    seen: 'Visto a partir de {when}, {name} é {n}: {a}.',
    howUnknown: '{name} {n} lê-se diretamente das letras ou dos algarismos; a página do mapa mostra cada passo.',
    master: 'O {n} é um número mestre: uma soma que dá {n} conserva-se e não se reduz a {root}.',
    meaning: 'Como {name}, o {n} diz: {a}.',
    inChart: 'Neste mapa o {n} aparece como {who}.',
    notInChart: 'Nenhum dos números principais deste mapa é {n}.',
    valueUnknown:
      'Sei o que se diz do 1 ao 9, do 11, do 22 e do 33, das dívidas cármicas 13, 14, 16 e 19 e dos compostos de 10 a 52; sobre o {n} nada está escrito.',
    compare:
      'As calculadoras diferem porque as tradições diferem: que tabela dá números às letras, se o Y é vogal, se 11, 22 e 33 se conservam, e se uma data é somada inteira ou por partes. Nenhuma é a certa; esta diz que caminho seguiu. Para este mapa:',
    bySystem: 'Pela tabela {system}, {name} é {n}.',
    otherWay: 'Por outra maneira aceita de contar, {name} seria {n}.',
    about: 'Sobre {name}, contado como se fosse a {name}:',
    whom: 'Diga com quem, pelo nome com que guardou essa pessoa. Só posso comparar pessoas guardadas.',
    noSubject:
      'Esta conversa ainda não é sobre ninguém. Comece uma sobre um perfil guardado, ou com um nome e uma data de nascimento, e poderei responder a partir do mapa.',
    remembered: 'Vou ter isso em mente: «{a}». Pode ver e apagar o que guardo a qualquer momento.',
    notRemembered: 'Só guardo fatos sobre você se o permitir, em Privacidade. Nada foi guardado fora desta conversa.',
  },
};
