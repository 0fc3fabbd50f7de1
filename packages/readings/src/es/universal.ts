import type { Statements } from '../knowledge.ts';

/** The mood of a year that everybody shares. */
export const universalYear: Statements<'universalYear'> = {
  1: {
    gift: ['a tu alrededor mucha gente habla de empezar de cero', 'los comienzos de otros te animan a sacar un plan del cajón'],
    practice: ['cuéntale a alguien tu próximo proyecto y pregunta por el suyo', 'ofrece a quien empieza algo una tarde de compañía'],
  },
  2: {
    gift: ['la gente que te rodea anda en busca de socios, parejas y treguas', 'las mesas se llenan de conversaciones a dos'],
    practice: ['llama a alguien con quien quedó una frase a medias', 'deja la última palabra a otro en una charla tranquila'],
  },
  3: {
    gift: ['se respira alrededor más humor y más ganas de verse', 'en la calle se oyen más guitarras que discusiones'],
    practice: ['lleva algo rico a un encuentro donde nadie lo espere', 'propón una reunión sin más motivo que reírse'],
  },
  4: {
    gift: ['los demás parecen ocupados en poner ladrillos, plazos y papeles en regla', 'la paciencia se contagia de un taller a otro'],
    practice: ['échale una mano a quien esté pintando o de mudanza', 'devuelve en buen estado algo que te prestaron'],
  },
  5: {
    gift: ['el aire común está inquieto y medio mundo quiere cambiar de sitio', 'la curiosidad de los demás deja puertas sin cerrar'],
    practice: ['escucha un plan descabellado sin ponerle objeciones', 'cambia de acompañante en un paseo habitual'],
  },
  6: {
    gift: ['en las conversaciones ajenas salen mucho la familia y la casa', 'el barrio entero parece ocupado en cuidar de alguien'],
    practice: ['pregunta en tu edificio quién necesita algo de la tienda', 'lleva una fuente de comida a quien anda con mil cosas'],
  },
  7: {
    gift: ['la gente parece más callada y se hace preguntas de fondo', 'en las librerías y en los bancos del parque hay más silencio'],
    practice: ['presta un libro que te haya dado que pensar', 'respeta un silencio ajeno sin preguntar por su causa'],
  },
  8: {
    gift: ['en todas partes se habla de metas, cuentas y ascensos', 'cada cual mide sus fuerzas y dice cuánto puede sostener'],
    practice: ['felicita a alguien por un esfuerzo que nadie vio', 'comparte una herramienta o un contacto con quien sube una cuesta'],
  },
  9: {
    gift: ['a tu lado muchos cierran etapas y reparten recuerdos', 'se oyen más gracias y más adioses que otras veces'],
    practice: ['acompaña a alguien en una despedida, por pequeña que sea', 'escucha un recuerdo de alguien mayor hasta el final'],
  },
};

/** The mood of a month that everybody shares. */
export const universalMonth: Statements<'universalMonth'> = {
  1: { gift: ['en estas semanas los demás llegan con propuestas recién hechas', 'por todos lados se ven cuadernos sin estrenar'] },
  2: { gift: ['el mes invita a quien te rodea a bajar la voz', 'los demás preguntan más de lo que afirman'] },
  3: { gift: ['por todas partes circulan invitaciones y chismes amables', 'las sobremesas se alargan en muchas casas'] },
  4: { gift: ['la gente anda estas semanas con la lista en la mano', 'se oyen martillos, sumas y escobas por el barrio'] },
  5: { gift: ['todo el mundo parece este mes a punto de salir', 'los vecinos cambian de turno, de ruta o de peinado'] },
  6: {
    gift: ['muchas casas de tu entorno tienen estos días la puerta entornada', 'la gente cercana se pone a arreglar cuartos y rencillas'],
  },
  7: { gift: ['a tu gente se le nota este mes el gusto por callar', 'los teléfonos suenan algo menos y nadie se queja'] },
  8: { gift: ['en boca de todos están las tareas grandes y quién las lleva', 'los demás hablan de lo que cuesta y de lo que rinde'] },
  9: { gift: ['quienes te rodean andan recogiendo y haciendo memoria', 'se ven cajas en los portales y abrazos en las estaciones'] },
};

/** The mood of a day that everybody shares. */
export const universalDay: Statements<'universalDay'> = {
  1: { gift: ['la calle camina hoy con paso de estreno', 'más de uno se atreve a preguntar primero'] },
  2: { gift: ['la gente se cede hoy el paso con más paciencia', 'las voces bajan en los ascensores'] },
  3: { gift: ['se conversa hoy hasta en la cola del banco', 'la risa pasa de mesa en mesa como una bandeja'] },
  4: { gift: ['cada cual anda hoy con su tarea y mira el reloj', 'los recados se hacen en orden y sin rodeos'] },
  5: { gift: ['el día tiene a todo el mundo asomado a la ventana', 'los pies de la gente buscan otra acera'] },
  6: { gift: ['se oye hablar hoy de hijos, guisos y abuelas', 'alguien cerca anda con una bolsa de pan para otro'] },
  7: { gift: ['un aire de biblioteca recorre hoy los pasillos', 'los paseantes solitarios se saludan con la cabeza'] },
  8: { gift: ['las conversaciones van hoy directas al grano', 'las puertas de los despachos se abren y se cierran con decisión'] },
  9: { gift: ['la gente parece hoy dispuesta a perdonar un retraso', 'por la tarde los adioses suenan con más calma'] },
};
