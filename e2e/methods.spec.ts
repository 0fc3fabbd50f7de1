import { core, expect, openChart, systemField, test } from './page.ts';

test('another system recomputes at once and says what changed', async ({ page }) => {
  await openChart(page, 'Barack Obama', '1961-08-04');
  await systemField(page).selectOption({ label: 'Chaldean' });
  const changes = page.getByRole('complementary', { name: 'What changed' });
  await expect(changes).toContainText('Pythagorean to Chaldean');
  await expect(changes.getByRole('listitem').filter({ hasText: 'Expression' })).toContainText('the letters have other values');
  // Chaldean: Barack Obama adds up to 26 → 8.
  await expect(core(page, 'Expression').locator('.core-value')).toHaveText('8');
  await changes.getByRole('button', { name: 'Go back' }).click();
  await expect(systemField(page)).toHaveValue('pythagorean');
  await expect(changes).toBeHidden();
});

test('of many changes the first are told, and the rest on request', async ({ page }) => {
  await openChart(page, 'Thomas John Hancock', '1936-10-12');
  await systemField(page).selectOption({ label: 'Chaldean' });
  const changes = page.getByRole('complementary', { name: 'What changed' });
  await expect(changes.getByRole('listitem').filter({ hasText: 'Surname' })).toBeHidden();
  await changes.getByText(/^Show \d+ more$/).click();
  await expect(changes.getByRole('listitem').filter({ hasText: 'Surname' })).toBeVisible();
});

test('another method says that only it keeps the master', async ({ page }) => {
  await openChart(page, 'Barack Obama', '1961-08-04');
  await expect(core(page, 'Life Path').locator('.core-value')).toHaveText('2');
  await page.getByLabel('Life Path method').selectOption({ label: 'All digits added' });
  await expect(core(page, 'Life Path').locator('.core-value')).toHaveText('11/2');
  const change = page.getByRole('complementary', { name: 'What changed' }).getByRole('listitem').filter({ hasText: 'Life Path' });
  await expect(change).toContainText('only one side keeps the master number');
});

test('a Y is turned round letter by letter and back again', async ({ page }) => {
  // Bryan: A alone is 1; with the Y it is 1 + 7 = 8.
  await openChart(page, 'Bryan', '1990-03-15');
  await expect(core(page, 'Soul Urge').locator('.core-value')).toHaveText('8');
  await page.getByRole('button', { name: 'Y counts as a vowel. Count it as a consonant instead.' }).click();
  await expect(core(page, 'Soul Urge').locator('.core-value')).toHaveText('1');
  await page.getByRole('button', { name: 'Back to the rule' }).click();
  await expect(core(page, 'Soul Urge').locator('.core-value')).toHaveText('8');
});

test('a title is left out, shown, and restored on request', async ({ page }) => {
  await openChart(page, 'Dr Ada Lovelace', '1815-12-10');
  const letters = page.getByRole('region', { name: 'The name, letter by letter' });
  await expect(letters).toContainText('Dr: a title');
  await letters.getByRole('button', { name: 'Count titles and suffixes' }).click();
  await expect(letters.getByText('D, value 4, consonant').first()).toBeAttached();
  await expect(letters).not.toContainText('a title');
});

test('systems stand side by side and can be chosen there', async ({ page }) => {
  await openChart(page, 'Barack Obama', '1961-08-04');
  const row = page.getByRole('row').filter({ hasText: 'Chaldean' });
  await expect(row).toContainText('Total 26');
  await row.getByRole('button', { name: 'Use Chaldean' }).click();
  await expect(systemField(page)).toHaveValue('chaldean');
});

test('a Kua that is asked for and not known says in the square what it needs', async ({ page }) => {
  await openChart(page, 'Łukasz Żak', '1990-03-15');
  const grids = page.getByRole('region', { name: 'Grids of the date' });
  await page.getByRole('group', { name: 'Lo Shu' }).getByText('Kua').click();
  await expect(grids).toContainText('The Kua is not counted here. Choose female or male.');
});
