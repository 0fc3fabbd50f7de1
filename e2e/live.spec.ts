import type { WebSocketRoute } from '@playwright/test';
import { core, dateField, expect, nameField, openChart, test } from './page.ts';
import { baseUrl, member, signedInClient, signIn } from './person.ts';

test.use({ refusals: true });

const personIn = (name: string) => ({ name: `Open the chart of ${name}` });

test('what is done on another device is seen here without a reload, takes away nothing that is typed, and can sign this one out', async ({
  page,
  browser,
}) => {
  test.slow();
  const person = await member(['Augusta', 'Thomas']);
  await signIn(page, person);
  await expect(page.getByRole('link', personIn('Augusta'))).toBeVisible();
  const context = await browser.newContext({ baseURL: baseUrl() });
  const other = await context.newPage();
  await signIn(other, person);

  await other.getByRole('button', { name: 'Make Augusta a favourite' }).click();
  await expect(page.getByRole('button', { name: 'Augusta is a favourite' })).toBeVisible();
  await other.getByRole('button', { name: 'Delete Thomas' }).click();
  await expect(page.getByRole('link', personIn('Thomas'))).toHaveCount(0);
  await openChart(other, 'Ada Lovelace', '1815-12-10');
  await other.getByRole('link', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('link', personIn('Ada Lovelace'))).toBeVisible();

  await page.getByRole('link', personIn('Ada Lovelace')).click();
  await expect(core(page, 'Life Path').locator('.core-value')).toHaveText(/\d/);
  await dateField(page).fill('1815-12-11');
  await expect(page.getByRole('button', { name: 'Save the changes' })).toBeVisible();
  await nameField(other).fill('Augusta Ada Byron');
  await other.getByRole('button', { name: 'Save the changes' }).click();
  await expect(page.getByText('This profile was changed on another device meanwhile.')).toBeVisible();
  await expect(dateField(page)).toHaveValue('1815-12-11');
  await page.getByRole('button', { name: 'Show it as it is now' }).click();
  await expect(nameField(page)).toHaveValue('Augusta Ada Byron');
  await page.getByRole('link', { name: 'Edit', exact: true }).click();
  await page.getByLabel('Who this is to you').fill('mathematician');
  await nameField(other).fill('Ada Byron');
  await other.getByRole('button', { name: 'Save the changes' }).click();
  await expect(page.getByText('Somebody changed this profile meanwhile.')).toBeVisible();
  await expect(page.getByLabel('Who this is to you')).toHaveValue('mathematician');

  await page.goto('/#/');
  await other.getByRole('link', { name: 'Account' }).click();
  await other.getByRole('button', { name: /^End the sign-in of Chrome/ }).click();
  await expect(page.getByText('You were signed out here from another device.')).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Account' }).getByRole('link', { name: 'Sign in' })).toBeVisible();
  await expect(nameField(page)).toHaveValue('');
  await context.close();
});

test('there is one connection while somebody is signed in, which comes back when it is cut, and none before and after', async ({
  page,
}) => {
  const sockets: WebSocketRoute[] = [];
  const left = new Set<WebSocketRoute>();
  await page.routeWebSocket(/\/v1\/events/, (socket) => {
    sockets.push(socket);
    const server = socket.connectToServer();
    socket.onClose(() => {
      left.add(socket);
      void server.close();
    });
  });
  const tickets: string[] = [];
  page.on('request', (request) => request.url().includes('/v1/events/tickets') && tickets.push(request.url()));
  await openChart(page, 'Ada Lovelace', '1815-12-10');
  await page.goto('/#/sign-in');
  expect([sockets.length, tickets.length]).toEqual([0, 0]);

  const person = await member(['Augusta']);
  await signIn(page, person);
  await expect(page.getByRole('link', personIn('Augusta'))).toBeVisible();
  await expect.poll(() => sockets.length).toBe(1);
  const client = await signedInClient(person);
  await sockets[0]?.close({ code: 4000 });
  await client.createProfile({ body: { label: 'Thomas', name: 'Thomas' } });
  await expect(page.getByRole('link', personIn('Thomas'))).toBeVisible();
  expect(sockets).toHaveLength(2);

  await page.getByRole('link', { name: 'Account' }).click();
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible();
  await expect(page.getByText('You were signed out here')).toHaveCount(0);
  await expect.poll(() => [...left].at(-1) === sockets[1]).toBe(true);
  expect([sockets.length, tickets.length]).toEqual([2, 2]);
});
