import { compareSystems, computeChart, coreNumbers } from '@1numbers/engine';
import { count, interleaved, type Row, rateOf } from './measure.ts';

/** One thing to time: `run` does it for the `index`-th person; `target` is what it must reach a second. */
type EngineCase = { readonly name: string; readonly run: (index: number) => unknown; readonly target: number };

/** The engine on one core, each row against adding up the letters alone. */
export async function engineRows(): Promise<Row[]> {
  const runs = [(index: number) => lettersOnly(at(NAMES, index)), ...CASES.map(({ run }) => run)];
  const [reference = 0, ...rates] = await interleaved(
    7,
    runs.map((run) => () => rateOf(run, 150)),
  );
  console.log(`Reference of the engine: adding up 20 letters, ${count(reference)}/s`);
  return CASES.map(({ name, target }, index) => {
    const rate = rates[index] ?? 0;
    return { name, figure: `${count(rate)}/s`, ratio: rate / reference, target: `${count(target)}/s`, met: rate >= target };
  });
}

const PEOPLE = 1024;
const FIRST = ['Thomas', 'Mary', 'Robert', 'Linda', 'Martin', 'Julia', 'Victor', 'Helena'];
const MIDDLE = ['Johan', 'Anna', 'Ed', 'Louise', 'Lee', 'Marie', 'Karl', 'Ruth'];
const LAST = ['Hancock', 'Lovelace', 'Bishop', 'Marsden', 'Okafor', 'Novak', 'Silva', 'Wong'];

/** Names of 20 letters in two or three words, all different, and dates of the twentieth century. */
const NAMES = Array.from({ length: PEOPLE }, (_, index) => {
  const words = [FIRST[index % 8], MIDDLE[(index >> 3) % 8], LAST[(index >> 6) % 8]].join(' ');
  const padding = 'abcdefghijklmnopqrst'.repeat(2).slice(index % 20);
  return words.replaceAll(' ', '').length > 20 ? words.slice(0, 22) : words + padding.slice(0, 20 - words.replaceAll(' ', '').length);
});
const FOLDED = NAMES.map((name) => name.replaceAll('a', 'á').replaceAll('o', 'ø'));
const DATES = Array.from({ length: PEOPLE }, (_, index) => {
  const pad = (part: number) => String(part).padStart(2, '0');
  return `19${pad(index % 100)}-${pad(1 + (index % 12))}-${pad(1 + ((index * 7) % 28))}`;
});
const AS_OF = '2026-01-01';

const at = (list: readonly string[], index: number) => list[index % PEOPLE] as string;

/** What the arithmetic alone costs: one pass over the letters with everything else left out. The measure of the other rows. */
function lettersOnly(name: string): number {
  let sum = 0;
  for (let index = 0; index < name.length; index += 1) {
    const place = (name.charCodeAt(index) | 32) - 97;
    if (place >= 0) sum += (place % 9) + 1;
  }
  return sum;
}

const CASES: readonly EngineCase[] = [
  { name: 'four core numbers, 20 ASCII letters', run: (index) => coreNumbers(at(NAMES, index), at(DATES, index)), target: 3_000_000 },
  { name: 'four core numbers, names to normalise', run: (index) => coreNumbers(at(FOLDED, index), at(DATES, index)), target: 500_000 },
  {
    name: 'whole chart without steps',
    run: (index) => computeChart({ name: at(NAMES, index), birthDate: at(DATES, index), asOf: AS_OF }),
    target: 250_000,
  },
  {
    name: 'whole chart with steps',
    run: (index) => computeChart({ name: at(NAMES, index), birthDate: at(DATES, index), asOf: AS_OF, explain: true }),
    target: 100_000,
  },
  {
    name: 'five systems side by side',
    run: (index) => compareSystems({ name: at(NAMES, index), birthDate: at(DATES, index), variants: [] }),
    target: 50_000,
  },
];
