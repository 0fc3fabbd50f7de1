import type { Page } from '@playwright/test';
import { core, dateField, expect, nameField, test } from './page.ts';
import { fillCredentials, member, signedInClient, somebody } from './person.ts';

type Made = { readonly name?: string; readonly birthDate: string };
const THOMAS: Made = { name: 'Thomas John Hancock', birthDate: '1936-10-11' };
const GRACE: Made = { name: 'Grace Hopper', birthDate: '1906-12-09' };
const NAMELESS: Made = { birthDate: '1990-03-15' };

/** A device with charts of earlier visits, on which a visitor makes one more. */
async function makeChart(page: Page, before: readonly Made[], name: string, birthDate: string): Promise<void> {
  await page.goto('/');
  const list = before.map((made, index) => ({ id: `earlier-${index}`, request: { ...made, system: 'pythagorean', methods: {} } }));
  await page.evaluate((text) => localStorage.setItem('recent-charts', text), JSON.stringify(list));
  await page.reload();
  await nameField(page).fill(name);
  await dateField(page).fill(birthDate);
  await expect(core(page, 'Life Path')).toBeVisible();
  await expect.poll(async () => (await onDevice(page)).map(({ request }) => request.name)).toContain(name);
}

const onDevice = (page: Page) =>
  page.evaluate(() => JSON.parse(localStorage.getItem('recent-charts') ?? '[]') as { request: { name?: string } }[]);

test.describe('what a visitor made', () => {
  test.use({ refusals: true });

  test('is there on the next visit, moves into the account when they register, and is nowhere twice', async ({ page }) => {
    test.slow();
    const sent: string[] = [];
    page.on('request', (request) => {
      if (/Lovelace|Hancock|1815|1936/.test(`${request.url()} ${request.postData() ?? ''}`)) sent.push(request.url());
    });
    await makeChart(page, [THOMAS, NAMELESS], 'Ada Lovelace', '1815-12-10');
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Recent on this device' })).toBeVisible();
    await page.getByRole('button', { name: 'Open the chart of Ada Lovelace' }).click();
    await expect(core(page, 'Life Path')).toBeVisible();
    await expect(dateField(page)).toHaveValue('1815-12-10');
    expect(sent).toEqual([]);

    const person = somebody();
    await page.getByRole('link', { name: 'Save', exact: true }).click();
    await page.getByRole('link', { name: 'Make one' }).click();
    await fillCredentials(page, person, 'Make an account');
    await page.getByRole('button', { name: 'Make an account' }).click();
    // Two passwords are hashed before that.
    await expect(page.getByText('2 more charts from this device can be kept in your account.')).toBeVisible({ timeout: 20_000 });
    await page.getByRole('link', { name: 'Look at them' }).click();
    const offer = page.getByRole('region', { name: '2 charts from this device' });
    await expect(offer.getByLabel('Keep Thomas John Hancock')).toBeChecked();
    await expect(offer.getByText('A profile needs a name')).toBeVisible();
    await offer.getByRole('button', { name: 'Keep 1 profile' }).click();
    await expect(page.getByRole('heading', { name: '1 profile is kept, and no longer on this device alone.' })).toBeFocused();
    await expect(page.getByRole('link', { name: /^Open the chart of/ })).toHaveCount(2);
    expect((await onDevice(page)).map(({ request }) => request.name)).toEqual([undefined]);
    const { items } = await (await signedInClient(person)).listProfiles();
    expect(items.map(({ name, birthDate }) => [name, birthDate])).toEqual([
      ['Thomas John Hancock', '1936-10-11'],
      ['Ada Lovelace', '1815-12-10'],
    ]);
  });

  test('stays on the device where the way to the service breaks, and whom one keeps already is told', async ({ page }) => {
    test.slow();
    const person = await member(['Ada Lovelace']);
    await makeChart(page, [GRACE], 'Ada Lovelace', '1990-03-15');
    await page.goto('/#/sign-in');
    await fillCredentials(page, person);
    await page.getByRole('button', { name: 'Sign in' }).click();
    let posts = 0;
    await page.route('**/v1/profiles', async (route) => {
      if (route.request().method() !== 'POST') return route.continue();
      posts += 1;
      if (posts === 1) return route.continue();
      // Kept, and the answer is lost: it must not be there twice later.
      if (posts === 2) await route.fetch();
      return route.abort();
    });
    await page.getByRole('button', { name: 'Keep 2 profiles' }).click();
    await expect(page.getByText('1 could not be kept. It is still on this device.')).toBeVisible();
    await expect(page.getByText('Ada Lovelace seems to be somebody you keep already.')).toBeVisible();
    await page.getByRole('button', { name: 'Put this one into the trash' }).click();
    await expect(page.getByText('It is in the trash.')).toBeVisible();
    expect((await onDevice(page)).map(({ request }) => request.name)).toEqual(['Grace Hopper']);
    await page.unroute('**/v1/profiles');
    await page.getByRole('button', { name: 'Done' }).click();
    await page.getByRole('button', { name: 'Keep 1 profile' }).click();
    await expect(page.getByRole('heading', { name: '1 profile is kept, and no longer on this device alone.' })).toBeVisible();
    expect(await onDevice(page)).toEqual([]);
    const { items } = await (await signedInClient(person)).listProfiles({ query: { sort: 'label' } });
    expect(items.map(({ label }) => label)).toEqual(['Ada Lovelace', 'Grace Hopper']);
  });
});

test('the charts of a device are removed one by one, or all of them', async ({ page }) => {
  await makeChart(page, [GRACE], 'Ada Lovelace', '1815-12-10');
  await page.getByRole('link', { name: 'What is kept', exact: true }).click();
  await page.getByRole('button', { name: 'Remove Ada Lovelace from this device' }).click();
  await expect(page.getByText('Ada Lovelace is removed from this device.')).toBeFocused();
  await page.getByRole('button', { name: 'Remove all of them' }).click();
  await page.getByRole('button', { name: 'Remove them' }).click();
  await expect(page.getByText('Nothing is left on this device.')).toBeFocused();
  expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({});
});
