import type { Chart, Methods, NumberResult } from '@1numbers/engine';

export type ChangeReason =
  | 'master_kept_or_not'
  | 'other_sum'
  | 'other_letter_table'
  | 'other_vowels'
  | 'other_spelling'
  | 'other_rule'
  | 'gone'
  | 'arrived';

/** One number that another choice shows otherwise. Null stands for a number that is not there. */
export type Change = {
  readonly kind: 'numbers' | 'cycles';
  readonly id: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly reason: ChangeReason;
};

export type ChartDiff = { readonly changes: readonly Change[]; readonly unchanged: number };

/** What differs between two charts of the same person, number by number, and why. */
export function diffCharts(before: Chart, after: Chart): ChartDiff {
  const [old, fresh] = [shownIn(before), shownIn(after)];
  const ids = [...new Set([...old.keys(), ...fresh.keys()])];
  const changes = ids.flatMap((key): Change[] => {
    const [was, is] = [old.get(key) ?? null, fresh.get(key) ?? null];
    if (was?.display === is?.display) return [];
    const [kind, id] = key.split(':') as ['numbers' | 'cycles', string];
    return [{ kind, id, before: was?.display ?? null, after: is?.display ?? null, reason: reasonOf(was, is, before, after) }];
  });
  return { changes, unchanged: ids.length - changes.length };
}

type Shown = { readonly display: string; readonly result: NumberResult | null };

const VOWEL_OPTIONS = ['yRule', 'wRule', 'letterOverrides'] as const satisfies readonly (keyof Methods)[];
const SPELLING_OPTIONS = ['hyphen', 'titles', 'diacritics'] as const satisfies readonly (keyof Methods)[];

/** Everything of a chart that shows as a value, by kind and id. */
function shownIn(chart: Chart): ReadonlyMap<string, Shown> {
  const shown = new Map<string, Shown>();
  for (const kind of ['numbers', 'cycles'] as const) {
    for (const [id, entry] of Object.entries(chart[kind] ?? {})) {
      const found = show(entry);
      if (found !== null) shown.set(`${kind}:${id}`, found);
    }
  }
  return shown;
}

function show(entry: unknown): Shown | null {
  if (isResult(entry)) return { display: entry.display, result: entry };
  if (!Array.isArray(entry)) return null;
  const values = entry.map((each: unknown) => (typeof each === 'number' ? each : numberOf(each)));
  return { display: [...new Set(values)].join(', '), result: null };
}

function isResult(entry: unknown): entry is NumberResult {
  return typeof entry === 'object' && entry !== null && 'display' in entry;
}

function numberOf(each: unknown): string {
  const { value, debt, personalYear } = each as { value?: number; debt?: number; personalYear?: number };
  return String(value ?? debt ?? personalYear ?? '');
}

function reasonOf(was: Shown | null, is: Shown | null, before: Chart, after: Chart): ChangeReason {
  if (was === null) return 'arrived';
  if (is === null) return 'gone';
  if (was.result !== null && is.result !== null && was.result.root === is.result.root) {
    return was.result.kind === is.result.kind ? 'other_sum' : 'master_kept_or_not';
  }
  if (before.system !== after.system || before.methods?.table !== after.methods?.table) return 'other_letter_table';
  if (differ(VOWEL_OPTIONS, before, after)) return 'other_vowels';
  return differ(SPELLING_OPTIONS, before, after) ? 'other_spelling' : 'other_rule';
}

function differ(options: readonly (keyof Methods)[], before: Chart, after: Chart): boolean {
  return options.some((option) => JSON.stringify(before.methods?.[option]) !== JSON.stringify(after.methods?.[option]));
}
