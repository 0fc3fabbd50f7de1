import type { Statements } from '../knowledge.ts';

/** The road a life keeps taking, and what it keeps teaching. */
export const lifePath: Statements<'lifePath'> = {
  1: {
    gift: ['sueles dar el primer paso mientras los demás todavía miran el mapa', 'una hoja en blanco te anima más que un plan cerrado'],
    shadow: ['te cuesta pedir ayuda hasta que la carga ya pesa demasiado', 'cualquier consejo puede sonarte a orden en un mal momento'],
    relationships: [
      'quien camina a tu lado agradece que preguntes antes de decidir',
      'el cariño te pide a veces dejar el volante en otras manos',
    ],
    work: ['rindes mejor en tareas que llevan tu firma y nadie ha probado', 'abrir camino se te da mejor que cuidar lo que ya funciona'],
    inner: ['cada tramo vuelve a preguntarte qué quieres de verdad', 'la confianza te nace de actuar más que de los aplausos'],
    practice: [
      'empieza esta semana algo pequeño antes de tenerlo todo previsto',
      'pide ayuda en una tarea que podrías resolver por tu cuenta',
    ],
  },
  2: {
    gift: ['tus pasos llegan una y otra vez a mesas donde hace falta paz', 'la paciencia te abre puertas que a la prisa se le cierran'],
    shadow: ['a veces dices que sí antes de saber lo que piensas', 'un gesto frío puede acompañarte días sin que nadie lo note'],
    relationships: ['vivir en pareja o en equipo es tu gran escuela', 'tus amistades ganan fondo cada vez que te atreves a discrepar'],
    work: [
      'los equipos marchan mejor si tú sostienes los hilos desde atrás',
      'tu parte del mérito se pierde si nadie la nombra en voz alta',
    ],
    inner: ['buena parte de lo que aprendes consiste en oír tu propia voz', 'la calma de tu casa te vale más que ganar una discusión'],
    practice: ['di qué quieres cenar antes de preguntar a los demás', 'deja sin arreglar un desacuerdo pequeño hasta el día siguiente'],
  },
  3: {
    gift: ['una anécdota tuya puede cambiar el ánimo de toda la mesa', 'la alegría te encuentra de nuevo después de cada rodeo'],
    shadow: ['varios comienzos brillantes pueden quedarse en el cajón sin final', 'un chiste te sirve a veces para tapar lo que duele'],
    relationships: [
      'la risa suele ser el primer puente entre tú y la gente',
      'quienes te aman quieren escuchar también tus canciones tristes',
    ],
    work: ['trabajas con gusto donde hay palabras, colores o música', 'la rutina callada te cansa más que una agenda repleta'],
    inner: ['el viaje te enseña a tomar en serio tus propios talentos', 'el silencio te muestra qué ideas son tuyas de verdad'],
    practice: ['termina algo que dejaste a medias y enséñaselo a alguien', 'lee en voz alta una página que te guste'],
  },
  4: {
    gift: ['lo que construyes suele seguir en pie muchos años después', 'paso a paso llegas a lugares que parecían demasiado lejanos'],
    shadow: ['un buen plan puede volverse muro si no le dejas ventanas', 'el descanso te sabe a pereza aun tras un día lleno'],
    relationships: [
      'tu cariño se nota en estantes arreglados y promesas cumplidas',
      'tu gente espera a veces una palabra donde tú pones una obra',
    ],
    work: ['los proyectos largos te sientan mejor que los éxitos de un día', 'el caos de un escritorio se rinde poco a poco en tus manos'],
    inner: ['pisar terreno firme te calma más que soñar en grande', 'la misma lección regresa hasta que empiezas por los cimientos'],
    practice: ['deja una tarde de esta semana sin ningún plan', 'arregla ese objeto roto que llevas meses esquivando'],
  },
  5: {
    gift: ['los cambios suelen saludarte como viejos conocidos', 'aprendes tocando, probando y yendo a ver'],
    shadow: ['marcharte puede volverse una costumbre con cara de libertad', 'el aburrimiento te tienta a romper lo que aún funcionaba'],
    relationships: ['te quedas con más gusto donde nadie te cierra la puerta', 'una temporada tranquila puede enseñarte un amor más hondo'],
    work: ['te va bien donde ningún día se parece al anterior', 'los oficios nuevos se te pegan a las manos en poco tiempo'],
    inner: ['la inquietud suele avisarte de que algo quiere aprenderse', 'la libertad que buscas necesita también algunas promesas firmes'],
    practice: ['vuelve a casa por una calle que nunca has pisado', 'cumple durante toda la semana una promesa pequeña contigo'],
  },
  6: {
    gift: [
      'cualquier lugar empieza a parecer un hogar poco después de tu llegada',
      'la gente te trae sus penas y sale con paso más ligero',
    ],
    shadow: ['ayudar puede convertirse en dirigir sin que te des cuenta', 'sentarte antes que los demás te deja cierta culpa'],
    relationships: [
      'recibir cuidados es la mitad del amor que aún practicas',
      'tu familia crece más el día en que también puede equivocarse',
    ],
    work: ['lo útil y lo bello van de la mano en todo lo que haces', 'una obligación compartida con buena gente te pesa poco'],
    inner: ['la vida te pregunta dónde acaba el deber y empieza el amor', 'parte de tu cansancio viene de cargas que nadie te dio'],
    practice: ['deja que alguien cocine para ti sin levantarte a ayudar', 'pregunta si quieren un consejo antes de darlo'],
  },
  7: {
    gift: ['sigues preguntando donde otros ya se conforman con la respuesta', 'el tiempo a solas te devuelve las ideas más claras'],
    shadow: ['la distancia te parece segura mucho después del peligro', 'pones a prueba a la gente sin avisarle del examen'],
    relationships: ['llega hasta ti quien llama despacio y sabe esperar', 'un silencio compartido te acerca más que una larga charla'],
    work: ['un problema difícil tras una puerta cerrada te hace feliz', 'el ruido te roba más fuerzas que la propia tarea'],
    inner: ['tus horas más verdaderas pasan en un cuarto que nadie ve', 'la confianza te crece despacio y sobre suelo ya probado'],
    practice: ['cuéntale a alguien una idea que sueles guardarte', 'camina media hora sin teléfono y sin rumbo'],
  },
  8: {
    gift: ['ves cómo una idea suelta puede echar a andar', 'de cada tropiezo vuelves con mejores herramientas'],
    shadow: ['ganar puede hacerte olvidar para qué empezaste', 'la mano firme se te cierra en puño bajo presión'],
    relationships: [
      'quien te quiere necesita tu tiempo antes que tus soluciones',
      'mostrar un punto débil te acerca más que lucir tu fuerza',
    ],
    work: ['las tareas grandes te despiertan y las menudas te distraen', 'muchas miradas se vuelven hacia ti a la hora de decidir'],
    inner: ['el camino te devuelve la pregunta de para qué sirve el poder', 'detrás de tu empuje vive el temor a quedarte sin recursos'],
    practice: ['regala a alguien una hora de lo que sabes hacer', 'deja que otra persona elija dónde comer esta semana'],
  },
  9: {
    gift: ['los desconocidos te cuentan su vida en la fila del mercado', 'sabes cerrar una etapa y quedarte con lo bueno'],
    shadow: ['cuidar de todos puede hacerte pasar por alto a quien tienes cerca', 'las penas viejas viajan contigo como maletas sin abrir'],
    relationships: [
      'tu amor abarca mucho y aprende despacio a quedarse cerca',
      'las personas que dejaste ir vuelven a menudo como amistades',
    ],
    work: ['un trabajo que sirve a muchos te cansa menos', 'tu mirada amplia apaga más de una pelea pequeña'],
    inner: ['soltar es la asignatura que repites con más frecuencia', 'las canciones viejas y los países lejanos te remueven algo'],
    practice: ['regala algo que guardas solo por costumbre', 'escribe unas líneas de gracias a alguien de tu pasado'],
  },
  11: {
    gift: ['te basta un indicio para entender el asunto entero', 'tus mejores ideas llegan entre el sueño y la mañana'],
    shadow: ['tus nervios recogen cada riña que flota en la casa', 'esperar una señal puede hacerte perder el autobús'],
    relationships: ['en cualquier mesa percibes lo que nadie dice', 'una compañía serena te hace más bien que una deslumbrante'],
    work: ['das a un equipo la imagen hacia la que caminar', 'la inspiración te llega en relámpagos que piden manos pacientes'],
    inner: ['tu ruta corre por la frontera del ensueño y la luz del día', 'aprender a pisar el suelo es la mitad de tu viaje'],
    practice: ['deja una libreta junto a la cama y atrapa una idea', 'convierte una visión en una tarea de pocos minutos'],
  },
  22: {
    gift: ['piensas en décadas y te acuerdas también de los clavos', 'muchas manos encuentran sitio en lo que tú has trazado'],
    shadow: ['el tamaño de la obra puede quitarte la alegría de hacerla', 'vas dejando la vida para cuando todo esté acabado'],
    relationships: ['tu gente prefiere tu compañía a tus grandes planes', 'levantar un techo entre varios te une de verdad a las personas'],
    work: ['te sientes en casa donde se cruzan la visión y las cuentas', 'ceder una parte del plan es tu destreza más difícil'],
    inner: ['te acompaña desde hace mucho el deseo de dejar algo que dure', 'la calma regresa después de colocar bien un solo ladrillo'],
    practice: ['divide un proyecto enorme en partes que quepan en una tarde', 'encarga una tarea a alguien y no la revises'],
  },
  33: {
    gift: ['tu manera de cuidar enseña a otros a cuidarse entre sí', 'los corazones duros se ablandan un poco en tu cocina'],
    shadow: ['puedes servir de la jarra hasta dejarla seca', 'negarte ante una cara triste te parece casi imposible'],
    relationships: ['quieres a cada persona por lo que aún puede llegar a ser', 'aquellos a quienes levantas necesitan también tropezar'],
    work: ['la ocasión de enseñar te sale al paso en cada oficio', 'tu paciencia con quien empieza cambia el clima de un taller'],
    inner: ['la compasión que das fuera te pide también límites dentro', 'guardas una esperanza tierna para casi todo el mundo'],
    practice: ['enséñale a alguien una cosa pequeña que hagas bien', 'di que no una vez esta semana sin dar explicaciones'],
  },
};
