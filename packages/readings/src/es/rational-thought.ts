import type { Statements } from '../knowledge.ts';

/** How a person reasons and thinks something through. */
export const rationalThought: Statements<'rationalThought'> = {
  1: {
    gift: ['piensas en línea recta y llegas pronto a una conclusión propia'],
    shadow: ['una idea tuya te convence antes de que hable la contraria'],
  },
  2: {
    gift: ['razonas por comparación, como quien pesa dos frutas en las manos'],
    shadow: ['cada argumento nuevo vuelve a inclinarte la balanza'],
  },
  3: {
    gift: ['entiendes un asunto en cuanto le encuentras un buen ejemplo'],
    shadow: ['tu razonamiento corre tras la anécdota y olvida el tronco'],
  },
  4: {
    gift: ['desarmas un problema pieza a pieza y lo vuelves a montar'],
    shadow: ['una excepción a la regla te estropea la cuenta entera'],
  },
  5: {
    gift: ['piensas mejor de pie, en voz alta y con variantes a mano'],
    shadow: ['la tercera hipótesis llega antes de comprobar la primera'],
  },
  6: {
    gift: ['tus razones cuentan siempre con las personas a quienes afectan'],
    shadow: ['el cariño tuerce un poco la lógica a favor de tu gente'],
  },
  7: {
    gift: ['vas al fondo de una cuestión y desconfías de la respuesta fácil'],
    shadow: ['el análisis puede seguir mucho después de la hora de decidir'],
  },
  8: {
    gift: ['calculas medios y plazos con la pregunta todavía en el aire'],
    shadow: ['lo que no lleva a un resultado te parece tiempo mal pensado'],
  },
  9: {
    gift: ['piensas desde lejos y ves encajar cosas muy distintas'],
    shadow: ['la idea general te gusta tanto que el detalle se escapa'],
  },
};
