import { expectAccessible } from './axe.ts';
import { core, expect, fillPerson, nameField, systemField, test } from './page.ts';
import { member, signedInClient, signIn } from './person.ts';

test.describe('what somebody prefers', () => {
  test.use({ refusals: true });

  test('is kept, begins the calculator, and is what profiles without a choice of their own are shown by', async ({ page }) => {
    test.slow();
    const person = await member();
    const client = await signedInClient(person);
    await client.createProfile({ body: { label: 'Ann', name: 'Ann', birthDate: '1992-11-29' } });
    await signIn(page, person);
    await page.getByRole('link', { name: 'Account' }).click();
    await page.getByRole('link', { name: 'Change your preferences' }).click();
    const zone = page.getByLabel('Time zone');
    await zone.fill('Nowhere');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(zone).toHaveAccessibleDescription('Choose one of the list.');
    await expect(zone).toBeFocused();
    await zone.fill('Pacific/Kiritimati');
    await expect(zone).toHaveAccessibleDescription(/^It is \d\d:\d\d there now\.$/);
    await page.getByLabel('System', { exact: true }).selectOption('chaldean');
    await page.getByLabel('Life Path method').selectOption('digits');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('Your preferences are saved.')).toBeVisible();
    expect(await client.me()).toMatchObject({
      timeZone: 'Pacific/Kiritimati',
      settings: { system: 'chaldean', methods: { lifePath: 'digits' } },
    });

    await page.goto('/#/profiles');
    await page.getByRole('link', { name: 'Add somebody' }).click();
    await expect(systemField(page)).toHaveValue('chaldean');
    // Also on the next visit; and a choice made on the spot is not undone by it.
    await page.reload();
    await expect(systemField(page)).toHaveValue('chaldean');
    await page.goto('/#/profiles');
    await page.getByRole('link', { name: 'Open the chart of Ann' }).click();
    await expect(core(page, 'Life Path')).toBeVisible();
    await expect(systemField(page)).toHaveValue('chaldean');
    await expect(page.getByLabel('Life Path method')).toHaveValue('digits');
    await expect(page.getByRole('button', { name: 'Save the changes' })).toHaveCount(0);
    await page.goto('/#/');
    await expect(nameField(page)).toHaveValue('');
    await expect(systemField(page)).toHaveValue('chaldean');
  });

  test('does not change what a visitor typed before they signed in', async ({ page }) => {
    const person = await member();
    await (await signedInClient(person)).changeMe({ body: { settings: { system: 'hebrew' } } });
    await fillPerson(page, 'Ada Lovelace', '1815-12-10');
    await page.getByRole('link', { name: 'Save', exact: true }).click();
    await page.getByLabel('E-mail address').fill(person.email);
    await page.getByLabel('Password', { exact: true }).fill(person.password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
    const [kept] = (await (await signedInClient(person)).listProfiles()).items;
    expect([kept?.name, kept?.system]).toEqual(['Ada Lovelace', 'pythagorean']);
  });
});

test.describe('who somebody is', () => {
  test.use({ refusals: true });

  test('is one of their people, who wears a badge and is asked about first, until it is taken back', async ({ page }) => {
    await signIn(page, await member(['Bo', 'Ada']));
    const card = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Open the chart of Bo' }) });
    await expect(card).toBeVisible();
    await expect(page.getByText('You', { exact: true })).toHaveCount(0);
    await page.getByRole('link', { name: 'Open the chart of Bo' }).click();
    const isMe = page.getByRole('button', { name: 'This is me' });
    await expect(isMe).toHaveAttribute('aria-pressed', 'false');
    await isMe.click();
    await expect(isMe).toHaveAttribute('aria-pressed', 'true');
    await page.getByRole('link', { name: 'All profiles' }).click();
    await expect(card.getByText('You', { exact: true })).toBeVisible();
    await expect(page.getByText('You', { exact: true })).toHaveCount(1);
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Ask', exact: true }).click();
    await expect(page.getByLabel('About whom?').locator('option:checked')).toHaveText('Bo');

    await page.goto('/#/profiles');
    await page.getByRole('link', { name: 'Open the chart of Bo' }).click();
    await isMe.click();
    await expect(isMe).toHaveAttribute('aria-pressed', 'false');
    await page.goto('/#/chat');
    await expect(page.getByLabel('About whom?').locator('option:checked')).toHaveText('Ada');
  });

  test('is what the account greets them by, given, changed and taken back', async ({ page }) => {
    const person = await member();
    await signIn(page, person);
    await page.getByRole('link', { name: 'Account' }).click();
    await page.getByRole('button', { name: 'Give a name' }).click();
    const name = page.getByLabel('What shall we call you?').and(page.getByRole('textbox'));
    await name.fill('أ'.repeat(101));
    await page.keyboard.press('Enter');
    await expect(name).toHaveAccessibleDescription('This is too long. Take at most 100 characters.');
    await name.fill('  Łucja  ');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Hello, Łucja')).toBeVisible();
    await expect(page.getByText(person.email, { exact: true })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Change the name' })).toBeFocused();
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await name.fill('');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Give a name' })).toBeVisible();
    await expect(page.getByText('Hello,')).toHaveCount(0);
  });
});
