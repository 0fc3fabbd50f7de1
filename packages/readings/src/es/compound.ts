import type { Statements } from '../knowledge.ts';

/** What the images of the compounds invite to. */
export const compound: Statements<'compound'> = {
  10: {
    gift: [
      'la rueda anima a subir con ganas y a bajar con gracia',
      'lo que deseas de verdad marca hacia dónde empujas',
      'un giro hacia abajo también enseña dónde poner el pie',
    ],
  },
  11: {
    gift: [
      'el león con bozal enseña a guardar el rugido para lo justo',
      'un puño que se abre puede recibir además de golpear',
      'la fuerza contenida pide elegir bien la batalla',
    ],
  },
  12: {
    gift: [
      'la ofrenda pregunta a qué das tu esfuerzo y si lo eliges',
      'un no dicho a tiempo evita pagar cuentas ajenas',
      'lo que entregas vale más si nadie te lo arranca',
    ],
  },
  13: {
    gift: [
      'un terreno removido se presta a sembrar con manos honradas',
      'una mudanza bien hecha empieza por decidir qué se queda',
      'el poder se conoce en el trato a quien no lo tiene',
    ],
  },
  14: {
    gift: [
      'el movimiento anima a cruzar el puente mirando las tablas',
      'las multitudes enseñan a conservar el propio paso',
      'un equipaje ligero deja las manos libres para lo imprevisto',
    ],
  },
  15: {
    gift: [
      'el mago recuerda que el encanto luce más al servicio de otros',
      'una palabra bien puesta puede cambiar el aire de una sala',
      'todo truco gana si se ve la intención',
    ],
  },
  16: {
    gift: [
      'la torre agrietada aconseja revisar los cimientos antes de subir',
      'una casa baja y firme resiste mejor que un palacio con prisa',
      'lo que se derrumba deja ver qué muros eran de adorno',
    ],
  },
  17: {
    gift: [
      'la estrella anima a conservar la esperanza después del temporal',
      'una luz pequeña y fiel sirve para no perder el rumbo',
      'tras las noches largas queda un brillo que puedes compartir',
    ],
  },
  18: {
    gift: [
      'la lucha de espíritu y materia llama a tratar con limpieza lo que brilla',
      'la cartera y el corazón riñen menos en la misma mesa',
      'en las peleas de casa ayuda bajar primero la voz',
    ],
  },
  19: {
    gift: [
      'un sol alto anima a dar la cara con alegría',
      'la alegría a plena luz hace sitio a los demás',
      'un día claro invita a enseñar el trabajo hecho',
    ],
  },
  20: {
    gift: [
      'el toque de despertar te llama a revisar para qué trabajas',
      'el despertador suena por un propósito más que por una ganancia',
      'los planes viejos agradecen una ventana abierta',
    ],
  },
  21: {
    gift: [
      'la corona recuerda la constancia que hay detrás de cada logro',
      'los últimos peldaños piden el mismo cuidado que los primeros',
      'quien lleva bien la corona se la quita para saludar',
    ],
  },
  22: {
    gift: [
      'la venda en los ojos aconseja preguntar antes de confiar',
      'la bondad camina mejor con los ojos abiertos',
      'los halagos merecen una segunda lectura',
    ],
  },
  23: {
    gift: [
      'la estrella real te anima a pedir consejo y ofrecer amparo',
      'en lo alto también hace falta quien sujete la escalera',
      'recibir apoyo con naturalidad es un arte que se aprende',
    ],
  },
  24: {
    gift: [
      'la ayuda ajena llega mejor a quien sabe recibirla',
      'un gesto de cariño abre puertas que la insistencia cierra',
      'dejarte querer forma parte del trato',
    ],
  },
  25: {
    gift: [
      'los tropiezos mirados con calma se vuelven fuerza',
      'las cicatrices hablan y conviene escucharlas sin miedo',
      'observar primero ahorra media caminata',
    ],
  },
  26: {
    gift: [
      'la imagen aconseja elegir despacio con quién compartes la carga',
      'los acuerdos claros también cuidan la amistad',
      'ante un socio entusiasta conviene preguntar por los detalles',
    ],
  },
  27: {
    gift: [
      'el cetro anima a mandar con ideas propias y mano justa',
      'quien sembró con criterio puede dirigir la cosecha',
      'tus ideas piden que las defiendas con hechos',
    ],
  },
  28: {
    gift: [
      'las contradicciones aconsejan guardar algo de pan para el invierno',
      'conviene mirar dos veces lo que parece demasiado fácil',
      'las promesas brillantes se entienden mejor con lápiz y papel',
    ],
  },
  29: {
    gift: [
      'la niebla aconseja paso corto y amigos bien elegidos',
      'en suelo movedizo ayuda apoyar primero la punta del pie',
      'la duda bien atendida ahorra más de un tropiezo',
    ],
  },
  30: {
    gift: [
      'la lámpara del pensador anima a revisar lo vivido',
      'una tarde de pensar a solas rinde como muchas reuniones',
      'el pensamiento pausado prefiere una silla junto a la ventana',
    ],
  },
  31: {
    gift: [
      'la cabaña apartada recuerda dejar un sendero abierto hasta ella',
      'la soledad elegida fabrica lo que el ruido no deja',
      'tu retiro luce más con una visita de vez en cuando',
    ],
  },
  32: {
    gift: [
      'un corro de gente muy distinta te anima a escuchar y proponer',
      'entre tantas voces hay una tuya que merece oírse',
      'el trato con caracteres opuestos afila las buenas ideas',
    ],
  },
  33: {
    gift: [
      'una mano tendida a tiempo anima a tender la tuya',
      'quien te quiere agradece saber qué te pesa',
      'la generosidad recibida se honra usándola bien',
    ],
  },
  34: {
    gift: [
      'la experiencia ganada paso a paso sirve de bastón',
      'lo que dolió una vez puede servir de mapa',
      'una segunda mirada suele encontrar la salida',
    ],
  },
  35: {
    gift: [
      'caminar en compañía pide palabras claras desde el principio',
      'antes de unir caminos conviene comparar los destinos',
      'los proyectos compartidos crecen con las cuentas a la vista',
    ],
  },
  36: {
    gift: [
      'la vara de mando recuerda que una idea fértil pide valor',
      'el mando sienta bien a quien ha trabajado el campo',
      'una idea tuya merece salir del cajón',
    ],
  },
  37: {
    gift: [
      'las buenas amistades se riegan con visitas y palabra cumplida',
      'un brindis entre amigos vale por un discurso',
      'la confianza crece en los recados pequeños',
    ],
  },
  38: {
    gift: [
      'el camino incierto anima a viajar con poco y mirar bien',
      'ante un rumor conviene preguntar a quien estuvo allí',
      'los días sin certezas se andan mejor con buenos zapatos',
    ],
  },
  39: {
    gift: [
      'la frente pensativa aprecia más una idea que un desfile',
      'las conclusiones propias saben mejor tras un paseo',
      'pensar despacio también es avanzar',
    ],
  },
  40: {
    gift: [
      'el faro solitario alumbra mejor si alguien sube a visitarlo',
      'una torre con escalera deja de ser encierro',
      'lo que descubres a solas puede ayudar si lo compartes',
    ],
  },
  41: {
    gift: [
      'muchas voces reunidas piden a alguien que las afine',
      'una orquesta necesita silencios además de violines',
      'reunir talentos distintos pide mesa larga y buena memoria',
    ],
  },
  42: {
    gift: [
      'el cariño compartido vuelve ligera la cuesta más larga',
      'los favores hechos con ternura no llevan factura',
      'un hombro cercano acorta la noche',
    ],
  },
  43: {
    gift: [
      'la revuelta aconseja cambiar lo viejo sin quemar la casa',
      'antes de derribar un muro conviene dibujar la puerta',
      'el gran cambio empieza con una costumbre pequeña',
    ],
  },
  44: {
    gift: [
      'la carga entre varios pide repartir bien el peso',
      'los socios discuten menos con las tareas escritas',
      'compartir la cuerda obliga a tirar al mismo tiempo',
    ],
  },
  45: {
    gift: [
      'la buena semilla anima a ponerse al frente de la siembra',
      'dar órdenes pesa menos a quien sabe escuchar',
      'el buen mando conoce a cada cual por su nombre',
    ],
  },
  46: {
    gift: [
      'una mesa de amigos sinceros vale por muchas despensas',
      'una amistad sincera te dice lo que el espejo calla',
      'las sillas alrededor de la mesa también son riqueza',
    ],
  },
  47: {
    gift: [
      'las aguas revueltas aconsejan esperar a que se vea el fondo',
      'una respuesta que espera a mañana suele salir más limpia',
      'la prudencia no quita alegría al viaje',
    ],
  },
  48: {
    gift: [
      'un rato de reflexión ordena mejor que muchas prisas',
      'el banco del jardín ha resuelto muchas dudas',
      'un cuaderno y una lámpara hacen buena pareja',
    ],
  },
  49: {
    gift: [
      'la ventana más apartada anima a asomarse y saludar',
      'tu isla interior agradece un muelle',
      'el recogimiento da frutos que luego piden mercado',
    ],
  },
  50: {
    gift: [
      'la plaza llena anima a hablar claro y oír a todos',
      'los extraños de hoy pueden traer la pieza que falta',
      'una idea contada a muchos vuelve con mejoras',
    ],
  },
  51: {
    gift: [
      'el guerrero recuerda que el valor también sabe descansar',
      'el escudo sirve para cubrir a otros además de a ti',
      'una causa limpia merece más que un arrebato',
    ],
  },
  52: {
    gift: [
      'el viento de cambio aconseja sujetar bien lo que importa',
      'en pleno vendaval se ve qué raíces aguantan',
      'las reformas duran más si empiezan por casa',
    ],
  },
};
