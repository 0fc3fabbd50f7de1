import type { LetterStep } from '@1numbers/engine';
import { fill } from '../fill.ts';
import type { Block } from '../report.ts';
import type { Subject } from '../subject.ts';

/** The letters of the name with their values, and how often each value occurs; nothing where no name was counted. */
export function nameGrid({ chart, words }: Subject): readonly Block[] {
  const { name, numbers = {} } = chart;
  const parts = (numbers.expression?.steps ?? []).flatMap((step) => (step.code === 'letters' ? [step] : []));
  if (!name || parts.length === 0) return [];
  const hasVowels = parts.some(({ letters }) => letters.some(({ why }) => why !== 'no_vowels_declared'));
  const { letters: said, table } = words;
  const blocks: Block[] = [
    {
      kind: 'letters',
      caption: fill(said.caption, { name: name.original }),
      parts: parts.map(({ text, letters }) => ({
        text,
        letters: letters.map(({ letter, value, role }: LetterStep) => ({ letter, value, role: hasVowels ? role : null })),
      })),
      vowels: said.vowels,
      consonants: said.consonants,
    },
  ];
  if (!hasVowels) blocks.push({ kind: 'note', text: said.noVowels });
  if (numbers.inclusion) {
    const counts = Object.entries(numbers.inclusion);
    blocks.push({
      kind: 'table',
      caption: said.inclusion,
      head: [table.digit, ...counts.map(([digit]) => digit)],
      rows: [[table.times, ...counts.map(([, count]) => `${count}`)]],
      widths: [3, ...counts.map(() => 1)],
      main: null,
    });
  }
  return blocks;
}
