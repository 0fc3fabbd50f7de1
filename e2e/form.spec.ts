import { dateField, expect, fillPerson, nameField, openChart, test } from './page.ts';

test.describe('a field says what is wrong with it', () => {
  test.beforeEach(({ page }) => page.goto('/'));

  test('a birth date that is none, or not yet, or too far off', async ({ page }) => {
    for (const [typed, words] of [
      ['2023-02-29', 'This is not a day of the calendar.'],
      ['9998-01-01', 'This date has not come yet.'],
      ['1900-02-29', 'This is not a day of the calendar.'],
      ['0000-01-01', 'Only days from 0001-01-01 to 9999-12-31 can be used.'],
    ] as const) {
      await dateField(page).fill(typed);
      await expect(dateField(page)).toHaveAccessibleDescription(new RegExp(words));
      await expect(dateField(page)).toHaveAttribute('aria-invalid', 'true');
    }
  });

  test('a half-typed date only when the field is left', async ({ page }) => {
    await dateField(page).fill('1990-0');
    await expect(dateField(page)).toHaveAttribute('aria-invalid', 'false');
    await nameField(page).focus();
    await expect(dateField(page)).toHaveAttribute('aria-invalid', 'true');
  });

  test('a name without letters, too long, with what no name holds, or in letters without a value', async ({ page }) => {
    for (const [typed, words] of [
      ['12345 !!', 'This holds no letter that counts.'],
      ['a'.repeat(301), 'longer than 300 characters'],
      ['Ada\u202eLovelace', 'control character'],
      ['देवनागरी', 'This system has no letters for this script.'],
      ['Żak 王', 'Some letters have no value'],
    ] as const) {
      await nameField(page).fill(typed);
      await expect(nameField(page)).toHaveAccessibleDescription(new RegExp(words));
    }
  });

  test('and the chart of the other field stays', async ({ page }) => {
    await fillPerson(page, 'Ada', '2023-02-29');
    await expect(page.getByRole('article', { name: /^Expression/ })).toContainText('Show the working');
  });
});

test('digits alone are enough to type a date', async ({ page }) => {
  await page.goto('/');
  await dateField(page).pressSequentially('19900315');
  await expect(dateField(page)).toHaveValue('1990-03-15');
  await expect(dateField(page)).toHaveAccessibleDescription('Thursday, 15 March 1990');
});

test('the first and the last year there is have a chart', async ({ page }) => {
  await openChart(page, '', '0001-01-01');
  await expect(dateField(page)).toHaveAccessibleDescription('Monday, 1 January 1');
});

test('what only some numbers ask for is folded away and feeds them', async ({ page }) => {
  await openChart(page, 'Łukasz Żak', '1976-03-15');
  await page.getByText('More about this person').click();
  await page.getByLabel('Sex').selectOption('male');
  // Kua of a man born in 1976: 6.
  const row = page.locator('.row', { has: page.getByRole('heading', { name: /^Kua/ }) });
  await expect(row.locator('.row-value')).toHaveText('6');
  await page.getByLabel('Cycles as of').fill('1975-01-01');
  await expect(page.getByLabel('Cycles as of')).toHaveAccessibleDescription(/before the birth date/);
});
