import { test as base, expect, type Locator, type Page } from '@playwright/test';

/** What Chromium says of an answer of 4xx, and of none. */
const REFUSED = /^Failed to load resource: (?:the server responded with a status of 4\d\d|net::ERR_FAILED)/;

type Fixtures = {
  /** Whether the server may refuse something in this test, or not be reached. */
  refusals: boolean;
  quiet: undefined;
};

/** A page whose every console error, page error and refused resource fails the test. */
export const test = base.extend<Fixtures>({
  refusals: [false, { option: true }],
  quiet: [
    async ({ page, refusals }, use) => {
      const noise: string[] = [];
      page.on('console', (message) => {
        const expected = refusals && REFUSED.test(message.text());
        if (!expected && (message.type() === 'error' || message.type() === 'warning')) noise.push(message.text());
      });
      page.on('pageerror', (error) => noise.push(String(error)));
      await use(undefined);
      expect(noise).toEqual([]);
    },
    { auto: true },
  ],
});

export const nameField = (page: Page): Locator => page.getByLabel('Full name at birth');
export const dateField = (page: Page): Locator => page.getByLabel('Birth date', { exact: true });
export const systemField = (page: Page): Locator => page.getByRole('form').getByLabel('System', { exact: true });

/** Opens the page, fills in whose chart it is, and waits for the chart of all that was filled in. */
export async function openChart(page: Page, name: string, birthDate: string): Promise<void> {
  await fillPerson(page, name, birthDate);
  await expect(core(page, 'Life Path').locator('.core-value')).toHaveText(/\d/);
  if (name !== '') await expect(core(page, 'Expression').locator('.core-value')).toHaveText(/\d/);
}

/** Opens the page and fills in a name and a date, of which the page may make a chart or not. */
export async function fillPerson(page: Page, name: string, birthDate: string): Promise<void> {
  await page.goto('/');
  await nameField(page).fill(name);
  await dateField(page).fill(birthDate);
}

/** The card of a core number. */
export const core = (page: Page, name: string): Locator => page.getByRole('article', { name: new RegExp(`^${name}`) });

export { expect };
