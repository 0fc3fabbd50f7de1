import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, test } from './page.ts';
import { member, signIn } from './person.ts';

test.use({ refusals: true });

async function openData(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Account' }).click();
  await page.getByRole('link', { name: 'Look at your data' }).click();
  await expect(page.getByRole('heading', { name: 'Your data' })).toBeFocused();
}

/** The first bytes of a ZIP, and some that are no text in UTF-8. */
const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04, 0xff, 0xfe, 0x00, 0x80]);

/** As if the service had made what is asked for: it looks into its queue every 15 seconds. The first token to come for the file ran out. */
async function finishExports(page: Page): Promise<void> {
  const at = new Date().toISOString();
  const made = { id: '01938c3e-7b0a-7c2f-9c39-3a6f4d1f2b12', state: 'ready', size: ZIP.length, createdAt: at, readyAt: at, expiresAt: at };
  let asked = 0;
  await page.route('**/v1/me/exports', (route) => route.fulfill({ json: { items: [made] } }));
  await page.route(`**/v1/me/exports/${made.id}/download`, (route) => {
    asked += 1;
    const isKnown = /^Bearer \S{20,}/.test(route.request().headers().authorization ?? '');
    if (asked > 1 && isKnown) return route.fulfill({ contentType: 'application/zip', body: ZIP });
    return route.fulfill({ status: 401, json: { code: 'unauthenticated', detail: 'Sign in.' } });
  });
}

test('a file of everything is asked for, awaited and saved, and mails are switched meanwhile', async ({ page }) => {
  await signIn(page, await member());
  await openData(page);
  const part = page.getByRole('region', { name: 'Take everything along' });
  await part.getByRole('button', { name: 'Make the file' }).click();
  await expect(part.getByText('being made', { exact: true })).toBeVisible();
  await expect(part.getByRole('button', { name: 'Make the file' })).toHaveAttribute('aria-disabled', 'true');
  await expectAccessible(page);
  await finishExports(page);
  const mails = page.getByRole('region', { name: 'Which mails' });
  await expect(mails.getByLabel('About the security of your account')).toBeDisabled();
  await mails.getByLabel('When your file is ready').uncheck();
  await expect(mails.getByText('Kept.')).toBeVisible();
  const saving = page.waitForEvent('download');
  await part.getByRole('button', { name: /^Save the file of / }).click();
  const file = await saving;
  expect(file.suggestedFilename()).toMatch(/^1numbers-\d{4}-\d\d-\d\d\.zip$/);
  expect(readFileSync(await file.path())).toEqual(ZIP);
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
