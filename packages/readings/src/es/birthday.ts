import type { Statements } from '../knowledge.ts';

/** The particular knack of a day of the month. */
export const birthday: Statements<'birthday'> = {
  1: {
    gift: [
      'arrancas el día con la primera idea ya en marcha',
      'donde todos dudan, tu mano ya está en el picaporte',
      'un encargo sin instrucciones te despierta en vez de asustarte',
    ],
    shadow: ['te impacienta esperar el turno hasta en la panadería', 'una sugerencia a tiempo te suena a freno'],
    practice: ['prepara el desayuno a alguien antes de atender lo tuyo', 'pregunta a dos personas cómo lo harían antes de empezar'],
  },
  2: {
    gift: [
      'tienes oído para el tono que pide cada momento',
      'tu paciencia deshace nudos que otros cortarían con tijera',
      'contigo hasta la gente tímida acaba contando su parte',
    ],
    shadow: ['un silencio ajeno te hace buscar qué hiciste mal', 'un sí dicho por cortesía te pesa luego toda la semana'],
    practice: ['elige tú el plan de la tarde y sostenlo', 'di qué prefieres cenar antes de que te pregunten'],
  },
  3: {
    gift: [
      'sacas una ocurrencia de donde otros solo ven papeleo',
      'los niños y los desconocidos entran pronto en tu juego',
      'una anécdota tuya salva la sobremesa que se apagaba',
    ],
    shadow: ['la gracia fácil te ahorra a veces la respuesta honda', 'empiezas tres relatos y dejas el final para otro día'],
    practice: ['cuenta algo que te importa sin hacer ninguna broma', 'lee un poema en voz alta y fíjate en dónde respiras'],
  },
  4: {
    gift: [
      'das con el tornillo suelto que hacía temblar la mesa',
      'la maleta se te cierra a la primera y no falta nada',
      'los horarios que armas se cumplen sin gritos',
    ],
    shadow: ['un plan que cambia te deja buscando el suelo', 'una lista sin tachar te persigue hasta la almohada'],
    practice: ['come hoy en un sitio que no conozcas', 'deja un cajón en desorden hasta el domingo'],
  },
  5: {
    gift: [
      'te orientas en una ciudad nueva como si fuera tu barrio',
      'un contratiempo en el camino te sirve para descubrir algo',
      'con cuatro palabras de otro idioma ya estás haciendo amigos',
    ],
    shadow: ['coleccionas comienzos y te aburren las instrucciones', 'la misma silla a la misma hora te quita el apetito'],
    practice: ['acaba una tarea pequeña antes de abrir otra ventana', 'apaga el teléfono y camina un cuarto de hora sin rumbo'],
  },
  6: {
    gift: [
      'con unas flores y un mantel cambias una habitación',
      'recuerdas qué desayuna cada persona de la casa',
      'en tu cocina se arreglan riñas que venían de lejos',
    ],
    shadow: ['metes la cuchara en ollas que no son tuyas', 'un gesto frío en la mesa te estropea la cena'],
    practice: ['recibe un favor y contesta solamente gracias', 'pasa una tarde sin preguntar si alguien necesita algo'],
  },
  7: {
    gift: [
      'hueles una explicación floja a varios metros',
      'un libro difícil te acompaña mejor que una fiesta corta',
      'sueles quedarte con la pregunta que nadie quiso hacer',
    ],
    shadow: ['tu reserva deja a la gente adivinando', 'analizas un cumplido hasta quitarle la gracia'],
    practice: ['di tu opinión antes de tener todas las pruebas', 'sal a caminar sin auriculares y anota lo que oigas'],
  },
  8: {
    gift: [
      'sabes poner precio, plazo y responsable a una tarea',
      'en un presupuesto enredado ves enseguida qué sobra',
      'tu presencia convierte una reunión larga en tres acuerdos',
    ],
    shadow: ['te cuesta soltar el mando en asuntos pequeños', 'mides el descanso por lo que podrías haber terminado'],
    practice: ['presta algo que aprecies y no preguntes por ello', 'cede el volante en un trayecto y no corrijas la ruta'],
  },
  9: {
    gift: [
      'sabes cerrar una reunión dejando buen sabor de boca',
      'en tu mesa caben personas que jamás se habrían sentado juntas',
      'el perdón te sale pronto y duermes en paz',
    ],
    shadow: ['las historias ajenas te dan vueltas por la noche', 'das tu abrigo y luego te quejas del frío'],
    practice: ['borra mensajes viejos que ya cumplieron su papel', 'despídete de un objeto con historia y dáselo a quien lo use'],
  },
  10: {
    gift: [
      'te levantas de un tropiezo con un plan nuevo en la mano',
      'los lunes te parecen una hoja en blanco',
      'tu entusiasmo pone en marcha a gente que llevaba meses parada',
    ],
    shadow: ['oscilas entre querer todo el mando y soltarlo de golpe', 'un mal resultado te parece el veredicto de todo el año'],
    practice: ['retoma algo que abandonaste tras un mal resultado', 'cuenta un fracaso tuyo y también la parte que hace reír'],
  },
  11: {
    gift: [
      'percibes el giro de una historia antes de que ocurra',
      'captas la mentira cortés aunque la voz no tiemble',
      'tus corazonadas animan a quien estaba a punto de rendirse',
    ],
    shadow: ['una palabra dura te resuena durante días', 'los nervios te adelantan problemas que luego no vienen'],
    practice: ['pasa un rato a oscuras y deja reposar las ideas', 'apunta un sueño al despertar y vuelve a leerlo por la noche'],
  },
  12: {
    gift: [
      'pones palabras claras a lo que un grupo no sabía decir',
      'tus palabras hacen llevadera una noticia incómoda',
      'en un coro de opiniones notas qué estrofa falta',
    ],
    shadow: ['cedes tu sitio en el escenario y luego lo extrañas', 'te ofreces a todo y tu propio cuaderno sigue en blanco'],
    practice: ['pide que escuchen tu idea hasta el final', 'guarda media hora para algo que nadie te encargó'],
  },
  13: {
    gift: [
      'reconstruyes con calma lo que otros dan por perdido',
      'donde otros ven escombros, tú apartas ladrillos enteros',
      'la paciencia te crece con las herramientas en la mano',
    ],
    shadow: ['te peleas con cada regla antes de usarla', 'una obligación te endurece el gesto antes de empezar'],
    practice: ['desmonta un trasto y aprovecha una de sus piezas', 'haz hoy la tarea más pesada con música de fondo'],
  },
  14: {
    gift: [
      'haces llevadero un cambio que asusta a los demás',
      'mezclas ingredientes que no pegan y el plato sale bien',
      'tu curiosidad reabre conversaciones que parecían agotadas',
    ],
    shadow: ['un antojo se te vuelve urgente con facilidad', 'lo prohibido te parece siempre más sabroso'],
    practice: ['espera un día entero antes de una compra por impulso', 'observa durante un día en qué se te van los ratos libres'],
  },
  15: {
    gift: [
      'convences con una sonrisa y un detalle bien elegido',
      'envuelves un regalo de tal modo que da pena abrirlo',
      'tu sonrisa ablanda ventanillas y oficinas cerradas',
    ],
    shadow: ['pagas con favores el gusto de que te quieran', 'te cuesta irte de donde te aplauden'],
    practice: ['pasa una tarde con amigos sin organizar nada', 'regala a tu familia una tarde en vez de una cosa'],
  },
  16: {
    gift: [
      'de una caída sacas una pregunta que vale la pena',
      'sabes pasar una tarde a solas sin mirar el teléfono',
      'detectas la viga podrida bajo la pintura recién dada',
    ],
    shadow: ['corriges a otros antes de oír su razón', 'una crítica te hace levantar el puente y callar'],
    practice: ['reconoce un error pequeño en el mismo día', 'pide que te enseñen algo que ignoras por completo'],
  },
  17: {
    gift: [
      'unes la calma del análisis con el temple de quien decide',
      'guardas la calma en la reunión donde todos miran el reloj',
      'tus planes a largo plazo resisten la primera mala noticia',
    ],
    shadow: ['guardas tus cartas hasta que nadie quiere jugar', 'la exigencia te enfría el trato con quienes más te quieren'],
    practice: ['explica a alguien cómo llegaste a una decisión', 'celebra en compañía un avance que aún está a medias'],
  },
  18: {
    gift: [
      'organizas la ayuda donde otros solo se conmueven',
      'tu indignación se vuelve pronto una lista de tareas',
      'defiendes a quien no está presente en la conversación',
    ],
    shadow: ['discutes por principios hasta al elegir el menú', 'cargas por tu cuenta con causas que nadie te encomendó'],
    practice: ['ofrece ayuda una vez y deja que te digan que no', 'deja pasar una injusticia menuda sin dar un discurso'],
  },
  19: {
    gift: [
      'sales adelante con lo que llevas en los bolsillos',
      'ante una puerta cerrada buscas enseguida la ventana',
      'tu ejemplo empuja más que cualquier arenga',
    ],
    shadow: ['tu orgullo lleva las bolsas aunque le ofrezcan un brazo', 'dices que puedes con todo mientras te tiemblan las piernas'],
    practice: ['deja que alguien te acompañe a hacer las compras', 'acepta la mano que te ofrezcan hoy sin decir que puedes'],
  },
  20: {
    gift: [
      'presientes qué palabra calmará a cada persona',
      'en tu presencia baja el volumen de las discusiones',
      'notas quién se ha quedado sin silla y le haces hueco',
    ],
    shadow: ['te diluyes en el humor de quien tienes delante', 'por evitar un roce dices que te da igual'],
    practice: ['toma una decisión menuda sin consultarla', 'cuenta hasta tres antes de dar la razón a alguien'],
  },
  21: {
    gift: [
      'conectas a gente que no sabía que se necesitaba',
      'conviertes una fila de espera en tertulia',
      'tu agenda está llena de nombres que se ayudan entre sí',
    ],
    shadow: ['tanta reunión te deja poco rato para crear', 'te aburre el ensayo y lo fías todo al estreno'],
    practice: ['escribe la idea de hoy antes de contarla', 'llama a alguien solo para escuchar cómo le va'],
  },
  22: {
    gift: [
      'ves la estructura escondida en un montón de deseos',
      'calculas a ojo cuántas manos pide una obra grande',
      'un sueño ajeno sale de tu mesa con planos y calendario',
    ],
    shadow: ['el perfeccionismo te sube el listón en plena carrera', 'te exiges cimientos de catedral para montar una estantería'],
    practice: ['da por terminado algo que está casi bien', 'dedica una hora a la pieza más pequeña del proyecto'],
  },
  23: {
    gift: [
      'te entiendes con gente de cualquier edad u oficio',
      'en mitad de un imprevisto inventas un plan que hace reír',
      'cambias de registro según hables con la abuela o con el técnico',
    ],
    shadow: ['picas de muchos platos y ninguno te llena', 'las promesas te salen más rápido que los calendarios'],
    practice: ['repite con gusto algo que ya sabes hacer', 'devuelve la llamada que llevas días aplazando'],
  },
  24: {
    gift: [
      'tus manos saben arreglar, abrigar y dar forma',
      'una casa ajena te parece tuya en cuanto hay que cocinar',
      'el afecto te sale por las manos en costuras bien rematadas',
    ],
    shadow: ['acabas llevando la casa de todos sobre los hombros', 'ayudas tanto que los demás olvidan cómo se hacía'],
    practice: ['reparte una tarea doméstica que siempre haces tú', 'siéntate al sol un rato y deja los platos para luego'],
  },
  25: {
    gift: [
      'aprendes más de observar que de cualquier curso',
      'tu silencio atento saca verdades que nadie pensaba decir',
      'recuerdas frases enteras de una charla de hace años',
    ],
    shadow: ['tu ironía protege un corazón que teme mojarse', 'te guardas el afecto como quien ahorra para un viaje'],
    practice: ['muestra a alguien el cuaderno que escondes', 'elogia a alguien en su cara y sin segundas'],
  },
  26: {
    gift: [
      'administras una casa o un negocio con mano templada',
      'asignas cada encargo a quien lo disfruta',
      'cumples lo dicho aunque el viento cambie de lado',
    ],
    shadow: ['te apegas a viejos éxitos como a fotos enmarcadas', 'llevas el uniforme del deber hasta en vacaciones'],
    practice: ['pregunta a tu gente qué espera de ti este mes', 'empieza la cena por el postre y olvida la lista de pendientes'],
  },
  27: {
    gift: [
      'comprendes puntos de vista que se contradicen',
      'tus palabras alivian sin juzgar a nadie',
      'en un grupo dividido recuerdas lo que todos querían al principio',
    ],
    shadow: ['das lecciones a veces a quien solo quería compañía', 'el ideal te queda tan alto que lo cotidiano sabe a poco'],
    practice: ['escucha a alguien sin darle ninguna enseñanza', 'recoge algo que otro dejó caer y sigue tu camino'],
  },
  28: {
    gift: [
      'tu empuje anima al grupo sin dejar a nadie atrás',
      'das el primer paso y vuelves la cabeza para esperar al resto',
      'tu confianza se contagia en los comienzos difíciles',
    ],
    shadow: ['sueñas la obra entera y te irrita el primer escalón', 'las correcciones te escuecen más de lo que muestras'],
    practice: ['propón una idea y deja que el grupo la cambie', 'dedica veinte minutos a la parte más aburrida de tu plan'],
  },
  29: {
    gift: [
      'encuentras la imagen que da sentido a un momento confuso',
      'una melodía o un olor te bastan para entender un lugar',
      'acompañas penas ajenas sin empeñarte en arreglarlas',
    ],
    shadow: ['subes y bajas de ánimo en una misma tarde', 'el ruido de otros se te mete en casa sin llamar'],
    practice: ['riega las plantas o lava unos platos con toda tu atención', 'baja las luces temprano y escribe tres líneas sobre tu día'],
  },
  30: {
    gift: [
      'tu voz y tus gestos llenan de color un relato',
      'en tu boca hasta un recado suena a cuento',
      'eliges el color que nadie esperaba y queda bien',
    ],
    shadow: ['quieres gustar y sueltas media verdad bonita', 'un público callado te hace hablar el doble'],
    practice: ['di algo amable a quien nunca sale en la foto', 'cuenta tu mejor historia con la mitad de palabras'],
  },
  31: {
    gift: [
      'combinas la chispa de una idea con manos cumplidoras',
      'las ideas locas salen de tu taller con tornillos y etiqueta',
      'tu memoria guarda medidas, recetas y deudas de gratitud',
    ],
    shadow: ['te cuesta olvidar una falta de formalidad', 'una cita movida sin aviso te agria la tarde entera'],
    practice: ['fabrica algo con tus manos y regálalo', 'invita a alguien a trabajar a tu lado una mañana'],
  },
};
