import { describe, expect, it } from 'vitest';
import { checkDocument, findMachinePaths } from './check-docs.mjs';

const FILES = new Set(['README.md', 'docs/architecture.md', 'docs/images/chart.png', 'packages/engine/src/reduce.ts']);

describe('the check of the documents', () => {
  it.each([
    'See `packages/engine/src/reduce.ts` and `reduce.ts`.',
    'The folder `packages/engine/` and `packages/engine/src`.',
    '[how](docs/architecture.md#rooms), ![chart](docs/images/chart.png), [web](https://example.org/a.md), [here](#top)',
    'Built into `apps/cli/dist/main.js`; a pattern `*.service.ts`; a name `1.0.0`.',
    '```sh\nnode packages/engine/src/reduce.ts\n```',
  ])('accepts %s', (text) => {
    expect(checkDocument('README.md', text, FILES)).toEqual([]);
  });

  it.each([
    ['See `packages/engine/src/gone.ts`.', 'README.md names packages/engine/src/gone.ts, which does not exist'],
    ['See `gone.ts`.', 'README.md names gone.ts, which does not exist'],
    ['The folder `packages/gone/src`.', 'README.md names packages/gone/src, which does not exist'],
    ['[how](docs/gone.md)', 'README.md links to docs/gone.md, which does not exist'],
    ['```sh\nnode packages/engine/gone.ts\n```', 'README.md names packages/engine/gone.ts, which does not exist'],
  ])('refuses %s', (text, message) => {
    expect(checkDocument('README.md', text, FILES)).toEqual([message]);
  });

  it('follows a link from the folder of the document', () => {
    expect(checkDocument('docs/architecture.md', '[chart](images/chart.png), [start](../README.md)', FILES)).toEqual([]);
  });

  it('finds the folders of one machine and leaves addresses alone', () => {
    const folder = ['', 'home', 'ann', 'project'].join('/');
    expect(findMachinePaths('a.md', `cd ${folder}`)).toEqual([`a.md mentions ${folder}, a path of one machine`]);
    expect(findMachinePaths('a.md', 'GET /v1/systems and /healthz')).toEqual([]);
  });
});
