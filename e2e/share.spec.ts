import { readFileSync } from 'node:fs';
import { core, expect, nameField, openChart, systemField, test } from './page.ts';

test('a copied link opens the same chart, and its chart stays out of every request', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openChart(page, 'Łukasz Żak', '1990-03-15');
  await systemField(page).selectOption('chaldean');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Link copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(decodeURI(new URL(link).hash)).toBe('#1&name=Łukasz+Żak&born=1990-03-15&system=chaldean');

  const other = await context.newPage();
  const asked: string[] = [];
  other.on('request', (request) => asked.push(request.url()));
  await other.goto(link);
  await expect(nameField(other)).toHaveValue('Łukasz Żak');
  await expect(core(other, 'Life Path').locator('.core-value')).toHaveText('1');
  await expect(systemField(other)).toHaveValue('chaldean');
  expect(asked.filter((url) => /1990|asz|%C5/i.test(new URL(url).pathname + new URL(url).search))).toEqual([]);
});

test('the address carries nothing before somebody asks for a link', async ({ page }) => {
  await openChart(page, 'Łukasz Żak', '1990-03-15');
  expect(new URL(page.url()).hash).toBe('');
});

test('a fragment from elsewhere opens nothing and breaks nothing', async ({ page }) => {
  await page.goto('/#9&name=Ada');
  await expect(nameField(page)).toHaveValue('');
});

test('the way through the page keeps a shared chart in the address', async ({ page }) => {
  await page.goto('/#1&name=Ada&born=1815-12-10');
  await expect(core(page, 'Life Path')).toBeVisible();
  await page.getByRole('navigation').getByRole('link', { name: 'Methods' }).click();
  await expect(page.getByRole('heading', { name: 'Methods' })).toBeInViewport();
  await expect.poll(() => new URL(page.url()).hash).toBe('#1&name=Ada&born=1815-12-10');
});

test('the way through the page marks the part that is being read', async ({ page }) => {
  await openChart(page, 'Ada Lovelace', '1815-12-10');
  const way = page.getByRole('navigation', { name: 'Parts of the chart' });
  await way.getByRole('link', { name: 'Grids' }).click();
  await expect(way.getByRole('link', { name: 'Grids' })).toHaveAttribute('aria-current', 'location');
  await way.getByRole('link', { name: 'Methods' }).click();
  await expect(way.getByRole('link', { name: 'Methods' })).toHaveAttribute('aria-current', 'location');
  await expect(way.getByRole('link', { name: 'Grids' })).not.toHaveAttribute('aria-current');
});

test('the chart is saved as a file that holds request and answer, with the fingerprint that the API gives them', async ({ page }) => {
  await openChart(page, 'Łukasz Żak', '1990-03-15');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as JSON' }).click()]);
  const saved = JSON.parse(readFileSync(await download.path(), 'utf8')) as {
    request: { name: string };
    chart: { numbers: { lifePath: { value: number } }; fingerprint: string };
  };
  expect(saved.request.name).toBe('Łukasz Żak');
  expect(saved.chart.numbers.lifePath.value).toBe(1);
  const overHttp = await page.request.post('/v1/calculate', { data: saved.request });
  expect(saved.chart.fingerprint).toBe((await overHttp.json()).fingerprint);
});
