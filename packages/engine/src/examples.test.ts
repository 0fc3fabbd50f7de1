import { describe, expect, it } from 'vitest';

declare global {
  interface ImportMeta {
    /** Vite's glob import, resolved when the tests are transformed. */
    glob<Module>(pattern: string | readonly string[], options: { eager: true; import?: string; query?: string }): Record<string, Module>;
  }
}

type Module = Readonly<Record<string, unknown>>;
type Example = { readonly file: string; readonly call: string; readonly result: string };

const SOURCES = import.meta.glob<string>(['./**/*.ts', '!./**/*.test.ts'], { eager: true, import: 'default', query: '?raw' });
const MODULES = import.meta.glob<Module>(['./**/*.ts', '!./**/*.test.ts'], { eager: true });
const EXAMPLE = /@example (.+?) \/\/=> (.+?)(?: \*\/)?$/;
const INDEX = MODULES['./index.ts'] as Module;

const EXAMPLES = Object.entries(SOURCES).flatMap(([file, source]) => examplesIn(file, source));

describe('the examples in the doc comments', () => {
  it('are there to be run', () => {
    expect(EXAMPLES.length).toBeGreaterThan(50);
  });

  it('are all written as one line `@example call //=> result`', () => {
    const marked =
      Object.values(SOURCES)
        .join('\n')
        .match(/^.*@example.*$/gm) ?? [];
    expect(marked.filter((line) => !EXAMPLE.test(line))).toEqual([]);
  });

  it.each(EXAMPLES.map((example) => [example.file, example.call, example] as const))('%s: %s', (file, _call, { call, result }) => {
    const scope = { ...everything(), ...INDEX, ...MODULES[file] };
    expect(evaluate(call, scope)).toEqual(evaluate(result, scope));
  });
});

function examplesIn(file: string, source: string): Example[] {
  return source.split('\n').flatMap((line) => {
    const [, call, result] = EXAMPLE.exec(line.trim()) ?? [];
    return call === undefined || result === undefined ? [] : [{ file, call, result }];
  });
}

/** Every export of the engine: an example may use a neighbour's. Its own file and the index come first. */
function everything(): Module {
  return Object.assign({}, ...Object.values(MODULES)) as Module;
}

function evaluate(expression: string, scope: Module): unknown {
  const names = Object.keys(scope);
  return new Function(...names, `return (${expression});`)(...names.map((name) => scope[name]));
}
