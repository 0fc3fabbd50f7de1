import type { Statements } from '../knowledge.ts';

/** The mood that everybody shares this year. */
export const universalYear: Statements<'universalYear'> = {
  1: {
    gift: ['em volta muita gente fala em recomeçar e em trocar de rumo'],
    practice: ['pergunte a uma pessoa próxima o que ela deseja começar'],
  },
  2: {
    gift: ['ao redor as pessoas procuram companhia e acordos possíveis'],
    practice: ['apresente dois conhecidos que poderiam se dar bem'],
  },
  3: {
    gift: ['o clima comum é de palco aberto e conversa solta'],
    practice: ['vá a uma apresentação do bairro e bata palmas'],
  },
  4: {
    gift: ['todo mundo parece às voltas com medidas, consertos e arrumação'],
    practice: ['ajude um vizinho a terminar um conserto'],
  },
  5: {
    gift: ['um ar de mudança mexe com os planos de quase todos'],
    practice: ['escute o relato de alguém que trocou de vida há pouco'],
  },
  6: {
    gift: ['as famílias e as vizinhanças voltam ao centro do assunto'],
    practice: ['organize um café com quem mora no seu prédio ou na sua rua'],
  },
  7: {
    gift: ['muita gente se recolhe para pensar no que anda fazendo'],
    practice: ['empreste a alguém um livro que ainda dá o que pensar'],
  },
  8: {
    gift: ['fala-se por toda parte de metas, obras e responsabilidade'],
    practice: ['dê uma hora de serviço a um projeto do bairro'],
  },
  9: {
    gift: ['no ar há um tom de balanço, despedida e mão estendida'],
    practice: ['leve a uma coleta da comunidade algo que está sobrando'],
  },
};

/** The same for a month. */
export const universalMonth: Statements<'universalMonth'> = {
  1: { gift: ['à sua volta todo mundo anda com a cabeça em estreias'] },
  2: { gift: ['o mês deixa as pessoas mais dispostas a conversar em dupla'] },
  3: { gift: ['por estas semanas a praça inteira parece querer falar'] },
  4: { gift: ['as agendas alheias se enchem de prazos e reparos'] },
  5: { gift: ['o pessoal anda com pressa e topa mudar de mesa'] },
  6: { gift: ['os convites do mês cheiram a bolo e a almoço de família'] },
  7: { gift: ['o burburinho diminui e mais gente passeia em silêncio'] },
  8: { gift: ['colegas e vizinhos tratam neste mês de resultados'] },
  9: { gift: ['por toda parte alguém está encaixotando ou agradecendo'] },
};

/** The same for a day. */
export const universalDay: Statements<'universalDay'> = {
  1: { gift: ['o dia desperta em quase todos a vontade de ir na frente'] },
  2: { gift: ['muita gente atravessa o dia à espera de um gesto gentil'] },
  3: { gift: ['o dia põe assunto até na boca dos calados'] },
  4: { gift: ['filas, listas e carimbos marcam o passo da cidade'] },
  5: { gift: ['um vento de sábado entra até nos escritórios'] },
  6: { gift: ['os telefonemas do dia são para saber se todos chegaram bem'] },
  7: { gift: ['há no dia uma pausa que cada qual preenche como sabe'] },
  8: { gift: ['as conversas do dia vão logo ao que interessa'] },
  9: { gift: ['o dia amolece durezas e favorece pedidos de desculpa'] },
};
