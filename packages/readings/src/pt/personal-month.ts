import type { Statements } from '../knowledge.ts';

/** What this month is good for. */
export const personalMonth: Statements<'personalMonth'> = {
  1: {
    gift: ['o mês favorece abrir aquilo que esperava na prateleira'],
    shadow: ['começar várias frentes juntas pode gastar seu fôlego'],
    practice: ['marque na agenda o dia de um começo e cumpra'],
  },
  2: {
    gift: ['nestas semanas uma boa escuta adianta mais que um empurrão'],
    shadow: ['pequenas mágoas crescem no silêncio do mês'],
    practice: ['combine um passeio a dois sem assunto marcado'],
  },
  3: {
    gift: ['o mês tem tom de conversa na calçada'],
    shadow: ['a agenda social pode engolir o que era importante'],
    practice: ['publique, conte ou mostre uma coisa sua'],
  },
  4: {
    gift: ['é um bom mês para arrumar o que range'],
    shadow: ['a rotina pesa mais se não houver uma pausa'],
    practice: ['faça uma lista curta de consertos e risque dois'],
  },
  5: {
    gift: ['convém deixar buracos na agenda para o imprevisto'],
    shadow: ['as distrações brilham mais que de costume'],
    practice: ['almoce num lugar novo e repare nos cheiros'],
  },
  6: {
    gift: ['o mês gira em torno da mesa e de quem se senta nela'],
    shadow: ['os favores podem se acumular como louça na pia'],
    practice: ['resolva uma pendência de casa com música alta'],
  },
  7: {
    gift: ['nestas semanas o estudo e o repouso rendem juntos'],
    shadow: ['você pode ler frieza onde há só distância'],
    practice: ['passe uma noite sem tela e com um bom livro'],
  },
  8: {
    gift: ['o mês apoia decisões claras sobre o que está em jogo'],
    shadow: ['a cobrança interna pode subir de tom'],
    practice: ['revise um combinado e diga o que precisa mudar'],
  },
  9: {
    gift: ['é um mês de varrer, devolver e concluir'],
    shadow: ['a nostalgia pode prender você no álbum antigo'],
    practice: ['devolva algo emprestado com um bilhete'],
  },
};
