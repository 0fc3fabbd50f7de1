import { expectAccessible } from './axe.ts';
import { core, dateField, expect, nameField, openChart, systemField, test } from './page.ts';

test.describe('axe finds nothing, light or dark', () => {
  // axe looks at every element of a long page; on a busy machine that takes its time.
  test.slow();

  test('on the empty page', async ({ page }) => {
    await page.goto('/');
    await expectAccessible(page);
  });

  test('on a chart with a working and a change open', async ({ page }) => {
    await openChart(page, 'Dr Mary Yvonne O’Connor', '1992-11-13');
    await page.getByRole('button', { name: 'Show the working: Soul Urge' }).click();
    await page.getByRole('button', { name: 'Show the working: Maturity' }).click();
    await page.getByText('More about this person').click();
    await page.getByLabel('Life Path method').selectOption('digits');
    await expect(page.getByRole('complementary', { name: 'What changed' })).toBeVisible();
    await expectAccessible(page);
  });

  test('in the editor of one’s own system, with errors', async ({ page }) => {
    await openChart(page, 'Abba', '1990-03-15');
    await systemField(page).selectOption({ label: 'Your own system…' });
    const editor = page.getByRole('dialog', { name: 'Your own system' });
    await expect(editor).toBeVisible();
    await expectAccessible(page);
    await editor.getByLabel('Begin with').selectOption({ label: 'Brazilian' });
    await editor.getByRole('button', { name: 'Take over' }).click();
    await editor.getByLabel('Value of B').fill('10');
    await editor.getByLabel('Name', { exact: true }).fill('1');
    await expect(editor).toContainText('2 things to mend');
    await expectAccessible(page);
  });

  test('on a page about a method', async ({ page }) => {
    await page.goto('/methods/life-path.html');
    await expectAccessible(page);
  });

  test('on a form with errors', async ({ page }) => {
    await page.goto('/');
    await nameField(page).fill('שרה');
    await dateField(page).fill('2023-02-29');
    await expect(page.getByRole('button', { name: 'Use Hebrew' })).toBeVisible();
    await expectAccessible(page);
  });
});

test('the keyboard alone gets from the first key to a working', { tag: '@keyboard' }, async ({ page }) => {
  await page.goto('/');
  await page.bringToFront();
  // A person presses the first key once there is something to see.
  await expect(nameField(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the chart' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Sign in' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: /^Colours/ })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(nameField(page)).toBeFocused();
  await page.keyboard.type('Łukasz Żak');
  await page.keyboard.press('Tab');
  await expect(dateField(page)).toBeFocused();
  await page.keyboard.type('19900315');
  const open = page.getByRole('button', { name: 'Show the working: Life Path' });
  await expect(open).toBeVisible();
  for (let presses = 0; presses < 40 && !(await open.evaluate((button) => button === document.activeElement)); presses += 1) {
    await page.keyboard.press('Tab');
  }
  await expect(open).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Working of Life Path' })).toContainText('3 + 6 + 1 = 10');
});

test('who listens is told the core numbers once the typing rests', async ({ page }) => {
  await openChart(page, 'Łukasz Żak', '1990-03-15');
  await expect(page.getByRole('status').filter({ hasText: 'Chart worked out' })).toHaveText(
    /Life Path 1, Expression 2, Soul Urge 5, Personality 6, Birthday 6/,
  );
});

test('a chosen theme stays for the next visit', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Colours: As the system' }).click();
  await page.getByRole('button', { name: 'Colours: Light' }).click();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('names of right-to-left scripts run from right to left', async ({ page }) => {
  await page.goto('/#1&name=שרה&system=hebrew');
  const letters = page.getByRole('region', { name: 'The name, letter by letter' }).locator('.letter');
  await expect(letters).toHaveCount(3);
  const [first, last] = [await letters.first().boundingBox(), await letters.last().boundingBox()];
  expect(first?.x ?? 0).toBeGreaterThan(last?.x ?? 0);
});

test('nothing is wider than the page', async ({ page }) => {
  await openChart(page, 'Thomas John Hancock', '1936-10-12');
  await expect(core(page, 'Life Path')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
});
