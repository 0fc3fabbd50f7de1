import type { Statements } from '../knowledge.ts';

/** How to bring two sides together. */
export const bridge: Statements<'bridge'> = {
  0: {
    shadow: ['sem rio entre as margens dá para esquecer que existe água', 'duas margens coladas dão sono ao barqueiro'],
    practice: ['faça algo bem fora do seu jeito habitual', 'procure uma opinião que discorde da sua com gentileza'],
  },
  1: {
    shadow: ['você espera licença para atravessar o próprio quintal', 'cada parte espera que a outra faça o convite'],
    practice: ['dê você o primeiro aceno, mesmo de longe', 'dê o passo inicial mesmo com a perna bamba'],
  },
  2: {
    shadow: ['suas partes opostas trocam poucas palavras e muitas farpas', 'suas metades conversam com educação e pouca escuta'],
    practice: ['dê razão hoje ao lado que sempre perde', 'ponha no papel um diálogo entre as duas vontades'],
  },
  3: {
    shadow: ['o que você vive e o que conta deixam um vão no meio', 'o que ri por dentro chega sério à calçada'],
    practice: ['conte com humor o que custa confessar', 'ache uma cor ou um som para o que você imagina'],
  },
  4: {
    shadow: ['a falta de constância vai tirando tábuas da passagem', 'entre o desejo e o costume falta uma escada'],
    practice: ['repita todo dia um gesto na direção do que você quer', 'dê ao seu sonho uma hora fixa na semana'],
  },
  5: {
    shadow: ['o receio do diferente deixa cada lado em seu canto', 'a travessia deixa um lado com enjoo e outro com pressa'],
    practice: ['troque de lugar à mesa e olhe dali', 'experimente uma saída em que nenhum dos lados pensou'],
  },
  6: {
    shadow: ['o carinho dado lá fora nem sempre alcança o seu sofá', 'uma margem acusa a outra de descuidar da casa'],
    practice: ['trate sua parte desajeitada como visita querida', 'faça um agrado à parte de você que mais leva bronca'],
  },
  7: {
    shadow: ['pular de um lado a outro poupa o trabalho de entender', 'as duas beiras se afastam toda vez que você para de pensar'],
    practice: ['escreva numa folha o que cada voz sua deseja', 'leve sua contradição para uma caminhada longa'],
  },
  8: {
    shadow: ['suas forças se anulam puxando cordas contrárias', 'um lado quer recibo e o outro nem faz conta'],
    practice: ['ache uma meta que agrade à cabeça e ao peito', 'transforme um ideal numa coisa que se segura na mão'],
  },
  9: {
    shadow: ['olhar só a própria margem deixa a outra em neblina', 'uma beira se agarra e a outra já soltou a corda'],
    practice: ['abra mão de uma ideia velha sobre como você deveria ser', 'faça um favor que agrade às suas duas metades'],
  },
};
