import type { Statements } from '../knowledge.ts';

/** How one stands with oneself. */
export const tantricSoul: Statements<'tantricSoul'> = {
  1: { gift: ['escuchas primero el corazón y después los argumentos'], shadow: ['la cabeza le gana a veces el pulso a lo que sientes'] },
  2: {
    gift: ['contigo vas con cautela, como quien lleva una taza llena'],
    shadow: ['imaginas lo que puede salir mal y te quedas en el umbral'],
  },
  3: { gift: ['te das ánimos con la misma gracia que a una amistad'], shadow: ['te prometes tanto que la mitad se queda en promesa'] },
  4: {
    gift: ['te sientas a escuchar tus dos partes antes de dar sentencia'],
    shadow: ['dentro de ti el juicio se aplaza y la decisión bosteza'],
  },
  5: {
    gift: ['encuentras tu centro haciendo cosas con las manos y el cuerpo'],
    shadow: ['te exiges dar ejemplo hasta los domingos por la mañana'],
  },
  6: { gift: ['a solas sabes fijar la mirada en una cosa y no soltarla'], shadow: ['te riñes con dureza por cada distracción'] },
  7: { gift: ['te haces buena compañía y eso te da un sitio propio'], shadow: ['te encoges por dentro en cuanto dudas de tu lugar'] },
  8: {
    gift: ['hay en ti un aliento que empuja también en las mañanas flojas'],
    shadow: ['el miedo a quedarte sin fuerza te hace correr de más'],
  },
  9: { gift: ['conoces tus matices y te tienes paciencia'], shadow: ['te observas con ojo tan fino que cualquier mancha parece grande'] },
  10: { gift: ['te miras en el espejo de frente y sin bajar la barbilla'], shadow: ['contigo todo es corona o destierro'] },
  11: {
    gift: ['llevas dentro un coro entero que a ratos suena a la vez'],
    shadow: ['tantas voces juntas tapan la que ahora hace falta'],
  },
};

/** How one meets others and the outer world. */
export const tantricKarma: Statements<'tantricKarma'> = {
  1: {
    gift: ['recibes a la gente con sencillez y sin papel aprendido'],
    shadow: ['en público razonas tanto que el sentimiento llega tarde'],
  },
  2: { gift: ['cuidas los tratos y ves pronto por dónde se agrietan'], shadow: ['el deseo de encajar te hace aceptar planes que pesan'] },
  3: { gift: ['ves en los demás lo que podría salir bien'], shadow: ['tu buen humor promete paseos para los que faltan domingos'] },
  4: { gift: ['en una disputa sabes oír a las dos orillas'], shadow: ['tu ecuanimidad puede tomarse por falta de interés'] },
  5: { gift: ['enseñas sin querer, por la manera en que haces las cosas'], shadow: ['corriges la postura del mundo sin que te lo pidan'] },
  6: {
    gift: ['tu atención completa hace que la gente se sienta importante'],
    shadow: ['un objetivo entre ceja y ceja te borra las caras de alrededor'],
  },
  7: { gift: ['a tu lado un grupo alborotado encuentra su sitio'], shadow: ['absorbes el clima de cada casa y sales con él puesto'] },
  8: { gift: ['entras en lo difícil con un valor que se contagia'], shadow: ['tu empuje puede dejar atrás a quien intenta seguirte'] },
  9: { gift: ['manejas los asuntos delicados con dedos de relojero'], shadow: ['tanta finura esconde a veces lo que quieres decir'] },
  10: { gift: ['das la cara por otros sin medir el tamaño del adversario'], shadow: ['en cada trato te juegas todo o nada'] },
  11: { gift: ['tratas a cada cual según lo que pide el momento'], shadow: ['te ofrecen tantos papeles que ninguno descansa'] },
};

/** What came along and shows early. */
export const tantricGift: Statements<'tantricGift'> = {
  0: {
    gift: ['llegaste con la página en blanco y toda la caja de colores'],
    shadow: ['sin nada dado de antemano cuesta elegir el primer trazo'],
  },
  1: {
    gift: ['tu sencillez desarma a la gente desde la infancia'],
    shadow: ['te entregas con tanta naturalidad que olvidas guardarte algo'],
  },
  2: {
    gift: ['un sexto sentido para el borde del charco te acompaña desde temprano'],
    shadow: ['el recelo de los primeros años pudo quitarte más de un columpio'],
  },
  3: { gift: ['la esperanza te viene de fábrica y levanta a otros'], shadow: ['de tanto ver el lado bueno sales sin paraguas'] },
  4: {
    gift: ['mediar entre primos peleados se te dio bien bastante pronto'],
    shadow: ['la costumbre de estar en medio te dejó muchas veces sin bando'],
  },
  5: {
    gift: ['traes desde siempre un cuerpo que aprende por imitación'],
    shadow: ['la facilidad para enseñar puede volverse manía de corregir'],
  },
  6: {
    gift: ['ya en tus primeros juegos sabías perderte en una sola cosa'],
    shadow: ['interrumpirte era y sigue siendo llamar a la tormenta'],
  },
  7: {
    gift: ['ya en el patio del colegio la gente tendía a acercarse a ti'],
    shadow: ['tu don es tan callado que puede pasarte inadvertido'],
  },
  8: { gift: ['viniste con un arrojo que no pide permiso'], shadow: ['con las prisas saltas tapias que tenían puerta'] },
  9: { gift: ['traes una paciencia de orfebre que asomó muy pronto'], shadow: ['lo que te sale fino te parece siempre sin acabar'] },
  10: { gift: ['el coraje te brilla desde antes de saber atarte los zapatos'], shadow: ['ni a las cartas sabes jugar a medias'] },
  11: { gift: ['un poco de cada talento vino contigo en la maleta'], shadow: ['tener tantas llaves a mano retrasa el abrir una puerta'] },
};

/** An old skill: what one seems to know already. */
export const tantricPast: Statements<'tantricPast'> = {
  1: { gift: ['parece que sabes desde siempre cómo se habla con el corazón'], shadow: ['das por sabido algo que otros necesitan oír'] },
  2: {
    gift: ['olfateas el riesgo como quien ya recorrió ese bosque'],
    shadow: ['la vieja prudencia te avisa también de lobos que no hay'],
  },
  3: {
    gift: ['la broma que salva el momento te sale como aprendida hace mucho'],
    shadow: ['recurres al chiste de siempre donde hacía falta un plan'],
  },
  4: { gift: ['pesas razones con la calma de un juez de pueblo'], shadow: ['la antigua costumbre de oír a todos te retrasa la respuesta'] },
  5: { gift: ['tus manos recuerdan oficios que nadie te enseñó'], shadow: ['tu soltura se impacienta con quien apenas empieza'] },
  6: { gift: ['concentrarte te resulta tan natural como volver a casa'], shadow: ['el surco conocido te atrae más que el campo abierto'] },
  7: {
    gift: ['das cobijo con solo estar, como por un saber antiguo'],
    shadow: ['proteger te es tan familiar que olvidas quién te cubre a ti'],
  },
  8: { gift: ['el valor te llega como una costumbre de muchos años'], shadow: ['te fías tanto de tu empuje que no miras el depósito'] },
  9: { gift: ['captas lo que flota bajo las palabras con oído ya entrenado'], shadow: ['un saber tan sutil se queda a menudo sin decir'] },
  10: {
    gift: ['ocupas el centro como quien vuelve a su silla de siempre'],
    shadow: ['un resto de orgullo viejo te complica pedir disculpas'],
  },
  11: {
    gift: ['tomas el timón en la tormenta con gestos que parecen ensayados'],
    shadow: ['confundes poder hacerlo todo con tener que hacerlo'],
  },
};

/** What one grows into by practising it. */
export const tantricPath: Statements<'tantricPath'> = {
  1: {
    gift: ['con los años aprendes a inclinar la cabeza ante lo que sientes'],
    shadow: ['los primeros intentos de sencillez salen algo fingidos'],
  },
  2: {
    gift: ['vas aprendiendo a decir no a tiempo y a pertenecer sin ceder'],
    shadow: ['el temor a quedarte fuera aún te arranca algún sí'],
  },
  3: {
    gift: ['con la práctica descubres que el optimismo se elige cada mañana'],
    shadow: ['una semana gris te hace creer que no avanzas'],
  },
  4: {
    gift: ['creces cada vez que oyes la historia completa antes de opinar'],
    shadow: ['la calma que buscas se te va en las prisas de otros'],
  },
  5: {
    gift: ['te conviertes despacio en alguien que enseña con el ejemplo'],
    shadow: ['el equilibrio se cae cada vez que te saltas lo sencillo'],
  },
  6: { gift: ['de tanto insistir adquieres una puntería que sorprende'], shadow: ['la voluntad flaquea en cuanto la meta se aleja'] },
  7: { gift: ['aprendes a dar peso a un silencio con solo estar ahí'], shadow: ['creer en tu presencia te lleva más tiempo que tenerla'] },
  8: { gift: ['cada temor cruzado te deja un poco más de aliento'], shadow: ['las ganas de mostrar valor te hacen saltarte el descanso'] },
  9: { gift: ['el oficio fino se te va acercando tras mil repeticiones'], shadow: ['la paciencia se agota justo antes del buen acabado'] },
  10: { gift: ['vas hacia un coraje que brilla sin pedir aplausos'], shadow: ['entre lanzarte del todo y no ir te falta el paso corto'] },
  11: { gift: ['aprendes a reunir en un solo gesto cuanto sabes'], shadow: ['querer llegar a todo a la vez te devuelve al principio'] },
};
