import type { Statements } from '../knowledge.ts';

/** The pull of the number that the name holds most. */
export const hiddenPassion: Statements<'hiddenPassion'> = {
  1: {
    gift: ['una fuerza terca te arrastra hacia el primer puesto'],
    shadow: ['el ansia de mando puede atropellar a quien ayudaba'],
  },
  2: {
    gift: ['te tira con fuerza el arte de llevarse bien'],
    shadow: ['la sed de aprobación te hace girar como veleta'],
  },
  3: {
    gift: ['el escenario te llama incluso desde la última butaca'],
    shadow: ['las ganas de brillar pueden quemar la función'],
  },
  4: {
    gift: ['te mueve un gusto casi obstinado por el trabajo bien hecho'],
    shadow: ['la pasión por el método puede comerse la fiesta'],
  },
  5: {
    gift: ['las ganas de probarlo todo te empujan como un buen viento'],
    shadow: ['el apetito de novedades rara vez sabe decir basta'],
  },
  6: {
    gift: ['el impulso de proteger te levanta de cualquier silla'],
    shadow: ['esa pasión por cuidar puede cerrar las ventanas'],
  },
  7: {
    gift: ['un hambre de saber te lleva siempre a la página siguiente'],
    shadow: ['el deseo de entender puede apartarte de la mesa'],
  },
  8: {
    gift: ['te atrae lo grande como la montaña a quien escala'],
    shadow: ['la pasión por lograr convierte el juego en examen'],
  },
  9: {
    gift: ['un fervor por mejorar lo que es de todos te enciende'],
    shadow: ['el ideal puede consumir leña que era de tu hogar'],
  },
};
