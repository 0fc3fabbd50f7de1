import type { Statements } from '../knowledge.ts';

/** The first letter of the name: how one begins and meets what stands in the way. */
export const cornerstone: Statements<'cornerstone'> = {
  1: {
    gift: ['você arranca de uma vez e faz do obstáculo uma largada', 'o primeiro gesto sai de você sem pedir ensaio'],
    shadow: ['o muro leva uma cabeçada antes de alguém notar o portão'],
  },
  2: {
    gift: ['você começa sondando o terreno e contorna o obstáculo com jeito', 'alguém ao lado transforma em você o receio em passo'],
    shadow: ['um empecilho pequeno faz a sua partida esperar companhia'],
  },
  3: {
    gift: ['seus começos têm cantoria e a dificuldade vira caso para contar', 'um trocadilho seu quebra o gelo de qualquer estreia'],
    shadow: ['a animação da largada costuma subestimar a subida'],
  },
  4: {
    gift: ['você parte com mapa, lanche e uma corda para o aperto', 'você assenta a base antes de sonhar com o telhado'],
    shadow: ['os preparativos podem tomar o dia inteiro da viagem'],
  },
  5: {
    gift: ['um bloqueio no trajeto faz você inventar outra rota', 'o desconhecido põe ritmo nas suas primeiras horas'],
    shadow: ['o gosto de partir leva você com metade da bagagem'],
  },
  6: {
    gift: ['você só zarpa depois de ver que todos têm lugar no barco', 'seus começos nascem da vontade de servir a alguém'],
    shadow: ['o tropeço de um companheiro pode adiar a sua saída'],
  },
  7: {
    gift: ['você examina o bloco antes de empurrar e acha o ponto certo', 'uma pergunta certeira destranca para você a porta emperrada'],
    shadow: ['a partida fica em estudo enquanto a maré vai baixando'],
  },
  8: {
    gift: ['uma parede no caminho só aumenta a força do seu braço', 'você calcula a empreitada já no primeiro olhar'],
    shadow: ['o impulso da entrada às vezes racha o batente'],
  },
  9: {
    gift: ['você faz a picada pensando em quem virá depois', 'um propósito largo dá fôlego aos seus primeiros passos'],
    shadow: ['um final mal resolvido segura a sua perna na partida'],
  },
};

/** The last letter of the name: how one finishes and lets go. */
export const capstone: Statements<'capstone'> = {
  1: {
    gift: ['você dá o último passo com a mesma garra do início', 'a conclusão leva a sua marca sem precisar de placa'],
    shadow: ['o fim de um trabalho já encontra você na estreia do seguinte'],
  },
  2: {
    gift: ['você encerra com cuidado e ninguém sai de mãos vazias', 'você ata os fios soltos para que todos fiquem bem'],
    shadow: ['uma despedida sua pode durar três visitas'],
  },
  3: {
    gift: ['seus finais têm brinde, foto e uma boa frase', 'um fecho seu faz a plateia querer mais'],
    shadow: ['o último trecho perde a graça e espera a festa passar'],
  },
  4: {
    gift: ['você só guarda a ferramenta com a última porca apertada', 'o que você entrega dispensa conserto no dia seguinte'],
    shadow: ['o acabamento se alonga por medo de soltar'],
  },
  5: {
    gift: ['você solta o que acabou com leveza de quem vira a página', 'um fim abre em você mais curiosidade que saudade'],
    shadow: ['os últimos metros aborrecem e a fuga parece intervalo'],
  },
  6: {
    gift: ['você deixa tudo limpo para quem chega depois', 'você se despede com comida pronta e bilhete'],
    shadow: ['largar o que você criou tem gosto de abandono'],
  },
  7: {
    gift: ['você acaba em silêncio e só então entende o que fez', 'o balanço que você faz depois vale por um curso'],
    shadow: ['uma revisão puxa outra e o fim se afasta'],
  },
  8: {
    gift: ['você presta contas, entrega a chave e segue adiante', 'a linha de chegada tira de você um último arranque'],
    shadow: ['um resultado sem vitória demora a ganhar o seu aceite'],
  },
  9: {
    gift: ['você sabe a hora de apagar a luz e agradecer', 'você devolve o que recebeu e ainda soma um presente'],
    shadow: ['o adeus sai tão solene que pesa em quem só dizia até logo'],
  },
};

/** The first vowel of the name: what the heart does before anyone sees. */
export const firstVowel: Statements<'firstVowel'> = {
  1: {
    gift: ['antes de qualquer palavra algo em você já disse eu vou', 'um não e um sim nascem claros no fundo de você'],
    shadow: ['o coração dispara na frente e nem espera o recado acabar'],
  },
  2: {
    gift: ['seu impulso imediato é chegar mais perto de quem está ali', 'seu peito se afina depressa com a voz que ouve'],
    shadow: ['um olhar duro já encolhe você por dentro'],
  },
  3: {
    gift: ['um riso nasce no fundo do peito antes de chegar ao rosto', 'a imaginação se acende em cores e a razão vem depois'],
    shadow: ['o sentimento vira fala e mal foi sentido'],
  },
  4: {
    gift: ['seu íntimo procura de saída um apoio para o pé', 'uma calma de pedra se senta em você logo de início'],
    shadow: ['o peito passa a tranca antes de saber quem bateu'],
  },
  5: {
    gift: ['uma cócega de curiosidade chega antes de todo juízo', 'o corpo se vira para o novo antes de você decidir'],
    shadow: ['por dentro você já partiu enquanto o rosto ainda escuta'],
  },
  6: {
    gift: ['a pergunta se falta algo a alguém surge em você antes de tudo', 'um calor de abraço sobe em você sem chamado'],
    shadow: ['a culpa acorda em você sem que haja motivo'],
  },
  7: {
    gift: ['você se recolhe um instante e escuta o que ficou no ar', 'a novidade deixa em você o eco de uma boa pergunta'],
    shadow: ['uma nuvem de dúvida passa antes que saia o sim'],
  },
  8: {
    gift: ['uma coragem seca se levanta em você sem fazer alarde', 'seu íntimo mede o desafio e aceita o tamanho'],
    shadow: ['seu coração ergue a guarda e só depois a mão'],
  },
  9: {
    gift: ['sua compaixão acende antes de conhecer o nome do outro', 'você sente pelo outro um pouco antes que por si'],
    shadow: ['a tristeza de um estranho entra em você sem fazer escala'],
  },
};
