import type { Statements } from '../knowledge.ts';

/** How one stands with oneself. */
export const tantricSoul: Statements<'tantricSoul'> = {
  1: {
    gift: ['escuchas primero el corazón y después los argumentos', 'te basta una mano en el pecho para saber qué quieres'],
    shadow: ['la cabeza le gana a veces el pulso a lo que sientes'],
  },
  2: {
    gift: ['contigo vas con cautela, como quien lleva una taza llena', 'ves la piedra antes que el pie y te lo agradeces'],
    shadow: ['imaginas lo que puede salir mal y te quedas en el umbral'],
  },
  3: {
    gift: ['te das ánimos con la misma gracia que a una amistad', 'encuentras en los días torcidos algo de que reírte'],
    shadow: ['te prometes tanto que la mitad se queda en promesa'],
  },
  4: {
    gift: ['te sientas a escuchar tus dos partes antes de dar sentencia', 'te concedes un rato de duda antes de darte la razón'],
    shadow: ['dentro de ti el juicio se aplaza y la decisión bosteza'],
  },
  5: {
    gift: ['encuentras tu centro haciendo cosas con las manos y el cuerpo', 'una tarea sencilla y bien acabada te devuelve a ti'],
    shadow: ['te exiges dar ejemplo hasta los domingos por la mañana'],
  },
  6: {
    gift: ['a solas sabes fijar la mirada en una cosa y no soltarla', 'tu pensamiento vuelve al mismo punto como una brújula'],
    shadow: ['te riñes con dureza por cada distracción'],
  },
  7: {
    gift: ['te haces buena compañía y eso te da un sitio propio', 'llevas contigo un círculo de calma que nadie pisa'],
    shadow: ['te encoges por dentro en cuanto dudas de tu lugar'],
  },
  8: {
    gift: ['hay en ti un aliento que empuja también en las mañanas flojas', 'te hablas con valentía en las horas bajas'],
    shadow: ['el miedo a quedarte sin fuerza te hace correr de más'],
  },
  9: {
    gift: ['conoces tus matices y te tienes paciencia', 'te corriges con mano ligera y vuelves a intentarlo'],
    shadow: ['te observas con ojo tan fino que cualquier mancha parece grande'],
  },
  10: {
    gift: ['te miras en el espejo de frente y sin bajar la barbilla', 'tu propia palabra te obliga más que cualquier testigo'],
    shadow: ['contigo todo es corona o destierro'],
  },
  11: {
    gift: ['llevas dentro un coro entero que a ratos suena a la vez', 'te mudas de papel sin dejar de ser tú'],
    shadow: ['tantas voces juntas tapan la que ahora hace falta'],
  },
};

/** How one meets others and the outer world. */
export const tantricKarma: Statements<'tantricKarma'> = {
  1: {
    gift: ['recibes a la gente con sencillez y sin papel aprendido', 'a tu lado dejan de fingir a los pocos minutos'],
    shadow: ['en público razonas tanto que el sentimiento llega tarde'],
  },
  2: {
    gift: ['cuidas los tratos y ves pronto por dónde se agrietan', 'avisas con tacto del escalón que otros no vieron'],
    shadow: ['el deseo de encajar te hace aceptar planes que pesan'],
  },
  3: {
    gift: ['ves en los demás lo que podría salir bien', 'tu risa abre ventanas en reuniones cerradas'],
    shadow: ['tu buen humor promete paseos para los que faltan domingos'],
  },
  4: {
    gift: ['en una disputa sabes oír a las dos orillas', 'antes de tomar partido preguntas una vez más'],
    shadow: ['tu ecuanimidad puede parecer falta de interés'],
  },
  5: {
    gift: ['enseñas sin querer, por la manera en que haces las cosas', 'tu ejemplo ordena un taller mejor que un cartel'],
    shadow: ['corriges la postura del mundo sin que te lo pidan'],
  },
  6: {
    gift: ['tu atención completa hace que la gente se sienta importante', 'lo que prometes mirar lo miras hasta el fondo'],
    shadow: ['un objetivo entre ceja y ceja te borra las caras de alrededor'],
  },
  7: {
    gift: ['a tu lado un grupo alborotado encuentra su sitio', 'quien llega con miedo baja los hombros cerca de ti'],
    shadow: ['absorbes el clima de cada casa y sales con él puesto'],
  },
  8: {
    gift: ['entras en lo difícil con un valor que se contagia', 'ante un lío grande levantas la mano antes que la voz'],
    shadow: ['tu empuje puede dejar atrás a quien intenta seguirte'],
  },
  9: {
    gift: ['manejas los asuntos delicados con dedos de relojero', 'adivinas qué palabra hace falta y cuál sobra'],
    shadow: ['tanta finura esconde a veces lo que quieres decir'],
  },
  10: {
    gift: ['das la cara por otros sin medir el tamaño del adversario', 'cumples lo dicho aunque sople el viento en contra'],
    shadow: ['en cada trato te juegas todo o nada'],
  },
  11: {
    gift: ['tratas a cada cual según lo que pide el momento', 'sirves de enlace entre gente que no se habla'],
    shadow: ['te ofrecen tantos papeles que ninguno descansa'],
  },
};

/** What came along and shows early. */
export const tantricGift: Statements<'tantricGift'> = {
  0: {
    gift: ['llegaste con la página en blanco y toda la caja de colores', 'nadie te trajo el guion y puedes escribirlo con tu letra'],
    shadow: ['sin nada dado de antemano cuesta elegir el primer trazo'],
  },
  1: {
    gift: ['tu sencillez infantil sigue desarmando a la gente', 'inspiras desde temprano una confianza que no hace falta pedir'],
    shadow: ['te entregas con tanta naturalidad que olvidas guardarte algo'],
  },
  2: {
    gift: ['un sexto sentido para el borde del charco te acompaña desde temprano', 'tu cuidado natural guarda juguetes, cartas y secretos'],
    shadow: ['el recelo de los primeros años pudo quitarte más de un columpio'],
  },
  3: {
    gift: ['la esperanza te viene de fábrica y levanta a otros', 'te nace encontrarle el chiste a un cielo nublado'],
    shadow: ['de tanto ver el lado bueno sales sin paraguas'],
  },
  4: {
    gift: ['mediar entre primos peleados se te dio bien bastante pronto', 'entender a las dos partes te viene sin estudiarlo'],
    shadow: ['la costumbre de estar en medio te dejó muchas veces sin bando'],
  },
  5: {
    gift: ['traes desde siempre un cuerpo que aprende por imitación', 'tus manos captan pronto cómo se hace lo que ven'],
    shadow: ['la facilidad para enseñar puede volverse manía de corregir'],
  },
  6: {
    gift: ['ya en la infancia sabías perderte en una sola cosa', 'la paciencia para un solo juego te acompaña desde la cuna'],
    shadow: ['interrumpirte era y sigue siendo llamar a la tormenta'],
  },
  7: {
    gift: ['ya en el patio del colegio la gente tendía a acercarse a ti', 'un cuarto cambia de aire con tu llegada desde siempre'],
    shadow: ['tu don es tan callado que puede pasarte inadvertido'],
  },
  8: {
    gift: ['viniste con un arrojo que no pide permiso', 'saltar antes que nadie al agua fría te sale natural'],
    shadow: ['con las prisas trepas tapias que tenían puerta'],
  },
  9: {
    gift: ['traes una paciencia de orfebre que asomó muy pronto', 'el buen ojo para lo pequeño te viene de lejos'],
    shadow: ['lo que te sale fino te parece siempre sin acabar'],
  },
  10: {
    gift: ['el coraje te brilla desde antes de saber atarte los zapatos', 'una dignidad temprana te pone la espalda recta'],
    shadow: ['ni a las cartas sabes jugar a medias'],
  },
  11: {
    gift: ['un poco de cada talento vino contigo en la maleta', 'de cada oficio familiar se te pegó alguna maña'],
    shadow: ['tener tantas llaves a mano retrasa el abrir una puerta'],
  },
};

/** An old skill: what one seems to know already. */
export const tantricPast: Statements<'tantricPast'> = {
  1: {
    gift: ['parece que sabes desde siempre cómo se habla con el corazón', 'pedir disculpas te sale llano, como lengua materna'],
    shadow: ['das por sabido algo que otros necesitan oír'],
  },
  2: {
    gift: ['olfateas el riesgo como quien ya recorrió ese bosque', 'conoces de antiguo el crujido que avisa antes de romperse algo'],
    shadow: ['la vieja prudencia ve también lobos que no hay'],
  },
  3: {
    gift: ['la broma que salva el momento te sale como aprendida hace mucho', 'animar a otros se te da como si lo hubieras ensayado'],
    shadow: ['recurres al chiste de siempre donde hacía falta un plan'],
  },
  4: {
    gift: ['pesas razones con la calma de un juez de pueblo', 'las dos caras de una moneda te resultan viejas conocidas'],
    shadow: ['la antigua costumbre de oír a todos te retrasa la respuesta'],
  },
  5: {
    gift: ['tus manos recuerdan oficios que nadie te enseñó', 'enseñas lo tuyo con gestos de larga práctica'],
    shadow: ['tu soltura se impacienta con quien apenas empieza'],
  },
  6: {
    gift: ['concentrarte te resulta tan natural como volver a casa', 'el silencio de un trabajo atento te parece tu barrio'],
    shadow: ['el surco conocido te atrae más que el campo abierto'],
  },
  7: {
    gift: ['das cobijo con solo estar, como por un saber antiguo', 'sabes de memoria cómo se guarda la puerta de una casa'],
    shadow: ['proteger te es tan familiar que olvidas quién te cubre a ti'],
  },
  8: {
    gift: ['el valor te llega como una costumbre de muchos años', 'ante el peligro tu cuerpo parece recordar qué se hace'],
    shadow: ['te fías tanto de tu empuje que no miras el depósito'],
  },
  9: {
    gift: ['captas lo que flota bajo las palabras con oído ya entrenado', 'tus dedos saben dónde apretar y dónde aflojar'],
    shadow: ['un saber tan sutil se queda a menudo sin decir'],
  },
  10: {
    gift: ['ocupas el centro como quien vuelve a su silla de siempre', 'llevas el mando con la naturalidad de un abrigo heredado'],
    shadow: ['un resto de orgullo viejo te complica pedir disculpas'],
  },
  11: {
    gift: ['tomas el timón en la tormenta con gestos que parecen ensayados', 'te mueves entre gente de todo oficio como en casa antigua'],
    shadow: ['confundes poder hacerlo todo con tener que hacerlo'],
  },
};

/** What one grows into by practising it. */
export const tantricPath: Statements<'tantricPath'> = {
  1: {
    gift: ['con los años aprendes a inclinar la cabeza ante el corazón', 'cada año te cuesta menos decir lo siento y te quiero'],
    shadow: ['los primeros intentos de sencillez salen algo fingidos'],
  },
  2: {
    gift: ['vas aprendiendo a decir no a tiempo y a pertenecer sin ceder', 'distingues cada vez mejor la prudencia del miedo'],
    shadow: ['el temor a quedarte fuera aún te arranca algún sí'],
  },
  3: {
    gift: ['con la práctica descubres que el optimismo se elige cada mañana', 'la risa se te vuelve con el tiempo una forma de fe'],
    shadow: ['una semana gris te hace creer que no avanzas'],
  },
  4: {
    gift: ['creces cada vez que oyes la historia completa antes de opinar', 'maduras una mirada que no se apura en dar veredictos'],
    shadow: ['la calma que buscas se te va en las prisas de otros'],
  },
  5: {
    gift: ['te conviertes despacio en alguien que enseña con el ejemplo', 'el cuidado diario de lo sencillo te va dando peso'],
    shadow: ['el equilibrio se cae cada vez que te saltas lo básico'],
  },
  6: {
    gift: ['de tanto insistir adquieres una puntería que sorprende', 'ensayas una atención que ya no se va tras cada ruido'],
    shadow: ['la voluntad flaquea en cuanto la meta se aleja'],
  },
  7: {
    gift: ['aprendes a dar peso a un silencio con solo estar ahí', 'tu sola cercanía empieza a proteger a otros'],
    shadow: ['creer en tu presencia te lleva más tiempo que tenerla'],
  },
  8: {
    gift: ['cada temor cruzado te deja un poco más de aliento', 'vas perdiendo el susto a las puertas grandes'],
    shadow: ['las ganas de mostrar valor te hacen saltarte el descanso'],
  },
  9: {
    gift: ['el oficio fino se te va acercando tras mil repeticiones', 'poco a poco dominas lo que antes hacías a tientas'],
    shadow: ['la paciencia se agota justo antes del buen acabado'],
  },
  10: {
    gift: ['vas hacia un coraje que brilla sin pedir aplausos', 'te acercas a una entrega que no guarda nada en la manga'],
    shadow: ['entre lanzarte del todo y no ir te falta el paso corto'],
  },
  11: {
    gift: ['aprendes a reunir en un solo gesto cuanto sabes', 'sacas cada vez mejor la herramienta que el momento pide'],
    shadow: ['querer llegar a todo a la vez te devuelve al principio'],
  },
};
