import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { expect, openChart, test } from './page.ts';
import { member, signIn } from './person.ts';

const reportOf = (page: Page) => page.getByRole('region', { name: 'A report to keep' });

test('a visitor saves a report as PDF and as Markdown, and a picture without the name', async ({ page }) => {
  await openChart(page, 'Łukasz Żak', '1990-03-15');
  const report = reportOf(page);
  const pdf = await saved(page, () => report.getByRole('button', { name: 'Make the report' }).click());
  expect(pdf.name).toBe('numerology-report.pdf');
  expect(pdf.text.startsWith('%PDF-')).toBe(true);
  await expect(report).toContainText('It is saved where your downloads are.');

  await report.getByLabel('Language of the report').selectOption('es');
  await report.getByLabel('Format').selectOption({ label: 'Text (Markdown)' });
  await expect(report.getByLabel('Paper')).toHaveCount(0);
  const markdown = await saved(page, () => report.getByRole('button', { name: 'Make the report' }).click());
  expect(markdown.name).toBe('numerology-report.md');
  expect(markdown.text).toContain('Łukasz Żak');

  const card = await saved(page, () => report.getByRole('button', { name: 'Save as SVG' }).click());
  expect(card.text).toContain('<svg');
  expect(card.text).not.toContain('Łukasz');
  const named = await saved(page, async () => {
    await report.getByLabel('With the name').check();
    await report.getByRole('button', { name: 'Save as SVG' }).click();
  });
  expect(named.text).toContain('Łukasz');
});

test('somebody who is signed in has the report made in the background, and it arrives', async ({ page }) => {
  await signIn(page, await member(['Ada Lovelace']));
  await page.getByRole('link', { name: 'Open the chart of Ada Lovelace' }).click();
  const report = reportOf(page);
  await report.getByLabel('Format').selectOption({ label: 'Web page (HTML)' });
  const html = await saved(page, () => report.getByRole('button', { name: 'Make the report' }).click());
  expect(html.name).toBe('numerology-report.html');
  expect(html.text).toContain('Ada Lovelace');
});

async function saved(page: Page, act: () => Promise<void>): Promise<{ readonly name: string; readonly text: string }> {
  const begun: Promise<Download> = page.waitForEvent('download');
  await act();
  const download = await begun;
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}
