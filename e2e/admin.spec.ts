import { expectAccessible } from './axe.ts';
import { expect, test } from './page.ts';
import { baseUrl, firstAdmin, member, signedInClient, signIn } from './person.ts';

test.use({ refusals: true });

test('an admin finds an account, disables it, makes it an admin, looks at the jobs and verifies the log; others see nothing of it', async ({
  page,
  browser,
}) => {
  test.slow();
  const person = await member(['Augusta', 'Thomas']);
  await signIn(page, await firstAdmin());
  await page.getByRole('link', { name: 'Account', exact: true }).click();
  await page.getByRole('link', { name: 'Open the administration' }).click();
  await page.getByRole('textbox', { name: 'E-mail address' }).fill('nobody');
  await page.getByRole('button', { name: 'Find it' }).click();
  await expect(page.getByRole('textbox', { name: 'E-mail address' })).toHaveAccessibleDescription(
    'Write the whole address, such as ada@example.org.',
  );
  await page.getByRole('textbox', { name: 'E-mail address' }).fill(person.email);
  await page.getByRole('button', { name: 'Find it' }).click();
  await expect(page.getByRole('button', { name: 'Show all accounts' })).toBeVisible();
  await page.getByRole('button', { name: `Manage ${person.email}` }).click();
  await expect(page.getByText('2 profiles')).toBeVisible();
  await page.getByRole('button', { name: 'Disable', exact: true }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Do it' }).click();
  await expect(page.getByText('Disabled', { exact: true })).toBeVisible();
  await expect(signedInClient(person)).rejects.toMatchObject({ code: 'forbidden' });
  for (const [change, badge] of [
    ['Enable again', null],
    ['Make an admin', 'Admin'],
    ['Take the role of an admin', null],
  ] as const) {
    await page.getByRole('button', { name: change }).click();
    await page.getByRole('button', { name: 'Do it' }).click();
    await expect(page.getByRole('button', { name: change })).toHaveCount(0);
    if (badge !== null) await expect(page.getByText(badge, { exact: true })).toBeVisible();
  }

  await page.getByRole('link', { name: 'See the log' }).click();
  await expect(page.getByText('Account disabled')).toBeVisible();
  await page.getByRole('link', { name: 'Show every account' }).click();
  await page.getByRole('button', { name: 'Verify the log' }).click();
  await expect(page.getByText('The log is as it was written:')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Jobs', exact: true }).click();
  await expect(page.getByRole('row', { name: /^profiles\.purge-trash / })).toBeVisible();
  await expect(page.getByText('Nothing failed for good.')).toBeVisible();
  await expectAccessible(page);

  const context = await browser.newContext({ baseURL: baseUrl() });
  const other = await context.newPage();
  const asked: string[] = [];
  other.on('request', (request) => request.url().includes('/v1/admin') && asked.push(request.url()));
  await signIn(other, person);
  await other.getByRole('link', { name: 'Account', exact: true }).click();
  await expect(other.getByRole('link', { name: 'Look at the log' })).toBeVisible();
  await expect(other.getByRole('link', { name: 'Open the administration' })).toHaveCount(0);
  await other.goto('/#/admin');
  await expect(other.getByRole('heading', { name: 'Nothing is here' })).toBeVisible();
  expect(asked).toEqual([]);
  await context.close();
});
