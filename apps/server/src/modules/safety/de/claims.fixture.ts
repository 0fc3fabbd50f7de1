/** What an answer must not say, by kind, and what it may. */
export const claims = {
  forbidden: {
    certainty: ['Du wirst mit Sicherheit finden, was du suchst.', 'Dein Schicksal ist besiegelt.'],
    doom: ['Du bist verdammt, das zu wiederholen.', 'Die 4 ist deine Unglückszahl.', 'Das ist zum Scheitern verurteilt.'],
    health: ['Du wirst im Frühling gesund werden.', 'Die 7 heilt Depressionen.', 'Du bist schwanger.'],
    medicine: ['Du kannst die Tabletten absetzen.', 'Du brauchst keinen Arzt.', 'Trink Tee statt der Medikamente.'],
    money: ['Du wirst reich.', 'Investiere deine Ersparnisse in Bitcoin.', 'Sichere Gewinne warten.'],
    law: ['Du wirst den Prozess gewinnen.', 'Der Richter wird dir glauben.'],
    love: ['Du wirst nächstes Jahr heiraten.', 'Er betrügt dich, dein Ex kommt zurück.', 'Du solltest ihn verlassen.'],
    death: ['Du wirst mit achtzig sterben.', 'Ein früher Tod steht im Chart.'],
    child: ['Dein Sohn wird scheitern.', 'Deine Tochter ist ein Problem.'],
    insult: ['Frauen sollen gehorchen.', 'Du bist ein Versager.'],
  },
  allowed: [
    'Zahlen sagen nicht vorher, was geschieht.',
    'Keine Zahl ist schlecht.',
    'Das ist kein ärztlicher Rat; frag in deiner Praxis nach.',
    'Die 4 mag Ordnung, die 5 die offene Straße.',
    'Dieses Jahr lädt zum Ausruhen ein.',
    'Ich kann nicht sagen, ob du gewinnst.',
    'Die 8 gilt oft als Zahl des Geldes und der Arbeit.',
    'Nichts ist vorherbestimmt: ein Spiegel zum Nachdenken.',
  ],
} as const;
