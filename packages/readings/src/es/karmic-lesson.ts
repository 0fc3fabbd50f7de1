import type { Statements } from '../knowledge.ts';

/** What a number that the name lacks leaves to be learned on purpose. */
export const karmicLesson: Statements<'karmicLesson'> = {
  1: {
    shadow: ['te cuesta alzar la mano aunque sepas la respuesta', 'la decisión ajena te parece siempre más segura'],
    gift: [
      'la iniciativa aprendida con esfuerzo te sienta como traje propio',
      'la voz que se atreve una vez se atreve luego con menos esfuerzo',
    ],
    practice: ['propón tú el lugar y la hora del próximo encuentro', 'elige tú el primer plato en la próxima comida'],
  },
  2: {
    shadow: ['los tiempos de los demás te resultan difíciles de seguir', 'el segundo plano te incomoda y lo abandonas pronto'],
    gift: ['la paciencia practicada te convierte en buena compañía', 'el tacto ejercitado abre cerrojos que la prisa rompía'],
    practice: ['espera a que alguien acabe de hablar y respira antes de contestar', 'camina un rato al paso de alguien lento'],
  },
  3: {
    shadow: ['tus sentimientos se quedan a menudo en la garganta', 'un elogio se te atasca antes de salir'],
    gift: ['la palabra ensayada a solas acaba sonando libre', 'jugar a propósito devuelve color a tus tardes'],
    practice: ['dedica a alguien un elogio en voz alta', 'cuenta una metedura de pata en la que salgas tú'],
  },
  4: {
    shadow: ['los horarios y los papeles se te escurren de las manos', 'los comienzos te gustan más que los martes'],
    gift: ['el orden aprendido te deja más tiempo del que pide', 'un método sencillo te sostiene en los días revueltos'],
    practice: ['asigna un sitio fijo a tus llaves y a tus papeles', 'parte un plan viejo en cinco casillas y tacha una'],
  },
  5: {
    shadow: ['un cambio repentino te deja con los pies clavados', 'lo conocido te retiene con hilos muy finos'],
    gift: ['la soltura conquistada te abre mundos que temías', 'probar un sabor nuevo cada semana te afloja los hombros'],
    practice: ['acepta un plan improvisado esta misma semana', 'ponte zapatos cómodos y recorre un barrio ajeno'],
  },
  6: {
    shadow: ['los compromisos del hogar te parecen ropa de otra talla', 'la promesa de quedarte te da picor en los pies'],
    gift: ['el cuidado aprendido a propósito echa raíces hondas', 'la responsabilidad elegida acaba por calentar también tu casa'],
    practice: ['pregunta por la familia de alguien y recuerda la respuesta', 'cuida una misma planta siete días seguidos'],
  },
  7: {
    shadow: ['quedarte a solas con tus pensamientos te incomoda', 'la primera explicación te basta y la segunda ni se busca'],
    gift: ['la reflexión cultivada te da una segunda mirada', 'la quietud practicada se vuelve un cuarto con vistas'],
    practice: ['pasa un cuarto de hora en silencio antes de acostarte', 'viaja en autobús hasta la última parada sin auriculares'],
  },
  8: {
    shadow: ['hablar de dinero o de mando te pone a la defensiva', 'el valor de tu trabajo se te olvida al decir el precio'],
    gift: ['la firmeza adquirida te permite tratar de igual a igual', 'saber pedir lo justo te endereza la espalda'],
    practice: ['anota tus gastos de la semana sin juzgarlos', 'pregunta el precio antes de decir que sí'],
  },
  9: {
    shadow: ['el dolor de gente lejana te llega como detrás de un vidrio', 'soltar lo terminado te cuesta más que empezarlo'],
    gift: ['la compasión aprendida amplía el tamaño de tu casa', 'una mano tendida a lo lejos te agranda el mapa'],
    practice: ['lee la historia de alguien que viva muy distinto de ti', 'regala algo útil y no esperes las gracias'],
  },
};
