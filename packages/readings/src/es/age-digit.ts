import type { Statements } from '../knowledge.ts';

/** The mood that the age itself brings to a year: close, bodily and daily. */
export const ageDigit: Statements<'ageDigit'> = {
  1: {
    gift: ['el cuerpo se levanta con ganas de estrenar costumbres', 'por las mañanas tienes más apetito que sueño'],
    practice: ['cambia algo de tu mañana, aunque sea el lado de la cama', 'ponte una prenda que llevas tiempo sin atreverte a usar'],
  },
  2: {
    gift: ['los días piden un paso más suave y una mano cerca', 'el oído se afina y las caricias cuentan doble'],
    practice: ['come sin prisa con alguien y deja el teléfono en otro cuarto', 'apoya la cabeza en un hombro amigo sin dar motivos'],
  },
  3: {
    gift: ['vuelve la risa fácil y los dedos buscan colores', 'la lengua se suelta y el espejo te devuelve una mueca divertida'],
    practice: ['silba por el pasillo hasta que alguien se asome', 'baila una pieza entera con las cortinas abiertas'],
  },
  4: {
    gift: ['las manos piden tarea y la casa se deja ordenar', 'los pies agradecen los caminos que ya conocen'],
    practice: ['cuelga por fin el cuadro que espera apoyado en el suelo', 'remienda una prenda que ibas a tirar'],
  },
  5: {
    gift: ['las piernas piden calle y la nariz olfatea viajes', 'la piel quiere viento y la cama se hace pequeña'],
    practice: ['prueba un plato cuyo nombre no sepas pronunciar', 'baja una parada antes y termina el trayecto a pie'],
  },
  6: {
    gift: ['te llaman los platos de cuchara y las sillas en círculo', 'los brazos saben a quién abrazar y con cuánta fuerza'],
    practice: ['invita a merendar a alguien que viva cerca', 'hornea algo y abre la puerta para que el olor salga'],
  },
  7: {
    gift: ['el oído se cansa del ruido y agradece los parques vacíos', 'una silla junto al balcón te parece un país entero'],
    practice: ['pasa una hora en un banco sin hacer nada útil', 'apaga las luces una hora antes y mira la noche'],
  },
  8: {
    gift: ['pisas más firme y hasta los zapatos parecen saber adónde van', 'la voz te sale más grave y nadie te la discute'],
    practice: ['sube a una azotea o a una loma y repasa desde arriba tus días', 'levanta la mirada al hablar y deja quietas las manos'],
  },
  9: {
    gift: ['el cuerpo quiere aligerarse y los abrazos duran más', 'los ojos descansan en lo lejano y perdonan lo pequeño'],
    practice: ['vacía los bolsillos o la mochila y deja fuera la mitad', 'regala un abrigo que ya no te pones'],
  },
};
