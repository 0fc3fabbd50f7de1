import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { ROOT } from '../run.mjs';
import { buildWebIfStale } from '../web.mjs';
import type { Row } from './measure.ts';

const WEB_KB = 125;
const ENGINE_KB = 20;

/** What a browser loads: the JavaScript of the first route, and the engine's chart alone. */
export async function sizeRows(): Promise<Row[]> {
  await buildWebIfStale(process.execPath);
  return [
    kilobytes('web: JavaScript of the first route', firstRoute(), WEB_KB),
    kilobytes('engine: computeChart, minified', await engineBundle(), ENGINE_KB),
  ];
}

function kilobytes(name: string, sources: readonly string[], limit: number): Row {
  const size = sources.reduce((sum, source) => sum + gzipSync(source, { level: 9 }).length, 0) / 1000;
  return { name, figure: `${size.toFixed(1)} KB gzip`, ratio: null, target: `${limit} KB`, met: size <= limit };
}

/** The scripts the page names, and everything these import at once. */
function firstRoute(): string[] {
  const dist = join(ROOT, 'apps', 'web', 'dist');
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  const found = new Map<string, string>();
  const add = (path: string) => {
    if (found.has(path)) return;
    const source = readFileSync(join(dist, path), 'utf8');
    found.set(path, source);
    for (const [, file] of source.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) add(join('assets', file as string));
  };
  for (const [, path] of page.matchAll(/<(?:script|link)[^>]+(?:src|href)="\/([^"]+\.js)"/g)) add(path as string);
  return [...found.values()];
}

async function engineBundle(): Promise<string[]> {
  const bundle = await rolldown({
    input: join(ROOT, 'packages', 'engine', 'src', 'chart.ts'),
    resolve: { conditionNames: ['onenumbers:source', 'import'] },
  });
  const { output } = await bundle.generate({ format: 'es', minify: true });
  return output.map((chunk) => (chunk.type === 'chunk' ? chunk.code : ''));
}
