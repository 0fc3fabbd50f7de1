import type { Statements } from '../knowledge.ts';

/** The feng shui number, told as a kind of place and a small thing to do there. */
export const kua: Statements<'kua'> = {
  1: {
    gift: ['te asientas donde se oye correr el agua y nadie levanta la voz', 'un cuarto en penumbra, con una jarra a mano, te recompone'],
    practice: ['pon un vaso con flores en la repisa que más miras', 'pasea junto a una orilla, aunque sea la de una fuente'],
  },
  2: {
    gift: [
      'descansas en cuartos bajos y cálidos, con barro, lana y pan',
      'una mesa cuadrada y una colcha gruesa te sientan como un abrazo',
    ],
    practice: ['siéntate un rato en el suelo de tu cuarto preferido', 'cambia de sitio la alfombra y písala sin zapatos'],
  },
  3: {
    gift: [
      'te despiertas del todo donde entra el sol temprano y algo brota',
      'los lugares con madera joven y ruido de mañana te ponen en marcha',
    ],
    practice: ['abre las persianas nada más levantarte y riega una planta', 'cuelga algo verde donde la vista tropieza al despertar'],
  },
  4: {
    gift: ['respiras a gusto en lugares con ramas y ventanas enfrentadas', 'un pasillo largo con plantas te gusta más que un salón'],
    practice: ['deja correr el aire unos minutos de un extremo al otro', 'ata una cinta a la ventana y mira cómo se mueve'],
  },
  6: {
    gift: ['un cuarto despejado y de techo alto te ordena la cabeza', 'las líneas limpias y un reloj de metal te dan compás'],
    practice: ['despeja del todo una superficie y déjala así hasta el domingo', 'limpia a fondo un espejo o un picaporte'],
  },
  7: {
    gift: ['te acomodas donde hay reflejos, copas y charla al caer la tarde', 'una terraza con sillas bajas te suelta la conversación'],
    practice: ['mueve dos sillas hasta que queden frente a frente', 'pon dos copas en la mesa y llama a alguien'],
  },
  8: {
    gift: [
      'te aquieta una pared firme a la espalda con la puerta a la vista',
      'los sitios altos y quietos te devuelven el tamaño de las cosas',
    ],
    practice: ['busca un rincón y deja allí solo una silla y un libro', 'sube una cuesta y descansa arriba sin hablar'],
  },
  9: {
    gift: ['te anima un lugar con velas, sol de mediodía y colores vivos', 'una lámpara encendida en la entrada te parece un saludo'],
    practice: ['almuerza un día al sol, aunque sea en un escalón', 'enciende una vela durante la cena de un día cualquiera'],
  },
};
