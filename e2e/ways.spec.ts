import { readFileSync } from 'node:fs';
import { createClient } from '@1numbers/client';
import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, test } from './page.ts';
import { baseUrl, codeOf, fillCredentials, signedInClient, signIn, verifiedMember } from './person.ts';

test.use({ refusals: true });

async function expectSound(page: Page): Promise<void> {
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
}

test('the second step is switched on with an app, asked for, opened by a recovery code, and switched off', async ({ page }) => {
  test.slow();
  const person = await verifiedMember();
  await signIn(page, person);
  await page.getByRole('link', { name: 'Account' }).click();
  const part = page.getByRole('region', { name: 'Second step' });
  await part.getByRole('button', { name: 'Switch it on' }).click();
  await part.getByRole('button', { name: 'Go on' }).click();
  await expect(part.getByLabel('Your password, to be sure')).toHaveAccessibleDescription('Enter your password.');
  await part.getByLabel('Your password, to be sure').fill(person.password);
  await part.getByRole('button', { name: 'Go on' }).click();
  await expect(part.getByRole('img', { name: 'QR code' })).toBeVisible();
  await expectSound(page);
  const secret = ((await part.locator('code').textContent()) ?? '').replaceAll(' ', '');
  const code = part.getByLabel('Code of the app');
  await code.fill('12345x');
  await part.getByRole('button', { name: 'Switch it on' }).click();
  await expect(code).toHaveAccessibleDescription(/^This is not the code of this moment/);
  await expect(code).toBeFocused();
  await code.fill(codeOf(secret));
  await part.getByRole('button', { name: 'Switch it on' }).click();
  await expect(part.getByRole('heading', { name: 'Your recovery codes' })).toBeFocused();
  const [recoveryCode = ''] = await part.getByRole('listitem').allTextContents();
  const saving = page.waitForEvent('download');
  await part.getByRole('button', { name: 'Save as a file' }).click();
  expect(readFileSync(await (await saving).path(), 'utf8').match(/^\w{4}-\w{4}-\w{4}$/gm)).toHaveLength(10);
  await part.getByRole('button', { name: 'I have it' }).click();
  await expect(part.getByText('10 recovery codes are left.')).toBeVisible();
  await expect(page.getByText(recoveryCode)).toHaveCount(0);
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await page.getByRole('link', { name: 'Sign in' }).waitFor();

  await page.goto('/#/sign-in?next=%2Faccount');
  await fillCredentials(page, person);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { name: 'One more step' })).toBeFocused();
  await expect(page.getByLabel('Code of the app')).toHaveAttribute('autocomplete', 'one-time-code');
  await page.getByLabel('Code of the app').fill('000000');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByLabel('Code of the app')).toBeFocused();
  await expectSound(page);
  await page.getByRole('button', { name: 'Use a recovery code instead' }).click();
  await page.getByLabel('Recovery code').fill(recoveryCode.toUpperCase());
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(part.getByText('9 recovery codes are left.')).toBeVisible();

  await part.getByRole('button', { name: 'Switch it off' }).click();
  await part.getByLabel('Your password, to be sure').fill(person.password);
  await part.getByLabel('Code of the app').fill(codeOf(secret, 1));
  await part.getByRole('button', { name: 'Switch it off' }).click();
  await expect(part.getByText('The second step is off now.')).toBeVisible();
});

test('who takes too long over the second step begins again', async ({ page }) => {
  const person = await verifiedMember();
  const client = await signedInClient(person);
  const { secret } = await client.setUpTotp({ body: { currentPassword: person.password } });
  await client.confirmTotp({ body: { code: codeOf(secret) } });
  await page.clock.install();
  await page.goto('/#/sign-in');
  await fillCredentials(page, person);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByLabel('Code of the app')).toBeVisible();
  await page.clock.fastForward('05:01');
  await expect(page.getByText('That took too long. Sign in once more.')).toBeVisible();
  await expect(page.getByLabel('E-mail address')).toHaveValue(person.email);
  await expect(page.getByLabel('Password', { exact: true })).toHaveValue('');
});

test('a passkey is added, named, signs in without a password and without a code, and does so no longer once it is removed', async ({
  page,
}) => {
  test.slow();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  const person = await verifiedMember();
  await signIn(page, person);
  await page.getByRole('link', { name: 'Account' }).click();
  const part = page.getByRole('region', { name: 'Passkeys' });
  await part.getByRole('button', { name: 'Add a passkey' }).click();
  await expect(part.getByLabel('Name', { exact: true })).toHaveValue('Chrome on Linux');
  await part.getByLabel('Your password, to be sure').fill('not their password');
  await part.getByRole('button', { name: 'Go on' }).click();
  await expect(part.getByLabel('Your password, to be sure')).toHaveAccessibleDescription('This is not the password.');
  await part.getByLabel('Your password, to be sure').fill(person.password);
  await part.getByRole('button', { name: 'Go on' }).click();
  await expect(part.getByText('Chrome on Linux is ready.')).toBeVisible();
  await part.getByRole('button', { name: 'Rename Chrome on Linux' }).click();
  await part.getByLabel('Name', { exact: true }).fill('My laptop');
  await part.getByRole('button', { name: 'Save the name' }).click();
  await expect(part.getByRole('button', { name: 'Rename My laptop' })).toBeFocused();
  await expectSound(page);
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();

  await page.getByRole('link', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: 'Use a passkey' }).click();
  await expect(page.getByRole('heading', { name: 'Your people' })).toBeVisible();
  await page.getByRole('link', { name: 'Account' }).click();
  await part.getByRole('button', { name: 'Remove My laptop' }).click();
  await part.getByRole('button', { name: 'Remove it' }).click();
  await expect(part.getByText('There is no passkey yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();

  await page.getByRole('link', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: 'Use a passkey' }).click();
  await expect(page.getByRole('alert')).toHaveText(/^This passkey does not sign in here/);
  await devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
  await page.getByRole('button', { name: 'Use a passkey' }).click();
  await expect(page.getByText(/^That was stopped, or took too long/)).toBeVisible();
});

test('whoever comes through another service is let in, also past the second step, and told why where not', async ({ page }) => {
  const person = await verifiedMember();
  const client = await signedInClient(person);
  const { secret } = await client.setUpTotp({ body: { currentPassword: person.password } });
  await client.confirmTotp({ body: { code: codeOf(secret) } });
  await page.goto('/#/sign-in');
  await expect(page.getByRole('button', { name: 'Use a passkey' })).toBeVisible();
  await expect(page.getByText('Go on with')).toHaveCount(0);

  // No provider is set up here: these two stand in for one.
  await page.route('**/v1/auth/providers', (route) => route.fulfill({ json: { items: [{ id: 'google', name: 'Google' }] } }));
  await page.route('**/v1/auth/oauth/exchange', (route) =>
    route.request().postDataJSON().code === 'good'
      ? route.continue({ url: `${new URL(page.url()).origin}/v1/auth/login`, postData: JSON.stringify(person) })
      : route.continue(),
  );
  await page.goto('/#/sign-in?next=%2Faccount');
  await page.reload();
  await expect(page.getByRole('link', { name: 'Go on with Google' })).toHaveAttribute(
    'href',
    '/v1/auth/oauth/google/start?returnTo=%2F%23%2Faccount',
  );
  await page.goto('/#/sign-up');
  await expect(page.getByRole('link', { name: 'Go on with Google' })).toBeVisible();
  await page.goto('/#/oauth?error=account_not_verified');
  await expect(page.getByRole('alert')).toHaveText(/^An account here has this address/);
  await expect(page).toHaveURL(/#\/oauth$/);
  await expectSound(page);
  await page.goto('/');
  await page.goto('/#/oauth?code=spent');
  await expect(page.getByRole('alert')).toHaveText(/^This way in was used already/);
  await page.goto('/');
  await page.goto('/#/oauth?code=good&returnTo=%2F%23%2Faccount');
  await page.getByLabel('Code of the app').fill(codeOf(secret, 1));
  await page.getByRole('button', { name: 'Sign in' }).click();
  const part = page.getByRole('region', { name: 'Accounts elsewhere' });
  await expect(part.getByText('Nothing is linked yet.')).toBeVisible();
  await part.getByRole('button', { name: 'Link Google' }).click();
  await part.getByLabel('Your password, to be sure').fill(person.password);
  await part.getByRole('button', { name: 'Go on' }).click();
  await expect(part.getByRole('alert')).toHaveText('This is not there, or no longer.');
});

test('the log says what was done, how, from where and by whom, page by page', async ({ page }) => {
  const person = await verifiedMember();
  const client = await signedInClient(person);
  const { key: apiKey } = await client.createApiKey({ body: { name: 'Newsletter', scopes: ['profiles:write'] } });
  const program = createClient({ baseUrl: baseUrl(), apiKey });
  await Promise.all(Array.from({ length: 30 }, (_, index) => program.createProfile({ body: { label: `Tom ${index}`, name: 'Tom' } })));
  await signIn(page, person);
  await page.getByRole('link', { name: 'Account' }).click();
  await page.getByRole('link', { name: 'Look at the log' }).click();
  const events = page.getByRole('main').getByRole('listitem');
  await expect(events.first()).toContainText(/^Signed inwith the password · from Chrome on Linux · .*\d\d:\d\d$/);
  await expect(events.nth(1)).toContainText('Profile madeby an API key');
  await expectSound(page);
  await page.getByRole('button', { name: 'Show earlier ones' }).click();
  await expect(events.last()).toContainText('Account made');
  await expect(page.getByRole('button', { name: 'Show earlier ones' })).toHaveCount(0);
});
