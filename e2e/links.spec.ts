import { expectAccessible } from './axe.ts';
import { core, expect, test } from './page.ts';
import { baseUrl, member, signedInClient, signIn } from './person.ts';

test.describe('what leads to a profile from outside', () => {
  test.use({ refusals: true });

  test('is a link that shows strangers as much as was chosen until it is revoked, and a calendar that is replaced and taken away', async ({
    page,
    browser,
    request,
  }) => {
    test.slow();
    const person = await member();
    const client = await signedInClient(person);
    const { id } = await client.createProfile({ body: { label: 'Tom', name: 'Thomas John Hancock', birthDate: '1936-10-12' } });
    await signIn(page, person);
    await page.getByRole('link', { name: 'Open the chart of Tom' }).click();
    await page.getByRole('link', { name: 'Share', exact: true }).click();
    await expect(page.getByText('Nobody else can see this chart.')).toBeVisible();
    await expect(page.getByText('no more than a single digit of the Life Path')).toBeVisible();
    await page.getByRole('button', { name: 'Make a link' }).click();
    await expect(page.getByRole('heading', { name: 'The link is ready' })).toBeFocused();
    const link = (await page.getByText('#/shared?token=').textContent()) ?? '';
    await expect(page.getByText('As “Tom”, without the birth date')).toBeVisible();
    await expectAccessible(page);

    const context = await browser.newContext({ baseURL: baseUrl(), viewport: { width: 390, height: 844 } });
    const stranger = await context.newPage();
    await stranger.goto(link.replace(/^.*#/, '/#'));
    await expect(stranger.getByRole('heading', { name: 'Tom', level: 1 })).toBeFocused();
    await expect(core(stranger, 'Life Path').locator('.core-value')).toHaveText('5');
    await expect(stranger.getByText('The birth date is not shown.')).toBeVisible();
    await expect(stranger.locator('body')).not.toContainText(/Hancock|1936|October/);
    await expect(stranger).toHaveTitle('Tom – 1Numbers');
    await expect(stranger.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex, nofollow');
    expect(await stranger.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await expectAccessible(stranger);

    const whole = await client.createShare({ id, body: { showName: 'full', showBirthDate: true } });
    await stranger.goto(`/#/shared?token=${whole.token}`);
    await expect(stranger.getByRole('heading', { name: 'Thomas John Hancock', level: 1 })).toBeVisible();
    await expect(stranger.getByText('Born 12 October 1936')).toBeVisible();
    await expect(stranger.getByText('What is left out')).toHaveCount(0);

    await page.getByRole('button', { name: 'Revoke the link' }).click();
    await page.getByRole('button', { name: 'Keep it' }).click();
    await expect(page.getByRole('button', { name: 'Revoke the link' })).toBeFocused();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Revoke it' }).click();
    await expect(page.getByText('The link is revoked.')).toBeFocused();
    await stranger.goto(link.replace(/^.*#/, '/#'));
    await expect(stranger.getByRole('heading', { name: 'This link is over' })).toBeVisible();
    await expect(stranger).toHaveTitle('This link is over – 1Numbers');
    await context.close();

    await page.getByRole('button', { name: 'I have it' }).click();
    await page.getByLabel('Personal days').uncheck();
    await page.getByRole('button', { name: 'Make a calendar' }).click();
    await expect(page.getByRole('heading', { name: 'The calendar is ready' })).toBeFocused();
    const address = (await page.getByText('/v1/calendar/').textContent()) ?? '';
    await expect(page.getByRole('link', { name: 'Open in calendar' })).toHaveAttribute('href', address.replace('http:', 'webcal:'));
    const read = () => request.get(new URL(address).pathname);
    expect(await (await read()).text()).toMatch(/Personal Month(?![\s\S]*Personal Day)/);

    await page.getByRole('button', { name: 'I have it' }).click();
    await expect(page.getByText('Personal months, Personal years')).toBeVisible();
    await page.getByRole('button', { name: 'Replace' }).click();
    await expect(page.getByLabel('Personal days')).not.toBeChecked();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Make another one' }).click();
    await expect(page.getByRole('heading', { name: 'The calendar is ready' })).toBeFocused();
    expect((await read()).status()).toBe(404);
    await page.getByRole('button', { name: 'I have it' }).click();
    await page.getByRole('button', { name: 'Take away' }).click();
    await page.getByRole('button', { name: 'Take it away' }).click();
    await expect(page.getByText('The calendar is taken away.')).toBeFocused();
    await expect(page.getByRole('button', { name: 'Make a calendar' })).toBeVisible();
  });
});
