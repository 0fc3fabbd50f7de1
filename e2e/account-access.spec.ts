import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, openChart, test } from './page.ts';
import { chooseTable, fillCredentials, member, signedInClient, signIn, somebody } from './person.ts';

test.use({ refusals: true });

/** Somebody who keeps people of every kind: long names, right-to-left, no date, tags and a star. */
async function collector() {
  const person = await member();
  const client = await signedInClient(person);
  for (const body of [
    { label: 'Tom', name: 'Thomas John Hancock', birthDate: '1936-10-12', tags: ['family', 'music'], relation: 'uncle', favourite: true },
    { label: 'שרה', name: 'שרה', system: 'hebrew' as const, birthDate: '1990-03' },
    { label: `Mary Ann ${'Featherstonehaugh-Cholmondeley '.repeat(3)}`.trim(), name: 'Mary Ann', birthDate: '1992-11-29' },
    { label: 'W'.repeat(120), name: 'Augusta Ada King' },
  ])
    await client.createProfile({ body });
  return person;
}

async function expectSound(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectNoWider(page);
}

async function expectNoWider(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
}

test.describe('axe finds nothing, light or dark, and nothing is wider than the page', () => {
  test.slow();

  test('on the way in, refusals included', async ({ page }) => {
    await page.goto('/#/sign-in');
    await fillCredentials(page, somebody());
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page.getByRole('alert')).toBeVisible();
    await expectSound(page);
    await page.goto('/#/sign-up');
    await page.getByRole('button', { name: 'Make an account' }).click();
    await expect(page.getByText('Enter your password.')).toBeVisible();
    await expectSound(page);
    await page.goto('/#/forgot');
    await expect(page.getByRole('heading', { name: 'A new password' })).toBeVisible();
    await expectSound(page);
    await page.goto('/#/verify?token=none');
    await expect(page.getByRole('heading', { name: 'This link does not work' })).toBeVisible();
    await expectSound(page);
  });

  test('on the people somebody keeps, and on nobody', async ({ page }) => {
    await signIn(page, await collector());
    await expect(page.getByText('4 profiles')).toBeVisible();
    await expectSound(page);
    const size = page.viewportSize();
    // As wide as WCAG 1.4.10 asks for.
    await page.setViewportSize({ width: 320, height: 640 });
    await expectNoWider(page);
    if (size !== null) await page.setViewportSize(size);
    await page.getByRole('button', { name: 'Only music' }).first().click();
    await expect(page.getByText('1 profile found')).toBeVisible();
    await page.getByRole('button', { name: 'Delete Tom' }).click();
    await expect(page.getByText('“Tom” is deleted.')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Nobody found' })).toBeVisible();
    await expectSound(page);
  });

  test('on selected people, on the trash, and on a table with rows that are not right', async ({ page }) => {
    await signIn(page, await collector());
    await page.getByRole('button', { name: 'Select', exact: true }).click();
    await page.getByLabel('Select Tom').check();
    await expectSound(page);
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    await expect(page.getByText('3 profiles')).toBeVisible();
    await page.getByRole('link', { name: 'Trash' }).click();
    await expect(page.getByRole('button', { name: 'Bring back Tom' })).toBeVisible();
    await expectSound(page);
    await page.goto('/#/profiles/files');
    await chooseTable(page, `label,name\n,${'Nobody '.repeat(9)}\nMary,"Mary" Ann\n`);
    await expect(page.getByRole('table')).toBeVisible();
    await expectSound(page);
  });

  test('on the first visit, with nobody kept yet', async ({ page }) => {
    await signIn(page, await member());
    await expect(page.getByRole('heading', { name: 'Nobody is here yet' })).toBeVisible();
    await expectSound(page);
  });

  test('on a saved profile and on its form', async ({ page }) => {
    await signIn(page, await collector());
    await page.getByRole('link', { name: 'Open the chart of Tom' }).click();
    await expect(page.getByRole('article', { name: 'Chart' })).toBeVisible();
    await page.getByLabel('Life Path method').selectOption('digits');
    await expect(page.getByRole('button', { name: 'Save the changes' })).toBeVisible();
    await expectSound(page);
    await page.getByRole('button', { name: 'Discard' }).click();
    await page.getByRole('link', { name: 'Edit', exact: true }).click();
    // The chart has a birth date too, and stays until the form is there.
    await expect(page.getByRole('heading', { name: 'Edit the profile' })).toBeVisible();
    await page.getByLabel('Birth date', { exact: true }).fill('1936-02-30');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('This is not a day')).toBeVisible();
    await expectSound(page);
  });

  test('on what is kept on the device, and on the offer to keep it', async ({ page }) => {
    await openChart(page, 'Ada Lovelace', '1815-12-10');
    await page.getByRole('link', { name: 'What is kept', exact: true }).click();
    await page.getByRole('button', { name: 'Remove all of them' }).click();
    await expectSound(page);
    await page.goto('/');
    await page.reload();
    await expect(page.getByRole('button', { name: 'Open the chart of Ada Lovelace' })).toBeVisible();
    await expectSound(page);
    await signIn(page, await member(['Ada Lovelace']));
    await expect(page.getByRole('button', { name: 'Keep 1 profile' })).toBeVisible();
    await expectSound(page);
  });

  test('on the account, with a new key', async ({ page }) => {
    await signIn(page, await member());
    await page.getByRole('link', { name: 'Account' }).click();
    // What comes in above moves the button: a press on a slow machine would miss it.
    await expect(page.getByText('This device', { exact: true })).toBeVisible();
    await expect(page.getByText('There is no key yet.')).toBeVisible();
    await page.getByLabel('Name', { exact: true }).fill('Newsletter');
    await page.getByRole('button', { name: 'Make a key' }).click();
    await expect(page.getByRole('heading', { name: 'Your new key' })).toBeFocused();
    await page.getByRole('button', { name: 'Replace Newsletter' }).click();
    await expectSound(page);
    await page.getByRole('link', { name: 'Change your preferences' }).click();
    await page.getByLabel('Time zone').fill('Nowhere');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('Choose one of the list.')).toBeVisible();
    await expectSound(page);
  });
});

test('the keyboard alone makes an account and keeps a chart', { tag: '@keyboard' }, async ({ page }) => {
  await openChart(page, 'Łukasz Żak', '1990-03-15');
  await page.getByRole('link', { name: 'Save', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Welcome back' })).toBeFocused();
  await page.getByRole('link', { name: 'Make one' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Keep the people you love' })).toBeFocused();
  const { email, password } = somebody();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('E-mail address')).toBeFocused();
  await page.keyboard.type(email);
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Password', { exact: true })).toBeFocused();
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Saved profile' })).toContainText('Łukasz Żak');
});
