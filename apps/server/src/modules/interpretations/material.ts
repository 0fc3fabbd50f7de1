import type { Subject } from './subject.ts';

/** A number that a model may speak of: what it is, how it came about, and what the knowledge base says of it. */
export type Fact = {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  /** The steps of its reduction, and the ages and years of a stretch of life. */
  readonly working: Working;
  readonly passages: readonly string[];
};
type Working = { readonly [Field in (typeof WORKING)[number]]?: unknown };

/** No letter of a name and no digit of a birth date is among these. */
const WORKING = ['total', 'chain', 'kind', 'karmicDebt', 'startAge', 'endAge', 'startYear', 'endYear'] as const;
const MAX_PASSAGES = 5;

/** The numbers that the composed reading rests on, each once. */
export function factsOf({ material, computed }: Pick<Subject, 'material' | 'computed'>): readonly Fact[] {
  const sentences = material.sections.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.sentences));
  const grounds = new Map(sentences.flatMap(({ restsOn }) => restsOn.map((ground) => [ground.id, ground])));
  return [...grounds.values()].map((ground) => ({
    ...ground,
    working: workingOf(computed, ground.id),
    passages: sentences
      .filter(({ restsOn }) => restsOn.some(({ id }) => id === ground.id))
      .map(({ text }) => text)
      .slice(0, MAX_PASSAGES),
  }));
}

/** What the chart holds under an id: `lifePath`, `pinnacles.1`. */
function workingOf(computed: unknown, id: string): Working {
  const { numbers, cycles } = computed as { readonly numbers?: object; readonly cycles?: object };
  const found = id.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | null | undefined)?.[key], {
    ...numbers,
    ...cycles,
  });
  if (typeof found !== 'object' || found === null) return {};
  return Object.fromEntries(
    WORKING.filter((field) => (found as Working)[field] != null).map((field) => [field, (found as Working)[field]]),
  );
}
