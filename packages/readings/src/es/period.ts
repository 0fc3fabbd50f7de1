import type { Statements } from '../knowledge.ts';

/** The background of a third of life. */
export const period: Statements<'period'> = {
  1: {
    gift: ['estos años te llaman a hacer camino propio', 'la época te pone delante terrenos sin dueño'],
    shadow: ['valerte por tu cuenta puede endurecerte los codos'],
    practice: ['firma un pequeño proyecto con tu nombre completo'],
  },
  2: {
    gift: ['el compás a dúo se aprende aquí sin prisa', 'los días suenan como dos instrumentos que se afinan'],
    shadow: ['la dependencia puede tejerse sin que nadie la note'],
    practice: ['haz un favor y cuenta luego lo que tú deseas'],
  },
  3: {
    gift: ['el decorado de esta época tiene colores vivos y muchas voces', 'en esta época hay siempre una radio encendida'],
    shadow: ['puede costar que alguien tome en serio tus planes'],
    practice: ['dedica un rato a un pasatiempo sin mostrarlo'],
  },
  4: {
    gift: ['un telón de trabajo paciente sostiene lo que ocurre', 'los años de esta época se parecen a un taller bien iluminado'],
    shadow: ['el peso de las obligaciones puede encorvar el ánimo'],
    practice: ['haz una pausa a media mañana y mira lejos'],
  },
  5: {
    gift: ['la vida tiene el ir y venir de una estación de tren', 'los mapas de este tiempo se doblan y se desdoblan'],
    shadow: ['tanta ida y vuelta puede aflojar las raíces'],
    practice: ['cuelga una foto que te recuerde un lugar tuyo'],
  },
  6: {
    gift: ['detrás de estos años hay una casa con la luz encendida', 'una mesa grande ocupa el centro de la escena'],
    shadow: ['el deber familiar puede cubrir otras ganas'],
    practice: ['marca en la semana una hora que no sea de nadie'],
  },
  7: {
    gift: ['una calma nueva te anima a mirar hacia dentro', 'la época huele a biblioteca y a lluvia'],
    shadow: ['la distancia con el mundo puede volverse costumbre'],
    practice: ['acércate una tarde a un grupo de lectura o de paseo'],
  },
  8: {
    gift: ['el escenario habla de ambición y de trato con lo grande', 'el paisaje tiene grúas y puentes a medio hacer'],
    shadow: ['la medida del éxito puede colarse en la sobremesa'],
    practice: ['cena una noche sin hablar de trabajo ni dinero'],
  },
  9: {
    gift: ['la escena de estos años es ancha y variada', 'el horizonte de estos años no cabe en una ventana'],
    shadow: ['dar por terminado lo querido puede entristecer el aire'],
    practice: ['escucha la historia de una persona mayor'],
  },
  11: {
    gift: ['una luz fina de inspiración baña el escenario', 'un hilo de plata corre debajo de los días corrientes'],
    shadow: ['la sensibilidad del entorno puede alterarte el paso'],
    practice: ['elige un ritual breve de calma para las mañanas'],
  },
  22: {
    gift: ['el paisaje habla de obras que sobrepasan a una persona', 'la época pide andamios altos y cálculos pacientes'],
    shadow: ['las esperanzas ajenas pueden cargarte de piedras'],
    practice: ['parte una meta en casillas y avanza una'],
  },
  33: {
    gift: ['en el aire hay una enseñanza hecha de cuidado', 'manos que enseñan aparecen en todas las esquinas de estos años'],
    shadow: ['crecer entre necesidades ajenas puede dejarte para el final'],
    practice: ['sírvete primero en una comida y disfrútalo'],
  },
};
