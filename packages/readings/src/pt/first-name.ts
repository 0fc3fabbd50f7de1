import type { Statements } from '../knowledge.ts';

/** How the name by which people are called sounds to those who call it. */
export const firstName: Statements<'firstName'> = {
  1: {
    gift: ['quem chama por você espera uma resposta firme e costuma ouvi-la', 'de perto se nota em você uma prontidão que anima a casa'],
    shadow: ['seu alô soa às vezes como o de quem já está de saída'],
  },
  2: {
    gift: ['seu jeito de atender deixa o outro à vontade para falar', 'quem convive com você aprende a falar mais baixo'],
    shadow: ['de tão macio o seu tom pode sumir no meio da turma'],
  },
  3: {
    gift: ['quem grita por você no portão já vai sorrindo', 'seu recado na geladeira costuma vir com desenho'],
    shadow: ['esperam graça de você até nas manhãs de cara amassada'],
  },
  4: {
    gift: ['no dia a dia é você quem lembra onde ficou o guarda-chuva', 'os de casa acertam o relógio pela sua chegada'],
    shadow: ['os íntimos ouvem de você mais horários que carinhos'],
  },
  5: {
    gift: ['conviver com você é nunca saber o que vem depois do café', 'seu telefone toca para o convite que ninguém mais aceitaria'],
    shadow: ['chamar por você nem sempre garante que alguém apareça'],
  },
  6: {
    gift: ['os vizinhos tocam a sua campainha sem olhar as horas', 'num aperto caseiro todo mundo grita por você'],
    shadow: ['seu zelo de todo dia pode soar como sermão de cozinha'],
  },
  7: {
    gift: ['em casa respeitam a sua caneca, a sua poltrona e o seu silêncio', 'poucas pessoas conhecem a graça seca que você tem de perto'],
    shadow: ['os mais chegados nem sempre sabem se podem entrar'],
  },
  8: {
    gift: ['é por você que chamam quando alguma coisa empaca', 'no cotidiano a sua palavra encerra muita dúvida'],
    shadow: ['o tom de comando escapa até no pedido do sal'],
  },
  9: {
    gift: ['apelidos carinhosos nascem com facilidade em torno de você', 'a criançada da família pede a você histórias de longe'],
    shadow: ['tanta gente conta com o seu abraço que os de casa pegam senha'],
  },
};
