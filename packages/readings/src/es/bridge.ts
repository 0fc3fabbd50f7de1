import type { Statements } from '../knowledge.ts';

/** How to bring two sides together. */
export const bridge: Statements<'bridge'> = {
  0: {
    shadow: ['sin distancia entre orillas puedes olvidar que hay río'],
    practice: ['haz algo fuera de tu manera habitual'],
  },
  1: {
    shadow: ['a un lado del puente esperas permiso para cruzar'],
    practice: ['da tú el primer paso en un acercamiento'],
  },
  2: {
    shadow: ['tus partes opuestas se hablan poco y con aspereza'],
    practice: ['concede la razón a la parte que siempre pierde'],
  },
  3: {
    shadow: ['entre lo que vives y lo que cuentas queda un hueco'],
    practice: ['di con humor lo que te cuesta decir en serio'],
  },
  4: {
    shadow: ['a la pasarela le faltan tablas por falta de constancia'],
    practice: ['repite cada día un gesto que te acerque a lo que quieres'],
  },
  5: {
    shadow: ['el miedo a lo distinto deja cada orilla en su sitio'],
    practice: ['cambia hoy de lugar en la mesa y mira desde allí'],
  },
  6: {
    shadow: ['lo que das por fuera no siempre llega a tu propia casa'],
    practice: ['trata a tu parte torpe como a un huésped querido'],
  },
  7: {
    shadow: ['saltas de un lado a otro sin detenerte a entender'],
    practice: ['siéntate a escribir qué quiere cada una de tus voces'],
  },
  8: {
    shadow: ['tus fuerzas se anulan si tiran de cuerdas opuestas'],
    practice: ['ponte una meta que contente a la cabeza y al corazón'],
  },
  9: {
    shadow: ['cuesta unir las orillas mirando solo la propia'],
    practice: ['suelta una vieja idea de cómo deberías ser'],
  },
};
