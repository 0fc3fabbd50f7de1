import { core, dateField, expect, nameField, openChart, test } from './page.ts';

// Łukasz Żak, 1990-03-15. Life Path 3 + 6 + 1 = 10 → 1. Lukasz 3+3+2+1+1+8 = 18 → 9, Zak 8+1+2 = 11: 9 + 11 = 20 → 2.
// Vowels 3+1 = 4 and 1: 5. Consonants 14 → 5 and 10 → 1: 6. The day 15 → 6.
test.describe('the chart of Łukasz Żak, 15 March 1990', () => {
  test.beforeEach(({ page }) => openChart(page, 'Łukasz Żak', '1990-03-15'));

  test('shows the five core numbers, and says that another accepted method gives another Expression', async ({ page }) => {
    for (const [name, value] of [
      ['Life Path', '1'],
      ['Expression', '2'],
      ['Soul Urge', '5'],
      ['Personality', '6'],
      ['Birthday', '6'],
    ] as const) {
      await expect(core(page, name).locator('.core-value')).toHaveText(value);
    }
    await expect(core(page, 'Expression')).toContainText('Another accepted method gives 11');
  });

  test('opens the Expression to its letters and sums', async ({ page }) => {
    await page.getByRole('button', { name: 'Show the working: Expression' }).click();
    const working = page.getByRole('region', { name: 'Working of Expression' });
    await expect(working.getByRole('listitem').filter({ hasText: 'The letters of Łukasz' })).toContainText('= 18');
    await expect(working.getByRole('listitem').filter({ hasText: 'The letters of Żak' })).toContainText('= 11');
    await expect(working).toContainText('11 is kept as a master number');
    await expect(working).toContainText('9 + 11 = 20');
    await expect(working).toContainText('2 + 0 = 2');
    await page.getByRole('button', { name: 'Hide the working: Expression' }).click();
    await expect(working).toBeHidden();
  });

  test('draws the name with its values, says what was changed, and draws the grids and the life in scale', async ({ page }) => {
    const letters = page.getByRole('region', { name: 'The name, letter by letter' });
    await expect(letters.getByText('L, value 3, consonant')).toBeAttached();
    await expect(letters.getByText('U, value 3, vowel')).toBeAttached();
    await expect(letters).toContainText('Ł is counted as L');
    const grids = page.getByRole('region', { name: 'Grids of the date' });
    await expect(grids).toContainText('Arrow of Determination');
    await expect(grids).toContainText('Missing: 2, 4, 7, 8');
    await expect(page.getByRole('region', { name: 'Across a life' })).toContainText('1990–2025');
  });

  test('explains every term in a bubble that Escape closes', async ({ page }) => {
    await page.getByRole('button', { name: 'What is Life Path?' }).click();
    const bubble = page.getByText('Also called').first();
    await expect(bubble).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(bubble).toBeHidden();
  });

  test('follows the typing and goes away with it', async ({ page }) => {
    await dateField(page).fill('1992-11-22');
    await expect(core(page, 'Life Path').locator('.core-value')).toHaveText('9');
    await nameField(page).fill('');
    await dateField(page).fill('');
    await expect(page.getByRole('article', { name: 'Chart' })).toBeHidden();
  });
});

test('a name alone gives the numbers of the name and says what the rest needs', async ({ page }) => {
  await page.goto('/');
  await nameField(page).fill('Thomas');
  await expect(core(page, 'Expression').locator('.core-value')).toHaveText('22/4');
  await expect(core(page, 'Life Path')).toContainText('It needs a birth date.');
});

test('a date alone gives the numbers of the date', async ({ page }) => {
  await page.goto('/');
  await dateField(page).fill('13 January 1985');
  await expect(core(page, 'Birthday').locator('.core-value')).toHaveText('13/4');
  await expect(core(page, 'Expression')).toContainText('It needs a name.');
});

test('the example is a published one', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Show an example' }).click();
  // Decoz: Thomas John Hancock, Soul Urge 7 + 6 + 7 = 20 → 2; 12 October 1936, Life Path 1 + 3 + 1 = 5.
  await expect(core(page, 'Soul Urge').locator('.core-value')).toHaveText('2');
  await expect(core(page, 'Life Path').locator('.core-value')).toHaveText('5');
});

test('a name in Hebrew, Arabic, Thai or Greek is one tap away from its system and adds up there', async ({ page }) => {
  for (const [name, system, letters] of [
    ['חסד', 'Hebrew', '72'],
    ['الله', 'Arabic', '66'],
    ['กลิ่นหอม', 'Thai', '33'],
    ['Ἰησοῦς', 'Greek', '888'],
  ] as const) {
    await page.goto('/');
    await nameField(page).fill(name);
    await page.getByRole('button', { name: `Use ${system}` }).click();
    await expect(page.getByRole('region', { name: 'The name, letter by letter' })).toContainText(letters);
  }
});

test('a long name wraps inside the page', async ({ page }) => {
  await openChart(
    page,
    'Pablo Diego José Francisco de Paula Juan Nepomuceno María de los Remedios Wolfeschlegelsteinhausenbergerdorff',
    '1881-10-25',
  );
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(overflow).toBe(0);
});
