import type { Chart, LetterStep, NumberResult, Step } from '@1numbers/engine';
import { letterReasons } from '@1numbers/locales';
import type { Screen } from '../terminal/screen.ts';
import { innerWidth } from '../terminal/section.ts';
import { padEnd, widthOf, wrapAfter } from '../terminal/text.ts';
import { cli, fill } from '../words.ts';
import { shownLetter } from './shown-letter.ts';

type LettersStep = Extract<Step, { code: 'letters' }>;

/** The name with the values of the vowels above its letters and those of the consonants below, a sum under each part, and notes on Y and W. */
export function nameGrid(chart: Chart, screen: Screen): string[] {
  const parts = letterParts(chart);
  if (parts.length === 0) return [];
  return [...gridRows(parts, screen), ...letterNotes(parts, screen)];
}

/** The counted letters of every part of the birth name, with their roles where the system has roles. */
export function letterParts(chart: Chart): readonly LettersStep[] {
  const { soulUrge, personality, expression } = chart.numbers ?? {};
  const found = [expression, soulUrge, personality].map(lettersOf).find((steps) => steps.length > 0);
  return found ?? [];
}

function lettersOf(number: NumberResult | null | undefined): LettersStep[] {
  return (number?.steps ?? []).filter((step) => step.code === 'letters');
}

/** What is drawn of a part on one line; a part that is too wide goes on in the next. */
type Run = { readonly letters: readonly LetterStep[]; readonly sum: string };

function gridRows(parts: readonly LettersStep[], screen: Screen): string[] {
  const { paint } = screen;
  const cell =
    1 +
    Math.max(...parts.flatMap((part) => part.letters.flatMap((step) => [widthOf(shownLetter(step.letter)), String(step.value).length])));
  const hasRoles = parts.some((part) => part.letters.some((step) => step.role !== null));
  const labels = hasRoles ? [cli.chart.vowels, '', cli.chart.consonants, cli.chart.sum] : ['', '', cli.chart.values, cli.chart.sum];
  const labelWidth = 2 + Math.max(...labels.map(widthOf));
  return runRows(parts, Math.floor((innerWidth(screen) - labelWidth) / cell)).flatMap((runs, index) => {
    const draw = (text: (step: LetterStep) => string) =>
      runs.map((run) => run.letters.map((step) => padEnd(text(step), cell)).join('')).join(' '.repeat(cell));
    const lines = [
      draw((step) => (step.role === 'vowel' ? paint.vowel(String(step.value)) : '')),
      draw((step) => paint.strong(shownLetter(step.letter))),
      draw((step) => (step.role === 'vowel' ? '' : paint.consonant(String(step.value)))),
      runs.map((run) => padEnd(paint.faint(run.sum), run.letters.length * cell)).join(' '.repeat(cell)),
    ];
    const labelled = lines.map((line, row) => (padEnd(paint.faint(labels[row] ?? ''), labelWidth) + line).trimEnd());
    return [...(index === 0 ? [] : ['']), ...(hasRoles ? labelled : labelled.slice(1))];
  });
}

/** Fills lines of `perLine` cells with parts, one empty cell between them. */
function runRows(parts: readonly LettersStep[], perLine: number): Run[][] {
  const rows: Run[][] = [];
  let used = 0;
  for (const part of parts) {
    for (let start = 0; start < part.letters.length; start += perLine) {
      const letters = part.letters.slice(start, start + perLine);
      const isLast = start + perLine >= part.letters.length;
      const run = { letters, sum: isLast ? fitSum(part) : '' };
      const row = rows.at(-1);
      if (row !== undefined && used + 1 + letters.length <= perLine) {
        row.push(run);
        used += 1 + letters.length;
      } else {
        rows.push([run]);
        used = letters.length;
      }
    }
  }
  return rows;
}

function fitSum(part: LettersStep): string {
  return String(part.letters.reduce((sum, step) => sum + step.value, 0));
}

function letterNotes(parts: readonly LettersStep[], screen: Screen): string[] {
  const { paint } = screen;
  return parts
    .flatMap((part) => part.letters)
    .filter((step) => step.ambiguous === true || step.why === 'override' || NOTED.test(step.why))
    .flatMap((step) => {
      const note = fill(cli.chart.letterNote, { index: step.index, letter: step.letter, why: letterReasons[step.why] });
      const other = fill(cli.chart.letterAmbiguous, { index: step.index, other: step.role === 'vowel' ? 'consonant' : 'vowel' });
      const lines = wrapAfter('· ', step.ambiguous === true ? `${note} ${other}` : note, innerWidth(screen));
      return lines.map(paint.faint);
    });
}

/** Rules that weigh a letter's surroundings; a fixed role needs no words. */
const NOTED = /^[yw]_(?!fixed|consonant)/;
