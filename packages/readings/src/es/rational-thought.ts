import type { Statements } from '../knowledge.ts';

/** How a person reasons and thinks something through. */
export const rationalThought: Statements<'rationalThought'> = {
  1: {
    gift: ['piensas en línea recta y llegas pronto a una conclusión propia', 'un razonamiento tuyo cabe en una frase con verbo'],
    shadow: ['una idea tuya te convence antes de que hable la contraria'],
  },
  2: {
    gift: ['razonas por comparación, como quien pesa dos frutas en las manos', 'oyes la razón de la otra persona como si fuera media tuya'],
    shadow: ['cada argumento nuevo vuelve a inclinarte la balanza'],
  },
  3: {
    gift: ['entiendes una cosa en cuanto le encuentras un buen ejemplo', 'dibujas tus ideas y de pronto cualquiera las ve'],
    shadow: ['tu razonamiento corre tras la anécdota y olvida el tronco'],
  },
  4: {
    gift: ['desarmas un problema pieza a pieza y lo vuelves a montar', 'tus conclusiones llegan con sus pruebas en fila'],
    shadow: ['una excepción a la regla te estropea la cuenta entera'],
  },
  5: {
    gift: ['piensas mejor de pie, en voz alta y con variantes a mano', 'una mesa llena de opiniones te aclara más que el silencio'],
    shadow: ['la tercera hipótesis llega antes de comprobar la primera'],
  },
  6: {
    gift: ['tus razones cuentan siempre con las personas a quienes afectan', 'buscas la salida que deje a todos con la cabeza alta'],
    shadow: ['el cariño tuerce un poco la lógica a favor de tu gente'],
  },
  7: {
    gift: [
      'vas al fondo de una cuestión y desconfías de la respuesta fácil',
      'tu mente se hace amiga de las preguntas que no tienen prisa',
    ],
    shadow: ['el análisis puede seguir mucho después de la hora de decidir'],
  },
  8: {
    gift: ['calculas medios y plazos con la pregunta todavía en el aire', 'separas en un momento lo que pesa de lo que adorna'],
    shadow: ['lo que no lleva a un resultado te parece tinta gastada'],
  },
  9: {
    gift: ['piensas desde lejos y ves encajar cosas muy distintas', 'tus ideas maduran mejor después de oír voces de muchos lados'],
    shadow: ['la idea general te gusta tanto que el detalle se escapa'],
  },
};
