import type { Statements } from '../knowledge.ts';

/** How to bring two sides together. */
export const bridge: Statements<'bridge'> = {
  0: {
    shadow: ['sem rio entre as margens dá para esquecer que existe água'],
    practice: ['faça algo bem fora do seu jeito habitual'],
  },
  1: {
    shadow: ['você espera licença para atravessar o próprio quintal'],
    practice: ['seja de você o primeiro gesto de aproximação'],
  },
  2: {
    shadow: ['suas partes opostas trocam poucas palavras e muitas farpas'],
    practice: ['dê razão hoje ao lado que sempre perde'],
  },
  3: {
    shadow: ['entre o que você vive e o que conta sobra um vão'],
    practice: ['diga com humor o que custa dizer a sério'],
  },
  4: {
    shadow: ['faltam tábuas na passarela por falta de constância'],
    practice: ['repita todo dia um gesto na direção do que você quer'],
  },
  5: {
    shadow: ['o receio do diferente deixa cada lado em seu canto'],
    practice: ['troque de lugar à mesa e olhe dali'],
  },
  6: {
    shadow: ['o carinho dado lá fora nem sempre chega ao seu sofá'],
    practice: ['trate sua parte desajeitada como visita querida'],
  },
  7: {
    shadow: ['pular de um lado a outro poupa o trabalho de entender'],
    practice: ['escreva numa folha o que cada voz sua deseja'],
  },
  8: {
    shadow: ['suas forças se anulam puxando cordas contrárias'],
    practice: ['ache uma meta que agrade à cabeça e ao peito'],
  },
  9: {
    shadow: ['olhar só a própria margem deixa a outra em neblina'],
    practice: ['abra mão de uma ideia velha sobre como você deveria ser'],
  },
};
