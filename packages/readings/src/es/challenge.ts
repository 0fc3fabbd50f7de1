import type { Statements } from '../knowledge.ts';

/** The lesson that returns. */
export const challenge: Statements<'challenge'> = {
  0: {
    shadow: ['todas las pruebas o ninguna parecen esperarte en la puerta', 'la falta de un obstáculo claro puede dejarte sin rumbo'],
    inner: ['te toca elegir a qué dificultad quieres mirar de frente', 'la libertad de escoger lección también pesa'],
    practice: ['elige una costumbre difícil y obsérvala unos días', 'pregunta a alguien de confianza qué te cuesta ver'],
  },
  1: {
    shadow: ['a cada rato te topas con voluntades más ruidosas', 'dudas entre callar tu deseo y golpear la mesa'],
    inner: ['sostenerte sobre tus propios pies se entrena con pasos cortos', 'tu voz necesita práctica antes que volumen'],
    practice: ['defiende una preferencia pequeña sin levantar el tono', 'toma una decisión y no la sometas a votación'],
  },
  2: {
    shadow: ['las palabras de otros se te clavan como astillas finas', 'la comparación con los demás te roba la tarde'],
    inner: ['sentir mucho sin romperte se aprende en sorbos cortos', 'tu sensibilidad busca una puerta con bisagras'],
    practice: ['pregunta qué quisieron decir antes de dolerte', 'apunta un halago recibido y léelo por la noche'],
  },
  3: {
    shadow: ['el miedo al ridículo te corta las frases por la mitad', 'escondes lo que creas o lo desperdicias en charlas'],
    inner: ['decir lo tuyo con sencillez es ya media victoria', 'un juez burlón ocupa a veces tu primera fila'],
    practice: ['muestra a alguien un borrador sin pedir perdón por él', 'escribe una página diaria que nadie vaya a leer'],
  },
  4: {
    shadow: ['el desorden o el exceso de orden te frenan por turnos', 'la rutina te pesa y su falta te descoloca'],
    inner: ['terminar lo pequeño es la asignatura que siempre te queda', 'aprendes a ver el esfuerzo como un amigo lento'],
    practice: ['haz cada día a la misma hora una tarea breve', 'suelta una regla tuya que ya no ayude'],
  },
  5: {
    shadow: ['los extremos te llaman desde cada lado del camino', 'huir o aferrarte son tus respuestas más rápidas'],
    inner: ['la libertad te pregunta de qué huyes esta vez', 'tu paz está en cambiar a un ritmo que puedas seguir'],
    practice: ['espera una noche antes de decir adiós a algo', 'prueba una novedad pequeña en un día de rutina'],
  },
  6: {
    shadow: ['tu idea de cómo deben ser las cosas choca con la gente', 'el sacrificio puede esconder una cuenta pendiente'],
    inner: ['querer sin corregir te cuesta como un idioma nuevo', 'lo imperfecto de tu gente pide un lugar en la mesa'],
    practice: ['deja pasar un defecto ajeno sin comentarlo', 'haz algo por ti antes de mirar qué falta en casa'],
  },
  7: {
    shadow: ['la sospecha cierra postigos que nadie empujaba', 'te refugias en la cabeza al primer roce'],
    inner: ['la confianza es la puerta ante la que te detienes', 'el silencio puede ser casa o escondite'],
    practice: ['cree a alguien durante un día sin pedir pruebas', 'cuenta un miedo tuyo en pocas palabras'],
  },
  8: {
    shadow: ['el dinero y el mando despiertan viejos temores', 'te exiges ganar o renuncias antes de jugar'],
    inner: ['la pregunta honesta es cuánto necesitas de veras', 'tu valor no cabe en una cuenta ni en un cargo'],
    practice: ['comparte algo sin calcular lo que vuelve', 'habla de un fracaso con alguien que te aprecie'],
  },
};
