import type { Statements } from '../knowledge.ts';

/** The temper that the day gives. */
export const moolank: Statements<'moolank'> = {
  1: {
    gift: ['seu temperamento aquece e ilumina quem está em volta'],
    shadow: ['o brilho espera plateia e estranha a sombra'],
  },
  2: {
    gift: ['o humor sensível pega o clima da sala no ar'],
    shadow: ['a maré do sentimento muda a rota sem aviso'],
  },
  3: {
    gift: ['um bom senso de mestre acompanha a sua conversa'],
    shadow: ['o gosto de ensinar pode virar sermão'],
  },
  4: {
    gift: ['você vira a coisa do avesso e acha o truque'],
    shadow: ['ser do contra pode levar você a brigas inúteis'],
  },
  5: {
    gift: ['sua cabeça rápida troca ideias como quem troca figurinha'],
    shadow: ['os nervos ligeiros cansam de tudo antes do fim'],
  },
  6: {
    gift: ['o gosto pelo belo e pelo agradável suaviza seu trato'],
    shadow: ['o conforto pode adiar conversas necessárias'],
  },
  7: {
    gift: ['um ar de peregrino leva você para além do óbvio'],
    shadow: ['o desapego pode soar como porta fechada'],
  },
  8: {
    gift: ['sua natureza lenta e firme atravessa os anos de seca'],
    shadow: ['a seriedade pode cobrar pedágio da alegria'],
  },
  9: {
    gift: ['um fogo valente faz você defender os menores'],
    shadow: ['o pavio curto queima antes de saber o motivo'],
  },
};
