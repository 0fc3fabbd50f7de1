import type { Statements } from '../knowledge.ts';

/** The colour that the letters of the name give to this year of life. */
export const essence: Statements<'essence'> = {
  1: {
    gift: ['todo se tiñe de ganas propias y pasos firmes'],
    shadow: ['el color fuerte de la voluntad puede tapar otros tonos'],
    practice: ['haz una cosa cada día por decisión tuya'],
  },
  2: {
    gift: ['una tonalidad suave acerca a las personas'],
    shadow: ['las emociones ajenas pueden mancharte la paleta'],
    practice: ['comparte una tarea que sueles hacer en soledad'],
  },
  3: {
    gift: ['el tono es alegre y pide pinceles, voz o baile'],
    shadow: ['el brillo puede distraer de lo que falta por pintar'],
    practice: ['dedica una tarde a crear algo sin utilidad'],
  },
  4: {
    gift: ['predominan los tonos tierra y el gusto por lo sólido'],
    shadow: ['la paleta se vuelve gris si todo es deber'],
    practice: ['haz un arreglo en casa con tu música preferida'],
  },
  5: {
    gift: ['los colores cambian deprisa y avivan los sentidos'],
    shadow: ['el contraste puede cansar a la vista y al ánimo'],
    practice: ['visita un mercado o un barrio que no frecuentes'],
  },
  6: {
    gift: ['un tono cálido rodea los afectos y las tareas'],
    shadow: ['la calidez puede pegarse a los dedos como miel'],
    practice: ['escribe una receta familiar y compártela'],
  },
  7: {
    gift: ['el año tiene el azul de las horas de estudio'],
    shadow: ['ese azul sereno puede enfriar la compañía'],
    practice: ['visita un museo o una biblioteca sin prisa ni guía'],
  },
  8: {
    gift: ['domina un color de oficio, logro y mando sereno'],
    shadow: ['el dorado de los resultados puede deslumbrar'],
    practice: ['agradece a alguien su parte en un logro tuyo'],
  },
  9: {
    gift: ['los tonos del atardecer acompañan cierres y entregas'],
    shadow: ['la luz que se va puede dejarte melancolía'],
    practice: ['mira una puesta de sol sin sacar fotos'],
  },
  11: {
    gift: ['un destello claro da a lo cotidiano otra lectura'],
    shadow: ['tanta claridad puede herir unos ojos con sueño'],
    practice: ['dibuja un sueño nada más despertar'],
  },
  22: {
    gift: ['el año toma el tono de los planos y las grandes maderas'],
    shadow: ['los trazos enormes pueden ocultar la mano que dibuja'],
    practice: ['mide con calma un proyecto antes de ampliarlo'],
  },
  33: {
    gift: ['un tono de pan recién hecho envuelve lo que haces'],
    shadow: ['la ternura repartida sin medida puede desteñirse'],
    practice: ['acepta el cuidado de otra persona sin compensarla'],
  },
};
