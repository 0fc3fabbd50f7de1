import { describe, expect, it } from 'vitest';
import { FACETS, type Knowledge, POSITIONS, type Position } from './knowledge.ts';
import { LANGUAGES, loadLanguage } from './languages.ts';
import type { PastWords } from './past-words.ts';

const known = await Promise.all(
  LANGUAGES.map(async (id) => {
    const { knowledge, longer, past } = await loadLanguage(id);
    return [id, knowledge, longer, past] as const;
  }),
);

/** The letters, the parts of a name and what lies outside the main numbers are told from fewer sides. */
const SIX_SIDED = [
  ...['lifePath', 'expression', 'soulUrge', 'personality', 'birthday', 'maturity', 'attitude', 'destiny'],
  ...['personalYear', 'personalMonth', 'personalDay', 'pinnacle', 'challenge', 'period', 'essence'],
  ...['karmicDebt', 'karmicLesson', 'hiddenPassion', 'subconsciousSelf', 'balance', 'bridge'],
  ...['plane', 'loShuLine', 'birthGridArrow', 'compound', 'moolank', 'bhagyank', 'pair'],
] as readonly Position[];

it('looks at a number from six sides in every place that says something of a person, a time or two people', () => {
  for (const position of SIX_SIDED) expect([...POSITIONS[position].facets].sort(), position).toEqual([...FACETS].sort());
});

describe.each(known)('what %s says of the numbers', (language, knowledge, longer, past) => {
  const all = [...statementsOf(knowledge), ...(longer === undefined ? [] : statementsOf(longer)), ...pastOf(past)];

  it(`covers every key of every position from every side${language === 'en' ? ', in two ways at least' : ''}`, () => {
    const least = language === 'en' ? 2 : 1;
    const missing = Object.entries(POSITIONS).flatMap(([position, { keys, facets }]) =>
      keys.flatMap((key: string) =>
        facets
          .filter((facet) => (at(knowledge, position as Position, key)[facet]?.length ?? 0) < least)
          .map((facet) => `${position}.${key}.${facet}`),
      ),
    );
    expect(missing).toEqual([]);
  });

  it.runIf(language === 'en')('says everything at two lengths: in 14 words at most, and in 14 to 24', () => {
    const words = ({ text }: Said) => text.split(' ').length;
    expect([...statementsOf(knowledge)].filter((said) => words(said) > 14)).toEqual([]);
    const fuller = [...statementsOf(longer ?? knowledge)];
    expect(fuller.filter((said) => words(said) < 14 || words(said) > 24)).toEqual([]);
    expect(new Set(fuller.map(({ place }) => place))).toEqual(new Set([...statementsOf(knowledge)].map(({ place }) => place)));
  });

  it('tells every stretch of life that is over, as often as one life can hold its number: a Pinnacle 9 and a Challenge 0 three times', () => {
    const times = { 'past.pinnacle.9': 3, 'past.challenge.0': 3 } as Readonly<Record<string, number>>;
    const missing = (['pinnacle', 'period', 'challenge'] as const).flatMap((position) =>
      POSITIONS[position].keys
        .map((key) => `past.${position}.${key}`)
        .filter((key) => all.filter(({ id }) => id.startsWith(`${key}.`)).length < (times[key] ?? 2)),
    );
    expect(missing).toEqual([]);
  });

  it('says nothing twice', () => {
    const seen = new Map<string, string>();
    const twice = all.filter(({ id, text }) => {
      const before = seen.get(text.toLowerCase());
      seen.set(text.toLowerCase(), id);
      return before !== undefined;
    });
    expect(twice).toEqual([]);
  });

  it('gives statements that can stand alone or beside another: no mark at the end, no line break, no space too many', () => {
    expect(all.filter(({ text }) => !/\S$/u.test(text) || /[.!?;:,…。！？；：，।؟؛،]$|[\n\t]| {2}|^\s|[0-9]/u.test(text))).toEqual([]);
  });
});

type Said = { readonly place: string; readonly id: string; readonly text: string };

function* statementsOf(knowledge: Knowledge): Generator<Said> {
  for (const [position, { keys, facets }] of Object.entries(POSITIONS))
    for (const key of keys)
      for (const facet of facets)
        for (const [variant, text] of (at(knowledge, position as Position, key)[facet] ?? []).entries())
          yield { place: `${position}.${key}.${facet}`, id: `${position}.${key}.${facet}.${variant}`, text };
}

function pastOf(past: PastWords): readonly Said[] {
  return Object.entries(past).flatMap(([position, keys]) =>
    Object.entries(keys).flatMap(([key, facets]) =>
      Object.entries(facets as Readonly<Record<string, readonly string[]>>).flatMap(([facet, texts]) =>
        texts.map((text, variant) => ({
          place: `past.${position}.${key}.${facet}`,
          id: `past.${position}.${key}.${facet}.${variant}`,
          text,
        })),
      ),
    ),
  );
}

function at(knowledge: Knowledge, position: Position, key: string): Readonly<Record<string, readonly string[] | undefined>> {
  return (knowledge[position] as Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> | undefined)?.[key] ?? {};
}
