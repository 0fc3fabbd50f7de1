import type { Phrases } from '../phrases.ts';

/** What is said where several numbers meet. */
export const themes: Phrases['themes'] = {
  closeness: {
    low: {
      agree: [
        'tus mejores horas son las que nadie ha planeado por ti',
        'decides por tu cuenta y lo explicas más tarde',
        'hay en tu vida una puerta que solo abres tú',
        'un rincón propio te vale más que una mesa llena',
      ],
      much: [
        'quienes te quieren pueden pasar mucho tiempo en el rellano',
        'un apuro guardado en secreto te pesa el doble',
        'tu independencia vista desde el pasillo puede parecer lejanía',
      ],
    },
    high: {
      agree: [
        'las cosas se te vuelven reales al compartirlas',
        'un buen día suele llevar otro nombre junto al tuyo',
        'le tomas el pulso a una sala antes de sentarte',
        'lo que levantas lo levantas en compañía',
      ],
      much: [
        'tu deseo puede perderse entre los deseos de todos',
        'la paz de la mesa se paga a veces con tu silencio',
        'demasiada gente guarda llave de tu semana',
      ],
    },
    tension: [
      'una parte de ti reserva mesa para seis y otra espera que cancelen',
      'quieres abrazo y cerrojo en la misma noche',
      'la cercanía te gusta hasta que pregunta dónde estabas',
      'un lado tuyo dice nosotros antes de que el otro acabe de decir yo',
    ],
    bridge: [
      'la compañía te sienta mejor con hora de salida',
      'una frase sincera sobre tu rato a solas salva un domingo entero',
      'con poca gente a la vez caben en la sala tus dos mitades',
      'un proyecto común con tareas separadas te va mejor que cualquier extremo',
    ],
    practice: [
      'cuéntale a una persona qué prefieres hacer por tu cuenta',
      'pon en el calendario una tarde libre y otra compartida, y respeta ambas',
      'contesta a una invitación con un sí claro y a otra con un no',
      'llama sin motivo a una persona querida',
      'tómate un café a solas y otro con un vecino',
    ],
    lack: [
      'la distancia justa con los demás la decides cada vez de nuevo',
      'ni la multitud ni el cerrojo son del todo tu casa',
      'la soledad y la compañía te pesan casi lo mismo',
    ],
  },
  order: {
    low: {
      agree: [
        'una lista que funciona te alegra la mañana',
        'te fías de lo que ya pasó dos veces la prueba',
        'tanteas el suelo antes del primer paso',
        'tus cosas tienen sitio y suelen quedarse en él',
      ],
      much: [
        'un plan puede durar más que el motivo que lo trajo',
        'los imprevistos te cuestan más de lo que valen',
        'reglas que pusiste un invierno siguen vigentes en pleno verano',
      ],
    },
    high: {
      agree: [
        'una carretera abierta te sirve más que un buen mapa',
        'las normas te suenan a sugerencia hasta que alguien las explica',
        'respiras mejor mientras nada está decidido',
        'la calle lateral casi siempre gana',
      ],
      much: [
        'la mitad de tus comienzos duerme todavía en un cajón',
        'la gente puede dejar de contar con lo que dijiste el lunes',
        'la libertad sin marco acaba sonando a ruido',
      ],
    },
    tension: [
      'trazas el plan y te escapas de él antes que nadie',
      'la misma rutina te calma una semana y te encierra la siguiente',
      'una mano ata el nudo que la otra va soltando',
      'la seguridad y las ventanas abiertas discuten en tu lista',
    ],
    bridge: [
      'un marco firme con mucho hueco dentro contenta a los dos deseos',
      'la hora fija y el contenido libre se llevan bien',
      'te convienen planes cortos, hechos de nuevo cada mes',
      'una sola regla de verdad deja sitio a muchas que se doblan',
    ],
    practice: [
      'elige una cosa que esta semana no se mueva y deja otra a su aire',
      'termina hoy la más pequeña de tus tareas abiertas',
      'deja una mañana en blanco y no la llenes',
      'vacía un cajón y ordénalo de arriba abajo',
      'vuelve un día a casa por otra calle',
    ],
    lack: [
      'ni el orden ni la aventura te quitan el sueño',
      'cuánto orden necesita la vida es algo que te preguntan otros',
      'usas la estructura como un paraguas, solo los días de lluvia',
    ],
  },
  voice: {
    low: {
      agree: [
        'mucho ocurre en ti antes de que salga una palabra',
        'escuchas sobre todo lo que se quedó sin decir',
        'una habitación callada te devuelve lo que el día se llevó',
        'tus ideas llegan a oídos ajenos ya terminadas',
      ],
      much: [
        'los demás adivinan lo que piensas y a menudo fallan',
        'buenas ocurrencias pasan la estación entera en el cuaderno',
        'callar puede leerse como una respuesta que nunca diste',
      ],
    },
    high: {
      agree: [
        'al decirlo en voz alta descubres lo que piensas',
        'una historia bien contada te abre casi todos los corazones',
        'calientas una sala antes que la estufa',
        'tu cara suele hablar antes que tú',
      ],
      much: [
        'la última palabra no siempre era la que hacía falta',
        'la lengua promete a veces más de lo que el día puede cargar',
        'con público delante te cuesta oír lo que dices por dentro',
      ],
    },
    tension: [
      'quieres que te oigan y preferirías que no te miraran',
      'unos días hablas por tres y otros no dices ni pío',
      'una mente discreta y una voz de plaza comparten piso en ti',
      'lo que muestras y lo que guardas se turnan sin avisar',
    ],
    bridge: [
      'escribir primero y hablar después deja opinar a las dos partes',
      'un círculo pequeño que te conoce es tu escenario justo',
      'un rato callado antes de la reunión da peso a tus palabras',
      'una frase verdadera te lleva más lejos que diez brillantes',
    ],
    practice: [
      'dile una idea sin terminar a alguien amable',
      'apunta esta noche lo que hoy se quedó en la garganta',
      'deja que un silencio de la conversación llegue hasta el final',
      'manda dos líneas escritas a mano a una amistad lejana',
      'escucha a alguien cinco minutos y guárdate el consejo',
    ],
    lack: [
      'hablas cuando hay algo que decir y ahí lo dejas',
      'ni el escenario ni el estudio te llaman por tu nombre',
      'cuánto mostrar de ti rara vez te preocupa',
    ],
  },
  aim: {
    low: {
      agree: [
        'una tarea necesita un sentido para que la cargues con gusto',
        'te importa más servir de algo que llegar antes que nadie',
        'un éxito te sabe a poco si no da calor a nadie más',
        'preguntas para qué sirve y esperas la respuesta',
      ],
      much: [
        'tus propias cuentas y horas quedan para el final',
        'un buen día corriente parece poco a la sombra de un ideal',
        'sigues dando hasta que las fuerzas piden silla',
      ],
    },
    high: {
      agree: [
        'te gusta poder señalar con el dedo lo que está hecho',
        'una meta con fecha te despierta',
        'un resultado te tranquiliza más que un elogio',
        'lo que no va a usarse pronto deja de interesarte',
      ],
      much: [
        'el descanso puede parecerte una deuda que crece',
        'sin darte cuenta puedes usar a la gente de peldaño',
        'el siguiente objetivo ya espera antes de que disfrutes este',
      ],
    },
    tension: [
      'el sentido y el resultado llevan en ti horarios distintos',
      'una parte cuenta y la otra pregunta si valía la pena contar',
      'la buena causa y el buen puesto tienen tu dirección',
      'la generosidad abre la mano que la ambición acaba de cerrar',
    ],
    bridge: [
      'una cosa útil y bien hecha junta tus dos propósitos',
      'un precio justo por lo que das reconcilia la causa con el resultado',
      'te bastan pocas metas, cada una con un rostro detrás',
      'el tiempo regalado a propósito no necesita contarse',
    ],
    practice: [
      'nombra a quien le irá mejor con lo que acabes esta semana',
      'aparta una hora para un resultado y otra para una gentileza',
      'escribe qué sería suficiente para este mes',
      'anota hoy tres cosas que ya están hechas',
      'haz un favor y no se lo cuentes a nadie',
    ],
    lack: [
      'ni el premio ni la causa te retienen mucho tiempo',
      'haces lo que tienes delante y el porqué puede esperar',
      'las grandes ambiciones te dejan en calma, cosa poco común',
    ],
  },
  pace: {
    low: {
      agree: [
        'despacio es tu manera de llegar al fondo',
        'una noche de espera mejora casi todas tus respuestas',
        'prefieres hacerlo una vez a hacerlo deprisa',
        'manejas el tiempo como quien maneja una buena herramienta',
      ],
      much: [
        'algunas puertas se cierran mientras lees el letrero',
        'la paciencia puede convertirse en aguantar de más',
        'para cuando lo ves claro, otros ya se han marchado',
      ],
    },
    high: {
      agree: [
        'sueles ir por la mitad del camino mientras la reunión aún no termina',
        'un primer movimiento te convence más que uno perfecto',
        'esperar te cansa más que trabajar',
        'tu respuesta llega antes que el signo de interrogación',
      ],
      much: [
        'la velocidad deja a su paso pequeñas reparaciones',
        'a quien va a tu lado puede faltarle el aire antes que a ti',
        'arrancas a veces la planta para ver si crece',
      ],
    },
    tension: [
      'un pie está en el escalón y el otro espera pruebas',
      'corres hacia un lugar donde luego quieres quedarte años',
      'tu arranque es veloz y tu confianza es lenta',
      'una mano impaciente trabaja para un ojo paciente',
    ],
    bridge: [
      'lo pequeño puede empezar ya y lo grande decidirse más tarde',
      'un día fijo para decidir te libra de la prisa y del aplazamiento',
      'el primer borrador pide velocidad y el segundo pide calma',
      'un paseo durante la espera pone paz entre la prisa y la calma',
    ],
    practice: [
      'consulta con la almohada la respuesta que más clara tengas',
      'haz antes de comer una tarea aplazada de dos minutos',
      've a pie a un sitio al que sueles ir sobre ruedas',
      'come una vez despacio y lejos de la pantalla',
      'ponle fecha a la decisión que está parada',
    ],
    lack: [
      'tomas la velocidad de aquello en lo que participas',
      'ni la prisa ni la demora son costumbre tuya',
      'el reloj te aprieta menos que a la mayoría',
    ],
  },
};
