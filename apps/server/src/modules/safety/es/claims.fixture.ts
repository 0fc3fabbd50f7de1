/** What an answer must not say, by kind, and what it may. */
export const claims = {
  forbidden: {
    certainty: ['Sin duda encontrarás lo que buscas.', 'Tu destino está escrito.'],
    doom: ['Estás condenado a repetirlo.', 'Naciste con un número maldito.', 'Estás destinada a sufrir.'],
    health: ['Te curarás en primavera.', 'El 7 cura la depresión.', 'Estás embarazada'],
    medicine: ['Deja de tomar la medicación.', 'No necesitas un médico.', 'Toma té en lugar de las pastillas.'],
    money: ['Serás rico antes de los cuarenta.', 'Invierte tus ahorros en bitcoin.', 'Ganarás mucho dinero.'],
    law: ['Ganarás el juicio.', 'El juez fallará a tu favor.'],
    love: ['Te casarás el año que viene.', 'Te es infiel.', 'Debes dejarlo.'],
    death: ['Morirás a los ochenta.', 'Veo una muerte temprana.'],
    child: ['Tu hijo será un fracaso.', 'Tu hija es un problema.'],
    insult: ['Las mujeres deben obedecer.', 'Eres un inútil.'],
  },
  allowed: [
    'Los números no predicen lo que pasará.',
    'Ningún número es malo.',
    'Esto no es consejo médico; pregunta a tu médica.',
    'Al 4 le gusta el orden y al 5 el camino abierto.',
    'Este año invita a descansar más.',
    'No sé si ganarás.',
    'El 8 suele leerse como número del dinero y del trabajo.',
    'Nada está escrito: es un espejo para pensar.',
  ],
} as const;
