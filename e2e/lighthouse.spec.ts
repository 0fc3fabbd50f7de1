import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { expect, test } from './page.ts';

/** Speed is measured by `npm run bench`, as the median of several; a test must not depend on how busy the machine is. */
const CATEGORIES = ['accessibility', 'best-practices', 'seo'];
const MINUTES = 1;

test('Lighthouse gives 100 for accessibility, best practices and search', async ({ baseURL, launchOptions }) => {
  test.setTimeout(MINUTES * 60_000);
  const port = 20_000 + Math.floor(Math.random() * 10_000);
  const browser = await chromium.launch({ ...launchOptions, args: [...(launchOptions.args ?? []), `--remote-debugging-port=${port}`] });
  try {
    const result = await lighthouse(baseURL, { port, logLevel: 'silent', onlyCategories: CATEGORIES });
    const scores = Object.entries(result?.lhr.categories ?? {}).map(([category, { score }]) => `${category} ${score}`);
    expect(scores).toEqual(CATEGORIES.map((category) => `${category} 1`));
  } finally {
    await browser.close();
  }
});
