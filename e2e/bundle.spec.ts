import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, openChart, test } from './page.ts';

const FIRST_ROUTE_BYTES = 125_000;
const VECTORS = new URL('../packages/engine/vectors/', import.meta.url);

type Expected = Readonly<Record<string, unknown>>;
type Vector = {
  readonly id: string;
  readonly request: object;
  readonly expect?: Expected;
  readonly expectError?: { readonly code: string };
};
type WorkOut = (request: object, today: string, chosenDay: boolean) => { chart: unknown; problems: readonly { code: string }[] };

test('the first route asks for at most 125 KB of JavaScript, compressed', async ({ page }) => {
  const scripts: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.body());
  });
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  const sizes = (await Promise.all(scripts)).map((script) => gzipSync(script).length);
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(FIRST_ROUTE_BYTES);
});

test('the bundle in the browser agrees with every vector', async ({ page }) => {
  const script = page.waitForResponse((response) => /\/assets\/engine-[^/]+\.js$/.test(response.url()));
  await openChart(page, 'Ada', '1815-12-10');
  const vectors = readVectors();
  const found = await page.evaluate(answer, { url: (await script).url(), vectors });
  for (const [index, { id, expect: expected, expectError }] of vectors.entries()) {
    if (expectError === undefined) expect(found[index], id).toEqual(expected);
    else expect(found[index], id).toBe(expectError.code);
  }
});

/** Runs in the page: the members of each chart at the expected paths, or the code of its first problem. */
async function answer({ url, vectors }: { url: string; vectors: readonly Vector[] }): Promise<unknown[]> {
  const { workOut } = (await import(url)) as { workOut: WorkOut };
  return vectors.map(({ request, expect: expected, expectError }) => {
    const { chart, problems } = workOut(request, '9999-12-31', true);
    if (expectError !== undefined) return problems[0]?.code;
    return Object.fromEntries(Object.keys(expected ?? {}).map((path) => [path, memberAt(chart, path)]));
  });

  function memberAt(chart: unknown, path: string): unknown {
    const keys = path.startsWith('missing.') ? ['missing', path.slice('missing.'.length)] : path.split('.');
    return keys.reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>> | null | undefined)?.[key], chart);
  }
}

function readVectors(): readonly Vector[] {
  const files = readdirSync(VECTORS, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.json') && file !== 'disagreements.json',
  );
  return files.flatMap((file) => JSON.parse(readFileSync(new URL(file, VECTORS), 'utf8')) as Vector[]);
}
