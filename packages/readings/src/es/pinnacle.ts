import type { Statements } from '../knowledge.ts';

/** The outer weather of a long stretch of life. */
export const pinnacle: Statements<'pinnacle'> = {
  1: {
    gift: ['durante esta etapa el viento acompaña a quien se lanza', 'las circunstancias te empujan a valerte por tus propios medios'],
    shadow: ['el ambiente puede volverse competitivo y dejar poco abrigo', 'faltan a ratos manos que sostengan la escalera'],
    relationships: ['la gente acude a ti por tu empuje más que por tu dulzura', 'los vínculos cambian al ritmo de tu independencia'],
    work: ['se abren puestos donde hay que inventar las reglas', 'el trabajo premia en estos años la iniciativa'],
  },
  2: {
    gift: ['los tiempos favorecen las alianzas tejidas con calma', 'la colaboración llega de lugares discretos'],
    shadow: ['las cosas avanzan despacio y puntada a puntada', 'un clima de sensibilidades obliga a medir cada palabra'],
    relationships: ['el amor y la amistad ocupan el centro del escenario', 'aparecen personas que te enseñan a compartir el paso'],
    work: ['los logros vienen en equipo y pocas veces con foco propio', 'la diplomacia abre despachos que la fuerza no abría'],
  },
  3: {
    gift: ['corren años sociables con música de fondo', 'el entorno te pide que muestres lo que sabes crear'],
    shadow: ['hay tanta fiesta alrededor que cuesta acabar algo', 'las apariencias pueden cobrar más brillo que el contenido'],
    relationships: ['el círculo se llena de caras alegres y habladoras', 'la vida social trae encuentros que merecen segunda cita'],
    work: ['los oficios de la palabra y la imagen encuentran terreno', 'las ideas valen en esta etapa tanto como las horas'],
  },
  4: {
    gift: ['la época se parece a una obra con buenos cimientos', 'lo que se levanta ahora soporta peso después'],
    shadow: ['el horizonte puede estrecharse a horarios y facturas', 'el avance pide sudor y tarda en enseñar la fachada'],
    relationships: ['la familia y los deberes reclaman presencia constante', 'te rodea gente cumplidora y de pocas palabras'],
    work: ['hay tarea de sobra para manos ordenadas', 'la reputación crece clavo a clavo'],
  },
  5: {
    gift: ['esta temporada larga trae viajes, giros y puertas nuevas', 'el paisaje cambia a menudo y mantiene viva tu curiosidad'],
    shadow: ['el suelo se mueve y cuesta hacer planes largos', 'la abundancia de opciones puede dispersar los años'],
    relationships: ['conoces a personas de muchos mundos en poco tiempo', 'los lazos que resisten son los que dejan espacio'],
    work: ['los cargos y las tareas cambian de forma con frecuencia', 'se valora tu rapidez para aprender sobre la marcha'],
  },
  6: {
    gift: ['el clima de estos años es doméstico y cálido', 'el entorno te confía el cuidado de algo valioso'],
    shadow: ['los compromisos se acumulan en el recibidor de casa', 'las expectativas de la familia pueden marcarte el paso'],
    relationships: ['nacen o se afianzan lazos con aire de hogar', 'la comunidad te busca como punto de reunión'],
    work: ['encuentran sitio las tareas que sirven, enseñan o embellecen', 'la responsabilidad llega antes que el título'],
  },
  7: {
    gift: ['llega un tramo largo de estudio, retiro y maduración', 'el ruido exterior baja y deja oír lo esencial'],
    shadow: ['pueden faltar testigos de lo que vas logrando', 'la vida social se enfría si nadie aviva el fuego'],
    relationships: ['se acercan pocas personas y llegan más adentro', 'hace falta explicar a la gente tu necesidad de silencio'],
    work: ['el terreno premia la especialidad más que la venta', 'los frutos maduran lejos de los focos'],
  },
  8: {
    gift: ['los años ofrecen tareas grandes y medios para cumplirlas', 'el mundo te toma en serio y te pone a prueba'],
    shadow: ['la presión por rendir puede llenar hasta los días de fiesta', 'las luchas de poder se acercan a tu mesa'],
    relationships: ['muchos te buscan por lo que puedes hacer por ellos', 'los afectos piden un sitio en la agenda de mando'],
    work: ['se presentan cargos donde hay que responder por otros', 'el mérito se mide aquí con resultados a la vista'],
  },
  9: {
    gift: ['el horizonte se ensancha hacia gente y lugares lejanos', 'la etapa favorece lo que se da con mano abierta'],
    shadow: ['las despedidas forman parte del paisaje', 'otros pueden tomar tu generosidad por cosa debida'],
    relationships: ['tu círculo se abre a edades y culturas distintas', 'algunos vínculos se completan y dejan gratitud'],
    work: ['las labores de alcance humano encuentran eco', 'acaban ciclos largos y queda un oficio más ancho'],
  },
  11: {
    gift: ['un clima de ideas y señales acompaña este tramo', 'se presentan ocasiones de inspirar a otros con poco'],
    shadow: ['la tensión del ambiente te llega sin filtro', 'las expectativas altas pueden gastar tus nervios'],
    relationships: ['aparecen de pronto encuentros de rara sintonía', 'tu entorno te mira como quien espera una palabra'],
    work: ['se abre espacio para la visión, el arte y la enseñanza', 'el aprecio llega por lo que inspiras más que por lo que produces'],
  },
  22: {
    gift: ['la época pone a tu alcance planos de gran tamaño', 'coinciden las personas y las herramientas para algo grande'],
    shadow: ['la escala de lo que se pide puede aplastar la alegría', 'un error pequeño se nota mucho en una obra así'],
    relationships: ['te unes a gente que comparte una construcción común', 'la vida privada pide que alguien apague las máquinas'],
    work: ['los encargos afectan a muchas personas a la vez', 'se espera de ti un método además de un sueño'],
  },
  33: {
    gift: ['las circunstancias te llevan a lugares donde hace falta ternura', 'muchas personas crecen cerca de lo que haces'],
    shadow: ['la demanda de consuelo no conoce horarios', 'el papel de guía puede dejarte sin sitio donde llorar'],
    relationships: ['los vínculos toman la forma de acompañar y aprender', 'hace falta alguien que pregunte también por ti'],
    work: ['se te ofrecen tareas donde se enseña con el corazón', 'el servicio sincero atrae responsabilidades mayores'],
  },
};
