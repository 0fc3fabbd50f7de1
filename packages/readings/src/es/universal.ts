import type { Statements } from '../knowledge.ts';

/** The mood of a year that everybody shares. */
export const universalYear: Statements<'universalYear'> = {
  1: {
    gift: ['a tu alrededor mucha gente habla de empezar de cero'],
    practice: ['cuéntale a alguien tu próximo proyecto y pregunta por el suyo'],
  },
  2: {
    gift: ['la gente que te rodea anda en busca de socios, parejas y treguas'],
    practice: ['llama a alguien con quien quedó una frase a medias'],
  },
  3: { gift: ['se respira alrededor más humor y más ganas de verse'], practice: ['lleva algo rico a un encuentro donde nadie lo espere'] },
  4: {
    gift: ['todos parecen ocupados en poner ladrillos, plazos y papeles en regla'],
    practice: ['échale una mano a quien esté pintando o de mudanza'],
  },
  5: {
    gift: ['el aire común está inquieto y medio mundo quiere cambiar de sitio'],
    practice: ['escucha un plan descabellado sin ponerle objeciones'],
  },
  6: {
    gift: ['en las conversaciones ajenas salen mucho la familia y la casa'],
    practice: ['pregunta en tu edificio quién necesita algo de la tienda'],
  },
  7: { gift: ['la gente parece más callada y se hace preguntas de fondo'], practice: ['presta un libro que te haya dado que pensar'] },
  8: { gift: ['en todas partes se habla de metas, cuentas y ascensos'], practice: ['felicita a alguien por un esfuerzo que nadie vio'] },
  9: {
    gift: ['a tu lado muchos cierran etapas y reparten recuerdos'],
    practice: ['acompaña a alguien en una despedida, por pequeña que sea'],
  },
};

/** The mood of a month that everybody shares. */
export const universalMonth: Statements<'universalMonth'> = {
  1: { gift: ['en estas semanas los demás llegan con propuestas recién hechas'] },
  2: { gift: ['el mes invita a quien te rodea a bajar la voz'] },
  3: { gift: ['por todas partes circulan invitaciones y chismes amables'] },
  4: { gift: ['la gente anda estas semanas con la lista en la mano'] },
  5: { gift: ['todo el mundo parece este mes a punto de salir'] },
  6: { gift: ['muchas casas de tu entorno tienen estos días la puerta entornada'] },
  7: { gift: ['a tu gente se le nota este mes el gusto por callar'] },
  8: { gift: ['en boca de todos están las tareas grandes y quién las lleva'] },
  9: { gift: ['quienes te rodean andan recogiendo y haciendo memoria'] },
};

/** The mood of a day that everybody shares. */
export const universalDay: Statements<'universalDay'> = {
  1: { gift: ['la calle camina hoy con paso de estreno'] },
  2: { gift: ['la gente se cede hoy el paso con más paciencia'] },
  3: { gift: ['hasta en la panadería hay hoy más conversación'] },
  4: { gift: ['cada cual anda hoy con su tarea y mira el reloj'] },
  5: { gift: ['el día tiene a todo el mundo asomado a la ventana'] },
  6: { gift: ['se oye hablar hoy de hijos, guisos y abuelas'] },
  7: { gift: ['un aire de biblioteca recorre hoy los pasillos'] },
  8: { gift: ['las conversaciones van hoy directas al grano'] },
  9: { gift: ['los demás parecen hoy dispuestos a perdonar un retraso'] },
};
