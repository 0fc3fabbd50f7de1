import type { Statements } from '../knowledge.ts';

/** The turn that things take. */
export const bhagyank: Statements<'bhagyank'> = {
  1: {
    gift: ['as coisas costumam andar depois que você toma a frente'],
    shadow: ['o rumo emperra onde o orgulho dispensa companhia'],
  },
  2: {
    gift: ['os assuntos se ajeitam por meio de gente e conversa'],
    shadow: ['a hesitação deixa passar o bonde certo'],
  },
  3: {
    gift: ['um bom conselho recebido ou dado muda o curso dos fatos'],
    shadow: ['a fartura de planos desvia a água do moinho'],
  },
  4: {
    gift: ['as voltas inesperadas trazem você a um chão novo'],
    shadow: ['a pressa de romper pode desfazer o que já pegava'],
  },
  5: {
    gift: ['contatos, recados e viagens movem os acontecimentos'],
    shadow: ['mudar de mesa a toda hora esfria o prato'],
  },
  6: {
    gift: ['o que você começa ganha jeito em ambiente agradável'],
    shadow: ['os assuntos param por medo de desagradar'],
  },
  7: {
    gift: ['a guinada costuma chegar depois de um tempo de retiro'],
    shadow: ['a dúvida comprida congela o leme'],
  },
  8: {
    gift: ['o resultado vem devagar e fica'],
    shadow: ['o atraso pesa mais para quem conta os dias'],
  },
  9: {
    gift: ['a coragem de terminar abre a passagem seguinte'],
    shadow: ['a pressa em brigar fecha portas que só estavam encostadas'],
  },
};
