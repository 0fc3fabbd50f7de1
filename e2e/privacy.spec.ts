import { expect, openChart, systemField, test } from './page.ts';

test('no request carries what was typed', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) =>
    asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ''} ${JSON.stringify(request.headers())}`),
  );
  await openChart(page, 'Zbigniewa Quarkowska', '1987-06-05');
  await systemField(page).selectOption('indian');
  await page.getByLabel('Life Path method').selectOption('digits');
  await page.waitForLoadState('networkidle');
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((request) => /zbigniewa|quarkowska|1987|06-05/i.test(request))).toEqual([]);
  expect(asked.filter((request) => !request.startsWith('GET '))).toEqual([]);
});

test('nothing at all is asked for once the chart is there', async ({ page }) => {
  await openChart(page, 'Ada Lovelace', '1815-12-10');
  // The words of the reading come last.
  await expect(page.getByRole('heading', { name: 'Who you are' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.getByLabel('Full name at birth').fill('Ada King');
  await systemField(page).selectOption('chaldean');
  await page.waitForTimeout(1000);
  expect(asked).toEqual([]);
});

test('the browser keeps nothing of the person but the list that the page shows, and nothing at all once that is switched off', async ({
  page,
  context,
}) => {
  const kept = () => page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  await openChart(page, 'Ada Lovelace', '1815-12-10');
  await page.getByRole('link', { name: 'What is kept', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Open the chart of Ada Lovelace' })).toBeVisible();
  expect(await kept()).toMatch(/^\[\{"recent-charts":"\[[^\]]*Ada Lovelace[^\]]*\]"\},\{\}\]$/);

  await page.getByLabel('Keep the charts I make on this device').uncheck();
  await expect(page.getByText('No chart is kept on this device.')).toBeVisible();
  expect(await kept()).toBe('[{"recent-charts":"off"},{}]');
  await page.getByRole('link', { name: 'To the calculator', exact: true }).click();
  await page.getByLabel('Full name at birth').fill('Ada King');
  await page.getByRole('link', { name: 'What is kept', exact: true }).click();
  await expect(page.getByText('No chart is kept on this device.')).toBeVisible();
  expect(await kept()).toBe('[{"recent-charts":"off"},{}]');
  expect(await context.cookies()).toEqual([]);
});
