import { readFileSync } from 'node:fs';
import { expect, test } from './page.ts';
import { chooseTable, member, signedInClient, signIn } from './person.ts';

test('several people are selected, deleted together, and all brought back; those in the trash can be too, or be gone for good', async ({
  page,
}) => {
  await signIn(page, await member(['Augusta', 'Thomas', 'Mary']));
  const people = page.getByRole('link', { name: /^Open the chart of/ });
  const deleteTwo = async () => {
    await page.getByRole('button', { name: 'Select', exact: true }).click();
    await page.getByLabel('Select Augusta').check();
    await page.getByLabel('Select Mary').check();
    await expect(page.getByText('2 selected')).toBeVisible();
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    await expect(page.getByText('2 profiles are deleted.')).toBeVisible();
    await expect(people).toHaveCount(1);
  };
  await deleteTwo();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(people).toHaveCount(3);

  await deleteTwo();
  await page.getByRole('link', { name: 'Trash' }).click();
  await expect(page.getByText('waits here for 30 days')).toBeVisible();
  await page.getByRole('button', { name: 'Bring back Mary' }).click();
  await expect(page.getByText('“Mary” is back among your people.')).toBeFocused();
  await page.getByRole('button', { name: 'Empty the trash' }).click();
  await page.getByRole('button', { name: 'Empty it' }).click();
  await expect(page.getByText('1 profile is gone for good.')).toBeFocused();
  await expect(page.getByRole('heading', { name: 'The trash is empty' })).toBeVisible();
  await page.getByRole('link', { name: 'To your people' }).click();
  await expect(people).toHaveCount(2);
});

test('what is looked for stays while a profile is opened, and a copy goes to its form', async ({ page }) => {
  await signIn(page, await member(['Augusta', 'Thomas']));
  await page.getByLabel('Search by label').fill('august');
  await expect(page.getByText('1 profile found')).toBeVisible();
  await page.getByRole('link', { name: 'Open the chart of Augusta' }).click();
  await page.getByRole('link', { name: 'All profiles' }).click();
  await expect(page.getByLabel('Search by label')).toHaveValue('august');
  await page.getByRole('button', { name: 'Copy Augusta' }).click();
  await expect(page.getByRole('heading', { name: 'Edit the profile' })).toBeFocused();
  await page.getByLabel('Label').fill('Augusta, married');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('link', { name: 'All profiles' }).click();
  await expect(page.getByText('2 profiles found')).toBeVisible();
});

test.describe('a table of people', () => {
  test.use({ refusals: true });

  test('is checked before anything is kept, told row by row, and comes back out as it went in', async ({ page }) => {
    const person = await member(['Tom']);
    await signIn(page, person);
    await page.getByRole('link', { name: 'Import and export' }).click();
    await chooseTable(page, 'label,nickname\nTom,Tommy\n');
    await expect(page.getByRole('alert')).toContainText('nickname This column is not known.');
    await expect(page.getByRole('alert')).toContainText('name This column is missing.');

    const rows = ['Tom,Tom,1990-03-15', 'Eve,Eve Adams,1991-02-30', ',Nobody,', 'Grace,Grace Hopper,1906-12-09', 'Bad,"B" ad,1990'];
    await chooseTable(page, `label,name,birthDate\r\n${rows.join('\r\n')}\r\n`);
    await expect(page.getByRole('heading', { name: 'What was found in people.csv' })).toBeFocused();
    const wrong = page.getByRole('region', { name: 'Rows that are not right yet' }).getByRole('row');
    await expect(wrong).toHaveText([
      /^Row/,
      /^3birthDateThis is not a day, a month or a year/,
      /^4labelThis is missing/,
      /^6The whole rowA quotation mark is out of place/,
    ]);
    await expect(page.getByText('1 row seems to be somebody you keep already, or have in a row before.')).toBeVisible();
    const client = await signedInClient(person);
    expect((await client.listProfiles()).total).toBe(1);
    await page.getByRole('button', { name: 'Keep 1 profile' }).click();
    await expect(page.getByRole('heading', { name: '1 profile is kept.' })).toBeFocused();
    expect((await client.listProfiles()).items.map(({ label }) => label)).toEqual(['Grace', 'Tom']);

    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'As a table (CSV)' }).click();
    const table = readFileSync(await (await saving).path(), 'utf8');
    expect(table).toMatch(/^\ufefflabel,name,/);
    expect(table).toContain('Grace,Grace Hopper,,1906-12-09');
  });

  test('that is cut off halfway goes on where it stopped, and nobody is kept twice', async ({ page }) => {
    const person = await member();
    await signIn(page, person);
    await page.goto('/#/profiles/files');
    const kept: string[] = [];
    await page.route('**/v1/profiles/import?dryRun=false', async (route) => {
      // The first part is kept, and its answer is lost; then nothing gets through.
      if (kept.length === 0) await route.fetch();
      kept.push(route.request().headers()['idempotency-key'] ?? '');
      await route.abort();
    });
    await chooseTable(page, `label,name\n${Array.from({ length: 501 }, (_, index) => `Person ${index},Ada Lovelace ${index}\n`).join('')}`);
    await page.getByRole('button', { name: 'Keep 501 profiles' }).click();
    await expect(page.getByRole('alert')).toContainText('0 of 501 rows are kept. The others wait here.');
    await page.unroute('**/v1/profiles/import?dryRun=false');
    await page.getByRole('button', { name: 'Go on' }).click();
    await expect(page.getByRole('heading', { name: '501 profiles are kept.' })).toBeVisible();
    const { total, items } = await (await signedInClient(person)).listProfiles();
    expect([total, items[0]?.label, items[1]?.label]).toEqual([501, 'Person 0', 'Person 1']);
  });
});
