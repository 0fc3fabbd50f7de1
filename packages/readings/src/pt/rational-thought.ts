import type { Statements } from '../knowledge.ts';

/** How a person reasons and thinks something through. */
export const rationalThought: Statements<'rationalThought'> = {
  1: {
    gift: ['você vai direto ao ponto e dispensa rodeios', 'você corta o supérfluo e fica com o argumento que importa'],
    shadow: ['a conclusão apressada pode fechar a questão cedo demais'],
  },
  2: {
    gift: ['você compara tudo, como quem pesa duas frutas na feira', 'opiniões opostas ajudam você a ver uma terceira'],
    shadow: ['cada argumento contrário faz a sua balança oscilar de novo'],
  },
  3: {
    gift: ['uma dúvida se desfaz assim que você a explica em voz alta', 'um desenho no guardanapo resolve para você meia discussão'],
    shadow: ['a melhor anedota pode ganhar da melhor prova'],
  },
  4: {
    gift: ['você avança por etapas e sabe mostrar cada uma delas', 'seu juízo confia em lista, prova e repetição'],
    shadow: ['um dado fora da tabela emperra a conta inteira'],
  },
  5: {
    gift: ['sua cabeça testa várias saídas ao mesmo tempo', 'a experiência pesa no seu juízo mais que o parecer alheio'],
    shadow: ['a hipótese mais nova toma o lugar da que faltava conferir'],
  },
  6: {
    gift: ['na sua lógica entra também quem vai arcar com a decisão', 'o bom senso caseiro pesa em todas as suas contas'],
    shadow: ['o receio de magoar pode amaciar uma conclusão certa'],
  },
  7: {
    gift: ['você desce até o fundo de uma questão e volta com outra melhor', 'uma noite de silêncio ordena os seus argumentos'],
    shadow: ['a análise pode render tanto que a decisão perde o prazo'],
  },
  8: {
    gift: ['custo, prazo e efeito entram cedo no seu cálculo', 'você pergunta o que funciona e descarta o resto'],
    shadow: ['aquilo que não se mede acaba fora das suas contas'],
  },
  9: {
    gift: ['você parte do conjunto e depois acha o lugar do detalhe', 'exemplos de longe iluminam para você o caso de perto'],
    shadow: ['o panorama pode se abrir tanto que o próximo passo some'],
  },
};
