import type { Statements } from '../knowledge.ts';

/** What this month is good for. */
export const personalMonth: Statements<'personalMonth'> = {
  1: {
    gift: ['abre-se com gosto aquilo que esperava na prateleira', 'uma folha em branco aparece nestas semanas à sua frente'],
    shadow: ['começar várias frentes juntas pode gastar seu fôlego', 'a vontade de mandar pode apagar uma boa ideia ao lado'],
    practice: ['marque na agenda o dia de um começo e cumpra', 'ponha na rua ainda nesta semana a primeira versão'],
  },
  2: {
    gift: ['nestas semanas uma boa escuta adianta mais que um empurrão', 'os dias andam melhor de braço dado'],
    shadow: ['pequenas mágoas crescem no silêncio do mês', 'você pode reler uma mensagem curta procurando veneno'],
    practice: ['combine um passeio a dois sem assunto marcado', 'repita com suas palavras o que ouviu antes de responder'],
  },
  3: {
    gift: ['o tom é de conversa na calçada', 'as ideias chegam em turma e trazem petisco'],
    shadow: ['a agenda social pode engolir o que era importante', 'o principal pode evaporar entre um encontro e outro'],
    practice: ['publique, conte ou mostre uma coisa sua', 'ligue para a pessoa que sempre faz você rir'],
  },
  4: {
    gift: ['aquilo que range pede óleo e alguma paciência', 'um pouco por dia levanta agora uma boa parede'],
    shadow: ['a rotina pesa mais se não houver uma pausa', 'as miudezas pedem fila e tomam a manhã'],
    practice: ['faça uma lista curta de consertos e risque dois', 'resolva antes do almoço um papel que espera carimbo'],
  },
  5: {
    gift: ['convém deixar buracos na agenda para o imprevisto', 'o desvio destas semanas tem vista melhor que a estrada'],
    shadow: ['as distrações brilham mais que de costume', 'meio café esfria em cada mesa por onde você passa'],
    practice: ['almoce num lugar novo e repare nos cheiros', 'mude um horário, um prato ou um trajeto'],
  },
  6: {
    gift: ['tudo gira em torno da mesa e de quem se senta nela', 'cuidar do ninho dá resultado que se pode ver'],
    shadow: ['os favores podem se acumular como louça na pia', 'o carinho pode escorregar para a vigilância'],
    practice: ['resolva uma pendência de casa com música alta', 'leve um pouco de beleza ao canto mais esquecido da casa'],
  },
  7: {
    gift: ['nestas semanas o estudo e o repouso rendem juntos', 'uma noite calma esclarece aquilo que andava turvo'],
    shadow: ['você pode ler frieza onde há só distância', 'seu sumiço pode preocupar quem espera notícia'],
    practice: ['passe uma noite sem tela e com um bom livro', 'avise a alguém querido o dia em que você volta a aparecer'],
  },
  8: {
    gift: ['decisões claras acham agora bom apoio', 'os assuntos de peso chegam logo à mesa'],
    shadow: ['a cobrança interna pode subir de tom', 'a ambição pode puxar o cobertor da noite'],
    practice: ['revise um combinado e diga o que precisa mudar', 'peça uma opinião sincera sobre um plano com números'],
  },
  9: {
    gift: ['varrer, devolver e concluir deixam a casa clara', 'o que vinha pela metade acha agora seu final'],
    shadow: ['a nostalgia pode prender você no álbum antigo', 'um cansaço passageiro pode se vestir de verdade'],
    practice: ['devolva algo emprestado com um bilhete', 'esvazie a caixa de mensagens que você evita'],
  },
};
