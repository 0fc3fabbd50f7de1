import { expectAccessible } from './axe.ts';
import { expect, test } from './page.ts';
import { member, signedInClient, signIn } from './person.ts';

test('what happens to an account is told by the bell at once, listed, marked as read and deleted', async ({ page }) => {
  const person = await member();
  await signIn(page, person);
  await expect(page.getByRole('link', { name: 'Notifications', exact: true })).toBeVisible();
  await signedInClient(person);
  await page.getByRole('link', { name: /^Notifications, \d new$/ }).click();
  const told = page.getByRole('listitem').filter({ hasText: 'Somebody signed in on another device' });
  await expect(told.getByRole('link', { name: 'See where you are signed in' })).toBeVisible();
  await expectAccessible(page);
  await told.getByRole('button', { name: /^Mark as read/ }).click();
  await expect(told.getByText('New', { exact: true })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Notifications', exact: true })).toBeVisible();
  await told.getByRole('button', { name: /^Delete/ }).click();
  await expect(page.getByText('Deleted.')).toBeFocused();
  await expect(told).toHaveCount(0);
});
