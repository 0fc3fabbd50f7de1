/** A letter as it can stand alone: a mark on a dotted circle, a letter written from right to left fenced so that the line keeps its order. */
export function shownLetter(letter: string): string {
  if (/^\p{M}/u.test(letter)) return `\u25CC${letter}`;
  return RIGHT_TO_LEFT.test(letter) ? `${letter}\u200E` : letter;
}

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}]/u;
