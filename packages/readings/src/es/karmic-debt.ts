import type { Statements } from '../knowledge.ts';

/** Work and shortcuts, freedom and measure, pride and rebuilding, standing alone and asking. */
export const karmicDebt: Statements<'karmicDebt'> = {
  13: {
    shadow: ['los atajos suelen devolverte al punto de partida'],
    gift: ['una tarea hecha de principio a fin te da suelo firme'],
    practice: ['termina hoy el trabajo que dejaste a la mitad'],
  },
  14: {
    shadow: ['la libertad sin medida puede acabar mandando sobre ti'],
    gift: ['la moderación elegida te da más aire que el impulso'],
    practice: ['ponle límite a un gusto y respétalo hasta el fin de semana'],
  },
  16: {
    shadow: ['el orgullo levanta torres que un soplo puede inclinar'],
    gift: ['de los muros caídos sabes hacer una casa más sencilla'],
    practice: ['pide perdón por algo pequeño sin añadir excusas'],
  },
  19: {
    shadow: ['no pedir nada a nadie puede dejarte lejos del fuego'],
    gift: ['tu fuerza madura una vez que aprende a apoyarse'],
    practice: ['pide un favor concreto a una persona concreta'],
  },
};
