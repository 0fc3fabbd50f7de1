import type { Page } from '@playwright/test';
import { MODEL_WORDS } from './model-words.ts';
import { expect, openChart, test } from './page.ts';
import { member, signedInClient, signIn } from './person.ts';

const readingOf = (page: Page) => page.getByRole('region', { name: 'What the numbers say together' });

test.describe('the reading of Łukasz Żak, 15 March 1990', () => {
  test.beforeEach(({ page }) => openChart(page, 'Łukasz Żak', '1990-03-15'));

  test('stands in the chart at once, in short, with the numbers it rests on', async ({ page }) => {
    const reading = readingOf(page);
    await expect(reading.getByRole('heading', { name: 'Who you are' })).toBeVisible();
    await expect(reading).toContainText('Life Path 1 · Expression 2');
  });

  test('is read in full, and about something else, when asked for', async ({ page }) => {
    const reading = readingOf(page);
    const longer: string[] = [];
    page.on('request', (request) => void (/\/longer-/.test(request.url()) && longer.push(request.url())));
    await reading.getByRole('button', { name: 'Read it in full' }).click();
    await expect(reading.getByRole('heading', { name: 'What bridges it' })).toBeVisible();
    // What is said at greater length is fetched with the first full reading.
    await expect.poll(() => longer).toHaveLength(1);
    await reading.getByLabel('What it is about').selectOption({ label: 'Work' });
    await expect(reading.getByRole('heading', { name: 'At work' })).toBeVisible();
  });

  test('tells one number, and in its language how that was found, also beside the working', async ({ page }) => {
    const reading = readingOf(page);
    await reading.getByLabel('What it is about').selectOption({ label: 'One number' });
    // 1990-03-15: 3 + 6 + 1 = 10.
    await expect(reading).toContainText('3 + 6 + 1 = 10');
    await reading.getByLabel('Which number').selectOption({ label: 'Expression' });
    await expect(reading).toContainText('Expression 2');
    await reading.getByLabel('Language of the reading').selectOption('ar');
    await expect(reading.locator('.reading')).toHaveAttribute('dir', 'rtl');
    await page.getByRole('button', { name: 'Show the working: Life Path' }).click();
    const plainly = page.getByRole('region', { name: 'Working of Life Path' }).locator('.plainly[lang=ar]');
    await expect(plainly).toHaveAttribute('dir', 'rtl');
    await expect(plainly).toContainText('3 + 6 + 1 = 10');
  });

  test('opens every table to how it was filled, and says what its numbers say', async ({ page }) => {
    const tables = page.locator('.how-found');
    const openers = tables.getByRole('button', { name: /^Show the working: / });
    await expect(openers.first()).toBeVisible();
    const names = await openers.evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label') ?? ''));
    for (const name of names) await tables.getByRole('button', { name, exact: true }).click();
    await expect(tables.locator('.plainly')).toHaveCount(names.length);
    const opened = (name: string) => tables.filter({ has: page.getByRole('button', { name: `Hide the working: ${name}`, exact: true }) });
    // Day 15: 6; month 3; year 1990: 1 + 9 + 9 + 0 = 19, 10, which is kept.
    await expect(opened('Tantric numbers')).toContainText('6 + 3 + 10 = 19');
    // L 3, U 3, K 2, A 1, S 1, Z 8; Z 8, A 1, K 2.
    await expect(opened('Inclusion Table')).toContainText('The 1 stands in the name 3 times');
    await expect(opened('Psychomatrix')).toContainText('1 + 5 + 3 + 1 + 9 + 9 + 0 = 28');
    for (const name of ['Tantric numbers', 'Dashas', 'Transits', 'Lo Shu grid', 'Vedic grid', 'Psychomatrix', 'Pinnacles', 'Cornerstone'])
      await expect(opened(name)).toContainText('What it says');
  });

  test('says what the name in use changes, once there is one', async ({ page }) => {
    const about = readingOf(page).getByLabel('What it is about');
    await expect(about.getByRole('option', { name: 'What the name in use changes' })).toHaveCount(0);
    await page.getByText('More about this person').click();
    await page.getByLabel('Name in use today').fill('Łukasz Nowak');
    await about.selectOption({ label: 'What the name in use changes' });
    await expect(readingOf(page)).toContainText('Minor Expression');
  });

  test('leaves out what a visitor marks, on this device alone, until they take it back', async ({ page }) => {
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/v1/')) sent.push(request.url());
    });
    const reading = readingOf(page);
    const marked = await mark(page);
    await expect(reading).not.toContainText(marked);
    await expect(reading).toContainText('1 passage is left out');
    await openChart(page, 'Łukasz Żak', '1990-03-15');
    await expect(reading.getByRole('heading', { name: 'Who you are' })).toBeVisible();
    await expect(reading).not.toContainText(marked);
    await reading.getByRole('button', { name: 'Show them again' }).click();
    await expect(reading).toContainText(marked);
    expect(sent).toEqual([]);
  });
});

test('what somebody marks is kept in their account, and the editors learn of it if they may', async ({ page }) => {
  const person = await member();
  await signIn(page, person);
  await openChartSignedIn(page);
  const marked = await mark(page, async () => {
    await page.getByLabel('Tell the editors, too').check();
    await page.getByLabel('In your own words').fill('I am the one who waits.');
  });
  await expect(readingOf(page)).not.toContainText(marked);
  const { items } = await (await signedInClient(person)).listMarkedPassages();
  expect(items[0]).toMatchObject({ language: 'en', reason: 'unclear', forEditors: true, comment: 'I am the one who waits.' });
});

test('Hindi has its letters also where the system has none, and nobody else loads them', async ({ page }) => {
  const fonts: string[] = [];
  page.on('request', (request) => void (/devanagari/.test(request.url()) && fonts.push(request.url())));
  await openChart(page, 'Łukasz Żak', '1990-03-15');
  await expect(readingOf(page).getByRole('heading', { name: 'Who you are' })).toBeVisible();
  expect(fonts).toEqual([]);
  await readingOf(page).getByLabel('Language of the reading').selectOption('hi');
  await expect.poll(() => page.evaluate(() => document.fonts.check('16px Hindi', 'आपका'))).toBe(true);
  expect(fonts).toHaveLength(1);
});

test('a name alone is read of no time', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('Full name at birth').fill('Łukasz Żak');
  const about = readingOf(page).getByLabel('What it is about');
  await expect(about.getByRole('option', { name: 'Work' })).toHaveCount(1);
  for (const name of ['The long cycles', 'This year', 'This month', 'Today'])
    await expect(about.getByRole('option', { name })).toHaveCount(0);
});

test('two people who are kept are read side by side', async ({ page }) => {
  await signIn(page, await member(['Ada Lovelace', 'Grace Hopper']));
  await page.getByRole('link', { name: 'Open the chart of Ada Lovelace' }).click();
  await page.getByRole('link', { name: 'Read with another' }).click();
  await page.getByLabel('Read beside').selectOption({ label: 'Grace Hopper' });
  await expect(page.getByRole('heading', { name: 'Ada Lovelace & Grace Hopper' })).toBeVisible();
  // Both were born on 1990-03-15: 1 and 1.
  await expect(page.locator('.reading')).toContainText('Life Path 1 and 1');
});

test.describe('a language model', () => {
  test.beforeEach(async ({ page }) => {
    await signIn(page, await member());
    await openChartSignedIn(page);
  });

  test('is named before it is asked, and writes under the composed reading', async ({ page }) => {
    const reading = readingOf(page);
    await expect(reading).toContainText('The language model writer writes from the same numbers.');
    await reading.getByRole('button', { name: 'Deepen with a language model' }).click();
    const written = reading.getByRole('region', { name: 'Written by a language model' });
    await expect(written).toContainText('Written by the language model writer');
    for (const words of MODEL_WORDS) await expect(written).toContainText(words);
    await expect(written).toContainText('Life Path 1');
    await expect(reading.getByRole('heading', { name: 'Who you are' })).toHaveCount(2);
    await reading.getByRole('button', { name: 'Let it write again' }).click();
    await expect(written).toContainText('Written by the language model writer a minute ago and kept');
  });

  test('that fails leaves the composed reading, and that is said', async ({ page }) => {
    const reading = readingOf(page);
    await reading.getByLabel('What it is about').selectOption({ label: 'Work' });
    await reading.getByRole('button', { name: 'Deepen with a language model' }).click();
    await expect(reading).toContainText('The language model does not answer just now.');
    await expect(reading.getByRole('heading', { name: 'At work' })).toHaveCount(1);
    await expect(reading.getByRole('region', { name: 'Written by a language model' })).toHaveCount(0);
  });
});

async function openChartSignedIn(page: Page): Promise<void> {
  await page.getByRole('link', { name: '1Numbers' }).first().click();
  await page.getByLabel('Full name at birth').fill('Łukasz Żak');
  await page.getByLabel('Birth date', { exact: true }).fill('1990-03-15');
  // The name alone has a reading as well, which the one of both takes the place of.
  await expect(readingOf(page)).toContainText('Life Path 1');
}

/** Marks the first sentence as not understood, and gives its words. */
async function mark(page: Page, more: () => Promise<void> = async () => undefined): Promise<string> {
  await readingOf(page).getByRole('button', { name: 'Mark a passage of this paragraph' }).first().click();
  const form = page.getByRole('form', { name: 'What is not right here?' });
  const words = (await form.locator('.mark-sentence').first().textContent()) ?? '';
  await form.getByLabel('Why', { exact: true }).selectOption({ label: 'I do not understand it' });
  await more();
  await form.getByRole('button', { name: 'Leave it out' }).click();
  await expect(form).toHaveCount(0);
  return words;
}
