import { createClient } from '@1numbers/client';
import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, nameField, openChart, test } from './page.ts';
import { baseUrl, fillCredentials, linkInMail, member, signedInClient, signIn, somebody } from './person.ts';

test('what a visitor typed is kept once they have an account, is there after a reload, and gone when they sign out', async ({ page }) => {
  const person = somebody();
  await openChart(page, 'Zbigniewa Quarkowska', '1987-06-05');
  await page.getByRole('link', { name: 'Save', exact: true }).click();
  await page.getByRole('link', { name: 'Make one' }).click();
  await fillCredentials(page, person, 'Make an account');
  await page.getByRole('button', { name: 'Make an account' }).click();
  const bar = page.getByRole('region', { name: 'Saved profile' });
  await expect(bar).toContainText('Zbigniewa Quarkowska');
  await expect(bar.getByText('Saved', { exact: true })).toBeVisible();
  await expect(page).toHaveURL(/#\/profiles\/[\w-]{36}$/);
  const { current } = await (await signedInClient(person)).listConsents();
  expect(current).toMatchObject([{ purpose: 'minimum_age', granted: true, source: 'registration' }]);

  await page.goto(`/${await linkInMail(person, 'verify')}`);
  await expect(page.getByRole('heading', { name: 'Your address is verified' })).toBeVisible();
  await expect(page).toHaveURL(/#\/verify$/);
  await page.getByRole('link', { name: 'To your profiles' }).click();
  await expect(page.getByRole('link', { name: 'Open the chart of Zbigniewa Quarkowska' })).toBeVisible();

  await page.reload();
  await page.getByRole('link', { name: 'Open the chart of Zbigniewa Quarkowska' }).click();
  await expect(nameField(page)).toHaveValue('Zbigniewa Quarkowska');
  await expect(page.getByRole('article', { name: 'Chart' })).toBeVisible();

  await page.getByRole('link', { name: 'Account' }).click();
  await expect(page.getByText('Verified', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible();
  await expect(nameField(page)).toHaveValue('');
  await page.reload();
  await page.goto('/#/profiles');
  await expect(page.getByRole('heading', { name: 'Welcome back' })).toBeVisible();
  await expect(page.getByText('Zbigniewa')).toHaveCount(0);
});

test('with the history off nothing of a person leaves the page before they save, and their words never stand in an address', async ({
  page,
}) => {
  const { sent, addresses } = await saveSomebody(page, { keepHistory: false });
  expect(sent).toEqual([`POST ${baseUrl()}/v1/profiles`]);
  expect(addresses.filter((line) => /quarkowska|1987/i.test(line))).toEqual([]);
});

test('with the history on what was calculated goes there besides, and stands in no address either', async ({ page }) => {
  const { sent, addresses } = await saveSomebody(page, { keepHistory: true });
  expect(new Set(sent)).toEqual(new Set([`POST ${baseUrl()}/v1/history`, `POST ${baseUrl()}/v1/profiles`]));
  expect(addresses.filter((line) => /quarkowska|1987/i.test(line))).toEqual([]);
});

/** What goes out with the words of a person, who is typed in and then saved by somebody who signed in. */
async function saveSomebody(page: Page, settings: { readonly keepHistory: boolean }) {
  const person = await member();
  await (await signedInClient(person)).changeMe({ body: { settings } });
  await signIn(page, person);
  const asked: { readonly line: string; readonly body: string }[] = [];
  page.on('request', (request) => asked.push({ line: `${request.method()} ${request.url()}`, body: request.postData() ?? '' }));
  await page.getByRole('link', { name: 'Add somebody' }).click();
  await nameField(page).fill('Zbigniewa Quarkowska');
  await page.getByLabel('Birth date', { exact: true }).fill('1987-06-05');
  await expect(page.getByRole('article', { name: 'Chart' })).toBeVisible();
  // Where what is pressed stands far below what comes of it.
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('link', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved', { exact: true })).toBeInViewport();
  const sent = asked.filter(({ body }) => /Quarkowska|1987/.test(body)).map(({ line }) => line);
  return { sent, addresses: asked.map(({ line }) => line) };
}

test('an address is seen to be verified where the account was open already, and changed by the link that goes to another one', async ({
  page,
  context,
}) => {
  const person = await member();
  await signIn(page, person);
  await page.getByRole('link', { name: 'Account' }).click();
  const address = page.getByRole('region', { name: 'E-mail address' });
  await expect(address.getByText('Not verified yet')).toBeVisible();
  const mail = await context.newPage();
  await mail.goto(`/${await linkInMail(person, 'verify')}`);
  await expect(mail.getByRole('heading', { name: 'Your address is verified' })).toBeVisible();
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(address.getByText('Verified', { exact: true })).toBeVisible();

  const to = somebody().email;
  await address.getByRole('button', { name: 'Change the address' }).click();
  await address.getByRole('button', { name: 'Send the link' }).click();
  await expect(address.getByLabel('New e-mail address')).toHaveAccessibleDescription('Enter your e-mail address.');
  await address.getByLabel('New e-mail address').fill(to);
  await address.getByLabel('Your password, to be sure').fill(person.password);
  await address.getByRole('button', { name: 'Send the link' }).click();
  await expect(address.getByText(`We wrote to ${to}.`)).toBeVisible();
  await expect(address.getByText(person.email)).toBeVisible();
  await page.goto(`/${await linkInMail({ ...person, email: to }, 'email')}`);
  await expect(page.getByRole('heading', { name: 'Your address has changed' })).toBeVisible();
  await page.getByRole('link', { name: 'Account' }).click();
  await expect(address.getByText(to)).toBeVisible();
  await expect(address.getByText(person.email)).toHaveCount(0);
});

test('a browser keeps no token that a script could read', async ({ page, context }) => {
  await signIn(page, await member());
  expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]))).toBe(
    '[{"signed-in":"yes"},{},""]',
  );
  const [cookie] = await context.cookies();
  expect(cookie).toMatchObject({ name: '__Host-refresh', httpOnly: true, secure: true, sameSite: 'Strict', path: '/' });
});

test.describe('what is refused is said where it is', () => {
  test.use({ refusals: true });

  test('at the fields of a new account', async ({ page }) => {
    await page.goto('/#/sign-up');
    await page.getByRole('button', { name: 'Make an account' }).click();
    const email = page.getByLabel('E-mail address');
    const password = page.getByLabel('Password', { exact: true });
    await expect(email).toHaveAccessibleDescription('Enter your e-mail address.');
    await expect(password).toHaveAccessibleDescription('Enter your password.');
    await expect(email).toBeFocused();
    await email.fill('ada');
    await password.fill('short');
    await page.getByRole('button', { name: 'Make an account' }).click();
    await expect(email).toHaveAccessibleDescription('Write the whole address, such as ada@example.org.');
    await expect(password).toHaveAccessibleDescription('This is too short. Take at least 8 characters.');
    await email.fill(somebody().email);
    await password.fill('password1');
    await page.getByRole('button', { name: 'Make an account' }).click();
    await expect(password).toHaveAccessibleDescription(/This is among the passwords that are tried first|quick to guess/);
    await expect(password).toBeFocused();
  });

  test('over the form of signing in, the same for a wrong password and for an address that nobody has', async ({ page }) => {
    const person = await member();
    for (const email of [person.email, somebody().email]) {
      await page.goto('/#/sign-in');
      await fillCredentials(page, { email, password: 'not their password' });
      await page.getByRole('button', { name: 'Sign in' }).click();
      await expect(page.getByRole('alert')).toHaveText('This address and this password do not belong together.');
      await page.goto('/');
    }
  });

  test('on a link that was used already', async ({ page }) => {
    const person = await member();
    const link = await linkInMail(person, 'verify');
    await page.goto(`/${link}`);
    await expect(page.getByRole('heading', { name: 'Your address is verified' })).toBeVisible();
    await page.goto('/');
    await page.goto(`/${link}`);
    await expect(page.getByRole('heading', { name: 'This link does not work' })).toBeVisible();
  });

  test('a forgotten password is replaced by the link in a mail, and the old one is no longer good', async ({ page }) => {
    const person = await member();
    await page.goto('/#/forgot');
    await page.getByLabel('E-mail address').fill(person.email);
    await page.getByRole('button', { name: 'Send the link' }).click();
    await expect(page.getByText(`If ${person.email} has an account`)).toBeVisible();
    await page.goto(`/${await linkInMail(person, 'reset')}`);
    await page.getByLabel('New password').fill('five birds at dawn');
    await page.getByRole('button', { name: 'Set the password' }).click();
    await expect(page.getByRole('heading', { name: 'That is your password now' })).toBeVisible();
    await page.getByRole('link', { name: 'Sign in' }).last().click();
    await fillCredentials(page, person);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page.getByRole('alert')).toBeVisible();
    await fillCredentials(page, { ...person, password: 'five birds at dawn' });
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page.getByRole('heading', { name: 'Your people' })).toBeVisible();
  });

  test('a key is shown once, works for a program, and no longer once it is revoked', async ({ page }) => {
    await signIn(page, await member(['Tom']));
    await page.getByRole('link', { name: 'Account' }).click();
    await page.getByLabel('Name', { exact: true }).fill('Newsletter');
    await page.getByRole('button', { name: 'Make a key' }).click();
    const apiKey = (await page.locator('code', { hasText: /^onum_live_[\w-]{20,}/ }).textContent()) ?? '';
    const program = createClient({ baseUrl: baseUrl(), apiKey, retries: 0 });
    expect((await program.listProfiles()).items.map(({ label }) => label)).toEqual(['Tom']);
    await page.getByRole('button', { name: 'I have it' }).click();
    await expect(page.getByText(apiKey)).toHaveCount(0);
    await page.getByRole('button', { name: 'Revoke Newsletter' }).click();
    await page.getByRole('button', { name: 'Revoke it' }).click();
    await expect(page.getByText('“Newsletter” is revoked.')).toBeFocused();
    await expect(page.getByText('There is no key yet.')).toBeVisible();
    await expect(program.listProfiles()).rejects.toMatchObject({ code: 'unauthenticated' });
  });

  test('a key is replaced while both work, the old one says until when, and each shows how often it was used', async ({ page }) => {
    test.slow();
    const person = await member(['Tom']);
    const client = await signedInClient(person);
    const { id, key: oldKey } = await client.createApiKey({ body: { name: 'Newsletter', scopes: ['profiles:read'] } });
    await signIn(page, person);
    await page.getByRole('link', { name: 'Account' }).click();
    await page.getByRole('button', { name: 'Replace Newsletter' }).click();
    await page.getByLabel('The old key works for').selectOption('one more hour');
    await page.getByRole('button', { name: 'Make the new key' }).click();
    await expect(page.getByRole('heading', { name: 'Your new key' })).toBeFocused();
    const newKey = (await page.locator('code', { hasText: /^onum_live_[\w-]{20,}/ }).textContent()) ?? '';
    for (const apiKey of [oldKey, newKey])
      expect((await createClient({ baseUrl: baseUrl(), apiKey, retries: 0 }).listProfiles()).total).toBe(1);
    await expect(page.getByRole('button', { name: 'Replace Newsletter' })).toHaveCount(2);
    await expect(page.getByText(/^Ends \d+ \w+ \d{4}/)).toHaveCount(1);
    const requests = async () => (await client.getApiKeyUsage({ id })).days.at(-1)?.requests;
    // The service writes its counts down every five seconds.
    await expect.poll(requests, { timeout: 8_000 }).toBe(1);
    await page.reload();
    await expect(page.getByRole('img', { name: /^1 request in the last 30 days\. The most on one day, / })).toHaveCount(2);
    await page.getByText('As a table').first().click();
    await expect(page.getByRole('row', { name: /^\d+ \w+ \d{4} 1$/ })).toHaveCount(1);
    await expectAccessible(page);
  });

  test('who signs out in one tab has signed out in all of them', async ({ page, context }) => {
    await signIn(page, await member());
    const other = await context.newPage();
    await other.goto('/#/profiles');
    await expect(other.getByRole('heading', { name: 'Your people' })).toBeVisible();
    await page.getByRole('link', { name: 'Account' }).click();
    await page.getByRole('button', { name: 'Sign out', exact: true }).click();
    await expect(other.getByRole('heading', { name: 'Welcome back' })).toBeVisible();
  });
});
