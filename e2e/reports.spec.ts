import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
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

test('somebody who is signed in has the report made in the background; it arrives, is told of, listed, saved again and deleted', async ({
  page,
}) => {
  await signIn(page, await member(['Ada Lovelace']));
  await page.getByRole('link', { name: 'Open the chart of Ada Lovelace' }).click();
  const report = reportOf(page);
  await expect(report).toContainText('There are none yet.');
  await report.getByLabel('Format').selectOption({ label: 'Web page (HTML)' });
  const html = await saved(page, () => report.getByRole('button', { name: 'Make the report' }).click());
  expect(html.name).toBe('numerology-report.html');
  expect(html.text).toContain('Ada Lovelace');
  await expect(report.getByRole('listitem').filter({ hasText: 'Ada Lovelace' })).toContainText('It is deleted on');
  await page.getByRole('link', { name: /^Notifications, \d new$/ }).click();
  await page.getByRole('listitem').filter({ hasText: 'A report is ready' }).getByRole('link', { name: 'Your reports' }).click();
  const kept = page.getByRole('listitem').filter({ hasText: 'Web page in English' });
  const again = await saved(page, () => kept.getByRole('button', { name: /^Save the report on Ada Lovelace/ }).click());
  expect(again).toMatchObject({ name: expect.stringMatching(/^numerology-report-[\d-]{10}\.html$/), text: html.text });
  await expectAccessible(page);
  await kept.getByRole('button', { name: /^Delete the report on Ada Lovelace/ }).click();
  await kept.getByRole('button', { name: 'Delete it' }).click();
  await expect(page.getByText('The report is deleted.')).toBeFocused();
  await expect(page.getByText('There are none yet.')).toBeVisible();
});

async function saved(page: Page, act: () => Promise<void>): Promise<{ readonly name: string; readonly text: string }> {
  const begun: Promise<Download> = page.waitForEvent('download');
  await act();
  const download = await begun;
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}
