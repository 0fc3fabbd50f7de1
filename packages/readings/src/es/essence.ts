import type { Statements } from '../knowledge.ts';

/** The colour that the letters of the name give to this year of life. */
export const essence: Statements<'essence'> = {
  1: {
    gift: ['todo se tiñe de ganas propias y pasos firmes', 'un rojo de amanecer empuja el pincel hacia el centro'],
    shadow: ['el color fuerte de la voluntad puede tapar otros tonos', 'los semáforos en rojo se te hacen eternos'],
    practice: ['haz una cosa cada día por decisión tuya', 'haz sin compañía algo que siempre haces en grupo'],
  },
  2: {
    gift: ['una tonalidad suave acerca a las personas', 'los grises perla dejan sitio a la luz de otra persona'],
    shadow: ['las emociones ajenas pueden mancharte la paleta', 'una pizca de frialdad te da vueltas todo el día'],
    practice: ['comparte una tarea que sueles hacer en soledad', 'escribe tres gracias para alguien cercano'],
  },
  3: {
    gift: ['el tono es alegre y pide pinceles, voz o baile', 'un amarillo de feria salpica hasta los papeles serios'],
    shadow: ['el brillo puede distraer de lo que falta por pintar', 'con la cabeza tan alta se tropieza en el escalón'],
    practice: ['dedica una tarde a crear algo sin utilidad', 'pega en la nevera un garabato tuyo'],
  },
  4: {
    gift: ['predominan los tonos tierra y el gusto por lo sólido', 'el ocre de la madera da peso a lo que dices'],
    shadow: ['la paleta se vuelve gris si todo es deber', 'los cajones de la agenda cierran a la fuerza'],
    practice: ['haz un arreglo en casa con tu música preferida', 'aprieta los tornillos de una silla que baila'],
  },
  5: {
    gift: ['los colores cambian deprisa y avivan los sentidos', 'un verde de carretera te refresca la mirada'],
    shadow: ['el contraste puede cansar a la vista y al ánimo', 'las ganas cambian de canal antes del final'],
    practice: ['visita un mercado o un barrio que no frecuentes', 'apúntate a una clase suelta de algo que ignores'],
  },
  6: {
    gift: ['un tono cálido rodea los afectos y las tareas', 'el rosa de las tardes en familia suaviza los bordes'],
    shadow: ['la calidez puede pegarse a los dedos como miel', 'la preocupación por otros suena como una radio que nadie apaga'],
    practice: ['escribe una receta familiar y compártela', 'cambia la luz de un cuarto por otra más suave'],
  },
  7: {
    gift: ['el año tiene el azul de las horas de estudio', 'un violeta de madrugada afina lo que piensas'],
    shadow: ['ese azul sereno puede enfriar la compañía', 'una sospecha pequeña proyecta sombra de gigante'],
    practice: ['visita un museo o una biblioteca sin prisa ni guía', 'llena dos hojas a mano y ciérralas en un cajón'],
  },
  8: {
    gift: ['domina un color de oficio, logro y mando sereno', 'el bronce de las llaves viejas da aplomo a tu mano'],
    shadow: ['el dorado de los resultados puede deslumbrar', 'las ganas de ganar se sientan también a la cena'],
    practice: ['agradece a alguien su parte en un logro tuyo', 'celebra con calma algo que terminaste'],
  },
  9: {
    gift: ['los tonos del atardecer acompañan cierres y entregas', 'todos los tintes de la caja se mezclan en uno compasivo'],
    shadow: ['la luz que se va puede dejarte melancolía', 'una canción vieja detiene a media tarde lo que hacías'],
    practice: ['mira una puesta de sol sin sacar fotos', 'perdona una torpeza sin anunciarlo'],
  },
  11: {
    gift: ['un destello claro da a lo cotidiano otra lectura', 'un plateado inquieto dibuja ideas en el margen'],
    shadow: ['tanta claridad puede herir unos ojos con sueño', 'una broma puede pinchar como un alfiler'],
    practice: ['dibuja un sueño nada más despertar', 'lleva un papel en el bolsillo para las ocurrencias'],
  },
  22: {
    gift: ['el año toma el tono de los planos y las grandes maderas', 'el azul de los planos se extiende por toda la mesa'],
    shadow: ['los trazos enormes pueden ocultar la mano que dibuja', 'mirar tan lejos deja la sopa fría'],
    practice: ['mide con calma un proyecto antes de ampliarlo', 'explica tu proyecto a una criatura curiosa'],
  },
  33: {
    gift: ['un tono de pan recién hecho envuelve lo que haces', 'un dorado de miel abriga las palabras que enseñas'],
    shadow: ['la ternura repartida sin medida puede desteñirse', 'la mecha se acorta de tanto alumbrar'],
    practice: ['acepta el cuidado de otra persona sin compensarla', 'sírvete hoy el mejor trozo'],
  },
};
