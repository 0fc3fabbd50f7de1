import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './page.ts';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Asks everything while it is light. Only colours differ while it is dark, so only they are asked for again, on the same page. */
export async function expectAccessible(page: Page): Promise<void> {
  const light = await axeOn(page).withTags(STANDARDS).analyze();
  await page.emulateMedia({ colorScheme: 'dark' });
  // A colour on its way from one theme to the other is of neither.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  const dark = await axeOn(page).withRules(['color-contrast']).analyze();
  await page.emulateMedia({ colorScheme: 'light' });
  expect([...foundBy(light, 'light'), ...foundBy(dark, 'dark')]).toEqual([]);
}

/** What is in order need not be named, and without frames there is nothing to be put together on a page of its own. */
function axeOn(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
}

type Results = Awaited<ReturnType<AxeBuilder['analyze']>>;

function foundBy({ violations }: Results, theme: string): readonly string[] {
  return violations.map(({ id, nodes }) => `${theme}: ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
