import type { Statements } from '../knowledge.ts';

/** The turn that things take, as Indian practice reads it from the whole date. */
export const bhagyank: Statements<'bhagyank'> = {
  1: {
    gift: [
      'las cosas suelen tomar vuelo al dar tú la cara',
      'muchas veces el rumbo cambia con una decisión tomada a solas',
      'los comienzos por cuenta propia te enseñan más que los ascensos',
    ],
    shadow: ['los asuntos se atascan si todo ha de pasar por ti', 'ir siempre por delante te deja a veces sin testigos'],
  },
  2: {
    gift: [
      'los giros buenos llegan con frecuencia del brazo de alguien',
      'los avances llegan como las mareas y conviene esperarlas',
      'una conversación íntima abre lo que el esfuerzo no pudo',
    ],
    shadow: ['los vaivenes del ánimo hacen cambiar el curso a menudo', 'esperar la señal de otra persona retrasa el viaje'],
  },
  3: {
    gift: [
      'tu historia se ordena en torno a lo que enseñas y aprendes',
      'suele haber un libro o un maestro en tus cruces de camino',
      'compartir lo que sabes mueve piezas que estaban quietas',
    ],
    shadow: ['las ocasiones se pierden a veces entre buenos consejos', 'querer la bendición de todos alarga cada trámite'],
  },
  4: {
    gift: [
      'lo tuyo avanza por desvíos que luego tienen sentido',
      'los imprevistos te llevan a lugares que no estaban en el mapa',
      'una puerta trasera resulta a menudo la buena',
    ],
    shadow: ['los planes fijos suelen torcerse en la última curva', 'el camino recto te parece sospechoso y das un rodeo de más'],
  },
  5: {
    gift: [
      'una noticia, un viaje o una charla cambian a menudo el curso',
      'las ocasiones pasan deprisa y tienes buenos reflejos',
      'hablar con mucha gente va cosiendo tu camino',
    ],
    shadow: ['la marea de asuntos gira antes de que acabes el primero', 'tanta novedad deja cosas buenas sin madurar'],
  },
  6: {
    gift: [
      'lo que emprendes toma mejor cara en ambientes gratos',
      'la familia y los amigos tejen la red de tus giros',
      'la belleza que pones en las cosas les abre paso',
    ],
    shadow: ['las cosas se frenan por no disgustar a nadie', 'los caminos cómodos se alargan sin llevarte lejos'],
  },
  7: {
    gift: [
      'los giros importantes suelen venir tras un tiempo de retiro',
      'lo que parecía tiempo perdido resulta luego el atajo',
      'una temporada lejos de casa ordena lo de cerca',
    ],
    shadow: ['algunas puertas siguen quietas hasta que dejas de mirarlas', 'la desconfianza deja cartas buenas sin abrir'],
  },
  8: {
    gift: [
      'los frutos maduran tarde y suelen aguantar el frío',
      'las obras lentas acaban siendo las que mejor te representan',
      'cada escalón ganado se queda firme bajo el pie',
    ],
    shadow: ['las demoras ponen a prueba tu fe en el trabajo', 'apretar los dientes no acorta la espera'],
  },
  9: {
    gift: [
      'los cambios llegan con empuje y piden respuesta valiente',
      'un arranque valiente rompe el hielo de los asuntos parados',
      'la defensa de otros termina despejando tu propia ruta',
    ],
    shadow: ['la precipitación enciende fuegos que luego hay que apagar', 'las batallas a medio ganar estorban a las nuevas'],
  },
};
