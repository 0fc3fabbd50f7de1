import type { Statements } from '../knowledge.ts';

/** How steady a person is when things go wrong. */
export const subconsciousSelf: Statements<'subconsciousSelf'> = {
  1: {
    gift: ['uma mão amiga devolve rápido o chão aos seus pés'],
    shadow: ['um susto repentino pode deixar você sem saber onde mexer'],
  },
  2: {
    gift: ['perto de alguém sereno você reencontra o fio'],
    shadow: ['em plena ventania você procura um braço antes da saída'],
  },
  3: {
    gift: ['um plano curto escrito na geladeira segura você nos apertos'],
    shadow: ['a urgência espalha você como papel no ventilador'],
  },
  4: {
    gift: ['apertos conhecidos encontram em você boa resistência'],
    shadow: ['um problema fora do manual trava você por um tempo'],
  },
  5: {
    gift: ['um pouco de movimento põe você de pé depois do baque'],
    shadow: ['na confusão suas decisões trocam de roupa várias vezes'],
  },
  6: {
    gift: ['diante do contratempo você pensa logo em proteger os outros'],
    shadow: ['a vontade de salvar tudo deixa faltar mãos'],
  },
  7: {
    gift: ['nas horas difíceis você acha um canto calmo por dentro'],
    shadow: ['sob pressão você se fecha e leva a chave junto'],
  },
  8: {
    gift: ['seu pulso fica firme enquanto outros correm pelo corredor'],
    shadow: ['sua eficiência na crise pode soar meio seca'],
  },
  9: {
    gift: ['poucas tempestades tiram você do prumo'],
    shadow: ['tanta calma pode parecer gelo a quem está chorando'],
  },
};
