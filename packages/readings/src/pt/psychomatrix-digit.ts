import type { Statements } from '../knowledge.ts';

/** A digit in the Pythagorean square: absent, there once, twice, or more often. */
export const psychomatrixDigit: Statements<'psychomatrixDigit'> = {
  '1.none': {
    gift: ['seu querer é água que acha passagem sem quebrar pedra'],
    shadow: ['a vontade própria tem de ser lembrada antes do sim'],
  },
  '1.one': {
    gift: ['você não briga por mando e prefere que a ideia vença'],
    shadow: ['uma pessoa mais firme pode conduzir você sem consulta'],
  },
  '1.two': {
    gift: ['sua vontade sabe avançar e também sabe recuar'],
    shadow: ['a firmeza depende um pouco do dia e da companhia'],
  },
  '1.many': {
    gift: ['seu caráter aguenta pressão sem mudar de forma'],
    shadow: ['a vontade forte pode passar por cima de um não alheio'],
  },
  '2.none': {
    gift: ['você poupa o próprio calor e dá onde ele faz falta'],
    shadow: ['a animação precisa ser recarregada em boa companhia'],
  },
  '2.one': {
    gift: ['um calor tranquilo acompanha você e não queima ninguém'],
    shadow: ['o pique acaba cedo em festa cheia'],
  },
  '2.two': {
    gift: ['você traz disposição para si e uma sobra para os outros'],
    shadow: ['o ânimo extra pode ir embora com visitas compridas'],
  },
  '2.many': {
    gift: ['seu entusiasmo esquenta a roda inteira'],
    shadow: ['tanta vivacidade pode não deixar ninguém dormir'],
  },
  '3.none': {
    gift: ['você se arranja na desordem e acha o que procura'],
    shadow: ['sentar para estudar pede a você um trato consigo'],
  },
  '3.one': {
    gift: ['sua curiosidade arruma o que interessa e deixa o resto'],
    shadow: ['a vontade de ordem vem em ondas e some na vazante'],
  },
  '3.two': {
    gift: ['entender como as coisas funcionam dá prazer a você'],
    shadow: ['um manual novo pode atrasar o serviço velho'],
  },
  '3.many': {
    gift: ['você quer classificar, testar e compreender tudo o que vê'],
    shadow: ['a precisão pode corrigir um amigo no meio do riso'],
  },
  '4.none': {
    gift: ['você anda leve e não confia tudo à força bruta'],
    shadow: ['estar à vontade na própria pele vem com a prática'],
  },
  '4.one': {
    gift: ['você conhece o seu ritmo e anda dentro dele'],
    shadow: ['o passo dos mais fortes pode puxar você além da conta'],
  },
  '4.two': {
    gift: ['há em você uma base firme que não faz propaganda'],
    shadow: ['a solidez engana e você aceita mais um saco no ombro'],
  },
  '4.many': {
    gift: ['você habita a própria pele como casa bem construída'],
    shadow: ['quem é de rocha pode esquecer que os outros são de barro'],
  },
  '5.none': {
    gift: ['você experimenta primeiro e tira a conclusão depois'],
    shadow: ['o segundo lance do jogo precisa ser pensado de propósito'],
  },
  '5.one': {
    gift: ['seu raciocínio acerta bem em terreno conhecido'],
    shadow: ['a última linha da conta pode ficar sem conferência'],
  },
  '5.two': {
    gift: ['você prevê com calma aonde a conversa vai dar'],
    shadow: ['a previsão certeira pode tirar a graça da surpresa'],
  },
  '5.many': {
    gift: ['você enxerga o fim do novelo já na primeira ponta'],
    shadow: ['saber antes pode deixar você sem paciência com a história'],
  },
  '6.none': {
    gift: ['você pensa a obra e deixa a outros o martelo'],
    shadow: ['o serviço manual só anda com uma boa razão'],
  },
  '6.one': {
    gift: ['suas mãos trabalham bem no que escolheram por gosto'],
    shadow: ['uma tarefa braçal imposta fica semanas encostada'],
  },
  '6.two': {
    gift: ['você une ideia e ofício na mesma bancada'],
    shadow: ['o fazer e o inventar podem brigar pelas suas horas'],
  },
  '6.many': {
    gift: ['o trabalho concreto dá a você raiz e orgulho'],
    shadow: ['mãos que não param podem perder um chamado para a mesa'],
  },
  '7.none': {
    gift: ['você confia no remo e chega por conta própria'],
    shadow: ['deixar a corrente levar um trecho pede coragem'],
  },
  '7.one': {
    gift: ['uma leveza ocasional tira você de becos apertados'],
    shadow: ['a maré boa pode passar com você de costas'],
  },
  '7.two': {
    gift: ['as coisas parecem se ajeitar um pouco à sua passagem'],
    shadow: ['o que vem fácil pode ficar sem acabamento'],
  },
  '7.many': {
    gift: ['você boia onde muitos batem os braços'],
    shadow: ['de tanto seguir a brisa o leme pode enferrujar'],
  },
  '8.none': {
    gift: ['você ajuda por vontade e não por cobrança'],
    shadow: ['o dever costuma passar por você sem cumprimentar'],
  },
  '8.one': {
    gift: ['você cumpre o que é seu sem fazer discurso'],
    shadow: ['o dever com os de fora pode ficar esperando na calçada'],
  },
  '8.two': {
    gift: ['gentileza e compromisso andam em você de passo acertado'],
    shadow: ['o sim por educação pode lotar o seu mês'],
  },
  '8.many': {
    gift: ['sua bondade chega antes do pedido e fica até o fim'],
    shadow: ['a obrigação de todos pode vir dormir na sua casa'],
  },
  '9.none': {
    gift: ['a cabeça limpa recebe cada dia sem arquivo velho'],
    shadow: ['datas e nomes precisam de papel para ficar'],
  },
  '9.one': {
    gift: ['você guarda o que tocou e esquece o que enfeitava'],
    shadow: ['a lembrança falha justo na lista do mercado'],
  },
  '9.two': {
    gift: ['sua mente pega depressa e retém por bastante tempo'],
    shadow: ['a rapidez pode dar por sabido o que só foi ouvido'],
  },
  '9.many': {
    gift: ['a memória devolve a você o detalhe exato'],
    shadow: ['lembrar de tudo inclui as ofensas miúdas'],
  },
};
