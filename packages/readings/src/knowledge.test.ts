import { describe, expect, it } from 'vitest';
import { type Knowledge, POSITIONS, type Position } from './knowledge.ts';
import { LANGUAGES } from './languages.ts';

const known = await Promise.all(
  LANGUAGES.map(async (id) => {
    const { knowledge } = (await import(`./${id}/index.ts`)) as { knowledge: Knowledge };
    return [id, knowledge] as const;
  }),
);

describe.each(known)('what %s says of the numbers', (_language, knowledge) => {
  const all = [...statementsOf(knowledge)];

  it('covers every key of every position from every side', () => {
    const missing = Object.entries(POSITIONS).flatMap(([position, { keys, facets }]) =>
      keys.flatMap((key: string) =>
        facets
          .filter((facet) => (at(knowledge, position as Position, key)[facet]?.length ?? 0) === 0)
          .map((facet) => `${position}.${key}.${facet}`),
      ),
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

type Said = { readonly id: string; readonly text: string };

function* statementsOf(knowledge: Knowledge): Generator<Said> {
  for (const [position, { keys, facets }] of Object.entries(POSITIONS))
    for (const key of keys)
      for (const facet of facets)
        for (const [variant, text] of (at(knowledge, position as Position, key)[facet] ?? []).entries())
          yield { id: `${position}.${key}.${facet}.${variant}`, text };
}

function at(knowledge: Knowledge, position: Position, key: string): Readonly<Record<string, readonly string[] | undefined>> {
  return (knowledge[position] as Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> | undefined)?.[key] ?? {};
}
