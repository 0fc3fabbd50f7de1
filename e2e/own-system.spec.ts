import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { core, expect, openChart, systemField, test } from './page.ts';

const editor = (page: Page) => page.getByRole('dialog', { name: 'Your own system' });
const expression = (page: Page) => core(page, 'Expression').locator('.core-value');

async function openEditor(page: Page): Promise<void> {
  await systemField(page).selectOption({ label: 'Your own system…' });
  await expect(editor(page)).toBeVisible();
}

// ABBA in Pythagorean letters: 1 + 2 + 2 + 1 = 6. With B = 9: 1 + 9 + 9 + 1 = 20 → 2.
test.describe('a system of one’s own', () => {
  test.beforeEach(({ page }) => openChart(page, 'Abba', '1990-03-15'));

  test('begins as a copy and moves the chart with every value', async ({ page }) => {
    await openEditor(page);
    await expect(editor(page).getByLabel('Name', { exact: true })).toHaveValue('my-pythagorean');
    await editor(page).getByLabel('Value of B').fill('9');
    await expect(editor(page).getByRole('definition').first()).toHaveText('2');
    await page.keyboard.press('Escape');
    await expect(editor(page)).toBeHidden();
    await expect(expression(page)).toHaveText('2');
    await expect(page.getByRole('complementary', { name: 'What changed' })).toContainText('Pythagorean to my-pythagorean');
    await expect(page.getByRole('row').filter({ hasText: 'my-pythagorean' })).toContainText('in use');
  });

  test('turns a letter into a vowel', async ({ page }) => {
    await openEditor(page);
    await editor(page).getByRole('button', { name: 'B is a vowel' }).click();
    await page.keyboard.press('Escape');
    await expect(core(page, 'Soul Urge').locator('.core-value')).toHaveText('6');
    await expect(core(page, 'Personality')).toContainText('no consonant');
  });

  test('says at the field what is wrong, and the chart keeps the last sound version', async ({ page }) => {
    await openEditor(page);
    await editor(page).getByLabel('Value of B').fill('10');
    await expect(editor(page).getByLabel('Value of B')).toHaveAccessibleDescription(/^B: The value is outside the lowest and highest/);
    await editor(page).getByLabel('Name', { exact: true }).fill('9 lives');
    await expect(editor(page).getByLabel('Name', { exact: true })).toHaveAccessibleDescription(/starting with a letter/);
    await editor(page).getByLabel('Value of Y').fill('');
    await expect(editor(page).getByLabel('Y and W can be vowels by their sound')).toHaveAccessibleDescription(/both need a value/);
    await expect(editor(page)).toContainText('3 things to mend');
    await page.keyboard.press('Escape');
    await expect(expression(page)).toHaveText('6');
  });

  test('fits its interval, keeps the masters it declares, and takes more letters', async ({ page }) => {
    await openEditor(page);
    await editor(page).getByLabel('Value of B').fill('10');
    await editor(page).getByRole('button', { name: 'Fit to the letters' }).click();
    await expect(editor(page).getByLabel('Highest value')).toHaveValue('10');
    await expect(expression(page)).toHaveText('22/4');
    await editor(page).getByLabel('Master numbers').selectOption({ label: 'None' });
    await expect(expression(page)).toHaveText('4');
    await editor(page).getByLabel('More letters').fill('ç');
    await page.keyboard.press('Enter');
    await expect(editor(page).getByLabel('Value of Ç')).toHaveValue('1');
  });

  test('takes over the letters of another system', async ({ page }) => {
    await openEditor(page);
    await editor(page).getByLabel('Begin with').selectOption({ label: 'Brazilian' });
    await editor(page).getByRole('button', { name: 'Take over' }).click();
    await expect(editor(page).getByLabel('Value of Ç')).toHaveValue('6');
    await editor(page)
      .getByRole('button', { name: /^Take out: ' adds 2/ })
      .click();
    await expect(editor(page).getByRole('button', { name: /^Take out: ' adds 2/ })).toBeHidden();
  });

  test('is kept on this device, without the person', async ({ page }) => {
    await openEditor(page);
    await editor(page).getByLabel('Value of B').fill('9');
    await expect(expression(page)).toHaveText('2');
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toMatch(/abba|1990/i);
    await openChart(page, 'Abba', '1990-03-15');
    await expect(expression(page)).toHaveText('6');
    await systemField(page).selectOption({ label: 'Your own system…' });
    await expect(expression(page)).toHaveText('2');
    await page.getByRole('form').getByRole('button', { name: 'Edit your system' }).click();
    await expect(editor(page).getByLabel('Value of B')).toHaveValue('9');
  });

  test('goes out as a file and comes back from one', async ({ page }) => {
    await openEditor(page);
    await editor(page).getByLabel('Value of B').fill('9');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      editor(page).getByRole('button', { name: 'Save as file' }).click(),
    ]);
    const saved = JSON.parse(readFileSync(await download.path(), 'utf8')) as { letters: Record<string, number> };
    expect([download.suggestedFilename(), saved.letters.B]).toEqual(['my-pythagorean.json', 9]);

    const open = async (text: string) => {
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        editor(page).getByRole('button', { name: 'Open a file' }).click(),
      ]);
      await chooser.setFiles({ name: 'own.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    };
    await open(JSON.stringify({ ...saved, id: 'other', letters: { ...saved.letters, B: 3 } }));
    await expect(editor(page).getByLabel('Value of B')).toHaveValue('3');
    await expect(editor(page)).toContainText('Opened other.');
    await open(JSON.stringify({ ...saved, letters: { A: 99 } }));
    await expect(editor(page)).toContainText('/letters/A The value is outside the lowest and highest');
    await open('no json');
    await expect(editor(page)).toContainText('It is not JSON.');
    await expect(editor(page).getByLabel('Value of B')).toHaveValue('3');
  });

  test('goes into a copied link, into no request, and out of it again', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const asked: string[] = [];
    context.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
    await openEditor(page);
    await editor(page).getByLabel('Name', { exact: true }).fill('quark table');
    await editor(page).getByLabel('Value of B').fill('9');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect(page.getByText('Link copied')).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());

    const other = await context.newPage();
    await other.evaluate(() => undefined);
    await other.goto(link);
    await expect(core(other, 'Expression').locator('.core-value')).toHaveText('2');
    await expect(systemField(other).locator('option:checked')).toHaveText('quark-table');
    expect(asked.filter((request) => /quark|abba/i.test(request.split('#')[0] ?? ''))).toEqual([]);
  });
});

test('a link with a system that cannot be used says so and opens nothing', async ({ page }) => {
  await page.goto('/#1&name=Ada&own={"id":"x","letters":{"A":0}}');
  await expect(page.getByRole('alert')).toContainText('cannot be used');
  await expect(page.getByLabel('Full name at birth')).toHaveValue('');
});

test('the keyboard reaches the editor’s fields in order, and leaves where it came from', async ({ page }) => {
  await openChart(page, 'Abba', '1990-03-15');
  await systemField(page).focus();
  await openEditor(page);
  await expect(page.getByRole('heading', { name: 'Your own system' })).toBeFocused();
  for (const label of ['Close the editor', 'Begin with', 'Take over', 'Name', 'A is a vowel', 'Value of A', 'B is a vowel']) {
    await page.keyboard.press('Tab');
    await expect(editor(page).locator(':focus')).toHaveAccessibleName(label);
  }
  await page.keyboard.press('Space');
  await expect(editor(page).getByRole('button', { name: 'B is a vowel' })).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Escape');
  await expect(systemField(page)).toBeFocused();
});
