import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { expectAccessible } from './axe.ts';
import { expect, test } from './page.ts';
import { member, signIn } from './person.ts';

test.use({ refusals: true });

async function openData(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Account' }).click();
  await page.getByRole('link', { name: 'Look at your data' }).click();
  await expect(page.getByRole('heading', { name: 'Your data' })).toBeFocused();
}

test('a file of everything is asked for, awaited and saved, and mails are switched meanwhile', async ({ page }) => {
  await signIn(page, await member(['Zbigniewa']));
  await openData(page);
  const part = page.getByRole('region', { name: 'Take everything along' });
  await part.getByRole('button', { name: 'Make the file' }).click();
  await expect(part.getByText('being made', { exact: true })).toBeVisible();
  await expect(part.getByRole('button', { name: 'Make the file' })).toHaveAttribute('aria-disabled', 'true');
  const kept = page.getByRole('region', { name: 'What is kept, and how long' });
  await expect(kept.getByLabel('Do not sell or share my data')).toBeChecked();
  await expect(kept.getByLabel('Do not sell or share my data')).toBeDisabled();
  await expect(kept.getByRole('definition').first()).toHaveText('30 days');
  await expectAccessible(page);
  const mails = page.getByRole('region', { name: 'Which messages' }).getByRole('group', { name: 'By mail' });
  await expect(mails.getByLabel('About the security of your account')).toBeDisabled();
  await mails.getByLabel('When your file is ready').uncheck();
  await expect(page.getByText('Kept.')).toBeVisible();
  const saving = page.waitForEvent('download');
  await part.getByRole('button', { name: /^Save the file of / }).click({ timeout: 15_000 });
  const file = await saving;
  expect(file.suggestedFilename()).toMatch(/^1numbers-\d{4}-\d\d-\d\d\.zip$/);
  const bytes = readFileSync(await file.path());
  expect(bytes.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
  expect(strFromU8(unzipSync(bytes)['profiles.json'] as Uint8Array)).toContain('Zbigniewa');
  await page.reload();
  await expect(mails.getByLabel('When your file is ready')).not.toBeChecked();
});

test('the account is erased in seven days by the password, and kept after all', async ({ page }) => {
  const person = await member();
  await signIn(page, person);
  await openData(page);
  const part = page.getByRole('region', { name: 'Erase the account' });
  await part.getByRole('button', { name: 'Erase the account…' }).click();
  const password = part.getByLabel('Your password, to be sure');
  await password.fill('not the password');
  await part.getByRole('button', { name: 'Erase the account' }).click();
  await expect(password).toHaveAccessibleDescription('This is not the password.');
  await expectAccessible(page);
  await password.fill(person.password);
  await part.getByRole('button', { name: 'Erase the account' }).click();
  await expect(part.getByText(/^Will be erased on \d+ \w+ \d{4}/)).toBeVisible();
  await page.getByRole('link', { name: 'To your account' }).click();
  await expect(page.getByText(/^Will be erased on /)).toBeVisible();
  await page.getByRole('button', { name: 'Keep the account' }).click();
  await expect(page.getByText(/^The account is kept\./)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('link', { name: 'Look at your data' })).toBeVisible();
  await expect(page.getByText(/^Will be erased on /)).toHaveCount(0);
});
