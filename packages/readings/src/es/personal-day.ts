import type { Statements } from '../knowledge.ts';

/** What this day is good for, its risk, and what to do with it. */
export const personalDay: Statements<'personalDay'> = {
  1: {
    gift: ['la mañana se presta a tomar la delantera'],
    shadow: ['hoy la impaciencia puede hablar antes que tú'],
    practice: ['haz antes que nada aquello que más te importa'],
  },
  2: {
    gift: ['hoy una respuesta suave abre más que una razón'],
    shadow: ['puedes esperar todo el día una señal ajena'],
    practice: ['da las gracias a alguien por algo concreto'],
  },
  3: {
    gift: ['las palabras te salen hoy con gracia y color'],
    shadow: ['un rumor divertido puede costar más de lo que parece'],
    practice: ['escribe un mensaje que saque una sonrisa'],
  },
  4: {
    gift: ['el día rinde más si va tarea por tarea'],
    shadow: ['un detalle torcido puede agriarte la jornada'],
    practice: ['despeja tu mesa antes de ponerte a trabajar'],
  },
  5: {
    gift: ['una sorpresa puede mejorar lo que tenías previsto'],
    shadow: ['hoy es fácil salirse del camino y del presupuesto'],
    practice: ['toma otra ruta para ir a lo de siempre'],
  },
  6: {
    gift: ['un gesto casero calienta hoy el día de alguien'],
    shadow: ['cuidas de todo y te olvidas de comer con calma'],
    practice: ['lleva algo rico para compartir con quien encuentres'],
  },
  7: {
    gift: ['hoy entiendes mejor lo que miras en silencio'],
    shadow: ['la cabeza puede darle cuerda a una duda pequeña'],
    practice: ['sal a caminar un rato sin auriculares'],
  },
  8: {
    gift: ['hoy tu palabra pesa en los asuntos prácticos'],
    shadow: ['querer resolverlo todo antes de la cena te endurece'],
    practice: ['decide una cosa aplazada y comunícala con amabilidad'],
  },
  9: {
    gift: ['es buen día para poner punto final con cariño'],
    shadow: ['las emociones del pasado pueden teñir lo de hoy'],
    practice: ['tira, archiva o entrega algo que ya cumplió'],
  },
};
