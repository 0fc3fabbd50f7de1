import type { Digit, DigitCounts } from '@1numbers/engine';
import { fill } from '../fill.ts';
import type { Block } from '../report.ts';
import { listText, type Subject } from '../subject.ts';
import { numberBlock } from './numbers.ts';

const SQUARES = {
  loShu: [
    [4, 9, 2],
    [3, 5, 7],
    [8, 1, 6],
  ],
  birthGrid: [
    [3, 6, 9],
    [2, 5, 8],
    [1, 4, 7],
  ],
  vedic: [
    [3, 1, 9],
    [6, 7, 5],
    [2, 8, 4],
  ],
  psychomatrix: [
    [1, 4, 7],
    [2, 5, 8],
    [3, 6, 9],
  ],
} as const;
type GridName = keyof typeof SQUARES;

/** The four squares drawn, with the lines that are full or empty and what is said of them. */
export function gridsOf(subject: Subject): readonly Block[] {
  const { chart, words, numbers } = subject;
  const grids = chart.grids ?? {};
  const told = (position: 'loShuLine' | 'birthGridArrow', names: Readonly<Record<string, string>>) =>
    numbers
      .filter((number) => number.position === position)
      .map((number) => numberBlock(subject, { ...number, name: `${number.name} · ${names[number.id.split('.')[1] ?? ''] ?? ''}` }, ''));
  const digits = (position: 'gridDigit' | 'psychomatrixDigit', counts: DigitCounts | undefined) =>
    numbers
      .filter((number) => number.position === position)
      .map((number) =>
        numberBlock(subject, { ...number, name: cellText(subject, number.value, counts?.[number.value as Digit] ?? 0) }, ''),
      );
  const drawn = (id: GridName, counts: DigitCounts | undefined, places: Readonly<Record<string, string>> = {}): Block[] =>
    counts === undefined
      ? []
      : [
          { kind: 'heading', text: words.grids[id].name },
          { kind: 'paragraph', text: fill(words.grids[id].about, places) },
          squareOf(subject, id, counts),
        ];
  const lines = (items: readonly { readonly id: string; readonly isFull: boolean }[], names: Readonly<Record<string, string>>): Block[] =>
    ([true, false] as const).flatMap((isFull) => {
      const some = items.filter((item) => item.isFull === isFull).map(({ id }) => names[id] ?? id);
      if (some.length === 0) return [];
      return [
        { kind: 'paragraph' as const, text: fill(isFull ? words.lines.complete : words.lines.empty, { lines: listText(subject, some) }) },
      ];
    });
  const planes = (grids.loShu?.planes ?? []).filter(({ status }) => status !== 'partial');
  return [
    ...drawn('loShu', grids.loShu?.counts),
    ...lines(
      planes.map(({ id, status }) => ({ id, isFull: status === 'complete' })),
      words.loShuLines,
    ),
    ...told('loShuLine', words.loShuLines),
    ...drawn('birthGrid', grids.birthGrid?.counts),
    ...lines(
      (grids.birthGrid?.arrows ?? []).map(({ id, kind }) => ({ id, isFull: kind === 'full' })),
      words.arrows,
    ),
    ...told('birthGridArrow', words.arrows),
    ...drawn('vedic', grids.vedic?.counts),
    ...digits('gridDigit', grids.vedic?.counts),
    ...drawn('psychomatrix', grids.psychomatrix?.counts, {
      numbers: listText(subject, (grids.psychomatrix?.workingNumbers ?? []).map(String)),
    }),
    ...digits('psychomatrixDigit', grids.psychomatrix?.counts),
  ];
}

function squareOf(subject: Subject, id: GridName, counts: DigitCounts): Block {
  const { words } = subject;
  const cells = SQUARES[id].map((row) => row.map((digit) => ({ digit, text: `${digit}`.repeat(counts[`${digit}` as Digit]) })));
  const said = cells.flat().map(({ digit, text }) => cellText(subject, digit, text.length));
  return { kind: 'grid', caption: words.grids[id].name, cells, alt: listText(subject, said) };
}

/** How often a digit stands in a square, in words. */
function cellText({ words }: Subject, digit: number | string, times: number): string {
  return fill(words.cell[(['empty', 'once'] as const)[times] ?? 'has'], { digit, times });
}
