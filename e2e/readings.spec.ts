import { expect, openChart, test } from './page.ts';

test.describe('the reading of Łukasz Żak, 15 March 1990', () => {
  test.beforeEach(({ page }) => openChart(page, 'Łukasz Żak', '1990-03-15'));

  test('stands in the chart at once, in short, with the numbers it rests on', async ({ page }) => {
    const reading = page.getByRole('region', { name: 'What the numbers say together' });
    await expect(reading.getByRole('heading', { name: 'Who you are' })).toBeVisible();
    await expect(reading).toContainText('Life Path 1 · Expression 2');
  });

  test('is read in full, and about something else, when asked for', async ({ page }) => {
    const reading = page.getByRole('region', { name: 'What the numbers say together' });
    await reading.getByRole('button', { name: 'Read it in full' }).click();
    await expect(reading.getByRole('heading', { name: 'What bridges it' })).toBeVisible();
    await reading.getByLabel('What it is about').selectOption({ label: 'Work' });
    await expect(reading.getByRole('heading', { name: 'At work' })).toBeVisible();
  });
});
