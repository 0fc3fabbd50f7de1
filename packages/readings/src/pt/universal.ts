import type { Statements } from '../knowledge.ts';

/** The mood that everybody shares this year. */
export const universalYear: Statements<'universalYear'> = {
  1: {
    gift: ['em volta muita gente fala em recomeçar e em trocar de rumo', 'a conversa geral é sobre por onde começar'],
    practice: ['pergunte a uma pessoa próxima o que ela deseja começar', 'anime alguém que está dando os primeiros passos'],
  },
  2: {
    gift: ['ao redor as pessoas procuram companhia e acordos possíveis', 'por toda a vizinhança se ensaia um jeito de conviver'],
    practice: ['apresente dois conhecidos que poderiam se dar bem', 'ceda o lugar numa fila e puxe um assunto leve'],
  },
  3: {
    gift: ['o clima comum é de palco aberto e conversa solta', 'cada esquina parece ter uma história para contar'],
    practice: ['vá a uma apresentação do bairro e bata palmas', 'elogie em público o trabalho de quem cria'],
  },
  4: {
    gift: ['muita gente parece às voltas com medidas, reparos e arrumação', 'os outros andam contando tijolos e somando horas'],
    practice: ['ajude um vizinho a terminar um conserto', 'combine com um colega uma tarefa bem dividida'],
  },
  5: {
    gift: ['um ar de mudança mexe com os planos de quase todos', 'muita gente ao redor arruma a mala ou muda de ideia'],
    practice: ['escute o relato de alguém que trocou de vida há pouco', 'pergunte a quem voltou de viagem o que valeu a pena'],
  },
  6: {
    gift: ['as famílias e as vizinhanças voltam ao centro do assunto', 'fala-se muito de casa, de filhos e de quem precisa de ajuda'],
    practice: ['organize um café com quem mora no seu prédio ou na sua rua', 'pergunte a uma pessoa idosa da rua se falta alguma coisa'],
  },
  7: {
    gift: ['muita gente se recolhe para pensar no que anda fazendo', 'as vozes em volta baixam e as perguntas aumentam'],
    practice: ['empreste a alguém um livro que ainda acompanha você', 'proponha a um amigo um passeio em silêncio'],
  },
  8: {
    gift: ['fala-se por toda parte de metas, obras e responsabilidade', 'as pessoas por perto medem forças e fazem planos grandes'],
    practice: ['dê uma hora de serviço a um projeto do bairro', 'reconheça diante do grupo o esforço de um colega'],
  },
  9: {
    gift: ['no ar há um tom de balanço, despedida e mão estendida', 'muitos encerram um capítulo e contam como foi'],
    practice: ['leve a uma coleta da comunidade algo que está sobrando', 'ouça até o fim a lembrança de alguém que vai embora'],
  },
};

/** The same for a month. */
export const universalMonth: Statements<'universalMonth'> = {
  1: { gift: ['à sua volta todo mundo anda com a cabeça em estreias', 'quase todos por perto querem experimentar um jeito próprio'] },
  2: { gift: ['o mês deixa as pessoas mais dispostas a conversar em dupla', 'os outros pedem por ora mais tempo e mais tato'] },
  3: { gift: ['por estas semanas a praça inteira parece querer falar', 'há cantoria, recado e novidade em cada corredor'] },
  4: { gift: ['as agendas alheias se enchem de prazos e reparos', 'a turma toda parece de mangas dobradas'] },
  5: { gift: ['o pessoal anda com pressa e topa mudar de mesa', 'as notícias correm e ninguém fica muito tempo sentado'] },
  6: { gift: ['os convites do mês cheiram a bolo e a almoço de família', 'quem está perto pensa na casa e pergunta por você'] },
  7: { gift: ['o burburinho diminui e mais gente passeia em silêncio', 'os conhecidos respondem com mais vagar e mais fundo'] },
  8: { gift: ['colegas e vizinhos tratam neste mês de resultados', 'nas mesas ao lado se discute quem decide o quê'] },
  9: { gift: ['por toda parte alguém está encaixotando ou agradecendo', 'a saudade anda solta e muitos se dispõem a perdoar'] },
};

/** The same for a day. */
export const universalDay: Statements<'universalDay'> = {
  1: { gift: ['o dia desperta em quase todos a vontade de ir na frente', 'muita mão se levanta antes do fim da pergunta'] },
  2: { gift: ['muita gente atravessa o dia à espera de um gesto gentil', 'as pessoas andam em pares e falam mais baixo'] },
  3: { gift: ['o dia põe assunto até na boca dos calados', 'a cidade está com cara de recreio'] },
  4: { gift: ['filas, listas e carimbos marcam o passo da cidade', 'cada pessoa à volta cuida do seu canto com afinco'] },
  5: { gift: ['um vento de sábado entra até nos escritórios', 'meio mundo troca de caminho sem motivo aparente'] },
  6: { gift: ['os telefonemas do dia são para saber se todos chegaram bem', 'as cozinhas acendem cedo e as visitas demoram'] },
  7: { gift: ['há no dia uma pausa que cada qual preenche como sabe', 'os olhares se perdem na janela do ônibus'] },
  8: { gift: ['as conversas do dia vão logo ao que interessa', 'há pressa em decidir e firmeza nos apertos de mão'] },
  9: { gift: ['o dia amolece durezas e favorece pedidos de desculpa', 'gente desconhecida ajuda a carregar sacola'] },
};
