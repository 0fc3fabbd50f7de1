import { expectAccessible } from './axe.ts';
import { expect, test } from './page.ts';
import { member, signedInClient, signIn } from './person.ts';

test.describe('the names of a life', () => {
  test.use({ refusals: true });

  test('are kept with a profile, said at their field when they are not right, and set beside the name at birth', async ({ page }) => {
    test.slow();
    const person = await member(['Ada Byron']);
    const client = await signedInClient(person);
    const [ada] = (await client.listProfiles()).items;
    await signIn(page, person);
    await page.goto(`/#/profiles/${ada?.id}/edit`);
    await page.getByRole('button', { name: 'Add a name' }).click();
    const row = page.getByRole('group', { name: 'Name 1' });
    await expect(row.getByLabel('Kind')).toBeFocused();
    await row.getByLabel('Kind').selectOption('marriage');
    await row.getByLabel('Name', { exact: true }).fill('Ada King');
    await row.getByLabel('Since').fill('1835-13');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(row.getByLabel('Since')).toBeFocused();
    await expect(row.getByLabel('Since')).toHaveAccessibleDescription(/^This is not a day, a month or a year/);
    await expectAccessible(page);
    await row.getByLabel('Since').fill('1835-07-08');
    await page.getByRole('button', { name: 'Save' }).click();

    const bar = page.getByRole('region', { name: 'Saved profile' });
    await expect(bar.getByRole('listitem')).toHaveText('MarriageAda Kingsince 8 July 1835Compare');
    await bar.getByRole('link', { name: 'Compare Ada King with the name at birth' }).click();
    await expect(page.getByRole('heading', { name: 'Minor Expression' })).toBeVisible();
    await expect(page.getByLabel('Name in use today')).toHaveValue('Ada King');
    expect((await client.getProfile({ id: ada?.id ?? '' })).names).toEqual([{ kind: 'marriage', name: 'Ada King', since: '1835-07-08' }]);
  });
});
