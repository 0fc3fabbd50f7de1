import type { Statements } from '../knowledge.ts';

/** The temperament that Indian practice reads from the day. */
export const moolank: Statements<'moolank'> = {
  1: {
    gift: ['tu temperamento caldea una sala como una chimenea'],
    shadow: ['te molesta la sombra que otros puedan hacerte'],
  },
  2: {
    gift: ['tu ánimo sensible refleja con finura lo que pasa alrededor'],
    shadow: ['tu humor crece y mengua sin avisar a nadie'],
  },
  3: {
    gift: ['te acompaña un gusto natural por enseñar y dar consejo'],
    shadow: ['la norma te parece tan clara que sermoneas un poco'],
  },
  4: {
    gift: ['miras las cosas del revés y descubres su truco'],
    shadow: ['llevar la contraria puede meterte en batallas inútiles'],
  },
  5: {
    gift: ['tu ingenio salta como un pez entre las conversaciones'],
    shadow: ['los nervios te hacen cambiar de asunto a media frase'],
  },
  6: {
    gift: ['tienes un trato amable y un gusto fino por lo bello'],
    shadow: ['la comodidad puede convencerte de posponer lo áspero'],
  },
  7: {
    gift: ['tu carácter mira a lo lejos y se suelta de lo superfluo'],
    shadow: ['de pronto te ausentas sin haberte levantado de la silla'],
  },
  8: {
    gift: ['tu temple serio resiste inviernos largos'],
    shadow: ['el peso de las cosas te tienta a esperar poco'],
  },
  9: {
    gift: ['un brío franco te pone en pie a la primera llamada'],
    shadow: ['el enfado te prende como paja y deja humo un rato'],
  },
};
