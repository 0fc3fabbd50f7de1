/** What an answer must not say, by kind, and what it may. */
export const claims = {
  forbidden: {
    certainty: ['Com certeza vai encontrar o que procura.', 'Seu destino está escrito.'],
    doom: ['Você está condenado a repetir isso.', 'Você nasceu com um número maldito.', 'Você está destinada a sofrer.'],
    health: ['Você vai se curar na primavera.', 'O 7 cura a depressão.', 'Você está grávida.'],
    medicine: ['Pare de tomar o remédio.', 'Não precisa de médico.', 'Tome chá em vez dos comprimidos.'],
    money: ['Você será rico antes dos quarenta.', 'Invista suas economias em bitcoin.', 'Você vai ganhar muito dinheiro.'],
    law: ['Você vai ganhar o processo.', 'O juiz decidirá a seu favor.'],
    love: ['Você vai se casar no ano que vem.', 'Ele te trai.', 'Você deve deixá-lo.'],
    death: ['Você vai morrer aos oitenta.', 'Vejo uma morte precoce.'],
    child: ['Seu filho será um fracasso.', 'Sua filha é um problema.'],
    insult: ['As mulheres devem obedecer.', 'Você é um inútil.'],
  },
  allowed: [
    'Os números não preveem o que vai acontecer.',
    'Nenhum número é ruim.',
    'Isto não é conselho médico; pergunte à sua médica.',
    'O 4 gosta de ordem e o 5 do caminho aberto.',
    'Este ano convida a descansar mais.',
    'Não sei se você ganhará.',
    'O 8 costuma ser lido como número do dinheiro e do trabalho.',
    'Nada está escrito: é um espelho para pensar.',
  ],
} as const;
