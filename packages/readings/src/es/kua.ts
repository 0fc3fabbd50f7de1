import type { Statements } from '../knowledge.ts';

/** The feng shui number, told as a kind of place and a small thing to do there. */
export const kua: Statements<'kua'> = {
  1: {
    gift: ['te asientas donde se oye correr el agua y nadie levanta la voz'],
    practice: ['pon un vaso con flores en la repisa que más miras'],
  },
  2: {
    gift: ['descansas en cuartos bajos y cálidos, con barro, lana y pan'],
    practice: ['siéntate un rato en el suelo de tu cuarto preferido'],
  },
  3: {
    gift: ['te despiertas del todo donde entra el sol temprano y algo brota'],
    practice: ['abre las persianas nada más levantarte y riega una planta'],
  },
  4: {
    gift: ['respiras a gusto en lugares con ramas y ventanas enfrentadas'],
    practice: ['deja correr el aire unos minutos de un extremo al otro'],
  },
  6: {
    gift: ['un cuarto despejado y de techo alto te ordena la cabeza'],
    practice: ['despeja del todo una superficie y déjala así hasta el domingo'],
  },
  7: {
    gift: ['te acomodas donde hay reflejos, copas y charla al caer la tarde'],
    practice: ['mueve dos sillas hasta que queden frente a frente'],
  },
  8: {
    gift: ['te aquieta una pared firme a la espalda con la puerta a la vista'],
    practice: ['busca un rincón y deja allí solo una silla y un libro'],
  },
  9: {
    gift: ['te anima un lugar con velas, sol de mediodía y colores vivos'],
    practice: ['almuerza un día al sol, aunque sea en un escalón'],
  },
};
