import { expectAccessible } from './axe.ts';
import { core, expect, fillPerson, nameField, test } from './page.ts';
import { member, signedInClient, signIn } from './person.ts';

test.describe('what somebody calculated', () => {
  test.use({ refusals: true });

  test('is noted while they are signed in, opens again, and is forgotten, until they switch it off', async ({ page }) => {
    test.slow();
    const person = await member();
    const client = await signedInClient(person);
    const noted = async () => (await client.listHistory()).items.map(({ request }) => request?.name);
    await signIn(page, person);
    await fillPerson(page, 'Ada Lovelace', '1815-12-10');
    await expect(page.getByText('is noted in your account, encrypted')).toBeVisible();
    await expect.poll(noted).toEqual(['Ada Lovelace']);
    await client.noteCalculation({ body: { kind: 'phone', request: { phone: '+48 123' } } });

    await page.getByRole('button', { name: 'Clear' }).click();
    await page.getByRole('link', { name: 'What is noted' }).click();
    await expect(page.getByRole('listitem').filter({ hasText: 'Phone number' })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Forget Phone number' }).click();
    await expect(page.getByText('Forgotten.')).toBeFocused();
    await page.getByRole('button', { name: 'Open the chart of Ada Lovelace again' }).click();
    await expect(nameField(page)).toHaveValue('Ada Lovelace');
    await expect(core(page, 'Life Path').locator('.core-value')).toHaveText(/\d/);

    await page.goto('/#/history');
    await page.getByRole('button', { name: 'Forget all of it' }).click();
    await page.getByRole('button', { name: 'Forget it' }).click();
    await expect(page.getByText('Everything is forgotten.')).toBeFocused();
    expect(await noted()).toEqual([]);

    await page.goto('/#/preferences');
    await page.getByLabel('Note what I calculate while I am signed in').uncheck();
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('Your preferences are saved.')).toBeVisible();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
    await page.goto('/#/');
    await nameField(page).fill('Ada King');
    await expect(
      page.getByText('Nothing you type is sent anywhere, unless you save it, ask about it or have a report made of it.'),
    ).toBeVisible();
    // Leaving tells at once what would be told later.
    await page.goto('/#/history');
    await expect(page.getByText('Nothing new is noted: it is switched off.')).toBeVisible();
    expect(asked.filter((request) => request === 'POST /v1/history')).toEqual([]);
  });
});
