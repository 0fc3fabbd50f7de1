import type { Statements } from '../knowledge.ts';

/** The mood that the age itself brings to a year: close, bodily and daily. */
export const ageDigit: Statements<'ageDigit'> = {
  1: {
    gift: ['el cuerpo se levanta con ganas de estrenar costumbres'],
    practice: ['cambia algo de tu mañana, aunque sea el lado de la cama'],
  },
  2: {
    gift: ['los días piden un paso más suave y una mano cerca'],
    practice: ['come sin prisa con alguien y deja el teléfono en otro cuarto'],
  },
  3: { gift: ['vuelve la risa fácil y los dedos buscan colores'], practice: ['silba por el pasillo hasta que alguien se asome'] },
  4: { gift: ['las manos piden tarea y la casa se deja ordenar'], practice: ['cuelga por fin el cuadro que espera apoyado en el suelo'] },
  5: { gift: ['las piernas piden calle y la nariz olfatea viajes'], practice: ['prueba un plato cuyo nombre no sepas pronunciar'] },
  6: { gift: ['te llaman los platos de cuchara y las sillas en círculo'], practice: ['invita a merendar a alguien que viva cerca'] },
  7: { gift: ['el oído se cansa del ruido y agradece los parques vacíos'], practice: ['pasa una hora en un banco sin hacer nada útil'] },
  8: {
    gift: ['pisas más firme y hasta los zapatos parecen saber adónde van'],
    practice: ['sube a una azotea o a una loma y repasa desde arriba tus días'],
  },
  9: {
    gift: ['el cuerpo quiere aligerarse y los abrazos duran más'],
    practice: ['vacía los bolsillos o la mochila y deja fuera la mitad'],
  },
};
