import { createClient, itemsOf } from '@1numbers/client';
import { core, dateField, expect, nameField, test } from './page.ts';
import { baseUrl, member, signedInClient, signIn } from './person.ts';

test.describe('two people', () => {
  test.use({ refusals: true });

  test('do not see what the other keeps, not even by its address', async ({ page, browser }) => {
    const [ada, tom] = [await member(['Grandmother of Ada']), await member(['Uncle of Tom'])];
    const [kept] = (await (await signedInClient(ada)).listProfiles()).items;
    const context = await browser.newContext({ baseURL: baseUrl() });
    const other = await context.newPage();
    await signIn(page, ada);
    await signIn(other, tom);
    await expect(page.getByRole('link', { name: 'Open the chart of Grandmother of Ada' })).toBeVisible();
    await expect(other.getByRole('link', { name: 'Open the chart of Uncle of Tom' })).toBeVisible();
    await expect(page.getByText('Uncle')).toHaveCount(0);
    await expect(other.getByText('Grandmother')).toHaveCount(0);
    await other.goto(`/#/profiles/${kept?.id}`);
    await expect(other.getByRole('alert')).toHaveText('This profile is not there, or no longer.');
    await expect(nameField(other)).toHaveValue('');
    await context.close();
  });
});

test('a profile is found by its label, its tag and its star, and deleted with a way back', async ({ page }) => {
  const person = await member(['Augusta', 'Thomas']);
  const client = await signedInClient(person);
  await client.createProfile({
    body: { label: 'Łukasz', name: 'Łukasz Żak', birthDate: '1990-03', tags: ['friends'], relation: 'neighbour' },
  });
  await signIn(page, person);
  const people = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: /^Open the chart of/ }) });
  await expect(people).toHaveCount(3);
  await expect(page.getByText('Born in March 1990 · neighbour')).toBeVisible();

  await page.getByLabel('Search by label').fill('łuk');
  await expect(page.getByText('1 profile found')).toBeVisible();
  await expect(people).toHaveCount(1);
  await page.getByLabel('Search by label').fill('nobody of this name');
  await expect(page.getByRole('heading', { name: 'Nobody found' })).toBeVisible();
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(people).toHaveCount(3);

  await page.getByRole('button', { name: 'Only friends' }).first().click();
  await expect(people).toHaveCount(1);
  await page.getByRole('button', { name: 'Tag: friends. Show all tags' }).click();
  await expect(people).toHaveCount(3);

  await page.getByRole('button', { name: 'Make Thomas a favourite' }).click();
  await expect(page.getByRole('button', { name: 'Thomas is a favourite' })).toBeVisible();
  await page.getByRole('button', { name: 'Favourites' }).click();
  await expect(people).toHaveCount(1);
  await page.getByRole('button', { name: 'Favourites' }).click();
  await expect(people).toHaveCount(3);

  await page.getByRole('button', { name: 'Delete Augusta' }).click();
  await expect(page.getByText('“Augusta” is deleted.')).toBeVisible();
  await expect(people).toHaveCount(2);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(people).toHaveCount(3);
  await expect(page.getByRole('link', { name: 'Open the chart of Augusta' })).toBeVisible();
});

test('many profiles come a page at a time', async ({ page }) => {
  const person = await member(Array.from({ length: 30 }, (_, index) => `Person ${index + 1}`));
  await signIn(page, person);
  await expect(page.getByText('30 profiles')).toBeVisible();
  await expect(page.getByRole('link', { name: /^Open the chart of/ })).toHaveCount(24);
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect(page.getByRole('link', { name: /^Open the chart of/ })).toHaveCount(30);
  await expect(page.getByRole('button', { name: 'Show more' })).toHaveCount(0);
});

test.describe('a saved profile', () => {
  test.use({ refusals: true });

  test('is changed from its chart and from its form, and what is not right is said at its field', async ({ page }) => {
    const person = await member(['Thomas John Hancock']);
    await signIn(page, person);
    await page.getByRole('link', { name: 'Open the chart of Thomas John Hancock' }).click();
    await expect(core(page, 'Life Path')).toBeVisible();
    await dateField(page).fill('1936-10-12');
    await page.getByRole('button', { name: 'Save the changes' }).click();
    await expect(page.getByText('The changes are saved.')).toBeVisible();

    await page.getByRole('link', { name: 'Edit', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Edit the profile' })).toBeVisible();
    await expect(page.getByLabel('Birth date', { exact: true })).toHaveValue('1936-10-12');
    await page.getByLabel('Label').fill('');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByLabel('Label')).toHaveAccessibleDescription('Give it a label.');
    await expect(page.getByLabel('Label')).toBeFocused();
    await page.getByLabel('Label').fill('Tom');
    await page.getByLabel('Birth date', { exact: true }).fill('1936-02-30');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByLabel('Birth date', { exact: true })).toHaveAccessibleDescription(/^This is not a day/);
    await page.getByLabel('Birth date', { exact: true }).fill('1936');
    await page.getByRole('button', { name: 'Save' }).click();
    const bar = page.getByRole('region', { name: 'Saved profile' });
    await expect(bar.getByText('Tom', { exact: true })).toBeVisible();
    await expect(bar).toContainText('not known to the day');
    await expect(dateField(page)).toHaveValue('');
    // What the chart cannot show is still what is kept.
    const [kept] = (await (await signedInClient(person)).listProfiles()).items;
    expect([kept?.label, kept?.birthDate, kept?.birthDatePrecision]).toEqual(['Tom', '1936', 'year']);
  });

  test('is not overwritten by who did not see the last change', async ({ page }) => {
    const person = await member(['Ada']);
    await signIn(page, person);
    await page.getByRole('link', { name: 'Edit Ada' }).click();
    await expect(page.getByLabel('Label')).toHaveValue('Ada');
    const client = await signedInClient(person);
    const [kept] = (await client.listProfiles()).items;
    await client.changeProfile({ id: kept?.id ?? '', body: { relation: 'mother' } });
    await page.getByLabel('Label').fill('Augusta');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('alert')).toContainText('Somebody changed this profile meanwhile');
    await expect(page.getByLabel('Label')).toHaveValue('Augusta');
    await page.getByRole('button', { name: 'Show it as it is now' }).click();
    await expect(page.getByLabel('Who this is to you')).toHaveValue('mother');
  });

  test('keeps its address while one jumps through its chart', async ({ page }) => {
    await signIn(page, await member(['Ada Lovelace']));
    await page.getByRole('link', { name: 'Open the chart of Ada Lovelace' }).click();
    await expect(page.getByRole('article', { name: 'Chart' })).toBeVisible();
    const address = page.url();
    await page.getByRole('navigation', { name: 'Parts of the chart' }).getByRole('link').last().click();
    await expect(page).toHaveURL(address);
    await expect(page.getByRole('region', { name: 'Saved profile' })).toBeAttached();
  });
});

test('the client lists every page, creates once, and names what is refused', async () => {
  const client = await signedInClient(await member(['A', 'B', 'C']));
  const labels: string[] = [];
  for await (const { label } of itemsOf(client.listProfiles, { query: { limit: 2, sort: 'label' } })) labels.push(label);
  expect(labels).toEqual(['A', 'B', 'C']);

  const twice = { body: { label: 'D', name: 'Dora' }, idempotencyKey: 'only-once' };
  const [first, second] = [await client.createProfile(twice), await client.createProfile(twice)];
  expect(second).toEqual(first);
  expect((await client.listProfiles()).total).toBe(4);

  await expect(client.createProfile({ body: { label: 'E', name: 'Eve', birthDate: '2023-02-29' } })).rejects.toMatchObject({
    code: 'validation_failed',
    fields: [{ pointer: '/birthDate', code: 'invalid_date' }],
  });
  await expect(createClient({ baseUrl: baseUrl() }).listProfiles()).rejects.toMatchObject({ code: 'unauthenticated', status: 401 });

  const lines = await createClient({ baseUrl: baseUrl() }).calculateBatch({ body: [{ name: 'Ada' }, { name: '' }] });
  const answered: unknown[] = [];
  for await (const line of lines) answered.push(line);
  expect(answered).toMatchObject([{ numbers: { expression: { value: 6 } } }, { line: 2, error: { code: 'name_empty' } }]);
});

test('somebody under 18 is kept with a note by what right', async ({ page }) => {
  const person = await member();
  const birthDate = `${new Date().getFullYear() - 8}-01-01`;
  const { id } = await (await signedInClient(person)).createProfile({ body: { label: 'Mia', name: 'Mia Kowalska', birthDate } });
  await signIn(page, person);
  await page.goto(`/#/profiles/${id}`);
  await page.getByRole('link', { name: 'Note by what right' }).click();
  await page.getByLabel('By what right you keep a child').fill('I am her mother.');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Saved profile' })).toContainText('Mia');
  await expect(page.getByText('This is somebody under 18.')).toHaveCount(0);
  expect((await (await signedInClient(person)).getProfile({ id })).guardianNote).toBe('I am her mother.');
});
