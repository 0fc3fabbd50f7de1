import type { LetterStep, NumberResult, Step } from '@1numbers/engine';
import { ingredients, steps as stepWords } from '@1numbers/locales';
import type { Screen } from '../terminal/screen.ts';
import { wrapAfter } from '../terminal/text.ts';
import { cli, fill } from '../words.ts';
import { nameOf } from './names-of.ts';
import { chainText, displayOf } from './number-text.ts';

/** The whole working of a number: one numbered line for every step, and the result. */
export function workingOf(number: NumberResult, width: number, screen: Screen): string[] {
  const lines = (number.steps ?? []).flatMap((step, index) => wrapAfter(`${index + 1}. `.padStart(4), stepText(step, screen), width));
  const chain = chainText(number.chain);
  const result = `    ${cli.explain.result}: ${displayOf(number, screen)}${chain === '' ? '' : screen.paint.faint(`  ${chain}`)}`;
  return [...(lines.length > 0 ? lines : [`    ${screen.paint.faint(cli.explain.noSteps)}`]), result];
}

function stepText(step: Step, screen: Screen): string {
  const strong = (value: number) => screen.paint.number(String(value));
  switch (step.code) {
    case 'letters':
      return lettersText(step, screen);
    case 'take':
      return fill(stepWords.take, { ingredient: ingredientName(step.of), value: strong(step.value) });
    case 'digit_sum':
      return `${fill(stepWords.digit_sum, { from: step.from })}: ${step.digits.join(' + ')} = ${strong(step.to)}`;
    case 'keep_master':
      return fill(stepWords.keep_master, { value: screen.paint.master(String(step.value)) });
    case 'add':
      return `${stepWords.add}: ${step.terms.join(' + ')} = ${strong(step.total)}`;
    case 'subtract':
      return `${stepWords.subtract}: ${step.from} − ${step.by} = ${strong(step.total)}`;
  }
}

/** `The letters of Thomas: O 6 + A 1 = 7`; the letters that do not count are not written. */
function lettersText({ text, letters, total }: Extract<Step, { code: 'letters' }>, screen: Screen): string {
  const counted = letters.filter((letter) => letter.counted);
  const terms = counted.length === 0 ? cli.chart.none : counted.map((letter) => letterText(letter, screen)).join(' + ');
  return `${fill(stepWords.letters, { text })}: ${terms} = ${screen.paint.number(String(total))}`;
}

/** A letter and its value stay on one line: the space between them does not break. */
function letterText({ letter, value, role }: LetterStep, { paint }: Screen): string {
  return `${letter}\u00A0${(role === 'vowel' ? paint.vowel : paint.consonant)(String(value))}`;
}

function ingredientName(of: Extract<Step, { code: 'take' }>['of']): string {
  if (of.startsWith('number:')) return nameOf(of.slice('number:'.length));
  return Object.hasOwn(ingredients, of) ? ingredients[of as keyof typeof ingredients] : of;
}
