import type { Statements } from '../knowledge.ts';

/** The knack of the day of birth. */
export const birthday: Statements<'birthday'> = {
  1: {
    gift: ['você acha a primeira frase onde outros travam'],
    shadow: ['esperar a vez exige de você um esforço de atleta'],
    practice: ['puxe hoje a conversa que todos vêm evitando'],
  },
  2: {
    gift: ['você ouve as pausas tão bem quanto as palavras'],
    shadow: ['um comentário torto pode estragar seu lanche da tarde'],
    practice: ['diga não a um favor que não cabe na sua semana'],
  },
  3: {
    gift: ['em sua boca até a lista de compras tem graça'],
    shadow: ['a sobremesa de uma ideia atrai mais do que o arroz com feijão'],
    practice: ['escreva uma quadrinha para a porta da geladeira'],
  },
  4: {
    gift: ['você acha o parafuso solto antes que a mesa balance'],
    shadow: ['mexer no seu horário é como mexer na sua panela'],
    practice: ['arrume uma gaveta só e pare por aí'],
  },
  5: {
    gift: ['você se orienta em cidade nova como no seu bairro'],
    shadow: ['o manual de instruções acaba sempre embaixo da cama'],
    practice: ['desça um ponto antes e termine o trajeto a pé'],
  },
  6: {
    gift: ['você sabe de que chá cada pessoa gosta'],
    shadow: ['ver a toalha torta pode distrair você da visita'],
    practice: ['leve flores ou pão fresco para a sua própria mesa'],
  },
  7: {
    gift: ['você lê nas entrelinhas como quem lê um cartaz'],
    shadow: ['seu quarto fechado deixa às vezes gente querida do lado de fora'],
    practice: ['conte a um amigo o que você descobriu sobre algo à toa'],
  },
  8: {
    gift: ['você sente o valor de uma coisa pelo peso na mão'],
    shadow: ['delegar parece a você emprestar a escova de dentes'],
    practice: ['pague um café a quem faz seu dia andar sem aparecer'],
  },
  9: {
    gift: ['você se despede sem deixar porta batendo'],
    shadow: ['a causa distante ganha às vezes do aniversário na família'],
    practice: ['separe três livros seus para outras estantes'],
  },
  10: {
    gift: ['você recomeça a segunda como se fosse uma página limpa'],
    shadow: ['ficar nos bastidores dá a você uma vontade danada de subir'],
    practice: ['comece uma tarefa parada e faça só o pedaço inicial'],
  },
  11: {
    gift: ['sua intuição chega antes do relatório'],
    shadow: ['um dia agitado continua tocando em você até tarde'],
    practice: ['feche os olhos no ônibus por um trecho e só respire'],
  },
  12: {
    gift: ['você junta pessoas e palavras como quem faz colcha'],
    shadow: ['seu encanto às vezes promete três coisas na mesma noite'],
    practice: ['mande a alguém uma fotografia com uma legenda sua'],
  },
  13: {
    gift: ['suas mãos dão jeito no que já ia para o lixo'],
    shadow: ['um trabalho sem fim vira desculpa para não dançar'],
    practice: ['faça um bolo simples e divida ainda morno'],
  },
  14: {
    gift: ['você muda de plano sem derramar o café'],
    shadow: ['a variedade demais deixa a sua mala sem fecho'],
    practice: ['escolha um único programa para o sábado e fique nele'],
  },
  15: {
    gift: ['você embeleza um canto com quase nada'],
    shadow: ['agradar o grupo inteiro consome a sua tarde'],
    practice: ['pendure na parede algo que você guardava enrolado'],
  },
  16: {
    gift: ['você percebe a rachadura fina antes da parede ceder'],
    shadow: ['o orgulho calado pode deixar você sem a segunda fatia'],
    practice: ['faça uma pergunta simples sobre algo que todos parecem saber'],
  },
  17: {
    gift: ['você enxerga longe e ainda confere o troco'],
    shadow: ['a ambição marca reunião no seu horário de almoço'],
    practice: ['planeje por meia hora algo que só renda alegria'],
  },
  18: {
    gift: ['você acalma uma discussão mostrando a rua inteira'],
    shadow: ['o conselho sobre o mundo sai mais fácil que o pedido de ajuda'],
    practice: ['ofereça carona ou companhia a quem mora no seu caminho'],
  },
  19: {
    gift: ['você aguenta firme com um assobio e um plano próprio'],
    shadow: ['aceitar um empurrão parece a você perder a corrida'],
    practice: ['divida com alguém o guarda-chuva e a conversa'],
  },
  20: {
    gift: ['você nota a cadeira vazia e chama quem está em pé'],
    shadow: ['sua decisão espera um aceno que pode não vir'],
    practice: ['escolha o restaurante sem fazer enquete'],
  },
  21: {
    gift: ['você improvisa um discurso com um guardanapo na mão'],
    shadow: ['a conversa boa engole a hora do compromisso'],
    practice: ['leia uma história para alguém com vozes diferentes'],
  },
  22: {
    gift: ['você desenha no ar e já pergunta quem traz a escada'],
    shadow: ['tarefas de formiga irritam quem pensa em pontes'],
    practice: ['termine hoje uma coisa tão pequena que ninguém note'],
  },
  23: {
    gift: ['você troca de assunto e de sotaque com a mesma leveza'],
    shadow: ['a pressa em responder pula o fim da pergunta'],
    practice: ['converse com alguém de um ofício que você desconhece'],
  },
  24: {
    gift: ['você transforma visita em família até a sobremesa'],
    shadow: ['o zelo pelos seus pode apertar como abraço demorado'],
    practice: ['telefone para um parente sem dar nenhum conselho'],
  },
  25: {
    gift: ['você acerta o palpite e depois acha o argumento'],
    shadow: ['a autocrítica revisa você como professor severo'],
    practice: ['passe um fim de tarde perto da água ou de árvores'],
  },
  26: {
    gift: ['você faz crescer o que entregam pela metade'],
    shadow: ['o trabalho fica com as horas que eram do sofá'],
    practice: ['dê uma coisa boa de presente sem ocasião'],
  },
  27: {
    gift: ['você reúne gente diferente em torno de um fogo só'],
    shadow: ['guardar tudo para si deixa seu mapa sem testemunhas'],
    practice: ['assista a um filme de um país que você não conhece'],
  },
  28: {
    gift: ['você lidera com bom humor e mangas dobradas'],
    shadow: ['uma vitória que ninguém viu parece a você meia vitória'],
    practice: ['ajude alguém a brilhar e fique na última fila'],
  },
  29: {
    gift: ['uma palavra sua acende lâmpada em cabeça alheia'],
    shadow: ['seu humor sobe e desce como elevador de prédio antigo'],
    practice: ['escreva num papel o que sente antes de responder'],
  },
  30: {
    gift: ['você deixa leve até a assembleia do prédio'],
    shadow: ['o gosto pelo palco esquece às vezes de arrumar as cadeiras'],
    practice: ['termine uma conversa com uma pergunta de verdade'],
  },
  31: {
    gift: ['você inventa um sistema caseiro que funciona por anos'],
    shadow: ['a teimosia segura o martelo mesmo com o prego torto'],
    practice: ['peça a outra pessoa que mostre o jeito dela'],
  },
};
