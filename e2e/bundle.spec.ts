import { gzipSync } from 'node:zlib';
import { keysOf, listCases } from '@1numbers/engine/vectors';
import { expect, openChart, test } from './page.ts';

const FIRST_ROUTE_BYTES = 125_000;

/** A request, and the places to look at in its chart, as member names and positions. */
type Asked = { readonly request: object; readonly places: readonly (readonly string[])[] };
type Found = { readonly members: readonly unknown[]; readonly code: string | undefined };
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

test('the page and what it loads come as Brotli to who reads it', async ({ page, request }) => {
  const asked: string[] = [];
  page.on('request', (each) => {
    if (['document', 'script', 'stylesheet'].includes(each.resourceType())) asked.push(each.url());
  });
  await page.goto('/');
  await expect(page.getByLabel('Full name at birth')).toBeVisible();
  expect(asked.length).toBeGreaterThan(3);
  for (const url of asked) {
    const headers = (await request.get(url, { headers: { 'accept-encoding': 'br' } })).headers();
    expect([headers['content-encoding'], headers.vary], url).toEqual(['br', 'accept-encoding']);
  }
});

test('the bundle in the browser agrees with every vector that asks for a chart', async ({ page }) => {
  const script = page.waitForResponse((response) => /\/assets\/engine-[^/]+\.js$/.test(response.url()));
  await openChart(page, 'Ada', '1815-12-10');
  const cases = listCases().filter(({ asks }) => asks === 'chart');
  const asked = cases.map(({ request, expect: expected }) => ({ request, places: Object.keys(expected ?? {}).map(keysOf) }));
  const found = await page.evaluate(answer, { url: (await script).url(), asked });
  for (const [index, { id, expect: expected, expectError }] of cases.entries()) {
    if (expectError === undefined) expect(found[index]?.members, id).toEqual(Object.values(expected));
    else expect(found[index]?.code, id).toBe(expectError.code);
  }
});

/** Runs in the page: the members of each chart at the places looked at, and the code of its first problem. */
async function answer({ url, asked }: { url: string; asked: readonly Asked[] }): Promise<Found[]> {
  const { workOut } = (await import(url)) as { workOut: WorkOut };
  const memberAt = (chart: unknown, keys: readonly string[]) =>
    keys.reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>> | null | undefined)?.[key], chart);
  return asked.map(({ request, places }) => {
    const { chart, problems } = workOut(request, '9999-12-31', true);
    return { members: places.map((keys) => memberAt(chart, keys)), code: problems[0]?.code };
  });
}
