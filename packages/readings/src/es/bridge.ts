import type { Statements } from '../knowledge.ts';

/** How to bring two sides together. */
export const bridge: Statements<'bridge'> = {
  0: {
    shadow: ['sin distancia entre orillas puedes olvidar que hay río', 'la armonía fácil se duerme si nadie la despierta'],
    practice: [
      'haz algo fuera de tu manera habitual',
      'aprende algo que no se parezca a nada de lo tuyo',
      'pide a alguien muy distinto que opine de tu plan',
    ],
  },
  1: {
    shadow: ['a un lado del puente esperas permiso para cruzar', 'dudas en la orilla con los zapatos en la mano'],
    practice: [
      'da tú el primer paso en un acercamiento',
      'decide una cosa pendiente antes de la cena',
      'da tu opinión en primer lugar en la próxima charla',
    ],
  },
  2: {
    shadow: ['tus partes opuestas se hablan poco y con aspereza', 'la impaciencia rompe los hilos que querías tender'],
    practice: [
      'concede la razón a la parte que siempre pierde',
      'pregunta a cada lado qué echaría de menos sin el otro',
      'escucha una discusión tuya como si fuera ajena',
    ],
  },
  3: {
    shadow: ['entre lo que vives y lo que cuentas queda un hueco', 'tragarte las palabras hace más ancho el río'],
    practice: [
      'di con humor lo que te cuesta decir en serio',
      'dibuja en un papel lo que tira de cada lado',
      'canta por la calle lo que no te atreves a decir',
    ],
  },
  4: {
    shadow: ['a la pasarela le faltan tablas y le sobran promesas', 'los buenos propósitos se quedan sin horario'],
    practice: [
      'repite cada día un gesto que te acerque a lo que quieres',
      'reserva la misma hora cada tarde para un solo propósito',
      'recorta el plan hasta que quepa en un día',
    ],
  },
  5: {
    shadow: ['el miedo a lo distinto deja cada orilla en su sitio', 'la costumbre te ata los cordones al mismo banco'],
    practice: [
      'cambia hoy de lugar en la mesa y mira desde allí',
      'acepta una invitación que normalmente rechazarías',
      'prueba la comida que siempre dejas en el plato',
    ],
  },
  6: {
    shadow: ['lo que das por fuera no siempre llega a tu propia casa', 'cuidas un lado de ti y dejas el otro sin cenar'],
    practice: [
      'trata a tu parte torpe como a un huésped querido',
      'reparte la tarde entre un deber y un gusto',
      'perdónate por escrito una falta vieja',
    ],
  },
  7: {
    shadow: ['saltas de un lado a otro sin detenerte a entender', 'la respuesta rápida tapa la pregunta buena'],
    practice: [
      'siéntate a escribir qué quiere cada una de tus voces',
      'pasa un rato sin pantallas y mira qué idea asoma',
      'lee algo que contradiga lo que piensas',
    ],
  },
  8: {
    shadow: ['tus fuerzas se anulan si tiran de cuerdas opuestas', 'el miedo a pedir lo justo deja a medias tus dos mitades'],
    practice: [
      'ponte una meta que contente a la cabeza y al corazón',
      'di con claridad cuánto tiempo puedes dar',
      'elige una prioridad y defiéndela hasta el viernes',
    ],
  },
  9: {
    shadow: ['cuesta unir las orillas mirando solo la propia', 'los rencores viejos pesan a mitad del puente'],
    practice: [
      'suelta una vieja idea de cómo deberías ser',
      'da las gracias por escrito a quien eras hace unos años',
      'regala algo que te recuerde una pelea',
    ],
  },
};
