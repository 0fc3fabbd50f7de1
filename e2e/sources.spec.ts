import { core, expect, openChart, test } from './page.ts';

test('a working leads to the page with its rule and its sources, and the chart stays open', async ({ page, context }) => {
  await openChart(page, 'Łukasz Żak', '1990-03-15');
  await page.getByRole('button', { name: 'Show the working: Life Path' }).click();
  const [opened] = await Promise.all([
    context.waitForEvent('page'),
    page
      .getByRole('region', { name: 'Working of Life Path' })
      .getByRole('link', { name: /sources of Life Path/ })
      .click(),
  ]);
  await expect(opened.getByRole('heading', { level: 1, name: 'Life Path' })).toBeVisible();
  await expect(opened.getByRole('heading', { name: 'Sources', exact: true })).toBeVisible();
  await expect(opened.getByRole('link', { name: 'worldnumerology.com' }).first()).toHaveAttribute(
    'href',
    /^https:\/\/worldnumerology\.com/,
  );
  expect(opened.url()).not.toMatch(/Żak|1990/);
  await expect(core(page, 'Life Path')).toBeVisible();
});

test('a term leads to its page too', async ({ page }) => {
  await openChart(page, 'Łukasz Żak', '1990-03-15');
  await page.getByRole('button', { name: 'What is Soul Urge?' }).click();
  await expect(page.getByRole('link', { name: /sources of Soul Urge/ })).toHaveAttribute('href', '/methods/soul-urge.html');
});

test('every source under the page, and every link of the pages on methods, has somewhere to go', async ({ page, request }) => {
  test.slow();
  await page.goto('/');
  const linksOf = () =>
    page.locator('a[href^="/"]').evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  const waiting = await linksOf();
  expect(waiting).toContain('/methods/systems/chaldean.html');
  const seen = new Set<string>(['/docs']);
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const answer = await request.get(path, { headers: { accept: 'text/plain' } });
    expect(answer.status(), path).toBe(200);
    const found = [...(await answer.text()).matchAll(/<a [^>]*href="(\/[^"#]*)/g)].map(([, href]) => href ?? '');
    waiting.push(...found);
  }
  expect(seen.size).toBeGreaterThan(50);
});

test('a page on a method is short of nothing on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of ['/methods/', '/methods/life-path.html', '/methods/systems/custom.html', '/methods/where-sources-differ.html']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(390);
  }
});

test('the playground of the API opens without a complaint in the console', async ({ page }) => {
  test.slow();
  const refused: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) refused.push(response.url());
  });
  await page.goto('/docs');
  await expect(page.getByRole('heading', { name: '1Numbers' }).first()).toBeVisible();
  expect((await page.request.get('/favicon.ico')).status()).toBe(200);
  expect(refused).toEqual([]);
});

test('the words of the head are those of the product', async ({ page, request }) => {
  await page.goto('/');
  await expect(page).toHaveTitle('1Numbers – numerology with every step shown');
  const text = await (await request.get('/')).text();
  expect(text).toContain('<meta name="description" content="Type a name and a birth date');
  expect(text).not.toContain('{{');
});
