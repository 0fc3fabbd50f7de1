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
    relationships: ['las relaciones cambian de aire el día en que tomas la palabra'],
    work: ['los asuntos arrancan en cuanto dejan de esperar permiso'],
    inner: ['cada decisión propia te endereza un poco el rumbo'],
    practice: ['haz hoy por tu cuenta una gestión que suele hacer otra persona'],
  },
  2: {
    gift: [
      'los giros buenos llegan con frecuencia del brazo de alguien',
      'los avances llegan como las mareas y conviene esperarlas',
      'una conversación íntima abre lo que el esfuerzo no pudo',
    ],
    shadow: ['los vaivenes del ánimo hacen cambiar el curso a menudo', 'esperar la señal de otra persona retrasa el viaje'],
    relationships: ['un encuentro a dos suaviza la curva que parecía cerrada'],
    work: ['los proyectos crecen según con quién los compartes'],
    inner: ['el oleaje de tu ánimo acaba señalando adónde ir'],
    practice: ['duerme una noche entera antes de mover una pieza del plan'],
  },
  3: {
    gift: [
      'tu historia se ordena en torno a lo que enseñas y aprendes',
      'suele haber un libro o un maestro en tus cruces de camino',
      'compartir lo que sabes mueve piezas que estaban quietas',
    ],
    shadow: ['las ocasiones se pierden a veces entre buenos consejos', 'querer la bendición de todos alarga cada trámite'],
    relationships: ['la enseñanza y la amistad te llegan con la misma visita'],
    work: ['lo que explicas a otros vuelve convertido en tarea nueva'],
    inner: ['una frase leída a tiempo te cambia la dirección del día'],
    practice: ['dedica media hora a aprender algo y otra a contarlo'],
  },
  4: {
    gift: [
      'lo tuyo avanza por desvíos que luego tienen sentido',
      'los imprevistos te llevan a lugares que no estaban en el mapa',
      'una puerta trasera resulta a menudo la buena',
    ],
    shadow: ['los planes fijos suelen torcerse en la última curva', 'el camino recto te parece sospechoso y das un rodeo de más'],
    relationships: ['las personas que más cuentan suelen aparecer por la puerta de servicio'],
    work: ['un fallo inesperado te pone a veces en la mano un buen encargo'],
    inner: ['el desvío te enseña a fiarte de lo que aún no entiendes'],
    practice: ['toma hoy el camino raro y apunta lo que veas'],
  },
  5: {
    gift: [
      'una noticia, un viaje o una charla cambian a menudo el curso',
      'las ocasiones pasan deprisa y tienes buenos reflejos',
      'hablar con mucha gente va cosiendo tu camino',
    ],
    shadow: ['la marea de asuntos gira antes de que acabes el primero', 'tanta novedad deja cosas buenas sin madurar'],
    relationships: ['un saludo casual abre más camino que una cita preparada'],
    work: ['el trabajo da saltos y conviene tener la mochila lista'],
    inner: ['el apetito de lo nuevo te lleva y a veces te trae de vuelta'],
    practice: ['acaba hoy una conversación pendiente antes de abrir otra'],
  },
  6: {
    gift: [
      'lo que emprendes toma mejor cara en ambientes gratos',
      'la familia y los amigos tejen la red de tus giros',
      'la belleza que pones en las cosas les abre paso',
    ],
    shadow: ['las cosas se frenan por no disgustar a nadie', 'los caminos cómodos se alargan sin llevarte lejos'],
    relationships: ['una mesa amable resuelve lo que no logró el escritorio'],
    work: ['los encargos mejoran donde el lugar y la gente son gratos'],
    inner: ['el corazón te marca la ruta y la costumbre sujeta el volante'],
    practice: ['embellece un sitio de paso y mira quién se detiene'],
  },
  7: {
    gift: [
      'los giros importantes suelen venir tras un tiempo de retiro',
      'lo que parecía tiempo perdido resulta luego el atajo',
      'una temporada lejos de casa ordena lo de cerca',
    ],
    shadow: ['algunas puertas siguen quietas hasta que dejas de mirarlas', 'la desconfianza deja cartas buenas sin abrir'],
    relationships: ['quien de verdad cuenta suele llegar después de un tramo callado'],
    work: ['una pausa larga trae el proyecto que la prisa espantaba'],
    inner: ['la vuelta de las cosas se entiende mejor desde un banco apartado'],
    practice: ['busca un rato de retiro y escribe una sola pregunta'],
  },
  8: {
    gift: [
      'los frutos maduran tarde y suelen aguantar el frío',
      'las obras lentas acaban siendo las que mejor te representan',
      'cada escalón ganado se queda firme bajo el pie',
    ],
    shadow: ['las demoras ponen a prueba tu fe en el trabajo', 'apretar los dientes no acorta la espera'],
    relationships: ['los lazos se forjan despacio y luego cuesta doblarlos'],
    work: ['lo que levantas despacio acaba sosteniendo lo que otros ponen encima'],
    inner: ['una paciencia severa te enseña a no mirar tanto el reloj'],
    practice: ['haz durante unos días la misma labor a la misma hora y espera'],
  },
  9: {
    gift: [
      'los cambios llegan con empuje y piden respuesta valiente',
      'un arranque valiente rompe el hielo de los asuntos parados',
      'la defensa de otros termina despejando tu propia ruta',
    ],
    shadow: ['la precipitación enciende fuegos que luego hay que apagar', 'las batallas a medio ganar estorban a las nuevas'],
    relationships: ['quien recibió tu defensa acaba trayendo amigos a tu mesa'],
    work: ['una causa justa te despierta más ganas que un ascenso'],
    inner: ['los cambios te encienden y piden que mires dónde pisas'],
    practice: ['da hoy la cara una vez por alguien y descansa después'],
  },
};
