import type { Statements } from '../knowledge.ts';

/** The colour of this year, from the letters of the name. */
export const essence: Statements<'essence'> = {
  1: {
    gift: ['o tom do ano é vermelho vivo e puxa para a frente'],
    shadow: ['a cor forte pode ofuscar as outras companhias'],
    practice: ['use uma manhã para algo que leve só o seu nome'],
  },
  2: {
    gift: ['uma tinta suave faz ver detalhes que passavam batido'],
    shadow: ['o tom sensível mancha fácil com qualquer comentário'],
    practice: ['ofereça uma escuta longa a quem fala pouco'],
  },
  3: {
    gift: ['o ano ganha um amarelo de quintal e risada'],
    shadow: ['tanta cor pode esconder um cansaço pálido'],
    practice: ['faça algo bonito com as mãos sem pensar em utilidade'],
  },
  4: {
    gift: ['um marrom de terra assenta os dias'],
    shadow: ['o peso da cor pode deixar tudo muito sério'],
    practice: ['marque a hora de largar o trabalho e respeite'],
  },
  5: {
    gift: ['as cores mudam depressa e acordam os sentidos'],
    shadow: ['o contraste constante pode embaralhar a vista'],
    practice: ['escolha um sabor, um lugar e um som novos'],
  },
  6: {
    gift: ['a cor da vez é a do pão no forno'],
    shadow: ['a luz da casa acesa sem descanso gasta a lâmpada'],
    practice: ['deixe um pedido da família para a semana que vem'],
  },
  7: {
    gift: ['um azul profundo cobre o ano e pede silêncio'],
    shadow: ['o azul carregado pode esfriar conversas queridas'],
    practice: ['troque uma noite de notícias por uma noite de estrelas'],
  },
  8: {
    gift: ['um tom de metal polido dá firmeza às decisões'],
    shadow: ['o brilho do resultado pode deixar duro o trato'],
    practice: ['agradeça por escrito a quem ajudou um sucesso seu'],
  },
  9: {
    gift: ['o ano se pinta com as cores do fim de tarde'],
    shadow: ['a luz do poente alonga demais as sombras do passado'],
    practice: ['revisite um lugar querido e despeça-se dele'],
  },
  11: {
    gift: ['um clarão branco atravessa estes meses e revela formas'],
    shadow: ['a luz intensa cansa os olhos de quem não descansa'],
    practice: ['conte uma intuição a alguém de pés no chão'],
  },
  22: {
    gift: ['o ano tem a cor do projeto aberto sobre a mesa'],
    shadow: ['a planta pode ficar maior que o terreno do momento'],
    practice: ['apague do plano uma parte que não faz falta'],
  },
  33: {
    gift: ['um rosa de aurora tinge o cuidado com os outros'],
    shadow: ['a doçura demais pode esconder uma recusa justa'],
    practice: ['dê um elogio que ensine algo a quem recebe'],
  },
};
