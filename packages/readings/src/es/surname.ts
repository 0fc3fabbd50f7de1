import type { Statements } from '../knowledge.ts';

/** What the family hands down, the tone of home that comes through the door too. */
export const surname: Statements<'surname'> = {
  1: {
    gift: ['de casa traes la costumbre de arreglártelas y mirar de frente', 'alguien de tu linaje debió de empezar con las manos vacías'],
    shadow: ['pedir ayuda quizá se contaba entre los tuyos como derrota'],
  },
  2: {
    gift: ['las comidas familiares te enseñaron a escuchar entre líneas', 'una cortesía de otra época te acompaña al saludar'],
    shadow: ['heredaste un poco el arte de callar para que hubiera paz'],
  },
  3: {
    gift: ['de tu familia te viene el gusto por contar bien las cosas', 'las anécdotas de sobremesa son la herencia que mejor repartes'],
    shadow: ['las penas de los tuyos salían tal vez solo en broma'],
  },
  4: {
    gift: ['tu gente te dejó un respeto firme por el trabajo callado', 'sabes por tradición que las cosas se cuidan y se remiendan'],
    shadow: ['las normas de la casa vieja te siguen como un reloj de pared'],
  },
  5: {
    gift: ['te viene de lejos la facilidad para hacer y deshacer maletas', 'entre tus mayores hubo quizá quien cruzó fronteras con poco'],
    shadow: ['de herencia llega también cierta prisa por dejar la sobremesa'],
  },
  6: {
    gift: ['llevas contigo el olor de una cocina donde cabía uno más', 'alguna mesa grande de domingo te enseñó a repartir'],
    shadow: ['los deberes de familia te alcanzan a muchos kilómetros'],
  },
  7: {
    gift: ['de los tuyos te queda un respeto hondo por el silencio', 'una foto antigua te cuenta más que muchas charlas'],
    shadow: ['ciertas preguntas familiares siguen guardadas bajo llave'],
  },
  8: {
    gift: ['cruzas las puertas con un aplomo de varias generaciones', 'los tuyos te pasaron el orgullo de lo bien cumplido'],
    shadow: ['el listón que pusieron en casa sigue más alto de lo necesario'],
  },
  9: {
    gift: ['traes de casa una puerta ancha para gente de toda clase', 'entre tu gente caben historias de muy diverso origen'],
    shadow: ['los asuntos sin cerrar de tus mayores se te sientan a cenar'],
  },
};
