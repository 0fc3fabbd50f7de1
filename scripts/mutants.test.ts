import { describe, expect, it } from 'vitest';
import { mutantsOf, withMutantAndGuards } from './mutants.mjs';

const changes = (source: string): string[] => mutantsOf('a.ts', source).map(({ from, to }) => `${from} -> ${to}`);

describe('the mutants of a source', () => {
  it('move every boundary, flip every sum and change every number', () => {
    expect(changes('const a = b > 9 ? b + 1 : 0;')).toEqual([
      'b > 9 -> true',
      'b > 9 -> false',
      '> -> >=',
      '> -> <=',
      '9 -> 10',
      '9 -> 8',
      '+ -> -',
      '1 -> 2',
      '1 -> 0',
      '0 -> 1',
    ]);
  });

  it('take early returns and calls out', () => {
    expect(changes('function f(a) { if (a) return a; g(a); return null; }')).toEqual([
      'a -> true',
      'a -> false',
      'a -> undefined',
      'g(a); -> ;',
      'null -> undefined',
    ]);
  });

  it('leave imports, types and property names alone', () => {
    expect(changes("import { a } from './a.ts';\ntype B = 1 | 2;\nconst c: 'x' = { key: d } as const;")).toEqual([]);
  });

  it('know the line they are on', () => {
    expect(mutantsOf('a.ts', 'let a;\n  a = -b;\n').map(({ line, text, from }) => [line, text, from])).toEqual([
      [2, 'a = -b;', 'a = -b;'],
      [2, 'a = -b;', '-'],
    ]);
  });

  it('throw instead of running for ever', () => {
    const source =
      'let turns = 0;\nfor (let a = 1; a < 3; a += 1) for (const b of [1, 2]) while (turns < a * b) turns += 1;\nreturn turns;';
    const body = `${source}`.replace('return turns;', 'globalThis.__result = turns;');
    const run = (text: string): unknown => new Function(`${text}\nreturn globalThis.__result;`)();
    expect(run(withMutantAndGuards('a.ts', body, null))).toBe(4);
    const endless = mutantsOf('a.ts', body).find(({ from, to }) => from === '+=' && to === '-=');
    expect(() => run(withMutantAndGuards('a.ts', body, endless ?? null))).toThrow('the loop does not end');
  });
});
