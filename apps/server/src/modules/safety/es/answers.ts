import type { Answers } from '../words.ts';

export const answers: Answers = {
  concerns: {
    selfHarm: [
      'Me alegra que lo hayas escrito, y siento mucho que duela tanto. Esto importa más que cualquier número, así que no voy a responder con una lectura.',
      'Habla ahora con una persona, por favor: alguien de confianza que pueda venir y quedarse contigo, o una de las líneas de abajo. No hace falta encontrar las palabras justas, ni pasar esta noche a solas. Si puedes, aleja todo aquello con lo que podrías hacerte daño. Si escribes por otra persona, quédate a su lado y acompáñala en la llamada.',
    ],
    violence: [
      'Siento que estés viviendo esto. Lo que otra persona te hace no es culpa tuya, y ningún número lo explica ni lo disculpa.',
      'Tienes derecho a vivir sin miedo. Hay personas preparadas para escucharte y pensar contigo los próximos pasos, a tu ritmo. Si alguien puede mirar tu dispositivo, borra esta conversación y, si es posible, llama desde otro teléfono.',
    ],
    danger: [
      'Esto suena urgente. Los números no pueden ayudar aquí; las personas sí, ahora mismo.',
      'Si alguien está herido o puede estarlo, llama antes que nada al número de emergencias y, si puedes hacerlo sin riesgo, ve adonde haya otras personas.',
    ],
    childFate: [
      'Se nota cuánto te importa esta criatura. Los números no saben qué será de ella, y nadie debería crecer bajo una predicción, así que dejo esa pregunta abierta.',
      'Si te preocupan su salud, la escuela o su seguridad, una pediatra, un maestro o un servicio de orientación familiar pueden mirar lo que de verdad ocurre. Si quieres, pregúntame mejor qué aportas tú a ese vínculo.',
    ],
    youngAndSexual: [
      'Gracias por la confianza. No hablo de temas sexuales con menores de 18 años ni sobre ellos, pero mereces buenas respuestas de alguien de confianza.',
      'Tu madre o tu padre, una médica, la orientación de tu escuela o una línea para jóvenes te escucharán sin juzgarte. Si alguien te ha tocado, te presiona o te pide fotos, no es culpa tuya: cuéntaselo hoy a una persona adulta de confianza.',
    ],
    medical: [
      'Eso es una pregunta sobre la salud o sobre cuánto dura una vida, y los números no saben nada de ninguna de las dos. Sería adivinar, y adivinar podría hacerte daño.',
      'Pregunta, por favor, en una consulta médica o en la farmacia, y no cambies ningún medicamento ni tratamiento sin su consejo. Si es urgente, llama a emergencias. Mientras tanto, con gusto miro contigo qué te da calma o ánimo.',
    ],
    legal: [
      'Cómo termina un caso o qué permite la ley no se puede leer en los números, y no voy a adivinarlo.',
      'Una abogada, un abogado o un servicio de orientación jurídica gratuita puede revisar tus papeles. Lo que sí puedo hacer es mirar contigo cómo llevas los conflictos y la espera.',
    ],
    financial: [
      'Las decisiones de dinero y los números premiados quedan fuera de lo que la numerología puede decir. No conoce precios ni sorteos, ni sabe cuánto puedes permitirte perder, así que no doy consejos sobre eso.',
      'Háblalo, por favor, con una asesoría independiente o con tu banco; si te pesan las deudas o el juego, existen servicios gratuitos y confidenciales para eso. Puedo contarte qué simbolizan tus números en tu trato con el dinero, como materia para pensar.',
    ],
    dependency: [
      'Noto que ahora mismo mucho depende de estas lecturas. Están hechas para reflexionar y nunca deberían decidir por ti; tú conoces tu vida mejor que cualquier número.',
      'Prueba a resolver hoy una cosa pequeña sin preguntarme, y habla de la más grande con alguien que te conozca. Si las ganas de volver a preguntar, o de gastar en lecturas, se vuelven demasiado fuertes, la psicología o tu centro de salud pueden ayudarte. Descansar un tiempo de esto no hace daño.',
    ],
  },
  young:
    'Si tienes menos de 18 años: cuéntaselo a una persona adulta de confianza, como tu madre, tu padre, alguien de la escuela o del centro de salud. Si la primera no te escucha, díselo a otra.',
  emergency: 'Si tú u otra persona está en peligro en este momento, llama al {number}.',
  emergencyAnywhere:
    'Si tú u otra persona está en peligro en este momento, llama al número de emergencias de tu país: el 112 funciona en toda Europa y en muchas redes móviles de otros lugares; el 911, en gran parte de América.',
  linesHeading: 'Personas con las que puedes hablar:',
  audiences: {
    anyone: 'para quien necesite hablar',
    suicide: 'para ideas de suicidio y crisis',
    violence: 'ante la violencia y el maltrato',
    young: 'para niñas, niños y jóvenes',
  },
  dayAndNight: 'día y noche',
  directory: 'Líneas de ayuda en otros países: {address}',
};
