import type { Statements } from '../knowledge.ts';

/** The temper that the day gives. */
export const moolank: Statements<'moolank'> = {
  1: {
    gift: ['seu temperamento aquece e ilumina quem está em volta', 'há em você um galo que acorda a casa com gosto'],
    shadow: ['o brilho espera plateia e estranha a sombra', 'uma pitada de altivez pode salgar a generosidade'],
  },
  2: {
    gift: ['o humor sensível pega o clima da sala no ar', 'uma natureza de maré vai e volta com doçura'],
    shadow: ['o sentimento muda de rota sem aviso', 'o ânimo dos outros entra no seu sem bater'],
  },
  3: {
    gift: ['um bom senso de mestre acompanha a sua conversa', 'você tem o jeito de quem ensina rindo'],
    shadow: ['o gosto de ensinar pode virar sermão', 'a certeza de ter razão alonga seus discursos'],
  },
  4: {
    gift: ['você vira a coisa do avesso e acha o truque', 'seu pensamento anda de lado e descobre caminho novo'],
    shadow: ['ser do contra pode levar você a brigas inúteis', 'o prazer da réplica afasta quem queria bem'],
  },
  5: {
    gift: ['sua cabeça rápida troca ideias como quem troca figurinha', 'um natural ágil faz de você amizade em toda esquina'],
    shadow: ['os nervos ligeiros cansam de tudo antes do fim', 'uma ideia borboleteia enquanto a anterior ainda espera'],
  },
  6: {
    gift: ['o gosto pelo belo e pelo agradável suaviza seu trato', 'seu temperamento prefere a reconciliação à vitória'],
    shadow: ['o conforto pode adiar conversas necessárias', 'as coisas bonitas atrasam às vezes as úteis'],
  },
  7: {
    gift: ['um ar de peregrino leva você para além do óbvio', 'seu gênio sonha à parte e fareja o invisível'],
    shadow: ['o desapego pode soar como porta fechada', 'a melancolia serve às vezes de desculpa para a ausência'],
  },
  8: {
    gift: ['sua natureza lenta e firme atravessa os anos de seca', 'corre em você o sangue paciente de quem dura'],
    shadow: ['a seriedade pode cobrar pedágio da alegria', 'a gravidade põe um saco no seu ombro logo cedo'],
  },
  9: {
    gift: ['um fogo valente faz você defender os menores', 'seu caráter se inflama depressa pelos que ama'],
    shadow: ['o pavio curto queima antes de saber o motivo', 'uma faísca basta às vezes para subir o tom'],
  },
};
