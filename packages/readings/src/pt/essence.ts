import type { Statements } from '../knowledge.ts';

/** The colour of this year, from the letters of the name. */
export const essence: Statements<'essence'> = {
  1: {
    gift: ['o tom é vermelho vivo e puxa para a frente', 'uma tinta fresca dá contorno ao que você quer'],
    shadow: ['a cor forte pode apagar as que andam perto', 'tanta força pode riscar por cima do desenho alheio'],
    practice: ['use uma manhã para algo que leve só o seu nome', 'escreva um verbo grande no alto da semana'],
  },
  2: {
    gift: ['uma tinta suave faz ver detalhes que passavam batido', 'um tom de madrepérola amacia as suas conversas'],
    shadow: ['uma cor tão sensível mancha com qualquer comentário', 'um fundo tão claro mostra qualquer arranhão'],
    practice: ['ofereça uma escuta longa a quem fala pouco', 'fique um pouco mais ao lado de quem anda em silêncio'],
  },
  3: {
    gift: ['entra em cena um amarelo de quintal e risada', 'pinceladas alegres caem até sobre a segunda de manhã'],
    shadow: ['tanta cor pode esconder um cansaço pálido', 'as tintas se misturam e o desenho perde a linha'],
    practice: ['faça algo bonito com as mãos sem pensar em utilidade', 'invente uma festa pequena para um dia comum'],
  },
  4: {
    gift: ['um marrom de terra assenta os dias', 'a cor de barro cozido dá corpo aos seus planos'],
    shadow: ['o peso da cor pode deixar tudo muito sério', 'o tom fechado pode apagar o gosto de um passeio'],
    practice: ['marque a hora de largar o trabalho e respeite', 'comece um canteiro, um caderno ou uma prateleira'],
  },
  5: {
    gift: ['as cores mudam depressa e acordam os sentidos', 'um verde de estrada refresca o seu olhar'],
    shadow: ['o contraste constante pode embaralhar a vista', 'a paleta troca tanto que nada chega a secar'],
    practice: ['escolha um sabor, um lugar e um som novos', 'faça a pé um passeio sem mapa'],
  },
  6: {
    gift: ['a cor da vez é a do pão no forno', 'tons de argila quente chamam você para perto do fogão'],
    shadow: ['a luz da casa acesa sem descanso gasta a lâmpada', 'a cor do dever cobre aos poucos a do desejo'],
    practice: ['deixe um pedido da família para a semana que vem', 'ponha uma flor onde só você vai ver'],
  },
  7: {
    gift: ['um azul profundo cobre o ano e pede silêncio', 'um cinza de chuva fina convida a ler por dentro'],
    shadow: ['o tom carregado pode esfriar conversas queridas', 'a névoa da cor esconde rostos amigos'],
    practice: ['troque uma noite de notícias por uma noite de estrelas', 'entre num lugar silencioso e fique até o pensamento assentar'],
  },
  8: {
    gift: ['um tom de metal polido dá firmeza às decisões', 'uma luz de bronze valoriza aquilo que você conclui'],
    shadow: ['o brilho do resultado pode deixar duro o trato', 'o verniz pode pesar na moldura mais que no quadro'],
    practice: ['agradeça por escrito a quem ajudou um sucesso seu', 'acerte com franqueza uma divisão que ficou desigual'],
  },
  9: {
    gift: ['tudo se pinta com as cores do fim de tarde', 'um laranja largo abraça gente que andava longe'],
    shadow: ['a luz do poente alonga demais as sombras do passado', 'a cor de despedida pinga em coisas ainda vivas'],
    practice: ['revisite um lugar querido e despeça-se dele', 'esvazie uma prateleira e deixe o vazio respirar'],
  },
  11: {
    gift: ['um clarão branco atravessa estes meses e revela formas', 'um brilho de relâmpago mostra atalhos entre duas ideias'],
    shadow: ['a luz intensa cansa os olhos de quem não descansa', 'a claridade pode entrar pela fresta na hora do sono'],
    practice: ['conte uma intuição a alguém de pés no chão', 'descreva em poucas linhas a imagem que mais insiste'],
  },
  22: {
    gift: ['a cor é a do projeto aberto sobre a mesa', 'a cor de pedra lavrada dá peso às suas intenções'],
    shadow: ['a planta pode ficar maior que o terreno do momento', 'o tom de grande obra deixa sem graça o miúdo'],
    practice: ['apague do plano uma parte que não faz falta', 'visite alguém que já fez o que você imagina'],
  },
  33: {
    gift: ['um rosa de aurora tinge o cuidado com os outros', 'uma luz de abajur acolhe quem senta perto de você'],
    shadow: ['a doçura em excesso pode esconder uma recusa justa', 'a luz macia atrai mais mariposas do que a sala comporta'],
    practice: ['dê um elogio que ensine algo a quem recebe', 'reparta uma hora entre ensinar e cochilar'],
  },
};
