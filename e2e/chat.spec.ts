import { expectAccessible } from './axe.ts';
import { dateField, expect, nameField, test } from './page.ts';
import { fillCredentials, member, signedInClient, signIn } from './person.ts';

test('a question is answered from the chart of a profile, rated, followed up, found again, renamed and deleted', async ({ page }) => {
  await signIn(page, await member(['Łukasz Żak']));
  await page.getByRole('link', { name: 'Open the chart of Łukasz Żak' }).click();
  await page.getByRole('link', { name: 'Ask about it' }).click();
  await expect(page.getByRole('heading', { name: 'Ask about your numbers' })).toBeVisible();
  await expect(page.getByLabel('About whom?')).toHaveValue(/.+/);
  await expectAccessible(page);
  await page.getByLabel('Language of the answers').selectOption('ar');
  await expect(page.getByRole('button', { name: 'ماذا تعني سنتي الشخصية للعمل؟' })).toBeVisible();
  await page.getByLabel('Language of the answers').selectOption('en');
  await page.getByRole('button', { name: 'What does my personal year mean for work?' }).click();

  const log = page.getByRole('list', { name: 'Questions and answers' });
  await expect(log.getByText('Personal Year').last()).toBeVisible();
  await expect(log.getByText('From the chart, without a language model')).toBeVisible();
  await log.getByRole('button', { name: 'This helped' }).click();
  await expect(log.getByRole('button', { name: 'This helped' })).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('textbox', { name: 'Ask further' }).fill('And for love?');
  await page.keyboard.press('Enter');
  await expect(log.getByText('From the chart, without a language model')).toHaveCount(2);
  await expectAccessible(page);
  await page.getByRole('textbox', { name: 'Ask further' }).fill('i cant go on anymore');
  await page.keyboard.press('Enter');
  await expect(log.getByRole('link', { name: '112' })).toHaveAttribute('href', 'tel:112');

  await page.reload();
  await expect(log.getByText('And for love?')).toBeVisible();
  await page.getByRole('link', { name: 'All conversations' }).click();
  const named = 'What does my personal year mean for work?';
  await page.getByRole('button', { name: `Rename “${named}”` }).click();
  await page.getByLabel('New name').fill('The year');
  await page.getByRole('button', { name: 'Keep the name' }).click();
  await page.getByRole('button', { name: 'Delete “The year”' }).click();
  await page.getByRole('button', { name: 'Delete it' }).click();
  await expect(page.getByText('There are none yet.')).toBeVisible();
});

test('what is kept in mind is what was asked for, once it was agreed to, until it is forgotten', async ({ page }) => {
  await signIn(page, await member(['Ada']));
  await page.goto('/#/chat/facts');
  await expect(page.getByText('Nothing is kept in mind.')).toBeVisible();
  await page.getByLabel('Keep in mind what I ask for').check();
  await page.getByRole('link', { name: 'All conversations' }).click();
  await page.getByLabel('Your question').fill('Remember that I work at night.');
  await page.keyboard.press('Enter');
  await expect(page.getByText('The same words for everybody').or(page.getByText('without a language model'))).toBeVisible();
  await page.goto('/#/chat/facts');
  await page.getByRole('button', { name: /^Forget “.*I work at night/ }).click();
  await expect(page.getByText('Nothing is kept in mind.')).toBeVisible();
});

test('a chart that was typed and not saved is asked about, by who signs in for that, and is saved nowhere by it', async ({ page }) => {
  const ada = await member(['Bo']);
  await page.goto('/');
  await nameField(page).fill('Łukasz Żak');
  await dateField(page).fill('1990-03-15');
  await page.getByRole('link', { name: 'Ask about it' }).click();
  await fillCredentials(page, ada);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByLabel('About whom?').locator('option:checked')).toHaveText('Łukasz Żak (not saved)');
  await expect(page.getByText('This chart is on this device alone.')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Your question').fill('What is my life path?');
  await page.getByRole('button', { name: 'Ask', exact: true }).click();
  // 3 + 15 → 6 + 1990 → 19 → 10 → 1.
  await expect(page.getByRole('list', { name: 'Questions and answers' }).getByText('Life Path 1', { exact: true })).toBeVisible();
  const { items } = await (await signedInClient(ada)).listProfiles({ query: {} });
  expect(items.map(({ label }) => label)).toEqual(['Bo']);
});
