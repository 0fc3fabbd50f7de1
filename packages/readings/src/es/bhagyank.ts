import type { Statements } from '../knowledge.ts';

/** The turn that things take, as Indian practice reads it from the whole date. */
export const bhagyank: Statements<'bhagyank'> = {
  1: {
    gift: ['las cosas suelen tomar vuelo al dar tú la cara'],
    shadow: ['los asuntos se atascan si todo ha de pasar por ti'],
  },
  2: {
    gift: ['los giros buenos llegan con frecuencia del brazo de alguien'],
    shadow: ['los vaivenes del ánimo hacen cambiar el curso a menudo'],
  },
  3: {
    gift: ['tu historia se ordena en torno a lo que enseñas y aprendes'],
    shadow: ['las ocasiones se pierden a veces entre buenos consejos'],
  },
  4: {
    gift: ['lo tuyo avanza por desvíos que luego tienen sentido'],
    shadow: ['los planes fijos suelen torcerse en la última curva'],
  },
  5: {
    gift: ['una noticia, un viaje o una charla cambian a menudo el curso'],
    shadow: ['la marea de asuntos gira antes de que acabes el primero'],
  },
  6: {
    gift: ['lo que emprendes toma mejor cara en ambientes gratos'],
    shadow: ['las cosas se frenan por no disgustar a nadie'],
  },
  7: {
    gift: ['los giros importantes suelen venir tras un tiempo de retiro'],
    shadow: ['algunas puertas siguen quietas hasta que dejas de mirarlas'],
  },
  8: {
    gift: ['los frutos maduran tarde y suelen aguantar el frío'],
    shadow: ['las demoras ponen a prueba tu fe en el trabajo'],
  },
  9: {
    gift: ['los cambios llegan con empuje y piden respuesta valiente'],
    shadow: ['la precipitación enciende fuegos que luego hay que apagar'],
  },
};
