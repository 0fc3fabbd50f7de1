import type { Statements } from '../knowledge.ts';

/** The particular knack of a day of the month. */
export const birthday: Statements<'birthday'> = {
  1: {
    gift: ['arrancas el día con la primera idea ya en marcha'],
    shadow: ['te impacienta esperar el turno hasta en la panadería'],
    practice: ['prepara el desayuno a alguien antes de atender lo tuyo'],
  },
  2: {
    gift: ['tienes oído para el tono que pide cada momento'],
    shadow: ['un silencio ajeno te hace buscar qué hiciste mal'],
    practice: ['elige tú el plan de la tarde y sostenlo'],
  },
  3: {
    gift: ['sacas una ocurrencia de donde otros solo ven papeleo'],
    shadow: ['la gracia fácil te ahorra a veces la respuesta honda'],
    practice: ['cuenta algo que te importa sin hacer ninguna broma'],
  },
  4: {
    gift: ['das con el tornillo suelto que hacía temblar la mesa'],
    shadow: ['un plan que cambia te deja buscando el suelo'],
    practice: ['come hoy en un sitio que no conozcas'],
  },
  5: {
    gift: ['te orientas en una ciudad nueva como si fuera tu barrio'],
    shadow: ['coleccionas comienzos y te aburren las instrucciones'],
    practice: ['acaba una tarea pequeña antes de abrir otra ventana'],
  },
  6: {
    gift: ['con unas flores y un mantel cambias una habitación'],
    shadow: ['metes la cuchara en ollas que no son tuyas'],
    practice: ['recibe un favor y contesta solamente gracias'],
  },
  7: {
    gift: ['hueles una explicación floja a varios metros'],
    shadow: ['tu reserva deja a la gente adivinando'],
    practice: ['di tu opinión antes de tener todas las pruebas'],
  },
  8: {
    gift: ['sabes poner precio, plazo y responsable a una tarea'],
    shadow: ['te cuesta soltar el mando en asuntos pequeños'],
    practice: ['presta algo que aprecies y no preguntes por ello'],
  },
  9: {
    gift: ['sabes cerrar una reunión dejando buen sabor de boca'],
    shadow: ['las historias ajenas te dan vueltas por la noche'],
    practice: ['borra mensajes viejos que ya cumplieron su papel'],
  },
  10: {
    gift: ['te levantas de un tropiezo con un plan nuevo en la mano'],
    shadow: ['oscilas entre querer todo el mando y soltarlo de golpe'],
    practice: ['retoma algo que abandonaste tras un mal resultado'],
  },
  11: {
    gift: ['percibes el giro de una historia antes de que ocurra'],
    shadow: ['una palabra dura te resuena durante días'],
    practice: ['pasa un rato a oscuras y deja reposar las ideas'],
  },
  12: {
    gift: ['pones palabras claras a lo que un grupo no sabía decir'],
    shadow: ['cedes tu sitio en el escenario y luego lo extrañas'],
    practice: ['pide que escuchen tu idea hasta el final'],
  },
  13: {
    gift: ['reconstruyes con calma lo que otros dan por perdido'],
    shadow: ['te peleas con cada regla antes de usarla'],
    practice: ['desmonta un trasto y aprovecha una de sus piezas'],
  },
  14: {
    gift: ['haces llevadero un cambio que asusta a los demás'],
    shadow: ['un antojo se te vuelve urgente con facilidad'],
    practice: ['espera un día entero antes de una compra por impulso'],
  },
  15: {
    gift: ['convences con una sonrisa y un detalle bien elegido'],
    shadow: ['pagas con favores el gusto de que te quieran'],
    practice: ['pasa una tarde con amigos sin organizar nada'],
  },
  16: {
    gift: ['de una caída sacas una pregunta que vale la pena'],
    shadow: ['corriges a otros antes de oír su razón'],
    practice: ['reconoce un error pequeño en el mismo día'],
  },
  17: {
    gift: ['unes la calma del análisis con el temple de quien decide'],
    shadow: ['guardas tus cartas hasta que nadie quiere jugar'],
    practice: ['explica a alguien cómo llegaste a una decisión'],
  },
  18: {
    gift: ['organizas la ayuda donde otros solo se conmueven'],
    shadow: ['discutes por principios hasta al elegir el menú'],
    practice: ['ofrece ayuda una vez y deja que te digan que no'],
  },
  19: {
    gift: ['sales adelante con lo que llevas en los bolsillos'],
    shadow: ['tu orgullo lleva las bolsas aunque le ofrezcan un brazo'],
    practice: ['deja que alguien te acompañe a hacer las compras'],
  },
  20: {
    gift: ['presientes qué palabra calmará a cada persona'],
    shadow: ['te diluyes en el humor de quien tienes delante'],
    practice: ['toma una decisión menuda sin consultarla'],
  },
  21: {
    gift: ['conectas a gente que no sabía que se necesitaba'],
    shadow: ['tanta reunión te deja poco rato para crear'],
    practice: ['escribe la idea de hoy antes de contarla'],
  },
  22: {
    gift: ['ves la estructura escondida en un montón de deseos'],
    shadow: ['el perfeccionismo te sube el listón en plena carrera'],
    practice: ['da por terminado algo que está casi bien'],
  },
  23: {
    gift: ['te entiendes con gente de cualquier edad u oficio'],
    shadow: ['picas de muchos platos y ninguno te llena'],
    practice: ['repite con gusto algo que ya sabes hacer'],
  },
  24: {
    gift: ['tus manos saben arreglar, abrigar y dar forma'],
    shadow: ['acabas llevando la casa de todos sobre los hombros'],
    practice: ['reparte una tarea doméstica que siempre haces tú'],
  },
  25: {
    gift: ['aprendes más de observar que de cualquier curso'],
    shadow: ['tu ironía protege un corazón que teme mojarse'],
    practice: ['muestra a alguien el cuaderno que escondes'],
  },
  26: {
    gift: ['administras una casa o un negocio con mano templada'],
    shadow: ['te apegas a viejos éxitos como a fotos enmarcadas'],
    practice: ['pregunta a tu gente qué espera de ti este mes'],
  },
  27: {
    gift: ['comprendes puntos de vista que se contradicen'],
    shadow: ['das lecciones a veces a quien solo quería compañía'],
    practice: ['escucha a alguien sin darle ninguna enseñanza'],
  },
  28: {
    gift: ['tu empuje anima al grupo sin dejar a nadie atrás'],
    shadow: ['sueñas la obra entera y te irrita el primer escalón'],
    practice: ['propón una idea y deja que el grupo la cambie'],
  },
  29: {
    gift: ['encuentras la imagen que da sentido a un momento confuso'],
    shadow: ['subes y bajas de ánimo en una misma tarde'],
    practice: ['riega las plantas o lava unos platos con toda tu atención'],
  },
  30: {
    gift: ['tu voz y tus gestos llenan de color un relato'],
    shadow: ['quieres gustar y sueltas media verdad bonita'],
    practice: ['di algo amable a quien nunca sale en la foto'],
  },
  31: {
    gift: ['combinas la chispa de una idea con manos cumplidoras'],
    shadow: ['te cuesta olvidar una falta de formalidad'],
    practice: ['fabrica algo con tus manos y regálalo'],
  },
};
