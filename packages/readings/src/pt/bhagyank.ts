import type { Statements } from '../knowledge.ts';

/** The turn that things take. */
export const bhagyank: Statements<'bhagyank'> = {
  1: {
    gift: ['as coisas costumam andar depois que você toma a frente', 'os caminhos se abrem a partir da sua assinatura'],
    shadow: ['o rumo emperra onde o orgulho dispensa companhia', 'alguns terrenos ficam sem cultivo por falta de sócio'],
  },
  2: {
    gift: ['os assuntos se ajeitam por meio de gente e conversa', 'as boas viradas chegam de braço dado com alguém'],
    shadow: ['a hesitação deixa passar o bonde certo', 'a espera por um sinal perde a época da colheita'],
  },
  3: {
    gift: ['um bom conselho recebido ou dado muda o curso dos fatos', 'uma palavra na hora certa costuma trocar as cartas'],
    shadow: ['a fartura de planos desvia a água do moinho', 'o otimismo empurra a curva séria para depois'],
  },
  4: {
    gift: ['as voltas inesperadas trazem você a um chão novo', 'a rota dá solavancos e surpreende até quem desenha mapas'],
    shadow: ['a pressa de romper pode desfazer o que já pegava', 'a teimosia contra o desvio alonga a etapa'],
  },
  5: {
    gift: ['contatos, recados e viagens movem os acontecimentos', 'os assuntos andam por aviso, encontro e partida'],
    shadow: ['mudar de mesa a toda hora esfria o prato', 'uma guinada a mais desata o que mal se atava'],
  },
  6: {
    gift: ['o que você começa ganha jeito em ambiente agradável', 'as portas se abrem onde você leva agrado e cuidado'],
    shadow: ['os assuntos param por medo de desagradar', 'a busca de conforto escolhe a rua mais plana'],
  },
  7: {
    gift: ['a guinada costuma chegar depois de um tempo de retiro', 'curvas discretas levam você para o interior das coisas'],
    shadow: ['a dúvida comprida congela o leme', 'um projeto nebuloso entrega a decisão ao acaso'],
  },
  8: {
    gift: ['o resultado vem devagar e fica', 'o que importa chega tarde a você e demora a ir'],
    shadow: ['o atraso pesa mais para quem conta os dias', 'o receio de perder terreno deixa o passo pesado'],
  },
  9: {
    gift: ['a coragem de terminar abre a passagem seguinte', 'seu impulso valente põe em marcha o que patinava'],
    shadow: ['a pressa em brigar fecha portas que só estavam encostadas', 'uma vitória à força chama outra batalha'],
  },
};
