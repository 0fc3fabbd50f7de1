import type { Statements } from '../knowledge.ts';

/** The colour that the letters of the name give to this year of life. */
export const essence: Statements<'essence'> = {
  1: {
    gift: ['todo se tiñe de ganas propias y pasos firmes', 'un rojo de amanecer empuja el pincel hacia el centro'],
    shadow: ['el color fuerte de la voluntad puede tapar otros tonos'],
    practice: ['haz una cosa cada día por decisión tuya'],
  },
  2: {
    gift: ['una tonalidad suave acerca a las personas', 'los grises perla dejan sitio a la luz de otra persona'],
    shadow: ['las emociones ajenas pueden mancharte la paleta'],
    practice: ['comparte una tarea que sueles hacer en soledad'],
  },
  3: {
    gift: ['el tono es alegre y pide pinceles, voz o baile', 'un amarillo de feria salpica hasta los papeles serios'],
    shadow: ['el brillo puede distraer de lo que falta por pintar'],
    practice: ['dedica una tarde a crear algo sin utilidad'],
  },
  4: {
    gift: ['predominan los tonos tierra y el gusto por lo sólido', 'el ocre de la madera da peso a lo que dices'],
    shadow: ['la paleta se vuelve gris si todo es deber'],
    practice: ['haz un arreglo en casa con tu música preferida'],
  },
  5: {
    gift: ['los colores cambian deprisa y avivan los sentidos', 'un verde de carretera te refresca la mirada'],
    shadow: ['el contraste puede cansar a la vista y al ánimo'],
    practice: ['visita un mercado o un barrio que no frecuentes'],
  },
  6: {
    gift: ['un tono cálido rodea los afectos y las tareas', 'el rosa de las tardes en familia suaviza los bordes'],
    shadow: ['la calidez puede pegarse a los dedos como miel'],
    practice: ['escribe una receta familiar y compártela'],
  },
  7: {
    gift: ['el año tiene el azul de las horas de estudio', 'un violeta de madrugada afina lo que piensas'],
    shadow: ['ese azul sereno puede enfriar la compañía'],
    practice: ['visita un museo o una biblioteca sin prisa ni guía'],
  },
  8: {
    gift: ['domina un color de oficio, logro y mando sereno', 'el bronce de las llaves viejas da aplomo a tu mano'],
    shadow: ['el dorado de los resultados puede deslumbrar'],
    practice: ['agradece a alguien su parte en un logro tuyo'],
  },
  9: {
    gift: ['los tonos del atardecer acompañan cierres y entregas', 'todos los tintes de la caja se mezclan en uno compasivo'],
    shadow: ['la luz que se va puede dejarte melancolía'],
    practice: ['mira una puesta de sol sin sacar fotos'],
  },
  11: {
    gift: ['un destello claro da a lo cotidiano otra lectura', 'un plateado inquieto dibuja ideas en el margen'],
    shadow: ['tanta claridad puede herir unos ojos con sueño'],
    practice: ['dibuja un sueño nada más despertar'],
  },
  22: {
    gift: ['el año toma el tono de los planos y las grandes maderas', 'el azul de los planos se extiende por toda la mesa'],
    shadow: ['los trazos enormes pueden ocultar la mano que dibuja'],
    practice: ['mide con calma un proyecto antes de ampliarlo'],
  },
  33: {
    gift: ['un tono de pan recién hecho envuelve lo que haces', 'un dorado de miel abriga las palabras que enseñas'],
    shadow: ['la ternura repartida sin medida puede desteñirse'],
    practice: ['acepta el cuidado de otra persona sin compensarla'],
  },
};
