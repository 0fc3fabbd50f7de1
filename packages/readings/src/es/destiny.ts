import type { Statements } from '../knowledge.ts';

/** Where the whole date points: the wider aim. */
export const destiny: Statements<'destiny'> = {
  1: {
    gift: ['la dirección de fondo es abrir sendas que otros puedan usar'],
    shadow: ['avanzar a solas puede vaciar de sentido la llegada'],
    practice: ['nombra en una frase lo que quieres poner en marcha'],
  },
  2: {
    gift: ['tu horizonte es tender puentes que sigan en uso'],
    shadow: ['quedarte siempre en medio te impide llegar a tu orilla'],
    practice: ['presenta entre sí a personas que deberían conocerse'],
  },
  3: {
    gift: ['a lo lejos tu brújula señala la palabra compartida'],
    shadow: ['el aplauso de hoy puede desviarte del mensaje'],
    practice: ['graba un audio con algo que valga la pena recordar'],
  },
  4: {
    gift: ['el sentido de tus pasos está en dejar bases firmes'],
    shadow: ['tanto asegurar el suelo puede hacerte olvidar el tejado'],
    practice: ['escribe los pasos de una meta y cumple el primero'],
  },
  5: {
    gift: ['apuntas a mostrar que se puede vivir con puertas abiertas'],
    shadow: ['el rumbo se borra si cada cruce te parece meta'],
    practice: ['elige entre varios caminos y recorre uno hasta el final'],
  },
  6: {
    gift: ['tu meta más ancha es que alguien más se sienta en casa'],
    shadow: ['el deber puede crecer hasta tapar para quién era'],
    practice: ['repara una relación con un gesto pequeño'],
  },
  7: {
    gift: ['la flecha de fondo señala hacia comprender y transmitir'],
    shadow: ['el saber guardado bajo llave no alumbra a nadie'],
    practice: ['resume en pocas líneas lo que entendiste este año'],
  },
  8: {
    gift: ['caminas hacia el arte de mover recursos con justicia'],
    shadow: ['llegar arriba sin compañía deja la cima fría'],
    practice: ['revisa si tu meta le sirve a alguien más'],
  },
  9: {
    gift: ['el viaje entero mira hacia un bien más grande que tú'],
    shadow: ['salvar al mundo puede ser una excusa para no mirarte'],
    practice: ['elige una causa y dedícale una hora esta semana'],
  },
};
