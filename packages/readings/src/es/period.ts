import type { Statements } from '../knowledge.ts';

/** The background of a third of life. */
export const period: Statements<'period'> = {
  1: {
    gift: ['estos años te llaman a hacer camino propio', 'la época te pone delante terrenos sin dueño'],
    shadow: ['valerte por tu cuenta puede endurecerte los codos', 'la silla de al lado puede quedarse vacía mucho tiempo'],
    practice: ['firma un pequeño proyecto con tu nombre completo', 'reserva tres días para una decisión que sea solo tuya'],
  },
  2: {
    gift: ['el compás a dúo se aprende aquí sin prisa', 'los días suenan como dos instrumentos que se afinan'],
    shadow: ['la dependencia puede tejerse sin que nadie la note', 'el compás ajeno puede tapar tu propio tambor'],
    practice: ['haz un favor y cuenta luego lo que tú deseas', 'separa con una raya lo tuyo y lo compartido'],
  },
  3: {
    gift: ['el decorado de esta época tiene colores vivos y muchas voces', 'en esta época hay siempre una radio encendida'],
    shadow: ['puede costar que alguien tome en serio tus planes', 'tanto cambio de decorado deja la obra sin último acto'],
    practice: ['dedica un rato a un pasatiempo sin mostrarlo', 'escucha un disco entero sin hablar'],
  },
  4: {
    gift: ['un telón de trabajo paciente sostiene lo que ocurre', 'los años de esta época se parecen a un taller bien iluminado'],
    shadow: ['el peso de las obligaciones puede encorvar el ánimo', 'un muro tan recto acaba con los rodeos alegres'],
    practice: ['haz una pausa a media mañana y mira lejos', 'borra una casilla del horario y sal a tomar el sol'],
  },
  5: {
    gift: ['la vida tiene el ir y venir de una estación de tren', 'los mapas de este tiempo se doblan y se desdoblan'],
    shadow: ['tanta ida y vuelta puede aflojar las raíces', 'el suelo se desliza y cuesta colgar los cuadros'],
    practice: ['cuelga una foto que te recuerde un lugar tuyo', 'inventa un pequeño rito que se repita cada domingo'],
  },
  6: {
    gift: ['detrás de estos años hay una casa con la luz encendida', 'una mesa grande ocupa el centro de la escena'],
    shadow: ['el deber familiar puede cubrir otras ganas', 'una casa siempre llena va aplazando los viajes'],
    practice: ['marca en la semana una hora que no sea de nadie', 'resérvate una tarde fuera y avisa en casa'],
  },
  7: {
    gift: ['una calma nueva te anima a mirar hacia dentro', 'la época huele a biblioteca y a lluvia'],
    shadow: ['la distancia con el mundo puede volverse costumbre', 'muchas fiestas te llegan solo como eco'],
    practice: ['acércate una tarde a un grupo de lectura o de paseo', 'haz a alguien mayor la pregunta que llevas guardada'],
  },
  8: {
    gift: ['el escenario habla de ambición y de trato con lo grande', 'el paisaje tiene grúas y puentes a medio hacer'],
    shadow: ['la medida del éxito puede colarse en la sobremesa', 'respirar tanta competencia deja sabor a metal'],
    practice: ['cena una noche sin hablar de trabajo ni dinero', 'elige una meta que nadie vaya a aplaudir'],
  },
  9: {
    gift: ['la escena de estos años es ancha y variada', 'el horizonte de estos años no cabe en una ventana'],
    shadow: ['dar por terminado lo querido puede entristecer el aire', 'tanta lejanía enfría el plato que tienes delante'],
    practice: ['escucha la historia de una persona mayor', 'come con alguien cuya vida se parezca poco a la tuya'],
  },
  11: {
    gift: ['una luz fina de inspiración baña el escenario', 'un hilo de plata corre debajo de los días corrientes'],
    shadow: ['la sensibilidad del entorno puede alterarte el paso', 'la cuerda siempre tensa olvida cómo se afloja'],
    practice: ['elige un ritual breve de calma para las mañanas', 'pisa la hierba sin zapatos durante unos minutos'],
  },
  22: {
    gift: ['el paisaje habla de obras que sobrepasan a una persona', 'la época pide andamios altos y cálculos pacientes'],
    shadow: ['las esperanzas ajenas pueden cargarte de piedras', 'un andamio tan largo hace olvidar que ya se puede vivir dentro'],
    practice: ['parte una meta en casillas y avanza una', 'construye un banco o una repisa de principio a fin'],
  },
  33: {
    gift: ['en el aire hay una enseñanza hecha de cuidado', 'manos que enseñan aparecen en todas las esquinas de estos años'],
    shadow: ['crecer entre necesidades ajenas puede dejarte para el final', 'el consuelo dado por costumbre deja tus penas sin turno'],
    practice: ['sírvete primero en una comida y disfrútalo', 'pide consejo a quien cuide mejor que tú'],
  },
};
